"""The REST form of paid links and memberships, against the local data centre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from invites.models import ChatKind
from tests.invites.gateway.conftest import GUEST

if TYPE_CHECKING:
    from tests.invites.gateway.conftest import Scene

MONTH = 30 * 86400
on_new_layers = pytest.mark.parametrize("scene", [229], indirect=True)


async def paid_link(scene: Scene) -> tuple[int, str]:
    """A channel of the owner's, and a link to it that costs 75 Stars."""
    chat = (await scene.owner.create_chat("Paid", ChatKind.CHANNEL)).marked_id
    made = await scene.rest("POST", f"/chats/{chat}/links", json={"stars": 75})
    assert made["stars"] == 75
    return chat, made["link"]


async def join(scene: Scene, link: str, **more: Any) -> Any:
    return await scene.rest("POST", "/join", token=GUEST, json={"link": link, **more})


async def stars(scene: Scene) -> int:
    have: int = (await scene.rest("GET", "/paid", token=GUEST))["stars"]
    return have


async def membership(scene: Scene) -> Any:
    (one,) = (await scene.rest("GET", "/paid", token=GUEST))["memberships"]
    return one


@on_new_layers
class TestJoining:
    async def test_the_price(self, scene: Scene) -> None:
        """It is seen by looking, and by joining without paying; neither costs anything."""
        _, link = await paid_link(scene)
        before = await stars(scene)
        seen = await scene.rest("GET", "/check", token=GUEST, params={"link": link})
        assert seen["subscription"] == {"stars": 75, "period": MONTH}
        outcome = await join(scene, link)
        assert outcome["outcome"] == "needs_payment"
        assert outcome["subscription"] == {"stars": 75, "period": MONTH}
        assert await stars(scene) == before

    async def test_pay(self, scene: Scene) -> None:
        """Exactly the price that is agreed to."""
        _, link = await paid_link(scene)
        before = await stars(scene)
        assert (await join(scene, link, pay=75))["outcome"] == "joined"
        assert await stars(scene) == before - 75

    @pytest.mark.parametrize("agreed", [74, 76])
    async def test_another_price(self, scene: Scene, agreed: int) -> None:
        """Nothing is paid, and the price is told."""
        _, link = await paid_link(scene)
        before = await stars(scene)
        status, told = await scene.refused(
            "POST", "/join", token=GUEST, json={"link": link, "pay": agreed}
        )
        assert status == 409
        assert "the link costs 75 Stars" in told
        assert await stars(scene) == before

    async def test_free_links_cost_nothing(self, scene: Scene) -> None:
        """Whatever the caller would pay."""
        before = await stars(scene)
        assert (await join(scene, scene.link.link, pay=75))["outcome"] == "joined"
        assert await stars(scene) == before

    async def test_no_negative_prices(self, scene: Scene) -> None:
        refusal = await scene.refused("POST", "/join", json={"link": "x", "pay": -1})
        assert refusal[0] == 400


@on_new_layers
class TestMemberships:
    async def test_list(self, scene: Scene) -> None:
        chat, link = await paid_link(scene)
        assert (await scene.rest("GET", "/paid", token=GUEST))["memberships"] == []
        await join(scene, link, pay=75)
        one = await membership(scene)
        assert (one["chat"]["marked_id"], one["chat"]["title"]) == (chat, "Paid")
        assert one["subscription"] == {"stars": 75, "period": MONTH}
        assert (one["canceled"], one["can_rejoin"]) == (False, False)

    async def test_cancel_and_renew(self, scene: Scene) -> None:
        """By the chat's id, or its title."""
        chat, link = await paid_link(scene)
        await join(scene, link, pay=75)
        assert await scene.rest("POST", f"/paid/{chat}/cancel", token=GUEST) == {"ok": True}
        assert (await membership(scene))["canceled"] is True
        await scene.rest("POST", "/paid/Paid/renew", token=GUEST)
        assert (await membership(scene))["canceled"] is False

    async def test_rejoin(self, scene: Scene) -> None:
        """Without paying again, and only who has left."""
        chat, link = await paid_link(scene)
        await join(scene, link, pay=75)
        before = await stars(scene)
        refusal = await scene.refused("POST", f"/paid/{chat}/rejoin", token=GUEST)
        assert refusal == (400, "USER_ALREADY_PARTICIPANT")
        await scene.guest.leave(chat)
        assert (await membership(scene))["can_rejoin"] is True
        await scene.rest("POST", f"/paid/{chat}/rejoin", token=GUEST)
        assert (await join(scene, link))["outcome"] == "already_in"
        assert await stars(scene) == before

    @pytest.mark.parametrize("verb", ["rejoin", "cancel", "renew"])
    async def test_unpaid(self, scene: Scene, verb: str) -> None:
        """What is not paid for is not found."""
        path = f"/paid/{scene.room.marked_id}/{verb}"
        assert (await scene.refused("POST", path, token=GUEST))[0] == 404


@pytest.mark.parametrize("scene", [176], indirect=True)
async def test_old_layers(scene: Scene) -> None:
    """They cannot say it, and nothing is sent."""
    status, told = await scene.refused("GET", "/paid")
    assert status == 400
    assert "layer 176" in told
