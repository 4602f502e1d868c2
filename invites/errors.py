"""The errors of the invite family: one class per documented error, each with its remedy in words.

The name of the RPC error decides which class is raised; codes change between servers (400 or 406),
so they are data. An undocumented name becomes plain `InviteError`. A request to join that waits
for approval is an outcome (`RequestSent`), never an error.
"""

from __future__ import annotations

from invites._error_base import (
    InviteError,
    NotOnThisLayer,
    PriceChanged,
    UnknownPeer,
    WrongChatKind,
)

__all__ = [
    "AccountFrozen",
    "AdminIdInvalid",
    "AdminRequired",
    "AlreadyParticipant",
    "BalanceTooLow",
    "BotGroupsBlocked",
    "BotInviteEditForbidden",
    "BotMethodInvalid",
    "BotsTooMuch",
    "ChannelInvalid",
    "ChannelPrivate",
    "ChannelUnavailable",
    "ChatFull",
    "ChatIdInvalid",
    "ChatInvalid",
    "ChatNotModified",
    "ChatPublicRequired",
    "ChatWriteForbidden",
    "ConnectionLayerInvalid",
    "ExpireDateInvalid",
    "FloodWait",
    "FolderEmpty",
    "FolderInvalid",
    "FolderLinkEmpty",
    "FolderLinkExpired",
    "FolderLinkInvalid",
    "FolderLinkMissing",
    "FolderNotShared",
    "FolderNotSupported",
    "FolderTitleEmpty",
    "FormExpired",
    "InviteError",
    "InviteExpired",
    "InviteHashEmpty",
    "InviteHashInvalid",
    "InviteNotRevoked",
    "InvitePermanent",
    "InvoiceInvalid",
    "MemberAddFailed",
    "MessageIdInvalid",
    "MonoforumUnsupported",
    "NotOnThisLayer",
    "NotSignedIn",
    "PasswordNeeded",
    "PaymentRequired",
    "PeerInvalid",
    "PriceChanged",
    "PricingChatInvalid",
    "QueryIdInvalid",
    "ReferralExpired",
    "RequestDeclined",
    "RequesterMissing",
    "SearchWithLink",
    "StarsAmountInvalid",
    "SubscriptionInvalid",
    "SubscriptionPeriodInvalid",
    "TooManyChannels",
    "TooManyFolderLinks",
    "TooManyLocatedChats",
    "TooManyPublicChats",
    "TooManySharedFolders",
    "UnknownPeer",
    "UsageLimitInvalid",
    "UserBannedInChannel",
    "UserBlocked",
    "UserBlockedYou",
    "UserBotRequired",
    "UserDeactivated",
    "UserIdInvalid",
    "UserInTooManyChannels",
    "UserIsBot",
    "UserIsCreator",
    "UserKicked",
    "UserNotMutualContact",
    "UserNotParticipant",
    "UserPrivacyRestricted",
    "UsernameForSale",
    "UsernameInvalid",
    "UsernameNotModified",
    "UsernameNotOccupied",
    "UsernameOccupied",
    "UsernamesActiveTooMuch",
    "WebViewUrlInvalid",
    "WrongChatKind",
    "YouBlockedUser",
]


class AccountFrozen(InviteError, name="FROZEN_METHOD_INVALID"):
    """The account is frozen and may only read."""


class AdminIdInvalid(InviteError, name="ADMIN_ID_INVALID"):
    """The named user is no administrator whose links you may see."""


class AdminRequired(InviteError, name="CHAT_ADMIN_REQUIRED"):
    """The account is no administrator of the chat with the right needed here."""


class AlreadyParticipant(InviteError, name="USER_ALREADY_PARTICIPANT"):
    """The user is a member of the chat already."""


class BalanceTooLow(InviteError, name="BALANCE_TOO_LOW"):
    """The account has too few Telegram Stars."""


class BotGroupsBlocked(InviteError, name="BOT_GROUPS_BLOCKED"):
    """The bot may not be added to groups."""


class BotInviteEditForbidden(InviteError, name="EDIT_BOT_INVITE_FORBIDDEN"):
    """The link was made by a bot."""


class BotMethodInvalid(InviteError, name="BOT_METHOD_INVALID"):
    """Bots may not call this method."""


class BotsTooMuch(InviteError, name="BOTS_TOO_MUCH"):
    """There are too many bots in the chat."""


class ChannelInvalid(InviteError, name="CHANNEL_INVALID"):
    """The channel is unknown to the server, or the access hash is wrong."""


class ChannelPrivate(InviteError, name="CHANNEL_PRIVATE"):
    """The account has no access to the channel: not a member, banned, or the preview is over."""


class ChannelUnavailable(InviteError, name="CHANNEL_PUBLIC_GROUP_NA"):
    """The channel or supergroup is not available to the account."""


class ChatFull(InviteError, name="USERS_TOO_MUCH"):
    """The chat is full."""


class ChatIdInvalid(InviteError, name="CHAT_ID_INVALID"):
    """There is no such basic group."""


class ChatInvalid(InviteError, name="CHAT_INVALID"):
    """The chat cannot be used here."""


class ChatNotModified(InviteError, name="CHAT_NOT_MODIFIED"):
    """The chat already is as asked."""


class ChatPublicRequired(InviteError, name="CHAT_PUBLIC_REQUIRED"):
    """Only public or discussion supergroups have this switch."""


class ChatWriteForbidden(InviteError, name="CHAT_WRITE_FORBIDDEN"):
    """The account may not write in this chat."""


class ConnectionLayerInvalid(InviteError, name="CONNECTION_LAYER_INVALID"):
    """The server does not accept the declared layer."""


class ExpireDateInvalid(InviteError, name="EXPIRE_DATE_INVALID"):
    """The expiry date does not lie in the future."""


class FloodWait(InviteError, name="FLOOD_WAIT"):
    """Too many requests of this kind."""

    @property
    def seconds(self) -> int:
        """How long to wait before the next request of this kind."""
        return self.value or 1  # 0 is treated as 1: asking at once would only renew the wait


class FolderEmpty(InviteError, name="FILTER_INCLUDE_EMPTY"):
    """The folder would be empty."""


class FolderInvalid(InviteError, name="FILTER_ID_INVALID"):
    """There is no such folder."""


class FolderLinkEmpty(InviteError, name="PEERS_LIST_EMPTY"):
    """No chat was named."""


class FolderLinkExpired(InviteError, name="INVITE_SLUG_EXPIRED"):
    """The folder link was deleted."""


class FolderLinkInvalid(InviteError, name="INVITE_SLUG_INVALID"):
    """The server knows no such folder link."""


class FolderLinkMissing(InviteError, name="INVITE_SLUG_EMPTY"):
    """No folder link was given."""


class FolderNotShared(InviteError, name="INPUT_CHATLIST_INVALID"):
    """There is no such shared folder."""


class FolderNotSupported(InviteError, name="FILTER_NOT_SUPPORTED"):
    """Only folders of explicitly named chats can be shared."""


class FolderTitleEmpty(InviteError, name="FILTER_TITLE_EMPTY"):
    """A folder needs a title."""


class FormExpired(InviteError, name="FORM_EXPIRED"):
    """The payment form is not the current one of the link."""


class InviteExpired(InviteError, name="INVITE_HASH_EXPIRED"):
    """The invite link has expired, is used up, or was revoked."""


class InviteHashEmpty(InviteError, name="INVITE_HASH_EMPTY"):
    """No invite hash was given."""


class InviteHashInvalid(InviteError, name="INVITE_HASH_INVALID"):
    """The server knows no such invite link."""


class InviteNotRevoked(InviteError, name="INVITE_REVOKED_MISSING"):
    """Only revoked links can be deleted, and this one is not."""


class InvitePermanent(InviteError, name="CHAT_INVITE_PERMANENT"):
    """A primary link can only be revoked, not edited."""


class InvoiceInvalid(InviteError, name="INVOICE_INVALID"):
    """What should be paid for is not for sale."""


class MemberAddFailed(InviteError, name="CHAT_MEMBER_ADD_FAILED"):
    """The user could not be added."""


class MessageIdInvalid(InviteError, name="MSG_ID_INVALID"):
    """There is no such message."""


class MonoforumUnsupported(InviteError, name="CHANNEL_MONOFORUM_UNSUPPORTED"):
    """Direct-message channels cannot do this."""


class NotSignedIn(InviteError, name="AUTH_KEY_UNREGISTERED"):
    """Nobody is signed in with this key."""


class PasswordNeeded(InviteError, name="SESSION_PASSWORD_NEEDED"):
    """The account has a two-factor password."""


class PaymentRequired(InviteError, name="STARS_PAYMENT_REQUIRED"):
    """The link is paid: joining costs Telegram Stars."""


class PeerInvalid(InviteError, name="PEER_ID_INVALID"):
    """The chat or user is unknown to the server, or the access hash is wrong."""


class PricingChatInvalid(InviteError, name="PRICING_CHAT_INVALID"):
    """Paid links exist for private broadcast channels only."""


class QueryIdInvalid(InviteError, name="QUERY_ID_INVALID"):
    """The guard bot's question has been answered, or was given up."""


class ReferralExpired(InviteError, name="STARREF_EXPIRED"):
    """The referral link has expired."""


class RequestDeclined(InviteError, name="INVITE_REQUEST_DECLINED"):
    """The chat's guard bot refused the request to join."""


class RequesterMissing(InviteError, name="HIDE_REQUESTER_MISSING"):
    """No such join request is pending."""


class SearchWithLink(InviteError, name="SEARCH_WITH_LINK_NOT_SUPPORTED"):
    """Searching by name and filtering by link exclude each other."""


class StarsAmountInvalid(InviteError, name="STARS_AMOUNT_INVALID"):
    """The price in Stars is out of the server's bounds."""


class SubscriptionInvalid(InviteError, name="SUBSCRIPTION_ID_INVALID"):
    """The account has no such subscription, or it has run out."""


class SubscriptionPeriodInvalid(InviteError, name="SUBSCRIPTION_PERIOD_INVALID"):
    """The subscription period is not one the server sells."""


class TooManyChannels(InviteError, name="CHANNELS_TOO_MUCH"):
    """The account is in too many channels and supergroups."""


class TooManyFolderLinks(InviteError, name="INVITES_TOO_MUCH"):
    """The folder has too many links."""


class TooManyLocatedChats(InviteError, name="CHANNELS_ADMIN_LOCATED_TOO_MUCH"):
    """The account has made too many location-based chats."""


class TooManyPublicChats(InviteError, name="CHANNELS_ADMIN_PUBLIC_TOO_MUCH"):
    """The account has made too many chats public."""


class TooManySharedFolders(InviteError, name="CHATLISTS_TOO_MUCH"):
    """The account has too many shared folders."""


class UsageLimitInvalid(InviteError, name="USAGE_LIMIT_INVALID"):
    """The usage limit is not between 1 and 99999, or stands beside an approval request."""


class UserBannedInChannel(InviteError, name="USER_BANNED_IN_CHANNEL"):
    """The user is banned in supergroups and channels."""


class UserBlocked(InviteError, name="USER_BLOCKED"):
    """The user is blocked."""


class UserBlockedYou(InviteError, name="USER_IS_BLOCKED"):
    """The user has blocked this account."""


class UserBotRequired(InviteError, name="USER_BOT_REQUIRED"):
    """Only bots may call this method."""


class UserDeactivated(InviteError, name="INPUT_USER_DEACTIVATED"):
    """The user's account was deleted."""


class UserIdInvalid(InviteError, name="USER_ID_INVALID"):
    """The user is unknown to the server, or the access hash is wrong."""


class UserInTooManyChannels(InviteError, name="USER_CHANNELS_TOO_MUCH"):
    """The user is in too many channels and supergroups."""


class UserIsBot(InviteError, name="USER_BOT"):
    """Bots can only be administrators in channels."""


class UserIsCreator(InviteError, name="USER_CREATOR"):
    """The creator cannot leave without giving the chat away."""


class UserKicked(InviteError, name="USER_KICKED"):
    """The user was removed from the chat by an administrator."""


class UserNotMutualContact(InviteError, name="USER_NOT_MUTUAL_CONTACT"):
    """Only mutual contacts may be added here."""


class UserNotParticipant(InviteError, name="USER_NOT_PARTICIPANT"):
    """The account is not a member of the chat."""


class UserPrivacyRestricted(InviteError, name="USER_PRIVACY_RESTRICTED"):
    """The user's privacy settings do not allow being added."""


class UsernameForSale(InviteError, name="USERNAME_PURCHASE_AVAILABLE"):
    """The username is for sale only."""


class UsernameInvalid(InviteError, name="USERNAME_INVALID"):
    """The text is no acceptable username."""


class UsernameNotModified(InviteError, name="USERNAME_NOT_MODIFIED"):
    """The chat has this username already."""


class UsernameNotOccupied(InviteError, name="USERNAME_NOT_OCCUPIED"):
    """Nobody has this username."""


class UsernameOccupied(InviteError, name="USERNAME_OCCUPIED"):
    """Somebody has this username already."""


class UsernamesActiveTooMuch(InviteError, name="USERNAMES_ACTIVE_TOO_MUCH"):
    """Too many usernames are active at once."""


class WebViewUrlInvalid(InviteError, name="URL_INVALID"):
    """The address of the web view is not acceptable."""


class YouBlockedUser(InviteError, name="YOU_BLOCKED_USER"):
    """This account has blocked the user."""
