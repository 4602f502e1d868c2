"""Join requests: filing, listing, approving and dismissing them; who joined by which link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from invites.localdc.boxes import Content
from invites.localdc.events import BotJoinRequest
from invites.localdc.state import refuse
from invites.localdc.values import ChatKind, JoinedByRequest, JoinRequest, Member
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.localdc.boxes import Boxes, QtsEvent
    from invites.localdc.chats import Chats
    from invites.localdc.state import State
    from invites.localdc.values import Chat, Invite

__all__ = ["Importer", "Requests"]


@dataclass(frozen=True, slots=True)
class Importer:
    """Somebody who joined by a link, or (`pending`) asks to."""

    user_id: int
    date: int
    pending: bool
    about: str = ""
    approved_by: int | None = None
    via_folder: bool = False


class Requests:
    """The rules of pending requests; the table itself belongs to `Chats`, which settles them."""

    def __init__(self, state: State, chats: Chats, boxes: Boxes) -> None:
        self._state = state
        self._chats = chats
        self._boxes = boxes

    def file(
        self,
        chat: Chat,
        user_id: int,
        invite: Invite | None,
        *,
        via_folder: str = "",
        told: int | None = None,
    ) -> None:
        """Note a request once and tell the administrators; a repeated one changes nothing.

        `told` is a bot that knows of it already.
        """
        waiting = self._state.requests[chat.id]
        if user_id in waiting:
            return
        now = self._state.now
        about = self._state.accounts[user_id].about
        link_hash = invite.hash if invite else None
        waiting[user_id] = JoinRequest(user_id, now, about, link_hash, via_folder)
        self._chats.tell_pending(chat)

        def requested(qts: int) -> QtsEvent:
            return BotJoinRequest(chat.id, user_id, now, about, invite, qts)

        for admin_id in self._chats.admins(chat, "invite_users"):
            if self._state.accounts[admin_id].is_bot and admin_id != told:
                self._boxes.tell_bot(admin_id, requested)

    def pending(self, chat: Chat, link: Invite | None, search: str) -> list[Importer]:
        """Pending requests, newest first, of one link or whose maker's name matches."""
        found = []
        for request in reversed(self._state.requests[chat.id].values()):
            if link is not None and request.hash != link.hash:
                continue
            if self._matches(request.user_id, search):
                about, by_folder = request.about, bool(request.via_folder)
                found.append(
                    Importer(request.user_id, request.date, True, about, via_folder=by_folder)
                )
        return found

    def joined(self, chat: Chat, link: Invite | None) -> list[Importer]:
        """Members who came by the link (by any link when None), newest first."""
        members = self._chats.members(chat)
        if link is None:
            came = [member for member in members.values() if member.via is not None]
        else:
            came = [members[user_id] for user_id in self._state.joined_by.get(link.hash, ())]
        return [
            Importer(
                member.user_id,
                member.date,
                False,
                approved_by=member.approved_by,
                via_folder=bool(member.via_folder),
            )
            for member in reversed(came)
        ]

    def decide(self, chat: Chat, admin_id: int, user_id: int, *, approved: bool) -> None:
        """Approve or dismiss one request.

        Raises CHAT_ADMIN_REQUIRED, USER_ALREADY_PARTICIPANT, HIDE_REQUESTER_MISSING,
        403 USER_CHANNELS_TOO_MUCH, USERS_TOO_MUCH, INPUT_USER_DEACTIVATED (deleted meanwhile).
        """
        self._chats.require_right(chat, admin_id, "invite_users")
        if self._chats.member(chat, user_id) is not None:
            refuse("USER_ALREADY_PARTICIPANT")
        if user_id not in self._state.requests[chat.id]:
            refuse("HIDE_REQUESTER_MISSING")
        if not approved:
            self._dismiss(chat, [user_id])
            return
        if self._state.accounts[user_id].deleted:
            refuse("INPUT_USER_DEACTIVATED")
        self.require_room(chat, user_id)
        self._approve(chat, admin_id, user_id)

    def decide_all(self, chat: Chat, admin_id: int, link: Invite | None, *, approved: bool) -> None:
        """Approve or dismiss all requests, or those of one link; who has no room keeps waiting.

        Raises CHAT_ADMIN_REQUIRED, HIDE_REQUESTER_MISSING (none is waiting); when nobody could be
        admitted, why not: 403 USER_CHANNELS_TOO_MUCH, USERS_TOO_MUCH, INPUT_USER_DEACTIVATED.
        """
        self._chats.require_right(chat, admin_id, "invite_users")
        waiting = [one.user_id for one in self.pending(chat, link, "")]
        if not waiting:
            refuse("HIDE_REQUESTER_MISSING")
        if not approved:
            self._dismiss(chat, waiting)
            return
        refusals = []
        for user_id in reversed(waiting):
            try:
                self.decide(chat, admin_id, user_id, approved=True)
            except RpcError as error:
                refusals.append(error)
        if len(refusals) == len(waiting):
            raise refusals[0]

    def asked_for(self, user_id: int, admin_id: int) -> tuple[Chat, JoinRequest] | None:
        """The chat of that administrator which the user asks to join, if there is one."""
        for chat_id in self._state.chats_of.get(admin_id, ()):
            request = self._state.requests[chat_id].get(user_id)
            chat = self._state.chats[chat_id]
            if request is not None and self._chats.has_right(chat, admin_id, "invite_users"):
                return chat, request
        return None

    def move(self, old: Chat, new: Chat) -> None:
        """Let the requests wait in the supergroup that a basic group became, as its links do."""
        waiting = dict(self._state.requests[old.id])
        self.drop(old)
        for user_id, request in waiting.items():
            if self._chats.member(new, user_id) is None:
                self._state.requests[new.id][user_id] = request
        if waiting:
            self._chats.tell_pending(new)

    def drop(self, chat: Chat) -> None:
        """Forget every request (the chat was deleted)."""
        self._state.requests[chat.id].clear()

    def require_room(self, chat: Chat, user_id: int) -> None:
        """403 USER_CHANNELS_TOO_MUCH (whom one would admit is in too many), USERS_TOO_MUCH."""
        if not chat.is_group and self._chats.channels_of(user_id) >= self._state.limits.channels:
            refuse("USER_CHANNELS_TOO_MUCH", 403)
        self._chats.require_room(chat, user_id)

    def _approve(self, chat: Chat, admin_id: int, user_id: int) -> None:
        request = self._state.requests[chat.id][user_id]
        self.admit(chat, admin_id, user_id, request.hash, request.via_folder)

    def admit(
        self,
        chat: Chat,
        admin_id: int,
        user_id: int,
        link_hash: str | None,
        via_folder: str = "",
    ) -> None:
        """Make somebody who asked for it (by a link or, None, by the username) a member, by the
        word of an administrator. The link may be gone by now."""
        invite = self._state.invites.get(link_hash) if link_hash else None
        member = Member(
            user_id,
            invite.admin_id if invite else admin_id,
            self._state.now,
            via=link_hash,
            via_request=True,
            approved_by=admin_id,
            via_folder=via_folder,
        )
        self._chats.admit(chat, member, admin_id, invite)
        if chat.kind is not ChatKind.CHANNEL:
            self._boxes.post(chat, user_id, Content(action=JoinedByRequest()))

    def _dismiss(self, chat: Chat, user_ids: Iterable[int]) -> None:
        """Dismissed users may ask again (choice: no waiting time is published)."""
        for user_id in user_ids:
            del self._state.requests[chat.id][user_id]
        self._chats.tell_pending(chat)

    def _matches(self, user_id: int, search: str) -> bool:
        account = self._state.accounts[user_id]
        text = search.casefold()
        return text in account.name.casefold() or text in account.username.casefold()
