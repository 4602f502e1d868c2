"""A combinator: one line of a schema, with its id, fields and result."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import msgspec

from tl.lang.parameter import Parameter, Repeat

if TYPE_CHECKING:
    from tl.lang.type import TypeExpr

__all__ = ["Combinator", "Section"]


class Section(Enum):
    """Which half of a schema a combinator stands in."""

    TYPES = "types"
    FUNCTIONS = "functions"


class Combinator(msgspec.Struct, frozen=True, eq=False):
    """A constructor or a method.

    `id` is the id that holds: the explicit one when `explicit_id` is true, else the computed one.
    `comments` are the comments between the previous combinator and this one, without slashes;
    neither they nor the place in the text take part in equality.
    """

    name: str
    id: int
    parameters: tuple[Parameter | Repeat, ...]
    result: TypeExpr
    generics: tuple[str, ...] = ()
    section: Section = Section.TYPES
    explicit_id: bool = True
    builtin: bool = False
    line: int = 0
    column: int = 0
    comments: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Combinator):
            return NotImplemented
        return self._meaning() == other._meaning()

    def __hash__(self) -> int:
        return hash(self._meaning())

    def _meaning(self) -> tuple[str, Section, bool]:
        return str(self), self.section, self.explicit_id

    @property
    def is_function(self) -> bool:
        """True for methods."""
        return self.section is Section.FUNCTIONS

    @property
    def fields(self) -> tuple[Parameter, ...]:
        """The named fields."""
        return tuple(p for p in self.parameters if isinstance(p, Parameter) and p.name is not None)

    @property
    def is_record(self) -> bool:
        """False for the built-in lines (`int ? = Int`, `vector {t:Type} # [ t ] = Vector t`)."""
        return not self.builtin and len(self.fields) == len(self.parameters)

    def __str__(self) -> str:
        parts = [f"{self.name}#{self.id:x}" if not self.builtin else self.name]
        parts += [f"{{{name}:Type}}" for name in self.generics]
        parts += [str(parameter) for parameter in self.parameters]
        if self.builtin:
            parts.append("?")
        return f"{' '.join(parts)} = {self.result};"
