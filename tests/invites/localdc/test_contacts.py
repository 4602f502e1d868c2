"""Contact lists through the API: filling, reading and emptying them, and who hears of what."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invites.localdc.handlers.contacts import _hash_of
from invites.localdc.values import ChatKind
from mtproto import RpcError
from tl import api
from tl.api import account, contacts, messages, users

OWNER, GUEST, OTHER = 100, 101, 102
ELSEWHERE = 300
"""A second key of the owner."""
PHONE_NUMBER, BY_PHONE = api.InputPrivacyKeyPhoneNumber(), api.InputPrivacyKeyAddedByPhone()


def add(stage: Any, key: int, number: int, name: str = "Al", **fields: Any) -> Any:
    query = contacts.AddContact(
        id=stage.user(number), first_name=name, last_name="", **{"phone": "", **fields}
    )
    return stage(key, query)


def load(stage: Any, *phones: str, key: int = OWNER, name: str = "Al") -> Any:
    """Import these numbers; the client's ids count from 7."""
    given_contacts: list[Any] = [
        api.InputPhoneContact(client_id=7 + n, phone=phone, first_name=name, last_name="Z")
        for n, phone in enumerate(phones)
    ]
    return stage(key, contacts.ImportContacts(contacts=given_contacts))


def listed(stage: Any, key: int = OWNER) -> list[tuple[int, bool]]:
    found = stage(key, contacts.GetContacts(hash=0))
    return [(stage.world.users.index(one.user_id), one.mutual) for one in found.contacts]


def look(stage: Any, key: int, number: int) -> Any:
    return stage(key, users.GetUsers(id=[stage.user(number)]))[0]


def bar(stage: Any, key: int, number: int) -> Any:
    user = stage.user(number)
    peer = api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)
    return stage(key, messages.GetPeerSettings(peer=peer)).settings


def write(stage: Any, key: int, number: int) -> None:
    user = stage.user(number)
    peer = api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)
    stage(key, messages.SendMessage(peer=peer, message="hi", random_id=1))


def refusal(call: Any) -> str:
    with pytest.raises(RpcError) as caught:
        call()
    return caught.value.name


def set_privacy(stage: Any, key: int, about: Any, *rules: Any) -> Any:
    return stage(key, account.SetPrivacy(key=about, rules=list(rules)))


@pytest.fixture
def elsewhere(stage: Any) -> int:
    """The owner is signed in twice."""
    stage.world.logins.bind(ELSEWHERE, stage.world.owner)
    return ELSEWHERE


# -- filling and emptying -------------------------------------------------------------------------


def test_importing_adds_those_who_have_the_numbers(stage: Any) -> None:
    got = load(stage, "+99966 2 0001", "9996620009", "not a number", "9996620002")
    assert [(stage.world.users.index(one.user_id), one.client_id) for one in got.imported] == [
        (1, 7),
        (2, 10),
    ]
    assert (got.popular_invites, got.retry_contacts) == ([], [])
    assert [(one.first_name, one.last_name, one.contact) for one in got.users] == [
        ("Al", "Z", True),
        ("Al", "Z", True),
    ]
    assert listed(stage) == [(1, False), (2, False)]


def test_importing_shows_the_number_that_one_knew(stage: Any) -> None:
    load(stage, "9996620001")
    assert look(stage, OWNER, 1).phone == "9996620001"
    assert look(stage, OTHER, 1).phone is None


def test_importing_oneself_finds_but_does_not_add(stage: Any) -> None:
    got = load(stage, "9996620000", "9996620001")
    assert [one.self_ for one in got.users] == [True, False]
    assert listed(stage) == [(1, False)]


def test_importing_without_a_name_keeps_the_own_one(stage: Any) -> None:
    assert load(stage, "9996620001", name="").users[0].first_name == "User1"


def test_adding_answers_with_the_contact(stage: Any) -> None:
    got = add(stage, OWNER, 1)
    [update] = got.updates
    assert update.tl_name == "updatePeerSettings"
    assert update.peer.user_id == stage.world.users[1]
    [seen] = got.users
    assert (seen.first_name, seen.contact, seen.mutual_contact) == ("Al", True, False)


def test_adding_again_changes_the_name_and_keeps_the_number(stage: Any) -> None:
    load(stage, "9996620001")
    seen = add(stage, OWNER, 1, "Bo").users[0]
    assert (seen.first_name, seen.last_name, seen.phone) == ("Bo", None, "9996620001")
    assert listed(stage) == [(1, False)]


def test_a_contact_is_mutual_when_both_have_each_other(stage: Any) -> None:
    add(stage, OWNER, 1)
    assert not look(stage, GUEST, 0).mutual_contact
    add(stage, GUEST, 0, "Boss")
    assert (listed(stage), listed(stage, GUEST)) == ([(1, True)], [(0, True)])
    assert look(stage, OWNER, 1).mutual_contact
    assert look(stage, GUEST, 0).mutual_contact


def test_others_see_the_name_one_chose_oneself(stage: Any) -> None:
    add(stage, OWNER, 1)
    assert look(stage, OTHER, 1).first_name == "User1"
    assert look(stage, GUEST, 1).first_name == "User1"


def test_who_cannot_be_a_contact(stage: Any) -> None:
    bot = contacts.AddContact(id=stage.bot(), first_name="B", last_name="", phone="")
    assert refusal(lambda: stage(OWNER, bot)) == "CONTACT_ID_INVALID"
    assert refusal(lambda: add(stage, OWNER, 0)) == "CONTACT_ID_INVALID"
    assert refusal(lambda: add(stage, OWNER, 1, " ")) == "CONTACT_NAME_EMPTY"


def test_deleting_names_those_who_were_there(stage: Any) -> None:
    load(stage, "9996620001")
    got = stage(OWNER, contacts.DeleteContacts(id=[stage.user(2), stage.user(1)]))
    assert [one.peer.user_id for one in got.updates] == [stage.world.users[1]]
    [seen] = got.users
    assert (seen.contact, seen.first_name, seen.phone) == (False, "User1", None)
    assert listed(stage) == []


def test_deleting_by_number_needs_the_number_to_be_in_the_list(stage: Any) -> None:
    load(stage, "9996620001")
    add(stage, OWNER, 2)
    phones = ["+9996620001", "9996620002"]
    assert stage(OWNER, contacts.DeleteByPhones(phones=phones)) is True
    assert listed(stage) == [(2, False)]


def test_an_ended_account_is_in_no_list(stage: Any) -> None:
    add(stage, OWNER, 1)
    stage(GUEST, account.DeleteAccount(reason=""))
    assert listed(stage) == []
    seen = look(stage, OWNER, 1)
    assert (seen.deleted, seen.contact, seen.first_name) == (True, False, None)


# -- reading --------------------------------------------------------------------------------------


def test_ids_and_statuses_are_those_of_the_list(stage: Any) -> None:
    load(stage, "9996620002", "9996620001")
    ids = [stage.world.users[2], stage.world.users[1]]
    assert stage(OWNER, contacts.GetContactIDs(hash=0)) == ids
    statuses = stage(OWNER, contacts.GetStatuses())
    assert [one.user_id for one in statuses] == ids
    assert stage(GUEST, contacts.GetContactIDs(hash=0)) == []


@pytest.mark.parametrize("layer", [122, 132, 133, 229])
def test_an_unchanged_list_is_not_sent_again(stage: Any, layer: int) -> None:
    load(stage, "9996620002", "9996620001")
    hashed = _hash_of([2, *sorted(stage.world.users[1:3])], layer)
    again = contacts.GetContacts(hash=hashed)
    assert stage(OWNER, again, layer).tl_name == "contacts.contactsNotModified"
    load(stage, "9996620003")
    assert len(stage(OWNER, again, layer).contacts) == 3


def test_the_hash_is_the_published_one() -> None:
    """Worked out by hand for one number: shifts of nothing, then the number."""
    assert _hash_of([5], 229) == 5
    mixed = 5 ^ (5 << 35)
    assert _hash_of([5, 7], 229) == (mixed ^ (mixed >> 4)) + 7
    assert _hash_of([5, 7], 132) == 5 * 20261 + 7


@given(st.lists(st.integers(0, 1 << 40)))
def test_every_hash_fits_its_field(numbers: list[int]) -> None:
    assert -(1 << 63) <= _hash_of(numbers, 133) < 1 << 63
    assert 0 <= _hash_of(numbers, 132) < 1 << 31


def test_search_finds_contacts_by_the_name_they_have_in_the_list(stage: Any) -> None:
    add(stage, OWNER, 1, "Grandmother")
    found = stage(OWNER, contacts.Search(q="grand", limit=10))
    assert [one.user_id for one in found.my_results] == [stage.world.users[1]]
    assert stage(OTHER, contacts.Search(q="grand", limit=10)).my_results == []


def test_a_link_shows_contacts_among_the_members(stage: Any) -> None:
    link = stage.hash()
    stage.join(link)
    preview = messages.CheckChatInvite(hash=link)
    assert stage(OTHER, preview).participants is None
    add(stage, OTHER, 1)
    shown = stage(OTHER, preview).participants
    assert [one.id for one in shown] == [stage.world.users[1]]


# -- who hears of it ------------------------------------------------------------------------------


def test_only_the_own_other_sessions_hear_of_a_contact(stage: Any, elsewhere: int) -> None:
    add(stage, OWNER, 1)
    [update] = stage.desk.pushed_to(elsewhere)
    assert update.peer.user_id == stage.world.users[1]
    assert stage.desk.pushed_to(OWNER) == []
    assert stage.desk.pushed_to(GUEST) == []


def test_the_other_sessions_hear_of_an_import(stage: Any, elsewhere: int) -> None:
    load(stage, "9996620001", "9996620002")
    assert len(stage.desk.pushed_to(elsewhere)) == 2
    assert stage.desk.pushed_to(OWNER) == []


def test_all_sessions_hear_who_had_the_deleted_number(stage: Any, elsewhere: int) -> None:
    load(stage, "9996620001")
    stage.desk.pushed_to(elsewhere)
    stage(OWNER, contacts.DeleteByPhones(phones=["9996620001"]))
    for key in (OWNER, elsewhere):
        [update] = stage.desk.pushed_to(key)
        assert update.peer.user_id == stage.world.users[1]


def test_who_has_somebody_in_his_list_hears_of_a_new_name(stage: Any, elsewhere: int) -> None:
    """He keeps the name he gave; the username is new to him."""
    add(stage, OWNER, 1)
    stage.desk.pushed_to(elsewhere)
    stage(GUEST, account.UpdateUsername(username="brand_new"))
    for key in (OWNER, elsewhere):
        [update] = stage.desk.pushed_to(key)
        assert (update.tl_name, update.first_name) == ("updateUserName", "Al")
        assert [one.username for one in update.usernames] == ["brand_new"]
    assert stage.desk.pushed_to(OTHER) == []
    assert stage.desk.pushed_to(GUEST) == []


def test_ones_own_sessions_hear_of_a_new_name(stage: Any, elsewhere: int) -> None:
    stage(OWNER, account.UpdateProfile(first_name="Neo"))
    [update] = stage.desk.pushed_to(elsewhere)
    assert (update.first_name, update.usernames) == ("Neo", [])
    stage(OWNER, account.UpdateProfile(about="only that"))
    assert stage.desk.pushed_to(elsewhere) == []


# -- the bar over a private chat, and accepting ---------------------------------------------------


def test_a_stranger_who_writes_can_be_added_or_blocked(stage: Any) -> None:
    write(stage, GUEST, 0)
    seen = bar(stage, OWNER, 1)
    assert (seen.report_spam, seen.add_contact, seen.block_contact) == (True, True, True)
    stage.block(OWNER, 1)
    assert bar(stage, OWNER, 1) == api.PeerSettings()


def test_a_contact_has_no_bar(stage: Any) -> None:
    write(stage, GUEST, 0)
    add(stage, OWNER, 1)
    assert bar(stage, OWNER, 1) == api.PeerSettings()


def test_who_was_added_may_accept(stage: Any) -> None:
    """By the other one's own name, with one's number shown to him."""
    query = contacts.AcceptContact(id=stage.user(1))
    assert refusal(lambda: stage(OWNER, query)) == "CONTACT_REQ_MISSING"
    add(stage, GUEST, 0)
    seen = stage(OWNER, query).users[0]
    assert (seen.first_name, seen.mutual_contact) == ("User1", True)
    assert look(stage, GUEST, 0).phone == "9996620000"


def test_accepting_a_contact_keeps_his_name(stage: Any) -> None:
    add(stage, OWNER, 1, "Friend")
    write(stage, GUEST, 0)
    accepted = stage(OWNER, contacts.AcceptContact(id=stage.user(1)))
    assert accepted.users[0].first_name == "Friend"


def test_accepting_is_for_people(stage: Any) -> None:
    query = contacts.AcceptContact(id=stage.bot())
    assert refusal(lambda: stage(OWNER, query)) == "CONTACT_ID_INVALID"


# -- privacy --------------------------------------------------------------------------------------


def test_contacts_see_ones_number(stage: Any) -> None:
    """It is the rule everybody begins with."""
    [rule, _] = stage(OWNER, account.GetPrivacy(key=PHONE_NUMBER)).rules
    assert rule.tl_name == "privacyValueAllowContacts"
    add(stage, OWNER, 1)
    assert look(stage, GUEST, 0).phone == "9996620000"
    assert look(stage, OTHER, 0).phone is None


def test_an_exception_shows_a_number_that_nobody_sees(stage: Any) -> None:
    set_privacy(stage, OWNER, PHONE_NUMBER, api.InputPrivacyValueDisallowAll())
    add(stage, OWNER, 1)
    assert look(stage, GUEST, 0).phone is None
    assert bar(stage, OWNER, 1).share_contact
    add(stage, OWNER, 1, add_phone_privacy_exception=True)
    assert look(stage, GUEST, 0).phone == "9996620000"
    assert not bar(stage, OWNER, 1).share_contact


def test_adding_may_need_an_exception(stage: Any) -> None:
    write(stage, GUEST, 0)
    assert not bar(stage, OWNER, 1).need_contacts_exception
    set_privacy(stage, OWNER, PHONE_NUMBER, api.InputPrivacyValueDisallowAll())
    assert bar(stage, OWNER, 1).need_contacts_exception


def test_only_contacts_find_one_by_the_number(stage: Any) -> None:
    contacts_only = [api.InputPrivacyValueAllowContacts(), api.InputPrivacyValueDisallowAll()]
    set_privacy(stage, GUEST, BY_PHONE, *contacts_only)
    resolve = contacts.ResolvePhone(phone="9996620001")
    assert load(stage, "9996620001").imported == []
    assert refusal(lambda: stage(OWNER, resolve)) == "PHONE_NOT_OCCUPIED"
    add(stage, GUEST, 0)
    assert stage(OWNER, resolve).peer.user_id == stage.world.users[1]
    assert len(load(stage, "9996620001").imported) == 1


@pytest.mark.parametrize(
    ("rules", "contact", "stranger"),
    [
        ([api.InputPrivacyValueAllowContacts()], True, False),
        ([api.InputPrivacyValueDisallowContacts(), api.InputPrivacyValueAllowAll()], False, True),
        ([api.InputPrivacyValueAllowAll()], True, True),
        ([api.InputPrivacyValueDisallowAll()], False, False),
    ],
)
def test_rules_about_contacts_decide_who_may_add(
    stage: Any, rules: list[Any], contact: bool, stranger: bool
) -> None:
    """The guest has the owner in his list, and not the third one."""
    set_privacy(stage, GUEST, api.InputPrivacyKeyChatInvite(), *rules)
    add(stage, GUEST, 0)
    third = stage.make(ChatKind.SUPERGROUP, by=2)
    for key, chat, may in ((OWNER, stage.world.chat, contact), (OTHER, third, stranger)):
        made = stage.invite(stage.user(1), key=key, channel=stage.of(chat))
        assert (made.missing_invitees == []) == may


def test_an_exception_by_name_comes_before_the_rule_about_contacts(stage: Any) -> None:
    rules = [
        api.InputPrivacyValueDisallowUsers(users=[stage.user(0)]),
        api.InputPrivacyValueAllowContacts(),
    ]
    shown = set_privacy(stage, GUEST, api.InputPrivacyKeyChatInvite(), *rules).rules
    assert [one.tl_name for one in shown] == [
        "privacyValueDisallowUsers",
        "privacyValueAllowContacts",
        "privacyValueDisallowAll",
    ]
    add(stage, GUEST, 0)
    assert len(stage.invite(stage.user(1)).missing_invitees) == 1


# -- bringing back --------------------------------------------------------------------------------


def test_a_mutual_contact_may_bring_back_who_left(stage: Any) -> None:
    stage.join(stage.hash())
    stage.world.members.leave(stage.world.now_chat(), stage.world.users[1])
    add(stage, OWNER, 1)
    assert refusal(lambda: stage.invite(stage.user(1))) == "USER_NOT_MUTUAL_CONTACT"
    add(stage, GUEST, 0)
    assert stage.invite(stage.user(1)).missing_invitees == []


def test_who_left_the_group_is_remembered_by_its_successor(stage: Any) -> None:
    world = stage.world
    group = stage.make(ChatKind.GROUP, users=world.users[1:2])
    world.members.leave(group, world.users[1])
    heir = world.members.migrate(world.chats.get(group.id), world.owner)
    name = refusal(lambda: stage.invite(stage.user(1), channel=stage.of(heir)))
    assert name == "USER_NOT_MUTUAL_CONTACT"


def test_nobody_is_added_beside_one_who_left(stage: Any) -> None:
    stage.join(stage.hash())
    stage.world.members.leave(stage.world.now_chat(), stage.world.users[1])
    both = stage.user(2), stage.user(1)
    assert refusal(lambda: stage.invite(*both)) == "USER_NOT_MUTUAL_CONTACT"
    assert list(stage.world.chats.members(stage.world.chat)) == [stage.world.owner]
