"""Definitions: types of the root namespace that begin with Business. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "BusinessAwayMessage",
    "BusinessAwayMessageScheduleAlways",
    "BusinessAwayMessageScheduleCustom",
    "BusinessAwayMessageScheduleOutsideWorkHours",
    "BusinessBotRecipients",
    "BusinessBotRights",
    "BusinessChatLink",
    "BusinessGreetingMessage",
    "BusinessIntro",
    "BusinessLocation",
    "BusinessRecipients",
    "BusinessWeeklyOpen",
    "BusinessWorkHours",
    "TypeBusinessAwayMessage",
    "TypeBusinessAwayMessageSchedule",
    "TypeBusinessBotRecipients",
    "TypeBusinessBotRights",
    "TypeBusinessChatLink",
    "TypeBusinessGreetingMessage",
    "TypeBusinessIntro",
    "TypeBusinessLocation",
    "TypeBusinessRecipients",
    "TypeBusinessWeeklyOpen",
    "TypeBusinessWorkHours",
]


class BusinessAwayMessage(TLObject, frozen=True, kw_only=True, tag="businessAwayMessage"):
    tl_id = 0xEF156A5C
    tl_name = "businessAwayMessage"
    tl_type = "BusinessAwayMessage"
    tl_line = "businessAwayMessage#ef156a5c flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:BusinessRecipients = BusinessAwayMessage;"
    flags: Nat = 0
    offline_only: Bool = False
    shortcut_id: Int32
    schedule: api.TypeBusinessAwayMessageSchedule
    recipients: api.TypeBusinessRecipients


class BusinessAwayMessageScheduleAlways(TLObject, frozen=True, kw_only=True, tag="businessAwayMessageScheduleAlways"):
    tl_id = 0xC9B9E2B9
    tl_name = "businessAwayMessageScheduleAlways"
    tl_type = "BusinessAwayMessageSchedule"
    tl_line = "businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule;"


class BusinessAwayMessageScheduleCustom(TLObject, frozen=True, kw_only=True, tag="businessAwayMessageScheduleCustom"):
    tl_id = 0xCC4D9ECC
    tl_name = "businessAwayMessageScheduleCustom"
    tl_type = "BusinessAwayMessageSchedule"
    tl_line = "businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int = BusinessAwayMessageSchedule;"
    start_date: Int32
    end_date: Int32


class BusinessAwayMessageScheduleOutsideWorkHours(TLObject, frozen=True, kw_only=True, tag="businessAwayMessageScheduleOutsideWorkHours"):
    tl_id = 0xC3F2F501
    tl_name = "businessAwayMessageScheduleOutsideWorkHours"
    tl_type = "BusinessAwayMessageSchedule"
    tl_line = "businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule;"


class BusinessBotRecipients(TLObject, frozen=True, kw_only=True, tag="businessBotRecipients"):
    tl_id = 0xB88CF373
    tl_name = "businessBotRecipients"
    tl_type = "BusinessBotRecipients"
    tl_line = "businessBotRecipients#b88cf373 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> exclude_users:flags.6?Vector<long> = BusinessBotRecipients;"
    flags: Nat = 0
    existing_chats: Bool = False
    new_chats: Bool = False
    contacts: Bool = False
    non_contacts: Bool = False
    exclude_selected: Bool = False
    users: Vector[Int64] | None = None
    exclude_users: Vector[Int64] | None = None


class BusinessBotRights(TLObject, frozen=True, kw_only=True, tag="businessBotRights"):
    tl_id = 0xA0624CF7
    tl_name = "businessBotRights"
    tl_type = "BusinessBotRights"
    tl_line = "businessBotRights#a0624cf7 flags:# reply:flags.0?true read_messages:flags.1?true delete_sent_messages:flags.2?true delete_received_messages:flags.3?true edit_name:flags.4?true edit_bio:flags.5?true edit_profile_photo:flags.6?true edit_username:flags.7?true view_gifts:flags.8?true sell_gifts:flags.9?true change_gift_settings:flags.10?true transfer_and_upgrade_gifts:flags.11?true transfer_stars:flags.12?true manage_stories:flags.13?true = BusinessBotRights;"
    flags: Nat = 0
    reply: Bool = False
    read_messages: Bool = False
    delete_sent_messages: Bool = False
    delete_received_messages: Bool = False
    edit_name: Bool = False
    edit_bio: Bool = False
    edit_profile_photo: Bool = False
    edit_username: Bool = False
    view_gifts: Bool = False
    sell_gifts: Bool = False
    change_gift_settings: Bool = False
    transfer_and_upgrade_gifts: Bool = False
    transfer_stars: Bool = False
    manage_stories: Bool = False


class BusinessChatLink(TLObject, frozen=True, kw_only=True, tag="businessChatLink"):
    tl_id = 0xB4AE666F
    tl_name = "businessChatLink"
    tl_type = "BusinessChatLink"
    tl_line = "businessChatLink#b4ae666f flags:# link:string message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string views:int = BusinessChatLink;"
    flags: Nat = 0
    link: String
    message: String
    entities: Vector[api.TypeMessageEntity] | None = None
    title: String | None = None
    views: Int32


class BusinessGreetingMessage(TLObject, frozen=True, kw_only=True, tag="businessGreetingMessage"):
    tl_id = 0xE519ABAB
    tl_name = "businessGreetingMessage"
    tl_type = "BusinessGreetingMessage"
    tl_line = "businessGreetingMessage#e519abab shortcut_id:int recipients:BusinessRecipients no_activity_days:int = BusinessGreetingMessage;"
    shortcut_id: Int32
    recipients: api.TypeBusinessRecipients
    no_activity_days: Int32


class BusinessIntro(TLObject, frozen=True, kw_only=True, tag="businessIntro"):
    tl_id = 0x5A0A066D
    tl_name = "businessIntro"
    tl_type = "BusinessIntro"
    tl_line = "businessIntro#5a0a066d flags:# title:string description:string sticker:flags.0?Document = BusinessIntro;"
    flags: Nat = 0
    title: String
    description: String
    sticker: api.TypeDocument | None = None


class BusinessLocation(TLObject, frozen=True, kw_only=True, tag="businessLocation"):
    tl_id = 0xAC5C1AF7
    tl_name = "businessLocation"
    tl_type = "BusinessLocation"
    tl_line = "businessLocation#ac5c1af7 flags:# geo_point:flags.0?GeoPoint address:string = BusinessLocation;"
    flags: Nat = 0
    geo_point: api.TypeGeoPoint | None = None
    address: String


class BusinessRecipients(TLObject, frozen=True, kw_only=True, tag="businessRecipients"):
    tl_id = 0x21108FF7
    tl_name = "businessRecipients"
    tl_type = "BusinessRecipients"
    tl_line = "businessRecipients#21108ff7 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> = BusinessRecipients;"
    flags: Nat = 0
    existing_chats: Bool = False
    new_chats: Bool = False
    contacts: Bool = False
    non_contacts: Bool = False
    exclude_selected: Bool = False
    users: Vector[Int64] | None = None


class BusinessWeeklyOpen(TLObject, frozen=True, kw_only=True, tag="businessWeeklyOpen"):
    tl_id = 0x120B1AB9
    tl_name = "businessWeeklyOpen"
    tl_type = "BusinessWeeklyOpen"
    tl_line = "businessWeeklyOpen#120b1ab9 start_minute:int end_minute:int = BusinessWeeklyOpen;"
    start_minute: Int32
    end_minute: Int32


class BusinessWorkHours(TLObject, frozen=True, kw_only=True, tag="businessWorkHours"):
    tl_id = 0x8C92B098
    tl_name = "businessWorkHours"
    tl_type = "BusinessWorkHours"
    tl_line = "businessWorkHours#8c92b098 flags:# open_now:flags.0?true timezone_id:string weekly_open:Vector<BusinessWeeklyOpen> = BusinessWorkHours;"
    flags: Nat = 0
    open_now: Bool = False
    timezone_id: String
    weekly_open: Vector[api.TypeBusinessWeeklyOpen]


TypeBusinessAwayMessage: TypeAlias = BusinessAwayMessage
TypeBusinessAwayMessageSchedule: TypeAlias = (
    BusinessAwayMessageScheduleAlways
    | BusinessAwayMessageScheduleCustom
    | BusinessAwayMessageScheduleOutsideWorkHours
)
TypeBusinessBotRecipients: TypeAlias = BusinessBotRecipients
TypeBusinessBotRights: TypeAlias = BusinessBotRights
TypeBusinessChatLink: TypeAlias = BusinessChatLink
TypeBusinessGreetingMessage: TypeAlias = BusinessGreetingMessage
TypeBusinessIntro: TypeAlias = BusinessIntro
TypeBusinessLocation: TypeAlias = BusinessLocation
TypeBusinessRecipients: TypeAlias = BusinessRecipients
TypeBusinessWeeklyOpen: TypeAlias = BusinessWeeklyOpen
TypeBusinessWorkHours: TypeAlias = BusinessWorkHours
