"""Tests of TL codecs: Hypothesis strategies, mutations and the laws that every codec obeys.

    from hypothesis import given
    import tl
    from tl import api
    from tl.testing import from_class, same

    @given(from_class(api.ChatInvite))
    def test_round_trip(invite):
        assert same(tl.decode(tl.encode(invite)), invite)

Needs the extra `testing`.
"""

from tl.extras import optional as _optional

with _optional("hypothesis", "testing", by="tl.testing"):
    import hypothesis as _hypothesis  # noqa: F401 - all below needs it

from tl.testing.catalogue import Catalogue, every_class
from tl.testing.conformance import (
    Reference,
    TLCodec,
    check_agreement,
    check_class,
    check_neighbour,
    check_no_part_is_whole,
    check_round_trip,
    check_stranger,
    outcome,
)
from tl.testing.grammar import Mutation, grammar_mutations
from tl.testing.mutate import mutations
from tl.testing.neighbours import LENIENT, Neighbour, Rule, every_neighbour, invalid_neighbours
from tl.testing.plain import plainest
from tl.testing.schemas import damaged, schemas
from tl.testing.strategies import Options, from_class, from_type, functions, values
from tl.testing.values import parts, same

__all__ = [
    "LENIENT",
    "Catalogue",
    "Mutation",
    "Neighbour",
    "Options",
    "Reference",
    "Rule",
    "TLCodec",
    "check_agreement",
    "check_class",
    "check_neighbour",
    "check_no_part_is_whole",
    "check_round_trip",
    "check_stranger",
    "damaged",
    "every_class",
    "every_neighbour",
    "from_class",
    "from_type",
    "functions",
    "grammar_mutations",
    "invalid_neighbours",
    "mutations",
    "outcome",
    "parts",
    "plainest",
    "same",
    "schemas",
    "values",
]
