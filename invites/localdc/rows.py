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
    """The rows that changed since the last `settle`, in the order of their first change.

    A row that is removed and made again is a new one: it comes last, as in its table.
    """

    def __init__(self) -> None:
        self.listening = False
        self._changed: dict[tuple[str, Key], dict[Any, Any]] = {}
        self._removed: dict[tuple[str, Key], None] = {}

    def note(self, kind: str, key: Key, table: dict[Any, Any]) -> None:
        """A row of `table` was set; the last part of `key` finds it there."""
        if self.listening:
            self._changed[kind, key] = table

    def note_removal(self, kind: str, key: Key) -> None:
        """A row is gone."""
        if self.listening:
            self._changed.pop((kind, key), None)
            self._removed[kind, key] = None

    def __bool__(self) -> bool:
        return bool(self._changed or self._removed)

    def changes(self) -> Iterator[Change]:
        """What has to be written, in this order."""
        for kind, key in self._removed:
            yield kind, key, None
        for (kind, key), table in self._changed.items():
            yield kind, key, table[key[-1]]

    def settle(self) -> None:
        """All changes are written."""
        self._changed.clear()
        self._removed.clear()


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
        self._journal.note_removal(self._kind, (*self._prefix, key))

    def pop(self, key: K, default: Any = None) -> Any:
        """Remove a row and give it, or the default."""
        if key not in self:
            return default
        found = super().pop(key)
        self._journal.note_removal(self._kind, (*self._prefix, key))
        return found

    def setdefault(self, key: K, default: Any = None) -> Any:
        """The row, which is made if it is not there."""
        if key not in self:
            self[key] = default
        return self[key]

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
