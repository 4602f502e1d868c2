"""The history of a layered schema: every combinator once, with the layers it was seen in.

The file is TL that any parser reads; what is ours stands in comments. The first lines name the
imported layers, and above each combinator stands its record:

    // 135-229 | via_chatlist:flags.3?true 158-229 | gone popup:flags.0?true 91-102
    chatInviteImporter#8c5adfd9 flags:# … = ChatInviteImporter;

A range `a-b` means every imported layer from a to b. `true` fields can come and go under one id;
the definition shown is the newest, and the record says in which layers such a field existed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

import msgspec

from tl.errors import SchemaError
from tl.lang.definition import Combinator, Section
from tl.lang.flag import Flag
from tl.lang.parameter import Parameter, Repeat
from tl.lang.schema import Schema, parse_schema
from tl.lang.type import TypeExpr

__all__ = ["Entry", "History", "as_of", "describe", "parse_history", "print_history"]

_HEADER = re.compile(r"imported layers:((?: \d+)+)")
_TRUE_FLAG = re.compile(r"(\w+):(\w+)\.(\d+)\?true")
_RANGES = re.compile(r"\d+(?:-\d+)?(?: \d+(?:-\d+)?)*")


class Entry(msgspec.Struct, frozen=True):
    """One combinator of the history.

    `layers` are the imported layers that have it, ascending. `flags` gives the layers of each
    `true` field, by its text, that is not in all of them; fields that the newest definition
    lacks are among them.
    """

    combinator: Combinator
    layers: tuple[int, ...]
    flags: Mapping[str, tuple[int, ...]] = msgspec.field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str, str, int, int]:
        """Sorting key: section, namespace, name, first layer, id."""
        namespace, _, name = self.combinator.name.rpartition(".")
        return (
            "" if self.combinator.section is Section.TYPES else "f",
            namespace,
            name,
            self.layers[0],
            self.combinator.id,
        )


class History:
    """All imported layers, merged. `entries` is sorted; `layers` is ascending."""

    def __init__(self, layers: Iterable[int], entries: Iterable[Entry]) -> None:
        self.layers = tuple(sorted(layers))
        self.entries = tuple(sorted(entries, key=lambda entry: entry.key))
        self._by_id = {entry.combinator.id: entry for entry in self.entries}

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def by_id(self, tl_id: int) -> Entry | None:
        """The entry with this id."""
        return self._by_id.get(tl_id)

    def named(self, name: str) -> tuple[Entry, ...]:
        """All definitions a name has had, oldest first."""
        return tuple(entry for entry in self.entries if entry.combinator.name == name)

    def nearest(self, layer: int) -> int:
        """The newest imported layer that is not above `layer`.

        Raises:
            LookupError: when `layer` is below all imported ones.
        """
        below = [known for known in self.layers if known <= layer]
        if not below:
            raise LookupError(
                f"no layer at or below {layer}: the history starts at {self.layers[0]}"
            )
        return below[-1]

    def at(self, layer: int) -> tuple[Entry, ...]:
        """The entries of one imported layer, as the history sorts them."""
        return tuple(entry for entry in self.entries if layer in entry.layers)

    def schema(self, layer: int) -> Schema:
        """One imported layer as a schema of its own, with the `true` fields of that time."""
        combinators = []
        for entry in self.at(layer):
            absent = {flag for flag, layers in entry.flags.items() if layer not in layers}
            combinators.append(as_of(entry.combinator, absent, entry.flags.keys() - absent))
        return Schema(tuple(combinators), layer)

    def added(self, layer: int, schema: Schema) -> History:
        """This history with one more layer.

        Raises:
            SchemaError: when the layer is there already, or the schema gives a known id another
                name, section or wire layout.
        """
        if layer in self.layers:
            raise SchemaError(f"layer {layer} has been imported", source=schema.source)
        entries = dict(self._by_id)
        names: dict[str, int] = {}
        for combinator in schema:
            if names.setdefault(combinator.name, combinator.id) != combinator.id:
                _fail(schema, combinator, f"{combinator.name} is defined twice in layer {layer}")
            known = entries.get(combinator.id)
            if known is not None and layer in known.layers:
                if str(known.combinator) == str(combinator):
                    continue  # one published file says some lines twice
                _fail(schema, combinator, f"id #{combinator.id:x} occurs twice in layer {layer}")
            entries[combinator.id] = _merged(known, combinator, layer, schema)
        return History((*self.layers, layer), entries.values())


def as_of(combinator: Combinator, absent: Collection[str], present: Collection[str]) -> Combinator:
    """A combinator with the `true` fields of another time, which are given by their texts.

    Those in `absent` are left out, those in `present` are put behind their flags word unless they
    are there.
    """
    parameters = [p for p in combinator.parameters if str(p) not in absent]
    missing = sorted(set(present) - {str(p) for p in parameters})
    for text in missing:
        match = _TRUE_FLAG.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is no true field")
        flag = Flag(match[2], int(match[3]))
        place = [p.name if isinstance(p, Parameter) else None for p in parameters].index(flag.word)
        parameters.insert(place + 1, Parameter(match[1], TypeExpr("true"), flag))
    if not missing and len(parameters) == len(combinator.parameters):
        return combinator
    return msgspec.structs.replace(combinator, parameters=tuple(parameters))


def parse_history(text: str, *, source: str | None = None) -> History:
    """Parse the text of a history file.

    Raises:
        SchemaError: for text that is no TL, and for a combinator without a valid record.
    """
    schema = parse_schema(text, source=source)
    header = _HEADER.search(text)
    if header is None:
        raise SchemaError("no '// imported layers: …' line", line=1, column=1, source=source)
    layers = tuple(int(word) for word in header[1].split())
    entries = [_parse_entry(schema, combinator, layers) for combinator in schema]
    return History(layers, entries)


def print_history(history: History, *, title: str) -> str:
    """The text of a history file, `title` as its first comment."""
    lines = [f"// {title}", f"// imported layers: {' '.join(map(str, history.layers))}", ""]
    for section, entries in groupby(history.entries, lambda entry: entry.combinator.section):
        lines.append(f"---{section.value}---")
        for entry in entries:
            lines.append(f"// {_record(entry, history.layers)}")
            lines.append(str(entry.combinator))
    lines.append(f"// LAYER {history.layers[-1]}")
    return "".join(f"{line}\n" for line in lines)


def describe(entry: Entry, imported: tuple[int, ...]) -> str:
    """A definition and its layers for people to read, in indented lines."""
    current = {str(parameter) for parameter in entry.combinator.parameters}
    lines = [str(entry.combinator), f"    layers {_ranges(entry.layers, imported)}"]
    for flag, layers in entry.flags.items():
        gone = "" if flag in current else ", gone since"
        lines.append(f"    {flag} in {_ranges(layers, imported)}{gone}")
    return "\n".join(lines)


def _record(entry: Entry, imported: tuple[int, ...]) -> str:
    current = {str(parameter) for parameter in entry.combinator.parameters}
    parts = [_ranges(entry.layers, imported)]
    for flag, layers in sorted(
        entry.flags.items(), key=lambda item: (item[0] not in current, item)
    ):
        gone = "" if flag in current else "gone "
        parts.append(f"{gone}{flag} {_ranges(layers, imported)}")
    return " | ".join(parts)


def _ranges(layers: tuple[int, ...], imported: tuple[int, ...]) -> str:
    place = {layer: index for index, layer in enumerate(imported)}
    texts = []
    for _, run in groupby(enumerate(layers), lambda item: place[item[1]] - item[0]):
        run_layers = [layer for _, layer in run]
        first, last = run_layers[0], run_layers[-1]
        texts.append(str(first) if first == last else f"{first}-{last}")
    return " ".join(texts)


def _parse_ranges(text: str, imported: tuple[int, ...]) -> tuple[int, ...]:
    layers: list[int] = []
    for part in text.split():
        first, _, last = part.partition("-")
        low, high = int(first), int(last or first)
        layers += [layer for layer in imported if low <= layer <= high]
    return tuple(layers)


def _parse_entry(schema: Schema, combinator: Combinator, imported: tuple[int, ...]) -> Entry:
    record = combinator.comments[-1] if combinator.comments else ""
    seen, *flag_records = record.split(" | ")
    if not _RANGES.fullmatch(seen):
        _fail(schema, combinator, f"{combinator.name} has no record of its layers above it")
    layers = _parse_ranges(seen, imported)
    flags: dict[str, tuple[int, ...]] = {}
    for flag_record in flag_records:
        flag, _, ranges = flag_record.removeprefix("gone ").partition(" ")
        if not _RANGES.fullmatch(ranges):
            _fail(schema, combinator, f"{combinator.name} has a bad record for {flag!r}")
        flags[flag] = _parse_ranges(ranges, imported)
    if not layers:
        _fail(schema, combinator, f"{combinator.name} is in none of the imported layers")
    return Entry(combinator, layers, flags)


def _merged(known: Entry | None, combinator: Combinator, layer: int, schema: Schema) -> Entry:
    if known is None:
        return Entry(combinator, (layer,))
    old = known.combinator
    if (old.name, old.section, _layout(old)) != (
        combinator.name,
        combinator.section,
        _layout(combinator),
    ):
        _fail(schema, combinator, f"id #{combinator.id:x} has so far meant: {old}")
    newest = combinator if layer > known.layers[-1] else old
    layers = tuple(sorted((*known.layers, layer)))
    seen: dict[str, set[int]] = {}
    for flag in _true_flags(old):
        seen[flag] = set(known.flags.get(flag, known.layers))
    for flag, flag_layers in known.flags.items():
        seen[flag] = set(flag_layers)
    for flag in _true_flags(combinator):
        seen.setdefault(flag, set()).add(layer)
    flags = {
        flag: tuple(sorted(flag_layers))
        for flag, flag_layers in seen.items()
        if len(flag_layers) < len(layers)
    }
    return Entry(newest, layers, flags)


def _layout(combinator: Combinator) -> list[Parameter | Repeat]:
    return [p for p in combinator.parameters if isinstance(p, Repeat) or not p.is_true_flag]


def _true_flags(combinator: Combinator) -> list[str]:
    return [str(p) for p in combinator.fields if p.is_true_flag]


def _fail(schema: Schema, combinator: Combinator, reason: str) -> None:
    raise SchemaError(reason, line=combinator.line, column=combinator.column, source=schema.source)
