"""Definitions: the namespace aicompose. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "CreateTone",
    "DeleteTone",
    "GetTone",
    "GetToneExample",
    "GetTones",
    "SaveTone",
    "Tones",
    "TonesNotModified",
    "TypeTones",
    "UpdateTone",
]


class Tones(TLObject, frozen=True, kw_only=True, tag="aicompose.tones"):
    tl_id = 0x6C9D0EFE
    tl_name = "aicompose.tones"
    tl_type = "aicompose.Tones"
    tl_line = "aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone> users:Vector<User> = aicompose.Tones;"
    hash: Int64
    tones: Vector[api.TypeAiComposeTone]
    users: Vector[api.TypeUser]


class TonesNotModified(TLObject, frozen=True, kw_only=True, tag="aicompose.tonesNotModified"):
    tl_id = 0xC1F46103
    tl_name = "aicompose.tonesNotModified"
    tl_type = "aicompose.Tones"
    tl_line = "aicompose.tonesNotModified#c1f46103 = aicompose.Tones;"


class CreateTone(TLFunction["api.TypeAiComposeTone"], frozen=True, kw_only=True, tag="aicompose.createTone"):
    tl_id = 0x4AA83913
    tl_name = "aicompose.createTone"
    tl_type = "AiComposeTone"
    tl_line = "aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long title:string prompt:string = AiComposeTone;"
    flags: Nat = 0
    display_author: Bool = False
    emoji_id: Int64
    title: String
    prompt: String


class DeleteTone(TLFunction["Bool"], frozen=True, kw_only=True, tag="aicompose.deleteTone"):
    tl_id = 0xDD39316A
    tl_name = "aicompose.deleteTone"
    tl_type = "Bool"
    tl_line = "aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool;"
    tone: api.TypeInputAiComposeTone


class GetTone(TLFunction["api.aicompose.TypeTones"], frozen=True, kw_only=True, tag="aicompose.getTone"):
    tl_id = 0xB2E8BA03
    tl_name = "aicompose.getTone"
    tl_type = "aicompose.Tones"
    tl_line = "aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones;"
    tone: api.TypeInputAiComposeTone


class GetToneExample(TLFunction["api.TypeAiComposeToneExample"], frozen=True, kw_only=True, tag="aicompose.getToneExample"):
    tl_id = 0xD1B4AB14
    tl_name = "aicompose.getToneExample"
    tl_type = "AiComposeToneExample"
    tl_line = "aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int = AiComposeToneExample;"
    tone: api.TypeInputAiComposeTone
    num: Int32


class GetTones(TLFunction["api.aicompose.TypeTones"], frozen=True, kw_only=True, tag="aicompose.getTones"):
    tl_id = 0xABD59201
    tl_name = "aicompose.getTones"
    tl_type = "aicompose.Tones"
    tl_line = "aicompose.getTones#abd59201 hash:long = aicompose.Tones;"
    hash: Int64


class SaveTone(TLFunction["Bool"], frozen=True, kw_only=True, tag="aicompose.saveTone"):
    tl_id = 0x1782CBB1
    tl_name = "aicompose.saveTone"
    tl_type = "Bool"
    tl_line = "aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool;"
    tone: api.TypeInputAiComposeTone
    unsave: Bool


class UpdateTone(TLFunction["api.TypeAiComposeTone"], frozen=True, kw_only=True, tag="aicompose.updateTone"):
    tl_id = 0x903BCF59
    tl_name = "aicompose.updateTone"
    tl_type = "AiComposeTone"
    tl_line = "aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string prompt:flags.3?string = AiComposeTone;"
    flags: Nat = 0
    tone: api.TypeInputAiComposeTone
    display_author: Bool | None = None
    emoji_id: Int64 | None = None
    title: String | None = None
    prompt: String | None = None


TypeTones: TypeAlias = (
    Tones
    | TonesNotModified
)
