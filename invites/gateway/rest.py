"""The REST form: resources and verbs over the service, described by the OpenAPI document.

Here are looking, joining, links and people; folders and what is paid for have files of their own.

`{chat}` in a path is @username, or the id as in `marked_id`.
"""

from __future__ import annotations

from typing import Any

from litestar import delete, get, post
from litestar.params import FromPath, FromQuery, JSONBody

from invites.exports import LinkRow, link_row
from invites.gateway.doors import Knock, service_of
from invites.gateway.folders import FOLDER_ROUTES
from invites.gateway.paying import PAYING_ROUTES, paid
from invites.gateway.values import (
    ChatOut,
    CreateLink,
    Done,
    JoinIn,
    LinksOut,
    PersonOut,
    PersonRow,
)
from invites.models import Chat, NeedsPayment, Replaced, Subscription
from invites.plain import plain
from invites.targets import named_chat

__all__ = ["ROUTES"]


@get("/v1/me", tags=["account"], summary="Whose account this is")
async def me(request: Knock) -> PersonOut:
    return PersonOut.of(await service_of(request).me())


@get("/v1/check", tags=["joining"], summary="See what is behind a link without joining")
async def check(request: Knock, link: FromQuery[str]) -> dict[str, Any]:
    """`outcome` is preview, already_member or peek; the other fields are those of the outcome."""
    found: dict[str, Any] = plain(await service_of(request).check(link))
    return found


@post("/v1/join", tags=["joining"], summary="Join by a link or username", status_code=200)
async def join(request: Knock, data: JSONBody[JoinIn]) -> dict[str, Any]:
    """`outcome` is joined, request_sent, already_in, needs_web_view or needs_payment.

    A paid link is paid only when it costs exactly the Stars in `pay`, for each period.
    """
    service = service_of(request)
    outcome = await service.join(data.link)
    if isinstance(outcome, NeedsPayment) and data.pay:
        outcome = await paid(service, outcome, data.pay)
    found: dict[str, Any] = plain(outcome)
    return found


@get("/v1/usernames/{name:str}", tags=["usernames"], summary="Who has a username")
async def resolve(request: Knock, name: FromPath[str]) -> ChatOut | PersonOut:
    holder = await service_of(request).resolve(name)
    return ChatOut.of(holder) if isinstance(holder, Chat) else PersonOut.of(holder)


@get("/v1/chats/{chat:str}", tags=["chats"], summary="One chat of the account")
async def chat_of(request: Knock, chat: FromPath[str]) -> ChatOut:
    return ChatOut.of(await service_of(request).chat(named_chat(chat)))


@get("/v1/chats/{chat:str}/links", tags=["links"], summary="The account's links of a chat")
async def links(request: Knock, chat: FromPath[str], revoked: FromQuery[bool] = False) -> LinksOut:
    found = service_of(request).list(named_chat(chat), revoked=revoked)
    return LinksOut([link_row(one) async for one in found])


@post("/v1/chats/{chat:str}/links", tags=["links"], summary="Create a link")
async def create(request: Knock, chat: FromPath[str], data: JSONBody[CreateLink]) -> LinkRow:
    made = await service_of(request).create(
        named_chat(chat),
        title=data.title,
        expires=data.expires,
        usage_limit=data.usage_limit,
        request_needed=data.request_needed,
        subscription=Subscription.monthly(data.stars) if data.stars else None,
    )
    return link_row(made)


@delete(
    "/v1/chats/{chat:str}/links", tags=["links"], summary="Revoke a link for ever", status_code=200
)
async def revoke(request: Knock, chat: FromPath[str], link: FromQuery[str]) -> LinkRow:
    """Gives the revoked link; of a primary link the one that replaces it."""
    gone = await service_of(request).revoke(named_chat(chat), link)
    return link_row(gone.new if isinstance(gone, Replaced) else gone)


@get("/v1/chats/{chat:str}/importers", tags=["people"], summary="Who came by a link")
async def importers(request: Knock, chat: FromPath[str], link: FromQuery[str]) -> list[PersonRow]:
    found = service_of(request).importers(named_chat(chat), link)
    return [PersonRow.of(one) async for one in found]


@get("/v1/chats/{chat:str}/requests", tags=["people"], summary="Who waits to be let in")
async def requests(
    request: Knock, chat: FromPath[str], link: FromQuery[str | None] = None
) -> list[PersonRow]:
    found = service_of(request).requests(named_chat(chat), link=link)
    return [PersonRow.of(one) async for one in found]


@post(
    "/v1/chats/{chat:str}/requests/{user_id:int}/approve",
    tags=["people"],
    summary="Let somebody in",
    status_code=200,
)
async def approve(request: Knock, chat: FromPath[str], user_id: FromPath[int]) -> Done:
    await service_of(request).approve(named_chat(chat), user_id)
    return Done()


@post(
    "/v1/chats/{chat:str}/requests/{user_id:int}/dismiss",
    tags=["people"],
    summary="Turn a request down",
    status_code=200,
)
async def dismiss(request: Knock, chat: FromPath[str], user_id: FromPath[int]) -> Done:
    await service_of(request).dismiss(named_chat(chat), user_id)
    return Done()


ROUTES: list[Any] = [
    *(me, check, join, resolve, chat_of, links, create, revoke),
    *(importers, requests, approve, dismiss),
    *FOLDER_ROUTES,
    *PAYING_ROUTES,
]
"""The handlers."""
