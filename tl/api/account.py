"""Definitions: the namespace account. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.account import *
    from tl.api.before176.account import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AcceptAuthorization",
    "AuthorizationForm",
    "Authorizations",
    "AutoDownloadSettings",
    "AutoSaveSettings",
    "BusinessChatLinks",
    "CancelPasswordEmail",
    "ChangeAuthorizationSettings",
    "ChangePhone",
    "ChatThemes",
    "ChatThemesNotModified",
    "CheckUsername",
    "ClearRecentEmojiStatuses",
    "ConfirmBotConnection",
    "ConfirmPasswordEmail",
    "ConfirmPhone",
    "ConnectedBots",
    "ContentSettings",
    "CreateBusinessChatLink",
    "CreateTheme",
    "DeclinePasswordReset",
    "DeleteAccount",
    "DeleteAutoSaveExceptions",
    "DeleteBusinessChatLink",
    "DeletePasskey",
    "DeleteSecureValue",
    "DeleteWebBrowserSettingsExceptions",
    "DisablePeerConnectedBot",
    "EditBusinessChatLink",
    "EmailVerified",
    "EmailVerifiedLogin",
    "EmojiStatuses",
    "EmojiStatusesNotModified",
    "FinishTakeoutSession",
    "GetAccountTTL",
    "GetAllSecureValues",
    "GetAuthorizationForm",
    "GetAuthorizations",
    "GetAutoDownloadSettings",
    "GetAutoSaveSettings",
    "GetBotBusinessConnection",
    "GetBusinessChatLinks",
    "GetChannelDefaultEmojiStatuses",
    "GetChannelRestrictedStatusEmojis",
    "GetChatThemes",
    "GetCollectibleEmojiStatuses",
    "GetConnectedBots",
    "GetContactSignUpNotification",
    "GetContentSettings",
    "GetDefaultBackgroundEmojis",
    "GetDefaultEmojiStatuses",
    "GetDefaultGroupPhotoEmojis",
    "GetDefaultProfilePhotoEmojis",
    "GetGlobalPrivacySettings",
    "GetMultiWallPapers",
    "GetNotifyExceptions",
    "GetNotifySettings",
    "GetPaidMessagesRevenue",
    "GetPasskeys",
    "GetPassword",
    "GetPasswordSettings",
    "GetPrivacy",
    "GetReactionsNotifySettings",
    "GetRecentEmojiStatuses",
    "GetSavedMusicIds",
    "GetSavedRingtones",
    "GetSecureValue",
    "GetTheme",
    "GetThemes",
    "GetTmpPassword",
    "GetUniqueGiftChatThemes",
    "GetWallPaper",
    "GetWallPapers",
    "GetWebAuthorizations",
    "GetWebBrowserSettings",
    "InitPasskeyRegistration",
    "InitTakeoutSession",
    "InstallTheme",
    "InstallWallPaper",
    "InvalidateSignInCodes",
    "PaidMessagesRevenue",
    "PasskeyRegistrationOptions",
    "Passkeys",
    "Password",
    "PasswordInputSettings",
    "PasswordSettings",
    "PrivacyRules",
    "RegisterDevice",
    "RegisterPasskey",
    "ReorderUsernames",
    "ReportPeer",
    "ReportProfilePhoto",
    "ResendPasswordEmail",
    "ResetAuthorization",
    "ResetNotifySettings",
    "ResetPassword",
    "ResetPasswordFailedWait",
    "ResetPasswordOk",
    "ResetPasswordRequestedWait",
    "ResetWallPapers",
    "ResetWebAuthorization",
    "ResetWebAuthorizations",
    "ResolveBusinessChatLink",
    "ResolvedBusinessChatLinks",
    "SaveAutoDownloadSettings",
    "SaveAutoSaveSettings",
    "SaveMusic",
    "SaveRingtone",
    "SaveSecureValue",
    "SaveTheme",
    "SaveWallPaper",
    "SavedMusicIds",
    "SavedMusicIdsNotModified",
    "SavedRingtone",
    "SavedRingtoneConverted",
    "SavedRingtones",
    "SavedRingtonesNotModified",
    "SendChangePhoneCode",
    "SendConfirmPhoneCode",
    "SendVerifyEmailCode",
    "SendVerifyPhoneCode",
    "SentEmailCode",
    "SetAccountTTL",
    "SetAuthorizationTTL",
    "SetContactSignUpNotification",
    "SetContentSettings",
    "SetGlobalPrivacySettings",
    "SetMainProfileTab",
    "SetPrivacy",
    "SetReactionsNotifySettings",
    "Takeout",
    "Themes",
    "ThemesNotModified",
    "TmpPassword",
    "ToggleConnectedBotPaused",
    "ToggleNoPaidMessagesException",
    "ToggleSponsoredMessages",
    "ToggleUsername",
    "ToggleWebBrowserSettingsException",
    "TypeAuthorizationForm",
    "TypeAuthorizations",
    "TypeAutoDownloadSettings",
    "TypeAutoSaveSettings",
    "TypeBusinessChatLinks",
    "TypeChatThemes",
    "TypeConnectedBots",
    "TypeContentSettings",
    "TypeEmailVerified",
    "TypeEmojiStatuses",
    "TypePaidMessagesRevenue",
    "TypePasskeyRegistrationOptions",
    "TypePasskeys",
    "TypePassword",
    "TypePasswordInputSettings",
    "TypePasswordSettings",
    "TypePrivacyRules",
    "TypeResetPasswordResult",
    "TypeResolvedBusinessChatLinks",
    "TypeSavedMusicIds",
    "TypeSavedRingtone",
    "TypeSavedRingtones",
    "TypeSentEmailCode",
    "TypeTakeout",
    "TypeThemes",
    "TypeTmpPassword",
    "TypeWallPapers",
    "TypeWebAuthorizations",
    "TypeWebBrowserSettings",
    "UnregisterDevice",
    "UpdateBirthday",
    "UpdateBusinessAwayMessage",
    "UpdateBusinessGreetingMessage",
    "UpdateBusinessIntro",
    "UpdateBusinessLocation",
    "UpdateBusinessWorkHours",
    "UpdateColor",
    "UpdateConnectedBot",
    "UpdateDeviceLocked",
    "UpdateEmojiStatus",
    "UpdateNotifySettings",
    "UpdatePasswordSettings",
    "UpdatePersonalChannel",
    "UpdateProfile",
    "UpdateStatus",
    "UpdateTheme",
    "UpdateUsername",
    "UpdateWebBrowserSettings",
    "UploadRingtone",
    "UploadTheme",
    "UploadWallPaper",
    "VerifyEmail",
    "VerifyPhone",
    "WallPapers",
    "WallPapersNotModified",
    "WebAuthorizations",
    "WebBrowserSettings",
    "WebBrowserSettingsNotModified",
]


class AuthorizationForm(TLObject, frozen=True, kw_only=True, tag="account.authorizationForm"):
    tl_id = 0xAD2E1CD8
    tl_name = "account.authorizationForm"
    tl_type = "account.AuthorizationForm"
    tl_line = "account.authorizationForm#ad2e1cd8 flags:# required_types:Vector<SecureRequiredType> values:Vector<SecureValue> errors:Vector<SecureValueError> users:Vector<User> privacy_policy_url:flags.0?string = account.AuthorizationForm;"
    flags: Nat = 0
    required_types: Vector[api.TypeSecureRequiredType]
    values: Vector[api.TypeSecureValue]
    errors: Vector[api.TypeSecureValueError]
    users: Vector[api.TypeUser]
    privacy_policy_url: String | None = None


class Authorizations(TLObject, frozen=True, kw_only=True, tag="account.authorizations"):
    tl_id = 0x4BFF8EA0
    tl_name = "account.authorizations"
    tl_type = "account.Authorizations"
    tl_line = "account.authorizations#4bff8ea0 authorization_ttl_days:int authorizations:Vector<Authorization> = account.Authorizations;"
    authorization_ttl_days: Int32
    authorizations: Vector[api.TypeAuthorization]


class AutoDownloadSettings(TLObject, frozen=True, kw_only=True, tag="account.autoDownloadSettings"):
    tl_id = 0x63CACF26
    tl_name = "account.autoDownloadSettings"
    tl_type = "account.AutoDownloadSettings"
    tl_line = "account.autoDownloadSettings#63cacf26 low:AutoDownloadSettings medium:AutoDownloadSettings high:AutoDownloadSettings = account.AutoDownloadSettings;"
    low: api.TypeAutoDownloadSettings
    medium: api.TypeAutoDownloadSettings
    high: api.TypeAutoDownloadSettings


class AutoSaveSettings(TLObject, frozen=True, kw_only=True, tag="account.autoSaveSettings"):
    tl_id = 0x4C3E069D
    tl_name = "account.autoSaveSettings"
    tl_type = "account.AutoSaveSettings"
    tl_line = "account.autoSaveSettings#4c3e069d users_settings:AutoSaveSettings chats_settings:AutoSaveSettings broadcasts_settings:AutoSaveSettings exceptions:Vector<AutoSaveException> chats:Vector<Chat> users:Vector<User> = account.AutoSaveSettings;"
    users_settings: api.TypeAutoSaveSettings
    chats_settings: api.TypeAutoSaveSettings
    broadcasts_settings: api.TypeAutoSaveSettings
    exceptions: Vector[api.TypeAutoSaveException]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class BusinessChatLinks(TLObject, frozen=True, kw_only=True, tag="account.businessChatLinks"):
    tl_id = 0xEC43A2D1
    tl_name = "account.businessChatLinks"
    tl_type = "account.BusinessChatLinks"
    tl_line = "account.businessChatLinks#ec43a2d1 links:Vector<BusinessChatLink> chats:Vector<Chat> users:Vector<User> = account.BusinessChatLinks;"
    links: Vector[api.TypeBusinessChatLink]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChatThemes(TLObject, frozen=True, kw_only=True, tag="account.chatThemes"):
    tl_id = 0xBE098173
    tl_name = "account.chatThemes"
    tl_type = "account.ChatThemes"
    tl_line = "account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = account.ChatThemes;"
    flags: Nat = 0
    hash: Int64
    themes: Vector[api.TypeChatTheme]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    next_offset: String | None = None


class ChatThemesNotModified(TLObject, frozen=True, kw_only=True, tag="account.chatThemesNotModified"):
    tl_id = 0xE011E1C4
    tl_name = "account.chatThemesNotModified"
    tl_type = "account.ChatThemes"
    tl_line = "account.chatThemesNotModified#e011e1c4 = account.ChatThemes;"


class ConnectedBots(TLObject, frozen=True, kw_only=True, tag="account.connectedBots"):
    tl_id = 0x17D7F87B
    tl_name = "account.connectedBots"
    tl_type = "account.ConnectedBots"
    tl_line = "account.connectedBots#17d7f87b connected_bots:Vector<ConnectedBot> users:Vector<User> = account.ConnectedBots;"
    connected_bots: Vector[api.TypeConnectedBot]
    users: Vector[api.TypeUser]


class ContentSettings(TLObject, frozen=True, kw_only=True, tag="account.contentSettings"):
    tl_id = 0x57E28221
    tl_name = "account.contentSettings"
    tl_type = "account.ContentSettings"
    tl_line = "account.contentSettings#57e28221 flags:# sensitive_enabled:flags.0?true sensitive_can_change:flags.1?true = account.ContentSettings;"
    flags: Nat = 0
    sensitive_enabled: Bool = False
    sensitive_can_change: Bool = False


class EmailVerified(TLObject, frozen=True, kw_only=True, tag="account.emailVerified"):
    tl_id = 0x2B96CD1B
    tl_name = "account.emailVerified"
    tl_type = "account.EmailVerified"
    tl_line = "account.emailVerified#2b96cd1b email:string = account.EmailVerified;"
    email: String


class EmailVerifiedLogin(TLObject, frozen=True, kw_only=True, tag="account.emailVerifiedLogin"):
    tl_id = 0xE1BB0D61
    tl_name = "account.emailVerifiedLogin"
    tl_type = "account.EmailVerified"
    tl_line = "account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode = account.EmailVerified;"
    email: String
    sent_code: api.auth.TypeSentCode


class EmojiStatuses(TLObject, frozen=True, kw_only=True, tag="account.emojiStatuses"):
    tl_id = 0x90C467D1
    tl_name = "account.emojiStatuses"
    tl_type = "account.EmojiStatuses"
    tl_line = "account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> = account.EmojiStatuses;"
    hash: Int64
    statuses: Vector[api.TypeEmojiStatus]


class EmojiStatusesNotModified(TLObject, frozen=True, kw_only=True, tag="account.emojiStatusesNotModified"):
    tl_id = 0xD08CE645
    tl_name = "account.emojiStatusesNotModified"
    tl_type = "account.EmojiStatuses"
    tl_line = "account.emojiStatusesNotModified#d08ce645 = account.EmojiStatuses;"


class PaidMessagesRevenue(TLObject, frozen=True, kw_only=True, tag="account.paidMessagesRevenue"):
    tl_id = 0x1E109708
    tl_name = "account.paidMessagesRevenue"
    tl_type = "account.PaidMessagesRevenue"
    tl_line = "account.paidMessagesRevenue#1e109708 stars_amount:long = account.PaidMessagesRevenue;"
    stars_amount: Int64


class PasskeyRegistrationOptions(TLObject, frozen=True, kw_only=True, tag="account.passkeyRegistrationOptions"):
    tl_id = 0xE16B5CE1
    tl_name = "account.passkeyRegistrationOptions"
    tl_type = "account.PasskeyRegistrationOptions"
    tl_line = "account.passkeyRegistrationOptions#e16b5ce1 options:DataJSON = account.PasskeyRegistrationOptions;"
    options: api.TypeDataJSON


class Passkeys(TLObject, frozen=True, kw_only=True, tag="account.passkeys"):
    tl_id = 0xF8E0AA1C
    tl_name = "account.passkeys"
    tl_type = "account.Passkeys"
    tl_line = "account.passkeys#f8e0aa1c passkeys:Vector<Passkey> = account.Passkeys;"
    passkeys: Vector[api.TypePasskey]


class Password(TLObject, frozen=True, kw_only=True, tag="account.password"):
    tl_id = 0x957B50FB
    tl_name = "account.password"
    tl_type = "account.Password"
    tl_line = "account.password#957b50fb flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes pending_reset_date:flags.5?int login_email_pattern:flags.6?string = account.Password;"
    flags: Nat = 0
    has_recovery: Bool = False
    has_secure_values: Bool = False
    has_password: Bool = False
    current_algo: api.TypePasswordKdfAlgo | None = None
    srp_B: Bytes | None = None
    srp_id: Int64 | None = None
    hint: String | None = None
    email_unconfirmed_pattern: String | None = None
    new_algo: api.TypePasswordKdfAlgo
    new_secure_algo: api.TypeSecurePasswordKdfAlgo
    secure_random: Bytes
    pending_reset_date: Int32 | None = None
    login_email_pattern: String | None = None


class PasswordInputSettings(TLObject, frozen=True, kw_only=True, tag="account.passwordInputSettings"):
    tl_id = 0xC23727C9
    tl_name = "account.passwordInputSettings"
    tl_type = "account.PasswordInputSettings"
    tl_line = "account.passwordInputSettings#c23727c9 flags:# new_algo:flags.0?PasswordKdfAlgo new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string new_secure_settings:flags.2?SecureSecretSettings = account.PasswordInputSettings;"
    flags: Nat = 0
    new_algo: api.TypePasswordKdfAlgo | None = None
    new_password_hash: Bytes | None = None
    hint: String | None = None
    email: String | None = None
    new_secure_settings: api.TypeSecureSecretSettings | None = None
    __repr__ = redacted_repr


class PasswordSettings(TLObject, frozen=True, kw_only=True, tag="account.passwordSettings"):
    tl_id = 0x9A5C33E5
    tl_name = "account.passwordSettings"
    tl_type = "account.PasswordSettings"
    tl_line = "account.passwordSettings#9a5c33e5 flags:# email:flags.0?string secure_settings:flags.1?SecureSecretSettings = account.PasswordSettings;"
    flags: Nat = 0
    email: String | None = None
    secure_settings: api.TypeSecureSecretSettings | None = None


class PrivacyRules(TLObject, frozen=True, kw_only=True, tag="account.privacyRules"):
    tl_id = 0x50A04E45
    tl_name = "account.privacyRules"
    tl_type = "account.PrivacyRules"
    tl_line = "account.privacyRules#50a04e45 rules:Vector<PrivacyRule> chats:Vector<Chat> users:Vector<User> = account.PrivacyRules;"
    rules: Vector[api.TypePrivacyRule]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ResetPasswordFailedWait(TLObject, frozen=True, kw_only=True, tag="account.resetPasswordFailedWait"):
    tl_id = 0xE3779861
    tl_name = "account.resetPasswordFailedWait"
    tl_type = "account.ResetPasswordResult"
    tl_line = "account.resetPasswordFailedWait#e3779861 retry_date:int = account.ResetPasswordResult;"
    retry_date: Int32


class ResetPasswordOk(TLObject, frozen=True, kw_only=True, tag="account.resetPasswordOk"):
    tl_id = 0xE926D63E
    tl_name = "account.resetPasswordOk"
    tl_type = "account.ResetPasswordResult"
    tl_line = "account.resetPasswordOk#e926d63e = account.ResetPasswordResult;"


class ResetPasswordRequestedWait(TLObject, frozen=True, kw_only=True, tag="account.resetPasswordRequestedWait"):
    tl_id = 0xE9EFFC7D
    tl_name = "account.resetPasswordRequestedWait"
    tl_type = "account.ResetPasswordResult"
    tl_line = "account.resetPasswordRequestedWait#e9effc7d until_date:int = account.ResetPasswordResult;"
    until_date: Int32


class ResolvedBusinessChatLinks(TLObject, frozen=True, kw_only=True, tag="account.resolvedBusinessChatLinks"):
    tl_id = 0x9A23AF21
    tl_name = "account.resolvedBusinessChatLinks"
    tl_type = "account.ResolvedBusinessChatLinks"
    tl_line = "account.resolvedBusinessChatLinks#9a23af21 flags:# peer:Peer message:string entities:flags.0?Vector<MessageEntity> chats:Vector<Chat> users:Vector<User> = account.ResolvedBusinessChatLinks;"
    flags: Nat = 0
    peer: api.TypePeer
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class SavedMusicIds(TLObject, frozen=True, kw_only=True, tag="account.savedMusicIds"):
    tl_id = 0x998D6636
    tl_name = "account.savedMusicIds"
    tl_type = "account.SavedMusicIds"
    tl_line = "account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds;"
    ids: Vector[Int64]


class SavedMusicIdsNotModified(TLObject, frozen=True, kw_only=True, tag="account.savedMusicIdsNotModified"):
    tl_id = 0x4FC81D6E
    tl_name = "account.savedMusicIdsNotModified"
    tl_type = "account.SavedMusicIds"
    tl_line = "account.savedMusicIdsNotModified#4fc81d6e = account.SavedMusicIds;"


class SavedRingtone(TLObject, frozen=True, kw_only=True, tag="account.savedRingtone"):
    tl_id = 0xB7263F6D
    tl_name = "account.savedRingtone"
    tl_type = "account.SavedRingtone"
    tl_line = "account.savedRingtone#b7263f6d = account.SavedRingtone;"


class SavedRingtoneConverted(TLObject, frozen=True, kw_only=True, tag="account.savedRingtoneConverted"):
    tl_id = 0x1F307EB7
    tl_name = "account.savedRingtoneConverted"
    tl_type = "account.SavedRingtone"
    tl_line = "account.savedRingtoneConverted#1f307eb7 document:Document = account.SavedRingtone;"
    document: api.TypeDocument


class SavedRingtones(TLObject, frozen=True, kw_only=True, tag="account.savedRingtones"):
    tl_id = 0xC1E92CC5
    tl_name = "account.savedRingtones"
    tl_type = "account.SavedRingtones"
    tl_line = "account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> = account.SavedRingtones;"
    hash: Int64
    ringtones: Vector[api.TypeDocument]


class SavedRingtonesNotModified(TLObject, frozen=True, kw_only=True, tag="account.savedRingtonesNotModified"):
    tl_id = 0xFBF6E8B1
    tl_name = "account.savedRingtonesNotModified"
    tl_type = "account.SavedRingtones"
    tl_line = "account.savedRingtonesNotModified#fbf6e8b1 = account.SavedRingtones;"


class SentEmailCode(TLObject, frozen=True, kw_only=True, tag="account.sentEmailCode"):
    tl_id = 0x811F854F
    tl_name = "account.sentEmailCode"
    tl_type = "account.SentEmailCode"
    tl_line = "account.sentEmailCode#811f854f email_pattern:string length:int = account.SentEmailCode;"
    email_pattern: String
    length: Int32


class Takeout(TLObject, frozen=True, kw_only=True, tag="account.takeout"):
    tl_id = 0x4DBA4501
    tl_name = "account.takeout"
    tl_type = "account.Takeout"
    tl_line = "account.takeout#4dba4501 id:long = account.Takeout;"
    id: Int64


class Themes(TLObject, frozen=True, kw_only=True, tag="account.themes"):
    tl_id = 0x9A3D8C6D
    tl_name = "account.themes"
    tl_type = "account.Themes"
    tl_line = "account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes;"
    hash: Int64
    themes: Vector[api.TypeTheme]


class ThemesNotModified(TLObject, frozen=True, kw_only=True, tag="account.themesNotModified"):
    tl_id = 0xF41EB622
    tl_name = "account.themesNotModified"
    tl_type = "account.Themes"
    tl_line = "account.themesNotModified#f41eb622 = account.Themes;"


class TmpPassword(TLObject, frozen=True, kw_only=True, tag="account.tmpPassword"):
    tl_id = 0xDB64FD34
    tl_name = "account.tmpPassword"
    tl_type = "account.TmpPassword"
    tl_line = "account.tmpPassword#db64fd34 tmp_password:bytes valid_until:int = account.TmpPassword;"
    tmp_password: Bytes
    valid_until: Int32


class WallPapers(TLObject, frozen=True, kw_only=True, tag="account.wallPapers"):
    tl_id = 0xCDC3858C
    tl_name = "account.wallPapers"
    tl_type = "account.WallPapers"
    tl_line = "account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> = account.WallPapers;"
    hash: Int64
    wallpapers: Vector[api.TypeWallPaper]


class WallPapersNotModified(TLObject, frozen=True, kw_only=True, tag="account.wallPapersNotModified"):
    tl_id = 0x1C199183
    tl_name = "account.wallPapersNotModified"
    tl_type = "account.WallPapers"
    tl_line = "account.wallPapersNotModified#1c199183 = account.WallPapers;"


class WebAuthorizations(TLObject, frozen=True, kw_only=True, tag="account.webAuthorizations"):
    tl_id = 0xED56C9FC
    tl_name = "account.webAuthorizations"
    tl_type = "account.WebAuthorizations"
    tl_line = "account.webAuthorizations#ed56c9fc authorizations:Vector<WebAuthorization> users:Vector<User> = account.WebAuthorizations;"
    authorizations: Vector[api.TypeWebAuthorization]
    users: Vector[api.TypeUser]


class WebBrowserSettings(TLObject, frozen=True, kw_only=True, tag="account.webBrowserSettings"):
    tl_id = 0x79EB8CB3
    tl_name = "account.webBrowserSettings"
    tl_type = "account.WebBrowserSettings"
    tl_line = "account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true display_close_button:flags.1?true external_exceptions:Vector<WebDomainException> inapp_exceptions:Vector<WebDomainException> hash:long = account.WebBrowserSettings;"
    flags: Nat = 0
    open_external_browser: Bool = False
    display_close_button: Bool = False
    external_exceptions: Vector[api.TypeWebDomainException]
    inapp_exceptions: Vector[api.TypeWebDomainException]
    hash: Int64


class WebBrowserSettingsNotModified(TLObject, frozen=True, kw_only=True, tag="account.webBrowserSettingsNotModified"):
    tl_id = 0xC31C8F4E
    tl_name = "account.webBrowserSettingsNotModified"
    tl_type = "account.WebBrowserSettings"
    tl_line = "account.webBrowserSettingsNotModified#c31c8f4e = account.WebBrowserSettings;"


class AcceptAuthorization(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.acceptAuthorization"):
    tl_id = 0xF3ED4C73
    tl_name = "account.acceptAuthorization"
    tl_type = "Bool"
    tl_line = "account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool;"
    bot_id: Int64
    scope: String
    public_key: String
    value_hashes: Vector[api.TypeSecureValueHash]
    credentials: api.TypeSecureCredentialsEncrypted


class CancelPasswordEmail(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.cancelPasswordEmail"):
    tl_id = 0xC1CBD5B6
    tl_name = "account.cancelPasswordEmail"
    tl_type = "Bool"
    tl_line = "account.cancelPasswordEmail#c1cbd5b6 = Bool;"


class ChangeAuthorizationSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.changeAuthorizationSettings"):
    tl_id = 0x40F48462
    tl_name = "account.changeAuthorizationSettings"
    tl_type = "Bool"
    tl_line = "account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true hash:long encrypted_requests_disabled:flags.0?Bool call_requests_disabled:flags.1?Bool = Bool;"
    flags: Nat = 0
    confirmed: Bool = False
    hash: Int64
    encrypted_requests_disabled: Bool | None = None
    call_requests_disabled: Bool | None = None


class ChangePhone(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="account.changePhone"):
    tl_id = 0x70C32EDB
    tl_name = "account.changePhone"
    tl_type = "User"
    tl_line = "account.changePhone#70c32edb phone_number:string phone_code_hash:string phone_code:string = User;"
    phone_number: String
    phone_code_hash: String
    phone_code: String
    __repr__ = redacted_repr


class CheckUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.checkUsername"):
    tl_id = 0x2714D86C
    tl_name = "account.checkUsername"
    tl_type = "Bool"
    tl_line = "account.checkUsername#2714d86c username:string = Bool;"
    username: String


class ClearRecentEmojiStatuses(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.clearRecentEmojiStatuses"):
    tl_id = 0x18201AAE
    tl_name = "account.clearRecentEmojiStatuses"
    tl_type = "Bool"
    tl_line = "account.clearRecentEmojiStatuses#18201aae = Bool;"


class ConfirmBotConnection(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.confirmBotConnection"):
    tl_id = 0x67ED1F68
    tl_name = "account.confirmBotConnection"
    tl_type = "Bool"
    tl_line = "account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool;"
    bot_id: api.TypeInputUser


class ConfirmPasswordEmail(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.confirmPasswordEmail"):
    tl_id = 0x8FDF1920
    tl_name = "account.confirmPasswordEmail"
    tl_type = "Bool"
    tl_line = "account.confirmPasswordEmail#8fdf1920 code:string = Bool;"
    code: String


class ConfirmPhone(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.confirmPhone"):
    tl_id = 0x5F2178C3
    tl_name = "account.confirmPhone"
    tl_type = "Bool"
    tl_line = "account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool;"
    phone_code_hash: String
    phone_code: String
    __repr__ = redacted_repr


class CreateBusinessChatLink(TLFunction["api.TypeBusinessChatLink"], frozen=True, kw_only=True, tag="account.createBusinessChatLink"):
    tl_id = 0x8851E68E
    tl_name = "account.createBusinessChatLink"
    tl_type = "BusinessChatLink"
    tl_line = "account.createBusinessChatLink#8851e68e link:InputBusinessChatLink = BusinessChatLink;"
    link: api.TypeInputBusinessChatLink


class CreateTheme(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.createTheme"):
    tl_id = 0x652E4400
    tl_name = "account.createTheme"
    tl_type = "Theme"
    tl_line = "account.createTheme#652e4400 flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme;"
    flags: Nat = 0
    slug: String
    title: String
    document: api.TypeInputDocument | None = None
    settings: Vector[api.TypeInputThemeSettings] | None = None


class DeclinePasswordReset(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.declinePasswordReset"):
    tl_id = 0x4C9409F6
    tl_name = "account.declinePasswordReset"
    tl_type = "Bool"
    tl_line = "account.declinePasswordReset#4c9409f6 = Bool;"


class DeleteAccount(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.deleteAccount"):
    tl_id = 0xA2C0CF74
    tl_name = "account.deleteAccount"
    tl_type = "Bool"
    tl_line = "account.deleteAccount#a2c0cf74 flags:# reason:string password:flags.0?InputCheckPasswordSRP = Bool;"
    flags: Nat = 0
    reason: String
    password: api.TypeInputCheckPasswordSRP | None = None


class DeleteAutoSaveExceptions(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.deleteAutoSaveExceptions"):
    tl_id = 0x53BC0020
    tl_name = "account.deleteAutoSaveExceptions"
    tl_type = "Bool"
    tl_line = "account.deleteAutoSaveExceptions#53bc0020 = Bool;"


class DeleteBusinessChatLink(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.deleteBusinessChatLink"):
    tl_id = 0x60073674
    tl_name = "account.deleteBusinessChatLink"
    tl_type = "Bool"
    tl_line = "account.deleteBusinessChatLink#60073674 slug:string = Bool;"
    slug: String


class DeletePasskey(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.deletePasskey"):
    tl_id = 0xF5B5563F
    tl_name = "account.deletePasskey"
    tl_type = "Bool"
    tl_line = "account.deletePasskey#f5b5563f id:string = Bool;"
    id: String


class DeleteSecureValue(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.deleteSecureValue"):
    tl_id = 0xB880BC4B
    tl_name = "account.deleteSecureValue"
    tl_type = "Bool"
    tl_line = "account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool;"
    types: Vector[api.TypeSecureValueType]


class DeleteWebBrowserSettingsExceptions(TLFunction["api.account.TypeWebBrowserSettings"], frozen=True, kw_only=True, tag="account.deleteWebBrowserSettingsExceptions"):
    tl_id = 0x86A0765D
    tl_name = "account.deleteWebBrowserSettingsExceptions"
    tl_type = "account.WebBrowserSettings"
    tl_line = "account.deleteWebBrowserSettingsExceptions#86a0765d = account.WebBrowserSettings;"


class DisablePeerConnectedBot(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.disablePeerConnectedBot"):
    tl_id = 0x5E437ED9
    tl_name = "account.disablePeerConnectedBot"
    tl_type = "Bool"
    tl_line = "account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool;"
    peer: api.TypeInputPeer


class EditBusinessChatLink(TLFunction["api.TypeBusinessChatLink"], frozen=True, kw_only=True, tag="account.editBusinessChatLink"):
    tl_id = 0x8C3410AF
    tl_name = "account.editBusinessChatLink"
    tl_type = "BusinessChatLink"
    tl_line = "account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink = BusinessChatLink;"
    slug: String
    link: api.TypeInputBusinessChatLink


class FinishTakeoutSession(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.finishTakeoutSession"):
    tl_id = 0x1D2652EE
    tl_name = "account.finishTakeoutSession"
    tl_type = "Bool"
    tl_line = "account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool;"
    flags: Nat = 0
    success: Bool = False


class GetAccountTTL(TLFunction["api.TypeAccountDaysTTL"], frozen=True, kw_only=True, tag="account.getAccountTTL"):
    tl_id = 0x08FC711D
    tl_name = "account.getAccountTTL"
    tl_type = "AccountDaysTTL"
    tl_line = "account.getAccountTTL#8fc711d = AccountDaysTTL;"


class GetAllSecureValues(TLFunction["Vector[api.TypeSecureValue]"], frozen=True, kw_only=True, tag="account.getAllSecureValues"):
    tl_id = 0xB288BC7D
    tl_name = "account.getAllSecureValues"
    tl_type = "Vector<SecureValue>"
    tl_line = "account.getAllSecureValues#b288bc7d = Vector<SecureValue>;"


class GetAuthorizationForm(TLFunction["api.account.TypeAuthorizationForm"], frozen=True, kw_only=True, tag="account.getAuthorizationForm"):
    tl_id = 0xA929597A
    tl_name = "account.getAuthorizationForm"
    tl_type = "account.AuthorizationForm"
    tl_line = "account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string = account.AuthorizationForm;"
    bot_id: Int64
    scope: String
    public_key: String


class GetAuthorizations(TLFunction["api.account.TypeAuthorizations"], frozen=True, kw_only=True, tag="account.getAuthorizations"):
    tl_id = 0xE320C158
    tl_name = "account.getAuthorizations"
    tl_type = "account.Authorizations"
    tl_line = "account.getAuthorizations#e320c158 = account.Authorizations;"


class GetAutoDownloadSettings(TLFunction["api.account.TypeAutoDownloadSettings"], frozen=True, kw_only=True, tag="account.getAutoDownloadSettings"):
    tl_id = 0x56DA0B3F
    tl_name = "account.getAutoDownloadSettings"
    tl_type = "account.AutoDownloadSettings"
    tl_line = "account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings;"


class GetAutoSaveSettings(TLFunction["api.account.TypeAutoSaveSettings"], frozen=True, kw_only=True, tag="account.getAutoSaveSettings"):
    tl_id = 0xADCBBCDA
    tl_name = "account.getAutoSaveSettings"
    tl_type = "account.AutoSaveSettings"
    tl_line = "account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings;"


class GetBotBusinessConnection(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="account.getBotBusinessConnection"):
    tl_id = 0x76A86270
    tl_name = "account.getBotBusinessConnection"
    tl_type = "Updates"
    tl_line = "account.getBotBusinessConnection#76a86270 connection_id:string = Updates;"
    connection_id: String


class GetBusinessChatLinks(TLFunction["api.account.TypeBusinessChatLinks"], frozen=True, kw_only=True, tag="account.getBusinessChatLinks"):
    tl_id = 0x6F70DDE1
    tl_name = "account.getBusinessChatLinks"
    tl_type = "account.BusinessChatLinks"
    tl_line = "account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks;"


class GetChannelDefaultEmojiStatuses(TLFunction["api.account.TypeEmojiStatuses"], frozen=True, kw_only=True, tag="account.getChannelDefaultEmojiStatuses"):
    tl_id = 0x7727A7D5
    tl_name = "account.getChannelDefaultEmojiStatuses"
    tl_type = "account.EmojiStatuses"
    tl_line = "account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long = account.EmojiStatuses;"
    hash: Int64


class GetChannelRestrictedStatusEmojis(TLFunction["api.TypeEmojiList"], frozen=True, kw_only=True, tag="account.getChannelRestrictedStatusEmojis"):
    tl_id = 0x35A9E0D5
    tl_name = "account.getChannelRestrictedStatusEmojis"
    tl_type = "EmojiList"
    tl_line = "account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList;"
    hash: Int64


class GetChatThemes(TLFunction["api.account.TypeThemes"], frozen=True, kw_only=True, tag="account.getChatThemes"):
    tl_id = 0xD638DE89
    tl_name = "account.getChatThemes"
    tl_type = "account.Themes"
    tl_line = "account.getChatThemes#d638de89 hash:long = account.Themes;"
    hash: Int64


class GetCollectibleEmojiStatuses(TLFunction["api.account.TypeEmojiStatuses"], frozen=True, kw_only=True, tag="account.getCollectibleEmojiStatuses"):
    tl_id = 0x2E7B4543
    tl_name = "account.getCollectibleEmojiStatuses"
    tl_type = "account.EmojiStatuses"
    tl_line = "account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses;"
    hash: Int64


class GetConnectedBots(TLFunction["api.account.TypeConnectedBots"], frozen=True, kw_only=True, tag="account.getConnectedBots"):
    tl_id = 0x4EA4C80F
    tl_name = "account.getConnectedBots"
    tl_type = "account.ConnectedBots"
    tl_line = "account.getConnectedBots#4ea4c80f = account.ConnectedBots;"


class GetContactSignUpNotification(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.getContactSignUpNotification"):
    tl_id = 0x9F07C728
    tl_name = "account.getContactSignUpNotification"
    tl_type = "Bool"
    tl_line = "account.getContactSignUpNotification#9f07c728 = Bool;"


class GetContentSettings(TLFunction["api.account.TypeContentSettings"], frozen=True, kw_only=True, tag="account.getContentSettings"):
    tl_id = 0x8B9B4DAE
    tl_name = "account.getContentSettings"
    tl_type = "account.ContentSettings"
    tl_line = "account.getContentSettings#8b9b4dae = account.ContentSettings;"


class GetDefaultBackgroundEmojis(TLFunction["api.TypeEmojiList"], frozen=True, kw_only=True, tag="account.getDefaultBackgroundEmojis"):
    tl_id = 0xA60AB9CE
    tl_name = "account.getDefaultBackgroundEmojis"
    tl_type = "EmojiList"
    tl_line = "account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList;"
    hash: Int64


class GetDefaultEmojiStatuses(TLFunction["api.account.TypeEmojiStatuses"], frozen=True, kw_only=True, tag="account.getDefaultEmojiStatuses"):
    tl_id = 0xD6753386
    tl_name = "account.getDefaultEmojiStatuses"
    tl_type = "account.EmojiStatuses"
    tl_line = "account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses;"
    hash: Int64


class GetDefaultGroupPhotoEmojis(TLFunction["api.TypeEmojiList"], frozen=True, kw_only=True, tag="account.getDefaultGroupPhotoEmojis"):
    tl_id = 0x915860AE
    tl_name = "account.getDefaultGroupPhotoEmojis"
    tl_type = "EmojiList"
    tl_line = "account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList;"
    hash: Int64


class GetDefaultProfilePhotoEmojis(TLFunction["api.TypeEmojiList"], frozen=True, kw_only=True, tag="account.getDefaultProfilePhotoEmojis"):
    tl_id = 0xE2750328
    tl_name = "account.getDefaultProfilePhotoEmojis"
    tl_type = "EmojiList"
    tl_line = "account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList;"
    hash: Int64


class GetGlobalPrivacySettings(TLFunction["api.TypeGlobalPrivacySettings"], frozen=True, kw_only=True, tag="account.getGlobalPrivacySettings"):
    tl_id = 0xEB2B4CF6
    tl_name = "account.getGlobalPrivacySettings"
    tl_type = "GlobalPrivacySettings"
    tl_line = "account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings;"


class GetMultiWallPapers(TLFunction["Vector[api.TypeWallPaper]"], frozen=True, kw_only=True, tag="account.getMultiWallPapers"):
    tl_id = 0x65AD71DC
    tl_name = "account.getMultiWallPapers"
    tl_type = "Vector<WallPaper>"
    tl_line = "account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> = Vector<WallPaper>;"
    wallpapers: Vector[api.TypeInputWallPaper]


class GetNotifyExceptions(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="account.getNotifyExceptions"):
    tl_id = 0x53577479
    tl_name = "account.getNotifyExceptions"
    tl_type = "Updates"
    tl_line = "account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates;"
    flags: Nat = 0
    compare_sound: Bool = False
    compare_stories: Bool = False
    peer: api.TypeInputNotifyPeer | None = None


class GetNotifySettings(TLFunction["api.TypePeerNotifySettings"], frozen=True, kw_only=True, tag="account.getNotifySettings"):
    tl_id = 0x12B3AD31
    tl_name = "account.getNotifySettings"
    tl_type = "PeerNotifySettings"
    tl_line = "account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings;"
    peer: api.TypeInputNotifyPeer


class GetPaidMessagesRevenue(TLFunction["api.account.TypePaidMessagesRevenue"], frozen=True, kw_only=True, tag="account.getPaidMessagesRevenue"):
    tl_id = 0x19BA4A67
    tl_name = "account.getPaidMessagesRevenue"
    tl_type = "account.PaidMessagesRevenue"
    tl_line = "account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer user_id:InputUser = account.PaidMessagesRevenue;"
    flags: Nat = 0
    parent_peer: api.TypeInputPeer | None = None
    user_id: api.TypeInputUser


class GetPasskeys(TLFunction["api.account.TypePasskeys"], frozen=True, kw_only=True, tag="account.getPasskeys"):
    tl_id = 0xEA1F0C52
    tl_name = "account.getPasskeys"
    tl_type = "account.Passkeys"
    tl_line = "account.getPasskeys#ea1f0c52 = account.Passkeys;"


class GetPassword(TLFunction["api.account.TypePassword"], frozen=True, kw_only=True, tag="account.getPassword"):
    tl_id = 0x548A30F5
    tl_name = "account.getPassword"
    tl_type = "account.Password"
    tl_line = "account.getPassword#548a30f5 = account.Password;"


class GetPasswordSettings(TLFunction["api.account.TypePasswordSettings"], frozen=True, kw_only=True, tag="account.getPasswordSettings"):
    tl_id = 0x9CD4EAF9
    tl_name = "account.getPasswordSettings"
    tl_type = "account.PasswordSettings"
    tl_line = "account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP = account.PasswordSettings;"
    password: api.TypeInputCheckPasswordSRP


class GetPrivacy(TLFunction["api.account.TypePrivacyRules"], frozen=True, kw_only=True, tag="account.getPrivacy"):
    tl_id = 0xDADBC950
    tl_name = "account.getPrivacy"
    tl_type = "account.PrivacyRules"
    tl_line = "account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules;"
    key: api.TypeInputPrivacyKey


class GetReactionsNotifySettings(TLFunction["api.TypeReactionsNotifySettings"], frozen=True, kw_only=True, tag="account.getReactionsNotifySettings"):
    tl_id = 0x06DD654C
    tl_name = "account.getReactionsNotifySettings"
    tl_type = "ReactionsNotifySettings"
    tl_line = "account.getReactionsNotifySettings#6dd654c = ReactionsNotifySettings;"


class GetRecentEmojiStatuses(TLFunction["api.account.TypeEmojiStatuses"], frozen=True, kw_only=True, tag="account.getRecentEmojiStatuses"):
    tl_id = 0x0F578105
    tl_name = "account.getRecentEmojiStatuses"
    tl_type = "account.EmojiStatuses"
    tl_line = "account.getRecentEmojiStatuses#f578105 hash:long = account.EmojiStatuses;"
    hash: Int64


class GetSavedMusicIds(TLFunction["api.account.TypeSavedMusicIds"], frozen=True, kw_only=True, tag="account.getSavedMusicIds"):
    tl_id = 0xE09D5FAF
    tl_name = "account.getSavedMusicIds"
    tl_type = "account.SavedMusicIds"
    tl_line = "account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds;"
    hash: Int64


class GetSavedRingtones(TLFunction["api.account.TypeSavedRingtones"], frozen=True, kw_only=True, tag="account.getSavedRingtones"):
    tl_id = 0xE1902288
    tl_name = "account.getSavedRingtones"
    tl_type = "account.SavedRingtones"
    tl_line = "account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones;"
    hash: Int64


class GetSecureValue(TLFunction["Vector[api.TypeSecureValue]"], frozen=True, kw_only=True, tag="account.getSecureValue"):
    tl_id = 0x73665BC2
    tl_name = "account.getSecureValue"
    tl_type = "Vector<SecureValue>"
    tl_line = "account.getSecureValue#73665bc2 types:Vector<SecureValueType> = Vector<SecureValue>;"
    types: Vector[api.TypeSecureValueType]


class GetTheme(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.getTheme"):
    tl_id = 0x3A5869EC
    tl_name = "account.getTheme"
    tl_type = "Theme"
    tl_line = "account.getTheme#3a5869ec format:string theme:InputTheme = Theme;"
    format: String
    theme: api.TypeInputTheme


class GetThemes(TLFunction["api.account.TypeThemes"], frozen=True, kw_only=True, tag="account.getThemes"):
    tl_id = 0x7206E458
    tl_name = "account.getThemes"
    tl_type = "account.Themes"
    tl_line = "account.getThemes#7206e458 format:string hash:long = account.Themes;"
    format: String
    hash: Int64


class GetTmpPassword(TLFunction["api.account.TypeTmpPassword"], frozen=True, kw_only=True, tag="account.getTmpPassword"):
    tl_id = 0x449E0B51
    tl_name = "account.getTmpPassword"
    tl_type = "account.TmpPassword"
    tl_line = "account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int = account.TmpPassword;"
    password: api.TypeInputCheckPasswordSRP
    period: Int32


class GetUniqueGiftChatThemes(TLFunction["api.account.TypeChatThemes"], frozen=True, kw_only=True, tag="account.getUniqueGiftChatThemes"):
    tl_id = 0xE42CE9C9
    tl_name = "account.getUniqueGiftChatThemes"
    tl_type = "account.ChatThemes"
    tl_line = "account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long = account.ChatThemes;"
    offset: String
    limit: Int32
    hash: Int64


class GetWallPaper(TLFunction["api.TypeWallPaper"], frozen=True, kw_only=True, tag="account.getWallPaper"):
    tl_id = 0xFC8DDBEA
    tl_name = "account.getWallPaper"
    tl_type = "WallPaper"
    tl_line = "account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper;"
    wallpaper: api.TypeInputWallPaper


class GetWallPapers(TLFunction["api.account.TypeWallPapers"], frozen=True, kw_only=True, tag="account.getWallPapers"):
    tl_id = 0x07967D36
    tl_name = "account.getWallPapers"
    tl_type = "account.WallPapers"
    tl_line = "account.getWallPapers#7967d36 hash:long = account.WallPapers;"
    hash: Int64


class GetWebAuthorizations(TLFunction["api.account.TypeWebAuthorizations"], frozen=True, kw_only=True, tag="account.getWebAuthorizations"):
    tl_id = 0x182E6D6F
    tl_name = "account.getWebAuthorizations"
    tl_type = "account.WebAuthorizations"
    tl_line = "account.getWebAuthorizations#182e6d6f = account.WebAuthorizations;"


class GetWebBrowserSettings(TLFunction["api.account.TypeWebBrowserSettings"], frozen=True, kw_only=True, tag="account.getWebBrowserSettings"):
    tl_id = 0x56655768
    tl_name = "account.getWebBrowserSettings"
    tl_type = "account.WebBrowserSettings"
    tl_line = "account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings;"
    hash: Int64


class InitPasskeyRegistration(TLFunction["api.account.TypePasskeyRegistrationOptions"], frozen=True, kw_only=True, tag="account.initPasskeyRegistration"):
    tl_id = 0x429547E8
    tl_name = "account.initPasskeyRegistration"
    tl_type = "account.PasskeyRegistrationOptions"
    tl_line = "account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions;"


class InitTakeoutSession(TLFunction["api.account.TypeTakeout"], frozen=True, kw_only=True, tag="account.initTakeoutSession"):
    tl_id = 0x8EF3EAB0
    tl_name = "account.initTakeoutSession"
    tl_type = "account.Takeout"
    tl_line = "account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?long = account.Takeout;"
    flags: Nat = 0
    contacts: Bool = False
    message_users: Bool = False
    message_chats: Bool = False
    message_megagroups: Bool = False
    message_channels: Bool = False
    files: Bool = False
    file_max_size: Int64 | None = None


class InstallTheme(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.installTheme"):
    tl_id = 0xC727BB3B
    tl_name = "account.installTheme"
    tl_type = "Bool"
    tl_line = "account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme = Bool;"
    flags: Nat = 0
    dark: Bool = False
    theme: api.TypeInputTheme | None = None
    format: String | None = None
    base_theme: api.TypeBaseTheme | None = None


class InstallWallPaper(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.installWallPaper"):
    tl_id = 0xFEED5769
    tl_name = "account.installWallPaper"
    tl_type = "Bool"
    tl_line = "account.installWallPaper#feed5769 wallpaper:InputWallPaper settings:WallPaperSettings = Bool;"
    wallpaper: api.TypeInputWallPaper
    settings: api.TypeWallPaperSettings


class InvalidateSignInCodes(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.invalidateSignInCodes"):
    tl_id = 0xCA8AE8BA
    tl_name = "account.invalidateSignInCodes"
    tl_type = "Bool"
    tl_line = "account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool;"
    codes: Vector[String]


class RegisterDevice(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.registerDevice"):
    tl_id = 0xEC86017A
    tl_name = "account.registerDevice"
    tl_type = "Bool"
    tl_line = "account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool;"
    flags: Nat = 0
    no_muted: Bool = False
    token_type: Int32
    token: String
    app_sandbox: Bool
    secret: Bytes
    other_uids: Vector[Int64]
    __repr__ = redacted_repr


class RegisterPasskey(TLFunction["api.TypePasskey"], frozen=True, kw_only=True, tag="account.registerPasskey"):
    tl_id = 0x55B41FD6
    tl_name = "account.registerPasskey"
    tl_type = "Passkey"
    tl_line = "account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey;"
    credential: api.TypeInputPasskeyCredential


class ReorderUsernames(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.reorderUsernames"):
    tl_id = 0xEF500EAB
    tl_name = "account.reorderUsernames"
    tl_type = "Bool"
    tl_line = "account.reorderUsernames#ef500eab order:Vector<string> = Bool;"
    order: Vector[String]


class ReportPeer(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.reportPeer"):
    tl_id = 0xC5BA3D86
    tl_name = "account.reportPeer"
    tl_type = "Bool"
    tl_line = "account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string = Bool;"
    peer: api.TypeInputPeer
    reason: api.TypeReportReason
    message: String


class ReportProfilePhoto(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.reportProfilePhoto"):
    tl_id = 0xFA8CC6F5
    tl_name = "account.reportProfilePhoto"
    tl_type = "Bool"
    tl_line = "account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto reason:ReportReason message:string = Bool;"
    peer: api.TypeInputPeer
    photo_id: api.TypeInputPhoto
    reason: api.TypeReportReason
    message: String


class ResendPasswordEmail(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.resendPasswordEmail"):
    tl_id = 0x7A7F2A15
    tl_name = "account.resendPasswordEmail"
    tl_type = "Bool"
    tl_line = "account.resendPasswordEmail#7a7f2a15 = Bool;"


class ResetAuthorization(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.resetAuthorization"):
    tl_id = 0xDF77F3BC
    tl_name = "account.resetAuthorization"
    tl_type = "Bool"
    tl_line = "account.resetAuthorization#df77f3bc hash:long = Bool;"
    hash: Int64


class ResetNotifySettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.resetNotifySettings"):
    tl_id = 0xDB7E1747
    tl_name = "account.resetNotifySettings"
    tl_type = "Bool"
    tl_line = "account.resetNotifySettings#db7e1747 = Bool;"


class ResetPassword(TLFunction["api.account.TypeResetPasswordResult"], frozen=True, kw_only=True, tag="account.resetPassword"):
    tl_id = 0x9308CE1B
    tl_name = "account.resetPassword"
    tl_type = "account.ResetPasswordResult"
    tl_line = "account.resetPassword#9308ce1b = account.ResetPasswordResult;"


class ResetWallPapers(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.resetWallPapers"):
    tl_id = 0xBB3B9804
    tl_name = "account.resetWallPapers"
    tl_type = "Bool"
    tl_line = "account.resetWallPapers#bb3b9804 = Bool;"


class ResetWebAuthorization(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.resetWebAuthorization"):
    tl_id = 0x2D01B9EF
    tl_name = "account.resetWebAuthorization"
    tl_type = "Bool"
    tl_line = "account.resetWebAuthorization#2d01b9ef hash:long = Bool;"
    hash: Int64


class ResetWebAuthorizations(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.resetWebAuthorizations"):
    tl_id = 0x682D2594
    tl_name = "account.resetWebAuthorizations"
    tl_type = "Bool"
    tl_line = "account.resetWebAuthorizations#682d2594 = Bool;"


class ResolveBusinessChatLink(TLFunction["api.account.TypeResolvedBusinessChatLinks"], frozen=True, kw_only=True, tag="account.resolveBusinessChatLink"):
    tl_id = 0x5492E5EE
    tl_name = "account.resolveBusinessChatLink"
    tl_type = "account.ResolvedBusinessChatLinks"
    tl_line = "account.resolveBusinessChatLink#5492e5ee slug:string = account.ResolvedBusinessChatLinks;"
    slug: String


class SaveAutoDownloadSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.saveAutoDownloadSettings"):
    tl_id = 0x76F36233
    tl_name = "account.saveAutoDownloadSettings"
    tl_type = "Bool"
    tl_line = "account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true high:flags.1?true settings:AutoDownloadSettings = Bool;"
    flags: Nat = 0
    low: Bool = False
    high: Bool = False
    settings: api.TypeAutoDownloadSettings


class SaveAutoSaveSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.saveAutoSaveSettings"):
    tl_id = 0xD69B8361
    tl_name = "account.saveAutoSaveSettings"
    tl_type = "Bool"
    tl_line = "account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer settings:AutoSaveSettings = Bool;"
    flags: Nat = 0
    users: Bool = False
    chats: Bool = False
    broadcasts: Bool = False
    peer: api.TypeInputPeer | None = None
    settings: api.TypeAutoSaveSettings


class SaveMusic(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.saveMusic"):
    tl_id = 0xB26732A9
    tl_name = "account.saveMusic"
    tl_type = "Bool"
    tl_line = "account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument after_id:flags.1?InputDocument = Bool;"
    flags: Nat = 0
    unsave: Bool = False
    id: api.TypeInputDocument
    after_id: api.TypeInputDocument | None = None


class SaveRingtone(TLFunction["api.account.TypeSavedRingtone"], frozen=True, kw_only=True, tag="account.saveRingtone"):
    tl_id = 0x3DEA5B03
    tl_name = "account.saveRingtone"
    tl_type = "account.SavedRingtone"
    tl_line = "account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool = account.SavedRingtone;"
    id: api.TypeInputDocument
    unsave: Bool


class SaveSecureValue(TLFunction["api.TypeSecureValue"], frozen=True, kw_only=True, tag="account.saveSecureValue"):
    tl_id = 0x899FE31D
    tl_name = "account.saveSecureValue"
    tl_type = "SecureValue"
    tl_line = "account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long = SecureValue;"
    value: api.TypeInputSecureValue
    secure_secret_id: Int64


class SaveTheme(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.saveTheme"):
    tl_id = 0xF257106C
    tl_name = "account.saveTheme"
    tl_type = "Bool"
    tl_line = "account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool;"
    theme: api.TypeInputTheme
    unsave: Bool


class SaveWallPaper(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.saveWallPaper"):
    tl_id = 0x6C5A5B37
    tl_name = "account.saveWallPaper"
    tl_type = "Bool"
    tl_line = "account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool settings:WallPaperSettings = Bool;"
    wallpaper: api.TypeInputWallPaper
    unsave: Bool
    settings: api.TypeWallPaperSettings


class SendChangePhoneCode(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="account.sendChangePhoneCode"):
    tl_id = 0x82574AE5
    tl_name = "account.sendChangePhoneCode"
    tl_type = "auth.SentCode"
    tl_line = "account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings = auth.SentCode;"
    phone_number: String
    settings: api.TypeCodeSettings


class SendConfirmPhoneCode(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="account.sendConfirmPhoneCode"):
    tl_id = 0x1B3FAA88
    tl_name = "account.sendConfirmPhoneCode"
    tl_type = "auth.SentCode"
    tl_line = "account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings = auth.SentCode;"
    hash: String
    settings: api.TypeCodeSettings


class SendVerifyEmailCode(TLFunction["api.account.TypeSentEmailCode"], frozen=True, kw_only=True, tag="account.sendVerifyEmailCode"):
    tl_id = 0x98E037BB
    tl_name = "account.sendVerifyEmailCode"
    tl_type = "account.SentEmailCode"
    tl_line = "account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string = account.SentEmailCode;"
    purpose: api.TypeEmailVerifyPurpose
    email: String


class SendVerifyPhoneCode(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="account.sendVerifyPhoneCode"):
    tl_id = 0xA5A356F9
    tl_name = "account.sendVerifyPhoneCode"
    tl_type = "auth.SentCode"
    tl_line = "account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings = auth.SentCode;"
    phone_number: String
    settings: api.TypeCodeSettings


class SetAccountTTL(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.setAccountTTL"):
    tl_id = 0x2442485E
    tl_name = "account.setAccountTTL"
    tl_type = "Bool"
    tl_line = "account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool;"
    ttl: api.TypeAccountDaysTTL


class SetAuthorizationTTL(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.setAuthorizationTTL"):
    tl_id = 0xBF899AA0
    tl_name = "account.setAuthorizationTTL"
    tl_type = "Bool"
    tl_line = "account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool;"
    authorization_ttl_days: Int32


class SetContactSignUpNotification(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.setContactSignUpNotification"):
    tl_id = 0xCFF43F61
    tl_name = "account.setContactSignUpNotification"
    tl_type = "Bool"
    tl_line = "account.setContactSignUpNotification#cff43f61 silent:Bool = Bool;"
    silent: Bool


class SetContentSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.setContentSettings"):
    tl_id = 0xB574B16B
    tl_name = "account.setContentSettings"
    tl_type = "Bool"
    tl_line = "account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true = Bool;"
    flags: Nat = 0
    sensitive_enabled: Bool = False


class SetGlobalPrivacySettings(TLFunction["api.TypeGlobalPrivacySettings"], frozen=True, kw_only=True, tag="account.setGlobalPrivacySettings"):
    tl_id = 0x1EDAAAC2
    tl_name = "account.setGlobalPrivacySettings"
    tl_type = "GlobalPrivacySettings"
    tl_line = "account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings = GlobalPrivacySettings;"
    settings: api.TypeGlobalPrivacySettings


class SetMainProfileTab(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.setMainProfileTab"):
    tl_id = 0x5DEE78B0
    tl_name = "account.setMainProfileTab"
    tl_type = "Bool"
    tl_line = "account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool;"
    tab: api.TypeProfileTab


class SetPrivacy(TLFunction["api.account.TypePrivacyRules"], frozen=True, kw_only=True, tag="account.setPrivacy"):
    tl_id = 0xC9F81CE8
    tl_name = "account.setPrivacy"
    tl_type = "account.PrivacyRules"
    tl_line = "account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> = account.PrivacyRules;"
    key: api.TypeInputPrivacyKey
    rules: Vector[api.TypeInputPrivacyRule]


class SetReactionsNotifySettings(TLFunction["api.TypeReactionsNotifySettings"], frozen=True, kw_only=True, tag="account.setReactionsNotifySettings"):
    tl_id = 0x316CE548
    tl_name = "account.setReactionsNotifySettings"
    tl_type = "ReactionsNotifySettings"
    tl_line = "account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings = ReactionsNotifySettings;"
    settings: api.TypeReactionsNotifySettings


class ToggleConnectedBotPaused(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.toggleConnectedBotPaused"):
    tl_id = 0x646E1097
    tl_name = "account.toggleConnectedBotPaused"
    tl_type = "Bool"
    tl_line = "account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool;"
    peer: api.TypeInputPeer
    paused: Bool


class ToggleNoPaidMessagesException(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.toggleNoPaidMessagesException"):
    tl_id = 0xFE2EDA76
    tl_name = "account.toggleNoPaidMessagesException"
    tl_type = "Bool"
    tl_line = "account.toggleNoPaidMessagesException#fe2eda76 flags:# refund_charged:flags.0?true require_payment:flags.2?true parent_peer:flags.1?InputPeer user_id:InputUser = Bool;"
    flags: Nat = 0
    refund_charged: Bool = False
    require_payment: Bool = False
    parent_peer: api.TypeInputPeer | None = None
    user_id: api.TypeInputUser


class ToggleSponsoredMessages(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.toggleSponsoredMessages"):
    tl_id = 0xB9D9A38D
    tl_name = "account.toggleSponsoredMessages"
    tl_type = "Bool"
    tl_line = "account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool;"
    enabled: Bool


class ToggleUsername(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.toggleUsername"):
    tl_id = 0x58D6B376
    tl_name = "account.toggleUsername"
    tl_type = "Bool"
    tl_line = "account.toggleUsername#58d6b376 username:string active:Bool = Bool;"
    username: String
    active: Bool


class ToggleWebBrowserSettingsException(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="account.toggleWebBrowserSettingsException"):
    tl_id = 0x60ED4229
    tl_name = "account.toggleWebBrowserSettingsException"
    tl_type = "Updates"
    tl_line = "account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true open_external_browser:flags.0?Bool url:string = Updates;"
    flags: Nat = 0
    delete: Bool = False
    open_external_browser: Bool | None = None
    url: String


class UnregisterDevice(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.unregisterDevice"):
    tl_id = 0x6A0D3206
    tl_name = "account.unregisterDevice"
    tl_type = "Bool"
    tl_line = "account.unregisterDevice#6a0d3206 token_type:int token:string other_uids:Vector<long> = Bool;"
    token_type: Int32
    token: String
    other_uids: Vector[Int64]
    __repr__ = redacted_repr


class UpdateBirthday(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateBirthday"):
    tl_id = 0xCC6E0C11
    tl_name = "account.updateBirthday"
    tl_type = "Bool"
    tl_line = "account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool;"
    flags: Nat = 0
    birthday: api.TypeBirthday | None = None


class UpdateBusinessAwayMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateBusinessAwayMessage"):
    tl_id = 0xA26A7FA5
    tl_name = "account.updateBusinessAwayMessage"
    tl_type = "Bool"
    tl_line = "account.updateBusinessAwayMessage#a26a7fa5 flags:# message:flags.0?InputBusinessAwayMessage = Bool;"
    flags: Nat = 0
    message: api.TypeInputBusinessAwayMessage | None = None


class UpdateBusinessGreetingMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateBusinessGreetingMessage"):
    tl_id = 0x66CDAFC4
    tl_name = "account.updateBusinessGreetingMessage"
    tl_type = "Bool"
    tl_line = "account.updateBusinessGreetingMessage#66cdafc4 flags:# message:flags.0?InputBusinessGreetingMessage = Bool;"
    flags: Nat = 0
    message: api.TypeInputBusinessGreetingMessage | None = None


class UpdateBusinessIntro(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateBusinessIntro"):
    tl_id = 0xA614D034
    tl_name = "account.updateBusinessIntro"
    tl_type = "Bool"
    tl_line = "account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro = Bool;"
    flags: Nat = 0
    intro: api.TypeInputBusinessIntro | None = None


class UpdateBusinessLocation(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateBusinessLocation"):
    tl_id = 0x9E6B131A
    tl_name = "account.updateBusinessLocation"
    tl_type = "Bool"
    tl_line = "account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint address:flags.0?string = Bool;"
    flags: Nat = 0
    geo_point: api.TypeInputGeoPoint | None = None
    address: String | None = None


class UpdateBusinessWorkHours(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateBusinessWorkHours"):
    tl_id = 0x4B00E066
    tl_name = "account.updateBusinessWorkHours"
    tl_type = "Bool"
    tl_line = "account.updateBusinessWorkHours#4b00e066 flags:# business_work_hours:flags.0?BusinessWorkHours = Bool;"
    flags: Nat = 0
    business_work_hours: api.TypeBusinessWorkHours | None = None


class UpdateColor(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateColor"):
    tl_id = 0x684D214E
    tl_name = "account.updateColor"
    tl_type = "Bool"
    tl_line = "account.updateColor#684d214e flags:# for_profile:flags.1?true color:flags.2?PeerColor = Bool;"
    flags: Nat = 0
    for_profile: Bool = False
    color: api.TypePeerColor | None = None


class UpdateConnectedBot(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="account.updateConnectedBot"):
    tl_id = 0x66A08C7E
    tl_name = "account.updateConnectedBot"
    tl_type = "Updates"
    tl_line = "account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true rights:flags.0?BusinessBotRights bot:InputUser recipients:InputBusinessBotRecipients = Updates;"
    flags: Nat = 0
    deleted: Bool = False
    rights: api.TypeBusinessBotRights | None = None
    bot: api.TypeInputUser
    recipients: api.TypeInputBusinessBotRecipients


class UpdateDeviceLocked(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateDeviceLocked"):
    tl_id = 0x38DF3532
    tl_name = "account.updateDeviceLocked"
    tl_type = "Bool"
    tl_line = "account.updateDeviceLocked#38df3532 period:int = Bool;"
    period: Int32


class UpdateEmojiStatus(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateEmojiStatus"):
    tl_id = 0xFBD3DE6B
    tl_name = "account.updateEmojiStatus"
    tl_type = "Bool"
    tl_line = "account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool;"
    emoji_status: api.TypeEmojiStatus


class UpdateNotifySettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateNotifySettings"):
    tl_id = 0x84BE5B93
    tl_name = "account.updateNotifySettings"
    tl_type = "Bool"
    tl_line = "account.updateNotifySettings#84be5b93 peer:InputNotifyPeer settings:InputPeerNotifySettings = Bool;"
    peer: api.TypeInputNotifyPeer
    settings: api.TypeInputPeerNotifySettings


class UpdatePasswordSettings(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updatePasswordSettings"):
    tl_id = 0xA59B102F
    tl_name = "account.updatePasswordSettings"
    tl_type = "Bool"
    tl_line = "account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP new_settings:account.PasswordInputSettings = Bool;"
    password: api.TypeInputCheckPasswordSRP
    new_settings: api.account.TypePasswordInputSettings


class UpdatePersonalChannel(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updatePersonalChannel"):
    tl_id = 0xD94305E0
    tl_name = "account.updatePersonalChannel"
    tl_type = "Bool"
    tl_line = "account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool;"
    channel: api.TypeInputChannel


class UpdateProfile(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="account.updateProfile"):
    tl_id = 0x78515775
    tl_name = "account.updateProfile"
    tl_type = "User"
    tl_line = "account.updateProfile#78515775 flags:# first_name:flags.0?string last_name:flags.1?string about:flags.2?string = User;"
    flags: Nat = 0
    first_name: String | None = None
    last_name: String | None = None
    about: String | None = None


class UpdateStatus(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updateStatus"):
    tl_id = 0x6628562C
    tl_name = "account.updateStatus"
    tl_type = "Bool"
    tl_line = "account.updateStatus#6628562c offline:Bool = Bool;"
    offline: Bool


class UpdateTheme(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.updateTheme"):
    tl_id = 0x2BF40CCC
    tl_name = "account.updateTheme"
    tl_type = "Theme"
    tl_line = "account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme;"
    flags: Nat = 0
    format: String
    theme: api.TypeInputTheme
    slug: String | None = None
    title: String | None = None
    document: api.TypeInputDocument | None = None
    settings: Vector[api.TypeInputThemeSettings] | None = None


class UpdateUsername(TLFunction["api.TypeUser"], frozen=True, kw_only=True, tag="account.updateUsername"):
    tl_id = 0x3E0BDD7C
    tl_name = "account.updateUsername"
    tl_type = "User"
    tl_line = "account.updateUsername#3e0bdd7c username:string = User;"
    username: String


class UpdateWebBrowserSettings(TLFunction["api.account.TypeWebBrowserSettings"], frozen=True, kw_only=True, tag="account.updateWebBrowserSettings"):
    tl_id = 0x9ADF82FE
    tl_name = "account.updateWebBrowserSettings"
    tl_type = "account.WebBrowserSettings"
    tl_line = "account.updateWebBrowserSettings#9adf82fe flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = account.WebBrowserSettings;"
    flags: Nat = 0
    open_external_browser: Bool = False
    display_close_button: Bool = False


class UploadRingtone(TLFunction["api.TypeDocument"], frozen=True, kw_only=True, tag="account.uploadRingtone"):
    tl_id = 0x831A83A2
    tl_name = "account.uploadRingtone"
    tl_type = "Document"
    tl_line = "account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string = Document;"
    file: api.TypeInputFile
    file_name: String
    mime_type: String


class UploadTheme(TLFunction["api.TypeDocument"], frozen=True, kw_only=True, tag="account.uploadTheme"):
    tl_id = 0x1C3DB333
    tl_name = "account.uploadTheme"
    tl_type = "Document"
    tl_line = "account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile file_name:string mime_type:string = Document;"
    flags: Nat = 0
    file: api.TypeInputFile
    thumb: api.TypeInputFile | None = None
    file_name: String
    mime_type: String


class UploadWallPaper(TLFunction["api.TypeWallPaper"], frozen=True, kw_only=True, tag="account.uploadWallPaper"):
    tl_id = 0xE39A8F03
    tl_name = "account.uploadWallPaper"
    tl_type = "WallPaper"
    tl_line = "account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile mime_type:string settings:WallPaperSettings = WallPaper;"
    flags: Nat = 0
    for_chat: Bool = False
    file: api.TypeInputFile
    mime_type: String
    settings: api.TypeWallPaperSettings


class VerifyEmail(TLFunction["api.account.TypeEmailVerified"], frozen=True, kw_only=True, tag="account.verifyEmail"):
    tl_id = 0x032DA4CF
    tl_name = "account.verifyEmail"
    tl_type = "account.EmailVerified"
    tl_line = "account.verifyEmail#32da4cf purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified;"
    purpose: api.TypeEmailVerifyPurpose
    verification: api.TypeEmailVerification


class VerifyPhone(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.verifyPhone"):
    tl_id = 0x4DD3A7F6
    tl_name = "account.verifyPhone"
    tl_type = "Bool"
    tl_line = "account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string phone_code:string = Bool;"
    phone_number: String
    phone_code_hash: String
    phone_code: String
    __repr__ = redacted_repr


TypeAuthorizationForm: TypeAlias = AuthorizationForm
TypeAuthorizations: TypeAlias = Authorizations
TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
TypeBusinessChatLinks: TypeAlias = BusinessChatLinks
TypeChatThemes: TypeAlias = (
    ChatThemes
    | ChatThemesNotModified
)
TypeConnectedBots: TypeAlias = ConnectedBots
TypeContentSettings: TypeAlias = ContentSettings
TypeEmailVerified: TypeAlias = (
    EmailVerified
    | EmailVerifiedLogin
)
TypeEmojiStatuses: TypeAlias = (
    EmojiStatuses
    | EmojiStatusesNotModified
)
TypePaidMessagesRevenue: TypeAlias = PaidMessagesRevenue
TypePasskeyRegistrationOptions: TypeAlias = PasskeyRegistrationOptions
TypePasskeys: TypeAlias = Passkeys
TypePassword: TypeAlias = Password
TypePasswordInputSettings: TypeAlias = PasswordInputSettings
TypePasswordSettings: TypeAlias = PasswordSettings
TypePrivacyRules: TypeAlias = PrivacyRules
TypeResetPasswordResult: TypeAlias = (
    ResetPasswordFailedWait
    | ResetPasswordOk
    | ResetPasswordRequestedWait
)
TypeResolvedBusinessChatLinks: TypeAlias = ResolvedBusinessChatLinks
TypeSavedMusicIds: TypeAlias = (
    SavedMusicIds
    | SavedMusicIdsNotModified
)
TypeSavedRingtone: TypeAlias = (
    SavedRingtone
    | SavedRingtoneConverted
)
TypeSavedRingtones: TypeAlias = (
    SavedRingtones
    | SavedRingtonesNotModified
)
TypeSentEmailCode: TypeAlias = SentEmailCode
TypeTakeout: TypeAlias = Takeout
TypeThemes: TypeAlias = (
    Themes
    | ThemesNotModified
)
TypeTmpPassword: TypeAlias = TmpPassword
TypeWallPapers: TypeAlias = (
    WallPapers
    | WallPapersNotModified
)
TypeWebAuthorizations: TypeAlias = WebAuthorizations
TypeWebBrowserSettings: TypeAlias = (
    WebBrowserSettings
    | WebBrowserSettingsNotModified
)
