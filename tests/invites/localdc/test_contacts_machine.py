"""Contact lists as a state machine: the world against a model of who has whom, and as what.

After every step each user is looked at through the eyes of each other one: what the records say
must be what the published rules say about the model.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from invites.localdc.handlers.view import View
from invites.localdc.values import ChatKind, PrivacyKey, PrivacyRule
from invites.localdc.world import World
from mtproto.errors import RpcError
from tl import api

_USERS = 4
somebody = st.integers(0, _USERS - 1)
names = st.sampled_from(["Al", "Bo", "  Cy ", ""])


@dataclass(frozen=True)
class Row:
    """What the model knows of an entry."""

    name: str
    has_number: bool


class ContactRules(RuleBasedStateMachine):
    """A few people, their lists, and a chat which some of them leave."""

    @initialize(kind=st.sampled_from(ChatKind))
    def start(self, kind: ChatKind) -> None:
        self.world = World(lambda: 1_700_000_000, random.Random(5).randbytes)
        add = self.world.accounts.add_user
        self.users = [add(f"999662000{n}", f"User{n}").id for n in range(_USERS)]
        self.chat = self.world.create_chat(kind, self.users[0], "Chat")
        self.lists: dict[int, dict[int, Row]] = {user: {} for user in self.users}
        self.inside = {self.users[0]}
        self.left: set[int] = set()
        self.rules: dict[tuple[int, PrivacyKey], PrivacyRule] = {}

    def outcome(self, call: object, *given: object) -> str:
        """'ok' or the name of the error."""
        assert callable(call)
        try:
            call(*given)
        except RpcError as error:
            return error.name
        return "ok"

    def mutual(self, one: int, other: int) -> bool:
        return other in self.lists[one] and one in self.lists[other]

    def lets(self, user: int, key: PrivacyKey, other: int) -> bool:
        """What the model says about a rule, read off its parts."""
        start = (
            PrivacyRule() if key is PrivacyKey.CHAT_INVITE else PrivacyRule(False, contacts=True)
        )
        told = self.rules.get((user, key), start)
        if other in self.lists[user] and told.contacts is not None:
            return told.contacts
        return told.everybody

    @rule(who=somebody, whom=somebody, name=names, by_number=st.booleans())
    def put(self, who: int, whom: int, name: str, by_number: bool) -> None:
        one, other = self.users[who], self.users[whom]
        phone = self.world.accounts.get(other).phone if by_number else ""
        got = self.outcome(self.world.contacts.put, one, other, name, "", phone)
        wanted = "CONTACT_ID_INVALID" if one == other else "ok" if name else "CONTACT_NAME_EMPTY"
        assert got == wanted
        if wanted == "ok":
            before = self.lists[one].get(other)
            known = by_number or (before is not None and before.has_number)
            self.lists[one][other] = Row(name.strip(), known)

    @rule(who=somebody, whom=somebody)
    def remove(self, who: int, whom: int) -> None:
        one, other = self.users[who], self.users[whom]
        self.world.drain()
        self.world.contacts.remove(one, other)
        told = self.world.drain()
        assert [user for user, _ in told] == ([one] if other in self.lists[one] else [])
        self.lists[one].pop(other, None)

    @rule(
        who=somebody,
        key=st.sampled_from([PrivacyKey.CHAT_INVITE, PrivacyKey.PHONE_NUMBER]),
        everybody=st.booleans(),
        contacts=st.none() | st.booleans(),
    )
    def choose(self, who: int, key: PrivacyKey, everybody: bool, contacts: bool | None) -> None:
        told = PrivacyRule(everybody, contacts=contacts)
        self.world.privacy.set_rule(self.users[who], key, told)
        self.rules[self.users[who], key] = told

    @rule(who=st.integers(1, _USERS - 1))
    def leave(self, who: int) -> None:
        user = self.users[who]
        got = self.outcome(self.world.members.leave, self.world.chats.get(self.chat.id), user)
        assert got == ("ok" if user in self.inside else "USER_NOT_PARTICIPANT")
        if got == "ok":
            self.inside.remove(user)
            self.left.add(user)

    @rule(who=st.integers(1, _USERS - 1))
    def kick(self, who: int) -> None:
        """A removal is no departure: it is for the administrators to pardon."""
        chat, user = self.world.chats.get(self.chat.id), self.users[who]
        if user in self.inside and chat.is_group:
            self.world.members.kick(chat, self.users[0], user)
            self.inside.remove(user)

    @rule(who=st.integers(1, _USERS - 1))
    def add(self, who: int) -> None:
        user, owner = self.users[who], self.users[0]
        chat = self.world.chats.get(self.chat.id)
        got = self.outcome(self.world.members.add, chat, owner, [user])
        if user in self.inside:
            assert got == ("USER_ALREADY_PARTICIPANT" if chat.is_group else "ok")
        elif user in self.left and not self.mutual(owner, user):
            assert got == "USER_NOT_MUTUAL_CONTACT"
        else:
            assert got == "ok"
            if self.lets(user, PrivacyKey.CHAT_INVITE, owner):
                self.inside.add(user)
                self.left.discard(user)

    @rule(who=st.integers(1, _USERS - 1))
    def join(self, who: int) -> None:
        """By a link everybody who left may come back."""
        user = self.users[who]
        link = self.world.invites.primary(self.chat, self.users[0])
        assert link is not None
        got = self.outcome(self.world.invites.join, user, link.hash)
        assert got == ("USER_ALREADY_PARTICIPANT" if user in self.inside else "ok")
        self.inside.add(user)
        self.left.discard(user)

    @invariant()
    def the_chat_agrees(self) -> None:
        assert set(self.world.chats.members(self.chat)) == self.inside

    @invariant()
    def everybody_is_seen_as_the_rules_say(self) -> None:
        for viewer in self.users:
            assert list(self.world.contacts.of(viewer)) == list(self.lists[viewer])
            view = View(self.world, viewer)
            for user in self.users:
                self.check(view.user(user), viewer, user)

    def check(self, seen: api.TypeUser, viewer: int, user: int) -> None:
        assert isinstance(seen, api.User)
        row = self.lists[viewer].get(user)
        account = self.world.accounts.get(user)
        assert seen.contact == (row is not None)
        assert seen.mutual_contact == self.mutual(viewer, user)
        assert seen.first_name == (row.name if row else account.first_name)
        shown = viewer == user or (row is not None and row.has_number)
        shown = shown or self.lets(user, PrivacyKey.PHONE_NUMBER, viewer)
        assert seen.phone == (account.phone if shown else None)


ContactRules.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestContactRules = ContactRules.TestCase
