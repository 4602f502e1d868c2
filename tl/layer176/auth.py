"""Layer 176: the namespace auth, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.auth import AcceptLoginToken as AcceptLoginToken
    from tl.api.auth import Authorization as Authorization
    from tl.api.auth import AuthorizationSignUpRequired as AuthorizationSignUpRequired
    from tl.api.auth import BindTempAuthKey as BindTempAuthKey
    from tl.api.auth import CancelCode as CancelCode
    from tl.api.auth import CheckPassword as CheckPassword
    from tl.api.auth import CheckRecoveryPassword as CheckRecoveryPassword
    from tl.api.auth import CodeTypeCall as CodeTypeCall
    from tl.api.auth import CodeTypeFlashCall as CodeTypeFlashCall
    from tl.api.auth import CodeTypeFragmentSms as CodeTypeFragmentSms
    from tl.api.auth import CodeTypeMissedCall as CodeTypeMissedCall
    from tl.api.auth import CodeTypeSms as CodeTypeSms
    from tl.api.auth import DropTempAuthKeys as DropTempAuthKeys
    from tl.api.auth import ExportAuthorization as ExportAuthorization
    from tl.api.auth import ExportLoginToken as ExportLoginToken
    from tl.api.auth import ExportedAuthorization as ExportedAuthorization
    from tl.api.auth import ImportAuthorization as ImportAuthorization
    from tl.api.auth import ImportBotAuthorization as ImportBotAuthorization
    from tl.api.auth import ImportLoginToken as ImportLoginToken
    from tl.api.auth import ImportWebTokenAuthorization as ImportWebTokenAuthorization
    from tl.api.auth import LogOut as LogOut
    from tl.api.auth import LoggedOut as LoggedOut
    from tl.api.auth import LoginToken as LoginToken
    from tl.api.auth import LoginTokenMigrateTo as LoginTokenMigrateTo
    from tl.api.auth import LoginTokenSuccess as LoginTokenSuccess
    from tl.api.auth import PasswordRecovery as PasswordRecovery
    from tl.api.auth import RecoverPassword as RecoverPassword
    from tl.api.auth import RequestPasswordRecovery as RequestPasswordRecovery
    from tl.api.auth import ResetAuthorizations as ResetAuthorizations
    from tl.api.auth import ResetLoginEmail as ResetLoginEmail
    from tl.api.auth import SendCode as SendCode
    from tl.api.auth import SentCode as SentCode
    from tl.api.auth import SentCodeSuccess as SentCodeSuccess
    from tl.api.auth import SentCodeTypeApp as SentCodeTypeApp
    from tl.api.auth import SentCodeTypeCall as SentCodeTypeCall
    from tl.api.auth import SentCodeTypeEmailCode as SentCodeTypeEmailCode
    from tl.api.auth import SentCodeTypeFlashCall as SentCodeTypeFlashCall
    from tl.api.auth import SentCodeTypeFragmentSms as SentCodeTypeFragmentSms
    from tl.api.auth import SentCodeTypeMissedCall as SentCodeTypeMissedCall
    from tl.api.auth import SentCodeTypeSetUpEmailRequired as SentCodeTypeSetUpEmailRequired
    from tl.api.auth import SentCodeTypeSms as SentCodeTypeSms
    from tl.api.auth import SignIn as SignIn
    from tl.api.auth import SignUp as SignUp
    from tl.api.superseded.auth import RequestFirebaseSms_89464b50
    from tl.api.superseded.auth import ResendCode_3ef1a9bf
    from tl.api.superseded.auth import SentCodeTypeFirebaseSms_e57b1432

    RequestFirebaseSms = RequestFirebaseSms_89464b50
    ResendCode = ResendCode_3ef1a9bf
    SentCodeTypeFirebaseSms = SentCodeTypeFirebaseSms_e57b1432

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
    TypeLoggedOut: TypeAlias = LoggedOut
    TypeLoginToken: TypeAlias = (
        LoginToken
        | LoginTokenMigrateTo
        | LoginTokenSuccess
    )
    TypePasswordRecovery: TypeAlias = PasswordRecovery
    TypeSentCode: TypeAlias = (
        SentCode
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
    )
else:
    __getattr__, __dir__ = view_of(__name__, 176, "auth")
