"""What one layer says with one constructor and another layer with a different one.

Between layers most things keep their names, and `tl.convert` goes by these. The tables here are
the rest: values that were put into a wrapper, and constructors that got another name. Each entry
serves both directions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

__all__ = [
    "CASTS",
    "MOVED",
    "RENAMED",
    "STAND_INS",
    "WRAPPERS",
    "WRAPPERS_BY_TYPE",
    "Fields",
    "Renaming",
    "Wrapper",
]

Fields: TypeAlias = Mapping[str, Any]


class Wrapper(NamedTuple):
    """`constructor`, of the abstract type `type`, holds in `field` what others say without it.

    `unwrapping` gives values out of the wrapper to fields of the bare form; `wrapping` gives
    values out of the bare form, first to fields of the wrapper, then to fields inside.
    """

    type: str
    constructor: str
    field: str | None
    unwrapping: Callable[[Any], Fields] | None = None
    wrapping: Callable[[Any], tuple[Fields, Fields]] | None = None


class Renaming(NamedTuple):
    """Another name of a combinator, and the names of those fields that differ."""

    name: str
    fields: Mapping[str, str]


def _user_of(wrapper: Any) -> Fields:
    """Up to layer 133 `userFull` held the user; later the list beside it does."""
    wanted = wrapper.full_user.id
    user = next((user for user in wrapper.users if user.id == wanted), None)
    return {} if user is None else {"user": user}


def _beside_user(full: Any) -> tuple[Fields, Fields]:
    user = getattr(full, "user", None)
    if user is None:
        return {}, {}
    return {"users": [user]}, {"id": user.id, "user": user}


WRAPPERS = {
    wrapper.constructor: wrapper
    for wrapper in (
        Wrapper("messages.ChatInviteJoinResult", "messages.chatInviteJoinResultOk", "updates"),
        Wrapper("messages.InvitedUsers", "messages.invitedUsers", "updates"),
        Wrapper("TextWithEntities", "textWithEntities", "text"),
        Wrapper("users.UserFull", "users.userFull", "full_user", _user_of, _beside_user),
        Wrapper("messages.PeerSettings", "messages.peerSettings", "settings"),
        Wrapper("messages.DialogFilters", "messages.dialogFilters", "filters"),
        Wrapper("messages.WebPage", "messages.webPage", "webpage"),
        Wrapper("messages.WebPagePreview", "messages.webPagePreview", "media"),
        Wrapper("help.AppConfig", "help.appConfig", "config"),
        Wrapper("account.WallPapers", "account.wallPapers", "wallpapers"),
        Wrapper("auth.LoggedOut", "auth.loggedOut", None),
        Wrapper("ReportResult", "reportResultReported", None),
        Wrapper("StarsAmount", "starsAmount", "amount"),
        Wrapper("RecentStory", "recentStory", "max_id"),
        Wrapper("DialogPeer", "dialogPeer", "peer"),
        Wrapper("InputDialogPeer", "inputDialogPeer", "peer"),
        Wrapper("PageCaption", "pageCaption", "text"),
        Wrapper("Reaction", "reactionEmoji", "emoticon"),
        Wrapper("Peer", "peerUser", "user_id"),
    )
}
"""Constructor -> the wrapper that it is. Without a field it stands for the answer `True`."""

WRAPPERS_BY_TYPE = {wrapper.type: wrapper for wrapper in WRAPPERS.values()}
"""Abstract type -> how a bare value is wrapped where that type is wanted."""

_SAME: Mapping[str, str] = {}
_TO_PEER = {"channel": "peer"}

_RENAMINGS: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    ("channelAdminRights", "chatAdminRights", _SAME),
    ("channelBannedRights", "chatBannedRights", _SAME),
    ("contactBlocked", "peerBlocked", {"user_id": "peer_id"}),
    ("messageUserReaction", "messagePeerReaction", {"user_id": "peer_id"}),
    ("messageUserVote", "messagePeerVote", {"user_id": "peer"}),
    ("messageUserVoteInputOption", "messagePeerVoteInputOption", {"user_id": "peer"}),
    ("messageUserVoteMultiple", "messagePeerVoteMultiple", {"user_id": "peer"}),
    ("appWebViewResultUrl", "webViewResultUrl", _SAME),
    ("simpleWebViewResultUrl", "webViewResultUrl", _SAME),
    ("channels.exportInvite", "messages.exportChatInvite", _TO_PEER),
    ("channels.editCreator", "messages.editChatCreator", _TO_PEER),
    ("channels.createForumTopic", "messages.createForumTopic", _TO_PEER),
    ("channels.editForumTopic", "messages.editForumTopic", _TO_PEER),
    ("channels.getForumTopics", "messages.getForumTopics", _TO_PEER),
    ("channels.getForumTopicsByID", "messages.getForumTopicsByID", _TO_PEER),
    ("channels.deleteTopicHistory", "messages.deleteTopicHistory", _TO_PEER),
    ("channels.updatePinnedForumTopic", "messages.updatePinnedForumTopic", _TO_PEER),
    ("channels.reorderPinnedForumTopics", "messages.reorderPinnedForumTopics", _TO_PEER),
)


_PARTICIPANT = {"user_id": "participant", "participant": "user_id"}
_PERSON = {"user_id": "peer", "peer": "user_id"}
_PLACE = {"channel": "peer", "peer": "channel"}

MOVED: Mapping[str, Mapping[str, str]] = {
    "channels.editBanned": _PARTICIPANT,
    "channels.getParticipant": _PARTICIPANT,
    "channels.reportSpam": _PARTICIPANT,
    "inputInvoiceStarGift": _PERSON,
    "inputReplyToStory": _PERSON,
    "stats.getBroadcastRevenueStats": _PLACE,
    "stats.getBroadcastRevenueTransactions": _PLACE,
    "stats.getBroadcastRevenueWithdrawalUrl": _PLACE,
}
"""Combinators one of whose fields has had two names, with a wider type under the second."""


def _both_ways() -> dict[str, tuple[Renaming, ...]]:
    names: dict[str, list[Renaming]] = {}
    for old, new, fields in _RENAMINGS:
        names.setdefault(old, []).append(Renaming(new, fields))
        back = {theirs: ours for ours, theirs in fields.items()}
        names.setdefault(new, []).append(Renaming(old, back))
    return {name: tuple(renamings) for name, renamings in names.items()}


RENAMED = _both_ways()
"""Name -> the other names under which a layer may know the same combinator."""

_KINDS_OF_INPUT = {
    "InputPeer": ("Empty", "User", "UserFromMessage", "Self", "Channel", "ChannelFromMessage"),
    "InputUser": ("Empty", "", "FromMessage", "Self", None, None),
    "InputChannel": ("Empty", None, None, None, "", "FromMessage"),
}


def _casts() -> dict[tuple[str, str], str]:
    def name(tl_type: str, suffix: str) -> str:
        return f"{tl_type[0].lower()}{tl_type[1:]}{suffix}"

    casts: dict[tuple[str, str], str] = {}
    for ours, our_suffixes in _KINDS_OF_INPUT.items():
        for theirs, their_suffixes in _KINDS_OF_INPUT.items():
            for suffix, other in zip(our_suffixes, their_suffixes, strict=True):
                if ours != theirs and suffix is not None and other is not None:
                    casts[name(ours, suffix), theirs] = name(theirs, other)
    for ours, theirs in (
        ("businessRecipients", "BusinessBotRecipients"),
        ("businessBotRecipients", "BusinessRecipients"),
        ("inputBusinessRecipients", "InputBusinessBotRecipients"),
        ("inputBusinessBotRecipients", "InputBusinessRecipients"),
    ):
        casts[ours, theirs] = name(theirs, "")
    return casts


CASTS = _casts()
"""Constructor and wanted type -> the constructor of that type with the same meaning.

The peer of a call was an `InputUser` in one layer and an `InputPeer` in another, and some clients
send an `InputPeer` where the schema says `InputUser` or `InputChannel`.
"""

STAND_INS = {"MessageMedia": "messageMediaUnsupported"}
"""Type -> the constructor that tells the reader that there was something else.

A required value of another type is replaced by the `Empty` constructor of its type.
"""
