"""Blocks, the rules about being added, found and seen, and the end of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.state import refuse
from invites.localdc.values import Peer, PeerKind, PrivacyKey, PrivacyRule
from tl import api
from tl.api import account, contacts

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller

__all__ = ["TABLE"]

TABLE = Table()
_PAGE = 100
_KEYS: dict[type[api.TypeInputPrivacyKey], PrivacyKey] = {
    api.InputPrivacyKeyChatInvite: PrivacyKey.CHAT_INVITE,
    api.InputPrivacyKeyPhoneNumber: PrivacyKey.PHONE_NUMBER,
    api.InputPrivacyKeyAddedByPhone: PrivacyKey.ADDED_BY_PHONE,
}


def _other(caller: Caller, given: api.TypeInputPeer) -> int:
    """PEER_ID_INVALID: only people are blocked here."""
    peer = caller.peers.peer(given)
    if peer.kind is not PeerKind.USER:
        refuse("PEER_ID_INVALID")
    return peer.id


@TABLE.on(contacts.Block, bots=False)
def block(caller: Caller, query: contacts.Block) -> bool:
    caller.world.privacy.block(caller.me.id, _other(caller, query.id))
    return True


@TABLE.on(contacts.Unblock, bots=False)
def unblock(caller: Caller, query: contacts.Unblock) -> bool:
    caller.world.privacy.unblock(caller.me.id, _other(caller, query.id))
    return True


@TABLE.on(contacts.GetBlocked, bots=False)
def get_blocked(caller: Caller, query: contacts.GetBlocked) -> contacts.TypeBlocked:
    view = caller.view()
    found = list(caller.world.privacy.blocked(caller.me.id).items())
    start = max(query.offset, 0)
    page = found[start : start + max(0, min(query.limit or _PAGE, _PAGE))]
    records: list[api.TypePeerBlocked] = [
        api.PeerBlocked(peer_id=view.peer(Peer(PeerKind.USER, user_id)), date=date)
        for user_id, date in page
    ]
    if len(page) == len(found):
        return contacts.Blocked(blocked=records, chats=view.chats(), users=view.users())
    return contacts.BlockedSlice(
        count=len(found), blocked=records, chats=view.chats(), users=view.users()
    )


def _known(key: api.TypeInputPrivacyKey) -> PrivacyKey:
    """PRIVACY_KEY_INVALID: the other rules are about things that are not here."""
    known = _KEYS.get(type(key))
    if known is None:
        refuse("PRIVACY_KEY_INVALID")
    return known


@TABLE.on(account.GetPrivacy, bots=False)
def get_privacy(caller: Caller, query: account.GetPrivacy) -> account.PrivacyRules:
    return _rules(caller, _known(query.key))


def _rules(caller: Caller, key: PrivacyKey) -> account.PrivacyRules:
    view = caller.view()
    rule = caller.world.privacy.rule(caller.me.id, key)
    rules: list[api.TypePrivacyRule] = []
    if rule.allowed:
        ids = [view.mention_user(one) for one in sorted(rule.allowed)]
        rules.append(api.PrivacyValueAllowUsers(users=ids))
    if rule.denied:
        ids = [view.mention_user(one) for one in sorted(rule.denied)]
        rules.append(api.PrivacyValueDisallowUsers(users=ids))
    if rule.contacts is not None:
        yes, no = api.PrivacyValueAllowContacts(), api.PrivacyValueDisallowContacts()
        rules.append(yes if rule.contacts else no)
    everybody = api.PrivacyValueAllowAll() if rule.everybody else api.PrivacyValueDisallowAll()
    return account.PrivacyRules(rules=[*rules, everybody], chats=[], users=view.users())


@TABLE.on(account.SetPrivacy, bots=False)
def set_privacy(caller: Caller, query: account.SetPrivacy) -> account.PrivacyRules:
    """All, none, the own contacts or all but them, with exceptions by name; without a rule for
    all the rest may not. Rules about other sets of people concern nobody."""
    key = _known(query.key)
    everybody, allowed, denied = False, set[int](), set[int]()
    about_contacts: bool | None = None
    for rule in query.rules:
        match rule:
            case api.InputPrivacyValueAllowAll():
                everybody = True
            case api.InputPrivacyValueAllowContacts():
                about_contacts = True
            case api.InputPrivacyValueDisallowContacts():
                about_contacts = False
            case api.InputPrivacyValueAllowUsers(users=users):
                allowed.update(caller.peers.user(one).id for one in users)
            case api.InputPrivacyValueDisallowUsers(users=users):
                denied.update(caller.peers.user(one).id for one in users)
            case _:
                continue
    rule_now = PrivacyRule(everybody, frozenset(allowed), frozenset(denied), about_contacts)
    caller.world.privacy.set_rule(caller.me.id, key, rule_now)
    return _rules(caller, key)


@TABLE.on(account.DeleteAccount, bots=False)
def delete_account(caller: Caller, _: account.DeleteAccount) -> bool:
    """The account ends; its number may sign up anew. Its chats and memberships stay."""
    caller.world.logins.close_account(caller.me.id)
    return True
