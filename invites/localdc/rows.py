"""Tables that know which of their rows changed: what a data file has to be told.

Rows are frozen values, so a change is always an assignment to the table, and none can be missed.
Nothing is noted until somebody listens: a world in memory pays one comparison per change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Change", "Journal", "Key", "Nested", "Rows"]

K = TypeVar("K", bound=int | str)
V = TypeVar("V")
Key: TypeAlias = tuple[int | str, ...]
Change: TypeAlias = tuple[str, Key, Any]
"""Kind of table, key, and the row as it is now; None means that it is gone."""


class Journal:
    """The rows that changed since the last `settle`, in the order of their first change."""

    def __init__(self) -> None:
        self.listening = False
        self._changed: dict[tuple[str, Key], dict[Any, Any]] = {}

    def note(self, kind: str, key: Key, table: dict[Any, Any]) -> None:
        """A row of `table` changed; the last part of `key` finds it there."""
        if self.listening:
            self._changed[kind, key] = table

    def __bool__(self) -> bool:
        return bool(self._changed)

    def changes(self) -> Iterator[Change]:
        """What has to be written."""
        for (kind, key), table in self._changed.items():
            yield kind, key, table.get(key[-1])

    def settle(self) -> None:
        """All changes are written."""
        self._changed.clear()


class Rows(dict[K, V]):
    """One table; `prefix` is what all its keys begin with in the journal."""

    def __init__(self, journal: Journal, kind: str, *prefix: int | str) -> None:
        super().__init__()
        self._journal = journal
        self._kind = kind
        self._prefix = prefix

    def __setitem__(self, key: K, value: V) -> None:
        super().__setitem__(key, value)
        self._journal.note(self._kind, (*self._prefix, key), self)

    def __delitem__(self, key: K) -> None:
        super().__delitem__(key)
        self._journal.note(self._kind, (*self._prefix, key), self)

    def pop(self, key: K, default: Any = None) -> Any:
        """Remove a row and give it, or the default."""
        found = super().pop(key, default)
        self._journal.note(self._kind, (*self._prefix, key), self)
        return found

    def clear(self) -> None:
        """Remove all rows."""
        for key in list(self):
            del self[key]


class Nested(dict[int, dict[int, V]]):
    """Tables of one kind by the id of what they belong to; made when first asked for."""

    def __init__(self, journal: Journal, kind: str) -> None:
        super().__init__()
        self._journal = journal
        self._kind = kind

    def __missing__(self, owner: int) -> dict[int, V]:
        made = self[owner] = Rows[int, V](self._journal, self._kind, owner)
        return made
