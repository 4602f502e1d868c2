"""Values: frozen, compared without what the wire said, and able to tell whether a link works."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invites import models
from invites.models import Chat, ChatKind, InviteLink, Person
from tl.api import InputPeerEmpty, InputPeerSelf

NOW = datetime(2026, 1, 2, tzinfo=UTC)
LINK = InviteLink(link="https://t.me/+AbCdEf", admin_id=7, created=NOW)
VALUES = [
    value
    for name in models.__all__
    if is_dataclass(value := getattr(models, name)) and isinstance(value, type)
]


class TestEveryValue:
    @pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
    def test_raw_is_kept_out_of_comparison_and_display(self, value: type) -> None:
        """Two layers give equal values, though their records differ."""
        for field in fields(value):
            if field.name in {"raw", "access_hash"}:
                assert not field.repr
            assert field.compare == (field.name != "raw")

    def test_access_hash_is_not_shown(self) -> None:
        """It is a capability; logs are no place for it."""
        assert "hash" not in repr(Person(id=1, name="A", access_hash=5))

    def test_values_are_frozen(self) -> None:
        """A change makes a new value."""
        with pytest.raises(FrozenInstanceError):
            LINK.title = "x"  # type: ignore[misc]  # that is the point
        assert replace(LINK, title="x") != LINK
        assert replace(LINK, raw=InputPeerEmpty()) == replace(LINK, raw=InputPeerSelf())

    def test_public_names_are_sorted(self) -> None:
        """The list is kept in order, so that changes show."""
        assert models.__all__ == sorted(models.__all__)


class TestInviteLink:
    @given(
        st.none() | st.integers(-5, 5),
        st.none() | st.integers(1, 5),
        st.integers(0, 5),
        st.booleans(),
    )
    def test_works(self, expires: int | None, limit: int | None, usage: int, revoked: bool) -> None:
        """It works unless revoked, past its date, or used up."""
        link = replace(
            LINK,
            expires=None if expires is None else NOW + timedelta(seconds=expires),
            usage_limit=limit,
            usage=usage,
            revoked=revoked,
        )
        alive = (expires is None or expires > 0) and (limit is None or usage < limit)
        assert link.works(NOW) == (alive and not revoked)


class TestChat:
    @pytest.mark.parametrize(
        ("kind", "marked"),
        [
            (ChatKind.GROUP, -1234),
            (ChatKind.SUPERGROUP, -1000000001234),
            (ChatKind.CHANNEL, -1000000001234),
        ],
    )
    def test_marked_id(self, kind: ChatKind, marked: int) -> None:
        """The spelling that bots use."""
        assert Chat(id=1234, kind=kind, title="T").marked_id == marked
