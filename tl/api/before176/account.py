"""Superseded definitions: the namespace account. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "AcceptAuthorization_e7027c94",
    "AuthorizationForm_cb976d53",
    "Authorizations_1250abde",
    "ChatThemes_fe4cbebd",
    "CreateTheme_2b7ffd7f",
    "CreateTheme_8432c21f",
    "DeleteAccount_418d4e0b",
    "GetAuthorizationForm_b86ba8e1",
    "GetChatThemes_d6d71d7b",
    "GetPasswordSettings_bc8d11bb",
    "GetTheme_8d9d742b",
    "GetThemes_285946f8",
    "GetTmpPassword_4a82327e",
    "GetWallPapers_aabb1763",
    "GetWallPapers_c04cfac2",
    "InitTakeoutSession_f05b4804",
    "InstallTheme_7ae43737",
    "NoPassword",
    "NoPassword_96dabc18",
    "PasswordInputSettings_21ffa60d",
    "PasswordInputSettings_86916deb",
    "PasswordSettings_7bd9c3f1",
    "PasswordSettings_b7b72ab3",
    "Password_185b184f",
    "Password_7c18141c",
    "Password_ad2641f8",
    "Password_ca39b447",
    "PrivacyRules_554abb6f",
    "RegisterDevice_1389cc",
    "RegisterDevice_5cbea590",
    "RegisterDevice_68976c6f",
    "ReportPeer_ae189d5f",
    "SendChangePhoneCode_8e57deb",
    "SendConfirmPhoneCode_1516d7bd",
    "SendVerifyEmailCode_7011509f",
    "SendVerifyPhoneCode_823380b4",
    "Themes_7f676421",
    "UnregisterDevice_3076c4bf",
    "UpdatePasswordSettings_fa7c4b86",
    "UpdateTheme_3b8ea202",
    "UpdateTheme_5cb367d5",
    "UploadWallPaper_dd853661",
    "VerifyEmail_ecba39db",
    "WallPapers_702b65a9",
]


class AuthorizationForm_cb976d53(TLObject, frozen=True, kw_only=True, tag="account.authorizationForm#cb976d53"):
    tl_id = 0xCB976D53
    tl_name = "account.authorizationForm"
    tl_type = "account.AuthorizationForm"
    tl_line = "account.authorizationForm#cb976d53 flags:# selfie_required:flags.1?true required_types:Vector<SecureValueType> values:Vector<SecureValue> errors:Vector<SecureValueError> users:Vector<User> privacy_policy_url:flags.0?string = account.AuthorizationForm;"
    flags: Nat = 0
    selfie_required: Bool = False
    required_types: Vector[api.TypeSecureValueType]
    values: Vector[api.TypeSecureValue]
    errors: Vector[api.TypeSecureValueError]
    users: Vector[api.TypeUser]
    privacy_policy_url: String | None = None


class Authorizations_1250abde(TLObject, frozen=True, kw_only=True, tag="account.authorizations#1250abde"):
    tl_id = 0x1250ABDE
    tl_name = "account.authorizations"
    tl_type = "account.Authorizations"
    tl_line = "account.authorizations#1250abde authorizations:Vector<Authorization> = account.Authorizations;"
    authorizations: Vector[api.TypeAuthorization]


class ChatThemes_fe4cbebd(TLObject, frozen=True, kw_only=True, tag="account.chatThemes#fe4cbebd"):
    tl_id = 0xFE4CBEBD
    tl_name = "account.chatThemes"
    tl_type = "account.ChatThemes"
    tl_line = "account.chatThemes#fe4cbebd hash:int themes:Vector<ChatTheme> = account.ChatThemes;"
    hash: Int32
    themes: Vector[api.TypeChatTheme]


class NoPassword_96dabc18(TLObject, frozen=True, kw_only=True, tag="account.noPassword#96dabc18"):
    tl_id = 0x96DABC18
    tl_name = "account.noPassword"
    tl_type = "account.Password"
    tl_line = "account.noPassword#96dabc18 new_salt:bytes email_unconfirmed_pattern:string = account.Password;"
    new_salt: Bytes
    email_unconfirmed_pattern: String


class NoPassword(TLObject, frozen=True, kw_only=True, tag="account.noPassword"):
    tl_id = 0x5EA182F6
    tl_name = "account.noPassword"
    tl_type = "account.Password"
    tl_line = "account.noPassword#5ea182f6 new_salt:bytes new_secure_salt:bytes secure_random:bytes email_unconfirmed_pattern:string = account.Password;"
    new_salt: Bytes
    new_secure_salt: Bytes
    secure_random: Bytes
    email_unconfirmed_pattern: String


class Password_7c18141c(TLObject, frozen=True, kw_only=True, tag="account.password#7c18141c"):
    tl_id = 0x7C18141C
    tl_name = "account.password"
    tl_type = "account.Password"
    tl_line = "account.password#7c18141c current_salt:bytes new_salt:bytes hint:string has_recovery:Bool email_unconfirmed_pattern:string = account.Password;"
    current_salt: Bytes
    new_salt: Bytes
    hint: String
    has_recovery: Bool
    email_unconfirmed_pattern: String


class Password_ca39b447(TLObject, frozen=True, kw_only=True, tag="account.password#ca39b447"):
    tl_id = 0xCA39B447
    tl_name = "account.password"
    tl_type = "account.Password"
    tl_line = "account.password#ca39b447 flags:# has_recovery:flags.0?true has_secure_values:flags.1?true current_salt:bytes new_salt:bytes new_secure_salt:bytes secure_random:bytes hint:string email_unconfirmed_pattern:string = account.Password;"
    flags: Nat = 0
    has_recovery: Bool = False
    has_secure_values: Bool = False
    current_salt: Bytes
    new_salt: Bytes
    new_secure_salt: Bytes
    secure_random: Bytes
    hint: String
    email_unconfirmed_pattern: String


class Password_ad2641f8(TLObject, frozen=True, kw_only=True, tag="account.password#ad2641f8"):
    tl_id = 0xAD2641F8
    tl_name = "account.password"
    tl_type = "account.Password"
    tl_line = "account.password#ad2641f8 flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes = account.Password;"
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


class Password_185b184f(TLObject, frozen=True, kw_only=True, tag="account.password#185b184f"):
    tl_id = 0x185B184F
    tl_name = "account.password"
    tl_type = "account.Password"
    tl_line = "account.password#185b184f flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes pending_reset_date:flags.5?int = account.Password;"
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


class PasswordInputSettings_86916deb(TLObject, frozen=True, kw_only=True, tag="account.passwordInputSettings#86916deb"):
    tl_id = 0x86916DEB
    tl_name = "account.passwordInputSettings"
    tl_type = "account.PasswordInputSettings"
    tl_line = "account.passwordInputSettings#86916deb flags:# new_salt:flags.0?bytes new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string = account.PasswordInputSettings;"
    flags: Nat = 0
    new_salt: Bytes | None = None
    new_password_hash: Bytes | None = None
    hint: String | None = None
    email: String | None = None
    __repr__ = redacted_repr


class PasswordInputSettings_21ffa60d(TLObject, frozen=True, kw_only=True, tag="account.passwordInputSettings#21ffa60d"):
    tl_id = 0x21FFA60D
    tl_name = "account.passwordInputSettings"
    tl_type = "account.PasswordInputSettings"
    tl_line = "account.passwordInputSettings#21ffa60d flags:# new_salt:flags.0?bytes new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string new_secure_salt:flags.2?bytes new_secure_secret:flags.2?bytes new_secure_secret_id:flags.2?long = account.PasswordInputSettings;"
    flags: Nat = 0
    new_salt: Bytes | None = None
    new_password_hash: Bytes | None = None
    hint: String | None = None
    email: String | None = None
    new_secure_salt: Bytes | None = None
    new_secure_secret: Bytes | None = None
    new_secure_secret_id: Int64 | None = None
    __repr__ = redacted_repr


class PasswordSettings_b7b72ab3(TLObject, frozen=True, kw_only=True, tag="account.passwordSettings#b7b72ab3"):
    tl_id = 0xB7B72AB3
    tl_name = "account.passwordSettings"
    tl_type = "account.PasswordSettings"
    tl_line = "account.passwordSettings#b7b72ab3 email:string = account.PasswordSettings;"
    email: String


class PasswordSettings_7bd9c3f1(TLObject, frozen=True, kw_only=True, tag="account.passwordSettings#7bd9c3f1"):
    tl_id = 0x7BD9C3F1
    tl_name = "account.passwordSettings"
    tl_type = "account.PasswordSettings"
    tl_line = "account.passwordSettings#7bd9c3f1 email:string secure_salt:bytes secure_secret:bytes secure_secret_id:long = account.PasswordSettings;"
    email: String
    secure_salt: Bytes
    secure_secret: Bytes
    secure_secret_id: Int64
    __repr__ = redacted_repr


class PrivacyRules_554abb6f(TLObject, frozen=True, kw_only=True, tag="account.privacyRules#554abb6f"):
    tl_id = 0x554ABB6F
    tl_name = "account.privacyRules"
    tl_type = "account.PrivacyRules"
    tl_line = "account.privacyRules#554abb6f rules:Vector<PrivacyRule> users:Vector<User> = account.PrivacyRules;"
    rules: Vector[api.TypePrivacyRule]
    users: Vector[api.TypeUser]


class Themes_7f676421(TLObject, frozen=True, kw_only=True, tag="account.themes#7f676421"):
    tl_id = 0x7F676421
    tl_name = "account.themes"
    tl_type = "account.Themes"
    tl_line = "account.themes#7f676421 hash:int themes:Vector<Theme> = account.Themes;"
    hash: Int32
    themes: Vector[api.TypeTheme]


class WallPapers_702b65a9(TLObject, frozen=True, kw_only=True, tag="account.wallPapers#702b65a9"):
    tl_id = 0x702B65A9
    tl_name = "account.wallPapers"
    tl_type = "account.WallPapers"
    tl_line = "account.wallPapers#702b65a9 hash:int wallpapers:Vector<WallPaper> = account.WallPapers;"
    hash: Int32
    wallpapers: Vector[api.TypeWallPaper]


class AcceptAuthorization_e7027c94(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.acceptAuthorization#e7027c94"):
    tl_id = 0xE7027C94
    tl_name = "account.acceptAuthorization"
    tl_type = "Bool"
    tl_line = "account.acceptAuthorization#e7027c94 bot_id:int scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool;"
    bot_id: Int32
    scope: String
    public_key: String
    value_hashes: Vector[api.TypeSecureValueHash]
    credentials: api.TypeSecureCredentialsEncrypted


class CreateTheme_2b7ffd7f(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.createTheme#2b7ffd7f"):
    tl_id = 0x2B7FFD7F
    tl_name = "account.createTheme"
    tl_type = "Theme"
    tl_line = "account.createTheme#2b7ffd7f slug:string title:string document:InputDocument = Theme;"
    slug: String
    title: String
    document: api.TypeInputDocument


class CreateTheme_8432c21f(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.createTheme#8432c21f"):
    tl_id = 0x8432C21F
    tl_name = "account.createTheme"
    tl_type = "Theme"
    tl_line = "account.createTheme#8432c21f flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?InputThemeSettings = Theme;"
    flags: Nat = 0
    slug: String
    title: String
    document: api.TypeInputDocument | None = None
    settings: api.TypeInputThemeSettings | None = None


class DeleteAccount_418d4e0b(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.deleteAccount#418d4e0b"):
    tl_id = 0x418D4E0B
    tl_name = "account.deleteAccount"
    tl_type = "Bool"
    tl_line = "account.deleteAccount#418d4e0b reason:string = Bool;"
    reason: String


class GetAuthorizationForm_b86ba8e1(TLFunction["api.account.TypeAuthorizationForm"], frozen=True, kw_only=True, tag="account.getAuthorizationForm#b86ba8e1"):
    tl_id = 0xB86BA8E1
    tl_name = "account.getAuthorizationForm"
    tl_type = "account.AuthorizationForm"
    tl_line = "account.getAuthorizationForm#b86ba8e1 bot_id:int scope:string public_key:string = account.AuthorizationForm;"
    bot_id: Int32
    scope: String
    public_key: String


class GetChatThemes_d6d71d7b(TLFunction["api.account.TypeChatThemes"], frozen=True, kw_only=True, tag="account.getChatThemes#d6d71d7b"):
    tl_id = 0xD6D71D7B
    tl_name = "account.getChatThemes"
    tl_type = "account.ChatThemes"
    tl_line = "account.getChatThemes#d6d71d7b hash:int = account.ChatThemes;"
    hash: Int32


class GetPasswordSettings_bc8d11bb(TLFunction["api.account.TypePasswordSettings"], frozen=True, kw_only=True, tag="account.getPasswordSettings#bc8d11bb"):
    tl_id = 0xBC8D11BB
    tl_name = "account.getPasswordSettings"
    tl_type = "account.PasswordSettings"
    tl_line = "account.getPasswordSettings#bc8d11bb current_password_hash:bytes = account.PasswordSettings;"
    current_password_hash: Bytes


class GetTheme_8d9d742b(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.getTheme#8d9d742b"):
    tl_id = 0x8D9D742B
    tl_name = "account.getTheme"
    tl_type = "Theme"
    tl_line = "account.getTheme#8d9d742b format:string theme:InputTheme document_id:long = Theme;"
    format: String
    theme: api.TypeInputTheme
    document_id: Int64


class GetThemes_285946f8(TLFunction["api.account.TypeThemes"], frozen=True, kw_only=True, tag="account.getThemes#285946f8"):
    tl_id = 0x285946F8
    tl_name = "account.getThemes"
    tl_type = "account.Themes"
    tl_line = "account.getThemes#285946f8 format:string hash:int = account.Themes;"
    format: String
    hash: Int32


class GetTmpPassword_4a82327e(TLFunction["api.account.TypeTmpPassword"], frozen=True, kw_only=True, tag="account.getTmpPassword#4a82327e"):
    tl_id = 0x4A82327E
    tl_name = "account.getTmpPassword"
    tl_type = "account.TmpPassword"
    tl_line = "account.getTmpPassword#4a82327e password_hash:bytes period:int = account.TmpPassword;"
    password_hash: Bytes
    period: Int32
    __repr__ = redacted_repr


class GetWallPapers_c04cfac2(TLFunction["Vector[api.TypeWallPaper]"], frozen=True, kw_only=True, tag="account.getWallPapers#c04cfac2"):
    tl_id = 0xC04CFAC2
    tl_name = "account.getWallPapers"
    tl_type = "Vector<WallPaper>"
    tl_line = "account.getWallPapers#c04cfac2 = Vector<WallPaper>;"


class GetWallPapers_aabb1763(TLFunction["api.account.TypeWallPapers"], frozen=True, kw_only=True, tag="account.getWallPapers#aabb1763"):
    tl_id = 0xAABB1763
    tl_name = "account.getWallPapers"
    tl_type = "account.WallPapers"
    tl_line = "account.getWallPapers#aabb1763 hash:int = account.WallPapers;"
    hash: Int32


class InitTakeoutSession_f05b4804(TLFunction["api.account.TypeTakeout"], frozen=True, kw_only=True, tag="account.initTakeoutSession#f05b4804"):
    tl_id = 0xF05B4804
    tl_name = "account.initTakeoutSession"
    tl_type = "account.Takeout"
    tl_line = "account.initTakeoutSession#f05b4804 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?int = account.Takeout;"
    flags: Nat = 0
    contacts: Bool = False
    message_users: Bool = False
    message_chats: Bool = False
    message_megagroups: Bool = False
    message_channels: Bool = False
    files: Bool = False
    file_max_size: Int32 | None = None


class InstallTheme_7ae43737(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.installTheme#7ae43737"):
    tl_id = 0x7AE43737
    tl_name = "account.installTheme"
    tl_type = "Bool"
    tl_line = "account.installTheme#7ae43737 flags:# dark:flags.0?true format:flags.1?string theme:flags.1?InputTheme = Bool;"
    flags: Nat = 0
    dark: Bool = False
    format: String | None = None
    theme: api.TypeInputTheme | None = None


class RegisterDevice_1389cc(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.registerDevice#1389cc"):
    tl_id = 0x001389CC
    tl_name = "account.registerDevice"
    tl_type = "Bool"
    tl_line = "account.registerDevice#1389cc token_type:int token:string app_sandbox:Bool other_uids:Vector<int> = Bool;"
    token_type: Int32
    token: String
    app_sandbox: Bool
    other_uids: Vector[Int32]
    __repr__ = redacted_repr


class RegisterDevice_5cbea590(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.registerDevice#5cbea590"):
    tl_id = 0x5CBEA590
    tl_name = "account.registerDevice"
    tl_type = "Bool"
    tl_line = "account.registerDevice#5cbea590 token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<int> = Bool;"
    token_type: Int32
    token: String
    app_sandbox: Bool
    secret: Bytes
    other_uids: Vector[Int32]
    __repr__ = redacted_repr


class RegisterDevice_68976c6f(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.registerDevice#68976c6f"):
    tl_id = 0x68976C6F
    tl_name = "account.registerDevice"
    tl_type = "Bool"
    tl_line = "account.registerDevice#68976c6f flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<int> = Bool;"
    flags: Nat = 0
    no_muted: Bool = False
    token_type: Int32
    token: String
    app_sandbox: Bool
    secret: Bytes
    other_uids: Vector[Int32]
    __repr__ = redacted_repr


class ReportPeer_ae189d5f(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.reportPeer#ae189d5f"):
    tl_id = 0xAE189D5F
    tl_name = "account.reportPeer"
    tl_type = "Bool"
    tl_line = "account.reportPeer#ae189d5f peer:InputPeer reason:ReportReason = Bool;"
    peer: api.TypeInputPeer
    reason: api.TypeReportReason


class SendChangePhoneCode_8e57deb(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="account.sendChangePhoneCode#8e57deb"):
    tl_id = 0x08E57DEB
    tl_name = "account.sendChangePhoneCode"
    tl_type = "auth.SentCode"
    tl_line = "account.sendChangePhoneCode#8e57deb flags:# allow_flashcall:flags.0?true phone_number:string current_number:flags.0?Bool = auth.SentCode;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    phone_number: String
    current_number: Bool | None = None


class SendConfirmPhoneCode_1516d7bd(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="account.sendConfirmPhoneCode#1516d7bd"):
    tl_id = 0x1516D7BD
    tl_name = "account.sendConfirmPhoneCode"
    tl_type = "auth.SentCode"
    tl_line = "account.sendConfirmPhoneCode#1516d7bd flags:# allow_flashcall:flags.0?true hash:string current_number:flags.0?Bool = auth.SentCode;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    hash: String
    current_number: Bool | None = None


class SendVerifyEmailCode_7011509f(TLFunction["api.account.TypeSentEmailCode"], frozen=True, kw_only=True, tag="account.sendVerifyEmailCode#7011509f"):
    tl_id = 0x7011509F
    tl_name = "account.sendVerifyEmailCode"
    tl_type = "account.SentEmailCode"
    tl_line = "account.sendVerifyEmailCode#7011509f email:string = account.SentEmailCode;"
    email: String


class SendVerifyPhoneCode_823380b4(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="account.sendVerifyPhoneCode#823380b4"):
    tl_id = 0x823380B4
    tl_name = "account.sendVerifyPhoneCode"
    tl_type = "auth.SentCode"
    tl_line = "account.sendVerifyPhoneCode#823380b4 flags:# allow_flashcall:flags.0?true phone_number:string current_number:flags.0?Bool = auth.SentCode;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    phone_number: String
    current_number: Bool | None = None


class UnregisterDevice_3076c4bf(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.unregisterDevice#3076c4bf"):
    tl_id = 0x3076C4BF
    tl_name = "account.unregisterDevice"
    tl_type = "Bool"
    tl_line = "account.unregisterDevice#3076c4bf token_type:int token:string other_uids:Vector<int> = Bool;"
    token_type: Int32
    token: String
    other_uids: Vector[Int32]
    __repr__ = redacted_repr


class UpdatePasswordSettings_fa7c4b86(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.updatePasswordSettings#fa7c4b86"):
    tl_id = 0xFA7C4B86
    tl_name = "account.updatePasswordSettings"
    tl_type = "Bool"
    tl_line = "account.updatePasswordSettings#fa7c4b86 current_password_hash:bytes new_settings:account.PasswordInputSettings = Bool;"
    current_password_hash: Bytes
    new_settings: api.account.TypePasswordInputSettings


class UpdateTheme_3b8ea202(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.updateTheme#3b8ea202"):
    tl_id = 0x3B8EA202
    tl_name = "account.updateTheme"
    tl_type = "Theme"
    tl_line = "account.updateTheme#3b8ea202 flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument = Theme;"
    flags: Nat = 0
    format: String
    theme: api.TypeInputTheme
    slug: String | None = None
    title: String | None = None
    document: api.TypeInputDocument | None = None


class UpdateTheme_5cb367d5(TLFunction["api.TypeTheme"], frozen=True, kw_only=True, tag="account.updateTheme#5cb367d5"):
    tl_id = 0x5CB367D5
    tl_name = "account.updateTheme"
    tl_type = "Theme"
    tl_line = "account.updateTheme#5cb367d5 flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?InputThemeSettings = Theme;"
    flags: Nat = 0
    format: String
    theme: api.TypeInputTheme
    slug: String | None = None
    title: String | None = None
    document: api.TypeInputDocument | None = None
    settings: api.TypeInputThemeSettings | None = None


class UploadWallPaper_dd853661(TLFunction["api.TypeWallPaper"], frozen=True, kw_only=True, tag="account.uploadWallPaper#dd853661"):
    tl_id = 0xDD853661
    tl_name = "account.uploadWallPaper"
    tl_type = "WallPaper"
    tl_line = "account.uploadWallPaper#dd853661 file:InputFile mime_type:string settings:WallPaperSettings = WallPaper;"
    file: api.TypeInputFile
    mime_type: String
    settings: api.TypeWallPaperSettings


class VerifyEmail_ecba39db(TLFunction["Bool"], frozen=True, kw_only=True, tag="account.verifyEmail#ecba39db"):
    tl_id = 0xECBA39DB
    tl_name = "account.verifyEmail"
    tl_type = "Bool"
    tl_line = "account.verifyEmail#ecba39db email:string code:string = Bool;"
    email: String
    code: String
