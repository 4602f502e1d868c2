"""Who may write, and change, delete or pin what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from invites.localdc.boxes import Content
from invites.localdc.state import refuse
from invites.localdc.values import ChatKind, Created, MigratedFrom, Peer, PeerKind, Pinned

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from invites.localdc.boxes import Boxes, Copy
    from invites.localdc.chats import Chats
    from invites.localdc.state import State
    from invites.localdc.values import Chat, Message

__all__ = ["EDIT_TIME", "Posts", "checked_text"]

EDIT_TIME: Final = 172_800
"""Seconds in which an author may change what he wrote."""
_TEXT_LENGTH: Final = 4096


def checked_text(text: str) -> str:
    """A text as it is kept. MESSAGE_EMPTY, MESSAGE_TOO_LONG."""
    text = text.strip()
    if not text:
        refuse("MESSAGE_EMPTY")
    if len(text) > _TEXT_LENGTH:
        refuse("MESSAGE_TOO_LONG")
    return text


class Posts:
    """Rules about messages; `Boxes` has the messages themselves."""

    def __init__(self, state: State, chats: Chats, boxes: Boxes) -> None:
        self._state = state
        self._chats = chats
        self._boxes = boxes

    def require_voice(self, chat: Chat, user_id: int) -> None:
        """CHANNEL_PRIVATE or CHAT_ID_INVALID, 403 CHAT_WRITE_FORBIDDEN (no member, or not
        allowed)."""
        self._chats.require_readable(chat, user_id)
        member = self._chats.member(chat, user_id)
        if member is None:
            refuse("CHAT_WRITE_FORBIDDEN", 403)
        if chat.kind is ChatKind.CHANNEL:
            if not self._chats.has_right(chat, user_id, "post_messages"):
                refuse("CHAT_WRITE_FORBIDDEN", 403)
            return
        ban = self._chats.ban(chat, user_id)
        silenced = "send_messages" in (chat.denied | (ban.denied if ban else frozenset()))
        if silenced and not member.is_admin:
            refuse("CHAT_WRITE_FORBIDDEN", 403)

    # -- editing -----------------------------------------------------------------------------

    def edit(self, user_id: int, peer: Peer, message_id: int, text: str) -> None:
        """Give a message another text; everybody who has it hears of that.

        MESSAGE_EMPTY, MESSAGE_TOO_LONG, MESSAGE_ID_INVALID (also of service messages), 403
        MESSAGE_AUTHOR_REQUIRED, CHAT_ADMIN_REQUIRED (posts of a channel),
        MESSAGE_EDIT_TIME_EXPIRED, MESSAGE_NOT_MODIFIED; who may not write there may not edit.
        """
        text = checked_text(text)
        chat = self._chat(user_id, peer)
        message = self._found(user_id, peer, message_id)
        at_any_time = self._require_editor(user_id, chat, message)
        if not at_any_time and self._state.now - message.date > EDIT_TIME:
            refuse("MESSAGE_EDIT_TIME_EXPIRED")
        if text == message.text:
            refuse("MESSAGE_NOT_MODIFIED")
        for copy in self._shared(user_id, message):
            self._boxes.edit(copy, text=text, edited=self._state.now)

    def _require_editor(self, user_id: int, chat: Chat | None, message: Message) -> bool:
        """Whether the user, who must be allowed to edit the message, may do so at any time."""
        own = message.sender_id == user_id
        if chat is not None and chat.kind is ChatKind.CHANNEL:
            editor = self._chats.has_right(chat, user_id, "edit_messages")
            if not (editor or (own and self._chats.has_right(chat, user_id, "post_messages"))):
                refuse("CHAT_ADMIN_REQUIRED")
            return editor
        if chat is not None:
            self.require_voice(chat, user_id)
        if not own:
            refuse("MESSAGE_AUTHOR_REQUIRED", 403)
        if chat is None:
            free = message.peer.id == user_id  # notes to oneself
        else:
            free = not chat.is_group and self._chats.has_right(chat, user_id, "pin_messages")
        return free or self._state.accounts[user_id].is_bot

    # -- deleting ----------------------------------------------------------------------------

    def delete(self, user_id: int, ids: Iterable[int], *, revoke: bool) -> int:
        """Delete messages of groups and private chats from the user's box; gives how many.

        With `revoke` from the boxes of the others too: 403 MESSAGE_DELETE_FORBIDDEN for what
        others wrote into a group, unless the user is an administrator with the right. Ids that
        name nothing are passed over.
        """
        boxes = self._boxes
        messages = [boxes.message(user_id, None, one) for one in dict.fromkeys(ids)]
        found = [one for one in messages if one is not None]
        if not found:
            return 0
        gone: dict[int, list[Message]] = {user_id: found}
        for message in found if revoke else ():
            self._require_revocable(user_id, message)
            for owner_id, copy in self._shared(user_id, message):
                if owner_id != user_id:
                    gone.setdefault(owner_id, []).append(copy)
        for owner_id, copies in gone.items():
            boxes.delete(owner_id, copies)
        return len(found)

    def _require_revocable(self, user_id: int, message: Message) -> None:
        if message.peer.kind is PeerKind.USER:
            return
        chat = self._chats.get(message.peer.id)
        inside = self._chats.member(chat, user_id) is not None and not chat.deleted
        own = message.sender_id == user_id
        if not (inside and (own or self._chats.has_right(chat, user_id, "delete_messages"))):
            refuse("MESSAGE_DELETE_FORBIDDEN", 403)

    def delete_in_channel(self, user_id: int, chat: Chat, ids: Iterable[int]) -> int:
        """Delete messages of a supergroup or channel; gives how many there were.

        CHANNEL_PRIVATE, 403 MESSAGE_DELETE_FORBIDDEN (not one's own, without the right; the first
        message of the chat), and then none is deleted.
        """
        self._chats.require_readable(chat, user_id)
        messages = [self._boxes.message(user_id, chat.peer, one) for one in dict.fromkeys(ids)]
        found = [one for one in messages if one is not None]
        if not all(self._may_delete(chat, user_id, one) for one in found):
            refuse("MESSAGE_DELETE_FORBIDDEN", 403)
        if found:
            self._boxes.delete(chat.id, found)
        return len(found)

    def _may_delete(self, chat: Chat, user_id: int, message: Message) -> bool:
        if isinstance(message.action, Created | MigratedFrom):
            return False
        if self._chats.has_right(chat, user_id, "delete_messages"):
            return True
        if chat.kind is ChatKind.CHANNEL and not self._chats.has_right(
            chat, user_id, "post_messages"
        ):
            return False
        return message.sender_id == user_id and self._chats.member(chat, user_id) is not None

    # -- pinning -----------------------------------------------------------------------------

    def pin(
        self, user_id: int, peer: Peer, message_id: int, *, pinned: bool, one_side: bool = False
    ) -> None:
        """Pin a message, which a service message says, or let it go, which none does.

        `one_side` is for private chats: the other one sees nothing of it. MESSAGE_ID_INVALID,
        CHAT_NOT_MODIFIED, CHAT_ADMIN_REQUIRED; CHANNEL_PRIVATE or CHAT_ID_INVALID.
        """
        chat = self._require_pinner(user_id, peer)
        message = self._found(user_id, peer, message_id)
        if message.pinned is pinned:
            refuse("CHAT_NOT_MODIFIED")
        copies = self._shared(user_id, message)
        one_side = one_side and chat is None
        for owner_id, copy in copies:
            if copy.pinned is not pinned and (owner_id == user_id or not one_side):
                self._boxes.pin(owner_id, [copy], pinned=pinned)
        if not pinned or one_side:
            return
        told = Content(action=Pinned(), reply_to={owner: copy.id for owner, copy in copies})
        if chat is None:
            self._boxes.post_private(user_id, peer.id, told)
        else:
            self._boxes.post(chat, user_id, told)

    def unpin_all(self, user_id: int, peer: Peer) -> int:
        """Let all pinned messages of a dialog go; gives how many. Raises as `pin` does."""
        self._require_pinner(user_id, peer)
        found = self._boxes.pinned(user_id, peer)
        gone: dict[int, list[Message]] = {}
        for message in found:
            for owner_id, copy in self._shared(user_id, message):
                if copy.pinned:
                    gone.setdefault(owner_id, []).append(copy)
        for owner_id, copies in gone.items():
            self._boxes.pin(owner_id, copies, pinned=False)
        return len(found)

    def _require_pinner(self, user_id: int, peer: Peer) -> Chat | None:
        """The chat, None for a private one."""
        chat = self._chat(user_id, peer)
        if chat is not None:
            edits = chat.kind is ChatKind.CHANNEL and self._chats.has_right(
                chat, user_id, "edit_messages"
            )
            if not edits:
                self._chats.require_right(chat, user_id, "pin_messages")
        return chat

    # -- finding -----------------------------------------------------------------------------

    def _chat(self, user_id: int, peer: Peer) -> Chat | None:
        """The chat, None for a private one. CHANNEL_PRIVATE, CHAT_ID_INVALID."""
        if peer.kind is PeerKind.USER:
            return None
        chat = self._chats.get(peer.id)
        self._chats.require_readable(chat, user_id)
        return chat

    def _found(self, user_id: int, peer: Peer, message_id: int) -> Message:
        """A message of that dialog that somebody wrote. MESSAGE_ID_INVALID."""
        message = self._boxes.message(user_id, peer, message_id)
        if message is None or message.peer != peer or message.action is not None:
            refuse("MESSAGE_ID_INVALID")
        return message

    def _shared(self, user_id: int, message: Message) -> Sequence[Copy]:
        """The message in the boxes of all who still see what happens to it: who has left a group
        keeps what he has as it is."""
        copies = self._boxes.copies(user_id, message)
        if message.peer.kind is not PeerKind.GROUP:
            return copies
        members = self._chats.members(self._chats.get(message.peer.id))
        return [one for one in copies if one.owner_id in members or one.owner_id == user_id]
