"""Mutations that know the grammar: of every kind of piece, shrinking to something readable."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import tl
from tl import api
from tl._default import CODEC
from tl.testing import Mutation, grammar_mutations, outcome, plainest
from tl.testing.grammar import edits_of, spans_of

FULL = tl.encode(plainest(api.ChatInvite, present=api.ChatInvite.__struct_fields__))
INVITE = tl.encode(
    api.ChatInvitePeek(
        chat=api.Channel(id=5, title="Club", photo=api.ChatPhotoEmpty(), date=1_700_000_000),
        expires=1_700_000_100,
    )
)
QUIET = settings(
    database=None,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)


def drawn(data: bytes, count: int, most: int = 1) -> list[Mutation]:
    found: list[Mutation] = []

    @settings(QUIET, max_examples=count)
    @given(grammar_mutations(data, most=most))
    def collect(mutation: Mutation) -> None:
        found.append(mutation)

    collect()
    return found


def is_invite(data: bytes) -> bool:
    result = outcome(tl.decode, data)
    return result[0] == "value" and isinstance(result[1], api.ChatInvite)


def test_every_kind_of_edit_is_drawn() -> None:
    """All edits of all pieces of a value occur, and nearly all of them change it."""
    wanted = {edit.name for span in spans_of(INVITE) for edit in edits_of(span)}
    found = drawn(INVITE, 600)
    assert {one.edits[0].partition(":")[0] for one in found} == wanted
    assert sum(one.data != INVITE for one in found) > 0.8 * len(found)


def test_siblings_take_each_others_place() -> None:
    """An id is exchanged for one of the same type; if anything, its fields are refused."""
    named = "another id of the same type: chatInvitePeek.chat"
    renamed = [one for one in drawn(INVITE, 2000) if one.edits[0] == named]
    ids = {int.from_bytes(one.data[4:8], "little") for one in renamed}
    assert len(ids) > 5
    for tl_id in ids:
        cls = CODEC.registry.find(tl_id)
        assert cls is not None
        assert cls.tl_type == "Chat"
    for one in renamed:
        error = outcome(tl.decode, one.data)
        assert error[0] == "value" or error[1] >= 8, error


def test_pieces_move_along_boundaries() -> None:
    """A moved piece is whole, and so is what was in its place."""
    moved = [one for one in drawn(INVITE, 2000) if one.edits[0].startswith("moved")]
    assert any(one.data != INVITE for one in moved)
    for one in moved:
        assert Counter(one.data) == Counter(INVITE)
        assert len(one.data) == len(INVITE)


def test_more_values_survive_than_blind_edits_leave() -> None:
    """One edit of a piece leaves a value that can still be read rather often."""
    found = drawn(INVITE, 500)
    sound = sum(outcome(tl.decode, one.data)[0] == "value" for one in found)
    assert 0.2 * len(found) < sound < 0.9 * len(found)


def test_a_failure_shrinks_to_one_edit_that_one_can_read() -> None:
    found = find(
        grammar_mutations(FULL),
        lambda one: one.data != FULL and is_invite(one.data),
        settings=settings(QUIET, max_examples=2000),
    )
    assert len(found.edits) == 1
    lines = repr(found).splitlines()
    assert lines[0].startswith(f"<{found.edits[0]}: ")
    assert any("chatInvite#5c9d3702: ChatInvite" in line for line in lines)


@settings(QUIET, max_examples=100)
@given(st.data(), st.binary(max_size=60))
def test_any_bytes_can_be_mutated(choices: st.DataObject, data: bytes) -> None:
    assert isinstance(choices.draw(grammar_mutations(data)).data, bytes)


def test_nothing_can_be_mutated() -> None:
    assert all(isinstance(one.data, bytes) for one in drawn(b"", 20))
