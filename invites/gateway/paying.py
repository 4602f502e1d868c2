"""The REST form of what the account pays for in Stars.

`{chat}` in a path is the chat of a membership: its id as in `marked_id`, @username, or its title.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from litestar import get, post
from litestar.params import FromPath

from invites.errors import PriceChanged
from invites.gateway.doors import Knock, service_of
from invites.gateway.values import Done, MembershipOut, PaidOut
from invites.targets import named_chat

if TYPE_CHECKING:
    from invites.models import Joined, NeedsPayment
    from invites.service import Invites

__all__ = ["PAYING_ROUTES", "paid"]

_TAGS = ["paying"]


async def paid(service: Invites, needed: NeedsPayment, stars: int) -> Joined:
    """Pay a link that costs exactly `stars` for each period.

    Raises PriceChanged: it costs something else, and nothing was paid; else as `Invites.pay`.
    """
    price = needed.subscription
    if price is not None and price.stars != stars:
        raise PriceChanged(replace(price, stars=stars), price)
    return await service.pay(needed)


@get("/v1/paid", tags=_TAGS, summary="What the account pays for, and its Stars")
async def memberships(request: Knock) -> PaidOut:
    service = service_of(request)
    found = [MembershipOut.of(one) async for one in service.paid_memberships()]
    return PaidOut(await service.stars(), found)


@post(
    "/v1/paid/{chat:str}/rejoin",
    tags=_TAGS,
    summary="Come back to a chat that is paid for and was left",
    status_code=200,
)
async def rejoin(request: Knock, chat: FromPath[str]) -> Done:
    service = service_of(request)
    await service.rejoin(await service.paid_membership(named_chat(chat)))
    return Done()


@post(
    "/v1/paid/{chat:str}/cancel",
    tags=_TAGS,
    summary="Let a membership end with the time that is paid",
    status_code=200,
)
async def cancel(request: Knock, chat: FromPath[str]) -> Done:
    service = service_of(request)
    await service.renew(await service.paid_membership(named_chat(chat)), wanted=False)
    return Done()


@post(
    "/v1/paid/{chat:str}/renew",
    tags=_TAGS,
    summary="Have a canceled membership go on",
    status_code=200,
)
async def renew(request: Knock, chat: FromPath[str]) -> Done:
    service = service_of(request)
    await service.renew(await service.paid_membership(named_chat(chat)))
    return Done()


PAYING_ROUTES: list[Any] = [memberships, rejoin, cancel, renew]
"""The handlers."""
