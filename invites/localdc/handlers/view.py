"""World values -> TL records (newest classes) as one user sees them.

A `View` collects every user and chat it mentioned, because each answer must carry the objects its
ids refer to.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from invites.localdc.values import (
    Added,
    Chat,
    ChatKind,
    Created,
    JoinedByLink,
    JoinedByRequest,
    Member,
    MigratedFrom,
    MigratedTo,
    Peer,
    PeerKind,
    Pinned,
    Removed,
    Retitled,
    Role,
)
from tl import api

if TYPE_CHECKING:
    from invites.localdc.requests import Importer
    from invites.localdc.values import Ban, Invite, Message
    from invites.localdc.world import World

__all__ = ["View", "admin_rights", "banned_rights", "flag_names"]

# No colours of its own: the eight standard accents are given out by id.
_ACCENTS = 7
_SHOWN = 5
_LOOKED_AT = 200
"""Of how many members a preview looks for acquaintances."""


def flag_names(
    rights: api.TypeChatAdminRights | api.TypeChatBannedRights | api.TypeDialogFilter,
) -> frozenset[str]:
    """The names of the flags that are set."""
    fields = rights.__struct_fields__
    return frozenset(name for name in fields if getattr(rights, name) is True)


def admin_rights(names: frozenset[str]) -> api.ChatAdminRights:
    """The record of these rights."""
    return api.ChatAdminRights(**dict.fromkeys(names, True))


def banned_rights(names: frozenset[str], until: int = 0) -> api.ChatBannedRights:
    """The record of these prohibitions."""
    return api.ChatBannedRights(until_date=until, **dict.fromkeys(names, True))


class View:
    """What one user (`me`, his id) is shown; ids that were mentioned are kept."""

    def __init__(self, world: World, me: int) -> None:
        self.world = world
        self.me = me
        self._users: dict[int, None] = {}
        self._chats: dict[int, None] = {}

    # -- what was mentioned ----------------------------------------------------------------

    def mention_user(self, user_id: int) -> int:
        """Note a user id that the answer carries; gives it back."""
        self._users[user_id] = None
        return user_id

    def mention_chat(self, chat_id: int) -> int:
        """Note a chat id that the answer carries; gives it back."""
        self._chats[chat_id] = None
        return chat_id

    def users(self) -> list[api.TypeUser]:
        """The records of all users mentioned."""
        return [self.user(user_id) for user_id in self._users]

    def chats(self) -> list[api.TypeChat]:
        """The records of all chats mentioned."""
        return [self.chat(self.world.chats.get(chat_id)) for chat_id in self._chats]

    # -- people and chats --------------------------------------------------------------------

    def peer(self, peer: Peer) -> api.TypePeer:
        """A peer, mentioned."""
        match peer.kind:
            case PeerKind.USER:
                return api.PeerUser(user_id=self.mention_user(peer.id))
            case PeerKind.GROUP:
                return api.PeerChat(chat_id=self.mention_chat(peer.id))
            case PeerKind.CHANNEL:
                return api.PeerChannel(channel_id=self.mention_chat(peer.id))

    def user(self, user_id: int) -> api.TypeUser:
        """An account: contacts by the name they have in the user's list. One's own number is seen,
        that of a contact if it is written there, and those of people who show it."""
        account = self.world.state.accounts.get(user_id)
        if account is None:
            return api.UserEmpty(id=user_id)
        mine = user_id == self.me
        contacts = self.world.contacts
        contact = contacts.find(self.me, user_id)
        named = contact or account
        known = mine or (contact is not None and contact.phone == account.phone)
        shown = known or self.world.privacy.shows_phone(user_id, self.me)
        return api.User(
            self_=mine,
            contact=contact is not None,
            mutual_contact=contacts.are_mutual(self.me, user_id),
            deleted=account.deleted,
            bot=account.is_bot,
            bot_nochats=account.no_groups,
            bot_guard=account.is_bot,
            bot_info_version=1 if account.is_bot else None,
            id=user_id,
            access_hash=account.access_hash,
            first_name=named.first_name or None,
            last_name=named.last_name or None,
            username=account.username or None,
            phone=account.phone or None if shown else None,
            status=None if account.is_bot else api.UserStatusRecently(),
        )

    def settings_with(self, user_id: int) -> api.PeerSettings:
        """What the bar over a private chat offers, and that an administrator writes in it about a
        request to join."""
        world, me = self.world, self.me
        contact = world.contacts.find(me, user_id)
        written = world.boxes.has_written(me, user_id)
        stranger = contact is None and world.privacy.asks(user_id, me, written=written)
        asked = world.requests.asked_for(me, user_id) if written else None
        return api.PeerSettings(
            report_spam=stranger and written,
            add_contact=stranger,
            block_contact=stranger,
            share_contact=contact is not None and world.privacy.hides_phone(me, user_id),
            need_contacts_exception=stranger and world.privacy.hides_phone(me, user_id),
            request_chat_broadcast=asked is not None and asked[0].kind is ChatKind.CHANNEL,
            request_chat_title=asked[0].title if asked else None,
            request_chat_date=asked[1].date if asked else None,
        )

    def chat(self, chat: Chat) -> api.TypeChat:
        """A chat with the flags that concern this user; forbidden when he was removed."""
        if self.world.chats.is_kicked(chat, self.me) or (chat.deleted and not chat.is_group):
            return self._forbidden(chat)
        member = self.world.chats.member(chat, self.me)
        return self._group(chat, member) if chat.is_group else self._channel(chat, member)

    def _forbidden(self, chat: Chat) -> api.TypeChat:
        if chat.is_group:
            return api.ChatForbidden(id=chat.id, title=chat.title)
        ban = self.world.chats.ban(chat, self.me)
        return api.ChannelForbidden(
            broadcast=chat.kind is ChatKind.CHANNEL,
            megagroup=chat.kind is ChatKind.SUPERGROUP,
            id=chat.id,
            access_hash=chat.access_hash,
            title=chat.title,
            until_date=ban.until or None if ban is not None else None,
        )

    def _group(self, chat: Chat, member: Member | None) -> api.TypeChat:
        return api.Chat(
            creator=member is not None and member.role is Role.CREATOR,
            left=member is None,
            deactivated=chat.deleted,
            id=chat.id,
            title=chat.title,
            photo=api.ChatPhotoEmpty(),
            participants_count=len(self.world.chats.members(chat)),
            date=chat.date,
            version=chat.version,
            migrated_to=self._heir(chat),
            admin_rights=_rights_of(member),
            default_banned_rights=banned_rights(chat.denied),
        )

    def _heir(self, chat: Chat) -> api.InputChannel | None:
        """The supergroup a basic group became."""
        if chat.migrated_to is None:
            return None
        heir = self.world.chats.get(chat.migrated_to)
        return api.InputChannel(channel_id=heir.id, access_hash=heir.access_hash)

    def _channel(self, chat: Chat, member: Member | None) -> api.TypeChat:
        ban = self.world.chats.ban(chat, self.me)
        megagroup = chat.kind is ChatKind.SUPERGROUP
        return api.Channel(
            creator=member is not None and member.role is Role.CREATOR,
            left=member is None,
            broadcast=not megagroup,
            megagroup=megagroup,
            join_to_send=chat.join_to_send,
            join_request=chat.join_request,
            id=chat.id,
            access_hash=chat.access_hash,
            title=chat.title,
            username=chat.username or None,
            photo=api.ChatPhotoEmpty(),
            date=chat.date if member is None else member.date,
            admin_rights=_rights_of(member),
            banned_rights=None if ban is None else banned_rights(ban.denied, ban.until),
            default_banned_rights=banned_rights(chat.denied) if megagroup else None,
            participants_count=len(self.world.chats.members(chat)),
        )

    # -- memberships -------------------------------------------------------------------------

    def group_participant(self, member: Member) -> api.TypeChatParticipant:
        """A membership of a basic group."""
        self.mention_user(member.user_id)
        rank = member.rank or None
        if member.role is Role.CREATOR:
            return api.ChatParticipantCreator(user_id=member.user_id, rank=rank)
        self.mention_user(member.inviter_id)
        kind = api.ChatParticipantAdmin if member.is_admin else api.ChatParticipant
        return kind(
            user_id=member.user_id, inviter_id=member.inviter_id, date=member.date, rank=rank
        )

    def group_participants(self, chat: Chat) -> api.TypeChatParticipants:
        """The list of a basic group; forbidden for those outside."""
        self.mention_chat(chat.id)
        members = self.world.chats.members(chat)
        if self.me not in members:
            return api.ChatParticipantsForbidden(chat_id=chat.id)
        return api.ChatParticipants(
            chat_id=chat.id,
            participants=[self.group_participant(member) for member in members.values()],
            version=chat.version,
        )

    def participant(self, chat: Chat, member: Member) -> api.TypeChannelParticipant:
        """A membership of a supergroup or channel."""
        self.mention_user(member.user_id)
        rank = member.rank or None
        if member.role is Role.CREATOR:
            return api.ChannelParticipantCreator(
                user_id=member.user_id, admin_rights=admin_rights(member.rights), rank=rank
            )
        self.mention_user(member.inviter_id)
        mine = member.user_id == self.me
        if member.is_admin:
            promoted_by = member.promoted_by or chat.creator_id
            self.mention_user(promoted_by)
            return api.ChannelParticipantAdmin(
                can_edit=self.me in (chat.creator_id, promoted_by),
                self_=mine,
                user_id=member.user_id,
                # These two share a flag bit: present together or not at all.
                inviter_id=member.inviter_id if mine else None,
                promoted_by=promoted_by,
                date=member.date,
                admin_rights=admin_rights(member.rights),
                rank=rank,
            )
        if mine:
            return api.ChannelParticipantSelf(
                via_request=member.via_request,
                user_id=member.user_id,
                inviter_id=member.inviter_id,
                date=member.date,
                subscription_until_date=member.paid_until or None,
            )
        return api.ChannelParticipant(
            user_id=member.user_id,
            date=member.date,
            subscription_until_date=member.paid_until or None,
        )

    def banned(self, ban: Ban, *, left: bool) -> api.TypeChannelParticipant:
        """A restricted user, or (`left`) one who is no member and may not come back."""
        self.mention_user(ban.kicked_by)
        return api.ChannelParticipantBanned(
            left=left,
            peer=self.peer(Peer(PeerKind.USER, ban.user_id)),
            kicked_by=ban.kicked_by,
            date=ban.date,
            banned_rights=banned_rights(ban.denied, ban.until),
        )

    # -- invites -----------------------------------------------------------------------------

    def invite(self, invite: Invite) -> api.ChatInviteExported:
        """A link with its counters; fields that say nothing are left out."""
        return api.ChatInviteExported(
            revoked=invite.revoked,
            permanent=invite.permanent,
            request_needed=invite.request_needed,
            link=invite.link,
            admin_id=self.mention_user(invite.admin_id),
            date=invite.date,
            start_date=invite.edited or None,
            expire_date=invite.expire_date or None,
            usage_limit=invite.usage_limit or None,
            usage=self.world.invites.usage(invite) or None,
            requested=self.world.invites.requested(invite) or None,
            title=invite.title or None,
            subscription_pricing=_price(invite),
            subscription_expired=self._lapsed(invite),
        )

    def _lapsed(self, invite: Invite) -> int | None:
        return len(self.world.subscriptions.lapsed(invite)) or None if invite.stars else None

    def used_invite(self, invite: Invite | None) -> api.TypeExportedChatInvite:
        """The link somebody came by, or the mark that it was the public username."""
        return api.ChatInvitePublicJoinRequests() if invite is None else self.invite(invite)

    def preview(self, chat: Chat, invite: Invite, *, paid: bool = False) -> api.ChatInvite:
        """What a stranger sees behind a link; `paid`: he may come back without paying again."""
        return api.ChatInvite(
            channel=not chat.is_group,
            broadcast=chat.kind is ChatKind.CHANNEL,
            megagroup=chat.kind is ChatKind.SUPERGROUP,
            public=bool(chat.username),
            request_needed=invite.request_needed,
            title=chat.title,
            about=chat.about or None,
            photo=api.PhotoEmpty(id=0),
            participants_count=len(self.world.chats.members(chat)),
            color=chat.id % _ACCENTS,
            can_refulfill_subscription=paid,
            subscription_pricing=_price(invite),
            subscription_form_id=None if paid else invite.form_id or None,
            participants=self._acquaintances(chat) or None,
        )

    def _acquaintances(self, chat: Chat) -> list[api.TypeUser]:
        """A few members who are contacts or with whom the user shares another chat; of channels
        nobody is shown."""
        chats_of = self.world.state.chats_of
        mine, contacts = chats_of.get(self.me, set()), self.world.contacts.of(self.me)
        if not (mine or contacts) or chat.kind is ChatKind.CHANNEL:
            return []
        members = islice(self.world.chats.members(chat), _LOOKED_AT)
        known = (one for one in members if one in contacts or not mine.isdisjoint(chats_of[one]))
        return [self.user(one) for one in islice(known, _SHOWN)]

    def importer(self, one: Importer) -> api.ChatInviteImporter:
        """Somebody who came by a link or asks to; the approver is mentioned too."""
        if one.approved_by is not None:
            self.mention_user(one.approved_by)
        return api.ChatInviteImporter(
            requested=one.pending,
            user_id=self.mention_user(one.user_id),
            date=one.date,
            about=one.about or None,
            approved_by=one.approved_by,
            via_chatlist=one.via_folder,
        )

    # -- messages ----------------------------------------------------------------------------

    def message(self, message: Message) -> api.TypeMessage:
        """A message of a dialog; posts of a channel have no author."""
        peer = self.peer(message.peer)
        chat = self.world.state.chats.get(message.peer.id)
        post = chat is not None and chat.kind is ChatKind.CHANNEL
        sender = None if post else self.peer(Peer(PeerKind.USER, message.sender_id))
        out = message.sender_id == self.me
        answered = message.reply_to or None
        reply_to = answered and api.MessageReplyHeader(reply_to_msg_id=answered)
        if message.action is None:
            return api.Message(
                out=out,
                post=post,
                pinned=message.pinned,
                id=message.id,
                from_id=sender,
                peer_id=peer,
                date=message.date,
                message=message.text,
                edit_date=message.edited or None,
            )
        return api.MessageService(
            out=out,
            post=post,
            id=message.id,
            from_id=sender,
            peer_id=peer,
            reply_to=reply_to,
            date=message.date,
            action=self._action(message),
        )

    def pinned(self, peer: Peer) -> int | None:
        """The id of the newest pinned message of a dialog."""
        found = self.world.boxes.pinned(self.me, peer)
        return found[0].id if found else None

    def _action(self, message: Message) -> api.TypeMessageAction:
        match message.action:
            case Created(title=title, users=users) if message.peer.kind is PeerKind.GROUP:
                ids = [self.mention_user(user_id) for user_id in users]
                return api.MessageActionChatCreate(title=title, users=ids)
            case Created(title=title):
                return api.MessageActionChannelCreate(title=title)
            case JoinedByLink(inviter_id=inviter_id):
                inviter = self.mention_user(inviter_id)
                return api.MessageActionChatJoinedByLink(inviter_id=inviter)
            case JoinedByRequest():
                return api.MessageActionChatJoinedByRequest()
            case Added(users=users):
                ids = [self.mention_user(user_id) for user_id in users]
                return api.MessageActionChatAddUser(users=ids)
            case Removed(user_id=user_id):
                return api.MessageActionChatDeleteUser(user_id=self.mention_user(user_id))
            case Retitled(title=title):
                return api.MessageActionChatEditTitle(title=title)
            case MigratedTo(chat_id=chat_id):
                channel_id = self.mention_chat(chat_id)
                return api.MessageActionChatMigrateTo(channel_id=channel_id)
            case MigratedFrom(title=title, chat_id=chat_id):
                self.mention_chat(chat_id)
                return api.MessageActionChannelMigrateFrom(title=title, chat_id=chat_id)
            case Pinned():
                return api.MessageActionPinMessage()
            case None:
                return api.MessageActionEmpty()


def _rights_of(member: Member | None) -> api.ChatAdminRights | None:
    if member is None or not member.is_admin:
        return None
    return admin_rights(member.rights)


def _price(invite: Invite) -> api.StarsSubscriptionPricing | None:
    if not invite.stars:
        return None
    return api.StarsSubscriptionPricing(period=invite.period, amount=invite.stars)
