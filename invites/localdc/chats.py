"""Chats and who belongs to them: creation, membership, rights; the base the invite rules stand on.

Rule of this file: membership changes only through `admit` and `remove`, so that indexes, the
version of basic groups, pending requests and the bots' updates always agree.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invites.localdc.boxes import Content
from invites.localdc.events import (
    BotMemberChanged,
    ChatChanged,
    ParticipantsChanged,
    PendingRequests,
)
from invites.localdc.log import LogKind, add_to_log, log_admission
from invites.localdc.state import refuse
from invites.localdc.values import (
    ADMIN_RIGHTS,
    GROUP_ADMIN_RIGHTS,
    Chat,
    ChatKind,
    Created,
    Member,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from invites.localdc.boxes import Boxes, QtsEvent
    from invites.localdc.state import State
    from invites.localdc.values import Ban, Invite, JoinRequest

__all__ = ["Chats"]

_TITLE_LENGTH = 128
_RECENT_REQUESTERS = 3


class Chats:
    """Owner of the tables of chats, members, bans and pending requests."""

    def __init__(self, state: State, boxes: Boxes) -> None:
        self._state = state
        self._boxes = boxes

    # -- looking up ------------------------------------------------------------------------

    def get(self, chat_id: int) -> Chat:
        """Any chat that was ever made. PEER_ID_INVALID."""
        chat = self._state.chats.get(chat_id)
        if chat is None:
            refuse("PEER_ID_INVALID")
        return chat

    def members(self, chat: Chat) -> Mapping[int, Member]:
        """All members by user id, in the order of joining."""
        return self._state.members[chat.id]

    def member(self, chat: Chat, user_id: int) -> Member | None:
        """The membership of one user."""
        return self._state.members[chat.id].get(user_id)

    def chats_of(self, user_id: int) -> list[Chat]:
        """All chats the user is in, oldest first."""
        ids = sorted(self._state.chats_of.get(user_id, ()))
        return [self._state.chats[chat_id] for chat_id in ids]

    def requests(self, chat: Chat) -> Mapping[int, JoinRequest]:
        """Pending requests by user id, oldest first."""
        return self._state.requests[chat.id]

    def admins(self, chat: Chat, right: str) -> list[int]:
        """The creator and every administrator with the right."""
        found = self._state.members[chat.id].values()
        return [member.user_id for member in found if self._holds(member, right)]

    # -- judging -----------------------------------------------------------------------------

    def ban(self, chat: Chat, user_id: int) -> Ban | None:
        """The removal or restriction of a user that is still in force."""
        ban = self._state.bans[chat.id].get(user_id)
        return None if ban is None or 0 < ban.until <= self._state.now else ban

    def bans(self, chat: Chat) -> list[Ban]:
        """All that are in force, oldest first."""
        now = self._state.now
        return [one for one in self._state.bans[chat.id].values() if not 0 < one.until <= now]

    def is_kicked(self, chat: Chat, user_id: int) -> bool:
        """Whether a removal that is still in force keeps the user out."""
        ban = self.ban(chat, user_id)
        return ban is not None and ban.is_kick

    def require_readable(self, chat: Chat, user_id: int) -> None:
        """Members may read, everybody public chats, and those who peek for a while.

        CHANNEL_PRIVATE, CHAT_ID_INVALID.
        """
        if self.member(chat, user_id) is not None and not chat.deleted:
            return
        peeks = self._state.peeks.get((chat.id, user_id), 0) > self._state.now
        shut = chat.deleted or self.is_kicked(chat, user_id)
        if shut or not (peeks or chat.username):
            refuse("CHAT_ID_INVALID" if chat.is_group else "CHANNEL_PRIVATE")

    def let_peek(self, chat: Chat, user_id: int) -> int:
        """Let a stranger read a private channel or supergroup for a while; gives until when."""
        seconds = self._state.limits.peek
        if not seconds or chat.is_group or chat.username:
            return 0
        until = self._state.peeks[chat.id, user_id] = self._state.now + seconds
        return until

    def require_member(self, chat: Chat, user_id: int) -> Member:
        """CHANNEL_PRIVATE or CHAT_ID_INVALID (cannot be seen), USER_NOT_PARTICIPANT."""
        self.require_readable(chat, user_id)
        member = self.member(chat, user_id)
        if member is None:
            refuse("USER_NOT_PARTICIPANT")
        return member

    def require_right(self, chat: Chat, user_id: int, right: str) -> Member:
        """CHAT_ADMIN_REQUIRED; CHANNEL_PRIVATE or CHAT_ID_INVALID when the chat cannot be seen."""
        self.require_readable(chat, user_id)
        member = self.member(chat, user_id)
        if member is None or not self._holds(member, right):
            refuse("CHAT_ADMIN_REQUIRED")
        return member

    def require_creator(self, chat: Chat, user_id: int) -> None:
        """CHAT_ADMIN_REQUIRED for everybody but the creator."""
        self.require_readable(chat, user_id)
        if chat.creator_id != user_id:
            refuse("CHAT_ADMIN_REQUIRED")

    def has_right(self, chat: Chat, user_id: int, right: str) -> bool:
        """Whether the user is creator, or administrator with the right."""
        member = self.member(chat, user_id)
        return member is not None and self._holds(member, right)

    def may_invite(self, chat: Chat, user_id: int) -> bool:
        """Whether the user may add others himself: any member, unless the chat denies it."""
        member = self.member(chat, user_id)
        if member is None:
            return False
        if self._holds(member, "invite_users"):
            return True
        return chat.kind is not ChatKind.CHANNEL and "invite_users" not in chat.denied

    def require_room(self, chat: Chat, user_id: int) -> None:
        """CHANNELS_TOO_MUCH (the user is in too many), USERS_TOO_MUCH (the chat is full)."""
        if not chat.is_group and self.channels_of(user_id) >= self._state.limits.channels:
            refuse("CHANNELS_TOO_MUCH")
        limits = self._state.limits
        size = limits.group_size if chat.is_group else limits.supergroup_size
        if chat.kind is not ChatKind.CHANNEL and len(self._state.members[chat.id]) >= size:
            refuse("USERS_TOO_MUCH")

    def channels_of(self, user_id: int) -> int:
        """In how many channels and supergroups the user is."""
        chats = (self._state.chats[one] for one in self._state.chats_of.get(user_id, ()))
        return sum(not chat.is_group and not chat.deleted for chat in chats)

    @staticmethod
    def _holds(member: Member, right: str) -> bool:
        return member.role is Role.CREATOR or right in member.rights

    # -- changing ----------------------------------------------------------------------------

    def create(
        self, kind: ChatKind, creator_id: int, title: str, about: str, users: Iterable[int] = ()
    ) -> Chat:
        """Make a chat; `users` join at once (basic groups). CHAT_TITLE_EMPTY, USERS_TOO_MUCH."""
        state = self._state
        title = title.strip()[:_TITLE_LENGTH]
        if not title:
            refuse("CHAT_TITLE_EMPTY")
        founders = tuple(dict.fromkeys(user for user in users if user != creator_id))
        if len(founders) >= state.limits.group_size:
            refuse("USERS_TOO_MUCH")
        if kind is not ChatKind.GROUP and self.channels_of(creator_id) >= state.limits.channels:
            refuse("CHANNELS_TOO_MUCH")
        chat = self.make(Chat(0, 0, kind, title, creator_id, state.now, about))
        rights = GROUP_ADMIN_RIGHTS if chat.is_group else ADMIN_RIGHTS
        self._enter(chat, Member(creator_id, creator_id, state.now, Role.CREATOR, rights))
        for user_id in founders:
            self._enter(chat, Member(user_id, creator_id, state.now))
        self.tell_members(chat, ChatChanged(chat.id))
        created = Created(title, (creator_id, *founders) if chat.is_group else ())
        self._boxes.post(chat, creator_id, Content(action=created))
        return chat

    def make(self, chat: Chat) -> Chat:
        """Give a new chat its id and access hash, and its empty tables."""
        state = self._state
        chat = replace(chat, id=state.next_chat_id, access_hash=state.random_long())
        state.next_chat_id += 1
        state.invites_of[chat.id] = {}
        return self.store(chat)

    def store(self, chat: Chat) -> Chat:
        """Put a changed chat back."""
        self._state.chats[chat.id] = chat
        return chat

    def admit(
        self, chat: Chat, member: Member, actor_id: int, invite: Invite | None = None
    ) -> None:
        """Make somebody a member; his pending request, if any, is settled by that."""
        self._enter(chat, member)
        before = self.ban(chat, member.user_id)
        if before is None or before.is_kick:  # who was restricted stays so when he comes back
            self._state.bans[chat.id].pop(member.user_id, None)
        bans = before, self.ban(chat, member.user_id)
        if self._state.requests[chat.id].pop(member.user_id, None) is not None:
            self.tell_pending(chat)
        migrating = chat.migrated_from and not self.get(chat.migrated_from).deleted
        if not migrating:
            log_admission(self._state, chat, member, actor_id, invite)
        self._membership_changed(chat, actor_id, None, member, invite, bans)

    def remove(self, chat: Chat, user_id: int, actor_id: int, ban: Ban | None = None) -> None:
        """End a membership (by a `ban`); USER_NOT_PARTICIPANT. The leaver is told too."""
        member = self._state.members[chat.id].pop(user_id, None)
        if member is None:
            refuse("USER_NOT_PARTICIPANT")
        self._state.chats_of[user_id].discard(chat.id)
        # The people of a migrated group came by links that lead to its successor now.
        if member.via is not None and self.get(chat.id).migrated_to is None:
            self._state.joined_by[member.via].pop(user_id, None)
        if actor_id == user_id:
            add_to_log(self._state, chat, user_id, LogKind.LEAVE)
        restricted = self.ban(chat, user_id)
        self._membership_changed(chat, actor_id, member, None, None, (restricted, ban))

    def alter(self, chat: Chat, before: Member, after: Member, actor_id: int) -> None:
        """Change role, rights or rank of a member."""
        self._state.members[chat.id][after.user_id] = after
        self._membership_changed(chat, actor_id, before, after, None)

    def tell_members(self, chat: Chat, event: ChatChanged | ParticipantsChanged) -> None:
        """Tell every member."""
        for user_id in self._state.members[chat.id]:
            self._state.tell(user_id, event)

    def tell_pending(self, chat: Chat) -> None:
        """Tell the administrators who are users how many requests wait now."""
        waiting = list(self._state.requests[chat.id])
        recent = tuple(reversed(waiting[-_RECENT_REQUESTERS:]))
        for user_id in self.admins(chat, "invite_users"):
            if not self._state.accounts[user_id].is_bot:
                self._state.tell(user_id, PendingRequests(chat.id, len(waiting), recent))

    def _enter(self, chat: Chat, member: Member) -> None:
        self._state.members[chat.id][member.user_id] = member
        self._state.left[chat.id].pop(member.user_id, None)
        self._state.chats_of.setdefault(member.user_id, set()).add(chat.id)
        if member.via is not None:
            self._state.joined_by.setdefault(member.via, {})[member.user_id] = None

    def _membership_changed(
        self,
        chat: Chat,
        actor_id: int,
        before: Member | None,
        after: Member | None,
        invite: Invite | None,
        bans: tuple[Ban | None, Ban | None] = (None, None),
    ) -> None:
        one = after or before
        assert one is not None
        user_id = one.user_id
        if chat.is_group:
            chat = self.store(replace(self.get(chat.id), version=self.get(chat.id).version + 1))
            self.tell_members(chat, ParticipantsChanged(chat.id))
        self._state.tell(user_id, ChatChanged(chat.id))
        self.tell_bots(chat, actor_id, user_id, (before, after), bans, invite)

    def tell_bots(
        self,
        chat: Chat,
        actor_id: int,
        user_id: int,
        members: tuple[Member | None, Member | None],
        bans: tuple[Ban | None, Ban | None],
        invite: Invite | None = None,
    ) -> None:
        """Tell the bots who administer the chat, and the user if he is one, how somebody's
        membership and ban were before and are after."""
        now = self._state.now

        def changed(qts: int) -> QtsEvent:
            return BotMemberChanged(chat.id, actor_id, user_id, now, *members, invite, qts, *bans)

        watchers = [member.user_id for member in self.members(chat).values() if member.is_admin]
        for bot_id in dict.fromkeys([*watchers, user_id]):
            if self._state.accounts[bot_id].is_bot:
                self._boxes.tell_bot(bot_id, changed)
