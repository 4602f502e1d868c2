"""A schema diff as text, Markdown or JSON."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from tl.lang.diff import Change, ChangeKind, SchemaDiff

__all__ = ["diff_to_json", "diff_to_markdown", "diff_to_text"]

_MEANING = {
    ChangeKind.NEW: "did not exist before",
    ChangeKind.REMOVED: "exist no more",
    ChangeKind.WIRE: "other id, other fields: old bytes and new bytes differ",
    ChangeKind.RESULT: "other id, same fields: callers get another type",
    ChangeKind.SILENT: "same id, flags only: old clients ignore the new bits",
    ChangeKind.RENAMED: "another name",
}
_SHOWN = 4
"""So many of the methods reached are named; data has them all."""


def diff_to_text(diff: SchemaDiff) -> str:
    """For a terminal: kinds with their changes, each with its fields and the methods it reaches."""
    lines = [_heading(diff)]
    for kind, changes in _groups(diff):
        lines += ["", f"{kind.value} ({len(changes)}): {_MEANING[kind]}"]
        for change in changes:
            lines.append(f"  {_subject(change)}{_when(change)}")
            lines += [f"      {field}" for field in change.fields]
            if not change.is_function:
                lines.append(f"      reaches {_reached(change)}")
    return "\n".join(lines) + "\n"


def diff_to_markdown(diff: SchemaDiff) -> str:
    """For a change log: a heading per kind, an item per change."""
    lines = [f"# {_heading(diff)}"]
    for kind, changes in _groups(diff):
        lines += [
            "",
            f"## {kind.value.capitalize()} ({len(changes)})",
            "",
            f"{_MEANING[kind]}.",
            "",
        ]
        for change in changes:
            reached = "" if change.is_function else f"; reaches {_reached(change, mark='`')}"
            lines.append(f"- `{_subject(change)}`{_when(change)}{reached}")
            lines += [f"  - `{field}`" for field in change.fields]
    return "\n".join(lines) + "\n"


def diff_to_json(diff: SchemaDiff) -> bytes:
    """For programs: everything that the diff holds, indented, UTF-8."""
    return msgspec.json.format(msgspec.json.encode(diff), indent=2) + b"\n"


def _groups(diff: SchemaDiff) -> Iterator[tuple[ChangeKind, tuple[Change, ...]]]:
    for kind in ChangeKind:
        changes = diff.of(kind)
        if changes:
            yield kind, changes


def _heading(diff: SchemaDiff) -> str:
    topic = f" about {diff.topic}" if diff.topic else ""
    word = "change" if len(diff) == 1 else "changes"
    return f"{diff.old} -> {diff.new}: {len(diff)} {word}{topic}"


def _subject(change: Change) -> str:
    if change.kind is ChangeKind.RENAMED and change.old and change.new:
        return f"{_head(change.old)} -> {_head(change.new)}"
    if change.old is None or change.new is None:
        return change.new or change.old or change.name
    if change.kind is ChangeKind.SILENT:
        return _head(change.new)
    old_id = _head(change.old).partition("#")[2]
    return f"{change.name}#{old_id} -> #{_head(change.new).partition('#')[2]}"


def _head(line: str) -> str:
    return line.partition(" ")[0]


def _when(change: Change) -> str:
    return f"  [{', '.join(map(str, change.layers))}]" if change.layers else ""


def _reached(change: Change, mark: str = "") -> str:
    if not change.reaches:
        return "no method"
    shown = ", ".join(f"{mark}{name}{mark}" for name in change.reaches[:_SHOWN])
    more = len(change.reaches) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
