"""A tree as lines of text: offset, bytes, and what they are. Colours are the caller's business."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tl.inspect.tree import Bit, Kind, Node, Tree

__all__ = ["Line", "lines", "rows", "shown_value", "to_text", "tokens"]

_MOST_BYTES = 8
_MOST_ITEMS = 24
_MOST_TEXT = 72
_MOST_ABSENT = 5


class Line(NamedTuple):
    """One line: `tokens` are pieces of text with what they are (`name`, `type`, `value` …)."""

    offset: int | None
    bytes: str
    guides: str
    tokens: tuple[tuple[str, str], ...]


def shown_value(value: object, most: int = _MOST_TEXT) -> str:
    """A value as people read it, `most` characters of it."""
    if isinstance(value, bytes):
        digits = value.hex()
        size = f" ({len(value)} bytes)" if len(digits) > most else ""
        return f"{_shortened(digits, most)}{size}"
    if isinstance(value, str):
        plain = value.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        escaped = "".join(letter if letter.isprintable() else _escaped(letter) for letter in plain)
        return f'"{_shortened(escaped, most)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode()


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def tokens(node: Node, most: int = _MOST_TEXT) -> tuple[tuple[str, str], ...]:
    """What stands behind the bytes of a node, in pieces `(what it is, text)`."""
    out: list[tuple[str, str]] = []
    if node.label:
        out += [("label", node.label), ("", ": " if _says_more(node) else "")]
    if node.name:
        out.append(("name", node.name if node.id is None else f"{node.name}#{node.id:x}"))
        if node.type and node.kind is Kind.RECORD:
            out += [("", ": "), ("type", node.type)]
    elif node.type:
        out.append(("type", node.type))
    if node.kind is Kind.VECTOR:
        out += [("", ", "), ("value", _count(node.value))]
    elif node.kind is Kind.FLAGS:
        assert isinstance(node.value, int)
        out += [("", " = "), ("value", f"{node.value:#x}")]
    elif node.value is not None:
        out += [("", " = " if out else ""), (_style(node.value), shown_value(node.value, most))]
    note = ", ".join(part for part in (node.note, node.layers) if part)
    if note:
        out += [("", "  "), ("note", note)]
    if node.kind is Kind.RAW and node.size and node.value is None:
        out += [("", "  " if out else ""), ("note", f"{node.size} bytes unread")]
    if node.problem is not None:
        hint = f" ({node.problem.hint})" if node.problem.hint else ""
        place = f" at {node.problem.path}" if node.problem.path else ""
        out += [("", "  " if out else ""), ("problem", f"✗ {node.problem.reason}{hint}")]
        out.append(("note", place))
    return tuple(token for token in out if token[1])


def _count(value: object) -> str:
    return f"{value!s} item{'' if value == 1 else 's'}"


def _says_more(node: Node) -> bool:
    return bool(node.name or node.type or node.value is not None)


def _style(value: object) -> str:
    return "text" if isinstance(value, str) else "bytes" if isinstance(value, bytes) else "value"


def lines(tree: Tree, *, everything: bool = False) -> Iterator[Line]:
    """The lines of a tree. Of long vectors the first items are shown, or `everything`."""
    yield from _lines(tree.root, "", "", everything)


def _lines(node: Node, first: str, rest: str, everything: bool) -> Iterator[Line]:
    shown = node.data[:_MOST_BYTES].hex() + ("…" if len(node.data) > _MOST_BYTES else "")
    yield Line(node.offset if node.size else None, shown, first, tokens(node))
    for line in _bit_lines(node.bits, everything):
        yield Line(None, "", f"{rest}   ", line)
    children = node.children
    cut = 0
    if not everything and node.kind is Kind.VECTOR and len(children) > _MOST_ITEMS + 1:
        problems = [child for child in children[_MOST_ITEMS:] if child.problem]
        cut = len(children) - _MOST_ITEMS - len(problems)
        children = (*children[:_MOST_ITEMS], *problems)
    for index, child in enumerate(children):
        if cut and index == _MOST_ITEMS:
            yield Line(None, "", f"{rest}├─ ", (("note", f"… {cut} more items"),))
        last = index == len(children) - 1 and not (cut and len(children) == _MOST_ITEMS)
        yield from _lines(
            child, rest + ("└─ " if last else "├─ "), rest + ("   " if last else "│  "), everything
        )
    if cut and len(children) == _MOST_ITEMS:
        yield Line(None, "", f"{rest}└─ ", (("note", f"… {cut} more items"),))


def _bit_lines(bits: tuple[Bit, ...], everything: bool) -> Iterator[tuple[tuple[str, str], ...]]:
    """Each set bit by itself, the others together."""
    for bit in bits:
        if bit.is_set:
            meaning = ", ".join(bit.fields)
            style = "label" if meaning else "problem"
            yield ("value", f"bit {bit.number}"), ("", " "), (style, meaning or "unknown")
    absent = [f"{bit.number} {', '.join(bit.fields)}" for bit in bits if not bit.is_set]
    if absent:
        shown = absent if everything else absent[:_MOST_ABSENT]
        more = f"; … {len(absent) - len(shown)} more" if len(shown) < len(absent) else ""
        yield (("note", f"not set: {'; '.join(shown)}{more}"),)


def rows(tree: Tree, *, everything: bool = False) -> Iterator[list[tuple[str, str]]]:
    """The lines in columns, offset and bytes in front, as pieces `(what it is, text)`."""
    found = list(lines(tree, everything=everything))
    digits = max(4, len(f"{len(tree.data):x}"))
    width = max(len(line.bytes) for line in found)
    for line in found:
        offset = " " * digits if line.offset is None else f"{line.offset:0{digits}x}"
        yield [
            *(("offset", offset), ("", "  "), ("own", f"{line.bytes:{width}}"), ("", "  ")),
            *(("guides", line.guides), *line.tokens),
        ]


def to_text(tree: Tree, *, everything: bool = False) -> str:
    """The tree as plain text, a line for each node."""
    found = rows(tree, everything=everything)
    return "\n".join("".join(text for _, text in row).rstrip() for row in found)
