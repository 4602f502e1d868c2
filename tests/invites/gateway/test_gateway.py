"""The gateway: methods by name, the REST form, and what strangers and mistakes get."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import tl
from invites.gateway import gateway, query_of
from mtproto.errors import RpcError
from tests.invites.gateway.conftest import GUEST, OWNER
from tl.api import messages

if TYPE_CHECKING:
    from tests.invites.conftest import Stage
    from tests.invites.gateway.conftest import Scene


class TestMethods:
    async def test_by_name(self, scene: Scene) -> None:
        """Fields in the query string or in a JSON body; the result in the layer's constructors."""
        hash_ = scene.link.link.removeprefix("https://t.me/+")
        seen = await scene.http.get(
            f"/user{GUEST}/messages.checkChatInvite", params={"hash": hash_}
        )
        assert seen.json()["result"]["_"] == "chatInvite"
        joined = await scene.http.post(
            f"/user{GUEST}/messages.importChatInvite", json={"hash": hash_}
        )
        answer = joined.json()
        assert answer["ok"] is True
        assert answer["result"]["_"] in {"updates", "messages.chatInviteJoinResultOk"}
        again = await scene.http.post(
            f"/user{GUEST}/messages.importChatInvite", json={"hash": hash_}
        )
        assert again.status_code == 400
        assert again.json()["description"] == "USER_ALREADY_PARTICIPANT"

    async def test_objects_and_numbers(self, scene: Scene) -> None:
        """Nested records are JSON objects, also in a query string."""
        peer = {
            "_": "inputPeerChannel",
            "channel_id": scene.room.id,
            "access_hash": str(scene.room.access_hash),
        }
        sent = {"peer": json.dumps(peer), "title": "5", "usage_limit": "7"}
        made = await scene.http.get(f"/user{OWNER}/messages.exportChatInvite", params=sent)
        result = made.json()["result"]
        assert (result["title"], result["usage_limit"]) == ("5", 7)

    async def test_mistakes(self, scene: Scene) -> None:
        """Each has its status and one shape; nothing reaches the data centre."""
        cases = [
            ("GET", "/userWRONG-TOKEN/help.getConfig", None, 401),
            ("GET", "/nobody/help.getConfig", None, 404),
            ("GET", f"/user{OWNER}/help.getNothing", None, 404),
            ("GET", f"/user{OWNER}/chatInvite", None, 404),
            ("GET", f"/user{OWNER}/messages.importChatInvite", None, 400),
            ("GET", f"/user{OWNER}/messages.importChatInvite?hash=x&more=1", None, 400),
            ("GET", f"/user{OWNER}/messages.exportChatInvite?peer=x", None, 400),
            ("POST", f"/user{OWNER}/messages.importChatInvite", b"[1]", 400),
            ("POST", f"/user{OWNER}/messages.importChatInvite", b"{", 400),
            ("PUT", f"/user{OWNER}/help.getConfig", None, 405),
        ]
        for verb, path, body, status in cases:
            answer = await scene.http.request(verb, path, content=body)
            assert (answer.status_code, path) == (status, path)
            assert answer.json()["ok"] is False
            assert OWNER not in answer.text

    async def test_flood_wait(self, stage: Stage, scene: Scene) -> None:
        """429, and when to come back."""
        stage.dc.faults.fail("help.getConfig", RpcError(420, "FLOOD_WAIT", 300))
        answer = await scene.http.get(f"/user{OWNER}/help.getConfig")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "300")
        assert answer.json()["description"] == "FLOOD_WAIT_300"

    def test_query_of(self) -> None:
        """The record of the layer asked for."""
        query = query_of("messages.importChatInvite", {"hash": "x"}, layer=229)
        assert query == messages.ImportChatInvite(hash="x")
        assert tl.encode(query_of("messages.importChatInvite", {"hash": "x"}, layer=176))[:4] == (
            0x6C50051C
        ).to_bytes(4, "little")


class TestRest:
    async def test_a_day_of_an_administrator(self, scene: Scene) -> None:
        """Create, list, check, ask, approve, list who came, revoke."""
        chat = scene.room.marked_id
        assert (await scene.rest("GET", "/me"))["name"] == "User1"
        assert (await scene.rest("GET", f"/chats/{chat}"))["title"] == "Room"
        made = await scene.rest(
            "POST", f"/chats/{chat}/links", json={"title": "Asked", "request_needed": True}
        )
        listed = await scene.rest("GET", f"/chats/{chat}/links")
        assert {one["title"] for one in listed["links"]} == {"Asked", "News", ""}
        seen = await scene.rest("GET", "/check", token=GUEST, params={"link": made["link"]})
        assert (seen["outcome"], seen["request_needed"]) == ("preview", True)
        asked = await scene.rest("POST", "/join", token=GUEST, json={"link": made["link"]})
        assert asked["outcome"] == "request_sent"
        (waiting,) = await scene.rest("GET", f"/chats/{chat}/requests")
        user = waiting["user"]["id"]
        assert (await scene.rest("POST", f"/chats/{chat}/requests/{user}/approve"))["ok"]
        came = await scene.rest("GET", f"/chats/{chat}/importers", params={"link": made["link"]})
        assert [one["user"]["id"] for one in came] == [user]
        gone = await scene.rest("DELETE", f"/chats/{chat}/links", params={"link": made["link"]})
        assert gone["revoked"] is True

    async def test_mistakes(self, scene: Scene) -> None:
        """Strangers, unknown chats, wrong bodies, dead links, refusals."""
        owner = {"Authorization": f"Bearer {OWNER}"}
        cases: list[tuple[str, str, dict[str, str], Any, int]] = [
            ("GET", "/v1/me", {}, None, 401),
            ("GET", "/v1/me", {"Authorization": "Bearer x"}, None, 401),
            ("GET", "/v1/chats/77", owner, None, 404),
            ("GET", "/v1/usernames/nobody_here", owner, None, 400),
            ("POST", "/v1/join", owner, {"link": "nonsense at all"}, 400),
            ("POST", "/v1/join", owner, {"lnik": "x"}, 400),
            ("GET", "/v1/check?link=https://t.me/%2BAAAAAAAAAAAAAAAA", owner, None, 400),
            ("POST", f"/v1/chats/{scene.room.marked_id}/requests/7/approve", owner, None, 404),
        ]
        for verb, path, headers, body, status in cases:
            answer = await scene.http.request(verb, path, headers=headers, json=body)
            assert (answer.status_code, path) == (status, path), answer.text
            assert answer.json()["ok"] is False

    async def test_no_chat_of_that_name(self, scene: Scene) -> None:
        """What has the length of a hash is told how to name a chat, not that a hash is wrong."""
        path, owner = "/v1/chats/chess_club_local/links", {"Authorization": f"Bearer {OWNER}"}
        answer = await scene.http.get(path, headers=owner)
        assert answer.status_code == 404
        assert "@username" in answer.json()["remedy"]

    async def test_openapi(self, scene: Scene) -> None:
        """Every path is described, with its schemas and the way to sign in."""
        document = (await scene.http.get("/openapi/openapi.json")).json()
        assert "/v1/chats/{chat}/links" in document["paths"]
        assert document["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
        assert "usage_limit" in json.dumps(document["components"]["schemas"])
        for path, verbs in document["paths"].items():
            for verb in verbs.values():
                assert verb["summary"], path

    async def test_short_tokens(self, stage: Stage) -> None:
        """What can be guessed is refused."""
        owner = await stage.user(1)
        with pytest.raises(ValueError, match="8 characters"):
            gateway({"short": owner})
