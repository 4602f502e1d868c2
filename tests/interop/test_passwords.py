"""Two-factor passwords: what one client sets, another proves, changes and removes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mtproto import RpcError, password_status, remove_password, set_password

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from invites.localdc import InviteDC

    Connect = Callable[..., Awaitable[Any]]

PHONE = "9996620001"
OLD, NEW = "correct horse", "bättery stäple"


@pytest.mark.parametrize("layer", [122, 176, 229])
async def test_telethon(dc: InviteDC, telethon: Connect, ours: Connect, layer: int) -> None:
    """Set by one, changed by the other, removed by the first; then the other way round."""
    theirs, own = await telethon(dc, phone=PHONE), await ours(dc, PHONE, layer=layer)
    assert await theirs.edit_2fa(new_password=OLD, hint="a battery")
    assert (await password_status(own)).hint == "a battery"
    await set_password(own, NEW, current=OLD)
    assert await theirs.edit_2fa(current_password=NEW)
    assert not (await password_status(own)).has_password
    await set_password(own, NEW)
    assert await theirs.edit_2fa(current_password=NEW, new_password=OLD)
    with pytest.raises(RpcError, match="PASSWORD_HASH_INVALID"):
        await remove_password(own, NEW)
    await remove_password(own, OLD)


async def test_kurigram(dc: InviteDC, kurigram: Connect, ours: Connect) -> None:
    """The same."""
    theirs, own = await kurigram(dc, phone=PHONE), await ours(dc, PHONE, layer=176)
    assert await theirs.enable_cloud_password(OLD, hint="a battery")
    await set_password(own, NEW, current=OLD)
    assert await theirs.change_cloud_password(NEW, OLD)
    await set_password(own, NEW, current=OLD)
    assert await theirs.remove_cloud_password(NEW)
    assert not (await password_status(own)).has_password
