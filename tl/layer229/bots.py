"""Layer 229: the namespace bots, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.bots import AccessSettings as AccessSettings
    from tl.api.bots import AddPreviewMedia as AddPreviewMedia
    from tl.api.bots import AllowSendMessage as AllowSendMessage
    from tl.api.bots import AnswerWebhookJSONQuery as AnswerWebhookJSONQuery
    from tl.api.bots import BotInfo as BotInfo
    from tl.api.bots import CanSendMessage as CanSendMessage
    from tl.api.bots import CheckDownloadFileParams as CheckDownloadFileParams
    from tl.api.bots import CheckUsername as CheckUsername
    from tl.api.bots import CreateBot as CreateBot
    from tl.api.bots import DeletePreviewMedia as DeletePreviewMedia
    from tl.api.bots import EditAccessSettings as EditAccessSettings
    from tl.api.bots import EditPreviewMedia as EditPreviewMedia
    from tl.api.bots import ExportBotToken as ExportBotToken
    from tl.api.bots import ExportedBotToken as ExportedBotToken
    from tl.api.bots import GetAccessSettings as GetAccessSettings
    from tl.api.bots import GetAdminedBots as GetAdminedBots
    from tl.api.bots import GetBotCommands as GetBotCommands
    from tl.api.bots import GetBotInfo as GetBotInfo
    from tl.api.bots import GetBotMenuButton as GetBotMenuButton
    from tl.api.bots import GetBotRecommendations as GetBotRecommendations
    from tl.api.bots import GetPopularAppBots as GetPopularAppBots
    from tl.api.bots import GetPreviewInfo as GetPreviewInfo
    from tl.api.bots import GetPreviewMedias as GetPreviewMedias
    from tl.api.bots import GetRequestedWebViewButton as GetRequestedWebViewButton
    from tl.api.bots import InvokeWebViewCustomMethod as InvokeWebViewCustomMethod
    from tl.api.bots import PopularAppBots as PopularAppBots
    from tl.api.bots import PreviewInfo as PreviewInfo
    from tl.api.bots import ReorderPreviewMedias as ReorderPreviewMedias
    from tl.api.bots import ReorderUsernames as ReorderUsernames
    from tl.api.bots import RequestWebViewButton as RequestWebViewButton
    from tl.api.bots import RequestedButton as RequestedButton
    from tl.api.bots import ResetBotCommands as ResetBotCommands
    from tl.api.bots import SendCustomRequest as SendCustomRequest
    from tl.api.bots import SetBotBroadcastDefaultAdminRights as SetBotBroadcastDefaultAdminRights
    from tl.api.bots import SetBotCommands as SetBotCommands
    from tl.api.bots import SetBotGroupDefaultAdminRights as SetBotGroupDefaultAdminRights
    from tl.api.bots import SetBotInfo as SetBotInfo
    from tl.api.bots import SetBotMenuButton as SetBotMenuButton
    from tl.api.bots import SetCustomVerification as SetCustomVerification
    from tl.api.bots import SetJoinChatResults as SetJoinChatResults
    from tl.api.bots import ToggleUserEmojiStatusPermission as ToggleUserEmojiStatusPermission
    from tl.api.bots import ToggleUsername as ToggleUsername
    from tl.api.bots import UpdateStarRefProgram as UpdateStarRefProgram
    from tl.api.bots import UpdateUserEmojiStatus as UpdateUserEmojiStatus

    TypeAccessSettings: TypeAlias = AccessSettings
    TypeBotInfo: TypeAlias = BotInfo
    TypeExportedBotToken: TypeAlias = ExportedBotToken
    TypePopularAppBots: TypeAlias = PopularAppBots
    TypePreviewInfo: TypeAlias = PreviewInfo
    TypeRequestedButton: TypeAlias = RequestedButton
else:
    __getattr__, __dir__ = view_of(__name__, 229, "bots")
