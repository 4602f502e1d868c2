"""Layer 229: the namespace ephemeral, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.ephemeral import DeleteAllWelcomeMessages as DeleteAllWelcomeMessages
    from tl.api.ephemeral import DeleteMessage as DeleteMessage
    from tl.api.ephemeral import DeleteWelcomeMessage as DeleteWelcomeMessage
    from tl.api.ephemeral import EditMessage as EditMessage
    from tl.api.ephemeral import GetCallbackAnswer as GetCallbackAnswer
    from tl.api.ephemeral import GetWelcomeMessages as GetWelcomeMessages
    from tl.api.ephemeral import ReportMessage as ReportMessage
    from tl.api.ephemeral import SendMessage as SendMessage
    from tl.api.ephemeral import WelcomeMessages as WelcomeMessages
    from tl.api.ephemeral import WelcomeMessagesNotModified as WelcomeMessagesNotModified

    TypeWelcomeMessages: TypeAlias = (
        WelcomeMessages
        | WelcomeMessagesNotModified
    )
else:
    __getattr__, __dir__ = view_of(__name__, 229, "ephemeral")
