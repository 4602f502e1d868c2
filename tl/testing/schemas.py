"""Hypothesis strategies for schema text: valid schemas in any layout, and damaged ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    Draw = Callable[[st.SearchStrategy[Any]], Any]

__all__ = ["damaged", "schemas"]

_WORDS = ["a", "chat", "user", "getX", "msg_new", "b2", "longNameOfAThing", "x", "e2eKey", "flags"]
_FIELDS = [
    "id",
    "flags",
    "flags2",
    "from",
    "self",
    "type",
    "bytes",
    "M1",
    "srp_B",
    "x",
    "q",
    "class",
]
_PRIMITIVES = ["int", "long", "double", "string", "bytes", "int128", "int256", "Bool", "#"]
_NAMESPACES = ["", "", "", "messages.", "e2e.chain."]
_SPACES = st.sampled_from([" "] * 8 + ["  ", "\t", "\n", "\r\n", " // note\n", " /* n */ "])
_BREAKS = st.sampled_from(
    ["\n"] * 6 + ["\n\n", "\r\n", "\n// about; it\n", "", " ", "\n---types---\n"]
)
_BITS = st.integers(0, 30)


class _Writing:
    """One schema being drawn. Names are numbered, so that each occurs once."""

    def __init__(self, draw: Draw, *, layout: bool) -> None:
        self.draw = draw
        self.layout = layout
        self.types: list[str] = []
        self.constructors: list[str] = []
        self.count = 0

    def pick(self, items: list[str]) -> str:
        chosen: str = self.draw(st.sampled_from(items))
        return chosen

    def name(self, *, upper: bool = False) -> str:
        self.count += 1
        word = f"{self.pick(_WORDS)}{self.count}"
        return f"{self.pick(_NAMESPACES)}{word[0].upper() + word[1:] if upper else word}"

    def gap(self) -> str:
        space: str = self.draw(_SPACES) if self.layout else " "
        return space

    def type(self, depth: int = 0) -> str:
        form = self.draw(st.integers(0, 9))
        if form >= 8 and depth < 3:
            inner = self.type(depth + 1)
            spelling = self.pick(["Vector<{}>", "vector<{}>", "Vector {}", "(Vector {})"])
            return spelling.format(inner) if depth == 0 else f"Vector<{inner}>"
        if form == 7 and self.constructors:
            return self.pick(self.constructors)
        if form in (5, 6) and self.types:
            return self.pick(self.types)
        if form == 4 and self.types:
            return f"%{self.pick(self.types)}"
        return self.pick(_PRIMITIVES)

    def fields(self) -> list[str]:
        words: list[str] = []
        texts = []
        names = self.draw(st.lists(st.sampled_from(_FIELDS), max_size=7, unique=True))
        for name in names:
            form = self.draw(st.integers(0, 5))
            if name.startswith("flags") and form > 0:
                words.append(name)
                texts.append(f"{name}:#")
            elif words and form > 2:
                tl_type = "true" if form == 3 else self.type()
                texts.append(f"{name}:{self.pick(words)}.{self.draw(_BITS)}?{tl_type}")
            else:
                texts.append(f"{name}:{self.type()}")
        return texts

    def combinator(self, *, function: bool) -> str:
        name = self.name()
        head = name
        if self.draw(st.booleans()):
            head += f"#{self.draw(st.integers(0, 0xFFFFFFFF)):x}"
        fields = self.fields()
        if function and self.draw(st.integers(0, 3)) == 3:
            fields = ["{X:Type}", *fields, "query:!X"]
            result = "X"
        elif function:
            result = self.type()
            result = result if result[0].isupper() and "#" not in result else "Bool"
        else:
            result = self.pick([*self.types[-3:], self.name(upper=True)])
        parts = [head, *fields, "=", result]
        text = parts[0]
        for part in parts[1:]:
            text += self.gap() + part
        if not function:
            self.constructors.append(name)
            if result not in self.types:
                self.types.append(result)
        return f"{text}{self.gap() if self.layout and self.draw(st.booleans()) else ''};"


@st.composite
def schemas(draw: Draw, *, layout: bool = True, functions: bool = True, most: int = 8) -> str:
    """The text of a valid schema of at most `most` constructors and as many methods.

    With `layout` white space, comments and line ends are drawn too; otherwise each combinator
    stands on a line of its own.
    """
    writing = _Writing(draw, layout=layout)
    parts = [writing.combinator(function=False) for _ in range(draw(st.integers(0, most)))]
    texts = [part + (draw(_BREAKS) if layout else "\n") for part in parts]
    if functions:
        texts.append("\n---functions---\n")
        calls = [writing.combinator(function=True) for _ in range(draw(st.integers(0, most)))]
        texts += [
            call + ("\n" if not layout else draw(_BREAKS).replace("types", "functions"))
            for call in calls
        ]
    if draw(st.booleans()):
        texts.append(f"\n// LAYER {draw(st.integers(1, 999))}\n")
    return "".join(texts)


_JUNK = st.sampled_from(
    [
        *";=:?!#%.<>[](){}*/-_ \n\t\0\ufeff",
        "//",
        "/*",
        "*/",
        "---types---",
        "---",
        "#1",
        "flags.0?",
        "Vector<",
        "vector ",
        "true",
        "{X:Type}",
        "é",
        "🙂",
        "9" * 40,
        "a" * 300,
        "Vector<" * 80,
        "(" * 400,
    ]
)


@st.composite
def damaged(draw: Draw, text: str) -> str:
    """Text made from `text` by one to four edits that TL may not survive."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        kind = draw(st.integers(0, 3))
        stop = min(len(text), start + draw(st.integers(0, 12)))
        if kind == 0:
            text = text[:start] + text[stop:]
        elif kind == 1:
            text = text[:start] + draw(_JUNK) + text[start:]
        elif kind == 2:
            text = text[:start] + draw(_JUNK) + text[stop:]
        else:
            text = text[:stop] + text[start:]
    return text
