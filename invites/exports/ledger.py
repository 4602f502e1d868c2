"""The ledger of a chat: who came by which link, also of those who have left since.

The server forgets who leaves. So every look is compared with what the ledger has, and stored.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from invites.exports.rows import LedgerEntry, importer_entry
from invites.operations.applicants import every_link

if TYPE_CHECKING:
    from collections.abc import Callable

    from invites.models import Chat
    from invites.service import Invites
    from invites.service.core import ChatLike
    from invites.statefile import StateFile

__all__ = ["Ledger", "LedgerProgress"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerProgress:
    """How far a look is: `links_done` of `links`, and the `people` found so far."""

    links_done: int
    links: int
    people: int


class Ledger:
    """The ledgers in a state file, one for each chat."""

    def __init__(self, state: StateFile, *, clock: Callable[[], float] = time.time) -> None:
        self._state = state
        self._clock = clock

    async def update(
        self,
        service: Invites,
        chat: ChatLike,
        *,
        progress: Callable[[LedgerProgress], None] | None = None,
    ) -> list[LedgerEntry]:
        """Look who came by every link (revoked ones too), and give the whole ledger.

        The creator sees the links of all administrators, others their own. Links that were
        deleted cannot be asked about: what was known of them stays as it was.

        Raises AdminRequired, StorageError.
        """
        found = await service.chat(chat)
        links = [
            link
            for revoked in (False, True)
            async for link in every_link(service, found, revoked=revoked)
        ]
        present: dict[tuple[int, int, str], LedgerEntry] = {}
        for done, link in enumerate(links):
            if progress is not None:
                progress(LedgerProgress(links_done=done, links=len(links), people=len(present)))
            async for one in service.importers(found, link):
                entry = importer_entry(one, link)
                present[_key(entry)] = entry
        if progress is not None:
            progress(LedgerProgress(links_done=len(links), links=len(links), people=len(present)))
        self._merge(found, present, {link.link for link in links})
        return self.entries(found)

    def entries(self, chat: Chat) -> list[LedgerEntry]:
        """What the ledger has, oldest first, without asking the server. Raises StorageError."""
        rows = self._state.read(
            "SELECT entry, gone FROM ledger WHERE chat = ? ORDER BY joined, user_id", chat.marked_id
        )
        entries = []
        for text, gone in rows:
            assert isinstance(text, str)
            entry = msgspec.json.decode(text, type=LedgerEntry)
            if isinstance(gone, int):
                left_by = datetime.fromtimestamp(gone, UTC)
                entry = replace(entry, still_here=False, left_by=left_by)
            entries.append(entry)
        return entries

    def _merge(
        self,
        chat: Chat,
        present: dict[tuple[int, int, str], LedgerEntry],
        looked_at: set[str],
    ) -> None:
        """Write the look down: who is there, and who was there and is no more."""
        now = int(self._clock())
        known = self._state.read(
            "SELECT user_id, joined, link FROM ledger WHERE chat = ? AND gone IS NULL",
            chat.marked_id,
        )
        gone = [key for key in known if key[2] in looked_at and key not in present]
        with self._state.change() as cursor:
            cursor.executemany(
                "INSERT OR REPLACE INTO ledger (chat, user_id, joined, link, entry)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (chat.marked_id, *key, msgspec.json.encode(entry).decode())
                    for key, entry in present.items()
                ],
            )
            cursor.executemany(
                "UPDATE ledger SET gone = ? WHERE chat = ? AND user_id = ? AND joined = ?"
                " AND link = ?",
                [(now, chat.marked_id, *key) for key in gone],
            )


def _key(entry: LedgerEntry) -> tuple[int, int, str]:
    return entry.user_id, int(entry.joined.timestamp()), entry.link
