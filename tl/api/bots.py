"""Definitions: the namespace bots. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.bots import *
    from tl.api.before176.bots import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AccessSettings",
    "AddPreviewMedia",
    "AllowSendMessage",
    "AnswerWebhookJSONQuery",
    "BotInfo",
    "CanSendMessage",
    "CheckDownloadFileParams",
    "CheckUsername",
    "CreateBot",
    "DeletePreviewMedia",
    "EditAccessSettings",
    "EditPreviewMedia",
    "ExportBotToken",
    "ExportedBotToken",
    "GetAccessSettings",
    "GetAdminedBots",
    "GetBotCommands",
    "GetBotInfo",
    "GetBotMenuButton",
    "GetBotRecommendations",
    "GetPopularAppBots",
    "GetPreviewInfo",
    "GetPreviewMedias",
    "GetRequestedWebViewButton",
    "InvokeWebViewCustomMethod",
    "PopularAppBots",
    "PreviewInfo",
    "ReorderPreviewMedias",
    "ReorderUsernames",
    "RequestWebViewButton",
    "RequestedButton",
    "ResetBotCommands",
    "SendCustomRequest",
    "SetBotBroadcastDefaultAdminRights",
    "SetBotCommands",
    "SetBotGroupDefaultAdminRights",
    "SetBotInfo",
    "SetBotMenuButton",
    "SetCustomVerification",
    "SetJoinChatResults",
    "ToggleUserEmojiStatusPermission",
    "ToggleUsername",
    "TypeAccessSettings",
    "TypeBotInfo",
    "TypeExportedBotToken",
    "TypePopularAppBots",
    "TypePreviewInfo",
    "TypeRequestedButton",
    "UpdateStarRefProgram",
    "UpdateUserEmojiStatus",
]


class AccessSettings(TLObject, frozen=True, kw_only=True, tag="bots.accessSettings"):
    tl_id = 0xDD1FBF93
    tl_name = "bots.accessSettings"
    tl_type = "bots.AccessSettings"
    tl_line = "bots.accessSettings#dd1fbf93 flags:# restricted:flags.0?true add_users:flags.1?Vector<User> = bots.AccessSettings;"
    flags: Nat = 0
    restricted: Bool = False
    add_users: Vector[api.TypeUser] | None = None


class BotInfo(TLObject, frozen=True, kw_only=True, tag="bots.botInfo"):
    tl_id = 0xE8A775B0
    tl_name = "bots.botInfo"
    tl_type = "bots.BotInfo"
    tl_line = "bots.botInfo#e8a775b0 name:string about:string description:string = bots.BotInfo;"
    name: String
    about: String
    description: String


class ExportedBotToken(TLObject, frozen=True, kw_only=True, tag="bots.exportedBotToken"):
    tl_id = 0x3C60B621
    tl_name = "bots.exportedBotToken"
    tl_type = "bots.ExportedBotToken"
    tl_line = "bots.exportedBotToken#3c60b621 token:string = bots.ExportedBotToken;"
    token: String
    __repr__ = redacted_repr


class PopularAppBots(TLObject, frozen=True, kw_only=True, tag="bots.popularAppBots"):
    tl_id = 0x1991B13B
    tl_name = "bots.popularAppBots"
    tl_type = "bots.PopularAppBots"
    tl_line = "bots.popularAppBots#1991b13b flags:# next_offset:flags.0?string users:Vector<User> = bots.PopularAppBots;"
    flags: Nat = 0
    next_offset: String | None = None
    users: Vector[api.TypeUser]


class PreviewInfo(TLObject, frozen=True, kw_only=True, tag="bots.previewInfo"):
    tl_id = 0x0CA71D64
    tl_name = "bots.previewInfo"
    tl_type = "bots.PreviewInfo"
    tl_line = "bots.previewInfo#ca71d64 media:Vector<BotPreviewMedia> lang_codes:Vector<string> = bots.PreviewInfo;"
    media: Vector[api.TypeBotPreviewMedia]
    lang_codes: Vector[String]


class RequestedButton(TLObject, frozen=True, kw_only=True, tag="bots.requestedButton"):
    tl_id = 0xF13BBCD7
    tl_name = "bots.requestedButton"
    tl_type = "bots.RequestedButton"
    tl_line = "bots.requestedButton#f13bbcd7 webapp_req_id:string = bots.RequestedButton;"
    webapp_req_id: String


class AddPreviewMedia(TLFunction["api.TypeBotPreviewMedia"], frozen=True, kw_only=True, tag="bots.addPreviewMedia"):
    tl_id = 0x17AEB75A
    tl_name = "bots.addPreviewMedia"
    tl_type = "BotPreviewMedia"
    tl_line = "bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia = BotPreviewMedia;"
    bot: api.TypeInputUser
    lang_code: String
    media: api.TypeInputMedia


class AllowSendMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="bots.allowSendMessage"):
    tl_id = 0xF132E3EF
    tl_name = "bots.allowSendMessage"
    tl_type = "Updates"
    tl_line = "bots.allowSendMessage#f132e3ef bot:InputUser = Updates;"
    bot: api.TypeInputUser


class AnswerWebhookJSONQuery(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.answerWebhookJSONQuery"):
    tl_id = 0xE6213F4D
    tl_name = "bots.answerWebhookJSONQuery"
    tl_type = "Bool"
    tl_line = "bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool;"
    query_id: Int64
    data: api.TypeDataJSON


class CanSendMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.canSendMessage"):
    tl_id = 0x1359F4E6
    tl_name = "bots.canSendMessage"
    tl_type = "Bool"
    tl_line = "bots.canSendMessage#1359f4e6 bot:InputUser = Bool;"
    bot: api.TypeInputUser


class CheckDownloadFileParams(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.checkDownloadFileParams"):
    tl_id = 0x50077589
    tl_name = "bots.checkDownloadFileParams"
    tl_type = "Bool"
    tl_line = "bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string = Bool;"
    bot: api.TypeInputUser
    file_name: String
    url: String


class CheckUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.checkUsername"):
    tl_id = 0x87F2219B
    tl_name = "bots.checkUsername"
    tl_type = "Bool"
    tl_line = "bots.checkUsername#87f2219b username:string = Bool;"
    username: String


class CreateBot(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="bots.createBot"):
    tl_id = 0xE5B17F2B
    tl_name = "bots.createBot"
    tl_type = "User"
    tl_line = "bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string username:string manager_id:InputUser = User;"
    flags: Nat = 0
    via_deeplink: Bool = False
    name: String
    username: String
    manager_id: api.TypeInputUser


class DeletePreviewMedia(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.deletePreviewMedia"):
    tl_id = 0x2D0135B3
    tl_name = "bots.deletePreviewMedia"
    tl_type = "Bool"
    tl_line = "bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string media:Vector<InputMedia> = Bool;"
    bot: api.TypeInputUser
    lang_code: String
    media: Vector[api.TypeInputMedia]


class EditAccessSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.editAccessSettings"):
    tl_id = 0x31813CD8
    tl_name = "bots.editAccessSettings"
    tl_type = "Bool"
    tl_line = "bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser add_users:flags.1?Vector<InputUser> = Bool;"
    flags: Nat = 0
    restricted: Bool = False
    bot: api.TypeInputUser
    add_users: Vector[api.TypeInputUser] | None = None


class EditPreviewMedia(TLFunction["api.TypeBotPreviewMedia"], frozen=True, kw_only=True, tag="bots.editPreviewMedia"):
    tl_id = 0x8525606F
    tl_name = "bots.editPreviewMedia"
    tl_type = "BotPreviewMedia"
    tl_line = "bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia new_media:InputMedia = BotPreviewMedia;"
    bot: api.TypeInputUser
    lang_code: String
    media: api.TypeInputMedia
    new_media: api.TypeInputMedia


class ExportBotToken(TLFunction["api.bots.TypeExportedBotToken"], frozen=True, kw_only=True, tag="bots.exportBotToken"):
    tl_id = 0xBD0D99EB
    tl_name = "bots.exportBotToken"
    tl_type = "bots.ExportedBotToken"
    tl_line = "bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken;"
    bot: api.TypeInputUser
    revoke: Bool


class GetAccessSettings(TLFunction["api.bots.TypeAccessSettings"], frozen=True, kw_only=True, tag="bots.getAccessSettings"):
    tl_id = 0x213853A3
    tl_name = "bots.getAccessSettings"
    tl_type = "bots.AccessSettings"
    tl_line = "bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings;"
    bot: api.TypeInputUser


class GetAdminedBots(TLFunction["Vector[api.TypeUser]"], frozen=True, kw_only=True, tag="bots.getAdminedBots"):
    tl_id = 0xB0711D83
    tl_name = "bots.getAdminedBots"
    tl_type = "Vector<User>"
    tl_line = "bots.getAdminedBots#b0711d83 = Vector<User>;"


class GetBotCommands(TLFunction["Vector[api.TypeBotCommand]"], frozen=True, kw_only=True, tag="bots.getBotCommands"):
    tl_id = 0xE34C0DD6
    tl_name = "bots.getBotCommands"
    tl_type = "Vector<BotCommand>"
    tl_line = "bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string = Vector<BotCommand>;"
    scope: api.TypeBotCommandScope
    lang_code: String


class GetBotInfo(TLFunction["api.bots.TypeBotInfo"], frozen=True, kw_only=True, tag="bots.getBotInfo"):
    tl_id = 0xDCD914FD
    tl_name = "bots.getBotInfo"
    tl_type = "bots.BotInfo"
    tl_line = "bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string = bots.BotInfo;"
    flags: Nat = 0
    bot: api.TypeInputUser | None = None
    lang_code: String


class GetBotMenuButton(TLFunction["api.TypeBotMenuButton"], frozen=True, kw_only=True, tag="bots.getBotMenuButton"):
    tl_id = 0x9C60EB28
    tl_name = "bots.getBotMenuButton"
    tl_type = "BotMenuButton"
    tl_line = "bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton;"
    user_id: api.TypeInputUser


class GetBotRecommendations(TLFunction["api.users.TypeUsers"], frozen=True, kw_only=True, tag="bots.getBotRecommendations"):
    tl_id = 0xA1B70815
    tl_name = "bots.getBotRecommendations"
    tl_type = "users.Users"
    tl_line = "bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users;"
    bot: api.TypeInputUser


class GetPopularAppBots(TLFunction["api.bots.TypePopularAppBots"], frozen=True, kw_only=True, tag="bots.getPopularAppBots"):
    tl_id = 0xC2510192
    tl_name = "bots.getPopularAppBots"
    tl_type = "bots.PopularAppBots"
    tl_line = "bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots;"
    offset: String
    limit: Int32


class GetPreviewInfo(TLFunction["api.bots.TypePreviewInfo"], frozen=True, kw_only=True, tag="bots.getPreviewInfo"):
    tl_id = 0x423AB3AD
    tl_name = "bots.getPreviewInfo"
    tl_type = "bots.PreviewInfo"
    tl_line = "bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo;"
    bot: api.TypeInputUser
    lang_code: String


class GetPreviewMedias(TLFunction["Vector[api.TypeBotPreviewMedia]"], frozen=True, kw_only=True, tag="bots.getPreviewMedias"):
    tl_id = 0xA2A5594D
    tl_name = "bots.getPreviewMedias"
    tl_type = "Vector<BotPreviewMedia>"
    tl_line = "bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>;"
    bot: api.TypeInputUser


class GetRequestedWebViewButton(TLFunction["api.TypeKeyboardButton"], frozen=True, kw_only=True, tag="bots.getRequestedWebViewButton"):
    tl_id = 0xBF25B7F3
    tl_name = "bots.getRequestedWebViewButton"
    tl_type = "KeyboardButton"
    tl_line = "bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string = KeyboardButton;"
    bot: api.TypeInputUser
    webapp_req_id: String


class InvokeWebViewCustomMethod(TLFunction["api.TypeDataJSON"], frozen=True, kw_only=True, tag="bots.invokeWebViewCustomMethod"):
    tl_id = 0x087FC5E7
    tl_name = "bots.invokeWebViewCustomMethod"
    tl_type = "DataJSON"
    tl_line = "bots.invokeWebViewCustomMethod#87fc5e7 bot:InputUser custom_method:string params:DataJSON = DataJSON;"
    bot: api.TypeInputUser
    custom_method: String
    params: api.TypeDataJSON


class ReorderPreviewMedias(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.reorderPreviewMedias"):
    tl_id = 0xB627F3AA
    tl_name = "bots.reorderPreviewMedias"
    tl_type = "Bool"
    tl_line = "bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string order:Vector<InputMedia> = Bool;"
    bot: api.TypeInputUser
    lang_code: String
    order: Vector[api.TypeInputMedia]


class ReorderUsernames(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.reorderUsernames"):
    tl_id = 0x9709B1C2
    tl_name = "bots.reorderUsernames"
    tl_type = "Bool"
    tl_line = "bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool;"
    bot: api.TypeInputUser
    order: Vector[String]


class RequestWebViewButton(TLFunction["api.bots.TypeRequestedButton"], frozen=True, kw_only=True, tag="bots.requestWebViewButton"):
    tl_id = 0x31A2A35E
    tl_name = "bots.requestWebViewButton"
    tl_type = "bots.RequestedButton"
    tl_line = "bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton = bots.RequestedButton;"
    user_id: api.TypeInputUser
    button: api.TypeKeyboardButton


class ResetBotCommands(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.resetBotCommands"):
    tl_id = 0x3D8DE0F9
    tl_name = "bots.resetBotCommands"
    tl_type = "Bool"
    tl_line = "bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool;"
    scope: api.TypeBotCommandScope
    lang_code: String


class SendCustomRequest(TLFunction["api.TypeDataJSON"], frozen=True, kw_only=True, tag="bots.sendCustomRequest"):
    tl_id = 0xAA2769ED
    tl_name = "bots.sendCustomRequest"
    tl_type = "DataJSON"
    tl_line = "bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON;"
    custom_method: String
    params: api.TypeDataJSON


class SetBotBroadcastDefaultAdminRights(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setBotBroadcastDefaultAdminRights"):
    tl_id = 0x788464E1
    tl_name = "bots.setBotBroadcastDefaultAdminRights"
    tl_type = "Bool"
    tl_line = "bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights = Bool;"
    admin_rights: api.TypeChatAdminRights


class SetBotCommands(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setBotCommands"):
    tl_id = 0x0517165A
    tl_name = "bots.setBotCommands"
    tl_type = "Bool"
    tl_line = "bots.setBotCommands#517165a scope:BotCommandScope lang_code:string commands:Vector<BotCommand> = Bool;"
    scope: api.TypeBotCommandScope
    lang_code: String
    commands: Vector[api.TypeBotCommand]


class SetBotGroupDefaultAdminRights(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setBotGroupDefaultAdminRights"):
    tl_id = 0x925EC9EA
    tl_name = "bots.setBotGroupDefaultAdminRights"
    tl_type = "Bool"
    tl_line = "bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool;"
    admin_rights: api.TypeChatAdminRights


class SetBotInfo(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setBotInfo"):
    tl_id = 0x10CF3123
    tl_name = "bots.setBotInfo"
    tl_type = "Bool"
    tl_line = "bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string name:flags.3?string about:flags.0?string description:flags.1?string = Bool;"
    flags: Nat = 0
    bot: api.TypeInputUser | None = None
    lang_code: String
    name: String | None = None
    about: String | None = None
    description: String | None = None


class SetBotMenuButton(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setBotMenuButton"):
    tl_id = 0x4504D54F
    tl_name = "bots.setBotMenuButton"
    tl_type = "Bool"
    tl_line = "bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool;"
    user_id: api.TypeInputUser
    button: api.TypeBotMenuButton


class SetCustomVerification(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setCustomVerification"):
    tl_id = 0x8B89DFBD
    tl_name = "bots.setCustomVerification"
    tl_type = "Bool"
    tl_line = "bots.setCustomVerification#8b89dfbd flags:# enabled:flags.1?true bot:flags.0?InputUser peer:InputPeer custom_description:flags.2?string = Bool;"
    flags: Nat = 0
    enabled: Bool = False
    bot: api.TypeInputUser | None = None
    peer: api.TypeInputPeer
    custom_description: String | None = None


class SetJoinChatResults(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.setJoinChatResults"):
    tl_id = 0xE71A4810
    tl_name = "bots.setJoinChatResults"
    tl_type = "Bool"
    tl_line = "bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool;"
    query_id: Int64
    result: api.TypeJoinChatBotResult


class ToggleUserEmojiStatusPermission(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.toggleUserEmojiStatusPermission"):
    tl_id = 0x06DE6392
    tl_name = "bots.toggleUserEmojiStatusPermission"
    tl_type = "Bool"
    tl_line = "bots.toggleUserEmojiStatusPermission#6de6392 bot:InputUser enabled:Bool = Bool;"
    bot: api.TypeInputUser
    enabled: Bool


class ToggleUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.toggleUsername"):
    tl_id = 0x053CA973
    tl_name = "bots.toggleUsername"
    tl_type = "Bool"
    tl_line = "bots.toggleUsername#53ca973 bot:InputUser username:string active:Bool = Bool;"
    bot: api.TypeInputUser
    username: String
    active: Bool


class UpdateStarRefProgram(TLFunction["api.TypeStarRefProgram"], frozen=True, kw_only=True, tag="bots.updateStarRefProgram"):
    tl_id = 0x778B5AB3
    tl_name = "bots.updateStarRefProgram"
    tl_type = "StarRefProgram"
    tl_line = "bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int duration_months:flags.0?int = StarRefProgram;"
    flags: Nat = 0
    bot: api.TypeInputUser
    commission_permille: Int32
    duration_months: Int32 | None = None


class UpdateUserEmojiStatus(TLFunction["Bool"], frozen=True, kw_only=True, tag="bots.updateUserEmojiStatus"):
    tl_id = 0xED9F30C5
    tl_name = "bots.updateUserEmojiStatus"
    tl_type = "Bool"
    tl_line = "bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus = Bool;"
    user_id: api.TypeInputUser
    emoji_status: api.TypeEmojiStatus


TypeAccessSettings: TypeAlias = AccessSettings
TypeBotInfo: TypeAlias = BotInfo
TypeExportedBotToken: TypeAlias = ExportedBotToken
TypePopularAppBots: TypeAlias = PopularAppBots
TypePreviewInfo: TypeAlias = PreviewInfo
TypeRequestedButton: TypeAlias = RequestedButton
