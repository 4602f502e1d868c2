"""Definitions: types of the root namespace that begin with Messages. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Nat

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputMessagesFilterChatPhotos",
    "InputMessagesFilterContacts",
    "InputMessagesFilterDocument",
    "InputMessagesFilterEmpty",
    "InputMessagesFilterGeo",
    "InputMessagesFilterGif",
    "InputMessagesFilterMusic",
    "InputMessagesFilterMyMentions",
    "InputMessagesFilterPhoneCalls",
    "InputMessagesFilterPhotoVideo",
    "InputMessagesFilterPhotos",
    "InputMessagesFilterPinned",
    "InputMessagesFilterPoll",
    "InputMessagesFilterRoundVideo",
    "InputMessagesFilterRoundVoice",
    "InputMessagesFilterUrl",
    "InputMessagesFilterVideo",
    "InputMessagesFilterVoice",
    "TypeMessagesFilter",
]


class InputMessagesFilterChatPhotos(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterChatPhotos"):
    tl_id = 0x3A20ECB8
    tl_name = "inputMessagesFilterChatPhotos"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter;"


class InputMessagesFilterContacts(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterContacts"):
    tl_id = 0xE062DB83
    tl_name = "inputMessagesFilterContacts"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterContacts#e062db83 = MessagesFilter;"


class InputMessagesFilterDocument(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterDocument"):
    tl_id = 0x9EDDF188
    tl_name = "inputMessagesFilterDocument"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterDocument#9eddf188 = MessagesFilter;"


class InputMessagesFilterEmpty(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterEmpty"):
    tl_id = 0x57E2F66C
    tl_name = "inputMessagesFilterEmpty"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterEmpty#57e2f66c = MessagesFilter;"


class InputMessagesFilterGeo(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterGeo"):
    tl_id = 0xE7026D0D
    tl_name = "inputMessagesFilterGeo"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterGeo#e7026d0d = MessagesFilter;"


class InputMessagesFilterGif(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterGif"):
    tl_id = 0xFFC86587
    tl_name = "inputMessagesFilterGif"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterGif#ffc86587 = MessagesFilter;"


class InputMessagesFilterMusic(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterMusic"):
    tl_id = 0x3751B49E
    tl_name = "inputMessagesFilterMusic"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterMusic#3751b49e = MessagesFilter;"


class InputMessagesFilterMyMentions(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterMyMentions"):
    tl_id = 0xC1F8E69A
    tl_name = "inputMessagesFilterMyMentions"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter;"


class InputMessagesFilterPhoneCalls(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterPhoneCalls"):
    tl_id = 0x80C99768
    tl_name = "inputMessagesFilterPhoneCalls"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true = MessagesFilter;"
    flags: Nat = 0
    missed: Bool = False


class InputMessagesFilterPhotoVideo(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterPhotoVideo"):
    tl_id = 0x56E9F0E4
    tl_name = "inputMessagesFilterPhotoVideo"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter;"


class InputMessagesFilterPhotos(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterPhotos"):
    tl_id = 0x9609A51C
    tl_name = "inputMessagesFilterPhotos"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterPhotos#9609a51c = MessagesFilter;"


class InputMessagesFilterPinned(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterPinned"):
    tl_id = 0x1BB00451
    tl_name = "inputMessagesFilterPinned"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterPinned#1bb00451 = MessagesFilter;"


class InputMessagesFilterPoll(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterPoll"):
    tl_id = 0xFA2BC90A
    tl_name = "inputMessagesFilterPoll"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterPoll#fa2bc90a = MessagesFilter;"


class InputMessagesFilterRoundVideo(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterRoundVideo"):
    tl_id = 0xB549DA53
    tl_name = "inputMessagesFilterRoundVideo"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterRoundVideo#b549da53 = MessagesFilter;"


class InputMessagesFilterRoundVoice(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterRoundVoice"):
    tl_id = 0x7A7C17A4
    tl_name = "inputMessagesFilterRoundVoice"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter;"


class InputMessagesFilterUrl(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterUrl"):
    tl_id = 0x7EF0DD87
    tl_name = "inputMessagesFilterUrl"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterUrl#7ef0dd87 = MessagesFilter;"


class InputMessagesFilterVideo(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterVideo"):
    tl_id = 0x9FC00E65
    tl_name = "inputMessagesFilterVideo"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterVideo#9fc00e65 = MessagesFilter;"


class InputMessagesFilterVoice(TLObject, frozen=True, kw_only=True, tag="inputMessagesFilterVoice"):
    tl_id = 0x50F5C392
    tl_name = "inputMessagesFilterVoice"
    tl_type = "MessagesFilter"
    tl_line = "inputMessagesFilterVoice#50f5c392 = MessagesFilter;"


TypeMessagesFilter: TypeAlias = (
    InputMessagesFilterChatPhotos
    | InputMessagesFilterContacts
    | InputMessagesFilterDocument
    | InputMessagesFilterEmpty
    | InputMessagesFilterGeo
    | InputMessagesFilterGif
    | InputMessagesFilterMusic
    | InputMessagesFilterMyMentions
    | InputMessagesFilterPhoneCalls
    | InputMessagesFilterPhotoVideo
    | InputMessagesFilterPhotos
    | InputMessagesFilterPinned
    | InputMessagesFilterPoll
    | InputMessagesFilterRoundVideo
    | InputMessagesFilterRoundVoice
    | InputMessagesFilterUrl
    | InputMessagesFilterVideo
    | InputMessagesFilterVoice
)
