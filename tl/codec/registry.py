"""Which class a constructor id stands for.

A registry joins the indexes of one or more schemas. An index knows its ids without having loaded
their classes; a class is imported when its id is first met.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

from tl.base import TLObject
from tl.names import class_name, module_name, split_name, type_alias

__all__ = ["PackageIndex", "Registry", "SchemaIndex"]


class SchemaIndex(Protocol):
    """The constructors and methods of one schema. `tl_schema` is the `tl_schema` of its classes."""

    tl_schema: str

    def find(self, tl_id: int) -> type[TLObject] | None:
        """The class with this id."""

    def named(self, tl_name: str) -> type[TLObject] | None:
        """The newest class with this TL name."""

    def only(self, tl_type: str) -> type[TLObject] | None:
        """The constructor of a type that has exactly one."""


class PackageIndex:
    """The index of a generated package, read from its `_index` module on first use."""

    def __init__(self, package: str, tl_schema: str) -> None:
        self.package = package
        self.tl_schema = tl_schema
        self._ids: dict[int, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._modules: dict[str, dict[str, Any]] = {}

    @property
    def ids(self) -> dict[int, str]:
        """id → `module:Class`."""
        if not self._ids:
            self._ids = import_module(f"{self.package}._index").IDS
        return self._ids

    def find(self, tl_id: int) -> type[TLObject] | None:
        location = self.ids.get(tl_id)
        return None if location is None else self._load(location)

    def named(self, tl_name: str) -> type[TLObject] | None:
        if not self._names:
            for location in self.ids.values():
                module, _, name = location.partition(":")
                self._names[_namespace(module), name] = location
        irregular: dict[str, str] = import_module(f"{self.package}._index").NAMES
        regular = module_name(split_name(tl_name)[0]), class_name(tl_name)
        home = irregular.get(tl_name) or self._names.get(regular)
        return None if home is None else self._load(home)

    def only(self, tl_type: str) -> type[TLObject] | None:
        namespace = split_name(tl_type)[0]
        home: ModuleType = import_module(self.package)
        if namespace:
            home = import_module(f"{self.package}.{module_name(namespace)}")
        found = getattr(home, type_alias(tl_type), None)
        return found if isinstance(found, type) else None

    def _load(self, location: str) -> type[TLObject]:
        module, _, name = location.partition(":")
        names = self._modules.get(module)
        if names is None:
            names = self._modules[module] = vars(import_module(f"{self.package}.{module}"))
        found: type[TLObject] = names[name]
        return found


def _namespace(module: str) -> str:
    first = module.removeprefix("superseded.").partition(".")[0]
    return "" if first == "root" else first


class Registry:
    """Several indexes as one. Ids are unique over them; names are looked up in one schema."""

    def __init__(self, *indexes: SchemaIndex) -> None:
        self.indexes = indexes
        self._classes: dict[int, type[TLObject]] = {}

    def find(self, tl_id: int) -> type[TLObject] | None:
        """The class of an unsigned 32-bit id, or None."""
        found = self._classes.get(tl_id)
        if found is None:
            for index in self.indexes:
                found = index.find(tl_id)
                if found is not None:
                    self._classes[tl_id] = found
                    break
        return found

    def bare(self, name: str, tl_schema: str) -> type[TLObject] | None:
        """The constructor that a bare type (`future_salt`, `%Message`) of a schema means."""
        for index in self.indexes:
            if index.tl_schema == tl_schema:
                return index.only(name[1:]) if name.startswith("%") else index.named(name)
        return None
