"""Superseded definitions: the namespace auth. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Bytes, Int32, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "Authorization_33fb7bb8",
    "Authorization_cd050916",
    "CheckPassword_a63011e",
    "CheckPhone",
    "CheckedPhone",
    "ExportLoginToken_b1b41517",
    "ExportedAuthorization_df969c2d",
    "ImportAuthorization_e3ef9613",
    "LogOut_5717da40",
    "RecoverPassword_4ea56e92",
    "SendCode_86aef0ec",
    "SendInvites",
    "SentCodeTypeEmailCode_5a159841",
    "SentCode_38faab5f",
    "SignIn_bcd51581",
    "SignUp_1b067634",
    "SignUp_80eee427",
    "TypeCheckedPhone",
]


class Authorization_cd050916(TLObject, frozen=True, kw_only=True, tag="auth.authorization#cd050916"):
    tl_id = 0xCD050916
    tl_name = "auth.authorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.authorization#cd050916 flags:# tmp_sessions:flags.0?int user:User = auth.Authorization;"
    flags: Nat = 0
    tmp_sessions: Int32 | None = None
    user: api.TypeUser


class Authorization_33fb7bb8(TLObject, frozen=True, kw_only=True, tag="auth.authorization#33fb7bb8"):
    tl_id = 0x33FB7BB8
    tl_name = "auth.authorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.authorization#33fb7bb8 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int user:User = auth.Authorization;"
    flags: Nat = 0
    setup_password_required: Bool = False
    otherwise_relogin_days: Int32 | None = None
    tmp_sessions: Int32 | None = None
    user: api.TypeUser


class CheckedPhone(TLObject, frozen=True, kw_only=True, tag="auth.checkedPhone"):
    tl_id = 0x811EA28E
    tl_name = "auth.checkedPhone"
    tl_type = "auth.CheckedPhone"
    tl_line = "auth.checkedPhone#811ea28e phone_registered:Bool = auth.CheckedPhone;"
    phone_registered: Bool


class ExportedAuthorization_df969c2d(TLObject, frozen=True, kw_only=True, tag="auth.exportedAuthorization#df969c2d"):
    tl_id = 0xDF969C2D
    tl_name = "auth.exportedAuthorization"
    tl_type = "auth.ExportedAuthorization"
    tl_line = "auth.exportedAuthorization#df969c2d id:int bytes:bytes = auth.ExportedAuthorization;"
    id: Int32
    bytes: Bytes


class SentCode_38faab5f(TLObject, frozen=True, kw_only=True, tag="auth.sentCode#38faab5f"):
    tl_id = 0x38FAAB5F
    tl_name = "auth.sentCode"
    tl_type = "auth.SentCode"
    tl_line = "auth.sentCode#38faab5f flags:# phone_registered:flags.0?true type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int terms_of_service:flags.3?help.TermsOfService = auth.SentCode;"
    flags: Nat = 0
    phone_registered: Bool = False
    type: api.auth.TypeSentCodeType
    phone_code_hash: String
    next_type: api.auth.TypeCodeType | None = None
    timeout: Int32 | None = None
    terms_of_service: api.help.TypeTermsOfService | None = None
    __repr__ = redacted_repr


class SentCodeTypeEmailCode_5a159841(TLObject, frozen=True, kw_only=True, tag="auth.sentCodeTypeEmailCode#5a159841"):
    tl_id = 0x5A159841
    tl_name = "auth.sentCodeTypeEmailCode"
    tl_type = "auth.SentCodeType"
    tl_line = "auth.sentCodeTypeEmailCode#5a159841 flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int next_phone_login_date:flags.2?int = auth.SentCodeType;"
    flags: Nat = 0
    apple_signin_allowed: Bool = False
    google_signin_allowed: Bool = False
    email_pattern: String
    length: Int32
    next_phone_login_date: Int32 | None = None


class CheckPassword_a63011e(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.checkPassword#a63011e"):
    tl_id = 0x0A63011E
    tl_name = "auth.checkPassword"
    tl_type = "auth.Authorization"
    tl_line = "auth.checkPassword#a63011e password_hash:bytes = auth.Authorization;"
    password_hash: Bytes
    __repr__ = redacted_repr


class CheckPhone(TLFunction["api.auth.TypeCheckedPhone"], frozen=True, kw_only=True, tag="auth.checkPhone"):
    tl_id = 0x6FE51DFB
    tl_name = "auth.checkPhone"
    tl_type = "auth.CheckedPhone"
    tl_line = "auth.checkPhone#6fe51dfb phone_number:string = auth.CheckedPhone;"
    phone_number: String


class ExportLoginToken_b1b41517(TLFunction["api.auth.TypeLoginToken"], frozen=True, kw_only=True, tag="auth.exportLoginToken#b1b41517"):
    tl_id = 0xB1B41517
    tl_name = "auth.exportLoginToken"
    tl_type = "auth.LoginToken"
    tl_line = "auth.exportLoginToken#b1b41517 api_id:int api_hash:string except_ids:Vector<int> = auth.LoginToken;"
    api_id: Int32
    api_hash: String
    except_ids: Vector[Int32]
    __repr__ = redacted_repr


class ImportAuthorization_e3ef9613(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.importAuthorization#e3ef9613"):
    tl_id = 0xE3EF9613
    tl_name = "auth.importAuthorization"
    tl_type = "auth.Authorization"
    tl_line = "auth.importAuthorization#e3ef9613 id:int bytes:bytes = auth.Authorization;"
    id: Int32
    bytes: Bytes


class LogOut_5717da40(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.logOut#5717da40"):
    tl_id = 0x5717DA40
    tl_name = "auth.logOut"
    tl_type = "Bool"
    tl_line = "auth.logOut#5717da40 = Bool;"


class RecoverPassword_4ea56e92(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.recoverPassword#4ea56e92"):
    tl_id = 0x4EA56E92
    tl_name = "auth.recoverPassword"
    tl_type = "auth.Authorization"
    tl_line = "auth.recoverPassword#4ea56e92 code:string = auth.Authorization;"
    code: String


class SendCode_86aef0ec(TLFunction["api.auth.TypeSentCode"], frozen=True, kw_only=True, tag="auth.sendCode#86aef0ec"):
    tl_id = 0x86AEF0EC
    tl_name = "auth.sendCode"
    tl_type = "auth.SentCode"
    tl_line = "auth.sendCode#86aef0ec flags:# allow_flashcall:flags.0?true phone_number:string current_number:flags.0?Bool api_id:int api_hash:string = auth.SentCode;"
    flags: Nat = 0
    allow_flashcall: Bool = False
    phone_number: String
    current_number: Bool | None = None
    api_id: Int32
    api_hash: String
    __repr__ = redacted_repr


class SendInvites(TLFunction["Bool"], frozen=True, kw_only=True, tag="auth.sendInvites"):
    tl_id = 0x771C1D97
    tl_name = "auth.sendInvites"
    tl_type = "Bool"
    tl_line = "auth.sendInvites#771c1d97 phone_numbers:Vector<string> message:string = Bool;"
    phone_numbers: Vector[String]
    message: String


class SignIn_bcd51581(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.signIn#bcd51581"):
    tl_id = 0xBCD51581
    tl_name = "auth.signIn"
    tl_type = "auth.Authorization"
    tl_line = "auth.signIn#bcd51581 phone_number:string phone_code_hash:string phone_code:string = auth.Authorization;"
    phone_number: String
    phone_code_hash: String
    phone_code: String
    __repr__ = redacted_repr


class SignUp_1b067634(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.signUp#1b067634"):
    tl_id = 0x1B067634
    tl_name = "auth.signUp"
    tl_type = "auth.Authorization"
    tl_line = "auth.signUp#1b067634 phone_number:string phone_code_hash:string phone_code:string first_name:string last_name:string = auth.Authorization;"
    phone_number: String
    phone_code_hash: String
    phone_code: String
    first_name: String
    last_name: String
    __repr__ = redacted_repr


class SignUp_80eee427(TLFunction["api.auth.TypeAuthorization"], frozen=True, kw_only=True, tag="auth.signUp#80eee427"):
    tl_id = 0x80EEE427
    tl_name = "auth.signUp"
    tl_type = "auth.Authorization"
    tl_line = "auth.signUp#80eee427 phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization;"
    phone_number: String
    phone_code_hash: String
    first_name: String
    last_name: String
    __repr__ = redacted_repr


TypeCheckedPhone: TypeAlias = CheckedPhone
