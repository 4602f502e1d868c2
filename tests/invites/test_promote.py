"""Making administrators, who can make links and see requests then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from invites.models import ChatKind, Joined, Person

if TYPE_CHECKING:
    from tests.invites.conftest import Stage


@pytest.mark.parametrize("layer", [122, 176, 229])
@pytest.mark.parametrize("kind", list(ChatKind))
async def test_promote(stage: Stage, kind: ChatKind, layer: int) -> None:
    """A bot is added, a member keeps what rights he has; both can make links then."""
    owner, bot = await stage.user(1, layer=layer), await stage.bot()
    room = await owner.create_chat("Room", kind)
    me = await bot.me()
    await owner.promote(room, await owner.person("@" + (me.username or "")))
    assert (await bot.create(room.marked_id)).admin_id == me.id
    member = await stage.user(2)
    joined = await member.join(await owner.create(room))
    assert isinstance(joined, Joined)
    chat = stage.world.chats.get(room.id)
    person = Person(id=stage.account(2).id, name="", access_hash=stage.account(2).access_hash)
    if kind is not ChatKind.GROUP:
        rights = frozenset({"change_info"})
        stage.world.members.promote(chat, stage.account(1).id, person.id, rights, "Boss")
    await owner.promote(room, person)
    assert (await member.create(joined.chat)).admin_id == person.id
    now = stage.world.chats.require_member(chat, person.id)
    if kind is not ChatKind.GROUP:
        assert (now.rights, now.rank) == ({"change_info", "invite_users"}, "Boss")
