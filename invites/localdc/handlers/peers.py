"""Input peers of a query -> accounts and chats of the world, with their access hashes checked.

Clients put InputPeer constructors where the schema says InputUser or InputChannel; Telegram takes
them, so every reader here takes all forms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.state import refuse
from invites.localdc.values import Peer, PeerKind
from tl import api

if TYPE_CHECKING:
    from invites.localdc.values import Account, Chat
    from invites.localdc.world import World
    from tl import TLObject

__all__ = ["Peers"]


class Peers:
    """Reads peers for one caller. Bots need no access hash, as on the real service."""

    def __init__(self, world: World, me: Account) -> None:
        self._world = world
        self._me = me

    def user(self, given: TLObject) -> Account:
        """USER_ID_INVALID for an unknown user or a wrong access hash."""
        match given:
            case api.InputUserSelf() | api.InputPeerSelf():
                return self._me
            case api.InputUser() | api.InputPeerUser():
                account = self._world.accounts.get(given.user_id)
                known = given.access_hash == account.access_hash
                if not (known or self._me.is_bot or account.id == self._me.id):
                    refuse("USER_ID_INVALID")
                return account
            case api.InputUserFromMessage() | api.InputPeerUserFromMessage():
                self._world.chats.require_readable(self.chat(given.peer), self._me.id)
                return self._world.accounts.get(given.user_id)
            case _:
                return refuse("USER_ID_INVALID")

    def channel(self, given: TLObject) -> Chat:
        """A supergroup or channel. CHANNEL_INVALID."""
        match given:
            case api.InputChannel() | api.InputPeerChannel():
                chat = self._world.state.chats.get(given.channel_id)
                if chat is None or chat.is_group:
                    refuse("CHANNEL_INVALID")
                if given.access_hash != chat.access_hash and not self._me.is_bot:
                    refuse("CHANNEL_INVALID")
                return chat
            case _:
                return refuse("CHANNEL_INVALID")

    def group(self, chat_id: int) -> Chat:
        """A basic group by its bare id. CHAT_ID_INVALID."""
        chat = self._world.state.chats.get(chat_id)
        if chat is None or not chat.is_group:
            refuse("CHAT_ID_INVALID")
        return chat

    def chat(self, given: TLObject) -> Chat:
        """A basic group, supergroup or channel. PEER_ID_INVALID, CHANNEL_INVALID."""
        match given:
            case api.InputPeerChat():
                chat = self._world.state.chats.get(given.chat_id)
                if chat is None or not chat.is_group:
                    refuse("PEER_ID_INVALID")
                return chat
            case api.InputPeerChannel() | api.InputChannel():
                return self.channel(given)
            case _:
                return refuse("PEER_ID_INVALID")

    def peer(self, given: TLObject) -> Peer:
        """Anything one can write to. PEER_ID_INVALID, CHANNEL_INVALID, USER_ID_INVALID."""
        match given:
            case api.InputPeerChat() | api.InputPeerChannel() | api.InputChannel():
                return self.chat(given).peer
            case api.InputPeerEmpty():
                return refuse("PEER_ID_INVALID")
            case _:
                return Peer(PeerKind.USER, self.user(given).id)
