"""Type expressions: `int`, `Vector<User>`, `vector<%Message>`, `!X`."""

from __future__ import annotations

import msgspec

__all__ = ["ALIASES", "PRIMITIVES", "TypeExpr"]

PRIMITIVES = frozenset({"int", "long", "double", "string", "bytes", "int128", "int256", "true"})
"""Bare built-in types that the codec knows by heart; `#` and `Bool` are the other two."""

ALIASES = {
    "int32": "int",
    "int53": "long",
    "int64": "long",
    "secureBytes": "bytes",
    "secureString": "string",
}
"""Names that some published schemas give to primitives; on the wire they are the same."""


class TypeExpr(msgspec.Struct, frozen=True):
    """A type as written: a name (`#` included), perhaps `%`, perhaps one argument.

    `Vector t` and `Vector<t>` are the same expression; both print as `Vector<t>`.
    """

    name: str
    argument: TypeExpr | None = None
    percent: bool = False

    @property
    def is_vector(self) -> bool:
        """True for `Vector<…>` and `vector<…>`."""
        return self.argument is not None and self.name in ("Vector", "vector")

    @property
    def is_boxed_name(self) -> bool:
        """True when the last part of the name starts with a capital: any constructor of a type."""
        return self.name.rpartition(".")[2][:1].isupper() and not self.percent

    def __str__(self) -> str:
        name = f"%{self.name}" if self.percent else self.name
        return name if self.argument is None else f"{name}<{self.argument}>"
