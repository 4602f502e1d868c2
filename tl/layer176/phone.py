"""Layer 176: the namespace phone, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.phone import AcceptCall as AcceptCall
    from tl.api.phone import CheckGroupCall as CheckGroupCall
    from tl.api.phone import ConfirmCall as ConfirmCall
    from tl.api.phone import CreateGroupCall as CreateGroupCall
    from tl.api.phone import DiscardCall as DiscardCall
    from tl.api.phone import DiscardGroupCall as DiscardGroupCall
    from tl.api.phone import EditGroupCallParticipant as EditGroupCallParticipant
    from tl.api.phone import EditGroupCallTitle as EditGroupCallTitle
    from tl.api.phone import ExportGroupCallInvite as ExportGroupCallInvite
    from tl.api.phone import ExportedGroupCallInvite as ExportedGroupCallInvite
    from tl.api.phone import GetCallConfig as GetCallConfig
    from tl.api.phone import GetGroupCall as GetGroupCall
    from tl.api.phone import GetGroupCallJoinAs as GetGroupCallJoinAs
    from tl.api.phone import GetGroupCallStreamChannels as GetGroupCallStreamChannels
    from tl.api.phone import GetGroupParticipants as GetGroupParticipants
    from tl.api.phone import GroupCall as GroupCall
    from tl.api.phone import GroupCallStreamChannels as GroupCallStreamChannels
    from tl.api.phone import GroupCallStreamRtmpUrl as GroupCallStreamRtmpUrl
    from tl.api.phone import GroupParticipants as GroupParticipants
    from tl.api.phone import InviteToGroupCall as InviteToGroupCall
    from tl.api.phone import JoinAsPeers as JoinAsPeers
    from tl.api.phone import JoinGroupCallPresentation as JoinGroupCallPresentation
    from tl.api.phone import LeaveGroupCall as LeaveGroupCall
    from tl.api.phone import LeaveGroupCallPresentation as LeaveGroupCallPresentation
    from tl.api.phone import PhoneCall as PhoneCall
    from tl.api.phone import ReceivedCall as ReceivedCall
    from tl.api.phone import RequestCall as RequestCall
    from tl.api.phone import SaveCallDebug as SaveCallDebug
    from tl.api.phone import SaveCallLog as SaveCallLog
    from tl.api.phone import SaveDefaultGroupCallJoinAs as SaveDefaultGroupCallJoinAs
    from tl.api.phone import SendSignalingData as SendSignalingData
    from tl.api.phone import SetCallRating as SetCallRating
    from tl.api.phone import StartScheduledGroupCall as StartScheduledGroupCall
    from tl.api.phone import ToggleGroupCallRecord as ToggleGroupCallRecord
    from tl.api.phone import ToggleGroupCallStartSubscription as ToggleGroupCallStartSubscription
    from tl.api.superseded.phone import GetGroupCallStreamRtmpUrl_deb3abbf
    from tl.api.superseded.phone import JoinGroupCall_b132ff7b
    from tl.api.superseded.phone import ToggleGroupCallSettings_74bbb43d

    GetGroupCallStreamRtmpUrl = GetGroupCallStreamRtmpUrl_deb3abbf
    JoinGroupCall = JoinGroupCall_b132ff7b
    ToggleGroupCallSettings = ToggleGroupCallSettings_74bbb43d

    TypeExportedGroupCallInvite: TypeAlias = ExportedGroupCallInvite
    TypeGroupCall: TypeAlias = GroupCall
    TypeGroupCallStreamChannels: TypeAlias = GroupCallStreamChannels
    TypeGroupCallStreamRtmpUrl: TypeAlias = GroupCallStreamRtmpUrl
    TypeGroupParticipants: TypeAlias = GroupParticipants
    TypeJoinAsPeers: TypeAlias = JoinAsPeers
    TypePhoneCall: TypeAlias = PhoneCall
else:
    __getattr__, __dir__ = view_of(__name__, 176, "phone")
