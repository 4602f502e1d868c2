"""Layer 229: the namespace channels, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.channels import AdminLogResults as AdminLogResults
    from tl.api.channels import ChannelParticipant as ChannelParticipant
    from tl.api.channels import ChannelParticipants as ChannelParticipants
    from tl.api.channels import ChannelParticipantsNotModified as ChannelParticipantsNotModified
    from tl.api.channels import CheckSearchPostsFlood as CheckSearchPostsFlood
    from tl.api.channels import CheckUsername as CheckUsername
    from tl.api.channels import ConvertToGigagroup as ConvertToGigagroup
    from tl.api.channels import CreateChannel as CreateChannel
    from tl.api.channels import DeactivateAllUsernames as DeactivateAllUsernames
    from tl.api.channels import DeleteChannel as DeleteChannel
    from tl.api.channels import DeleteHistory as DeleteHistory
    from tl.api.channels import DeleteMessages as DeleteMessages
    from tl.api.channels import DeleteParticipantHistory as DeleteParticipantHistory
    from tl.api.channels import EditAdmin as EditAdmin
    from tl.api.channels import EditBanned as EditBanned
    from tl.api.channels import EditLocation as EditLocation
    from tl.api.channels import EditPhoto as EditPhoto
    from tl.api.channels import EditTitle as EditTitle
    from tl.api.channels import ExportMessageLink as ExportMessageLink
    from tl.api.channels import GetAdminLog as GetAdminLog
    from tl.api.channels import GetAdminedPublicChannels as GetAdminedPublicChannels
    from tl.api.channels import GetChannelRecommendations as GetChannelRecommendations
    from tl.api.channels import GetChannels as GetChannels
    from tl.api.channels import GetFullChannel as GetFullChannel
    from tl.api.channels import GetGroupsForDiscussion as GetGroupsForDiscussion
    from tl.api.channels import GetInactiveChannels as GetInactiveChannels
    from tl.api.channels import GetLeftChannels as GetLeftChannels
    from tl.api.channels import GetMessageAuthor as GetMessageAuthor
    from tl.api.channels import GetMessages as GetMessages
    from tl.api.channels import GetParticipant as GetParticipant
    from tl.api.channels import GetParticipants as GetParticipants
    from tl.api.channels import GetSendAs as GetSendAs
    from tl.api.channels import InviteToChannel as InviteToChannel
    from tl.api.channels import JoinChannel as JoinChannel
    from tl.api.channels import LeaveChannel as LeaveChannel
    from tl.api.channels import ReadHistory as ReadHistory
    from tl.api.channels import ReadMessageContents as ReadMessageContents
    from tl.api.channels import ReorderUsernames as ReorderUsernames
    from tl.api.channels import ReportAntiSpamFalsePositive as ReportAntiSpamFalsePositive
    from tl.api.channels import ReportSpam as ReportSpam
    from tl.api.channels import RestrictSponsoredMessages as RestrictSponsoredMessages
    from tl.api.channels import SearchPosts as SearchPosts
    from tl.api.channels import SendAsPeers as SendAsPeers
    from tl.api.channels import SetBoostsToUnblockRestrictions as SetBoostsToUnblockRestrictions
    from tl.api.channels import SetDiscussionGroup as SetDiscussionGroup
    from tl.api.channels import SetEmojiStickers as SetEmojiStickers
    from tl.api.channels import SetMainProfileTab as SetMainProfileTab
    from tl.api.channels import SetStickers as SetStickers
    from tl.api.channels import SponsoredMessageReportResultAdsHidden as SponsoredMessageReportResultAdsHidden
    from tl.api.channels import SponsoredMessageReportResultChooseOption as SponsoredMessageReportResultChooseOption
    from tl.api.channels import SponsoredMessageReportResultReported as SponsoredMessageReportResultReported
    from tl.api.channels import ToggleAntiSpam as ToggleAntiSpam
    from tl.api.channels import ToggleAutotranslation as ToggleAutotranslation
    from tl.api.channels import ToggleForum as ToggleForum
    from tl.api.channels import ToggleJoinRequest as ToggleJoinRequest
    from tl.api.channels import ToggleJoinToSend as ToggleJoinToSend
    from tl.api.channels import ToggleParticipantsHidden as ToggleParticipantsHidden
    from tl.api.channels import TogglePreHistoryHidden as TogglePreHistoryHidden
    from tl.api.channels import ToggleSignatures as ToggleSignatures
    from tl.api.channels import ToggleSlowMode as ToggleSlowMode
    from tl.api.channels import ToggleUsername as ToggleUsername
    from tl.api.channels import ToggleViewForumAsMessages as ToggleViewForumAsMessages
    from tl.api.channels import UpdateColor as UpdateColor
    from tl.api.channels import UpdateEmojiStatus as UpdateEmojiStatus
    from tl.api.channels import UpdatePaidMessagesPrice as UpdatePaidMessagesPrice
    from tl.api.channels import UpdateUsername as UpdateUsername

    TypeAdminLogResults: TypeAlias = AdminLogResults
    TypeChannelParticipant: TypeAlias = ChannelParticipant
    TypeChannelParticipants: TypeAlias = (
        ChannelParticipants
        | ChannelParticipantsNotModified
    )
    TypeSendAsPeers: TypeAlias = SendAsPeers
    TypeSponsoredMessageReportResult: TypeAlias = (
        SponsoredMessageReportResultAdsHidden
        | SponsoredMessageReportResultChooseOption
        | SponsoredMessageReportResultReported
    )
else:
    __getattr__, __dir__ = view_of(__name__, 229, "channels")
