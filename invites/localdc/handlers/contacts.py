"""Contact lists: filling them by number or by user, reading and emptying them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.accounts import normal_phone
from invites.localdc.handlers.table import Table
from invites.localdc.state import refuse
from mtproto.errors import RpcError
from tl import api
from tl.api import contacts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Account

__all__ = ["TABLE"]

TABLE = Table()
_LONG_HASHES = 133
"""The first layer whose hashes of lists are longs."""


@TABLE.on(contacts.GetContacts, bots=False)
def get_contacts(caller: Caller, query: contacts.GetContacts) -> contacts.TypeContacts:
    """The list, unless the client has the same: `hash` is over its length and sorted ids."""
    found = caller.world.contacts.of(caller.me.id)
    numbers = [len(found), *sorted(found)]
    if query.hash and query.hash == _hash_of(numbers, caller.call.layer):
        return contacts.ContactsNotModified()
    view = caller.view()
    records: list[api.TypeContact] = [
        api.Contact(
            user_id=view.mention_user(one),
            mutual=caller.world.contacts.are_mutual(caller.me.id, one),
        )
        for one in found
    ]
    return contacts.Contacts(contacts=records, saved_count=len(found), users=view.users())


def _hash_of(numbers: Iterable[int], layer: int) -> int:
    """As published under "hash generation"; before layer 133 the sum had 32 bits."""
    total = 0
    for number in numbers:
        if layer < _LONG_HASHES:
            total = (total * 20261 + number) & 0x7FFF_FFFF
            continue
        total ^= total >> 21
        total ^= total << 35 & 0xFFFF_FFFF_FFFF_FFFF
        total ^= total >> 4
        total = total + number & 0xFFFF_FFFF_FFFF_FFFF
    return total - (1 << 64) if total >> 63 else total


@TABLE.on(contacts.GetContactIDs, bots=False)
def get_contact_ids(caller: Caller, _: contacts.GetContactIDs) -> list[int]:
    """The whole list: its type has no word for an unchanged one."""
    return list(caller.world.contacts.of(caller.me.id))


@TABLE.on(contacts.GetStatuses, bots=False)
def get_statuses(caller: Caller, _: contacts.GetStatuses) -> list[api.TypeContactStatus]:
    return [
        api.ContactStatus(user_id=one, status=api.UserStatusRecently())
        for one in caller.world.contacts.of(caller.me.id)
    ]


@TABLE.on(contacts.ImportContacts, bots=False)
def import_contacts(caller: Caller, query: contacts.ImportContacts) -> contacts.ImportedContacts:
    """Add people by their numbers. Passed over are numbers nobody has (they are not kept for the
    day they sign up) and people who do not let themselves be found; oneself is found, not added.
    """
    view = caller.view()
    imported: list[api.TypeImportedContact] = []
    for wanted in query.contacts:
        found = _by_phone(caller, wanted.phone)
        if found is None:
            continue
        if found.id != caller.me.id:
            named = wanted if wanted.first_name.strip() else found
            first, last = named.first_name, named.last_name
            caller.world.contacts.put(caller.me.id, found.id, first, last, found.phone)
        view.mention_user(found.id)
        imported.append(api.ImportedContact(user_id=found.id, client_id=wanted.client_id))
    caller.updates()  # the answer says it all: only the other sessions hear of it
    return contacts.ImportedContacts(
        imported=imported, popular_invites=[], retry_contacts=[], users=view.users()
    )


def _by_phone(caller: Caller, phone: str) -> Account | None:
    """Who has that number and lets the caller find him by it."""
    try:
        found = caller.world.accounts.by_phone(normal_phone(phone))
    except RpcError:
        return None
    if found is None or not caller.world.privacy.may_find(caller.me.id, found.id):
        return None
    return found


@TABLE.on(contacts.AddContact, bots=False)
def add_contact(caller: Caller, query: contacts.AddContact) -> api.TypeUpdates:
    """CONTACT_ID_INVALID (oneself, a bot), CONTACT_NAME_EMPTY."""
    user, me = caller.peers.user(query.id), caller.me.id
    digits = "".join(one for one in query.phone if one.isascii() and one.isdigit())
    caller.world.contacts.put(me, user.id, query.first_name, query.last_name, digits)
    if query.add_phone_privacy_exception:
        caller.world.privacy.show_phone(me, user.id)
    return caller.updates()


@TABLE.on(contacts.AcceptContact, bots=False)
def accept_contact(caller: Caller, query: contacts.AcceptContact) -> api.TypeUpdates:
    """Answer somebody with one's number; he becomes a contact by his own name, if he is none.

    CONTACT_ID_INVALID (oneself, a bot), CONTACT_REQ_MISSING (he has not written, nor added one).
    """
    world, me = caller.world, caller.me.id
    user = caller.peers.user(query.id)
    if user.is_bot or user.id == me:
        refuse("CONTACT_ID_INVALID")
    known = world.contacts.find(me, user.id)
    if not world.privacy.asks(user.id, me, written=world.boxes.has_written(me, user.id)):
        refuse("CONTACT_REQ_MISSING")
    world.privacy.show_phone(me, user.id)
    named = known or user
    world.contacts.put(me, user.id, named.first_name, named.last_name)
    return caller.updates()


@TABLE.on(contacts.DeleteContacts, bots=False)
def delete_contacts(caller: Caller, query: contacts.DeleteContacts) -> api.TypeUpdates:
    """Those who are in the list; the others are passed over."""
    for user in [caller.peers.user(given) for given in query.id]:
        caller.world.contacts.remove(caller.me.id, user.id)
    return caller.updates()


@TABLE.on(contacts.DeleteByPhones, bots=False)
def delete_by_phones(caller: Caller, query: contacts.DeleteByPhones) -> bool:
    """Contacts with these numbers in the list; the asking session is told who they were."""
    digits = {"".join(one for one in phone if one.isdigit()) for phone in query.phones}
    listed = caller.world.contacts.of(caller.me.id)
    for user_id in [one for one, row in listed.items() if row.phone and row.phone in digits]:
        caller.world.contacts.remove(caller.me.id, user_id)
    return True
