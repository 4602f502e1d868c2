"""The linter: every rule with its place, many findings per run, never an exception."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from tl.lang import parse_schema
from tl.lang.lint import Finding, Severity, lint_schema, lint_text

SCHEMAS = Path(__file__).parents[2] / "schema"


def rules(text: str) -> list[tuple[str, int, int]]:
    return [(found.rule, found.line, found.column) for found in lint_text(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = A;", []),
        ("a#123 = A;", [("id", 1, 1)]),
        ("ipPortSecret#37982646 ipv4:int port:int secret:bytes = IpPort;", []),
        ("a = A;\nb = B;\n a = A;", [("duplicate-id", 3, 2)]),
        ("a = A;\na x:int = A;", [("duplicate-name", 2, 1)]),
        ("a = A;\n---functions---\na x:int = A;", []),
        ("a flags:# b:flags.0?true c:flags.0?true = A;", [("flag-clash", 1, 26)]),
        ("a flags:# b:flags.0?true c:flags.0?int = A;", []),
        ("a flags:# = A;", [("unused-flags", 1, 3)]),
        ("a x:int\n  y:Nobody\n = A;", [("unknown-type", 2, 3)]),
        ("a x:Vector<nobody> = A;", [("unknown-bare-type", 1, 3)]),
        ("a x:%B = A; b = B; c = B;", [("unknown-bare-type", 1, 3)]),
        ("a x:%B = A; b = B;", []),
        ("a x:true = A;", [("true-without-flag", 1, 3)]),
        ("a x:Maybe<int> = A;", [("argument", 1, 3)]),
        ("a x:int long = A;", [("unnamed-field", 1, 1)]),
        ("a = A; b x:C = B; c = C; ---functions--- f x:B = Bool;", [("unreachable-type", 1, 1)]),
        ("a {X:Type} q:!X = X; int53 ? = Int53; b x:int53 y:Object z:Bool w:# = A;", []),
        ("vector#1cb5c415 {t:Type} # [ t ] = Vector t; int256 8*[ int ] = Int256;", []),
        ("a = ;\nb = B;\nc", [("syntax", 1, 5), ("syntax", 3, 2)]),
        ("a = @ A;\nb#12 = B;", [("syntax", 1, 5), ("id", 2, 1)]),
    ],
)
def test_every_rule_finds_its_case_and_says_where(
    text: str, expected: list[tuple[str, int, int]]
) -> None:
    assert rules(text) == expected


def test_many_findings_in_one_run() -> None:
    text = "".join(f"a{n} x:nobody{n} = ;\nb{n}#1 x:nobody = B;\n" for n in range(20))
    found = lint_text(text)
    assert [f.rule for f in found].count("syntax") == 20
    assert [f.rule for f in found].count("id") == 20
    assert [f.rule for f in found].count("duplicate-id") == 19
    assert found == sorted(found, key=lambda f: (f.line, f.column, f.rule, f.field))


def test_a_finding_reads_like_a_compiler_message() -> None:
    (found,) = lint_text("\n a x:nobody = A;")
    assert str(found) == (
        "2:4: error: a.x: nobody is neither a primitive nor a constructor [unknown-bare-type]"
    )
    assert found == Finding(
        "unknown-bare-type",
        Severity.ERROR,
        "a.x: nobody is neither a primitive nor a constructor",
        2,
        4,
        "a",
        "x",
    )


@pytest.mark.parametrize("number", [75, 176, 198, 229])
def test_published_layers_have_no_errors(number: int) -> None:
    service = parse_schema((SCHEMAS / "mtproto.tl").read_text())
    schema = tl.layer(number).schema()
    assert [f for f in lint_schema(schema) if f.severity is Severity.ERROR] == []
    assert [f for f in lint_schema(service) if f.severity is Severity.ERROR] == []


@given(st.text(alphabet="ab#:;=.?{}<>![]()%*-/ \nAB012tTflags", max_size=200))
def test_no_text_makes_it_raise(text: str) -> None:
    for found in lint_text(text):
        assert found.line >= 1
        assert found.column >= 1


@given(st.text(max_size=80))
def test_no_unicode_makes_it_raise(text: str) -> None:
    lint_text(text)


@given(st.data())
def test_damage_to_a_schema_does_not_make_it_raise(data: st.DataObject) -> None:
    text = (SCHEMAS / "mtproto.tl").read_text()
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(text)))
        stop = min(len(text), start + data.draw(st.integers(0, 30)))
        text = (
            text[:start]
            + data.draw(st.sampled_from(["", ";", "x", "#", "\x00", "/*"]))
            + text[stop:]
        )
    lint_text(text)


def test_hopeless_text_takes_no_time() -> None:
    started = time.process_time()
    lint_text("@" * 200_000)
    lint_text("a ( ( < : ; \n" * 20_000)
    lint_text("/*" * 50_000)
    lint_text("a x:" + "Vector<" * 50_000)
    assert time.process_time() - started < 5
