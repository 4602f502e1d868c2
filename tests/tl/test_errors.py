"""Errors carry data, form one tree, and survive copying and pickling."""

from __future__ import annotations

import copy
import pickle

import pytest

import tl

ERRORS = [
    tl.TLError("why"),
    tl.SchemaError("why", line=3, column=7, source="a.tl"),
    tl.EncodeError("why", path="user.photo"),
    tl.ConvertError("why", path="user.photo", layer=122),
    tl.DecodeError("why", offset=8, path="updates.users[3]"),
    tl.UnknownConstructor("why", id=1, offset=8, path="a.b", known=(("a.c", 1),), tail=b"\1"),
    tl.LimitExceeded("why", limit="depth", allowed=64, offset=8, path="a"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_can_be_copied_and_pickled(error: tl.TLError) -> None:
    """A worker process can hand an error to its parent with everything in it."""
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)


@pytest.mark.parametrize("error", ERRORS[1:], ids=lambda error: type(error).__name__)
def test_all_are_value_errors_below_one_root(error: tl.TLError) -> None:
    """Who does not care for the difference catches TLError or ValueError."""
    assert isinstance(error, tl.TLError)
    assert isinstance(error, ValueError)
    assert error.reason == "why"


def test_texts_name_the_place() -> None:
    """The message alone tells where to look."""
    assert [str(error) for error in ERRORS] == [
        "why",
        "a.tl:3:7: why",
        "user.photo: why",
        "user.photo: why",
        "updates.users[3] (offset 8): why",
        "a.b (offset 8): why",
        "a (offset 8): why",
    ]
    assert str(tl.DecodeError("why", offset=4)) == "offset 4: why"
    assert str(tl.EncodeError("why")) == "why"
    assert str(tl.SchemaError("why", line=1, column=2)) == "schema:1:2: why"
