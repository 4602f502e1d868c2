"""Who came by which link, who waits to be let in, and deciding about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites._reading import importer_of
from invites.errors import BotMethodInvalid
from invites.models import Person
from invites.service.core import Core, input_user
from invites.service.links import full_link
from tl import api
from tl.api import bots, channels, messages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from invites.models import Importer
    from invites.service.core import ChatLike, PersonLike
    from invites.service.links import LinkLike

__all__ = ["Requests"]

_PAGE = 100


class Requests(Core):
    """Importers and join requests."""

    async def importers(
        self, chat: ChatLike, link: LinkLike, *, lapsed: bool = False
    ) -> AsyncIterator[Importer]:
        """Members who came by a link, newest first; with `lapsed` those whose payment ran out.

        Raises AdminRequired, InviteExpired.
        """
        peer = await self._peer(chat)
        first = messages.GetChatInviteImporters(
            subscription_expired=lapsed,
            peer=peer,
            link=full_link(link),
            offset_date=0,
            offset_user=api.InputUserEmpty(),
            limit=_PAGE,
        )
        async for one in self._pages(first):
            yield one

    async def requests(
        self, chat: ChatLike, *, link: LinkLike | None = None, search: str = ""
    ) -> AsyncIterator[Importer]:
        """Pending requests to join, newest first: of one link, or by people named like `search`.

        Raises AdminRequired, SearchWithLink (both at once), InviteExpired.
        """
        first = messages.GetChatInviteImporters(
            requested=True,
            peer=await self._peer(chat),
            link=None if link is None else full_link(link),
            q=search or None,
            offset_date=0,
            offset_user=api.InputUserEmpty(),
            limit=_PAGE,
        )
        async for one in self._pages(first):
            yield one

    async def approve(self, chat: ChatLike, person: PersonLike) -> None:
        """Let one person in. Raises RequesterMissing, AlreadyParticipant, ..."""
        await self._decide(chat, person, approved=True)

    async def dismiss(self, chat: ChatLike, person: PersonLike) -> None:
        """Turn one person's request down. Raises RequesterMissing."""
        await self._decide(chat, person, approved=False)

    async def decide_all(
        self, chat: ChatLike, *, approve: bool, link: LinkLike | None = None
    ) -> None:
        """Let everybody in who waits, or turn everybody down; with `link` those who came by it.

        Raises RequesterMissing when nobody waits. Who finds no room keeps waiting.
        """
        await self.ask(
            messages.HideAllChatJoinRequests(
                approved=approve,
                peer=await self._peer(chat),
                link=None if link is None else full_link(link),
            )
        )

    async def set_join_request(
        self,
        chat: ChatLike,
        enabled: bool,
        *,
        apply_to_invites: bool = False,
        guard_bot: PersonLike | None = None,
    ) -> None:
        """Switch whether all who join a public supergroup have to be approved.

        From layer 227 on `apply_to_invites` has existing links follow, and `guard_bot` names a bot
        (an administrator who may invite) that is asked first. Raises ChatNotModified,
        ChatPublicRequired.
        """
        query = channels.ToggleJoinRequest(
            apply_to_invites=apply_to_invites,
            channel=await self._channel(chat),
            enabled=enabled,
            guard_bot=None if guard_bot is None else await self._user(guard_bot),
        )
        self._note_chats(_chats(await self.ask(query)))

    async def set_join_to_send(self, chat: ChatLike, enabled: bool) -> None:
        """Switch whether only members may write in a discussion group. Raises ChatNotModified."""
        query = channels.ToggleJoinToSend(channel=await self._channel(chat), enabled=enabled)
        self._note_chats(_chats(await self.ask(query)))

    async def answer_request(
        self, query_id: int, *, approve: bool | None = None, web_view: str = ""
    ) -> None:
        """Answer as a guard bot: let somebody in, turn him down, pass the question on to the
        administrators (None), or send him to a page first (`web_view`, an https address; the
        question stays open). `query_id` is in the event of the request.

        Raises QueryIdInvalid (answered, or too late), WebViewUrlInvalid, UserBotRequired.
        """
        answers: dict[bool | None, api.TypeJoinChatBotResult] = {
            True: api.JoinChatBotResultApproved(),
            False: api.JoinChatBotResultDeclined(),
            None: api.JoinChatBotResultQueued(),
        }
        result = api.JoinChatBotResultWebView(url=web_view) if web_view else answers[approve]
        await self.ask(bots.SetJoinChatResults(query_id=query_id, result=result))

    async def _decide(self, chat: ChatLike, person: PersonLike, *, approved: bool) -> None:
        user = input_user(await self._requester(chat, person))
        peer = await self._peer(chat)
        await self.ask(messages.HideChatJoinRequest(approved=approved, peer=peer, user_id=user))

    async def _requester(self, chat: ChatLike, person: PersonLike) -> Person:
        """The person; an id never seen before is looked up among those who wait."""
        if not isinstance(person, int) or person in self._people:
            return await self.person(person)
        try:
            async for one in self.requests(chat):
                if one.user.id == person:
                    return one.user
        except BotMethodInvalid:
            return Person(id=person, name="")  # bots have no such list, and need no access hash
        return await self.person(person)

    async def _pages(self, query: messages.GetChatInviteImporters) -> AsyncIterator[Importer]:
        """Everything from the first page on. Dates repeat, so the user is the second key."""
        seen: set[tuple[int, int]] = set()
        while True:
            page = await self.ask(query)
            people = self._note_people(page.users)
            news = [one for one in page.importers if (one.user_id, one.date) not in seen]
            if not news:
                return
            for one in news:
                seen.add((one.user_id, one.date))
                yield importer_of(one, people)
            last = page.importers[-1]
            person = people.get(last.user_id)
            query = messages.GetChatInviteImporters(
                requested=query.requested,
                subscription_expired=query.subscription_expired,
                peer=query.peer,
                link=query.link,
                q=query.q,
                offset_date=last.date,
                offset_user=api.InputUser(
                    user_id=last.user_id, access_hash=(person and person.access_hash) or 0
                ),
                limit=query.limit,
            )


def _chats(updates: api.TypeUpdates) -> list[api.TypeChat]:
    return list(updates.chats) if isinstance(updates, api.Updates | api.UpdatesCombined) else []
