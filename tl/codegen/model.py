"""What to generate: which class goes into which module under which name.

The newest definition of a name has the plain class name. A superseded one carries its id
(`ChatInviteExported_ab4a819`) and lives below `superseded`, as do names that are gone, so that
nobody who wants the newest layer pays for the past. The root namespace of a large schema is cut
by the first word of the abstract type.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import tl.types
from tl.codegen.usable import usable_combinators
from tl.errors import SchemaError
from tl.lang import Combinator, Schema, Section, TypeExpr
from tl.lang.history import Entry, History
from tl.names import (
    PAST,
    attribute_name,
    class_name,
    module_name,
    place_of,
    split_name,
    type_alias,
)

__all__ = ["ClassModel", "PackageModel", "model_of_history", "model_of_schema", "model_of_stranger"]

_FIRST_WORD = re.compile(r"[A-Z][a-z]*")
_LARGE_ROOT = 300
_RESERVED = frozenset({*tl.types.__all__, "TLFunction", "TLObject", "TypeAlias"})
"""Names that generated modules use themselves."""
_OWN_MODULE = 8
"""A first word that begins the type names of so many root constructors has its own module."""


@dataclass(frozen=True, slots=True)
class ClassModel:
    """One class to generate; `module` is relative to the package (`superseded.messages`)."""

    combinator: Combinator
    module: str
    name: str
    layers: tuple[int, ...] = ()
    flags: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    is_newest: bool = True

    @property
    def home(self) -> str:
        """The module of the namespace it belongs to; "" for the root."""
        return _home_of(self.module)

    @property
    def location(self) -> str:
        """`module:Class`, as the index spells it."""
        return f"{self.module}:{self.name}"


@dataclass(slots=True)
class PackageModel:
    """Everything about a package to generate.

    `modules` maps a module to its classes in order; `types` maps a module to its unions: alias →
    names of the member classes, which all live in that module.
    """

    package: str
    tl_schema: str
    origin: str
    modules: dict[str, list[ClassModel]] = field(default_factory=dict)
    types: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    layers: tuple[int, ...] = ()
    has_codec: bool = False
    """Whether the package comes with `encode` and `decode` of its own."""

    @property
    def classes(self) -> list[ClassModel]:
        """All classes, module by module."""
        return [model for models in self.modules.values() for model in models]

    @property
    def namespaces(self) -> list[str]:
        """The modules of the TL namespaces, without the root."""
        return sorted({_home_of(model.module) for model in self.classes} - {""})

    def aliases(self) -> dict[str, str]:
        """Abstract type -> `ns.TypeX` as seen from the package, for types with constructors."""
        unions = {
            (_home_of(module), alias) for module, aliases in self.types.items() for alias in aliases
        }
        found = {}
        for item in self.classes:
            tl_type = item.combinator.result.name
            home, alias = module_name(split_name(tl_type)[0]), type_alias(tl_type)
            if not item.combinator.is_function and (home, alias) in unions:
                found[tl_type] = f"{home}.{alias}" if home else alias
        return found

    @property
    def irregular(self) -> dict[str, str]:
        """TL name -> location where the name does not tell module and class."""
        plain = {(_home_of(item.module), item.name): item.combinator.name for item in self.classes}
        return {
            item.combinator.name: item.location
            for item in self.classes
            if item.is_newest
            and plain.get(
                (
                    module_name(split_name(item.combinator.name)[0]),
                    class_name(item.combinator.name),
                )
            )
            != item.combinator.name
        }


def _home_of(module: str) -> str:
    """The module of the namespace that a module is, or is a part of; "" for the root."""
    first = place_of(module).partition(".")[0]
    return "" if first == "root" else first


def model_of_schema(
    schema: Schema | Iterable[Combinator],
    *,
    package: str,
    tl_schema: str,
    origin: str,
    lenient: bool = False,
) -> PackageModel:
    """The model of a single schema. Built-in lines have no classes.

    With `lenient` a name may be defined several times (the last definition has the plain class
    name), and classes whose names clash carry their ids, like superseded ones.

    Raises:
        SchemaError: when an id occurs twice or two fields would share an attribute; when not
            lenient also when a name occurs twice or class names clash.
    """
    entries = [Entry(combinator, (0,)) for combinator in schema if combinator.is_record]
    return _model(entries, 0, package=package, tl_schema=tl_schema, origin=origin, lenient=lenient)


def model_of_stranger(schema: Schema, *, package: str, origin: str) -> PackageModel:
    """The lenient model of a schema that somebody brings, checked for use.

    Raises:
        SchemaError: as model_of_schema, and for combinators that cannot travel.
    """
    try:
        combinators = usable_combinators(schema)
        model = model_of_schema(
            combinators, package=package, tl_schema="api", origin=origin, lenient=True
        )
    except SchemaError as error:
        error.source = error.source or schema.source
        raise
    model.has_codec = True
    return model


def model_of_history(
    history: History, *, package: str, tl_schema: str, origin: str
) -> PackageModel:
    """The model of a history: the newest layer plain, everything else superseded."""
    entries = [entry for entry in history if entry.combinator.is_record]
    model = _model(entries, history.layers[-1], package=package, tl_schema=tl_schema, origin=origin)
    model.layers = history.layers
    return model


def _model(
    entries: list[Entry],
    newest_layer: int,
    *,
    package: str,
    tl_schema: str,
    origin: str,
    lenient: bool = False,
) -> PackageModel:
    newest = _newest(entries, lenient=lenient)
    living = [entry for entry in newest.values() if newest_layer in entry.layers]
    words = _own_modules(entry.combinator for entry in living)
    modules: dict[str, list[ClassModel]] = defaultdict(list)
    names = _Names(entries) if lenient else None
    for entry in entries:
        combinator = entry.combinator
        _check_attributes(combinator)
        plain = newest[combinator.section, combinator.name] is entry
        name = class_name(combinator.name)
        module = _home(combinator, words)
        if newest_layer not in entry.layers:
            age = next(age for age, layer in PAST.items() if entry.layers[-1] >= layer)
            module = f"{age}.{module}"
        if not plain or (names is not None and not names.take(_home_of(module), name)):
            name = f"{name}_{combinator.id:x}"
        modules[module].append(
            ClassModel(combinator, module, name, entry.layers, entry.flags, plain)
        )
    _check_unique(modules)
    model = PackageModel(package, tl_schema, origin, dict(sorted(modules.items())))
    model.types = _unions(model)
    return model


def _newest(entries: Iterable[Entry], *, lenient: bool) -> dict[tuple[Section, str], Entry]:
    newest: dict[tuple[Section, str], Entry] = {}
    for entry in entries:
        key = entry.combinator.section, entry.combinator.name
        known = newest.get(key)
        if known is None or known.layers[-1] < entry.layers[-1] or lenient:
            newest[key] = entry
        elif known.layers[-1] == entry.layers[-1]:
            _fail(entry.combinator, f"{entry.combinator.name} is defined twice")
    return newest


class _Names:
    """Class names still free, per module of a namespace. Names of unions are not."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.taken = {
            (module_name(split_name(tl_type)[0]), type_alias(tl_type))
            for tl_type in (entry.combinator.result.name for entry in entries)
        }

    def take(self, module: str, name: str) -> bool:
        if name in _RESERVED or (module, name) in self.taken:
            return False
        self.taken.add((module, name))
        return True


def _check_attributes(combinator: Combinator) -> None:
    seen: dict[str, str] = {}
    for parameter in combinator.fields:
        field_name = parameter.name or ""
        other = seen.setdefault(attribute_name(field_name), field_name)
        if other != field_name:
            _fail(combinator, f"{combinator.name}: the fields {other} and {field_name} clash")


def _own_modules(combinators: Iterable[Combinator]) -> frozenset[str] | None:
    """First words that deserve a module; None when the root is small enough for one module."""
    words = Counter(
        _first_word(combinator.result.name)
        for combinator in combinators
        if not combinator.is_function and "." not in combinator.result.name
    )
    if sum(words.values()) < _LARGE_ROOT:
        return None
    return frozenset(word for word, count in words.items() if word and count >= _OWN_MODULE)


def _first_word(tl_type: str) -> str:
    match = _FIRST_WORD.match(tl_type)
    return match.group().lower() if match else ""


def _home(combinator: Combinator, words: frozenset[str] | None) -> str:
    name = combinator.name if combinator.is_function else combinator.result.name
    namespace = split_name(name)[0]
    if namespace:
        return module_name(namespace)
    if words is None:
        return "root"
    if combinator.is_function:
        return "root.functions"
    word = _first_word(combinator.result.name)
    return f"root.{word if word in words else 'other'}"


def _unions(model: PackageModel) -> dict[str, dict[str, list[str]]]:
    """Per module its unions. A type that lives on has its newest constructors only."""
    unions: dict[str, dict[str, list[str]]] = {}
    for module, classes in model.modules.items():
        for item in classes:
            if item.combinator.is_function or item.combinator.result.argument is not None:
                continue
            alias = type_alias(item.combinator.result.name)
            if _lives_on(item.combinator.result, model, module):
                continue
            unions.setdefault(module, {}).setdefault(alias, []).append(item.name)
    return unions


def _lives_on(result: TypeExpr, model: PackageModel, module: str) -> bool:
    """Whether a type of a past module has constructors in a module of its place that is newer."""
    place = place_of(module)
    newer = itertools.takewhile(lambda age: age != module, [place, *(f"{a}.{place}" for a in PAST)])
    return any(
        item.combinator.result == result and not item.combinator.is_function
        for age in newer
        for item in model.modules.get(age, [])
    )


def _check_unique(modules: Mapping[str, list[ClassModel]]) -> None:
    seen: dict[tuple[str, str], Combinator] = {}
    ids: dict[int, Combinator] = {}
    for module, classes in modules.items():
        for item in classes:
            key = (_home_of(module), item.name)
            if key in seen:
                _fail(
                    item.combinator,
                    f"{item.combinator.name} and {seen[key].name} would share {item.name}",
                )
            if item.combinator.id in ids:
                other = ids[item.combinator.id].name
                _fail(item.combinator, f"{item.combinator.name} has the id of {other}")
            seen[key] = ids[item.combinator.id] = item.combinator


def _fail(combinator: Combinator, reason: str) -> None:
    raise SchemaError(reason, line=combinator.line, column=combinator.column)
