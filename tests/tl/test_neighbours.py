"""Invalid neighbours: each rule that they break is broken, refused by all executors alike."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings

import tl
from tl import api, mt
from tl.api import messages
from tl.testing import (
    LENIENT,
    Neighbour,
    Rule,
    every_class,
    every_neighbour,
    from_class,
    invalid_neighbours,
    outcome,
    plainest,
)
from tl.testing.fuzz.targets import our_codecs
from tl.testing.places import survey

CODECS = our_codecs()
EVERY = 40
QUIET = settings(
    database=None,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)
SAID = {
    Rule.WHOLE: r"needs? \d+ bytes( or more)?, \d+ are left",
    Rule.END: r"\d+ bytes are left over",
    Rule.KNOWN: r"unknown constructor #deadc0de: expected \S+",
    Rule.TYPE: r"null#56730bcc is a Null, expected \S+",
    Rule.METHOD: r"ping is a method, expected \S+",
    Rule.BOOL: r"#1cb5c415 is not a Bool",
    Rule.VECTOR: r"#1cb5c414 is not a Vector",
    Rule.NEGATIVE: r"vector count -1 is negative",
    Rule.COUNT: r"\d+ items need \d+ bytes or more, \d+ are left",
    Rule.LENGTH: r"string of \d+ bytes needs \d+ bytes, \d+ are left",
    Rule.MARK: r"a string cannot begin with ff",
    Rule.SHORT: r"a string of \d+ bytes in the long form",
    Rule.PADDING: r"string padding is not zero",
    Rule.UTF8: r"string is not UTF-8: .*",
    Rule.BIT31: r"bit 31 of a # is set",
    Rule.UNKNOWN_FLAG: r"unknown flag bits 0x[0-9a-f]+",
    Rule.FLAG: r"needs \d+ bytes, 0 are left",
    Rule.SILENT: r"\d+ bytes are left over",
}
"""What the error says for each rule: the rule, and not some accident behind it."""


def check(neighbour: Neighbour) -> tuple[Any, ...]:
    """Strict decoding refuses it everywhere with one error, and that error is about the rule."""
    found = {
        name: outcome(codec.decode, neighbour.data, strict=True) for name, codec in CODECS.items()
    }
    first = found["reference"]
    assert first[0] != "value", f"accepted: {neighbour}"
    assert all(other == first for other in found.values()), (neighbour, found)
    assert re.search(SAID[neighbour.rule] + "$", first[3]), (neighbour, first)
    return first


def sample() -> list[tl.TLObject]:
    """Some of all classes, with nothing optional and with everything, and what they lack."""
    found: list[tl.TLObject] = []
    for cls in every_class()[::EVERY]:
        found += (plainest(cls), plainest(cls, present=cls.__struct_fields__))
    return [
        *found,
        messages.ImportChatInvite(hash="AbCdEf"),
        api.channels.ToggleJoinToSend(channel=api.InputChannelEmpty(), enabled=True),
        api.ChatInviteImporter(user_id=1, date=2, about="ж" * 200),
    ]


def test_every_rule_is_refused_by_every_executor_with_the_same_error() -> None:
    met: Counter[Rule] = Counter()
    for value in sample():
        for neighbour in every_neighbour(value):
            check(neighbour)
            met[neighbour.rule] += 1
    assert set(met) == set(Rule)
    assert min(met.values()) >= 2
    assert sum(met.values()) > 3000


@pytest.mark.parametrize("rule", Rule, ids=lambda rule: rule.name)
def test_drawn_neighbours_break_the_rule_they_name(rule: Rule) -> None:
    @settings(QUIET, max_examples=20)
    @given(invalid_neighbours(rules=[rule], layer=229))
    def law(neighbour: Neighbour) -> None:
        named, data, path, value = neighbour
        assert named is rule
        assert data != tl.encode(value)
        error = check(neighbour)
        if rule not in (Rule.WHOLE, Rule.END, Rule.FLAG, Rule.SILENT, Rule.UNKNOWN_FLAG):
            assert error[2] == path, "the error is where the rule is broken"

    law()


def test_only_canonical_form_is_forgiven_in_lenient_mode() -> None:
    for value in sample():
        for neighbour in every_neighbour(value):
            lenient = outcome(CODECS["reference"].decode, neighbour.data)
            accepted = lenient[0] == "value"
            assert accepted == (neighbour.rule in LENIENT), (neighbour, lenient)


def test_a_codec_that_forgets_a_rule_is_found_out() -> None:
    """The suite has teeth: lenient decoding passed off as strict fails for exactly four rules."""
    value = api.ChatInviteImporter(user_id=1, date=2, about="abcd")
    forgiven = {
        neighbour.rule
        for neighbour in every_neighbour(value)
        if outcome(tl.decode, neighbour.data)[0] == "value"
    }
    assert forgiven == LENIENT


def test_failures_shrink_to_tl_text() -> None:
    """What a failing test shows is the smallest value as one reads it, and what is wrong in it."""
    found = find(
        invalid_neighbours(from_class(api.ChatInvite_cde0ec40, surrogates=False)),
        lambda neighbour: neighbour.rule is Rule.PADDING,
        settings=settings(QUIET, max_examples=2000),
    )
    assert repr(found) == (
        "<PADDING (what fills a string up to whole words is zero) broken at chatInvite.title of "
        'chatInvite#cde0ec40 title:"" photo:(photoEmpty id:0) participants_count:0 color:0>'
    )


def test_values_that_are_not_canonical_have_no_neighbours() -> None:
    with pytest.raises(ValueError, match="not canonical"):
        next(every_neighbour(api.ChatInviteImporter(user_id=1, date=2, flags=1 << 30)))
    with pytest.raises(tl.EncodeError):
        next(every_neighbour(api.ChatEmpty(id=1 << 70)))


@settings(QUIET, max_examples=60)
@given(from_class(api.Updates, surrogates=False) | from_class(mt.MsgsStateInfo))
def test_places_cover_the_bytes(value: tl.TLObject) -> None:
    """The own bytes of all places, in order, are the encoding."""
    data, places = survey(value)
    assert data == tl.encode(value)
    own = sorted((place.start, place.own) for place in places if place.own > place.start)
    assert b"".join(data[start:stop] for start, stop in own) == data
    assert all(place.start <= place.own <= place.end <= len(data) for place in places)
