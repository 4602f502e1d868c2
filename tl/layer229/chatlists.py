"""Layer 229: the namespace chatlists, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.chatlists import ChatlistInvite as ChatlistInvite
    from tl.api.chatlists import ChatlistInviteAlready as ChatlistInviteAlready
    from tl.api.chatlists import ChatlistUpdates as ChatlistUpdates
    from tl.api.chatlists import CheckChatlistInvite as CheckChatlistInvite
    from tl.api.chatlists import DeleteExportedInvite as DeleteExportedInvite
    from tl.api.chatlists import EditExportedInvite as EditExportedInvite
    from tl.api.chatlists import ExportChatlistInvite as ExportChatlistInvite
    from tl.api.chatlists import ExportedChatlistInvite as ExportedChatlistInvite
    from tl.api.chatlists import ExportedInvites as ExportedInvites
    from tl.api.chatlists import GetChatlistUpdates as GetChatlistUpdates
    from tl.api.chatlists import GetExportedInvites as GetExportedInvites
    from tl.api.chatlists import GetLeaveChatlistSuggestions as GetLeaveChatlistSuggestions
    from tl.api.chatlists import HideChatlistUpdates as HideChatlistUpdates
    from tl.api.chatlists import JoinChatlistInvite as JoinChatlistInvite
    from tl.api.chatlists import JoinChatlistUpdates as JoinChatlistUpdates
    from tl.api.chatlists import LeaveChatlist as LeaveChatlist

    TypeChatlistInvite: TypeAlias = (
        ChatlistInvite
        | ChatlistInviteAlready
    )
    TypeChatlistUpdates: TypeAlias = ChatlistUpdates
    TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
    TypeExportedInvites: TypeAlias = ExportedInvites
else:
    __getattr__, __dir__ = view_of(__name__, 229, "chatlists")
