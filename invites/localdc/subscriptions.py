"""Paid links: stars for a period of membership, renewed by themselves while there are stars.

Nothing waits here: `settle` looks at the clock, and is called before every answer and every second.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from invites.localdc.log import LogKind, add_to_log
from invites.localdc.state import refuse
from invites.localdc.values import Subscription

if TYPE_CHECKING:
    from invites.localdc.chats import Chats
    from invites.localdc.invites import Invites
    from invites.localdc.state import State
    from invites.localdc.values import Chat, Invite

__all__ = ["Subscriptions"]

_ID_LENGTH = 16
_NEVER = float("inf")


class Subscriptions:
    """Owner of the tables of subscriptions and stars."""

    def __init__(self, state: State, chats: Chats, invites: Invites) -> None:
        self._state = state
        self._chats = chats
        self._invites = invites

    def balance(self, user_id: int) -> int:
        """How many stars the user has."""
        return self._state.stars.get(user_id, self._state.limits.star_balance)

    def of(self, user_id: int) -> list[Subscription]:
        """The user's subscriptions, oldest first, ended ones too."""
        found = (rows.get(user_id) for rows in self._state.paid.values())
        return [one for one in found if one is not None]

    def pay(self, user_id: int, link_hash: str, form_id: int) -> Chat:
        """Pay for the first period of a paid link, and join by that.

        Raises as `Invites.for_sale`, and FORM_EXPIRED (not the form of this link), BALANCE_TOO_LOW.
        """
        chat, invite = self._invites.for_sale(user_id, link_hash)
        if invite.form_id != form_id:
            refuse("FORM_EXPIRED")
        if self.balance(user_id) < invite.stars:
            refuse("BALANCE_TOO_LOW")
        self._state.stars[user_id] = self.balance(user_id) - invite.stars
        until = self._state.now + invite.period
        made = Subscription(
            self._state.random_token(_ID_LENGTH),
            chat.id,
            user_id,
            invite.hash,
            invite.stars,
            invite.period,
            until,
        )
        self._store(made)
        return self._invites.join(user_id, link_hash)

    def fulfill(self, user_id: int, subscription_id: str) -> None:
        """Come back to a channel that one has paid for and left.

        Raises SUBSCRIPTION_ID_INVALID (none, or its time is over), USER_ALREADY_PARTICIPANT,
        CHANNELS_TOO_MUCH, INVITE_HASH_EXPIRED.
        """
        found = self._find(user_id, subscription_id)
        if found.until <= self._state.now:
            refuse("SUBSCRIPTION_ID_INVALID")
        self._invites.join(user_id, found.hash)
        self._store(found)  # a member again: to be watched

    def change(self, user_id: int, subscription_id: str, *, canceled: bool) -> None:
        """Let it end with the paid time, or not. SUBSCRIPTION_ID_INVALID."""
        self._store(replace(self._find(user_id, subscription_id), canceled=canceled))

    def lapsed(self, invite: Invite) -> list[Subscription]:
        """Those who came by this link, did not go on paying and are out, newest first."""
        now, members = self._state.now, self._state.members[invite.chat_id]
        return [
            one
            for one in reversed(self._state.paid[invite.chat_id].values())
            if one.hash == invite.hash and one.until <= now and one.user_id not in members
        ]

    def settle(self) -> None:
        """Renew or end what is due: who cannot pay, or canceled, is put out of the channel."""
        now = self._state.now
        if now < self._state.next_lapse:
            return
        soonest = _NEVER
        for chat_id, rows in list(self._state.paid.items()):
            chat = self._state.chats[chat_id]
            for found in list(rows.values()):
                one = found
                member = self._state.members[chat_id].get(one.user_id)
                if member is None or member.via != one.hash:
                    continue
                if found.until <= now and not found.canceled:
                    one = self._renew(chat, found)
                if one.until <= now:
                    self._chats.remove(chat, one.user_id, one.user_id)
                else:
                    soonest = min(soonest, one.until)
        self._state.next_lapse = soonest

    def _renew(self, chat: Chat, one: Subscription) -> Subscription:
        """Charge for the periods that began meanwhile, as many as can be paid."""
        began = (self._state.now - one.until) // one.period + 1
        periods = min(began, self.balance(one.user_id) // one.stars)
        if not periods:
            return one
        self._state.stars[one.user_id] = self.balance(one.user_id) - periods * one.stars
        renewed = replace(one, until=one.until + periods * one.period)
        self._store(renewed)
        before = self._state.members[chat.id][one.user_id]
        after = replace(before, paid_until=renewed.until)
        self._chats.alter(chat, before, after, one.user_id)
        add_to_log(
            self._state, chat, one.user_id, LogKind.RENEWAL, member=after, member_before=before
        )
        return renewed

    def _find(self, user_id: int, subscription_id: str) -> Subscription:
        for one in self.of(user_id):
            if one.id == subscription_id:
                return one
        return refuse("SUBSCRIPTION_ID_INVALID")

    def _store(self, one: Subscription) -> None:
        self._state.paid[one.chat_id][one.user_id] = one
        self._state.next_lapse = min(self._state.next_lapse, one.until)
