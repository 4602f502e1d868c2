"""Layer 176: the namespace bots, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.bots import AllowSendMessage as AllowSendMessage
    from tl.api.bots import AnswerWebhookJSONQuery as AnswerWebhookJSONQuery
    from tl.api.bots import BotInfo as BotInfo
    from tl.api.bots import CanSendMessage as CanSendMessage
    from tl.api.bots import GetBotCommands as GetBotCommands
    from tl.api.bots import GetBotInfo as GetBotInfo
    from tl.api.bots import GetBotMenuButton as GetBotMenuButton
    from tl.api.bots import InvokeWebViewCustomMethod as InvokeWebViewCustomMethod
    from tl.api.bots import ReorderUsernames as ReorderUsernames
    from tl.api.bots import ResetBotCommands as ResetBotCommands
    from tl.api.bots import SendCustomRequest as SendCustomRequest
    from tl.api.bots import SetBotBroadcastDefaultAdminRights as SetBotBroadcastDefaultAdminRights
    from tl.api.bots import SetBotCommands as SetBotCommands
    from tl.api.bots import SetBotGroupDefaultAdminRights as SetBotGroupDefaultAdminRights
    from tl.api.bots import SetBotInfo as SetBotInfo
    from tl.api.bots import SetBotMenuButton as SetBotMenuButton
    from tl.api.bots import ToggleUsername as ToggleUsername

    TypeBotInfo: TypeAlias = BotInfo
else:
    __getattr__, __dir__ = view_of(__name__, 176, "bots")
