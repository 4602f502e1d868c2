"""Definitions: types of the root namespace that begin with Peer. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputPeerColorCollectible",
    "PeerBlocked",
    "PeerChannel",
    "PeerChat",
    "PeerColor",
    "PeerColorCollectible",
    "PeerLocated",
    "PeerNotifySettings",
    "PeerSelfLocated",
    "PeerSettings",
    "PeerStories",
    "PeerUser",
    "TypePeer",
    "TypePeerBlocked",
    "TypePeerColor",
    "TypePeerLocated",
    "TypePeerNotifySettings",
    "TypePeerSettings",
    "TypePeerStories",
]


class InputPeerColorCollectible(TLObject, frozen=True, kw_only=True, tag="inputPeerColorCollectible"):
    tl_id = 0xB8EA86A9
    tl_name = "inputPeerColorCollectible"
    tl_type = "PeerColor"
    tl_line = "inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor;"
    collectible_id: Int64


class PeerBlocked(TLObject, frozen=True, kw_only=True, tag="peerBlocked"):
    tl_id = 0xE8FD8014
    tl_name = "peerBlocked"
    tl_type = "PeerBlocked"
    tl_line = "peerBlocked#e8fd8014 peer_id:Peer date:int = PeerBlocked;"
    peer_id: api.TypePeer
    date: Int32


class PeerChannel(TLObject, frozen=True, kw_only=True, tag="peerChannel"):
    tl_id = 0xA2A5371E
    tl_name = "peerChannel"
    tl_type = "Peer"
    tl_line = "peerChannel#a2a5371e channel_id:long = Peer;"
    channel_id: Int64


class PeerChat(TLObject, frozen=True, kw_only=True, tag="peerChat"):
    tl_id = 0x36C6019A
    tl_name = "peerChat"
    tl_type = "Peer"
    tl_line = "peerChat#36c6019a chat_id:long = Peer;"
    chat_id: Int64


class PeerColor(TLObject, frozen=True, kw_only=True, tag="peerColor"):
    tl_id = 0xB54B5ACF
    tl_name = "peerColor"
    tl_type = "PeerColor"
    tl_line = "peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long = PeerColor;"
    flags: Nat = 0
    color: Int32 | None = None
    background_emoji_id: Int64 | None = None


class PeerColorCollectible(TLObject, frozen=True, kw_only=True, tag="peerColorCollectible"):
    tl_id = 0xB9C0639A
    tl_name = "peerColorCollectible"
    tl_type = "PeerColor"
    tl_line = "peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long background_emoji_id:long accent_color:int colors:Vector<int> dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor;"
    flags: Nat = 0
    collectible_id: Int64
    gift_emoji_id: Int64
    background_emoji_id: Int64
    accent_color: Int32
    colors: Vector[Int32]
    dark_accent_color: Int32 | None = None
    dark_colors: Vector[Int32] | None = None


class PeerLocated(TLObject, frozen=True, kw_only=True, tag="peerLocated"):
    tl_id = 0xCA461B5D
    tl_name = "peerLocated"
    tl_type = "PeerLocated"
    tl_line = "peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated;"
    peer: api.TypePeer
    expires: Int32
    distance: Int32


class PeerNotifySettings(TLObject, frozen=True, kw_only=True, tag="peerNotifySettings"):
    tl_id = 0x99622C0C
    tl_name = "peerNotifySettings"
    tl_type = "PeerNotifySettings"
    tl_line = "peerNotifySettings#99622c0c flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound other_sound:flags.5?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_ios_sound:flags.8?NotificationSound stories_android_sound:flags.9?NotificationSound stories_other_sound:flags.10?NotificationSound = PeerNotifySettings;"
    flags: Nat = 0
    show_previews: Bool | None = None
    silent: Bool | None = None
    mute_until: Int32 | None = None
    ios_sound: api.TypeNotificationSound | None = None
    android_sound: api.TypeNotificationSound | None = None
    other_sound: api.TypeNotificationSound | None = None
    stories_muted: Bool | None = None
    stories_hide_sender: Bool | None = None
    stories_ios_sound: api.TypeNotificationSound | None = None
    stories_android_sound: api.TypeNotificationSound | None = None
    stories_other_sound: api.TypeNotificationSound | None = None


class PeerSelfLocated(TLObject, frozen=True, kw_only=True, tag="peerSelfLocated"):
    tl_id = 0xF8EC284B
    tl_name = "peerSelfLocated"
    tl_type = "PeerLocated"
    tl_line = "peerSelfLocated#f8ec284b expires:int = PeerLocated;"
    expires: Int32


class PeerSettings(TLObject, frozen=True, kw_only=True, tag="peerSettings"):
    tl_id = 0xF47741F7
    tl_name = "peerSettings"
    tl_type = "PeerSettings"
    tl_line = "peerSettings#f47741f7 flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true business_bot_can_reply:flags.12?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int business_bot_id:flags.13?long business_bot_manage_url:flags.13?string charge_paid_message_stars:flags.14?long registration_month:flags.15?string phone_country:flags.16?string name_change_date:flags.17?int photo_change_date:flags.18?int = PeerSettings;"
    flags: Nat = 0
    report_spam: Bool = False
    add_contact: Bool = False
    block_contact: Bool = False
    share_contact: Bool = False
    need_contacts_exception: Bool = False
    report_geo: Bool = False
    autoarchived: Bool = False
    invite_members: Bool = False
    request_chat_broadcast: Bool = False
    business_bot_paused: Bool = False
    business_bot_can_reply: Bool = False
    geo_distance: Int32 | None = None
    request_chat_title: String | None = None
    request_chat_date: Int32 | None = None
    business_bot_id: Int64 | None = None
    business_bot_manage_url: String | None = None
    charge_paid_message_stars: Int64 | None = None
    registration_month: String | None = None
    phone_country: String | None = None
    name_change_date: Int32 | None = None
    photo_change_date: Int32 | None = None


class PeerStories(TLObject, frozen=True, kw_only=True, tag="peerStories"):
    tl_id = 0x9A35E999
    tl_name = "peerStories"
    tl_type = "PeerStories"
    tl_line = "peerStories#9a35e999 flags:# peer:Peer max_read_id:flags.0?int stories:Vector<StoryItem> = PeerStories;"
    flags: Nat = 0
    peer: api.TypePeer
    max_read_id: Int32 | None = None
    stories: Vector[api.TypeStoryItem]


class PeerUser(TLObject, frozen=True, kw_only=True, tag="peerUser"):
    tl_id = 0x59511722
    tl_name = "peerUser"
    tl_type = "Peer"
    tl_line = "peerUser#59511722 user_id:long = Peer;"
    user_id: Int64


TypePeerColor: TypeAlias = (
    InputPeerColorCollectible
    | PeerColor
    | PeerColorCollectible
)
TypePeerBlocked: TypeAlias = PeerBlocked
TypePeer: TypeAlias = (
    PeerChannel
    | PeerChat
    | PeerUser
)
TypePeerLocated: TypeAlias = (
    PeerLocated
    | PeerSelfLocated
)
TypePeerNotifySettings: TypeAlias = PeerNotifySettings
TypePeerSettings: TypeAlias = PeerSettings
TypePeerStories: TypeAlias = PeerStories
