"""Invite links: making, changing, listing and deleting them; checking and joining by them.

The order of the checks is part of the behaviour: clients show the first error. Where the published
documents leave room, the choice is said at the line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from invites.links import ChatInviteLink, LinkError, is_invite_hash, parse_link
from invites.localdc.boxes import Content
from invites.localdc.log import LogKind, add_to_log
from invites.localdc.state import refuse
from invites.localdc.values import Added, ChatKind, Invite, JoinedByLink, Member, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from invites.localdc.boxes import Boxes
    from invites.localdc.chats import Chats
    from invites.localdc.guards import Guards
    from invites.localdc.requests import Requests
    from invites.localdc.state import State
    from invites.localdc.values import Chat

__all__ = ["InviteEdit", "InviteTerms", "Invites", "Seen"]

_HASH_LENGTH = 16
# Seconds: a month, and the two short ones of the test environment.
_PERIODS = (2_592_000, 60, 300)


@dataclass(frozen=True, slots=True)
class InviteTerms:
    """What exportChatInvite may ask for; 0 and "" mean none."""

    expire_date: int = 0
    usage_limit: int = 0
    request_needed: bool = False
    title: str = ""
    stars: int = 0
    period: int = 0


@dataclass(frozen=True, slots=True)
class InviteEdit:
    """What editExportedChatInvite may change; None leaves a field as it is, 0 and "" clear it."""

    expire_date: int | None = None
    usage_limit: int | None = None
    request_needed: bool | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What checkChatInvite shows: the chat behind a link, and whether the caller is in it.

    Until `peek` (unix seconds; 0: not at all) the caller may read the chat without joining;
    `paid` tells that he has paid for the present period and may come back free.
    """

    chat: Chat
    invite: Invite
    already: bool
    peek: int = 0
    paid: bool = False


class Invites:
    """Owner of the table of links."""

    def __init__(
        self, state: State, chats: Chats, boxes: Boxes, requests: Requests, guards: Guards
    ) -> None:
        self._state = state
        self._chats = chats
        self._boxes = boxes
        self._requests = requests
        self._guards = guards

    # -- administering -----------------------------------------------------------------------

    def primary(self, chat: Chat, user_id: int) -> Invite | None:
        """The permanent link of an entitled administrator, made when first looked for.

        None for everybody else, and for bots, which have one only after asking to renew it.
        """
        if chat.deleted or not self._chats.has_right(chat, user_id, "invite_users"):
            return None
        for invite in self._of_admin(chat, user_id):
            if invite.permanent and not invite.revoked:
                return invite
        if self._state.accounts[user_id].is_bot:
            return None
        return self._make(chat, user_id, InviteTerms(), permanent=True)

    def export(self, chat: Chat, user_id: int, terms: InviteTerms) -> Invite:
        """Make an additional link.

        Raises CHAT_ADMIN_REQUIRED, CHANNEL_PRIVATE, USAGE_LIMIT_INVALID, EXPIRE_DATE_INVALID; for
        a paid one PRICING_CHAT_INVALID (private channels only), SUBSCRIPTION_PERIOD_INVALID,
        STARS_AMOUNT_INVALID.
        """
        self._chats.require_right(chat, user_id, "invite_users")
        self._check_terms(terms)
        if terms.stars or terms.period:
            self._check_price(chat, terms)
        return self._make(chat, user_id, terms, permanent=False)

    def renew_primary(self, chat: Chat, user_id: int) -> Invite:
        """Revoke the caller's primary link and make another. Raises as `export`."""
        self._chats.require_right(chat, user_id, "invite_users")
        for invite in self._of_admin(chat, user_id):
            if invite.permanent and not invite.revoked:
                revoked = self._store(replace(invite, revoked=True))
                add_to_log(self._state, chat, user_id, LogKind.INVITE_REVOKE, invite=revoked)
        return self._make(chat, user_id, InviteTerms(), permanent=True)

    def edit(self, chat: Chat, user_id: int, link: str, edit: InviteEdit) -> Invite:
        """Change the given fields of a link.

        Raises as `export` and `get`, CHAT_INVITE_PERMANENT, INVITE_HASH_EXPIRED (revoked),
        403 EDIT_BOT_INVITE_FORBIDDEN.
        """
        invite = self._own(chat, user_id, link)
        self._guard_bot_link(invite, user_id)
        if invite.permanent:
            refuse("CHAT_INVITE_PERMANENT")
        if invite.revoked:
            refuse("INVITE_HASH_EXPIRED")
        terms = InviteTerms(
            invite.expire_date if edit.expire_date is None else edit.expire_date,
            invite.usage_limit if edit.usage_limit is None else edit.usage_limit,
            invite.request_needed if edit.request_needed is None else edit.request_needed,
            invite.title if edit.title is None else edit.title,
        )
        if invite.stars and replace(terms, title="") != InviteTerms():
            refuse("PRICING_CHAT_INVALID")  # choice: of a paid link only the title may change
        # An expiry that has passed meanwhile may stay as it is; only a new one must lie ahead.
        kept = replace(terms, expire_date=0) if edit.expire_date is None else terms
        self._check_terms(kept)
        changed = replace(
            invite,
            expire_date=terms.expire_date,
            usage_limit=terms.usage_limit,
            request_needed=terms.request_needed,
            title=self._cut(terms.title),
            edited=self._state.now,
        )
        log = LogKind.INVITE_EDIT
        add_to_log(self._state, chat, user_id, log, invite=changed, before=invite)
        return self._store(changed)

    def revoke(self, chat: Chat, user_id: int, link: str) -> tuple[Invite, Invite | None]:
        """Revoke a link; a primary one is replaced by the second result.

        Revoking twice is harmless (choice). The creator may revoke a bot's link (choice).
        Raises as `get`.
        """
        invite = self._own(chat, user_id, link)
        if invite.revoked:
            return invite, None
        revoked = self._store(replace(invite, revoked=True))
        add_to_log(self._state, chat, user_id, LogKind.INVITE_REVOKE, invite=revoked)
        # Somebody who is no administrator any more gets no new primary link (choice).
        entitled = self._chats.has_right(chat, invite.admin_id, "invite_users")
        if not (invite.permanent and entitled):
            return revoked, None
        return revoked, self._make(chat, invite.admin_id, InviteTerms(), permanent=True)

    def delete(self, chat: Chat, user_id: int, link: str) -> None:
        """Forget a revoked link. INVITE_REVOKED_MISSING (not revoked), and as `get`."""
        invite = self._own(chat, user_id, link)
        if not invite.revoked:
            refuse("INVITE_REVOKED_MISSING")
        add_to_log(self._state, chat, user_id, LogKind.INVITE_DELETE, invite=invite)
        self._drop(invite)

    def delete_revoked(self, chat: Chat, user_id: int, admin_id: int) -> None:
        """Forget all revoked links of an administrator. ADMIN_ID_INVALID, CHAT_ADMIN_REQUIRED."""
        self._guard_admin(chat, user_id, admin_id)
        for invite in self._of_admin(chat, admin_id):
            if invite.revoked:
                add_to_log(self._state, chat, user_id, LogKind.INVITE_DELETE, invite=invite)
                self._drop(invite)

    def get(self, chat: Chat, user_id: int, link: str) -> Invite:
        """One link of the chat.

        Raises CHAT_ADMIN_REQUIRED, INVITE_HASH_EMPTY, INVITE_HASH_EXPIRED (not a link of this
        chat, or deleted).
        """
        return self._own(chat, user_id, link)

    def listing(self, chat: Chat, user_id: int, admin_id: int, *, revoked: bool) -> list[Invite]:
        """The links of one administrator, newest first; the primary one has no place of its own.

        Raises ADMIN_ID_INVALID, CHAT_ADMIN_REQUIRED.
        """
        self._guard_admin(chat, user_id, admin_id)
        self.primary(chat, admin_id)
        found = [one for one in self._of_admin(chat, admin_id) if one.revoked == revoked]
        return found[::-1]

    def admins(self, chat: Chat, user_id: int) -> list[tuple[int, int, int]]:
        """Every administrator with links: id, number of active links, number of revoked ones.

        CHAT_ADMIN_REQUIRED for everybody but the creator.
        """
        self._chats.require_creator(chat, user_id)
        for admin_id in self._chats.admins(chat, "invite_users"):
            self.primary(chat, admin_id)  # each of them has one, whether he looked or not
        counts: dict[int, list[int]] = {}
        for link_hash in self._state.invites_of[chat.id]:
            invite = self._state.invites[link_hash]
            counts.setdefault(invite.admin_id, [0, 0])[invite.revoked] += 1
        return [(admin_id, active, revoked) for admin_id, (active, revoked) in counts.items()]

    def usage(self, invite: Invite) -> int:
        """How many users came by this link and are still members."""
        return len(self._state.joined_by.get(invite.hash, ()))

    def requested(self, invite: Invite) -> int:
        """How many requests made with this link are pending."""
        waiting = self._state.requests[invite.chat_id].values()
        return sum(request.hash == invite.hash for request in waiting)

    def require_approval(self, chat: Chat, *, needed: bool) -> None:
        """Apply the chat's approval switch to all links that exist, primary ones included."""
        for link_hash in self._state.invites_of[chat.id]:
            invite = self._state.invites[link_hash]
            limit = 0 if needed else invite.usage_limit
            if not invite.revoked and invite.request_needed != needed:
                self._store(replace(invite, request_needed=needed, usage_limit=limit))

    def move(self, old: Chat, new: Chat) -> None:
        """Let a migrated group's links lead to the supergroup (choice: they stay listed)."""
        hashes = self._state.invites_of[old.id]
        self._state.invites_of[new.id].update(hashes)
        for link_hash in hashes:
            self._store(replace(self._state.invites[link_hash], chat_id=new.id))
        self._state.invites_of[old.id] = {}

    # -- joining -----------------------------------------------------------------------------

    def check(self, user_id: int, link_hash: str) -> Seen:
        """What a link leads to. A member sees the chat even through a dead link (choice).

        Raises INVITE_HASH_EMPTY, INVITE_HASH_INVALID (unknown), INVITE_HASH_EXPIRED (revoked,
        expired, used up, or the caller was removed from the chat).
        """
        invite = self._by_hash(link_hash)
        chat = self._chats.get(invite.chat_id)
        if self._is_in(chat, user_id):
            return Seen(chat, invite, already=True)
        self._require_alive(chat, user_id, invite)
        paid = self._has_paid(chat, user_id)
        return Seen(
            chat, invite, already=False, peek=self._chats.let_peek(chat, user_id), paid=paid
        )

    def join(self, user_id: int, link_hash: str) -> Chat:
        """Join by a link.

        Raises as `check`, and USER_ALREADY_PARTICIPANT, CHANNELS_TOO_MUCH, USERS_TOO_MUCH,
        STARS_PAYMENT_REQUIRED (a paid link, see `Subscriptions.pay`), INVITE_REQUEST_SENT
        (a request waits for approval now; asking again repeats the error).
        """
        invite = self._by_hash(link_hash)
        chat = self._chats.get(invite.chat_id)
        if self._is_in(chat, user_id):
            refuse("USER_ALREADY_PARTICIPANT")
        self._require_alive(chat, user_id, invite)
        if invite.stars and not self._has_paid(chat, user_id):
            refuse("STARS_PAYMENT_REQUIRED")
        self._chats.require_room(chat, user_id)
        if invite.request_needed:
            self._guards.request(chat, user_id, invite)
        self._enter(chat, user_id, invite)
        return self._chats.get(chat.id)

    def join_from_folder(self, chat: Chat, user_id: int, invite: Invite | None, slug: str) -> None:
        """Join a chat of the folder link `slug`, by the sharer's own link or (None) as public.

        Raises CHANNEL_PRIVATE, CHANNELS_TOO_MUCH, USERS_TOO_MUCH, INVITE_REQUEST_SENT.
        """
        if self._chats.is_kicked(chat, user_id) or (invite is None and not chat.username):
            refuse("CHANNEL_PRIVATE")
        self._chats.require_room(chat, user_id)
        if chat.join_request or (invite is not None and invite.request_needed):
            self._requests.file(chat, user_id, invite, via_folder=slug)
            refuse("INVITE_REQUEST_SENT")
        self._enter(chat, user_id, invite, slug)

    def _enter(self, chat: Chat, user_id: int, invite: Invite | None, slug: str = "") -> None:
        """Make the user a member who came by the link, and (channels are silent) say so."""
        now = self._state.now
        if invite is None:
            member = Member(user_id, user_id, now, via_folder=slug)
            said: JoinedByLink | Added = Added((user_id,))
        else:
            until = self._paid_until(chat, user_id) if invite.stars else 0
            member = Member(
                user_id, invite.admin_id, now, via=invite.hash, paid_until=until, via_folder=slug
            )
            said = JoinedByLink(invite.admin_id)
        self._chats.admit(chat, member, user_id, invite)
        if chat.kind is not ChatKind.CHANNEL:
            self._boxes.post(chat, user_id, Content(action=said))

    def for_sale(self, user_id: int, link_hash: str) -> tuple[Chat, Invite]:
        """The chat and the paid link, if the user may come in by paying.

        Raises as `check`, and USER_ALREADY_PARTICIPANT, CHANNELS_TOO_MUCH, INVOICE_INVALID (a link
        that costs nothing).
        """
        invite = self._by_hash(link_hash)
        chat = self._chats.get(invite.chat_id)
        if not invite.stars:
            refuse("INVOICE_INVALID")
        if self._is_in(chat, user_id):
            refuse("USER_ALREADY_PARTICIPANT")
        self._require_alive(chat, user_id, invite)
        self._chats.require_room(chat, user_id)
        return chat, invite

    # -- rules -------------------------------------------------------------------------------

    def _is_in(self, chat: Chat, user_id: int) -> bool:
        return not chat.deleted and self._chats.member(chat, user_id) is not None

    def _require_alive(self, chat: Chat, user_id: int, invite: Invite) -> None:
        used_up = 0 < invite.usage_limit <= self.usage(invite)
        if chat.deleted or invite.revoked or invite.expired(self._state.now) or used_up:
            refuse("INVITE_HASH_EXPIRED")
        if self._chats.is_kicked(chat, user_id):
            refuse("INVITE_HASH_EXPIRED")

    def _by_hash(self, link_hash: str) -> Invite:
        if not link_hash:
            refuse("INVITE_HASH_EMPTY")
        invite = self._state.invites.get(link_hash)
        if invite is None:
            refuse("INVITE_HASH_INVALID")
        return invite

    def _own(self, chat: Chat, user_id: int, link: str) -> Invite:
        """The link, if the caller may administer it: his own, or any for the creator."""
        self._chats.require_right(chat, user_id, "invite_users")
        if not link:
            refuse("INVITE_HASH_EMPTY")
        try:
            parsed = parse_link(link)
        except LinkError:
            refuse("INVITE_HASH_EXPIRED")
        link_hash = parsed.hash if isinstance(parsed, ChatInviteLink) else ""
        invite = self._state.invites.get(link_hash)
        if invite is None or invite.chat_id != chat.id:
            refuse("INVITE_HASH_EXPIRED")
        if user_id not in (invite.admin_id, chat.creator_id):
            refuse("CHAT_ADMIN_REQUIRED")
        return invite

    def _guard_bot_link(self, invite: Invite, user_id: int) -> None:
        if invite.admin_id != user_id and self._state.accounts[invite.admin_id].is_bot:
            refuse("EDIT_BOT_INVITE_FORBIDDEN", 403)

    def _guard_admin(self, chat: Chat, user_id: int, admin_id: int) -> None:
        """Own links for everyone entitled; those of others for the creator only."""
        self._chats.require_right(chat, user_id, "invite_users")
        if admin_id == user_id:
            return
        member = self._chats.member(chat, admin_id)
        is_admin = member is not None and member.role is not Role.MEMBER
        # A former administrator's links live on, so the creator may still ask for them.
        if not is_admin and not self._of_admin(chat, admin_id):
            refuse("ADMIN_ID_INVALID")
        if user_id != chat.creator_id:
            refuse("CHAT_ADMIN_REQUIRED")

    def _check_terms(self, terms: InviteTerms) -> None:
        if not 0 <= terms.usage_limit <= self._state.limits.usage_limit:
            refuse("USAGE_LIMIT_INVALID")
        if terms.usage_limit and terms.request_needed:
            refuse("USAGE_LIMIT_INVALID")
        if terms.expire_date and terms.expire_date <= self._state.now:
            refuse("EXPIRE_DATE_INVALID")

    def _check_price(self, chat: Chat, terms: InviteTerms) -> None:
        if chat.kind is not ChatKind.CHANNEL or chat.username:
            refuse("PRICING_CHAT_INVALID")
        if terms.period not in _PERIODS:
            refuse("SUBSCRIPTION_PERIOD_INVALID")
        if not 1 <= terms.stars <= self._state.limits.stars:
            refuse("STARS_AMOUNT_INVALID")
        if terms.expire_date:
            refuse("EXPIRE_DATE_INVALID")
        if terms.usage_limit or terms.request_needed:
            refuse("USAGE_LIMIT_INVALID")

    def _has_paid(self, chat: Chat, user_id: int) -> bool:
        return self._paid_until(chat, user_id) > self._state.now

    def _paid_until(self, chat: Chat, user_id: int) -> int:
        paid = self._state.paid[chat.id].get(user_id)
        return 0 if paid is None else paid.until

    def _cut(self, title: str) -> str:
        return title[: self._state.limits.title_length]

    def _of_admin(self, chat: Chat, admin_id: int) -> Sequence[Invite]:
        """Oldest first."""
        found = (self._state.invites[one] for one in self._state.invites_of[chat.id])
        return [invite for invite in found if invite.admin_id == admin_id]

    def _make(self, chat: Chat, admin_id: int, terms: InviteTerms, *, permanent: bool) -> Invite:
        link_hash = self._state.random_token(_HASH_LENGTH)
        while link_hash in self._state.invites or not is_invite_hash(link_hash):
            link_hash = self._state.random_token(_HASH_LENGTH)  # digits only: a phone number
        invite = Invite(
            link_hash,
            chat.id,
            admin_id,
            self._state.now,
            self._cut(terms.title),
            expire_date=terms.expire_date,
            usage_limit=terms.usage_limit,
            request_needed=terms.request_needed,
            permanent=permanent,
            stars=terms.stars,
            period=terms.period,
            form_id=self._state.random_long() if terms.stars else 0,
        )
        self._state.invites_of[chat.id][link_hash] = None
        return self._store(invite)

    def _store(self, invite: Invite) -> Invite:
        self._state.invites[invite.hash] = invite
        return invite

    def _drop(self, invite: Invite) -> None:
        del self._state.invites[invite.hash]
        del self._state.invites_of[invite.chat_id][invite.hash]
