"""Public usernames of supergroups and channels; basic groups have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.errors import UsernameOccupied
from invites.service.core import Core
from tl import api
from tl.api import channels

if TYPE_CHECKING:
    from collections.abc import Iterable

    from invites.models import Chat
    from invites.service.core import ChatLike

__all__ = ["Usernames"]


class Usernames(Core):
    """Check, set and arrange usernames."""

    async def username_free(self, name: str, chat: ChatLike | None = None) -> bool:
        """Whether a chat (or one yet to be created) could take the username.

        Raises UsernameInvalid, UsernameForSale, TooManyPublicChats.
        """
        channel: api.TypeInputChannel = api.InputChannelEmpty()
        if chat is not None:
            channel = await self._channel(chat)
        query = channels.CheckUsername(channel=channel, username=name.removeprefix("@"))
        try:
            return await self.ask(query)
        except UsernameOccupied:
            return False

    async def set_username(self, chat: ChatLike, name: str) -> None:
        """Give a chat a username; "" makes it private.

        Raises UsernameInvalid, UsernameOccupied, UsernameNotModified, TooManyPublicChats.
        """
        channel = await self._channel(chat)
        await self.ask(channels.UpdateUsername(channel=channel, username=name.removeprefix("@")))
        # Whatever was resolved for the chat, or for the new name, is no longer true.
        self._names = {
            key: holder for key, holder in self._names.items() if holder.id != channel.channel_id
        }
        self._names.pop(name.removeprefix("@").lower(), None)

    async def activate_username(self, chat: ChatLike, name: str, active: bool = True) -> None:
        """Switch one of a chat's collectible usernames on or off."""
        channel = await self._channel(chat)
        bare = name.removeprefix("@")
        await self.ask(channels.ToggleUsername(channel=channel, username=bare, active=active))

    async def order_usernames(self, chat: ChatLike, names: Iterable[str]) -> None:
        """Put a chat's active usernames in order; the first is the main one."""
        channel = await self._channel(chat)
        order = [name.removeprefix("@") for name in names]
        await self.ask(channels.ReorderUsernames(channel=channel, order=order))

    async def deactivate_usernames(self, chat: ChatLike) -> None:
        """Switch all collectible usernames of a chat off."""
        channel = await self._channel(chat)
        await self.ask(channels.DeactivateAllUsernames(channel=channel))

    async def public_chats(self) -> tuple[Chat, ...]:
        """The public chats that count against the account's limit."""
        found = await self.ask(channels.GetAdminedPublicChannels())
        return tuple(self._note_chats(found.chats))
