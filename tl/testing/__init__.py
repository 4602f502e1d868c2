"""Tests of TL codecs: Hypothesis strategies, mutations and the laws that every codec obeys.

    from hypothesis import given
    from tl.testing import from_class, same
    import tl

    @given(from_class(tl.api.ChatInvite))
    def test_round_trip(invite):
        assert same(tl.decode(tl.encode(invite)), invite)

Needs the extra `testing`.
"""

from tl.testing.catalogue import Catalogue, every_class
from tl.testing.conformance import (
    Reference,
    TLCodec,
    check_agreement,
    check_class,
    check_no_part_is_whole,
    check_round_trip,
    check_stranger,
    outcome,
)
from tl.testing.mutate import mutations
from tl.testing.plain import plainest
from tl.testing.schemas import damaged, schemas
from tl.testing.strategies import from_class, from_type, functions, values
from tl.testing.values import parts, same

__all__ = [
    "Catalogue",
    "Reference",
    "TLCodec",
    "check_agreement",
    "check_class",
    "check_no_part_is_whole",
    "check_round_trip",
    "check_stranger",
    "damaged",
    "every_class",
    "from_class",
    "from_type",
    "functions",
    "mutations",
    "outcome",
    "parts",
    "plainest",
    "same",
    "schemas",
    "values",
]
