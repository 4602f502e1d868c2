"""Superseded definitions: types of the root namespace that begin with Peer. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Nat, String

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PeerChannel_bddde532",
    "PeerChat_bad0e5bb",
    "PeerNotifyEventsAll",
    "PeerNotifyEventsEmpty",
    "PeerNotifySettingsEmpty",
    "PeerNotifySettings_9acda4c0",
    "PeerNotifySettings_a83b0426",
    "PeerNotifySettings_af509d20",
    "PeerSettings_733f2961",
    "PeerSettings_818426cd",
    "PeerUser_9db1bc6d",
    "TypePeerNotifyEvents",
]


class PeerChannel_bddde532(TLObject, frozen=True, kw_only=True, tag="peerChannel#bddde532"):
    tl_id = 0xBDDDE532
    tl_name = "peerChannel"
    tl_type = "Peer"
    tl_line = "peerChannel#bddde532 channel_id:int = Peer;"
    channel_id: Int32


class PeerChat_bad0e5bb(TLObject, frozen=True, kw_only=True, tag="peerChat#bad0e5bb"):
    tl_id = 0xBAD0E5BB
    tl_name = "peerChat"
    tl_type = "Peer"
    tl_line = "peerChat#bad0e5bb chat_id:int = Peer;"
    chat_id: Int32


class PeerNotifyEventsAll(TLObject, frozen=True, kw_only=True, tag="peerNotifyEventsAll"):
    tl_id = 0x6D1DED88
    tl_name = "peerNotifyEventsAll"
    tl_type = "PeerNotifyEvents"
    tl_line = "peerNotifyEventsAll#6d1ded88 = PeerNotifyEvents;"


class PeerNotifyEventsEmpty(TLObject, frozen=True, kw_only=True, tag="peerNotifyEventsEmpty"):
    tl_id = 0xADD53CB3
    tl_name = "peerNotifyEventsEmpty"
    tl_type = "PeerNotifyEvents"
    tl_line = "peerNotifyEventsEmpty#add53cb3 = PeerNotifyEvents;"


class PeerNotifySettings_9acda4c0(TLObject, frozen=True, kw_only=True, tag="peerNotifySettings#9acda4c0"):
    tl_id = 0x9ACDA4C0
    tl_name = "peerNotifySettings"
    tl_type = "PeerNotifySettings"
    tl_line = "peerNotifySettings#9acda4c0 flags:# show_previews:flags.0?true silent:flags.1?true mute_until:int sound:string = PeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool = False
    silent: Bool = False
    mute_until: Int32
    sound: String


class PeerNotifySettings_af509d20(TLObject, frozen=True, kw_only=True, tag="peerNotifySettings#af509d20"):
    tl_id = 0xAF509D20
    tl_name = "peerNotifySettings"
    tl_type = "PeerNotifySettings"
    tl_line = "peerNotifySettings#af509d20 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?string = PeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool | None = None
    silent: Bool | None = None
    mute_until: Int32 | None = None
    sound: String | None = None


class PeerNotifySettings_a83b0426(TLObject, frozen=True, kw_only=True, tag="peerNotifySettings#a83b0426"):
    tl_id = 0xA83B0426
    tl_name = "peerNotifySettings"
    tl_type = "PeerNotifySettings"
    tl_line = "peerNotifySettings#a83b0426 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound other_sound:flags.5?NotificationSound = PeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool | None = None
    silent: Bool | None = None
    mute_until: Int32 | None = None
    ios_sound: api.TypeNotificationSound | None = None
    android_sound: api.TypeNotificationSound | None = None
    other_sound: api.TypeNotificationSound | None = None


class PeerNotifySettingsEmpty(TLObject, frozen=True, kw_only=True, tag="peerNotifySettingsEmpty"):
    tl_id = 0x70A68512
    tl_name = "peerNotifySettingsEmpty"
    tl_type = "PeerNotifySettings"
    tl_line = "peerNotifySettingsEmpty#70a68512 = PeerNotifySettings;"


class PeerSettings_818426cd(TLObject, frozen=True, kw_only=True, tag="peerSettings#818426cd"):
    tl_id = 0x818426CD
    tl_name = "peerSettings"
    tl_type = "PeerSettings"
    tl_line = "peerSettings#818426cd flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true = PeerSettings;"
    flags: Nat = 0
    report_spam: Bool = False
    add_contact: Bool = False
    block_contact: Bool = False
    share_contact: Bool = False
    need_contacts_exception: Bool = False
    report_geo: Bool = False


class PeerSettings_733f2961(TLObject, frozen=True, kw_only=True, tag="peerSettings#733f2961"):
    tl_id = 0x733F2961
    tl_name = "peerSettings"
    tl_type = "PeerSettings"
    tl_line = "peerSettings#733f2961 flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true geo_distance:flags.6?int = PeerSettings;"
    flags: Nat = 0
    report_spam: Bool = False
    add_contact: Bool = False
    block_contact: Bool = False
    share_contact: Bool = False
    need_contacts_exception: Bool = False
    report_geo: Bool = False
    autoarchived: Bool = False
    invite_members: Bool = False
    geo_distance: Int32 | None = None


class PeerUser_9db1bc6d(TLObject, frozen=True, kw_only=True, tag="peerUser#9db1bc6d"):
    tl_id = 0x9DB1BC6D
    tl_name = "peerUser"
    tl_type = "Peer"
    tl_line = "peerUser#9db1bc6d user_id:int = Peer;"
    user_id: Int32


TypePeerNotifyEvents: TypeAlias = (
    PeerNotifyEventsAll
    | PeerNotifyEventsEmpty
)
