"""Schemas that a user brings at run time: the same classes, made when they are asked for.

`tl.load` takes a newer layer than ours, the secret chats, or another protocol altogether. Classes
come from the generator that writes the packages; nothing is written.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tl.types
from tl._default import MT
from tl.base import TLFunction, TLObject, redacted_repr
from tl.codec import DEFAULT_LIMITS, Codec, Limits, Registry
from tl.codegen.model import model_of_stranger
from tl.codegen.render import class_renderer
from tl.errors import SchemaError
from tl.lang import Schema, parse_schema

__all__ = ["LoadedSchema", "Namespace", "load"]


def load(source: str | os.PathLike[str]) -> LoadedSchema:
    """The classes of a schema, given as a path or as text.

    A string is text when it has a line break, a `;` or a `=`; anything else is a path. Names may
    be defined more than once: the last definition has the plain name, earlier ones carry their
    ids, as superseded ones do. Classes cannot be pickled.

    Raises:
        SchemaError: for text that is no schema and for combinators that cannot travel, with line
            and column.
        OSError: for a file that cannot be read.
    """
    if isinstance(source, str) and (not source or any(sign in source for sign in "\n;=")):
        return LoadedSchema(parse_schema(source))
    path = Path(source)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SchemaError(
            f"the file is not UTF-8: {error.reason} at byte {error.start}", source=str(path)
        ) from error
    return LoadedSchema(parse_schema(text, source=str(path)))


class Namespace:
    """The classes of one namespace of a loaded schema, as attributes."""

    def __init__(self, schema: LoadedSchema, module: str) -> None:
        self._schema = schema
        self._module = module

    def __getattr__(self, name: str) -> type[TLObject]:
        found = self._schema.classed(self._module, name)
        if found is None:
            raise AttributeError(f"{self!r} has no class {name!r}", name=name)
        return found

    def __dir__(self) -> list[str]:
        return self._schema.class_names(self._module)

    def __repr__(self) -> str:
        return f"<namespace {self._module} of {self._schema!r}>"


class LoadedSchema:
    """A schema at run time. Get it with `tl.load`.

    Attributes are classes (`schema.ChatInvite`) and namespaces (`schema.messages`). Like a layer
    it also finds classes by TL name and id, and it encodes and decodes with its own classes; the
    service records of MTProto can be mixed in. `schema` is what was parsed, `layer` its number.
    """

    def __init__(self, schema: Schema) -> None:
        self._name = Path(schema.source).name if schema.source else "text"
        model = model_of_stranger(schema, package=self._name, origin=self._name)
        self.schema = schema
        self.layer = schema.layer
        self._render = class_renderer(model)
        items = {item.combinator.id: item for item in model.classes}
        self._items = {c.id: items[c.id] for c in schema if c.id in items}
        self._made: dict[int, type[TLObject]] = {}
        self._named: dict[str, int] = {}
        self._homes: dict[tuple[str, str], int] = {}
        self._by_type: dict[str, list[int]] = {}
        for item in self._items.values():
            combinator = item.combinator
            if item.is_newest or combinator.name not in self._named:
                self._named[combinator.name] = combinator.id
            self._homes[item.home, item.name] = combinator.id
            if not combinator.is_function:
                self._by_type.setdefault(combinator.result.name, []).append(combinator.id)
        self._namespaces = {name: Namespace(self, name) for name in model.namespaces}
        self.codec = Codec(Registry(_Index(self), MT))

    def get(self, tl_name: str) -> type[TLObject] | None:
        """The class that a TL name means, or None."""
        tl_id = self._named.get(tl_name)
        return None if tl_id is None else self.by_id(tl_id)

    def by_id(self, tl_id: int) -> type[TLObject] | None:
        """The class with an unsigned constructor id, or None."""
        made = self._made.get(tl_id)
        if made is None and tl_id in self._items:
            made = self._made.setdefault(tl_id, self._make(tl_id))
        return made

    def _make(self, tl_id: int) -> type[TLObject]:
        item = self._items[tl_id]
        names: dict[str, Any] = {"__name__": f"tl.loaded.{item.home or 'root'}"}
        names.update(_NAMES)
        exec(f"from __future__ import annotations\n{self._render(item)}", names)  # noqa: S102 - our own generator's text
        made: type[TLObject] = names[item.name]
        return made

    def __getitem__(self, key: str | int) -> type[TLObject]:
        """The class with a TL name or an id.

        Raises:
            LookupError: when the schema has none.
        """
        found = self.get(key) if isinstance(key, str) else self.by_id(key)
        if found is None:
            shown = key if isinstance(key, str) else f"#{key:x}"
            raise LookupError(f"{self!r} has no {shown}")
        return found

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = self._namespaces.get(name) or self.classed("", name)
        if found is None:
            raise AttributeError(f"{self!r} has no class or namespace {name!r}", name=name)
        return found

    def __dir__(self) -> list[str]:
        return sorted([*super().__dir__(), *self._namespaces, *self.class_names("")])

    def __iter__(self) -> Iterator[type[TLObject]]:
        return (self[tl_id] for tl_id in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, item: object) -> bool:
        cls = item if isinstance(item, type) else type(item)
        return issubclass(cls, TLObject) and self._made.get(cls.tl_id) is cls

    def __repr__(self) -> str:
        return f"<schema {self._name}, {len(self)} combinators>"

    @property
    def types(self) -> tuple[type[TLObject], ...]:
        """All constructors in the order of the text."""
        return tuple(cls for cls in self if not issubclass(cls, TLFunction))

    @property
    def functions(self) -> tuple[type[TLObject], ...]:
        """All methods in the order of the text."""
        return tuple(cls for cls in self if issubclass(cls, TLFunction))

    def constructors(self, tl_type: str) -> tuple[type[TLObject], ...]:
        """The constructors of an abstract type in the order of the text."""
        return tuple(self[tl_id] for tl_id in self._by_type.get(tl_type, ()))

    def classed(self, module: str, name: str) -> type[TLObject] | None:
        """The class of that class name in a namespace; the root namespace is ""."""
        tl_id = self._homes.get((module, name))
        return None if tl_id is None else self.by_id(tl_id)

    def class_names(self, module: str) -> list[str]:
        """The class names of a namespace, sorted."""
        return sorted(name for home, name in self._homes if home == module)

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        """Like `tl.encode`."""
        return self.codec.encode(value, returns=returns)

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Any:
        """Like `tl.decode`, with the classes of this schema."""
        return self.codec.decode(data, returns=returns, strict=strict, limits=limits)


_NAMES: dict[str, Any] = {
    "TLFunction": TLFunction,
    "TLObject": TLObject,
    "redacted_repr": redacted_repr,
    **{name: getattr(tl.types, name) for name in tl.types.__all__},
}


class _Index:
    """What a registry asks of a loaded schema."""

    tl_schema = "api"

    def __init__(self, schema: LoadedSchema) -> None:
        self.schema = schema

    def find(self, tl_id: int) -> type[TLObject] | None:
        return self.schema.by_id(tl_id)

    def named(self, tl_name: str) -> type[TLObject] | None:
        return self.schema.get(tl_name)

    def only(self, tl_type: str) -> type[TLObject] | None:
        made = self.schema.constructors(tl_type)
        return made[0] if len(made) == 1 else None
