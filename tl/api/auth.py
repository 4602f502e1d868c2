"""Definitions: the namespace auth. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.auth import *
    from tl.api.before176.auth import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AcceptLoginToken",
    "Authorization",
    "AuthorizationSignUpRequired",
    "BindTempAuthKey",
    "CancelCode",
    "CheckPaidAuth",
    "CheckPassword",
    "CheckRecoveryPassword",
    "CodeTypeCall",
    "CodeTypeFlashCall",
    "CodeTypeFragmentSms",
    "CodeTypeMissedCall",
    "CodeTypeSms",
    "DropTempAuthKeys",
    "ExportAuthorization",
    "ExportLoginToken",
    "ExportedAuthorization",
    "FinishFirebasePnvLogin",
    "FinishPasskeyLogin",
    "FirebasePnvIntent",
    "FirebasePnvSignUp",
    "ImportAuthorization",
    "ImportBotAuthorization",
    "ImportLoginToken",
    "ImportWebTokenAuthorization",
    "InitFirebasePnvLogin",
    "InitPasskeyLogin",
    "LogOut",
    "LoggedOut",
    "LoginToken",
    "LoginTokenMigrateTo",
    "LoginTokenSuccess",
    "PasskeyLoginOptions",
    "PasswordRecovery",
    "RecoverPassword",
    "ReportMissingCode",
    "RequestFirebaseSms",
    "RequestPasswordRecovery",
    "ResendCode",
    "ResetAuthorizations",
    "ResetLoginEmail",
    "SendCode",
    "SentCode",
    "SentCodePaymentRequired",
    "SentCodeSuccess",
    "SentCodeTypeApp",
    "SentCodeTypeCall",
    "SentCodeTypeEmailCode",
    "SentCodeTypeFirebaseSms",
    "SentCodeTypeFlashCall",
    "SentCodeTypeFragmentSms",
    "SentCodeTypeMissedCall",
    "SentCodeTypeSetUpEmailRequired",
    "SentCodeTypeSms",
    "SentCodeTypeSmsPhrase",
    "SentCodeTypeSmsWord",
    "SignIn",
    "SignUp",
    "TypeAuthorization",
    "TypeCodeType",
    "TypeExportedAuthorization",
    "TypeFirebasePnvIntent",
    "TypeLoggedOut",
    "TypeLoginToken",
    "TypePasskeyLoginOptions",
    "TypePasswordRecovery",
    "TypeSentCode",
    "TypeSentCodeType",
]


class Authorization(TLObject, frozen=True, kw_only=True, tag="auth.authorization"):
    tl_id = 0x2EA2C0D4
    tl_name = "auth.authorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization;"
    flags: Nat = 0
    setup_password_required: Bool = False
    otherwise_relogin_days: Int32 | None = None
    tmp_sessions: Int32 | None = None
    future_auth_token: Bytes | None = None
    user: api.TypeUser
    __repr__ = redacted_repr


class AuthorizationSignUpRequired(TLObject, frozen=True, kw_only=True, tag="auth.authorizationSignUpRequired"):
    tl_id = 0x44747E9A
    tl_name = "auth.authorizationSignUpRequired"
    tl_type = "auth.Authorization"
    tl_line = "auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization;"
    flags: Nat = 0
    terms_of_service: api.help.TypeTermsOfService | None = None


class CodeTypeCall(TLObject, frozen=True, kw_only=True, tag="auth.codeTypeCall"):
    tl_id = 0x741CD3E3
    tl_name = "auth.codeTypeCall"
    tl_type = "auth.CodeType"
    tl_line = "auth.codeTypeCall#741cd3e3 = auth.CodeType;"


class CodeTypeFlashCall(TLObject, frozen=True, kw_only=True, tag="auth.codeTypeFlashCall"):
    tl_id = 0x226CCEFB
    tl_name = "auth.codeTypeFlashCall"
    tl_type = "auth.CodeType"
    tl_line = "auth.codeTypeFlashCall#226ccefb = auth.CodeType;"


class CodeTypeFragmentSms(TLObject, frozen=True, kw_only=True, tag="auth.codeTypeFragmentSms"):
    tl_id = 0x06ED998C
    tl_name = "auth.codeTypeFragmentSms"
    tl_type = "auth.CodeType"
    tl_line = "auth.codeTypeFragmentSms#6ed998c = auth.CodeType;"


class CodeTypeMissedCall(TLObject, frozen=True, kw_only=True, tag="auth.codeTypeMissedCall"):
    tl_id = 0xD61AD6EE
    tl_name = "auth.codeTypeMissedCall"
    tl_type = "auth.CodeType"
    tl_line = "auth.codeTypeMissedCall#d61ad6ee = auth.CodeType;"


class CodeTypeSms(TLObject, frozen=True, kw_only=True, tag="auth.codeTypeSms"):
    tl_id = 0x72A3158C
    tl_name = "auth.codeTypeSms"
    tl_type = "auth.CodeType"
    tl_line = "auth.codeTypeSms#72a3158c = auth.CodeType;"


class ExportedAuthorization(TLObject, frozen=True, kw_only=True, tag="auth.exportedAuthorization"):
    tl_id = 0xB434E2B8
    tl_name = "auth.exportedAuthorization"
    tl_type = "auth.ExportedAuthorization"
    tl_line = "auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization;"
    id: Int64
    bytes: Bytes


class FirebasePnvIntent(TLObject, frozen=True, kw_only=True, tag="auth.firebasePnvIntent"):
    tl_id = 0xDF5AC00C
    tl_name = "auth.firebasePnvIntent"
    tl_type = "auth.FirebasePnvIntent"
    tl_line = "auth.firebasePnvIntent#df5ac00c nonce:string digital_credential_payload:string = auth.FirebasePnvIntent;"
    nonce: String
    digital_credential_payload: String


class LoggedOut(TLObject, frozen=True, kw_only=True, tag="auth.loggedOut"):
    tl_id = 0xC3A2835F
    tl_name = "auth.loggedOut"
    tl_type = "auth.LoggedOut"
    tl_line = "auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes = auth.LoggedOut;"
    flags: Nat = 0
    future_auth_token: Bytes | None = None
    __repr__ = redacted_repr


class LoginToken(TLObject, frozen=True, kw_only=True, tag="auth.loginToken"):
    tl_id = 0x629F1980
    tl_name = "auth.loginToken"
    tl_type = "auth.LoginToken"
    tl_line = "auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken;"
    expires: Int32
    token: Bytes
    __repr__ = redacted_repr


class LoginTokenMigrateTo(TLObject, frozen=True, kw_only=True, tag="auth.loginTokenMigrateTo"):
    tl_id = 0x068E9916
    tl_name = "auth.loginTokenMigrateTo"
    tl_type = "auth.LoginToken"
    tl_line = "auth.loginTokenMigrateTo#68e9916 dc_id:int token:bytes = auth.LoginToken;"
    dc_id: Int32
    token: Bytes
    __repr__ = redacted_repr


class LoginTokenSuccess(TLObject, frozen=True, kw_only=True, tag="auth.loginTokenSuccess"):
    tl_id = 0x390D5C5E
    tl_name = "auth.loginTokenSuccess"
    tl_type = "auth.LoginToken"
    tl_line = "auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken;"
    authorization: api.auth.TypeAuthorization


class PasskeyLoginOptions(TLObject, frozen=True, kw_only=True, tag="auth.passkeyLoginOptions"):
    tl_id = 0xE2037789
    tl_name = "auth.passkeyLoginOptions"
    tl_type = "auth.PasskeyLoginOptions"
    tl_line = "auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions;"
    options: api.TypeDataJSON


class PasswordRecovery(TLObject, frozen=True, kw_only=True, tag="auth.passwordRecovery"):
    tl_id = 0x137948A5
    tl_name = "auth.passwordRecovery"
    tl_type = "auth.PasswordRecovery"
    tl_line = "auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery;"
    email_pattern: String


class SentCode(TLObject, frozen=True, kw_only=True, tag="auth.sentCode"):
    tl_id = 0x5E002502
    tl_name = "auth.sentCode"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode;"
    flags: Nat = 0
    type: api.auth.TypeSentCodeType
    phone_code_hash: String
    next_type: api.auth.TypeCodeType | None = None
    timeout: Int32 | None = None
    __repr__ = redacted_repr


class SentCodePaymentRequired(TLObject, frozen=True, kw_only=True, tag="auth.sentCodePaymentRequired"):
    tl_id = 0xF8827EBF
    tl_name = "auth.sentCodePaymentRequired"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode;"
    store_product: String
    phone_code_hash: String
    support_email_address: String
    support_email_subject: String
    premium_days: Int32
    currency: String
    amount: Int64
    __repr__ = redacted_repr


class SentCodeSuccess(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeSuccess"):
    tl_id = 0x2390FE44
    tl_name = "auth.sentCodeSuccess"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode;"
    authorization: api.auth.TypeAuthorization


class SentCodeTypeApp(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeApp"):
    tl_id = 0x3DBB5986
    tl_name = "auth.sentCodeTypeApp"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType;"
    length: Int32


class SentCodeTypeCall(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeCall"):
    tl_id = 0x5353E5A7
    tl_name = "auth.sentCodeTypeCall"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType;"
    length: Int32


class SentCodeTypeEmailCode(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeEmailCode"):
    tl_id = 0xF450F59B
    tl_name = "auth.sentCodeTypeEmailCode"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType;"
    flags: Nat = 0
    apple_signin_allowed: Bool = False
    google_signin_allowed: Bool = False
    email_pattern: String
    length: Int32
    reset_available_period: Int32 | None = None
    reset_pending_date: Int32 | None = None


class SentCodeTypeFirebaseSms(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeFirebaseSms"):
    tl_id = 0x009FD736
    tl_name = "auth.sentCodeTypeFirebaseSms"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeFirebaseSms#9fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType;"
    flags: Nat = 0
    nonce: Bytes | None = None
    play_integrity_project_id: Int64 | None = None
    play_integrity_nonce: Bytes | None = None
    receipt: String | None = None
    push_timeout: Int32 | None = None
    length: Int32


class SentCodeTypeFlashCall(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeFlashCall"):
    tl_id = 0xAB03C6D9
    tl_name = "auth.sentCodeTypeFlashCall"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType;"
    pattern: String


class SentCodeTypeFragmentSms(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeFragmentSms"):
    tl_id = 0xD9565C39
    tl_name = "auth.sentCodeTypeFragmentSms"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType;"
    url: String
    length: Int32


class SentCodeTypeMissedCall(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeMissedCall"):
    tl_id = 0x82006484
    tl_name = "auth.sentCodeTypeMissedCall"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType;"
    prefix: String
    length: Int32


class SentCodeTypeSetUpEmailRequired(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeSetUpEmailRequired"):
    tl_id = 0xA5491DEA
    tl_name = "auth.sentCodeTypeSetUpEmailRequired"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType;"
    flags: Nat = 0
    apple_signin_allowed: Bool = False
    google_signin_allowed: Bool = False


class SentCodeTypeSms(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeSms"):
    tl_id = 0xC000BBA2
    tl_name = "auth.sentCodeTypeSms"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType;"
    length: Int32


class SentCodeTypeSmsPhrase(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeSmsPhrase"):
    tl_id = 0xB37794AF
    tl_name = "auth.sentCodeTypeSmsPhrase"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType;"
    flags: Nat = 0
    beginning: String | None = None


class SentCodeTypeSmsWord(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeSmsWord"):
    tl_id = 0xA416AC81
    tl_name = "auth.sentCodeTypeSmsWord"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType;"
    flags: Nat = 0
    beginning: String | None = None


class AcceptLoginToken(TLFunction["api.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.acceptLoginToken"):
    tl_id = 0xE894AD4D
    tl_name = "auth.acceptLoginToken"
    tl_type = "Authorization"
    tl_line = "auth.acceptLoginToken#e894ad4d token:bytes = Authorization;"
    token: Bytes
    __repr__ = redacted_repr


class BindTempAuthKey(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.bindTempAuthKey"):
    tl_id = 0xCDD42A05
    tl_name = "auth.bindTempAuthKey"
    tl_type = "Bool"
    tl_line = "auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool;"
    perm_auth_key_id: Int64
    nonce: Int64
    expires_at: Int32
    encrypted_message: Bytes
    __repr__ = redacted_repr


class CancelCode(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.cancelCode"):
    tl_id = 0x1F040578
    tl_name = "auth.cancelCode"
    tl_type = "Bool"
    tl_line = "auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;"
    phone_number: String
    phone_code_hash: String
    __repr__ = redacted_repr


class CheckPaidAuth(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="auth.checkPaidAuth"):
    tl_id = 0x56E59F9C
    tl_name = "auth.checkPaidAuth"
    tl_type = "auth.SentCode"
    tl_line = "auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode;"
    phone_number: String
    phone_code_hash: String
    form_id: Int64
    __repr__ = redacted_repr


class CheckPassword(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.checkPassword"):
    tl_id = 0xD18B4D16
    tl_name = "auth.checkPassword"
    tl_type = "auth.Authorization"
    tl_line = "auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization;"
    password: api.TypeInputCheckPasswordSRP


class CheckRecoveryPassword(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.checkRecoveryPassword"):
    tl_id = 0x0D36BF79
    tl_name = "auth.checkRecoveryPassword"
    tl_type = "Bool"
    tl_line = "auth.checkRecoveryPassword#d36bf79 code:string = Bool;"
    code: String


class DropTempAuthKeys(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.dropTempAuthKeys"):
    tl_id = 0x8E48A188
    tl_name = "auth.dropTempAuthKeys"
    tl_type = "Bool"
    tl_line = "auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool;"
    except_auth_keys: Vector[Int64]


class ExportAuthorization(TLFunction["api.auth.TypeExportedAuthorization"], frozen=True, kw_only=True, tag="auth.exportAuthorization"):
    tl_id = 0xE5BFFFCD
    tl_name = "auth.exportAuthorization"
    tl_type = "auth.ExportedAuthorization"
    tl_line = "auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization;"
    dc_id: Int32


class ExportLoginToken(TLFunction["api.auth.TypeLoginToken"], frozen=True, kw_only=True, tag="auth.exportLoginToken"):
    tl_id = 0xB7E085FE
    tl_name = "auth.exportLoginToken"
    tl_type = "auth.LoginToken"
    tl_line = "auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken;"
    api_id: Int32
    api_hash: String
    except_ids: Vector[Int64]
    __repr__ = redacted_repr


class FinishFirebasePnvLogin(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.finishFirebasePnvLogin"):
    tl_id = 0x2C85094C
    tl_name = "auth.finishFirebasePnvLogin"
    tl_type = "auth.Authorization"
    tl_line = "auth.finishFirebasePnvLogin#2c85094c google_token:string = auth.Authorization;"
    google_token: String


class FinishPasskeyLogin(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.finishPasskeyLogin"):
    tl_id = 0x9857AD07
    tl_name = "auth.finishPasskeyLogin"
    tl_type = "auth.Authorization"
    tl_line = "auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization;"
    flags: Nat = 0
    credential: api.TypeInputPasskeyCredential
    from_dc_id: Int32 | None = None
    from_auth_key_id: Int64 | None = None


class FirebasePnvSignUp(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.firebasePnvSignUp"):
    tl_id = 0x783F6B56
    tl_name = "auth.firebasePnvSignUp"
    tl_type = "auth.Authorization"
    tl_line = "auth.firebasePnvSignUp#783f6b56 flags:# no_joined_notifications:flags.0?true first_name:string last_name:string = auth.Authorization;"
    flags: Nat = 0
    no_joined_notifications: Bool = False
    first_name: String
    last_name: String


class ImportAuthorization(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.importAuthorization"):
    tl_id = 0xA57A7DAD
    tl_name = "auth.importAuthorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization;"
    id: Int64
    bytes: Bytes


class ImportBotAuthorization(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.importBotAuthorization"):
    tl_id = 0x67A3FF2C
    tl_name = "auth.importBotAuthorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization;"
    flags: Int32
    api_id: Int32
    api_hash: String
    bot_auth_token: String
    __repr__ = redacted_repr


class ImportLoginToken(TLFunction["api.auth.TypeLoginToken"], frozen=True, kw_only=True, tag="auth.importLoginToken"):
    tl_id = 0x95AC5CE4
    tl_name = "auth.importLoginToken"
    tl_type = "auth.LoginToken"
    tl_line = "auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken;"
    token: Bytes
    __repr__ = redacted_repr


class ImportWebTokenAuthorization(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.importWebTokenAuthorization"):
    tl_id = 0x2DB873A9
    tl_name = "auth.importWebTokenAuthorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization;"
    api_id: Int32
    api_hash: String
    web_auth_token: String
    __repr__ = redacted_repr


class InitFirebasePnvLogin(TLFunction["api.auth.TypeFirebasePnvIntent"], frozen=True, kw_only=True, tag="auth.initFirebasePnvLogin"):
    tl_id = 0x777DF37A
    tl_name = "auth.initFirebasePnvLogin"
    tl_type = "auth.FirebasePnvIntent"
    tl_line = "auth.initFirebasePnvLogin#777df37a api_id:int api_hash:string = auth.FirebasePnvIntent;"
    api_id: Int32
    api_hash: String
    __repr__ = redacted_repr


class InitPasskeyLogin(TLFunction["api.auth.TypePasskeyLoginOptions"], frozen=True, kw_only=True, tag="auth.initPasskeyLogin"):
    tl_id = 0x518AD0B7
    tl_name = "auth.initPasskeyLogin"
    tl_type = "auth.PasskeyLoginOptions"
    tl_line = "auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions;"
    api_id: Int32
    api_hash: String
    __repr__ = redacted_repr


class LogOut(TLFunction["api.auth.TypeLoggedOut"], frozen=True, kw_only=True, tag="auth.logOut"):
    tl_id = 0x3E72BA19
    tl_name = "auth.logOut"
    tl_type = "auth.LoggedOut"
    tl_line = "auth.logOut#3e72ba19 = auth.LoggedOut;"


class RecoverPassword(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.recoverPassword"):
    tl_id = 0x37096C70
    tl_name = "auth.recoverPassword"
    tl_type = "auth.Authorization"
    tl_line = "auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization;"
    flags: Nat = 0
    code: String
    new_settings: api.account.TypePasswordInputSettings | None = None


class ReportMissingCode(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.reportMissingCode"):
    tl_id = 0xCB9DEFF6
    tl_name = "auth.reportMissingCode"
    tl_type = "Bool"
    tl_line = "auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool;"
    phone_number: String
    phone_code_hash: String
    mnc: String
    __repr__ = redacted_repr


class RequestFirebaseSms(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.requestFirebaseSms"):
    tl_id = 0x8E39261E
    tl_name = "auth.requestFirebaseSms"
    tl_type = "Bool"
    tl_line = "auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool;"
    flags: Nat = 0
    phone_number: String
    phone_code_hash: String
    safety_net_token: String | None = None
    play_integrity_token: String | None = None
    ios_push_secret: String | None = None
    __repr__ = redacted_repr


class RequestPasswordRecovery(TLFunction["api.auth.TypePasswordRecovery"], frozen=True, kw_only=True, tag="auth.requestPasswordRecovery"):
    tl_id = 0xD897BC66
    tl_name = "auth.requestPasswordRecovery"
    tl_type = "auth.PasswordRecovery"
    tl_line = "auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery;"


class ResendCode(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="auth.resendCode"):
    tl_id = 0xCAE47523
    tl_name = "auth.resendCode"
    tl_type = "auth.SentCode"
    tl_line = "auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode;"
    flags: Nat = 0
    phone_number: String
    phone_code_hash: String
    reason: String | None = None
    __repr__ = redacted_repr


class ResetAuthorizations(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.resetAuthorizations"):
    tl_id = 0x9FAB0D1A
    tl_name = "auth.resetAuthorizations"
    tl_type = "Bool"
    tl_line = "auth.resetAuthorizations#9fab0d1a = Bool;"


class ResetLoginEmail(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="auth.resetLoginEmail"):
    tl_id = 0x7E960193
    tl_name = "auth.resetLoginEmail"
    tl_type = "auth.SentCode"
    tl_line = "auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode;"
    phone_number: String
    phone_code_hash: String
    __repr__ = redacted_repr


class SendCode(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="auth.sendCode"):
    tl_id = 0xA677244F
    tl_name = "auth.sendCode"
    tl_type = "auth.SentCode"
    tl_line = "auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode;"
    phone_number: String
    api_id: Int32
    api_hash: String
    settings: api.TypeCodeSettings
    __repr__ = redacted_repr


class SignIn(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.signIn"):
    tl_id = 0x8D52A951
    tl_name = "auth.signIn"
    tl_type = "auth.Authorization"
    tl_line = "auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization;"
    flags: Nat = 0
    phone_number: String
    phone_code_hash: String
    phone_code: String | None = None
    email_verification: api.TypeEmailVerification | None = None
    __repr__ = redacted_repr


class SignUp(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.signUp"):
    tl_id = 0xAAC7B717
    tl_name = "auth.signUp"
    tl_type = "auth.Authorization"
    tl_line = "auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization;"
    flags: Nat = 0
    no_joined_notifications: Bool = False
    phone_number: String
    phone_code_hash: String
    first_name: String
    last_name: String
    __repr__ = redacted_repr


TypeAuthorization: TypeAlias = (
    Authorization
    | AuthorizationSignUpRequired
)
TypeCodeType: TypeAlias = (
    CodeTypeCall
    | CodeTypeFlashCall
    | CodeTypeFragmentSms
    | CodeTypeMissedCall
    | CodeTypeSms
)
TypeExportedAuthorization: TypeAlias = ExportedAuthorization
TypeFirebasePnvIntent: TypeAlias = FirebasePnvIntent
TypeLoggedOut: TypeAlias = LoggedOut
TypeLoginToken: TypeAlias = (
    LoginToken
    | LoginTokenMigrateTo
    | LoginTokenSuccess
)
TypePasskeyLoginOptions: TypeAlias = PasskeyLoginOptions
TypePasswordRecovery: TypeAlias = PasswordRecovery
TypeSentCode: TypeAlias = (
    SentCode
    | SentCodePaymentRequired
    | SentCodeSuccess
)
TypeSentCodeType: TypeAlias = (
    SentCodeTypeApp
    | SentCodeTypeCall
    | SentCodeTypeEmailCode
    | SentCodeTypeFirebaseSms
    | SentCodeTypeFlashCall
    | SentCodeTypeFragmentSms
    | SentCodeTypeMissedCall
    | SentCodeTypeSetUpEmailRequired
    | SentCodeTypeSms
    | SentCodeTypeSmsPhrase
    | SentCodeTypeSmsWord
)
