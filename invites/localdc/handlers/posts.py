"""What becomes of messages: editing, deleting, pinning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.values import Peer, PeerKind
from tl.api import channels, messages

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from tl import api

__all__ = ["TABLE"]

TABLE = Table()


@TABLE.on(messages.EditMessage)
def edit_message(caller: Caller, query: messages.EditMessage) -> api.TypeUpdates:
    """Only the text can be another one, as there is nothing else."""
    peer = caller.peers.peer(query.peer)
    caller.world.posts.edit(caller.me.id, peer, query.id, query.message or "")
    return caller.updates()


@TABLE.on(messages.DeleteMessages)
def delete_messages(caller: Caller, query: messages.DeleteMessages) -> messages.AffectedMessages:
    """The caller's session learns from the answer how far its pts moved; others are told."""
    count = caller.world.posts.delete(caller.me.id, query.id, revoke=query.revoke)
    return _affected(caller, None, count)


@TABLE.on(channels.DeleteMessages)
def delete_channel_messages(
    caller: Caller, query: channels.DeleteMessages
) -> messages.AffectedMessages:
    chat = caller.peers.channel(query.channel)
    count = caller.world.posts.delete_in_channel(caller.me.id, chat, query.id)
    return _affected(caller, chat.peer, count)


@TABLE.on(messages.UpdatePinnedMessage)
def update_pinned_message(caller: Caller, query: messages.UpdatePinnedMessage) -> api.TypeUpdates:
    caller.world.posts.pin(
        caller.me.id,
        caller.peers.peer(query.peer),
        query.id,
        pinned=not query.unpin,
        one_side=query.pm_oneside,
    )
    return caller.updates()


@TABLE.on(messages.UnpinAllMessages)
def unpin_all_messages(
    caller: Caller, query: messages.UnpinAllMessages
) -> messages.AffectedHistory:
    peer = caller.peers.peer(query.peer)
    count = caller.world.posts.unpin_all(caller.me.id, peer)
    affected = _affected(caller, peer, count)
    return messages.AffectedHistory(pts=affected.pts, pts_count=affected.pts_count, offset=0)


def _affected(caller: Caller, peer: Peer | None, count: int) -> messages.AffectedMessages:
    """How far a call moved the counter of the channel, or of the caller's own box."""
    caller.updates()  # what this says is not pushed to the session that hears it
    boxes = caller.world.boxes
    if peer is not None and peer.kind is PeerKind.CHANNEL:
        return messages.AffectedMessages(pts=boxes.channel_pts(peer.id), pts_count=count)
    pts, _ = boxes.counters(caller.me.id)
    return messages.AffectedMessages(pts=pts, pts_count=count)
