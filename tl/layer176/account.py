"""Layer 176: the namespace account, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.account import AcceptAuthorization as AcceptAuthorization
    from tl.api.account import AuthorizationForm as AuthorizationForm
    from tl.api.account import Authorizations as Authorizations
    from tl.api.account import AutoDownloadSettings as AutoDownloadSettings
    from tl.api.account import AutoSaveSettings as AutoSaveSettings
    from tl.api.account import CancelPasswordEmail as CancelPasswordEmail
    from tl.api.account import ChangeAuthorizationSettings as ChangeAuthorizationSettings
    from tl.api.account import ChangePhone as ChangePhone
    from tl.api.account import CheckUsername as CheckUsername
    from tl.api.account import ClearRecentEmojiStatuses as ClearRecentEmojiStatuses
    from tl.api.account import ConfirmPasswordEmail as ConfirmPasswordEmail
    from tl.api.account import ConfirmPhone as ConfirmPhone
    from tl.api.account import ConnectedBots as ConnectedBots
    from tl.api.account import ContentSettings as ContentSettings
    from tl.api.account import CreateTheme as CreateTheme
    from tl.api.account import DeclinePasswordReset as DeclinePasswordReset
    from tl.api.account import DeleteAccount as DeleteAccount
    from tl.api.account import DeleteAutoSaveExceptions as DeleteAutoSaveExceptions
    from tl.api.account import DeleteSecureValue as DeleteSecureValue
    from tl.api.account import EmailVerified as EmailVerified
    from tl.api.account import EmailVerifiedLogin as EmailVerifiedLogin
    from tl.api.account import EmojiStatuses as EmojiStatuses
    from tl.api.account import EmojiStatusesNotModified as EmojiStatusesNotModified
    from tl.api.account import FinishTakeoutSession as FinishTakeoutSession
    from tl.api.account import GetAccountTTL as GetAccountTTL
    from tl.api.account import GetAllSecureValues as GetAllSecureValues
    from tl.api.account import GetAuthorizationForm as GetAuthorizationForm
    from tl.api.account import GetAuthorizations as GetAuthorizations
    from tl.api.account import GetAutoDownloadSettings as GetAutoDownloadSettings
    from tl.api.account import GetAutoSaveSettings as GetAutoSaveSettings
    from tl.api.account import GetChannelDefaultEmojiStatuses as GetChannelDefaultEmojiStatuses
    from tl.api.account import GetChannelRestrictedStatusEmojis as GetChannelRestrictedStatusEmojis
    from tl.api.account import GetChatThemes as GetChatThemes
    from tl.api.account import GetConnectedBots as GetConnectedBots
    from tl.api.account import GetContactSignUpNotification as GetContactSignUpNotification
    from tl.api.account import GetContentSettings as GetContentSettings
    from tl.api.account import GetDefaultBackgroundEmojis as GetDefaultBackgroundEmojis
    from tl.api.account import GetDefaultEmojiStatuses as GetDefaultEmojiStatuses
    from tl.api.account import GetDefaultGroupPhotoEmojis as GetDefaultGroupPhotoEmojis
    from tl.api.account import GetDefaultProfilePhotoEmojis as GetDefaultProfilePhotoEmojis
    from tl.api.account import GetGlobalPrivacySettings as GetGlobalPrivacySettings
    from tl.api.account import GetMultiWallPapers as GetMultiWallPapers
    from tl.api.account import GetNotifyExceptions as GetNotifyExceptions
    from tl.api.account import GetNotifySettings as GetNotifySettings
    from tl.api.account import GetPassword as GetPassword
    from tl.api.account import GetPasswordSettings as GetPasswordSettings
    from tl.api.account import GetPrivacy as GetPrivacy
    from tl.api.account import GetRecentEmojiStatuses as GetRecentEmojiStatuses
    from tl.api.account import GetSavedRingtones as GetSavedRingtones
    from tl.api.account import GetSecureValue as GetSecureValue
    from tl.api.account import GetTheme as GetTheme
    from tl.api.account import GetThemes as GetThemes
    from tl.api.account import GetTmpPassword as GetTmpPassword
    from tl.api.account import GetWallPaper as GetWallPaper
    from tl.api.account import GetWallPapers as GetWallPapers
    from tl.api.account import GetWebAuthorizations as GetWebAuthorizations
    from tl.api.account import InitTakeoutSession as InitTakeoutSession
    from tl.api.account import InstallTheme as InstallTheme
    from tl.api.account import InstallWallPaper as InstallWallPaper
    from tl.api.account import InvalidateSignInCodes as InvalidateSignInCodes
    from tl.api.account import Password as Password
    from tl.api.account import PasswordInputSettings as PasswordInputSettings
    from tl.api.account import PasswordSettings as PasswordSettings
    from tl.api.account import PrivacyRules as PrivacyRules
    from tl.api.account import RegisterDevice as RegisterDevice
    from tl.api.account import ReorderUsernames as ReorderUsernames
    from tl.api.account import ReportPeer as ReportPeer
    from tl.api.account import ReportProfilePhoto as ReportProfilePhoto
    from tl.api.account import ResendPasswordEmail as ResendPasswordEmail
    from tl.api.account import ResetAuthorization as ResetAuthorization
    from tl.api.account import ResetNotifySettings as ResetNotifySettings
    from tl.api.account import ResetPassword as ResetPassword
    from tl.api.account import ResetPasswordFailedWait as ResetPasswordFailedWait
    from tl.api.account import ResetPasswordOk as ResetPasswordOk
    from tl.api.account import ResetPasswordRequestedWait as ResetPasswordRequestedWait
    from tl.api.account import ResetWallPapers as ResetWallPapers
    from tl.api.account import ResetWebAuthorization as ResetWebAuthorization
    from tl.api.account import ResetWebAuthorizations as ResetWebAuthorizations
    from tl.api.account import SaveAutoDownloadSettings as SaveAutoDownloadSettings
    from tl.api.account import SaveAutoSaveSettings as SaveAutoSaveSettings
    from tl.api.account import SaveRingtone as SaveRingtone
    from tl.api.account import SaveSecureValue as SaveSecureValue
    from tl.api.account import SaveTheme as SaveTheme
    from tl.api.account import SaveWallPaper as SaveWallPaper
    from tl.api.account import SavedRingtone as SavedRingtone
    from tl.api.account import SavedRingtoneConverted as SavedRingtoneConverted
    from tl.api.account import SavedRingtones as SavedRingtones
    from tl.api.account import SavedRingtonesNotModified as SavedRingtonesNotModified
    from tl.api.account import SendChangePhoneCode as SendChangePhoneCode
    from tl.api.account import SendConfirmPhoneCode as SendConfirmPhoneCode
    from tl.api.account import SendVerifyEmailCode as SendVerifyEmailCode
    from tl.api.account import SendVerifyPhoneCode as SendVerifyPhoneCode
    from tl.api.account import SentEmailCode as SentEmailCode
    from tl.api.account import SetAccountTTL as SetAccountTTL
    from tl.api.account import SetAuthorizationTTL as SetAuthorizationTTL
    from tl.api.account import SetContactSignUpNotification as SetContactSignUpNotification
    from tl.api.account import SetContentSettings as SetContentSettings
    from tl.api.account import SetGlobalPrivacySettings as SetGlobalPrivacySettings
    from tl.api.account import SetPrivacy as SetPrivacy
    from tl.api.account import Takeout as Takeout
    from tl.api.account import Themes as Themes
    from tl.api.account import ThemesNotModified as ThemesNotModified
    from tl.api.account import TmpPassword as TmpPassword
    from tl.api.account import ToggleUsername as ToggleUsername
    from tl.api.account import UnregisterDevice as UnregisterDevice
    from tl.api.account import UpdateBusinessAwayMessage as UpdateBusinessAwayMessage
    from tl.api.account import UpdateBusinessGreetingMessage as UpdateBusinessGreetingMessage
    from tl.api.account import UpdateBusinessLocation as UpdateBusinessLocation
    from tl.api.account import UpdateBusinessWorkHours as UpdateBusinessWorkHours
    from tl.api.account import UpdateDeviceLocked as UpdateDeviceLocked
    from tl.api.account import UpdateEmojiStatus as UpdateEmojiStatus
    from tl.api.account import UpdateNotifySettings as UpdateNotifySettings
    from tl.api.account import UpdatePasswordSettings as UpdatePasswordSettings
    from tl.api.account import UpdateProfile as UpdateProfile
    from tl.api.account import UpdateStatus as UpdateStatus
    from tl.api.account import UpdateTheme as UpdateTheme
    from tl.api.account import UpdateUsername as UpdateUsername
    from tl.api.account import UploadRingtone as UploadRingtone
    from tl.api.account import UploadTheme as UploadTheme
    from tl.api.account import UploadWallPaper as UploadWallPaper
    from tl.api.account import VerifyEmail as VerifyEmail
    from tl.api.account import VerifyPhone as VerifyPhone
    from tl.api.account import WallPapers as WallPapers
    from tl.api.account import WallPapersNotModified as WallPapersNotModified
    from tl.api.account import WebAuthorizations as WebAuthorizations
    from tl.api.superseded.account import UpdateColor_7cefa15d
    from tl.api.superseded.account import UpdateConnectedBot_9c2d527d

    UpdateColor = UpdateColor_7cefa15d
    UpdateConnectedBot = UpdateConnectedBot_9c2d527d

    TypeAuthorizationForm: TypeAlias = AuthorizationForm
    TypeAuthorizations: TypeAlias = Authorizations
    TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
    TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
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
    TypePassword: TypeAlias = Password
    TypePasswordInputSettings: TypeAlias = PasswordInputSettings
    TypePasswordSettings: TypeAlias = PasswordSettings
    TypePrivacyRules: TypeAlias = PrivacyRules
    TypeResetPasswordResult: TypeAlias = (
        ResetPasswordFailedWait
        | ResetPasswordOk
        | ResetPasswordRequestedWait
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
else:
    __getattr__, __dir__ = view_of(__name__, 176, "account")
