"""Definitions: types of the root namespace that begin with Rich. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "RichButtonStyle",
    "RichMessage",
    "TextAnchor",
    "TextAutoEmail",
    "TextAutoPhone",
    "TextAutoUrl",
    "TextBankCard",
    "TextBold",
    "TextBotCommand",
    "TextButton",
    "TextCashtag",
    "TextConcat",
    "TextCustomEmoji",
    "TextDate",
    "TextDiff",
    "TextEmail",
    "TextEmpty",
    "TextFixed",
    "TextHashtag",
    "TextImage",
    "TextItalic",
    "TextMarked",
    "TextMath",
    "TextMention",
    "TextMentionName",
    "TextPhone",
    "TextPlain",
    "TextSpoiler",
    "TextStrike",
    "TextSubscript",
    "TextSuperscript",
    "TextUnderline",
    "TextUrl",
    "TypeRichButtonStyle",
    "TypeRichMessage",
    "TypeRichText",
]


class RichButtonStyle(TLObject, frozen=True, kw_only=True, tag="richButtonStyle"):
    tl_id = 0x03C610BD
    tl_name = "richButtonStyle"
    tl_type = "RichButtonStyle"
    tl_line = "richButtonStyle#3c610bd flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true link:flags.3?true = RichButtonStyle;"
    flags: Nat = 0
    bg_primary: Bool = False
    bg_danger: Bool = False
    bg_success: Bool = False
    link: Bool = False


class RichMessage(TLObject, frozen=True, kw_only=True, tag="richMessage"):
    tl_id = 0xBAF39D8B
    tl_name = "richMessage"
    tl_type = "RichMessage"
    tl_line = "richMessage#baf39d8b flags:# rtl:flags.0?true part:flags.1?true blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = RichMessage;"
    flags: Nat = 0
    rtl: Bool = False
    part: Bool = False
    blocks: Vector[api.TypePageBlock]
    photos: Vector[api.TypePhoto]
    documents: Vector[api.TypeDocument]


class TextAnchor(TLObject, frozen=True, kw_only=True, tag="textAnchor"):
    tl_id = 0x35553762
    tl_name = "textAnchor"
    tl_type = "RichText"
    tl_line = "textAnchor#35553762 text:RichText name:string = RichText;"
    text: api.TypeRichText
    name: String


class TextAutoEmail(TLObject, frozen=True, kw_only=True, tag="textAutoEmail"):
    tl_id = 0xC556A45D
    tl_name = "textAutoEmail"
    tl_type = "RichText"
    tl_line = "textAutoEmail#c556a45d text:RichText = RichText;"
    text: api.TypeRichText


class TextAutoPhone(TLObject, frozen=True, kw_only=True, tag="textAutoPhone"):
    tl_id = 0x24C26789
    tl_name = "textAutoPhone"
    tl_type = "RichText"
    tl_line = "textAutoPhone#24c26789 text:RichText = RichText;"
    text: api.TypeRichText


class TextAutoUrl(TLObject, frozen=True, kw_only=True, tag="textAutoUrl"):
    tl_id = 0xAC6A83AA
    tl_name = "textAutoUrl"
    tl_type = "RichText"
    tl_line = "textAutoUrl#ac6a83aa text:RichText = RichText;"
    text: api.TypeRichText


class TextBankCard(TLObject, frozen=True, kw_only=True, tag="textBankCard"):
    tl_id = 0xB956812D
    tl_name = "textBankCard"
    tl_type = "RichText"
    tl_line = "textBankCard#b956812d text:RichText = RichText;"
    text: api.TypeRichText


class TextBold(TLObject, frozen=True, kw_only=True, tag="textBold"):
    tl_id = 0x6724ABC4
    tl_name = "textBold"
    tl_type = "RichText"
    tl_line = "textBold#6724abc4 text:RichText = RichText;"
    text: api.TypeRichText


class TextBotCommand(TLObject, frozen=True, kw_only=True, tag="textBotCommand"):
    tl_id = 0x02FF29D3
    tl_name = "textBotCommand"
    tl_type = "RichText"
    tl_line = "textBotCommand#2ff29d3 text:RichText = RichText;"
    text: api.TypeRichText


class TextButton(TLObject, frozen=True, kw_only=True, tag="textButton"):
    tl_id = 0xAFC79CD6
    tl_name = "textButton"
    tl_type = "RichText"
    tl_line = "textButton#afc79cd6 flags:# text:RichText type:InlineButtonType style:flags.0?RichButtonStyle = RichText;"
    flags: Nat = 0
    text: api.TypeRichText
    type: api.TypeInlineButtonType
    style: api.TypeRichButtonStyle | None = None


class TextCashtag(TLObject, frozen=True, kw_only=True, tag="textCashtag"):
    tl_id = 0x7B9E1801
    tl_name = "textCashtag"
    tl_type = "RichText"
    tl_line = "textCashtag#7b9e1801 text:RichText = RichText;"
    text: api.TypeRichText


class TextConcat(TLObject, frozen=True, kw_only=True, tag="textConcat"):
    tl_id = 0x7E6260D7
    tl_name = "textConcat"
    tl_type = "RichText"
    tl_line = "textConcat#7e6260d7 texts:Vector<RichText> = RichText;"
    texts: Vector[api.TypeRichText]


class TextCustomEmoji(TLObject, frozen=True, kw_only=True, tag="textCustomEmoji"):
    tl_id = 0xA26156C0
    tl_name = "textCustomEmoji"
    tl_type = "RichText"
    tl_line = "textCustomEmoji#a26156c0 document_id:long alt:string = RichText;"
    document_id: Int64
    alt: String


class TextDate(TLObject, frozen=True, kw_only=True, tag="textDate"):
    tl_id = 0xA5B45E2B
    tl_name = "textDate"
    tl_type = "RichText"
    tl_line = "textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true text:RichText date:int = RichText;"
    flags: Nat = 0
    relative: Bool = False
    short_time: Bool = False
    long_time: Bool = False
    short_date: Bool = False
    long_date: Bool = False
    day_of_week: Bool = False
    text: api.TypeRichText
    date: Int32


class TextDiff(TLObject, frozen=True, kw_only=True, tag="textDiff"):
    tl_id = 0x9686CB50
    tl_name = "textDiff"
    tl_type = "RichText"
    tl_line = "textDiff#9686cb50 text:RichText old_text:RichText = RichText;"
    text: api.TypeRichText
    old_text: api.TypeRichText


class TextEmail(TLObject, frozen=True, kw_only=True, tag="textEmail"):
    tl_id = 0xDE5A0DD6
    tl_name = "textEmail"
    tl_type = "RichText"
    tl_line = "textEmail#de5a0dd6 text:RichText email:string = RichText;"
    text: api.TypeRichText
    email: String


class TextEmpty(TLObject, frozen=True, kw_only=True, tag="textEmpty"):
    tl_id = 0xDC3D824F
    tl_name = "textEmpty"
    tl_type = "RichText"
    tl_line = "textEmpty#dc3d824f = RichText;"


class TextFixed(TLObject, frozen=True, kw_only=True, tag="textFixed"):
    tl_id = 0x6C3F19B9
    tl_name = "textFixed"
    tl_type = "RichText"
    tl_line = "textFixed#6c3f19b9 text:RichText = RichText;"
    text: api.TypeRichText


class TextHashtag(TLObject, frozen=True, kw_only=True, tag="textHashtag"):
    tl_id = 0x519524EA
    tl_name = "textHashtag"
    tl_type = "RichText"
    tl_line = "textHashtag#519524ea text:RichText = RichText;"
    text: api.TypeRichText


class TextImage(TLObject, frozen=True, kw_only=True, tag="textImage"):
    tl_id = 0x081CCF4F
    tl_name = "textImage"
    tl_type = "RichText"
    tl_line = "textImage#81ccf4f document_id:long w:int h:int = RichText;"
    document_id: Int64
    w: Int32
    h: Int32


class TextItalic(TLObject, frozen=True, kw_only=True, tag="textItalic"):
    tl_id = 0xD912A59C
    tl_name = "textItalic"
    tl_type = "RichText"
    tl_line = "textItalic#d912a59c text:RichText = RichText;"
    text: api.TypeRichText


class TextMarked(TLObject, frozen=True, kw_only=True, tag="textMarked"):
    tl_id = 0x034B8621
    tl_name = "textMarked"
    tl_type = "RichText"
    tl_line = "textMarked#34b8621 text:RichText = RichText;"
    text: api.TypeRichText


class TextMath(TLObject, frozen=True, kw_only=True, tag="textMath"):
    tl_id = 0x9D2EAC97
    tl_name = "textMath"
    tl_type = "RichText"
    tl_line = "textMath#9d2eac97 source:string = RichText;"
    source: String


class TextMention(TLObject, frozen=True, kw_only=True, tag="textMention"):
    tl_id = 0xCD24CF44
    tl_name = "textMention"
    tl_type = "RichText"
    tl_line = "textMention#cd24cf44 text:RichText = RichText;"
    text: api.TypeRichText


class TextMentionName(TLObject, frozen=True, kw_only=True, tag="textMentionName"):
    tl_id = 0x01A9FBFC
    tl_name = "textMentionName"
    tl_type = "RichText"
    tl_line = "textMentionName#1a9fbfc text:RichText user_id:long = RichText;"
    text: api.TypeRichText
    user_id: Int64


class TextPhone(TLObject, frozen=True, kw_only=True, tag="textPhone"):
    tl_id = 0x1CCB966A
    tl_name = "textPhone"
    tl_type = "RichText"
    tl_line = "textPhone#1ccb966a text:RichText phone:string = RichText;"
    text: api.TypeRichText
    phone: String


class TextPlain(TLObject, frozen=True, kw_only=True, tag="textPlain"):
    tl_id = 0x744694E0
    tl_name = "textPlain"
    tl_type = "RichText"
    tl_line = "textPlain#744694e0 text:string = RichText;"
    text: String


class TextSpoiler(TLObject, frozen=True, kw_only=True, tag="textSpoiler"):
    tl_id = 0x4C2A5D62
    tl_name = "textSpoiler"
    tl_type = "RichText"
    tl_line = "textSpoiler#4c2a5d62 text:RichText = RichText;"
    text: api.TypeRichText


class TextStrike(TLObject, frozen=True, kw_only=True, tag="textStrike"):
    tl_id = 0x9BF8BB95
    tl_name = "textStrike"
    tl_type = "RichText"
    tl_line = "textStrike#9bf8bb95 text:RichText = RichText;"
    text: api.TypeRichText


class TextSubscript(TLObject, frozen=True, kw_only=True, tag="textSubscript"):
    tl_id = 0xED6A8504
    tl_name = "textSubscript"
    tl_type = "RichText"
    tl_line = "textSubscript#ed6a8504 text:RichText = RichText;"
    text: api.TypeRichText


class TextSuperscript(TLObject, frozen=True, kw_only=True, tag="textSuperscript"):
    tl_id = 0xC7FB5E01
    tl_name = "textSuperscript"
    tl_type = "RichText"
    tl_line = "textSuperscript#c7fb5e01 text:RichText = RichText;"
    text: api.TypeRichText


class TextUnderline(TLObject, frozen=True, kw_only=True, tag="textUnderline"):
    tl_id = 0xC12622C4
    tl_name = "textUnderline"
    tl_type = "RichText"
    tl_line = "textUnderline#c12622c4 text:RichText = RichText;"
    text: api.TypeRichText


class TextUrl(TLObject, frozen=True, kw_only=True, tag="textUrl"):
    tl_id = 0x3C2884C1
    tl_name = "textUrl"
    tl_type = "RichText"
    tl_line = "textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText;"
    text: api.TypeRichText
    url: String
    webpage_id: Int64


TypeRichButtonStyle: TypeAlias = RichButtonStyle
TypeRichMessage: TypeAlias = RichMessage
TypeRichText: TypeAlias = (
    TextAnchor
    | TextAutoEmail
    | TextAutoPhone
    | TextAutoUrl
    | TextBankCard
    | TextBold
    | TextBotCommand
    | TextButton
    | TextCashtag
    | TextConcat
    | TextCustomEmoji
    | TextDate
    | TextDiff
    | TextEmail
    | TextEmpty
    | TextFixed
    | TextHashtag
    | TextImage
    | TextItalic
    | TextMarked
    | TextMath
    | TextMention
    | TextMentionName
    | TextPhone
    | TextPlain
    | TextSpoiler
    | TextStrike
    | TextSubscript
    | TextSuperscript
    | TextUnderline
    | TextUrl
)
