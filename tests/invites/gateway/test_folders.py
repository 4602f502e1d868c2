"""The REST form of folders, against the local data centre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.invites.gateway.conftest import GUEST

if TYPE_CHECKING:
    from invites.models import Chat
    from tests.invites.gateway.conftest import Scene


def titles(chats: list[dict[str, Any]]) -> list[str]:
    return [one["title"] for one in chats]


async def shared(scene: Scene) -> str:
    """A folder "Shelf" of the owner's with the room, and a link to it."""
    await scene.rest("POST", "/folders", json={"title": "Shelf", "chats": [scene.room.marked_id]})
    made = await scene.rest("POST", "/folders/Shelf/links", json={"title": "Books"})
    link: str = made["url"]
    return link


async def grown(scene: Scene) -> Chat:
    """A chat that the owner adds to the folder and its link after the guest has joined."""
    link = await shared(scene)
    await scene.rest("POST", "/join-folder", token=GUEST, json={"link": link})
    annex = await scene.owner.create_chat("Annex")
    both = {"chats": [scene.room.marked_id, annex.marked_id]}
    await scene.rest("PATCH", "/folders/Shelf", json=both)
    await scene.rest("PATCH", "/folders/Shelf/links", params={"link": link}, json=both)
    return annex


class TestOwn:
    async def test_make_and_list(self, scene: Scene) -> None:
        """A chat is named by its id, as a number or as text; what is made is what is listed."""
        room = scene.room.marked_id
        made = await scene.rest("POST", "/folders", json={"title": "Shelf", "chats": [str(room)]})
        assert made == {
            "id": 2,
            "title": "Shelf",
            "emoticon": "",
            "shared": False,
            "has_links": False,
            "by_rules": False,
            "chat_ids": [room],
        }
        assert await scene.rest("GET", "/folders") == [made]

    async def test_change(self, scene: Scene) -> None:
        """What is not given stays; a folder is named by its title or its number."""
        await shared(scene)
        changed = await scene.rest("PATCH", "/folders/shelf", json={"title": "Board"})
        assert (changed["title"], changed["chat_ids"]) == ("Board", [scene.room.marked_id])
        again = await scene.rest("PATCH", f"/folders/{changed['id']}", json={"title": "My shelf"})
        assert again["id"] == changed["id"]
        assert (await scene.rest("PATCH", "/folders/My%20shelf", json={}))["title"] == "My shelf"

    async def test_remove(self, scene: Scene) -> None:
        """The folder is gone, the chat is not."""
        await shared(scene)
        assert await scene.rest("DELETE", "/folders/Shelf") == {"ok": True}
        assert await scene.rest("GET", "/folders") == []
        assert (await scene.rest("GET", f"/chats/{scene.room.marked_id}"))["is_member"] is True


class TestSharing:
    async def test_list(self, scene: Scene) -> None:
        """With title and chats, all of the folder's when none were given."""
        url = await shared(scene)
        (listed,) = await scene.rest("GET", "/folders/Shelf/links")
        assert listed == {"title": "Books", "url": url, "chat_ids": [scene.room.marked_id]}

    async def test_change(self, scene: Scene) -> None:
        """The title alone."""
        url = await shared(scene)
        changed = await scene.rest(
            "PATCH", "/folders/Shelf/links", params={"link": url}, json={"title": "Maps"}
        )
        assert changed == {"title": "Maps", "url": url, "chat_ids": [scene.room.marked_id]}

    async def test_delete(self, scene: Scene) -> None:
        """Nobody comes by the link any more."""
        url = await shared(scene)
        await scene.rest("DELETE", "/folders/Shelf/links", params={"link": url})
        assert await scene.rest("GET", "/folders/Shelf/links") == []
        refusal = await scene.refused("GET", "/check-folder", token=GUEST, params={"link": url})
        assert refusal == (400, "INVITE_SLUG_EXPIRED")


class TestOthers:
    async def test_check(self, scene: Scene) -> None:
        """The chats that are new, and those the account is in; nothing is joined by looking."""
        url = await shared(scene)
        for _ in range(2):
            seen = await scene.rest("GET", "/check-folder", token=GUEST, params={"link": url})
            assert (seen["title"], seen["folder_id"]) == ("Shelf", None)
            assert (titles(seen["new"]), seen["joined"]) == (["Room"], [])
            assert "access_hash" not in seen["new"][0]

    async def test_join(self, scene: Scene) -> None:
        """All that is new when no chats are given; then the folder is there."""
        url = await shared(scene)
        joined = await scene.rest("POST", "/join-folder", token=GUEST, json={"link": url})
        assert [(one["title"], one["is_member"]) for one in joined] == [("Room", True)]
        (folder,) = await scene.rest("GET", "/folders", token=GUEST)
        assert (folder["title"], folder["shared"]) == ("Shelf", True)
        seen = await scene.rest("GET", "/check-folder", token=GUEST, params={"link": url})
        assert seen["folder_id"] == folder["id"]

    async def test_join_some(self, scene: Scene) -> None:
        """Only what is named, by the title that the link shows."""
        annex = await scene.owner.create_chat("Annex")
        await shared(scene)
        both = [scene.room.marked_id, annex.marked_id]
        await scene.rest("PATCH", "/folders/Shelf", json={"chats": both})
        made = await scene.rest("POST", "/folders/Shelf/links", json={"chats": both})
        wish = {"link": made["url"], "chats": ["Annex"]}
        assert titles(await scene.rest("POST", "/join-folder", token=GUEST, json=wish)) == ["Annex"]

    @pytest.mark.parametrize("named", [True, False])
    async def test_join_updates(self, scene: Scene, named: bool) -> None:
        """Chats added since are shown, and joined: those named, or all of them."""
        annex = await grown(scene)
        news = await scene.rest("GET", "/folders/Shelf/updates", token=GUEST)
        assert titles(news) == ["Annex"]
        wish = {"chats": [annex.marked_id]} if named else {}
        joined = await scene.rest("POST", "/folders/Shelf/updates", token=GUEST, json=wish)
        assert [(one["title"], one["is_member"]) for one in joined] == [("Annex", True)]
        assert await scene.rest("POST", "/folders/Shelf/updates", token=GUEST, json={}) == []

    async def test_hide_updates(self, scene: Scene) -> None:
        """No chats: they are not shown again."""
        await grown(scene)
        wish: dict[str, Any] = {"chats": []}
        assert await scene.rest("POST", "/folders/Shelf/updates", token=GUEST, json=wish) == []
        assert await scene.rest("GET", "/folders/Shelf/updates", token=GUEST) == []

    async def test_leave(self, scene: Scene) -> None:
        """The folder goes, and the chat that was joined by way of it."""
        url = await shared(scene)
        await scene.rest("POST", "/join-folder", token=GUEST, json={"link": url})
        left = await scene.rest("POST", "/folders/Shelf/leave", token=GUEST, json={})
        assert titles(left) == ["Room"]
        assert await scene.rest("GET", "/folders", token=GUEST) == []

    async def test_leave_no_chat(self, scene: Scene) -> None:
        """An empty list of chats keeps the account in all of them."""
        url = await shared(scene)
        await scene.rest("POST", "/join-folder", token=GUEST, json={"link": url})
        none: dict[str, Any] = {"chats": []}
        assert await scene.rest("POST", "/folders/Shelf/leave", token=GUEST, json=none) == []
        chat = await scene.rest("GET", f"/chats/{scene.room.marked_id}", token=GUEST)
        assert chat["is_member"] is True


MISTAKES = [
    ("PATCH", "/folders/Nowhere", {"title": "x"}, 404),
    ("DELETE", "/folders/99", None, 404),
    ("POST", "/folders", {"title": "Shelf", "chats": []}, 400),
    ("POST", "/folders", {"title": "Shelf"}, 400),
    ("POST", "/folders", {"title": "Shelf", "chats": ["x"], "more": 1}, 400),
    ("POST", "/folders", {"title": "Shelf", "chats": [True]}, 400),
    ("GET", "/folders/99/links", None, 400),
    ("GET", "/check-folder?link=https://t.me/%2BAbCdEfGhIjKlMnOp", None, 400),
    ("POST", "/join-folder", {"link": "AbCdEfGhIjKlMnOp"}, 400),
    ("POST", "/folders/99/leave", {}, 400),
]


@pytest.mark.parametrize(("verb", "path", "body", "status"), MISTAKES)
async def test_mistakes(scene: Scene, verb: str, path: str, body: Any, status: int) -> None:
    """No such folder or link, nothing to share, a body of the wrong shape."""
    assert (await scene.refused(verb, path, json=body))[0] == status
