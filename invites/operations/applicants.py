"""Everybody who waits to be let in, with what rules may want to know about him."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from invites.errors import AdminRequired

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from invites.models import Chat, Importer, InviteLink, Person
    from invites.service import Invites

__all__ = ["Applicant", "applicants", "every_link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Somebody who waits. `link` is the one he asked by: None when it was not looked up, when he
    asked by the chat's username, or when the link is another administrator's. `query_id` is set
    when a guard bot is asked."""

    user: Person
    asked: datetime
    about: str = ""
    link: InviteLink | None = None
    query_id: int | None = None


async def applicants(service: Invites, chat: Chat, *, with_links: bool) -> list[Applicant]:
    """All pending requests, oldest first.

    `with_links` costs further queries: a listing does not say by which link somebody asked, so
    those of each link are listed too. Raises what `Invites.requests` does.
    """
    waiting: dict[tuple[int, datetime], Importer] = {}
    async for one in service.requests(chat):
        waiting[one.user.id, one.date] = one
    links: dict[tuple[int, datetime], InviteLink] = {}
    if with_links and waiting:
        async for link in every_link(service, chat):
            if link.requested:
                async for one in service.requests(chat, link=link):
                    links[one.user.id, one.date] = link
    return [
        Applicant(user=one.user, asked=one.date, about=one.about, link=links.get(key))
        for key, one in reversed(waiting.items())
    ]


async def every_link(
    service: Invites, chat: Chat, *, revoked: bool = False
) -> AsyncIterator[InviteLink]:
    """The active (or revoked) links of all administrators for the creator, else the own ones."""
    try:
        admins = [one.admin for one in await service.admins(chat)]
    except AdminRequired:
        async for link in service.list(chat, revoked=revoked):
            yield link
        return
    for admin in admins:
        async for link in service.list(chat, admin=admin, revoked=revoked):
            yield link
