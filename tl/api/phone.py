"""Definitions: the namespace phone. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bool, Bytes, Int256, Int32, Int64, Nat, String, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.phone import *
    from tl.api.before176.phone import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "AcceptCall",
    "CheckGroupCall",
    "ConfirmCall",
    "CreateConferenceCall",
    "CreateGroupCall",
    "DeclineConferenceCallInvite",
    "DeleteConferenceCallParticipants",
    "DeleteGroupCallMessages",
    "DeleteGroupCallParticipantMessages",
    "DiscardCall",
    "DiscardGroupCall",
    "EditGroupCallParticipant",
    "EditGroupCallTitle",
    "ExportGroupCallInvite",
    "ExportedGroupCallInvite",
    "GetCallConfig",
    "GetGroupCall",
    "GetGroupCallChainBlocks",
    "GetGroupCallJoinAs",
    "GetGroupCallStars",
    "GetGroupCallStreamChannels",
    "GetGroupCallStreamRtmpUrl",
    "GetGroupParticipants",
    "GroupCall",
    "GroupCallStars",
    "GroupCallStreamChannels",
    "GroupCallStreamRtmpUrl",
    "GroupParticipants",
    "InviteConferenceCallParticipant",
    "InviteToGroupCall",
    "JoinAsPeers",
    "JoinGroupCall",
    "JoinGroupCallPresentation",
    "LeaveGroupCall",
    "LeaveGroupCallPresentation",
    "PhoneCall",
    "ReceivedCall",
    "RequestCall",
    "SaveCallDebug",
    "SaveCallLog",
    "SaveDefaultGroupCallJoinAs",
    "SaveDefaultSendAs",
    "SendConferenceCallBroadcast",
    "SendGroupCallEncryptedMessage",
    "SendGroupCallMessage",
    "SendSignalingData",
    "SetCallRating",
    "StartScheduledGroupCall",
    "ToggleGroupCallRecord",
    "ToggleGroupCallSettings",
    "ToggleGroupCallStartSubscription",
    "TypeExportedGroupCallInvite",
    "TypeGroupCall",
    "TypeGroupCallStars",
    "TypeGroupCallStreamChannels",
    "TypeGroupCallStreamRtmpUrl",
    "TypeGroupParticipants",
    "TypeJoinAsPeers",
    "TypePhoneCall",
]


class ExportedGroupCallInvite(TLObject, frozen=True, kw_only=True, tag="phone.exportedGroupCallInvite"):
    tl_id = 0x204BD158
    tl_name = "phone.exportedGroupCallInvite"
    tl_type = "phone.ExportedGroupCallInvite"
    tl_line = "phone.exportedGroupCallInvite#204bd158 link:string = phone.ExportedGroupCallInvite;"
    link: String


class GroupCall(TLObject, frozen=True, kw_only=True, tag="phone.groupCall"):
    tl_id = 0x9E727AAD
    tl_name = "phone.groupCall"
    tl_type = "phone.GroupCall"
    tl_line = "phone.groupCall#9e727aad call:GroupCall participants:Vector<GroupCallParticipant> participants_next_offset:string chats:Vector<Chat> users:Vector<User> = phone.GroupCall;"
    call: api.TypeGroupCall
    participants: Vector[api.TypeGroupCallParticipant]
    participants_next_offset: String
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class GroupCallStars(TLObject, frozen=True, kw_only=True, tag="phone.groupCallStars"):
    tl_id = 0x9D1DBD26
    tl_name = "phone.groupCallStars"
    tl_type = "phone.GroupCallStars"
    tl_line = "phone.groupCallStars#9d1dbd26 total_stars:long top_donors:Vector<GroupCallDonor> chats:Vector<Chat> users:Vector<User> = phone.GroupCallStars;"
    total_stars: Int64
    top_donors: Vector[api.TypeGroupCallDonor]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class GroupCallStreamChannels(TLObject, frozen=True, kw_only=True, tag="phone.groupCallStreamChannels"):
    tl_id = 0xD0E482B2
    tl_name = "phone.groupCallStreamChannels"
    tl_type = "phone.GroupCallStreamChannels"
    tl_line = "phone.groupCallStreamChannels#d0e482b2 channels:Vector<GroupCallStreamChannel> = phone.GroupCallStreamChannels;"
    channels: Vector[api.TypeGroupCallStreamChannel]


class GroupCallStreamRtmpUrl(TLObject, frozen=True, kw_only=True, tag="phone.groupCallStreamRtmpUrl"):
    tl_id = 0x2DBF3432
    tl_name = "phone.groupCallStreamRtmpUrl"
    tl_type = "phone.GroupCallStreamRtmpUrl"
    tl_line = "phone.groupCallStreamRtmpUrl#2dbf3432 url:string key:string = phone.GroupCallStreamRtmpUrl;"
    url: String
    key: String


class GroupParticipants(TLObject, frozen=True, kw_only=True, tag="phone.groupParticipants"):
    tl_id = 0xF47751B6
    tl_name = "phone.groupParticipants"
    tl_type = "phone.GroupParticipants"
    tl_line = "phone.groupParticipants#f47751b6 count:int participants:Vector<GroupCallParticipant> next_offset:string chats:Vector<Chat> users:Vector<User> version:int = phone.GroupParticipants;"
    count: Int32
    participants: Vector[api.TypeGroupCallParticipant]
    next_offset: String
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    version: Int32


class JoinAsPeers(TLObject, frozen=True, kw_only=True, tag="phone.joinAsPeers"):
    tl_id = 0xAFE5623F
    tl_name = "phone.joinAsPeers"
    tl_type = "phone.JoinAsPeers"
    tl_line = "phone.joinAsPeers#afe5623f peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = phone.JoinAsPeers;"
    peers: Vector[api.TypePeer]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class PhoneCall(TLObject, frozen=True, kw_only=True, tag="phone.phoneCall"):
    tl_id = 0xEC82E140
    tl_name = "phone.phoneCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.phoneCall#ec82e140 phone_call:PhoneCall users:Vector<User> = phone.PhoneCall;"
    phone_call: api.TypePhoneCall
    users: Vector[api.TypeUser]


class AcceptCall(TLFunction["api.phone.TypePhoneCall"], frozen=True, kw_only=True, tag="phone.acceptCall"):
    tl_id = 0x3BD2B4A0
    tl_name = "phone.acceptCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes protocol:PhoneCallProtocol = phone.PhoneCall;"
    peer: api.TypeInputPhoneCall
    g_b: Bytes
    protocol: api.TypePhoneCallProtocol


class CheckGroupCall(TLFunction["Vector[Int32]"], frozen=True, kw_only=True, tag="phone.checkGroupCall"):
    tl_id = 0xB59CF977
    tl_name = "phone.checkGroupCall"
    tl_type = "Vector<int>"
    tl_line = "phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> = Vector<int>;"
    call: api.TypeInputGroupCall
    sources: Vector[Int32]


class ConfirmCall(TLFunction["api.phone.TypePhoneCall"], frozen=True, kw_only=True, tag="phone.confirmCall"):
    tl_id = 0x2EFE1722
    tl_name = "phone.confirmCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long protocol:PhoneCallProtocol = phone.PhoneCall;"
    peer: api.TypeInputPhoneCall
    g_a: Bytes
    key_fingerprint: Int64
    protocol: api.TypePhoneCallProtocol


class CreateConferenceCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.createConferenceCall"):
    tl_id = 0x7D0444BB
    tl_name = "phone.createConferenceCall"
    tl_type = "Updates"
    tl_line = "phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true video_stopped:flags.2?true join:flags.3?true random_id:int public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON = Updates;"
    flags: Nat = 0
    muted: Bool = False
    video_stopped: Bool = False
    join: Bool = False
    random_id: Int32
    public_key: Int256 | None = None
    block: Bytes | None = None
    params: api.TypeDataJSON | None = None


class CreateGroupCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.createGroupCall"):
    tl_id = 0x48CDC6D8
    tl_name = "phone.createGroupCall"
    tl_type = "Updates"
    tl_line = "phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer random_id:int title:flags.0?string schedule_date:flags.1?int = Updates;"
    flags: Nat = 0
    rtmp_stream: Bool = False
    peer: api.TypeInputPeer
    random_id: Int32
    title: String | None = None
    schedule_date: Int32 | None = None


class DeclineConferenceCallInvite(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.declineConferenceCallInvite"):
    tl_id = 0x3C479971
    tl_name = "phone.declineConferenceCallInvite"
    tl_type = "Updates"
    tl_line = "phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates;"
    msg_id: Int32


class DeleteConferenceCallParticipants(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.deleteConferenceCallParticipants"):
    tl_id = 0x8CA60525
    tl_name = "phone.deleteConferenceCallParticipants"
    tl_type = "Updates"
    tl_line = "phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes = Updates;"
    flags: Nat = 0
    only_left: Bool = False
    kick: Bool = False
    call: api.TypeInputGroupCall
    ids: Vector[Int64]
    block: Bytes


class DeleteGroupCallMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.deleteGroupCallMessages"):
    tl_id = 0xF64F54F7
    tl_name = "phone.deleteGroupCallMessages"
    tl_type = "Updates"
    tl_line = "phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true call:InputGroupCall messages:Vector<int> = Updates;"
    flags: Nat = 0
    report_spam: Bool = False
    call: api.TypeInputGroupCall
    messages: Vector[Int32]


class DeleteGroupCallParticipantMessages(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.deleteGroupCallParticipantMessages"):
    tl_id = 0x1DBFECA0
    tl_name = "phone.deleteGroupCallParticipantMessages"
    tl_type = "Updates"
    tl_line = "phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:# report_spam:flags.0?true call:InputGroupCall participant:InputPeer = Updates;"
    flags: Nat = 0
    report_spam: Bool = False
    call: api.TypeInputGroupCall
    participant: api.TypeInputPeer


class DiscardCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.discardCall"):
    tl_id = 0xB2CBC1C0
    tl_name = "phone.discardCall"
    tl_type = "Updates"
    tl_line = "phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates;"
    flags: Nat = 0
    video: Bool = False
    peer: api.TypeInputPhoneCall
    duration: Int32
    reason: api.TypePhoneCallDiscardReason
    connection_id: Int64


class DiscardGroupCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.discardGroupCall"):
    tl_id = 0x7A777135
    tl_name = "phone.discardGroupCall"
    tl_type = "Updates"
    tl_line = "phone.discardGroupCall#7a777135 call:InputGroupCall = Updates;"
    call: api.TypeInputGroupCall


class EditGroupCallParticipant(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.editGroupCallParticipant"):
    tl_id = 0xA5273ABF
    tl_name = "phone.editGroupCallParticipant"
    tl_type = "Updates"
    tl_line = "phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall participant:InputPeer muted:flags.0?Bool volume:flags.1?int raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool presentation_paused:flags.5?Bool = Updates;"
    flags: Nat = 0
    call: api.TypeInputGroupCall
    participant: api.TypeInputPeer
    muted: Bool | None = None
    volume: Int32 | None = None
    raise_hand: Bool | None = None
    video_stopped: Bool | None = None
    video_paused: Bool | None = None
    presentation_paused: Bool | None = None


class EditGroupCallTitle(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.editGroupCallTitle"):
    tl_id = 0x1CA6AC0A
    tl_name = "phone.editGroupCallTitle"
    tl_type = "Updates"
    tl_line = "phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates;"
    call: api.TypeInputGroupCall
    title: String


class ExportGroupCallInvite(TLFunction["api.phone.TypeExportedGroupCallInvite"], frozen=True, kw_only=True, tag="phone.exportGroupCallInvite"):
    tl_id = 0xE6AA647F
    tl_name = "phone.exportGroupCallInvite"
    tl_type = "phone.ExportedGroupCallInvite"
    tl_line = "phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true call:InputGroupCall = phone.ExportedGroupCallInvite;"
    flags: Nat = 0
    can_self_unmute: Bool = False
    call: api.TypeInputGroupCall


class GetCallConfig(TLFunction["api.TypeDataJSON"], frozen=True, kw_only=True, tag="phone.getCallConfig"):
    tl_id = 0x55451FA9
    tl_name = "phone.getCallConfig"
    tl_type = "DataJSON"
    tl_line = "phone.getCallConfig#55451fa9 = DataJSON;"


class GetGroupCall(TLFunction["api.phone.TypeGroupCall"], frozen=True, kw_only=True, tag="phone.getGroupCall"):
    tl_id = 0x041845DB
    tl_name = "phone.getGroupCall"
    tl_type = "phone.GroupCall"
    tl_line = "phone.getGroupCall#41845db call:InputGroupCall limit:int = phone.GroupCall;"
    call: api.TypeInputGroupCall
    limit: Int32


class GetGroupCallChainBlocks(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.getGroupCallChainBlocks"):
    tl_id = 0xEE9F88A6
    tl_name = "phone.getGroupCallChainBlocks"
    tl_type = "Updates"
    tl_line = "phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int offset:int limit:int = Updates;"
    call: api.TypeInputGroupCall
    sub_chain_id: Int32
    offset: Int32
    limit: Int32


class GetGroupCallJoinAs(TLFunction["api.phone.TypeJoinAsPeers"], frozen=True, kw_only=True, tag="phone.getGroupCallJoinAs"):
    tl_id = 0xEF7C213A
    tl_name = "phone.getGroupCallJoinAs"
    tl_type = "phone.JoinAsPeers"
    tl_line = "phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers;"
    peer: api.TypeInputPeer


class GetGroupCallStars(TLFunction["api.phone.TypeGroupCallStars"], frozen=True, kw_only=True, tag="phone.getGroupCallStars"):
    tl_id = 0x6F636302
    tl_name = "phone.getGroupCallStars"
    tl_type = "phone.GroupCallStars"
    tl_line = "phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars;"
    call: api.TypeInputGroupCall


class GetGroupCallStreamChannels(TLFunction["api.phone.TypeGroupCallStreamChannels"], frozen=True, kw_only=True, tag="phone.getGroupCallStreamChannels"):
    tl_id = 0x1AB21940
    tl_name = "phone.getGroupCallStreamChannels"
    tl_type = "phone.GroupCallStreamChannels"
    tl_line = "phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall = phone.GroupCallStreamChannels;"
    call: api.TypeInputGroupCall


class GetGroupCallStreamRtmpUrl(TLFunction["api.phone.TypeGroupCallStreamRtmpUrl"], frozen=True, kw_only=True, tag="phone.getGroupCallStreamRtmpUrl"):
    tl_id = 0x5AF4C73A
    tl_name = "phone.getGroupCallStreamRtmpUrl"
    tl_type = "phone.GroupCallStreamRtmpUrl"
    tl_line = "phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl;"
    flags: Nat = 0
    live_story: Bool = False
    peer: api.TypeInputPeer
    revoke: Bool


class GetGroupParticipants(TLFunction["api.phone.TypeGroupParticipants"], frozen=True, kw_only=True, tag="phone.getGroupParticipants"):
    tl_id = 0xC558D8AB
    tl_name = "phone.getGroupParticipants"
    tl_type = "phone.GroupParticipants"
    tl_line = "phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer> sources:Vector<int> offset:string limit:int = phone.GroupParticipants;"
    call: api.TypeInputGroupCall
    ids: Vector[api.TypeInputPeer]
    sources: Vector[Int32]
    offset: String
    limit: Int32


class InviteConferenceCallParticipant(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.inviteConferenceCallParticipant"):
    tl_id = 0xBCF22685
    tl_name = "phone.inviteConferenceCallParticipant"
    tl_type = "Updates"
    tl_line = "phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true call:InputGroupCall user_id:InputUser = Updates;"
    flags: Nat = 0
    video: Bool = False
    call: api.TypeInputGroupCall
    user_id: api.TypeInputUser


class InviteToGroupCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.inviteToGroupCall"):
    tl_id = 0x7B393160
    tl_name = "phone.inviteToGroupCall"
    tl_type = "Updates"
    tl_line = "phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> = Updates;"
    call: api.TypeInputGroupCall
    users: Vector[api.TypeInputUser]


class JoinGroupCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.joinGroupCall"):
    tl_id = 0x8FB53057
    tl_name = "phone.joinGroupCall"
    tl_type = "Updates"
    tl_line = "phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes params:DataJSON = Updates;"
    flags: Nat = 0
    muted: Bool = False
    video_stopped: Bool = False
    call: api.TypeInputGroupCall
    join_as: api.TypeInputPeer
    invite_hash: String | None = None
    public_key: Int256 | None = None
    block: Bytes | None = None
    params: api.TypeDataJSON


class JoinGroupCallPresentation(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.joinGroupCallPresentation"):
    tl_id = 0xCBEA6BC4
    tl_name = "phone.joinGroupCallPresentation"
    tl_type = "Updates"
    tl_line = "phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON = Updates;"
    call: api.TypeInputGroupCall
    params: api.TypeDataJSON


class LeaveGroupCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.leaveGroupCall"):
    tl_id = 0x500377F9
    tl_name = "phone.leaveGroupCall"
    tl_type = "Updates"
    tl_line = "phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates;"
    call: api.TypeInputGroupCall
    source: Int32


class LeaveGroupCallPresentation(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.leaveGroupCallPresentation"):
    tl_id = 0x1C50D144
    tl_name = "phone.leaveGroupCallPresentation"
    tl_type = "Updates"
    tl_line = "phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates;"
    call: api.TypeInputGroupCall


class ReceivedCall(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.receivedCall"):
    tl_id = 0x17D54F61
    tl_name = "phone.receivedCall"
    tl_type = "Bool"
    tl_line = "phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool;"
    peer: api.TypeInputPhoneCall


class RequestCall(TLFunction["api.phone.TypePhoneCall"], frozen=True, kw_only=True, tag="phone.requestCall"):
    tl_id = 0x42FF96ED
    tl_name = "phone.requestCall"
    tl_type = "phone.PhoneCall"
    tl_line = "phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall;"
    flags: Nat = 0
    video: Bool = False
    user_id: api.TypeInputUser
    random_id: Int32
    g_a_hash: Bytes
    protocol: api.TypePhoneCallProtocol


class SaveCallDebug(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.saveCallDebug"):
    tl_id = 0x277ADD7E
    tl_name = "phone.saveCallDebug"
    tl_type = "Bool"
    tl_line = "phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool;"
    peer: api.TypeInputPhoneCall
    debug: api.TypeDataJSON


class SaveCallLog(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.saveCallLog"):
    tl_id = 0x41248786
    tl_name = "phone.saveCallLog"
    tl_type = "Bool"
    tl_line = "phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool;"
    peer: api.TypeInputPhoneCall
    file: api.TypeInputFile


class SaveDefaultGroupCallJoinAs(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.saveDefaultGroupCallJoinAs"):
    tl_id = 0x575E1F8C
    tl_name = "phone.saveDefaultGroupCallJoinAs"
    tl_type = "Bool"
    tl_line = "phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer = Bool;"
    peer: api.TypeInputPeer
    join_as: api.TypeInputPeer


class SaveDefaultSendAs(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.saveDefaultSendAs"):
    tl_id = 0x4167ADD1
    tl_name = "phone.saveDefaultSendAs"
    tl_type = "Bool"
    tl_line = "phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool;"
    call: api.TypeInputGroupCall
    send_as: api.TypeInputPeer


class SendConferenceCallBroadcast(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.sendConferenceCallBroadcast"):
    tl_id = 0xC6701900
    tl_name = "phone.sendConferenceCallBroadcast"
    tl_type = "Updates"
    tl_line = "phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes = Updates;"
    call: api.TypeInputGroupCall
    block: Bytes


class SendGroupCallEncryptedMessage(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.sendGroupCallEncryptedMessage"):
    tl_id = 0xE5AFA56D
    tl_name = "phone.sendGroupCallEncryptedMessage"
    tl_type = "Bool"
    tl_line = "phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall encrypted_message:bytes = Bool;"
    call: api.TypeInputGroupCall
    encrypted_message: Bytes
    __repr__ = redacted_repr


class SendGroupCallMessage(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.sendGroupCallMessage"):
    tl_id = 0xB1D11410
    tl_name = "phone.sendGroupCallMessage"
    tl_type = "Updates"
    tl_line = "phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long message:TextWithEntities allow_paid_stars:flags.0?long send_as:flags.1?InputPeer = Updates;"
    flags: Nat = 0
    call: api.TypeInputGroupCall
    random_id: Int64
    message: api.TypeTextWithEntities
    allow_paid_stars: Int64 | None = None
    send_as: api.TypeInputPeer | None = None


class SendSignalingData(TLFunction["Bool"], frozen=True, kw_only=True, tag="phone.sendSignalingData"):
    tl_id = 0xFF7A9383
    tl_name = "phone.sendSignalingData"
    tl_type = "Bool"
    tl_line = "phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool;"
    peer: api.TypeInputPhoneCall
    data: Bytes


class SetCallRating(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.setCallRating"):
    tl_id = 0x59EAD627
    tl_name = "phone.setCallRating"
    tl_type = "Updates"
    tl_line = "phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true peer:InputPhoneCall rating:int comment:string = Updates;"
    flags: Nat = 0
    user_initiative: Bool = False
    peer: api.TypeInputPhoneCall
    rating: Int32
    comment: String


class StartScheduledGroupCall(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.startScheduledGroupCall"):
    tl_id = 0x5680E342
    tl_name = "phone.startScheduledGroupCall"
    tl_type = "Updates"
    tl_line = "phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates;"
    call: api.TypeInputGroupCall


class ToggleGroupCallRecord(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.toggleGroupCallRecord"):
    tl_id = 0xF128C708
    tl_name = "phone.toggleGroupCallRecord"
    tl_type = "Updates"
    tl_line = "phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true video:flags.2?true call:InputGroupCall title:flags.1?string video_portrait:flags.2?Bool = Updates;"
    flags: Nat = 0
    start: Bool = False
    video: Bool = False
    call: api.TypeInputGroupCall
    title: String | None = None
    video_portrait: Bool | None = None


class ToggleGroupCallSettings(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.toggleGroupCallSettings"):
    tl_id = 0x974392F2
    tl_name = "phone.toggleGroupCallSettings"
    tl_type = "Updates"
    tl_line = "phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool send_paid_messages_stars:flags.3?long = Updates;"
    flags: Nat = 0
    reset_invite_hash: Bool = False
    call: api.TypeInputGroupCall
    join_muted: Bool | None = None
    messages_enabled: Bool | None = None
    send_paid_messages_stars: Int64 | None = None


class ToggleGroupCallStartSubscription(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="phone.toggleGroupCallStartSubscription"):
    tl_id = 0x219C34E6
    tl_name = "phone.toggleGroupCallStartSubscription"
    tl_type = "Updates"
    tl_line = "phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall subscribed:Bool = Updates;"
    call: api.TypeInputGroupCall
    subscribed: Bool


TypeExportedGroupCallInvite: TypeAlias = ExportedGroupCallInvite
TypeGroupCall: TypeAlias = GroupCall
TypeGroupCallStars: TypeAlias = GroupCallStars
TypeGroupCallStreamChannels: TypeAlias = GroupCallStreamChannels
TypeGroupCallStreamRtmpUrl: TypeAlias = GroupCallStreamRtmpUrl
TypeGroupParticipants: TypeAlias = GroupParticipants
TypeJoinAsPeers: TypeAlias = JoinAsPeers
TypePhoneCall: TypeAlias = PhoneCall
