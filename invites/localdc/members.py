"""Running a chat: adding, removing, banning and promoting people, joining by username, switches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invites.localdc.boxes import Content
from invites.localdc.events import ChatChanged
from invites.localdc.log import LogKind, add_to_log
from invites.localdc.state import refuse
from invites.localdc.values import (
    GROUP_ADMIN_RIGHTS,
    Added,
    Ban,
    ChatKind,
    Member,
    MigratedFrom,
    MigratedTo,
    Removed,
    Retitled,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.localdc.boxes import Boxes
    from invites.localdc.chats import Chats
    from invites.localdc.guards import Guards
    from invites.localdc.invites import Invites
    from invites.localdc.names import Names
    from invites.localdc.privacy import Privacy
    from invites.localdc.requests import Requests
    from invites.localdc.state import State
    from invites.localdc.values import Chat

__all__ = ["Members"]


class Members:
    """What members and administrators do to a chat and to each other."""

    def __init__(  # the parts it directs, no state of its own
        self,
        state: State,
        names: Names,
        privacy: Privacy,
        chats: Chats,
        boxes: Boxes,
        requests: Requests,
        invites: Invites,
        guards: Guards,
    ) -> None:
        self._state = state
        self._names = names
        self._privacy = privacy
        self._chats = chats
        self._boxes = boxes
        self._requests = requests
        self._invites = invites
        self._guards = guards

    def join(self, chat: Chat, user_id: int) -> None:
        """Join a public chat.

        Raises CHANNEL_PRIVATE (not public, or the caller was removed), USER_ALREADY_PARTICIPANT,
        CHANNELS_TOO_MUCH, USERS_TOO_MUCH, INVITE_REQUEST_SENT (the chat approves new members).
        """
        if self._chats.member(chat, user_id) is not None:
            refuse("USER_ALREADY_PARTICIPANT")
        self._chats.require_readable(chat, user_id)
        if not chat.username:
            refuse("CHANNEL_PRIVATE")  # who peeks may read, and needs a link to come in
        self._chats.require_room(chat, user_id)
        if chat.join_request:
            self._guards.request(chat, user_id, None)
        self._chats.admit(chat, Member(user_id, user_id, self._state.now), user_id)
        self._say(chat, user_id, Added((user_id,)))

    def leave(self, chat: Chat, user_id: int) -> None:
        """USER_CREATOR (the owner cannot leave a channel), USER_NOT_PARTICIPANT, 403
        CHANNEL_PUBLIC_GROUP_NA (the channel was deleted)."""
        if chat.deleted and not chat.is_group:
            refuse("CHANNEL_PUBLIC_GROUP_NA", 403)
        if self._chats.member(chat, user_id) is None:
            refuse("USER_NOT_PARTICIPANT")
        if chat.creator_id == user_id and not chat.is_group:
            refuse("USER_CREATOR")
        self._say(chat, user_id, Removed(user_id))
        self._chats.remove(chat, user_id, user_id)
        self._state.left[chat.id][user_id] = self._state.now

    def add(
        self, chat: Chat, actor_id: int, user_ids: Iterable[int], *, strict: bool = False
    ) -> list[int]:
        """Add people directly; gives those who could not be added (they are in too many chats, or
        do not let the actor add them). `strict` makes that an error, as it was before layer 177.

        Raises CHAT_ADMIN_REQUIRED, CHANNEL_PRIVATE, USER_ALREADY_PARTICIPANT (basic groups),
        USERS_TOO_MUCH, USER_KICKED, USER_BANNED_IN_CHANNEL, INPUT_USER_DEACTIVATED, 403
        USER_NOT_MUTUAL_CONTACT (he left the chat himself: only a mutual contact brings him back),
        for blocks USER_BLOCKED, USER_IS_BLOCKED, YOU_BLOCKED_USER, for bots USER_BOT,
        BOT_GROUPS_BLOCKED, BOTS_TOO_MUCH; if strict 403 USER_PRIVACY_RESTRICTED,
        USER_CHANNELS_TOO_MUCH.
        """
        self._chats.require_readable(chat, actor_id)
        ban = self._chats.ban(chat, actor_id)
        if ban is not None and "invite_users" in ban.denied:
            refuse("USER_BANNED_IN_CHANNEL")
        if not self._chats.may_invite(chat, actor_id):
            refuse("CHAT_ADMIN_REQUIRED")
        wanted = list(dict.fromkeys(user_ids))
        fresh = [one for one in wanted if self._chats.member(chat, one) is None]
        if wanted and not fresh and chat.is_group:
            refuse("USER_ALREADY_PARTICIPANT")  # of channels this is not documented
        for user_id in fresh:  # nobody comes in when one of them may not
            self._require_addable(chat, actor_id, user_id)
        missing, added = [], []
        for user_id in fresh:
            self._require_addable(chat, actor_id, user_id)  # again: those before him count too
            if self._state.accounts[user_id].is_bot and chat.kind is ChatKind.CHANNEL:
                refuse("USER_BOT")  # in channels bots are administrators or nothing
            hindrance = self._hindrance(chat, actor_id, user_id)
            if hindrance and strict:
                refuse(hindrance, 403)
            if hindrance:
                missing.append(user_id)
                continue
            self._admit(chat, actor_id, user_id)
            added.append(user_id)
        if added:
            self._say(chat, actor_id, Added(tuple(added)))
        return missing

    def _require_addable(self, chat: Chat, actor_id: int, user_id: int) -> None:
        """The rules of `add` about one person."""
        account = self._state.accounts[user_id]
        if account.deleted:
            refuse("INPUT_USER_DEACTIVATED")
        may_lift_bans = self._chats.has_right(chat, actor_id, "ban_users")
        if self._chats.is_kicked(chat, user_id) and not may_lift_bans:
            refuse("USER_KICKED")
        left = user_id in self._state.left[chat.id] and not account.is_bot
        if left and not self._privacy.are_mutual(actor_id, user_id):
            refuse("USER_NOT_MUTUAL_CONTACT", 403)
        if self._privacy.has_blocked(user_id, actor_id):
            refuse("USER_IS_BLOCKED" if chat.is_group else "USER_BLOCKED")
        if self._privacy.has_blocked(actor_id, user_id):
            refuse("YOU_BLOCKED_USER" if chat.is_group else "USER_BLOCKED")
        if account.is_bot:
            if account.no_groups:
                refuse("BOT_GROUPS_BLOCKED")
            members = self._chats.members(chat)
            bots = sum(self._state.accounts[one].is_bot for one in members)
            if bots >= self._state.limits.bots:
                refuse("BOTS_TOO_MUCH")

    def _hindrance(self, chat: Chat, actor_id: int, user_id: int) -> str:
        """Why somebody cannot be added, through no fault of the actor; "" if he can."""
        if not self._privacy.may_add(actor_id, user_id):
            return "USER_PRIVACY_RESTRICTED"
        if not chat.is_group and self._is_in_too_many(user_id):
            return "USER_CHANNELS_TOO_MUCH"
        return ""

    def _admit(self, chat: Chat, actor_id: int, user_id: int) -> None:
        self._chats.require_room(chat, user_id)
        self._chats.admit(chat, Member(user_id, actor_id, self._state.now), actor_id)

    def kick(self, chat: Chat, actor_id: int, user_id: int) -> None:
        """Remove somebody from a basic group; he may come back by a link.

        Raises CHAT_ADMIN_REQUIRED, USER_NOT_PARTICIPANT.
        """
        member = self._chats.member(chat, user_id)
        actor = self._chats.member(chat, actor_id)
        if actor is None or member is None:
            refuse("USER_NOT_PARTICIPANT")
        invited_by_actor = member.inviter_id == actor_id and not member.is_admin
        if member.role is Role.CREATOR or not (actor.is_admin or invited_by_actor):
            refuse("CHAT_ADMIN_REQUIRED")
        self._say(chat, actor_id, Removed(user_id))
        self._chats.remove(chat, user_id, actor_id)

    def restrict(
        self, chat: Chat, actor_id: int, user_id: int, denied: frozenset[str], until: int
    ) -> None:
        """Remove (`view_messages` denied), restrict, or (nothing denied) pardon somebody.

        Raises CHAT_ADMIN_REQUIRED, USER_ADMIN_INVALID (an administrator one may not touch).
        """
        self._chats.require_right(chat, actor_id, "ban_users")
        member = self._chats.member(chat, user_id)
        if member is not None and member.is_admin:
            own_appointee = actor_id in (chat.creator_id, member.promoted_by)
            if member.role is Role.CREATOR or not own_appointee:
                refuse("USER_ADMIN_INVALID")
        before = self._chats.ban(chat, user_id)
        if not denied:
            self._state.bans[chat.id].pop(user_id, None)
            if before is not None:
                self._log_ban(chat, actor_id, user_id, member, before, None)
                self._chats.tell_bots(chat, actor_id, user_id, (member, member), (before, None))
                self._state.tell(user_id, ChatChanged(chat.id))
            return
        ban = Ban(user_id, actor_id, self._state.now, denied, until)
        self._log_ban(chat, actor_id, user_id, member, before, ban)
        if ban.is_kick and member is not None:
            self._say(chat, actor_id, Removed(user_id))
            self._chats.remove(chat, user_id, actor_id, ban)
        else:
            self._chats.tell_bots(chat, actor_id, user_id, (member, member), (before, ban))
        if ban.is_kick and self._state.requests[chat.id].pop(user_id, None) is not None:
            self._chats.tell_pending(chat)
        self._state.bans[chat.id][user_id] = ban
        if member is not None and not ban.is_kick:
            self._state.tell(user_id, ChatChanged(chat.id))

    def promote(
        self, chat: Chat, actor_id: int, user_id: int, rights: frozenset[str], rank: str
    ) -> None:
        """Give a member rights, or (none) take them all; a stranger is added first.

        Raises CHAT_ADMIN_REQUIRED, USER_CREATOR, 403 RIGHT_FORBIDDEN (rights one has not).
        """
        actor = self._chats.require_right(chat, actor_id, "add_admins")
        member = self._chats.member(chat, user_id)
        if member is not None and member.role is Role.CREATOR:
            refuse("USER_CREATOR")
        if actor.role is not Role.CREATOR and not rights <= actor.rights:
            refuse("RIGHT_FORBIDDEN", 403)
        appointers = (chat.creator_id, member.promoted_by if member is not None else None)
        if member is not None and member.is_admin and actor_id not in appointers:
            refuse("CHAT_ADMIN_REQUIRED")
        if member is None:
            self._require_addable(chat, actor_id, user_id)
            if hindrance := self._hindrance(chat, actor_id, user_id):
                refuse(hindrance, 403)
            self._admit(chat, actor_id, user_id)
            self._say(chat, actor_id, Added((user_id,)))
            member = self._chats.require_member(chat, user_id)
        after = replace(
            member,
            role=Role.ADMIN if rights else Role.MEMBER,
            rights=rights,
            rank=rank[:16] if rights else "",
            promoted_by=actor_id if rights else None,
        )
        self._chats.alter(chat, member, after, actor_id)
        kind = LogKind.PROMOTE if rights else LogKind.DEMOTE
        add_to_log(self._state, chat, actor_id, kind, member=after, member_before=member)

    def promote_in_group(self, chat: Chat, actor_id: int, user_id: int, *, admin: bool) -> None:
        """Make a member of a basic group administrator or not. CHAT_ADMIN_REQUIRED (creator only),
        USER_NOT_PARTICIPANT."""
        self._chats.require_creator(chat, actor_id)
        if self._chats.member(chat, user_id) is None:
            refuse("USER_NOT_PARTICIPANT")
        self._chats.require_member(chat, user_id)
        rights = GROUP_ADMIN_RIGHTS if admin else frozenset[str]()
        self.promote(chat, actor_id, user_id, rights, "")

    def retitle(self, chat: Chat, actor_id: int, title: str) -> None:
        """CHAT_ADMIN_REQUIRED, CHAT_TITLE_EMPTY, CHAT_NOT_MODIFIED."""
        self._chats.require_right(chat, actor_id, "change_info")
        title = title.strip()[:128]
        if not title:
            refuse("CHAT_TITLE_EMPTY")
        if title == chat.title:
            refuse("CHAT_NOT_MODIFIED")
        add_to_log(self._state, chat, actor_id, LogKind.TITLE, text=title, text_before=chat.title)
        changed = self._change(chat, title=title)
        self._boxes.post(changed, actor_id, Content(action=Retitled(title)))

    def describe(self, chat: Chat, actor_id: int, about: str) -> None:
        """CHAT_ADMIN_REQUIRED, CHAT_ABOUT_TOO_LONG, CHAT_ABOUT_NOT_MODIFIED."""
        self._chats.require_right(chat, actor_id, "change_info")
        if len(about) > 255:
            refuse("CHAT_ABOUT_TOO_LONG")
        if about == chat.about:
            refuse("CHAT_ABOUT_NOT_MODIFIED")
        add_to_log(self._state, chat, actor_id, LogKind.ABOUT, text=about, text_before=chat.about)
        self._change(chat, about=about)

    def set_username(self, chat: Chat, actor_id: int, username: str) -> None:
        """Make a chat public or ("") private; the approval switch falls with the last door.

        Raises CHAT_ADMIN_REQUIRED (creator only), USERNAME_NOT_MODIFIED, USERNAME_INVALID,
        USERNAME_OCCUPIED, CHANNELS_ADMIN_PUBLIC_TOO_MUCH.
        """
        self._chats.require_creator(chat, actor_id)
        if username and not chat.username:
            self.require_public_slot(actor_id)
        self._names.change(chat.peer, chat.username, username)
        before = chat.username
        add_to_log(self._state, chat, actor_id, LogKind.USERNAME, text=username, text_before=before)
        on = chat.join_request and bool(username)
        guard = chat.guard_bot if on else None
        self._change(chat, username=username, join_request=on, guard_bot=guard)

    def public_chats(self, user_id: int) -> list[Chat]:
        """The public chats the user created."""
        chats = self._state.chats.values()
        return [one for one in chats if one.creator_id == user_id and one.username]

    def require_public_slot(self, user_id: int) -> None:
        """CHANNELS_ADMIN_PUBLIC_TOO_MUCH when the user has as many public chats as allowed."""
        if len(self.public_chats(user_id)) >= self._state.limits.public_channels:
            refuse("CHANNELS_ADMIN_PUBLIC_TOO_MUCH")

    def set_join_request(
        self,
        chat: Chat,
        actor_id: int,
        *,
        enabled: bool,
        apply_to_invites: bool = False,
        guard_bot: int | None = None,
    ) -> None:
        """The approval switch of a public supergroup; plain links follow only when asked to.

        `guard_bot` decides about newcomers while it is on (choice: any bot that may invite can).

        Raises CHAT_ADMIN_REQUIRED, CHAT_PUBLIC_REQUIRED, CHAT_NOT_MODIFIED, BOT_INVALID.
        """
        self._chats.require_right(chat, actor_id, "ban_users")
        if chat.kind is not ChatKind.SUPERGROUP or not chat.username:
            refuse("CHAT_PUBLIC_REQUIRED")
        if guard_bot is not None and enabled:
            able = self._chats.has_right(chat, guard_bot, "invite_users")
            if not (able and self._state.accounts[guard_bot].is_bot):
                refuse("BOT_INVALID")
        guard = guard_bot if enabled else None
        if (chat.join_request, chat.guard_bot) == (enabled, guard) and not apply_to_invites:
            refuse("CHAT_NOT_MODIFIED")
        changed = self._change(chat, join_request=enabled, guard_bot=guard)
        if apply_to_invites:
            self._invites.require_approval(changed, needed=enabled)

    def set_join_to_send(self, chat: Chat, actor_id: int, *, enabled: bool) -> None:
        """Only members may write. CHAT_ADMIN_REQUIRED, CHAT_NOT_MODIFIED."""
        self._chats.require_right(chat, actor_id, "ban_users")
        if chat.join_to_send == enabled:
            refuse("CHAT_NOT_MODIFIED")
        self._change(chat, join_to_send=enabled)

    def deny(self, chat: Chat, actor_id: int, denied: frozenset[str]) -> None:
        """What plain members may not do. CHAT_ADMIN_REQUIRED, CHAT_NOT_MODIFIED."""
        self._chats.require_right(chat, actor_id, "ban_users")
        if chat.denied == denied:
            refuse("CHAT_NOT_MODIFIED")
        kind = LogKind.DEFAULT_RIGHTS
        add_to_log(self._state, chat, actor_id, kind, denied=denied, denied_before=chat.denied)
        self._change(chat, denied=denied)

    def delete(self, chat: Chat, actor_id: int) -> None:
        """End a chat for everybody. CHAT_ADMIN_REQUIRED (creator only)."""
        self._chats.require_creator(chat, actor_id)
        if chat.username:
            self._names.change(chat.peer, chat.username, "")
        self._requests.drop(chat)
        self._change(chat, deleted=True, username="")

    def migrate(self, chat: Chat, actor_id: int) -> Chat:
        """Turn a basic group into a supergroup with the same people and links; gives the latter.

        Raises CHAT_ADMIN_REQUIRED (creator only), CHAT_ID_INVALID (migrated already).
        """
        self._chats.require_creator(chat, actor_id)
        draft = replace(chat, kind=ChatKind.SUPERGROUP, migrated_from=chat.id)
        new = self._chats.make(draft)
        for member in list(self._chats.members(chat).values()):
            self._chats.admit(new, member, actor_id)
        for user_id, date in self._state.left[chat.id].items():
            self._state.left[new.id][user_id] = date
        self._invites.move(chat, new)
        self._requests.move(chat, new)
        self._boxes.post(chat, actor_id, Content(action=MigratedTo(new.id)))
        self._change(chat, deleted=True, migrated_to=new.id)
        self._say(new, actor_id, MigratedFrom(chat.title, chat.id))
        return new

    def _log_ban(
        self,
        chat: Chat,
        actor_id: int,
        user_id: int,
        member: Member | None,
        before: Ban | None,
        after: Ban | None,
    ) -> None:
        """Note that somebody was removed or restricted, or may come or speak again."""
        ban = after or before
        assert ban is not None
        if after is not None:
            kind = LogKind.KICK if ban.is_kick else LogKind.RESTRICT
        else:
            kind = LogKind.UNKICK if ban.is_kick else LogKind.UNRESTRICT
        add_to_log(
            self._state,
            chat,
            actor_id,
            kind,
            whom=user_id,
            member=None if after and after.is_kick else member,
            member_before=member,
            ban=after,
            ban_before=before,
        )

    def _is_in_too_many(self, user_id: int) -> bool:
        return self._chats.channels_of(user_id) >= self._state.limits.channels

    def _say(self, chat: Chat, actor_id: int, action: Added | Removed | MigratedFrom) -> None:
        """The service message of a membership event; channels keep silent."""
        if chat.kind is not ChatKind.CHANNEL:
            self._boxes.post(self._chats.get(chat.id), actor_id, Content(action=action))

    def _change(self, chat: Chat, **fields: object) -> Chat:
        changed = self._chats.store(replace(self._chats.get(chat.id), **fields))  # type: ignore[arg-type]  # names are those of Chat
        self._chats.tell_members(changed, ChatChanged(chat.id))
        return changed
