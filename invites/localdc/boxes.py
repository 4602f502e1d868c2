"""Messages and counters: every channel's box (pts) and every user's two (pts and qts).

A message of a channel exists once and is numbered by the channel; a message of a basic group or a
private chat exists once per participant and is numbered by his own box. Differences are answered
from what is stored here. Who may do what is decided elsewhere (`posts`).
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from invites.localdc.events import (
    BotJoinRequest,
    BotMemberChanged,
    MessageEdited,
    MessagesDeleted,
    MessagesPinned,
    NewMessage,
)
from invites.localdc.rows import Rows
from invites.localdc.values import Message, Peer, PeerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from invites.localdc.events import BoxChange, BoxEvent
    from invites.localdc.state import State
    from invites.localdc.values import Action, Chat

__all__ = ["Boxes", "Content", "Copy", "Page", "QtsEvent"]

QtsEvent: TypeAlias = BotJoinRequest | BotMemberChanged


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says: a text, or (service message) an action.

    `reply_to` is the id of the message that it answers, in the box of each owner.
    """

    text: str = ""
    action: Action | None = None
    random_id: int | None = None
    reply_to: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a history is wanted; the fields of messages.getHistory. 0 means unset."""

    offset_id: int = 0
    offset_date: int = 0
    add_offset: int = 0
    limit: int = 100
    max_id: int = 0
    min_id: int = 0


class Copy(NamedTuple):
    """A message in a box: that of a user, or (messages of channels) of the channel `owner_id`."""

    owner_id: int
    message: Message


@dataclass
class _Box:
    """One numbered sequence of messages and of what became of them.

    Ids count messages, pts counts everything; neither is ever given twice.
    """

    messages: dict[int, Message]
    changes: dict[int, BoxChange]
    """By the pts after each."""
    secondary: dict[int, QtsEvent]
    by_peer: dict[Peer, list[int]] = field(default_factory=dict)
    pts: int = 1
    next_id: int = 1
    order: list[tuple[int, int]] = field(default_factory=list)
    """What happened: the pts after it, and the id of a new message, 0 for a change."""

    def put(self, message: Message) -> None:
        """Put a message at its place."""
        self.messages[message.id] = message
        self.by_peer.setdefault(message.peer, []).append(message.id)
        self.next_id = max(self.next_id, message.id + 1)
        self._follow(message.pts or message.id + 1, message.id)

    def note(self, change: BoxChange) -> None:
        """Put a change at its place; what it is about was changed, or is."""
        self.changes[change.pts] = change
        if isinstance(change, MessagesDeleted):
            self.next_id = max(self.next_id, *(one + 1 for one in change.ids))
        self._follow(change.pts, 0)

    def take(self, message_id: int) -> None:
        """Remove a message."""
        message = self.messages.pop(message_id)
        ids = self.by_peer[message.peer]
        ids.remove(message_id)
        if not ids:
            del self.by_peer[message.peer]

    def since(self, pts: int) -> list[BoxEvent]:
        """The events that lead from `pts` to now. Messages are given as they are now, and those
        that are gone not at all."""
        start = bisect_right(self.order, (max(pts, 1), self.next_id))
        events = (self._event(*one) for one in self.order[start:])
        return [one for one in events if one is not None]

    @property
    def date(self) -> int:
        """When something happened last; 0 when nothing ever did."""
        if not self.order:
            return 0
        pts, message_id = self.order[-1]
        return self.messages[message_id].date if message_id else self.changes[pts].date

    def _follow(self, pts: int, message_id: int) -> None:
        insort(self.order, (pts, message_id))
        self.pts = max(self.pts, pts)

    def _event(self, pts: int, message_id: int) -> BoxEvent | None:
        if message_id:
            message = self.messages.get(message_id)
            return None if message is None else NewMessage(message, pts)
        change = self.changes[pts]
        gone = isinstance(change, MessageEdited) and change.message_id not in self.messages
        return None if gone else change


class Boxes:
    """Owner of all boxes; the only place that draws pts and qts."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._users: dict[int, _Box] = {}
        self._channels: dict[int, _Box] = {}
        self._copies: dict[int, dict[int, int]] = {}
        """Where the copies of a message are: `Message.post` -> user -> id in his box."""
        self._posts = 0

    def restore_message(self, kind: str, owner_id: int, message: Message) -> None:
        """Put back a message of the journal's kind "inbox" or "history", oldest first."""
        box = self._user(owner_id) if kind == "inbox" else self._channel(owner_id)
        box.put(message)
        self._index(owner_id, message)

    def restore_change(self, kind: str, owner_id: int, change: BoxChange) -> None:
        """Put back what became of messages, of the journal's kind "inbox change" or "history
        change"."""
        box = self._user(owner_id) if kind == "inbox change" else self._channel(owner_id)
        box.note(change)

    def restore_event(self, bot_id: int, event: QtsEvent) -> None:
        """Put back an event of a bot's secondary sequence."""
        self._user(bot_id).secondary[event.qts] = event

    def post(self, chat: Chat, sender_id: int, content: Content) -> dict[int, Message]:
        """Write into a chat: every member is told; gives the message as each of them has it."""
        members = self._state.members[chat.id]
        if chat.is_group:
            return self._post_copies(members, lambda _: chat.peer, sender_id, content)
        message = self._put(chat.id, chat.peer, sender_id, content, post=0)
        return dict.fromkeys(members, message)

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
        self._posts += 1
        return {
            user_id: self._put(user_id, peer(user_id), sender_id, content, post=self._posts)
            for user_id in list(owners)
        }

    def _put(
        self, owner_id: int, peer: Peer, sender_id: int, content: Content, *, post: int
    ) -> Message:
        """Write a new message into a box, and tell whoever has that box."""
        box = self._box(owner_id, peer)
        message = Message(
            box.next_id,
            peer,
            sender_id,
            self._state.now,
            content.text,
            content.action,
            content.random_id,
            pts=box.pts + 1,
            post=post,
            reply_to=content.reply_to.get(owner_id, 0),
        )
        box.put(message)
        self._index(owner_id, message)
        self._tell(owner_id, peer, NewMessage(message, message.pts))
        return message

    def _index(self, owner_id: int, message: Message) -> None:
        if message.post:
            self._posts = max(self._posts, message.post)
            self._copies.setdefault(message.post, {})[owner_id] = message.id

    def _tell(self, owner_id: int, peer: Peer, event: BoxEvent) -> None:
        channel = peer.kind is PeerKind.CHANNEL
        for user_id in self._state.members[peer.id] if channel else (owner_id,):
            self._state.tell(user_id, event)

    # -- changing what is there

    def copies(self, user_id: int, message: Message) -> list[Copy]:
        """A message that the user sees, in every box that has it."""
        if message.peer.kind is PeerKind.CHANNEL:
            return [Copy(message.peer.id, message)]
        ids = self._copies.get(message.post) or {user_id: message.id}
        return [Copy(owner, self._user(owner).messages[one]) for owner, one in ids.items()]

    def edit(self, copy: Copy, **fields: Any) -> None:
        """Change what a message says; `fields` are those of `Message`."""
        peer, message_id = copy.message.peer, copy.message.id
        box = self._box(copy.owner_id, peer)
        box.messages[message_id] = replace(copy.message, **fields)
        event = MessageEdited(peer, message_id, self._state.now, box.pts + 1)
        box.note(event)
        self._tell(copy.owner_id, peer, event)

    def delete(self, owner_id: int, found: Sequence[Message]) -> None:
        """Remove messages from one box."""
        peer = found[0].peer
        box = self._box(owner_id, peer)
        for message in found:
            box.take(message.id)
            copies = self._copies.get(message.post, {})
            copies.pop(owner_id, None)
            if not copies:
                self._copies.pop(message.post, None)
        event = MessagesDeleted(
            peer.id if peer.kind is PeerKind.CHANNEL else None,
            tuple(message.id for message in found),
            self._state.now,
            box.pts + len(found),
        )
        box.note(event)
        self._tell(owner_id, peer, event)

    def pin(self, owner_id: int, found: Sequence[Message], *, pinned: bool) -> None:
        """Pin messages of one dialog in one box, or let them go."""
        peer = found[0].peer
        box = self._box(owner_id, peer)
        for message in found:
            box.messages[message.id] = replace(message, pinned=pinned)
        ids = tuple(message.id for message in found)
        event = MessagesPinned(peer, ids, pinned, self._state.now, box.pts + len(found))
        box.note(event)
        self._tell(owner_id, peer, event)

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

    def pinned(self, user_id: int, peer: Peer) -> list[Message]:
        """The pinned messages of a dialog, newest first."""
        box = self._box(user_id, peer)
        found = (box.messages[one] for one in reversed(box.by_peer.get(peer, ())))
        return [message for message in found if message.pinned]

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
        ids = box.by_peer.get(chat.peer)
        return box.messages[ids[-1]] if ids else None

    def channel_date(self, chat_id: int) -> int:
        """When something was written into a channel or changed there last; 0 means never."""
        return self._channel(chat_id).date

    def counters(self, user_id: int) -> tuple[int, int]:
        """The user's pts and qts."""
        box = self._user(user_id)
        return box.pts, len(box.secondary)

    def channel_pts(self, chat_id: int) -> int:
        """The channel's pts (1 when nothing was ever written)."""
        return self._channel(chat_id).pts

    def difference(self, user_id: int, pts: int, qts: int) -> tuple[list[BoxEvent], list[QtsEvent]]:
        """What the user's own sequences say after these counters."""
        box = self._user(user_id)
        return box.since(pts), [
            box.secondary[one] for one in range(max(qts, 0) + 1, len(box.secondary) + 1)
        ]

    def channel_difference(self, chat_id: int, pts: int) -> list[BoxEvent]:
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
        return _Box(
            Rows(journal, kind, owner_id),
            Rows(journal, f"{kind} change", owner_id),
            Rows(journal, "event", owner_id),
        )
