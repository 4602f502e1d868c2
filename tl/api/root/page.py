"""Definitions: types of the root namespace that begin with Page. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InputPageBlockMap",
    "Page",
    "PageBlockAnchor",
    "PageBlockAudio",
    "PageBlockAuthorDate",
    "PageBlockBlockquote",
    "PageBlockBlockquoteBlocks",
    "PageBlockButtonRow",
    "PageBlockChannel",
    "PageBlockCollage",
    "PageBlockCover",
    "PageBlockDetails",
    "PageBlockDivider",
    "PageBlockDocument",
    "PageBlockEmbed",
    "PageBlockEmbedPost",
    "PageBlockFooter",
    "PageBlockHeader",
    "PageBlockHeading1",
    "PageBlockHeading2",
    "PageBlockHeading3",
    "PageBlockHeading4",
    "PageBlockHeading5",
    "PageBlockHeading6",
    "PageBlockKicker",
    "PageBlockList",
    "PageBlockMap",
    "PageBlockMath",
    "PageBlockOrderedList",
    "PageBlockParagraph",
    "PageBlockPhoto",
    "PageBlockPreformatted",
    "PageBlockPullquote",
    "PageBlockRelatedArticles",
    "PageBlockSlideshow",
    "PageBlockSubheader",
    "PageBlockSubtitle",
    "PageBlockTable",
    "PageBlockThinking",
    "PageBlockTitle",
    "PageBlockUnsupported",
    "PageBlockVideo",
    "PageButton",
    "PageCaption",
    "PageListItemBlocks",
    "PageListItemText",
    "PageListOrderedItemBlocks",
    "PageListOrderedItemText",
    "PageRelatedArticle",
    "PageTableCell",
    "PageTableRow",
    "TypePage",
    "TypePageBlock",
    "TypePageButton",
    "TypePageCaption",
    "TypePageListItem",
    "TypePageListOrderedItem",
    "TypePageRelatedArticle",
    "TypePageTableCell",
    "TypePageTableRow",
]


class InputPageBlockMap(TLObject, frozen=True, kw_only=True, tag="inputPageBlockMap"):
    tl_id = 0x574B617F
    tl_name = "inputPageBlockMap"
    tl_type = "PageBlock"
    tl_line = "inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock;"
    geo: api.TypeInputGeoPoint
    zoom: Int32
    w: Int32
    h: Int32
    caption: api.TypePageCaption


class Page(TLObject, frozen=True, kw_only=True, tag="page"):
    tl_id = 0x98657F0D
    tl_name = "page"
    tl_type = "Page"
    tl_line = "page#98657f0d flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true url:string blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> views:flags.3?int = Page;"
    flags: Nat = 0
    part: Bool = False
    rtl: Bool = False
    v2: Bool = False
    url: String
    blocks: Vector[api.TypePageBlock]
    photos: Vector[api.TypePhoto]
    documents: Vector[api.TypeDocument]
    views: Int32 | None = None


class PageBlockAnchor(TLObject, frozen=True, kw_only=True, tag="pageBlockAnchor"):
    tl_id = 0xCE0D37B0
    tl_name = "pageBlockAnchor"
    tl_type = "PageBlock"
    tl_line = "pageBlockAnchor#ce0d37b0 name:string = PageBlock;"
    name: String


class PageBlockAudio(TLObject, frozen=True, kw_only=True, tag="pageBlockAudio"):
    tl_id = 0x804361EA
    tl_name = "pageBlockAudio"
    tl_type = "PageBlock"
    tl_line = "pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock;"
    audio_id: Int64
    caption: api.TypePageCaption


class PageBlockAuthorDate(TLObject, frozen=True, kw_only=True, tag="pageBlockAuthorDate"):
    tl_id = 0xBAAFE5E0
    tl_name = "pageBlockAuthorDate"
    tl_type = "PageBlock"
    tl_line = "pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock;"
    author: api.TypeRichText
    published_date: Int32


class PageBlockBlockquote(TLObject, frozen=True, kw_only=True, tag="pageBlockBlockquote"):
    tl_id = 0x66D1670B
    tl_name = "pageBlockBlockquote"
    tl_type = "PageBlock"
    tl_line = "pageBlockBlockquote#66d1670b flags:# collapsed:flags.0?true text:RichText caption:RichText = PageBlock;"
    flags: Nat = 0
    collapsed: Bool = False
    text: api.TypeRichText
    caption: api.TypeRichText


class PageBlockBlockquoteBlocks(TLObject, frozen=True, kw_only=True, tag="pageBlockBlockquoteBlocks"):
    tl_id = 0x0E6E47C4
    tl_name = "pageBlockBlockquoteBlocks"
    tl_type = "PageBlock"
    tl_line = "pageBlockBlockquoteBlocks#e6e47c4 blocks:Vector<PageBlock> caption:RichText = PageBlock;"
    blocks: Vector[api.TypePageBlock]
    caption: api.TypeRichText


class PageBlockButtonRow(TLObject, frozen=True, kw_only=True, tag="pageBlockButtonRow"):
    tl_id = 0x6D640318
    tl_name = "pageBlockButtonRow"
    tl_type = "PageBlock"
    tl_line = "pageBlockButtonRow#6d640318 flags:# align_left:flags.0?true align_center:flags.1?true align_right:flags.2?true buttons:Vector<PageButton> = PageBlock;"
    flags: Nat = 0
    align_left: Bool = False
    align_center: Bool = False
    align_right: Bool = False
    buttons: Vector[api.TypePageButton]


class PageBlockChannel(TLObject, frozen=True, kw_only=True, tag="pageBlockChannel"):
    tl_id = 0xEF1751B5
    tl_name = "pageBlockChannel"
    tl_type = "PageBlock"
    tl_line = "pageBlockChannel#ef1751b5 channel:Chat = PageBlock;"
    channel: api.TypeChat


class PageBlockCollage(TLObject, frozen=True, kw_only=True, tag="pageBlockCollage"):
    tl_id = 0x65A0FA4D
    tl_name = "pageBlockCollage"
    tl_type = "PageBlock"
    tl_line = "pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption = PageBlock;"
    items: Vector[api.TypePageBlock]
    caption: api.TypePageCaption


class PageBlockCover(TLObject, frozen=True, kw_only=True, tag="pageBlockCover"):
    tl_id = 0x39F23300
    tl_name = "pageBlockCover"
    tl_type = "PageBlock"
    tl_line = "pageBlockCover#39f23300 cover:PageBlock = PageBlock;"
    cover: api.TypePageBlock


class PageBlockDetails(TLObject, frozen=True, kw_only=True, tag="pageBlockDetails"):
    tl_id = 0x76768BED
    tl_name = "pageBlockDetails"
    tl_type = "PageBlock"
    tl_line = "pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock> title:RichText = PageBlock;"
    flags: Nat = 0
    open: Bool = False
    blocks: Vector[api.TypePageBlock]
    title: api.TypeRichText


class PageBlockDivider(TLObject, frozen=True, kw_only=True, tag="pageBlockDivider"):
    tl_id = 0xDB20B188
    tl_name = "pageBlockDivider"
    tl_type = "PageBlock"
    tl_line = "pageBlockDivider#db20b188 = PageBlock;"


class PageBlockDocument(TLObject, frozen=True, kw_only=True, tag="pageBlockDocument"):
    tl_id = 0x38FA3BA3
    tl_name = "pageBlockDocument"
    tl_type = "PageBlock"
    tl_line = "pageBlockDocument#38fa3ba3 document_id:long caption:PageCaption = PageBlock;"
    document_id: Int64
    caption: api.TypePageCaption


class PageBlockEmbed(TLObject, frozen=True, kw_only=True, tag="pageBlockEmbed"):
    tl_id = 0xA8718DC5
    tl_name = "pageBlockEmbed"
    tl_type = "PageBlock"
    tl_line = "pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption = PageBlock;"
    flags: Nat = 0
    full_width: Bool = False
    allow_scrolling: Bool = False
    url: String | None = None
    html: String | None = None
    poster_photo_id: Int64 | None = None
    w: Int32 | None = None
    h: Int32 | None = None
    caption: api.TypePageCaption


class PageBlockEmbedPost(TLObject, frozen=True, kw_only=True, tag="pageBlockEmbedPost"):
    tl_id = 0xF259A80B
    tl_name = "pageBlockEmbedPost"
    tl_type = "PageBlock"
    tl_line = "pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:PageCaption = PageBlock;"
    url: String
    webpage_id: Int64
    author_photo_id: Int64
    author: String
    date: Int32
    blocks: Vector[api.TypePageBlock]
    caption: api.TypePageCaption


class PageBlockFooter(TLObject, frozen=True, kw_only=True, tag="pageBlockFooter"):
    tl_id = 0x48870999
    tl_name = "pageBlockFooter"
    tl_type = "PageBlock"
    tl_line = "pageBlockFooter#48870999 text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeader(TLObject, frozen=True, kw_only=True, tag="pageBlockHeader"):
    tl_id = 0xBFD064EC
    tl_name = "pageBlockHeader"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeader#bfd064ec text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeading1(TLObject, frozen=True, kw_only=True, tag="pageBlockHeading1"):
    tl_id = 0xBAFF072F
    tl_name = "pageBlockHeading1"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeading1#baff072f text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeading2(TLObject, frozen=True, kw_only=True, tag="pageBlockHeading2"):
    tl_id = 0x096B2AEC
    tl_name = "pageBlockHeading2"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeading2#96b2aec text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeading3(TLObject, frozen=True, kw_only=True, tag="pageBlockHeading3"):
    tl_id = 0x67E731AD
    tl_name = "pageBlockHeading3"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeading3#67e731ad text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeading4(TLObject, frozen=True, kw_only=True, tag="pageBlockHeading4"):
    tl_id = 0xB532772B
    tl_name = "pageBlockHeading4"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeading4#b532772b text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeading5(TLObject, frozen=True, kw_only=True, tag="pageBlockHeading5"):
    tl_id = 0xDBBE6C6A
    tl_name = "pageBlockHeading5"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeading5#dbbe6c6a text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockHeading6(TLObject, frozen=True, kw_only=True, tag="pageBlockHeading6"):
    tl_id = 0x682A41A9
    tl_name = "pageBlockHeading6"
    tl_type = "PageBlock"
    tl_line = "pageBlockHeading6#682a41a9 text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockKicker(TLObject, frozen=True, kw_only=True, tag="pageBlockKicker"):
    tl_id = 0x1E148390
    tl_name = "pageBlockKicker"
    tl_type = "PageBlock"
    tl_line = "pageBlockKicker#1e148390 text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockList(TLObject, frozen=True, kw_only=True, tag="pageBlockList"):
    tl_id = 0xE4E88011
    tl_name = "pageBlockList"
    tl_type = "PageBlock"
    tl_line = "pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock;"
    items: Vector[api.TypePageListItem]


class PageBlockMap(TLObject, frozen=True, kw_only=True, tag="pageBlockMap"):
    tl_id = 0xA44F3EF6
    tl_name = "pageBlockMap"
    tl_type = "PageBlock"
    tl_line = "pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock;"
    geo: api.TypeGeoPoint
    zoom: Int32
    w: Int32
    h: Int32
    caption: api.TypePageCaption


class PageBlockMath(TLObject, frozen=True, kw_only=True, tag="pageBlockMath"):
    tl_id = 0x59080C20
    tl_name = "pageBlockMath"
    tl_type = "PageBlock"
    tl_line = "pageBlockMath#59080c20 source:string = PageBlock;"
    source: String


class PageBlockOrderedList(TLObject, frozen=True, kw_only=True, tag="pageBlockOrderedList"):
    tl_id = 0x1FD6F6C1
    tl_name = "pageBlockOrderedList"
    tl_type = "PageBlock"
    tl_line = "pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string = PageBlock;"
    flags: Nat = 0
    reversed: Bool = False
    items: Vector[api.TypePageListOrderedItem]
    start: Int32 | None = None
    type: String | None = None


class PageBlockParagraph(TLObject, frozen=True, kw_only=True, tag="pageBlockParagraph"):
    tl_id = 0x467A0766
    tl_name = "pageBlockParagraph"
    tl_type = "PageBlock"
    tl_line = "pageBlockParagraph#467a0766 text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockPhoto(TLObject, frozen=True, kw_only=True, tag="pageBlockPhoto"):
    tl_id = 0x1759C560
    tl_name = "pageBlockPhoto"
    tl_type = "PageBlock"
    tl_line = "pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock;"
    flags: Nat = 0
    spoiler: Bool = False
    photo_id: Int64
    caption: api.TypePageCaption
    url: String | None = None
    webpage_id: Int64 | None = None


class PageBlockPreformatted(TLObject, frozen=True, kw_only=True, tag="pageBlockPreformatted"):
    tl_id = 0xC070D93E
    tl_name = "pageBlockPreformatted"
    tl_type = "PageBlock"
    tl_line = "pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock;"
    text: api.TypeRichText
    language: String


class PageBlockPullquote(TLObject, frozen=True, kw_only=True, tag="pageBlockPullquote"):
    tl_id = 0x4F4456D3
    tl_name = "pageBlockPullquote"
    tl_type = "PageBlock"
    tl_line = "pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock;"
    text: api.TypeRichText
    caption: api.TypeRichText


class PageBlockRelatedArticles(TLObject, frozen=True, kw_only=True, tag="pageBlockRelatedArticles"):
    tl_id = 0x16115A96
    tl_name = "pageBlockRelatedArticles"
    tl_type = "PageBlock"
    tl_line = "pageBlockRelatedArticles#16115a96 title:RichText articles:Vector<PageRelatedArticle> = PageBlock;"
    title: api.TypeRichText
    articles: Vector[api.TypePageRelatedArticle]


class PageBlockSlideshow(TLObject, frozen=True, kw_only=True, tag="pageBlockSlideshow"):
    tl_id = 0x031F9590
    tl_name = "pageBlockSlideshow"
    tl_type = "PageBlock"
    tl_line = "pageBlockSlideshow#31f9590 items:Vector<PageBlock> caption:PageCaption = PageBlock;"
    items: Vector[api.TypePageBlock]
    caption: api.TypePageCaption


class PageBlockSubheader(TLObject, frozen=True, kw_only=True, tag="pageBlockSubheader"):
    tl_id = 0xF12BB6E1
    tl_name = "pageBlockSubheader"
    tl_type = "PageBlock"
    tl_line = "pageBlockSubheader#f12bb6e1 text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockSubtitle(TLObject, frozen=True, kw_only=True, tag="pageBlockSubtitle"):
    tl_id = 0x8FFA9A1F
    tl_name = "pageBlockSubtitle"
    tl_type = "PageBlock"
    tl_line = "pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockTable(TLObject, frozen=True, kw_only=True, tag="pageBlockTable"):
    tl_id = 0xBF4DEA82
    tl_name = "pageBlockTable"
    tl_type = "PageBlock"
    tl_line = "pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true compact:flags.2?true title:RichText rows:Vector<PageTableRow> = PageBlock;"
    flags: Nat = 0
    bordered: Bool = False
    striped: Bool = False
    compact: Bool = False
    title: api.TypeRichText
    rows: Vector[api.TypePageTableRow]


class PageBlockThinking(TLObject, frozen=True, kw_only=True, tag="pageBlockThinking"):
    tl_id = 0x3C29A3E2
    tl_name = "pageBlockThinking"
    tl_type = "PageBlock"
    tl_line = "pageBlockThinking#3c29a3e2 text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockTitle(TLObject, frozen=True, kw_only=True, tag="pageBlockTitle"):
    tl_id = 0x70ABC3FD
    tl_name = "pageBlockTitle"
    tl_type = "PageBlock"
    tl_line = "pageBlockTitle#70abc3fd text:RichText = PageBlock;"
    text: api.TypeRichText


class PageBlockUnsupported(TLObject, frozen=True, kw_only=True, tag="pageBlockUnsupported"):
    tl_id = 0x13567E8A
    tl_name = "pageBlockUnsupported"
    tl_type = "PageBlock"
    tl_line = "pageBlockUnsupported#13567e8a = PageBlock;"


class PageBlockVideo(TLObject, frozen=True, kw_only=True, tag="pageBlockVideo"):
    tl_id = 0x7C8FE7B6
    tl_name = "pageBlockVideo"
    tl_type = "PageBlock"
    tl_line = "pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock;"
    flags: Nat = 0
    autoplay: Bool = False
    loop: Bool = False
    spoiler: Bool = False
    video_id: Int64
    caption: api.TypePageCaption


class PageButton(TLObject, frozen=True, kw_only=True, tag="pageButton"):
    tl_id = 0x692A5488
    tl_name = "pageButton"
    tl_type = "PageButton"
    tl_line = "pageButton#692a5488 flags:# text:RichText type:InlineButtonType style:flags.0?RichButtonStyle = PageButton;"
    flags: Nat = 0
    text: api.TypeRichText
    type: api.TypeInlineButtonType
    style: api.TypeRichButtonStyle | None = None


class PageCaption(TLObject, frozen=True, kw_only=True, tag="pageCaption"):
    tl_id = 0x6F747657
    tl_name = "pageCaption"
    tl_type = "PageCaption"
    tl_line = "pageCaption#6f747657 text:RichText credit:RichText = PageCaption;"
    text: api.TypeRichText
    credit: api.TypeRichText


class PageListItemBlocks(TLObject, frozen=True, kw_only=True, tag="pageListItemBlocks"):
    tl_id = 0x63CA67AA
    tl_name = "pageListItemBlocks"
    tl_type = "PageListItem"
    tl_line = "pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true blocks:Vector<PageBlock> = PageListItem;"
    flags: Nat = 0
    checkbox: Bool = False
    checked: Bool = False
    blocks: Vector[api.TypePageBlock]


class PageListItemText(TLObject, frozen=True, kw_only=True, tag="pageListItemText"):
    tl_id = 0x2F58683C
    tl_name = "pageListItemText"
    tl_type = "PageListItem"
    tl_line = "pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true text:RichText = PageListItem;"
    flags: Nat = 0
    checkbox: Bool = False
    checked: Bool = False
    text: api.TypeRichText


class PageListOrderedItemBlocks(TLObject, frozen=True, kw_only=True, tag="pageListOrderedItemBlocks"):
    tl_id = 0x8FF2D5F0
    tl_name = "pageListOrderedItemBlocks"
    tl_type = "PageListOrderedItem"
    tl_line = "pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock> value:flags.3?int type:flags.4?string = PageListOrderedItem;"
    flags: Nat = 0
    checkbox: Bool = False
    checked: Bool = False
    num: String | None = None
    blocks: Vector[api.TypePageBlock]
    value: Int32 | None = None
    type: String | None = None


class PageListOrderedItemText(TLObject, frozen=True, kw_only=True, tag="pageListOrderedItemText"):
    tl_id = 0x15031189
    tl_name = "pageListOrderedItemText"
    tl_type = "PageListOrderedItem"
    tl_line = "pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int type:flags.4?string = PageListOrderedItem;"
    flags: Nat = 0
    checkbox: Bool = False
    checked: Bool = False
    num: String | None = None
    text: api.TypeRichText
    value: Int32 | None = None
    type: String | None = None


class PageRelatedArticle(TLObject, frozen=True, kw_only=True, tag="pageRelatedArticle"):
    tl_id = 0xB390DC08
    tl_name = "pageRelatedArticle"
    tl_type = "PageRelatedArticle"
    tl_line = "pageRelatedArticle#b390dc08 flags:# url:string webpage_id:long title:flags.0?string description:flags.1?string photo_id:flags.2?long author:flags.3?string published_date:flags.4?int = PageRelatedArticle;"
    flags: Nat = 0
    url: String
    webpage_id: Int64
    title: String | None = None
    description: String | None = None
    photo_id: Int64 | None = None
    author: String | None = None
    published_date: Int32 | None = None


class PageTableCell(TLObject, frozen=True, kw_only=True, tag="pageTableCell"):
    tl_id = 0x34566B6A
    tl_name = "pageTableCell"
    tl_type = "PageTableCell"
    tl_line = "pageTableCell#34566b6a flags:# header:flags.0?true align_center:flags.3?true align_right:flags.4?true valign_middle:flags.5?true valign_bottom:flags.6?true text:flags.7?RichText colspan:flags.1?int rowspan:flags.2?int = PageTableCell;"
    flags: Nat = 0
    header: Bool = False
    align_center: Bool = False
    align_right: Bool = False
    valign_middle: Bool = False
    valign_bottom: Bool = False
    text: api.TypeRichText | None = None
    colspan: Int32 | None = None
    rowspan: Int32 | None = None


class PageTableRow(TLObject, frozen=True, kw_only=True, tag="pageTableRow"):
    tl_id = 0xE0C0C5E5
    tl_name = "pageTableRow"
    tl_type = "PageTableRow"
    tl_line = "pageTableRow#e0c0c5e5 cells:Vector<PageTableCell> = PageTableRow;"
    cells: Vector[api.TypePageTableCell]


TypePageBlock: TypeAlias = (
    InputPageBlockMap
    | PageBlockAnchor
    | PageBlockAudio
    | PageBlockAuthorDate
    | PageBlockBlockquote
    | PageBlockBlockquoteBlocks
    | PageBlockButtonRow
    | PageBlockChannel
    | PageBlockCollage
    | PageBlockCover
    | PageBlockDetails
    | PageBlockDivider
    | PageBlockDocument
    | PageBlockEmbed
    | PageBlockEmbedPost
    | PageBlockFooter
    | PageBlockHeader
    | PageBlockHeading1
    | PageBlockHeading2
    | PageBlockHeading3
    | PageBlockHeading4
    | PageBlockHeading5
    | PageBlockHeading6
    | PageBlockKicker
    | PageBlockList
    | PageBlockMap
    | PageBlockMath
    | PageBlockOrderedList
    | PageBlockParagraph
    | PageBlockPhoto
    | PageBlockPreformatted
    | PageBlockPullquote
    | PageBlockRelatedArticles
    | PageBlockSlideshow
    | PageBlockSubheader
    | PageBlockSubtitle
    | PageBlockTable
    | PageBlockThinking
    | PageBlockTitle
    | PageBlockUnsupported
    | PageBlockVideo
)
TypePage: TypeAlias = Page
TypePageButton: TypeAlias = PageButton
TypePageCaption: TypeAlias = PageCaption
TypePageListItem: TypeAlias = (
    PageListItemBlocks
    | PageListItemText
)
TypePageListOrderedItem: TypeAlias = (
    PageListOrderedItemBlocks
    | PageListOrderedItemText
)
TypePageRelatedArticle: TypeAlias = PageRelatedArticle
TypePageTableCell: TypeAlias = PageTableCell
TypePageTableRow: TypeAlias = PageTableRow
