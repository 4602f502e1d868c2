"""The history of layers: reading, printing, merging."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from tl.lang import Section, parse_schema, print_schema
from tl.lang.history import History, describe, parse_history, print_history

SCHEMA = Path(__file__).parents[2] / "schema" / "api.tl"
FIRST_LINE, HEADER = SCHEMA.read_text(encoding="utf-8").splitlines()[:2]


@pytest.fixture(scope="module")
def history() -> History:
    return parse_history(SCHEMA.read_text(encoding="utf-8"), source="api.tl")


def shown(history: History) -> str:
    return print_history(history, title="t")


def merged(*layers: tuple[int, str]) -> History:
    history = History((), ())
    for number, text in layers:
        history = history.added(number, parse_schema(text))
    return history


def test_the_committed_file_is_in_canonical_form(history: History) -> None:
    text = SCHEMA.read_text(encoding="utf-8")
    assert print_history(history, title=FIRST_LINE.removeprefix("// ")) == text


def test_the_committed_file_is_a_schema_like_any_other(history: History) -> None:
    schema = parse_schema(SCHEMA.read_text(encoding="utf-8"))
    assert len(schema) == len(history.entries)
    assert schema.layer == history.layers[-1] == 229
    assert len(history.layers) == 51


def test_the_layers_can_be_merged_in_any_order(history: History) -> None:
    numbers = [75, 76, 116, 137, 138, 176, 198, 203, 228, 229]
    some = History((), ())
    for number in numbers:
        some = some.added(number, history.schema(number))
    random.Random(4).shuffle(numbers)
    others = History((), ())
    for number in numbers:
        others = others.added(number, history.schema(number))
    assert shown(some) == shown(others)
    for number in numbers:
        assert facts(some, number) == facts(history, number)


def facts(history: History, layer: int) -> set[tuple[str, frozenset[str], str, Section]]:
    return {
        (f"{c.name}#{c.id:x}", frozenset(map(str, c.parameters)), str(c.result), c.section)
        for c in history.schema(layer)
    }


@pytest.mark.parametrize("number", [75, 112, 138, 176, 198, 229])
def test_a_layer_as_a_schema_parses_and_prints(history: History, number: int) -> None:
    schema = history.schema(number)
    text = print_schema(schema)
    again = parse_schema(text)
    assert again.layer == number
    assert again.combinators == schema.combinators
    assert facts(history, number) == {
        (f"{c.name}#{c.id:x}", frozenset(map(str, c.parameters)), str(c.result), c.section)
        for c in tl.layer(number).schema()
    }


def test_true_fields_come_and_go_under_one_id() -> None:
    line = "user#1 flags:# {}id:int = User;"
    history = merged(
        (10, line.format("")),
        (12, line.format("bot:flags.0?true ")),
        (11, line.format("old:flags.1?true ")),
    )
    (entry,) = history
    assert str(entry.combinator) == "user#1 flags:# bot:flags.0?true id:int = User;"
    assert entry.flags == {"bot:flags.0?true": (12,), "old:flags.1?true": (11,)}
    assert "// 10-12 | bot:flags.0?true 12 | gone old:flags.1?true 11\n" in shown(history)
    assert shown(parse_history(shown(history))) == shown(history)
    assert [len(history.schema(number).combinators[0].fields) for number in (10, 11, 12)] == [
        2,
        3,
        3,
    ]
    assert describe(entry, history.layers).splitlines()[1:] == [
        "    layers 10-12",
        "    bot:flags.0?true in 12",
        "    old:flags.1?true in 11, gone since",
    ]


@given(st.lists(st.sets(st.sampled_from("abcdef")), min_size=1, max_size=6))
def test_what_was_merged_can_be_taken_apart(layers: list[set[str]]) -> None:
    texts = [
        "".join(f"{name}#{ord(name):x} = {name.upper()};" for name in sorted(names))
        for names in layers
    ]
    history = merged(*enumerate(texts, 1))
    again = parse_history(shown(history))
    for number, names in enumerate(layers, 1):
        assert {entry.combinator.name for entry in again.at(number)} == names


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        ("user#1 id:long = User;", "1:1: id #1 has so far meant: user#1 id:int = User;"),
        ("\n  other#1 id:int = User;", "2:3: id #1 has so far meant"),
        ("---functions---\nuser#1 id:int = User;", "2:1: id #1 has so far meant"),
        ("a#2 = A; b#2 = B;", "1:10: id #2 occurs twice in layer 2"),
        ("a#2 = A;\na#3 = A;", "2:1: a is defined twice in layer 2"),
    ],
)
def test_what_contradicts_the_past_is_refused(second: str, reason: str) -> None:
    with pytest.raises(tl.SchemaError, match=reason):
        merged((1, "user#1 id:int = User;"), (2, second))


def test_a_layer_is_imported_once(history: History) -> None:
    with pytest.raises(tl.SchemaError, match="layer 229 has been imported"):
        history.added(229, history.schema(229))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("user#1 = User;", "no '// imported layers: …' line"),
        (f"{HEADER}\nuser#1 = User;", "user has no record of its layers"),
        (f"{HEADER}\n// 229 | bot:flags.0?true x\nuser#1 = User;", "3:1: user has a bad record"),
        (f"{HEADER}\n// 74\nuser#1 = User;", "3:1: user is in none of the imported layers"),
        (f"{HEADER}\n// 229\nuser#1 User;", "3:12: expected"),
    ],
)
def test_a_bad_history_is_refused_with_its_place(text: str, reason: str) -> None:
    with pytest.raises(tl.SchemaError, match=reason):
        parse_history(text)


def test_nearest(history: History) -> None:
    assert history.nearest(229) == 229
    assert history.nearest(180) == 177
    with pytest.raises(LookupError, match="starts at 75"):
        history.nearest(74)


def test_all_definitions_of_a_name(history: History) -> None:
    ids = [entry.combinator.id for entry in history.named("messages.importChatInvite")]
    assert ids == [0x6C50051C, 0xDE91436E]
    entry = history.by_id(0x6C50051C)
    assert entry is not None
    assert (entry.layers[0], entry.layers[-1]) == (75, 222)
    assert history.by_id(1) is None
