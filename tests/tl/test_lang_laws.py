"""Laws of the TL parser over published, random and damaged schema text."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from tl.lang import Combinator, Schema, parse_schema, print_schema
from tl.lang.history import History, parse_history, print_history
from tl.testing import damaged, schemas

if TYPE_CHECKING:
    from pathlib import Path


def parse_or_refuse(text: str) -> Schema | None:
    """A schema, or None when the text is refused with a place inside it."""
    try:
        return parse_schema(text)
    except tl.SchemaError as error:
        lines = text.split("\n")
        if not 1 <= error.line <= len(lines):
            raise AssertionError(f"line {error.line} of {len(lines)}") from error
        if not 1 <= error.column <= len(lines[error.line - 1]) + 1:
            raise AssertionError(f"column {error.column}: {lines[error.line - 1]!r}") from error
        return None


def same_meaning(left: Schema, right: Schema) -> bool:
    """Equal but for where things stand and what comments say."""

    def bare(combinator: Combinator) -> object:
        return (
            combinator.name,
            combinator.id,
            combinator.explicit_id,
            combinator.section,
            combinator.generics,
            combinator.parameters,
            combinator.result,
            combinator.builtin,
        )

    return left.layer == right.layer and [*map(bare, left)] == [*map(bare, right)]


@pytest.fixture(scope="session")
def published(schema_files: Path) -> dict[str, str]:
    """The schema files of this repository."""
    return {
        path.name: path.read_text(encoding="utf-8") for path in sorted(schema_files.glob("*.tl"))
    }


def test_published_schemas_are_fixpoints(published: dict[str, str]) -> None:
    """parse → print → parse gives an equal schema, and printing again the same text."""
    assert set(published) == {"api.tl", "mtproto.tl"}
    for text in published.values():
        schema = parse_schema(text)
        printed = print_schema(schema)
        assert same_meaning(parse_schema(printed), schema)
        assert print_schema(parse_schema(printed)) == printed


def test_the_history_file_is_its_own_print(published: dict[str, str]) -> None:
    """Reading and printing the history gives the file back, to the byte."""
    text = published["api.tl"]
    history = parse_history(text, source="api.tl")
    title = text.split("\n", 1)[0].removeprefix("// ")
    assert print_history(history, title=title) == text


def test_the_history_is_complete(published: dict[str, str]) -> None:
    """No id is there twice, every layer has entries, and every flag record names a real layer."""
    history: History = parse_history(published["api.tl"])
    assert len({entry.combinator.id for entry in history}) == len(history.entries)
    for layer in history.layers:
        assert len(history.at(layer)) > 800
    for entry in history:
        for layers in entry.flags.values():
            assert set(layers) < set(entry.layers)


@given(schemas())
def test_random_schemas_are_fixpoints(text: str) -> None:
    """parse → print → parse is a fixpoint whatever the schema and its layout."""
    schema = parse_schema(text)
    printed = print_schema(schema)
    assert same_meaning(parse_schema(printed), schema)
    assert print_schema(parse_schema(printed)) == printed


@given(schemas(layout=False), st.integers(0, 2**32))
def test_layout_is_free(text: str, seed: int) -> None:
    """Other white space and comments between the tokens give the same schema."""
    gaps = [" \t", "\n", " /* a = A; */ ", " // b = B;\n ", "\r\n\r\n"]
    spread = ""
    for index, line in enumerate(text.split("\n")):
        is_text = line.startswith(("//", "---"))
        gap = gaps[(seed >> index % 32) % len(gaps)]
        spread += line + "\n" if is_text else line.replace(" ", gap) + "\n"
    assert same_meaning(parse_schema(spread), parse_schema(text))


@given(st.data())
def test_damaged_schemas_are_refused_or_understood(data: st.DataObject) -> None:
    """Damage gives a schema or a SchemaError that points into the text; nothing else."""
    text = data.draw(damaged(data.draw(schemas())))
    schema = parse_or_refuse(text)
    if schema is not None:
        assert same_meaning(parse_schema(print_schema(schema)), schema)


@given(data=st.data())
def test_damaged_real_lines_are_refused_or_understood(
    data: st.DataObject, published: dict[str, str]
) -> None:
    """The same for published lines."""
    lines = published[data.draw(st.sampled_from(sorted(published)))].split("\n")
    start = data.draw(st.integers(0, len(lines) - 1))
    parse_or_refuse(data.draw(damaged("\n".join(lines[start : start + 4]))))


@given(st.text(max_size=60) | st.text(alphabet="aA1#:;=?!.%{}[]<>()*/- \n", max_size=60))
def test_random_text_is_refused_or_understood(text: str) -> None:
    """Random text gives a schema or a SchemaError."""
    parse_or_refuse(text)


@pytest.mark.parametrize(
    "piece",
    ["/*", "/* ", "//", "a", "a ", "a:", "a#1 ", "(", "[", "{", "{X:Type} ", "Vector<", "vector ",
     "*", "/", "-", "---", "---types---", "=", ";", "a = A;", "x:flags.0?", "flags:# ", " ", "\n",
     "a.", "9", "#", "%", "===1==="],
)  # fmt: skip
@pytest.mark.parametrize("before", ["", "a#1 ", "a#1 x:"])
def test_no_repetition_is_slow(piece: str, before: str) -> None:
    """A piece of syntax repeated to 100 kB is refused or understood in linear time."""
    text = before + piece * (100_000 // len(piece))
    start = time.process_time()
    parse_or_refuse(text)
    assert time.process_time() - start < 4


def test_the_whole_history_parses_fast(published: dict[str, str]) -> None:
    """Less than a few seconds of CPU even on a slow machine: 600 kB, 3,700 combinators."""
    start = time.process_time()
    parse_schema(published["api.tl"])
    assert time.process_time() - start < 4
