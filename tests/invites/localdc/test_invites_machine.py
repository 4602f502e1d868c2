"""Invite rules as a state machine: the world against a model of a few dictionaries.

The model knows only the published rules; every step compares the outcome (or the error), and after
every step the counters of all links and the lists are compared.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from invites.localdc.invites import InviteEdit, InviteTerms
from invites.localdc.values import ChatKind
from invites.localdc.world import World
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from collections.abc import Callable

_USERS = 6
picks = st.integers(0, 10**6)


@dataclass(frozen=True)
class Link:
    """What the model knows of a link."""

    limit: int = 0
    expire: int = 0
    approval: bool = False
    permanent: bool = False
    revoked: bool = False


def outcome(call: Callable[[], object]) -> str:
    """'ok' or the name of the error."""
    try:
        call()
    except RpcError as error:
        return error.name
    return "ok"


class InviteRules(RuleBasedStateMachine):
    """One chat, its owner, and a handful of people who come and go."""

    @initialize(kind=st.sampled_from(ChatKind), seed=st.integers(0, 2**32))
    def start(self, kind: ChatKind, seed: int) -> None:
        self.now = 1_700_000_000
        self.world = World(lambda: self.now, random.Random(seed).randbytes)
        self.users = [
            self.world.accounts.add_user(f"999661000{n}", f"U{n}").id for n in range(_USERS)
        ]
        self.owner = self.users.pop()
        self.chat = self.world.create_chat(kind, self.owner, "Chat")
        self.links: dict[str, Link] = {}
        self.inside: dict[int, str | None] = {self.owner: None}
        self.waiting: dict[int, str] = {}
        primary = self.world.invites.primary(self.chat, self.owner)
        assert primary is not None
        self.links[primary.hash] = Link(permanent=True)

    def pick(self, number: int) -> str:
        """Some link of the chat, as its hash."""
        hashes = list(self.links)
        return hashes[number % len(hashes)]

    def usage(self, link_hash: str) -> int:
        return sum(via == link_hash for via in self.inside.values())

    @rule(limit=st.integers(0, 3), lifetime=st.sampled_from([0, 0, 5, 50]), approval=st.booleans())
    def export(self, limit: int, lifetime: int, approval: bool) -> None:
        expire = self.now + lifetime if lifetime else 0
        terms = InviteTerms(expire, limit, approval)
        if limit and approval:
            wanted = "USAGE_LIMIT_INVALID"
            got = outcome(lambda: self.world.invites.export(self.chat, self.owner, terms))
            assert got == wanted
            return
        invite = self.world.invites.export(self.chat, self.owner, terms)
        assert invite.hash not in self.links
        self.links[invite.hash] = Link(limit, expire, approval)

    @rule(
        number=picks,
        limit=st.none() | st.integers(0, 3),
        approval=st.none() | st.booleans(),
    )
    def edit(self, number: int, limit: int | None, approval: bool | None) -> None:
        link_hash = self.pick(number)
        link = self.links[link_hash]
        changed = replace(
            link,
            limit=link.limit if limit is None else limit,
            approval=link.approval if approval is None else approval,
        )
        wanted = "ok"
        if link.permanent:
            wanted = "CHAT_INVITE_PERMANENT"
        elif link.revoked:
            wanted = "INVITE_HASH_EXPIRED"
        elif changed.limit and changed.approval:
            wanted = "USAGE_LIMIT_INVALID"
        edit = InviteEdit(usage_limit=limit, request_needed=approval)
        text = f"t.me/+{link_hash}"
        assert wanted == outcome(lambda: self.world.invites.edit(self.chat, self.owner, text, edit))
        if wanted == "ok":
            self.links[link_hash] = changed

    @rule(number=picks)
    def revoke(self, number: int) -> None:
        link_hash = self.pick(number)
        link = self.links[link_hash]
        text = f"https://t.me/joinchat/{link_hash}"
        revoked, new = self.world.invites.revoke(self.chat, self.owner, text)
        assert revoked.revoked
        assert (new is not None) == (link.permanent and not link.revoked)
        self.links[link_hash] = replace(link, revoked=True)
        if new is not None:
            self.links[new.hash] = Link(permanent=True)

    @rule(number=picks)
    def delete(self, number: int) -> None:
        link_hash = self.pick(number)
        revoked = self.links[link_hash].revoked
        got = outcome(
            lambda: self.world.invites.delete(self.chat, self.owner, f"t.me/+{link_hash}")
        )
        assert got == ("ok" if revoked else "INVITE_REVOKED_MISSING")
        if revoked:
            del self.links[link_hash]

    @rule(number=picks, who=st.integers(0, _USERS - 2))
    def join(self, number: int, who: int) -> None:
        link_hash, user = self.pick(number), self.users[who]
        link = self.links[link_hash]
        dead = link.revoked or 0 < link.expire <= self.now
        if user in self.inside:
            wanted = "USER_ALREADY_PARTICIPANT"
        elif dead or 0 < link.limit <= self.usage(link_hash):
            wanted = "INVITE_HASH_EXPIRED"
        elif link.approval:
            wanted = "INVITE_REQUEST_SENT"
            self.waiting.setdefault(user, link_hash)
        else:
            wanted = "ok"
            self.inside[user] = link_hash
            self.waiting.pop(user, None)
        assert outcome(lambda: self.world.invites.join(user, link_hash)) == wanted

    @rule(who=st.integers(0, _USERS - 2))
    def leave(self, who: int) -> None:
        user = self.users[who]
        chat = self.world.chats.get(self.chat.id)
        wanted = "ok" if user in self.inside else "USER_NOT_PARTICIPANT"
        assert outcome(lambda: self.world.members.leave(chat, user)) == wanted
        self.inside.pop(user, None)

    @rule(who=st.integers(0, _USERS - 2), approved=st.booleans())
    def decide(self, who: int, approved: bool) -> None:
        user = self.users[who]
        wanted = "ok"
        if user in self.inside:
            wanted = "USER_ALREADY_PARTICIPANT"
        elif user not in self.waiting:
            wanted = "HIDE_REQUESTER_MISSING"
        got = outcome(
            lambda: self.world.requests.decide(self.chat, self.owner, user, approved=approved)
        )
        assert got == wanted
        if wanted == "ok":
            via = self.waiting.pop(user)
            if approved:
                self.inside[user] = via if via in self.links else None

    @rule(number=picks, approved=st.booleans())
    def decide_all(self, number: int, approved: bool) -> None:
        link_hash = self.pick(number)
        asking = [user for user, via in self.waiting.items() if via == link_hash]
        link = self.world.invites.get(self.chat, self.owner, f"t.me/+{link_hash}")
        got = outcome(
            lambda: self.world.requests.decide_all(self.chat, self.owner, link, approved=approved)
        )
        assert got == ("ok" if asking else "HIDE_REQUESTER_MISSING")
        for user in asking:
            del self.waiting[user]
            if approved:
                self.inside[user] = link_hash

    @rule(seconds=st.integers(1, 20))
    def wait(self, seconds: int) -> None:
        self.now += seconds

    @invariant()
    def people_agree(self) -> None:
        """Members and requests are those of the model; nobody is both."""
        assert set(self.world.chats.members(self.chat)) == set(self.inside)
        assert set(self.world.chats.requests(self.chat)) == set(self.waiting)
        assert not set(self.inside) & set(self.waiting)

    @invariant()
    def links_agree(self) -> None:
        """Lists, counters and importers of every link; one living primary link."""
        listed = {}
        for revoked in (False, True):
            for invite in self.world.invites.listing(
                self.chat, self.owner, self.owner, revoked=revoked
            ):
                assert invite.revoked == revoked
                listed[invite.hash] = invite
        assert set(listed) == set(self.links)
        for link_hash, invite in listed.items():
            assert self.world.invites.usage(invite) == self.usage(link_hash)
            came = {one.user_id for one in self.world.requests.joined(self.chat, invite)}
            assert came == {user for user, via in self.inside.items() if via == link_hash}
            waiting = sum(via == link_hash for via in self.waiting.values())
            assert self.world.invites.requested(invite) == waiting
        assert sum(one.permanent and not one.revoked for one in listed.values()) == 1

    @invariant()
    def counters_rise_by_one(self) -> None:
        """Every user's numbered events continue his sequence without gap."""
        for user in (*self.users, self.owner):
            pts, _ = self.world.boxes.counters(user)
            events, _ = self.world.boxes.difference(user, 1, 0)
            assert [event.pts for event in events] == list(range(2, pts + 1))


InviteRules.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestInviteRules = InviteRules.TestCase
