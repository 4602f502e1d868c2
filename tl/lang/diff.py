"""What changed between two schemas, in terms of what breaks.

A change is classified by its effect: a new id with other fields breaks the wire, `true` fields
come and go silently, a result type changes what callers get. Each change names the methods that
it reaches, nearest first. The result is data; `tl.lang.diff_text` writes it for people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum

import msgspec

from tl.lang.definition import Combinator
from tl.lang.parameter import Parameter
from tl.lang.schema import Schema
from tl.lang.type import TypeExpr

__all__ = ["Change", "ChangeKind", "FieldChange", "SchemaDiff", "diff_schemas"]

_ALIKE = 0.8
"""How much two names must share to be one combinator that was renamed."""
_TOO_MANY = 32
"""With so many of the same shape, alike names say nothing, and comparing them takes long."""


class ChangeKind(Enum):
    """What a change does to those who speak the schema."""

    NEW = "new"
    REMOVED = "removed"
    WIRE = "wire-breaking"
    RESULT = "result type"
    SILENT = "silent"
    RENAMED = "renamed"


class FieldChange(msgspec.Struct, frozen=True):
    """One field (`=` for the result) before and after; None where it does not exist."""

    field: str
    old: str | None
    new: str | None

    def __str__(self) -> str:
        if self.field == "=":
            return f"= {self.old} -> {self.new}"
        if self.old is None:
            return f"+ {self.field}:{self.new}"
        if self.new is None:
            return f"- {self.field}:{self.old}"
        return f"~ {self.field}: {self.old} -> {self.new}"


class Change(msgspec.Struct, frozen=True):
    """One combinator that changed.

    `old` and `new` are its TL lines, None where it does not exist. `reaches` are the methods that
    take or give it, nearest first. `layers` are the imported layers in which it changed, when the
    diff is one of layers.
    """

    kind: ChangeKind
    name: str
    is_function: bool
    old: str | None
    new: str | None
    fields: tuple[FieldChange, ...] = ()
    reaches: tuple[str, ...] = ()
    layers: tuple[int, ...] = ()


class SchemaDiff(msgspec.Struct, frozen=True):
    """All changes from one schema to another, by kind and name.

    `old` and `new` say which schemas these are.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    topic: str | None = None

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def of(self, kind: ChangeKind) -> tuple[Change, ...]:
        """The changes of one kind."""
        return tuple(change for change in self.changes if change.kind is kind)


def diff_schemas(old: Schema, new: Schema, topic: str | None = None) -> SchemaDiff:
    """The changes from `old` to `new`; with a topic (`"invite"`) those that have to do with it.

    A change has to do with a topic when its name or something that changed about it contains the
    word, whatever the case; so do new constructors of types that such changes bring in.
    """
    before, after = _by_key(old), _by_key(new)
    reach_old, reach_new = _Reach(old), _Reach(new)
    changes: list[Change] = []
    for key in before.keys() & after.keys():
        changes += _compared(before[key], after[key], reach_new)
    gone = {key: before[key] for key in before.keys() - after.keys()}
    come = {key: after[key] for key in after.keys() - before.keys()}
    for left, right in _renamed(gone, come):
        changes.append(_change(ChangeKind.RENAMED, left, right, reach_new.of(right)))
        del gone[left.is_function, left.name], come[right.is_function, right.name]
    for combinator in gone.values():
        changes.append(_change(ChangeKind.REMOVED, combinator, None, reach_old.of(combinator)))
    for combinator in come.values():
        changes.append(_change(ChangeKind.NEW, None, combinator, reach_new.of(combinator)))
    if topic is not None:
        changes = _about(changes, topic.lower(), before, after)
    order = list(ChangeKind)
    changes.sort(key=lambda c: (order.index(c.kind), c.is_function, c.name))
    return SchemaDiff(_title(old), _title(new), tuple(changes), topic)


def _title(schema: Schema) -> str:
    if schema.layer is not None and schema.source is None:
        return f"layer {schema.layer}"
    return schema.source or "schema"


def _by_key(schema: Schema) -> dict[tuple[bool, str], Combinator]:
    return {(c.is_function, c.name): c for c in schema if c.is_record}


def _compared(old: Combinator, new: Combinator, reach: _Reach) -> Iterator[Change]:
    fields = _field_changes(old, new)
    if old.id == new.id and not fields:
        return
    layout_kept = _layout(old) == _layout(new)
    if old.result != new.result and layout_kept:
        kind = ChangeKind.RESULT
    elif old.id == new.id and layout_kept:
        kind = ChangeKind.SILENT
    else:
        kind = ChangeKind.WIRE
    yield _change(kind, old, new, reach.of(new))


def _change(
    kind: ChangeKind, old: Combinator | None, new: Combinator | None, reaches: tuple[str, ...]
) -> Change:
    known = new or old
    assert known is not None
    return Change(
        kind,
        known.name,
        known.is_function,
        None if old is None else str(old),
        None if new is None else str(new),
        () if old is None or new is None else _field_changes(old, new),
        reaches,
    )


def _layout(combinator: Combinator) -> list[str]:
    return [str(p) for p in combinator.parameters if not _is_true(p)]


def _is_true(parameter: object) -> bool:
    return isinstance(parameter, Parameter) and parameter.is_true_flag


def _field_changes(old: Combinator, new: Combinator) -> tuple[FieldChange, ...]:
    before = {p.name or "": _spelled(p) for p in old.fields}
    after = {p.name or "": _spelled(p) for p in new.fields}
    found = [
        FieldChange(name, before.get(name), after.get(name))
        for name in [*before, *(name for name in after if name not in before)]
        if before.get(name) != after.get(name)
    ]
    kept_before = [name for name in before if name in after]
    kept_after = [name for name in after if name in before]
    if kept_before != kept_after and _layout(old) != _layout(new) and not found:
        found.append(FieldChange("order", " ".join(kept_before), " ".join(kept_after)))
    if old.result != new.result:
        found.append(FieldChange("=", str(old.result), str(new.result)))
    return tuple(found)


def _spelled(parameter: Parameter) -> str:
    return str(parameter).partition(":")[2]


def _renamed(
    gone: dict[tuple[bool, str], Combinator], come: dict[tuple[bool, str], Combinator]
) -> list[tuple[Combinator, Combinator]]:
    """Pairs that are one combinator under two names: same id, or same fields and alike names."""
    ids = {combinator.id: combinator for combinator in come.values()}
    by_shape: dict[tuple[object, ...], list[Combinator]] = defaultdict(list)
    for combinator in come.values():
        by_shape[_shape(combinator)].append(combinator)
    pairs: list[tuple[Combinator, Combinator]] = []
    taken: set[str] = set()
    for old in sorted(gone.values(), key=lambda c: c.name):
        same_id = ids.get(old.id)
        candidates = [c for c in by_shape[_shape(old)] if _layout(c) and c.name not in taken]
        if len(candidates) > _TOO_MANY:
            candidates = []
        best = max(candidates, key=lambda c: (_alike(old, c), c.name), default=None)
        if same_id is not None and same_id.is_function == old.is_function:
            best = same_id
        elif best is None or _alike(old, best) < _ALIKE:
            continue
        taken.add(best.name)
        pairs.append((old, best))
    return pairs


def _shape(combinator: Combinator) -> tuple[object, ...]:
    return combinator.is_function, str(combinator.result), tuple(_layout(combinator))


def _alike(one: Combinator, other: Combinator) -> float:
    left, right = (c.name.rpartition(".")[2] for c in (one, other))
    return SequenceMatcher(None, left, right).ratio()


def _about(
    changes: list[Change],
    topic: str,
    before: dict[tuple[bool, str], Combinator],
    after: dict[tuple[bool, str], Combinator],
) -> list[Change]:
    about = [change for change in changes if _mentions(change, topic)]
    old_types = {combinator.result.name for combinator in before.values()}
    types = {word for change in about for word in _new_types(change)} - old_types
    brought = {
        combinator.name
        for (is_function, _), combinator in after.items()
        if not is_function and combinator.result.name in types
    }
    about += [
        change
        for change in changes
        if not change.is_function and change.name in brought and change not in about
    ]
    return about


def _mentions(change: Change, topic: str) -> bool:
    texts = [change.name]
    for line in (change.old, change.new):
        if line is not None:
            texts += [line.partition("#")[0], line.rpartition("= ")[2]]
    for field in change.fields:
        texts += [field.field, field.old or "", field.new or ""]
    return any(topic in text.lower() for text in texts)


def _new_types(change: Change) -> Iterator[str]:
    for field in change.fields:
        yield (field.new or "").rpartition("?")[2].removeprefix("Vector<").rstrip(">")


class _Reach:
    """Which methods a combinator can be part of, as argument or answer."""

    def __init__(self, schema: Schema) -> None:
        self.users: dict[str, list[Combinator]] = defaultdict(list)
        self.found: dict[str, tuple[str, ...]] = {}
        for combinator in schema:
            if combinator.is_record:
                for name in set(_types_of(combinator)):
                    self.users[name].append(combinator)

    def of(self, combinator: Combinator) -> tuple[str, ...]:
        """Names of methods, nearest first and then by name."""
        if combinator.is_function:
            return (combinator.name,)
        tl_type = combinator.result.name
        if tl_type not in self.found:
            self.found[tl_type] = tuple(self._search(tl_type))
        return self.found[tl_type]

    def _search(self, tl_type: str) -> Iterator[str]:
        seen = {tl_type}
        methods: set[str] = set()
        level = [tl_type]
        while level:
            users = [user for name in level for user in self.users.get(name, ())]
            near = {user.name for user in users if user.is_function} - methods
            yield from sorted(near)
            methods |= near
            level = sorted({u.result.name for u in users if not u.is_function} - seen)
            seen.update(level)


def _types_of(combinator: Combinator) -> Iterator[str]:
    expressions = [parameter.type for parameter in combinator.fields]
    if combinator.is_function:
        expressions.append(combinator.result)
    for expression in expressions:
        inner: TypeExpr | None = expression
        while inner is not None:
            yield inner.name
            inner = inner.argument
