"""Fields of a combinator: `about:flags.5?string`, `query:!X`, `# [ t ]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tl.lang.flag import Flag
    from tl.lang.type import TypeExpr

import msgspec

__all__ = ["Parameter", "Repeat"]


class Parameter(msgspec.Struct, frozen=True):
    """A field. `name` is None for the unnamed forms of built-in lines; `bang` marks `!X`."""

    name: str | None
    type: TypeExpr
    flag: Flag | None = None
    bang: bool = False

    @property
    def is_true_flag(self) -> bool:
        """A `flags.N?true` field: no bytes of its own and no part in the constructor id."""
        return self.flag is not None and self.type.name == "true" and self.type.argument is None

    def __str__(self) -> str:
        condition = f"{self.flag}?" if self.flag else ""
        text = f"{condition}{'!' if self.bang else ''}{self.type}"
        return text if self.name is None else f"{self.name}:{text}"


class Repeat(msgspec.Struct, frozen=True):
    """`[ t ]` or `4*[ int ]`; occurs in the built-in lines of vector, int128 and int256 only."""

    count: str | None
    items: tuple[Parameter, ...]

    def __str__(self) -> str:
        inside = " ".join(str(item) for item in self.items)
        return f"{self.count}*[ {inside} ]" if self.count else f"[ {inside} ]"
