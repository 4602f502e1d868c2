"""A tree as one HTML page that needs nothing else: no network, no other files.

The tree folds without any script; the script adds highlighting between tree and bytes, searching
and folding everything. Whatever the bytes hold is escaped, and the page forbids itself to load
anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from tl.inspect.page import SCRIPT, STYLE
from tl.inspect.rendering import tokens
from tl.inspect.tree import Kind, Node, Tree

__all__ = ["to_html"]

_MOST_SHOWN = 1 << 16
"""Bytes of one buffer that are shown; browsers get slow with a million elements."""
_ROW = 16
_MOST_TEXT = 400
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def to_html(tree: Tree, *, title: str = "TL inspection") -> str:
    """The page, as text to be written in UTF-8."""
    page = _Page()
    rows = "".join(page.rows(tree.root, 0))
    page.buffers[0] = ("input", tree.data)
    hexes = "".join(_hex(number, *page.buffers[number]) for number in sorted(page.buffers))
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{escape(title)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1>{escape(title)}</h1>
<p class="sum">{_summary(tree)}</p>
<nav>
<input id="find" type="search" placeholder="Find a field, type or value" aria-label="Find">
<span id="found"></span>
<button id="unfold">Unfold all</button><button id="fold">Fold all</button>
</nav>
</header>
<main>
<section id="tree" aria-label="Tree">{rows}</section>
<aside id="bytes" aria-label="Bytes">{hexes}</aside>
</main>
<script>{SCRIPT}</script>
</body>
</html>
"""


def _summary(tree: Tree) -> str:
    size = f"{len(tree.data):,} bytes"
    if tree.is_sound:
        return f'{size} <span class="good">read to the end</span>'
    problem = tree.problems[0]
    more = f" and {len(tree.problems) - 1} more" if len(tree.problems) > 1 else ""
    return f'{size} <span class="bad">{escape(problem.reason)}{more}</span>'


class _Page:
    """A page in the making: it numbers the buffers that unpacked nodes open."""

    def __init__(self) -> None:
        self.buffers: dict[int, tuple[str, bytes]] = {}

    def rows(self, node: Node, buffer: int) -> Iterator[str]:
        """The elements of a node and of all below it."""
        inner = buffer
        if node.kind is Kind.PACKED and node.children:
            inner = len(self.buffers) + 1
            held = b"".join(child.bytes_within() for child in node.children)
            self.buffers[inner] = (f"{node.name or node.label} at {node.offset:#x}", held)
        place = (
            f'data-buffer="{buffer}" data-from="{node.offset}" data-to="{node.end}" '
            f'data-own="{node.offset + len(node.data)}"'
        )
        row = f'<span class="at">{node.offset:04x}</span>{_tokens(node)}'
        kind = f"{node.kind.value}{' broken' if node.problem else ''}"
        if not node.children and not node.bits:
            yield f'<div class="row {kind}" tabindex="0" {place}>{row}</div>'
            return
        is_open = "" if node.kind is Kind.FLAGS else " open"
        yield f'<details{is_open}><summary class="row {kind}" {place}>{row}</summary>'
        yield '<div class="in">'
        yield _bits(node)
        for child in node.children:
            yield from self.rows(child, inner)
        yield "</div></details>"


def _tokens(node: Node) -> str:
    parts = [
        f'<span class="t-{style}">{escape(text)}</span>' if style else escape(text)
        for style, text in tokens(node, _MOST_TEXT)
    ]
    if node.kind is Kind.FLAGS:
        names = [name for bit in node.bits if bit.is_set for name in bit.fields]
        parts.append(f'  <span class="t-note">{escape(", ".join(names))}</span>')
    return "".join(parts)


def _bits(node: Node) -> str:
    if not node.bits:
        return ""
    cells = []
    for bit in node.bits:
        state = "on" if bit.is_set else "off"
        names = ", ".join(bit.fields) or "unknown"
        cells.append(
            f'<li class="{state}{"" if bit.fields else " odd"}">'
            f"<b>{bit.number}</b>{escape(names)}</li>"
        )
    return f'<ul class="bits">{"".join(cells)}</ul>'


def _hex(number: int, name: str, data: bytes) -> str:
    rows = []
    for start in range(0, min(len(data), _MOST_SHOWN), _ROW):
        piece = data[start : start + _ROW]
        cells = "".join(f'<i data-b="{start + at}">{byte:02x}</i>' for at, byte in enumerate(piece))
        gap = "<i></i>" * (_ROW - len(piece))
        letters = "".join(
            f'<u data-b="{start + at}">{escape(chr(byte)) if 32 <= byte < 127 else "·"}</u>'
            for at, byte in enumerate(piece)
        )
        rows.append(f'<div><span class="at">{start:04x}</span>{cells}{gap}<s>{letters}</s></div>')
    left = len(data) - _MOST_SHOWN
    note = f"<p>{left:,} more bytes are not shown</p>" if left > 0 else ""
    return (
        f'<section class="hex" data-buffer="{number}"><h2>{escape(name)}'
        f"<small>{len(data):,} bytes</small></h2>{''.join(rows)}{note}</section>"
    )
