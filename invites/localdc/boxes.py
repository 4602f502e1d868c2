"""Messages and counters: every channel's box (pts) and every user's two (pts and qts).

A message of a channel exists once and is numbered by the channel; a message of a basic group or a
private chat exists once per participant and is numbered by his own box. Differences are answered
from what is stored here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from invites.localdc.events import BotJoinRequest, BotMemberChanged, NewMessage
from invites.localdc.rows import Rows
from invites.localdc.values import Message, Peer, PeerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from invites.localdc.state import State
    from invites.localdc.values import Action, Chat

__all__ = ["Boxes", "Content", "Page", "QtsEvent"]

QtsEvent: TypeAlias = BotJoinRequest | BotMemberChanged


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says: a text, or (service message) an action."""

    text: str = ""
    action: Action | None = None
    random_id: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a history is wanted; the fields of messages.getHistory. 0 means unset."""

    offset_id: int = 0
    offset_date: int = 0
    add_offset: int = 0
    limit: int = 100
    max_id: int = 0
    min_id: int = 0


@dataclass
class _Box:
    """One numbered sequence: here every message raises pts by one, so message id == pts."""

    messages: dict[int, Message]
    secondary: dict[int, QtsEvent]
    by_peer: dict[Peer, list[int]] = field(default_factory=dict)
    pts: int = 1

    def put(self, message: Message) -> None:
        """Put a message at its place, and count up to it."""
        self.pts = message.id + 1
        self.messages[message.id] = message
        self.by_peer.setdefault(message.peer, []).append(message.id)

    def add(self, peer: Peer, sender_id: int, date: int, content: Content) -> NewMessage:
        message = Message(
            self.pts, peer, sender_id, date, content.text, content.action, content.random_id
        )
        self.put(message)
        return NewMessage(message, self.pts)

    def since(self, pts: int) -> list[NewMessage]:
        """The events that lead from `pts` to now."""
        return [NewMessage(self.messages[i - 1], i) for i in range(max(pts, 1) + 1, self.pts + 1)]


class Boxes:
    """Owner of all boxes; the only place that draws pts and qts."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._users: dict[int, _Box] = {}
        self._channels: dict[int, _Box] = {}

    def restore_message(self, kind: str, owner_id: int, message: Message) -> None:
        """Put back a message of the journal's kind "inbox" or "history", oldest first."""
        box = self._user(owner_id) if kind == "inbox" else self._channel(owner_id)
        box.put(message)

    def restore_event(self, bot_id: int, event: QtsEvent) -> None:
        """Put back an event of a bot's secondary sequence."""
        self._user(bot_id).secondary[event.qts] = event

    def post(self, chat: Chat, sender_id: int, content: Content) -> dict[int, Message]:
        """Write into a chat: every member is told; gives the message as each of them has it."""
        members = self._state.members[chat.id]
        if chat.is_group:
            return self._post_copies(members, lambda _: chat.peer, sender_id, content)
        event = self._channel(chat.id).add(chat.peer, sender_id, self._state.now, content)
        for user_id in members:
            self._state.tell(user_id, event)
        return dict.fromkeys(members, event.message)

    def post_private(self, sender_id: int, to_id: int, content: Content) -> Message:
        """Write to a user; both sides get their own copy. Gives the sender's."""
        other = {sender_id: to_id, to_id: sender_id}

        def peer(user_id: int) -> Peer:
            return Peer(PeerKind.USER, other[user_id])

        return self._post_copies(other, peer, sender_id, content)[sender_id]

    def _post_copies(
        self,
        owners: Iterable[int],
        peer: Callable[[int], Peer],
        sender_id: int,
        content: Content,
    ) -> dict[int, Message]:
        copies = {}
        for user_id in owners:
            event = self._user(user_id).add(peer(user_id), sender_id, self._state.now, content)
            self._state.tell(user_id, event)
            copies[user_id] = event.message
        return copies

    def tell_bot(self, bot_id: int, event: Callable[[int], QtsEvent]) -> None:
        """Send an event of the secondary sequence; `event` is made from its qts."""
        box = self._user(bot_id)
        numbered = event(len(box.secondary) + 1)
        box.secondary[numbered.qts] = numbered
        self._state.tell(bot_id, numbered)

    def history(self, user_id: int, peer: Peer, page: Page) -> tuple[int, Sequence[Message]]:
        """How many messages the dialog has, and the wanted ones, newest first."""
        box = self._box(user_id, peer)
        ids = [i for i in box.by_peer.get(peer, ()) if not page.max_id or i < page.max_id]
        ids = [i for i in reversed(ids) if i > page.min_id]
        start = 0
        if page.offset_id:
            start = next((n for n, i in enumerate(ids) if i < page.offset_id), len(ids))
        elif page.offset_date:
            dates = (box.messages[i].date for i in ids)
            start = next((n for n, date in enumerate(dates) if date < page.offset_date), len(ids))
        first = max(start + page.add_offset, 0)
        last = max(start + page.add_offset + page.limit, 0)
        total = len(box.by_peer.get(peer, ()))
        return total, [box.messages[i] for i in ids[first:last]]

    def message(self, user_id: int, peer: Peer | None, message_id: int) -> Message | None:
        """One message of a channel, or (`peer` None) of the user's own box."""
        box = self._user(user_id) if peer is None else self._box(user_id, peer)
        return box.messages.get(message_id)

    def dialogs(self, user_id: int) -> dict[Peer, Message]:
        """The last message of every dialog in the user's own box (groups and private chats)."""
        box = self._user(user_id)
        return {peer: box.messages[ids[-1]] for peer, ids in box.by_peer.items()}

    def has_written(self, user_id: int, other_id: int) -> bool:
        """Whether `other_id` has sent the user a private message."""
        box = self._user(user_id)
        ids = box.by_peer.get(Peer(PeerKind.USER, other_id), ())
        return any(box.messages[one].sender_id == other_id for one in ids)

    def last(self, chat: Chat) -> Message | None:
        """The last message of a channel."""
        box = self._channel(chat.id)
        return box.messages.get(box.pts - 1)

    def counters(self, user_id: int) -> tuple[int, int]:
        """The user's pts and qts."""
        box = self._user(user_id)
        return box.pts, len(box.secondary)

    def channel_pts(self, chat_id: int) -> int:
        """The channel's pts (1 when nothing was ever written)."""
        return self._channel(chat_id).pts

    def difference(
        self, user_id: int, pts: int, qts: int
    ) -> tuple[list[NewMessage], list[QtsEvent]]:
        """What the user's own sequences say after these counters."""
        box = self._user(user_id)
        return box.since(pts), [
            box.secondary[one] for one in range(max(qts, 0) + 1, len(box.secondary) + 1)
        ]

    def channel_difference(self, chat_id: int, pts: int) -> list[NewMessage]:
        """What the channel's sequence says after `pts`."""
        return self._channel(chat_id).since(pts)

    def _box(self, user_id: int, peer: Peer) -> _Box:
        return self._channel(peer.id) if peer.kind is PeerKind.CHANNEL else self._user(user_id)

    def _user(self, user_id: int) -> _Box:
        if user_id not in self._users:
            self._users[user_id] = self._new_box("inbox", user_id)
        return self._users[user_id]

    def _channel(self, chat_id: int) -> _Box:
        if chat_id not in self._channels:
            self._channels[chat_id] = self._new_box("history", chat_id)
        return self._channels[chat_id]

    def _new_box(self, kind: str, owner_id: int) -> _Box:
        journal = self._state.journal
        return _Box(Rows(journal, kind, owner_id), Rows(journal, "event", owner_id))
