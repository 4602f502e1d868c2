"""The gateway to a local data centre, with an HTTP client that speaks for two accounts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from invites.gateway import gateway

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from invites.models import Chat, InviteLink
    from invites.service import Invites
    from tests.invites.conftest import Stage

OWNER, GUEST = "owner-token", "guest-token"


@dataclass
class Scene:
    """A room of the owner's with a link, and an HTTP client that may speak for both."""

    http: httpx.AsyncClient
    owner: Invites
    guest: Invites
    room: Chat
    link: InviteLink

    async def rest(self, verb: str, path: str, *, token: str = OWNER, **more: Any) -> Any:
        """The decoded answer of the REST form; it must be a success."""
        answer = await self._ask(verb, path, token, more)
        assert answer.is_success, answer.text
        return answer.json()

    async def refused(
        self, verb: str, path: str, *, token: str = OWNER, **more: Any
    ) -> tuple[int, str]:
        """Status and description of an answer of the REST form, which must be a failure."""
        answer = await self._ask(verb, path, token, more)
        failure = answer.json()
        assert failure["ok"] is False
        return answer.status_code, failure["description"]

    async def _ask(self, verb: str, path: str, token: str, more: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"}
        return await self.http.request(verb, f"/v1{path}", headers=headers, **more)


@pytest.fixture(params=[176, 229])
async def scene(stage: Stage, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    owner = await stage.user(1, layer=request.param)
    guest = await stage.user(2, layer=request.param)
    room = await owner.create_chat("Room")
    link = await owner.create(room, title="News")
    app = gateway({OWNER: owner, GUEST: guest})
    transport = httpx.ASGITransport(app=app)  # type: ignore[arg-type]  # TypedDicts, or mappings
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as http:
        yield Scene(http, owner, guest, room, link)
