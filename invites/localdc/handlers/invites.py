"""The invite methods: export, edit, list, check, import, requests."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from invites.localdc.handlers.guards import JoinOutcome, joining
from invites.localdc.handlers.table import Table
from invites.localdc.invites import InviteEdit, InviteTerms
from invites.localdc.requests import Importer
from invites.localdc.state import refuse
from tl import api
from tl.api import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Chat, Invite

__all__ = ["TABLE"]

TABLE = Table()
T = TypeVar("T")


@TABLE.on(messages.CheckChatInvite, bots=False)
def check_chat_invite(caller: Caller, query: messages.CheckChatInvite) -> api.TypeChatInvite:
    seen = caller.world.invites.check(caller.me.id, query.hash)
    view = caller.view()
    if seen.already:
        return api.ChatInviteAlready(chat=view.chat(seen.chat))
    if seen.peek:
        return api.ChatInvitePeek(chat=view.chat(seen.chat), expires=seen.peek)
    return view.preview(seen.chat, seen.invite, paid=seen.paid)


@TABLE.on(messages.ImportChatInvite, bots=False)
def import_chat_invite(caller: Caller, query: messages.ImportChatInvite) -> JoinOutcome:
    return joining(caller, lambda: caller.world.invites.join(caller.me.id, query.hash))


@TABLE.on(messages.ExportChatInvite)
def export_chat_invite(
    caller: Caller, query: messages.ExportChatInvite
) -> api.TypeExportedChatInvite:
    chat = caller.peers.chat(query.peer)
    terms = InviteTerms(
        query.expire_date or 0, query.usage_limit or 0, query.request_needed, query.title or ""
    )
    if query.subscription_pricing is not None:
        price = query.subscription_pricing
        terms = replace(terms, stars=price.amount, period=price.period)
    # Before there were additional links, this method was how to renew the only one.
    oldest = isinstance(caller.call.sent, messages.ExportChatInvite_df7534c)
    if (query.legacy_revoke_permanent or oldest) and terms == InviteTerms():
        invite = caller.world.invites.renew_primary(chat, caller.me.id)
    else:
        invite = caller.world.invites.export(chat, caller.me.id, terms)
    return caller.view().invite(invite)


@TABLE.on(messages.EditExportedChatInvite)
def edit_exported_chat_invite(
    caller: Caller, query: messages.EditExportedChatInvite
) -> messages.TypeExportedChatInvite:
    chat = caller.peers.chat(query.peer)
    view = caller.view()
    if not query.revoked:
        edit = InviteEdit(query.expire_date, query.usage_limit, query.request_needed, query.title)
        invite = caller.world.invites.edit(chat, caller.me.id, query.link, edit)
        return messages.ExportedChatInvite(invite=view.invite(invite), users=view.users())
    revoked, new = caller.world.invites.revoke(chat, caller.me.id, query.link)
    record = view.invite(revoked)
    if new is None:
        return messages.ExportedChatInvite(invite=record, users=view.users())
    return messages.ExportedChatInviteReplaced(
        invite=record, new_invite=view.invite(new), users=view.users()
    )


@TABLE.on(messages.GetExportedChatInvites, bots=False)
def get_exported_chat_invites(
    caller: Caller, query: messages.GetExportedChatInvites
) -> messages.ExportedChatInvites:
    chat = caller.peers.chat(query.peer)
    admin = caller.peers.user(query.admin_id)
    found = caller.world.invites.listing(chat, caller.me.id, admin.id, revoked=query.revoked)
    page = _page(
        caller,
        found,
        query.limit,
        lambda one: one.link == query.offset_link,
        lambda one: one.date <= (query.offset_date or 0),
        first=not query.offset_link and not query.offset_date,
    )
    view = caller.view()
    return messages.ExportedChatInvites(
        count=len(found), invites=[view.invite(one) for one in page], users=view.users()
    )


@TABLE.on(messages.GetExportedChatInvite, bots=False)
def get_exported_chat_invite(
    caller: Caller, query: messages.GetExportedChatInvite
) -> messages.ExportedChatInvite:
    chat = caller.peers.chat(query.peer)
    invite = caller.world.invites.get(chat, caller.me.id, query.link)
    view = caller.view()
    return messages.ExportedChatInvite(invite=view.invite(invite), users=view.users())


@TABLE.on(messages.DeleteExportedChatInvite, bots=False)
def delete_exported_chat_invite(caller: Caller, query: messages.DeleteExportedChatInvite) -> bool:
    chat = caller.peers.chat(query.peer)
    caller.world.invites.delete(chat, caller.me.id, query.link)
    return True


@TABLE.on(messages.DeleteRevokedExportedChatInvites, bots=False)
def delete_revoked_exported_chat_invites(
    caller: Caller, query: messages.DeleteRevokedExportedChatInvites
) -> bool:
    chat = caller.peers.chat(query.peer)
    admin = caller.peers.user(query.admin_id)
    caller.world.invites.delete_revoked(chat, caller.me.id, admin.id)
    return True


@TABLE.on(messages.GetAdminsWithInvites, bots=False)
def get_admins_with_invites(
    caller: Caller, query: messages.GetAdminsWithInvites
) -> messages.ChatAdminsWithInvites:
    chat = caller.peers.chat(query.peer)
    view = caller.view()
    admins: list[api.TypeChatAdminWithInvites] = [
        api.ChatAdminWithInvites(
            admin_id=view.mention_user(admin_id),
            invites_count=active,
            revoked_invites_count=revoked,
        )
        for admin_id, active, revoked in caller.world.invites.admins(chat, caller.me.id)
    ]
    return messages.ChatAdminsWithInvites(admins=admins, users=view.users())


@TABLE.on(messages.GetChatInviteImporters, bots=False)
def get_chat_invite_importers(
    caller: Caller, query: messages.GetChatInviteImporters
) -> messages.ChatInviteImporters:
    chat = caller.peers.chat(query.peer)
    link = _link(caller, chat, query.link)
    if query.q and query.link:
        refuse("SEARCH_WITH_LINK_NOT_SUPPORTED")
    found: Sequence[Importer]
    if query.requested:
        found = caller.world.requests.pending(chat, link, query.q or "")
    elif query.subscription_expired:
        lapsed = [] if link is None else caller.world.subscriptions.lapsed(link)
        found = [Importer(one.user_id, one.until, False) for one in lapsed]
    else:
        found = caller.world.requests.joined(chat, link)
    last = 0
    if not isinstance(query.offset_user, api.InputUserEmpty | api.InputPeerEmpty):
        last = caller.peers.user(query.offset_user).id
    page = _page(
        caller,
        found,
        query.limit,
        lambda one: one.user_id == last,
        lambda one: one.date <= query.offset_date,
        first=not last and not query.offset_date,
    )
    view = caller.view()
    return messages.ChatInviteImporters(
        count=len(found), importers=[view.importer(one) for one in page], users=view.users()
    )


@TABLE.on(messages.HideChatJoinRequest)
def hide_chat_join_request(caller: Caller, query: messages.HideChatJoinRequest) -> api.TypeUpdates:
    chat = caller.peers.chat(query.peer)
    user = caller.peers.user(query.user_id)
    if not caller.world.guards.decide(chat, caller.me.id, user.id, approved=query.approved):
        caller.world.requests.decide(chat, caller.me.id, user.id, approved=query.approved)
    return caller.updates()


@TABLE.on(messages.HideAllChatJoinRequests, bots=False)
def hide_all_chat_join_requests(
    caller: Caller, query: messages.HideAllChatJoinRequests
) -> api.TypeUpdates:
    chat = caller.peers.chat(query.peer)
    link = _link(caller, chat, query.link)
    caller.world.requests.decide_all(chat, caller.me.id, link, approved=query.approved)
    return caller.updates()


def _link(caller: Caller, chat: Chat, text: str | None) -> Invite | None:
    """The link a query is about, with the caller's right to it; without one, the right alone."""
    if text is None:
        caller.world.chats.require_right(chat, caller.me.id, "invite_users")
        return None
    return caller.world.invites.get(chat, caller.me.id, text)


def _page(
    caller: Caller,
    found: Sequence[T],
    limit: int,
    is_last: Callable[[T], bool],
    is_no_newer: Callable[[T], bool],
    *,
    first: bool,
) -> Sequence[T]:
    """The page after the last item received; if that is gone meanwhile, what is not newer than it.

    So nobody is left out when requests of one second are decided page by page. A limit of 0 gets
    a full page: clients send it when they have no opinion.
    """
    start = 0
    if not first:
        after = next((n + 1 for n, one in enumerate(found) if is_last(one)), None)
        rest = next((n for n, one in enumerate(found) if is_no_newer(one)), len(found))
        start = rest if after is None else after
    most = caller.world.state.limits.page
    return found[start : start + (min(limit, most) if limit > 0 else most)]
