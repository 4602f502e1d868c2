"""Definitions: types of the root namespace that begin with Web. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLObject
from tl.types import Bool, Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "TypeWebAuthorization",
    "TypeWebDocument",
    "TypeWebDomainException",
    "TypeWebPage",
    "TypeWebPageAttribute",
    "TypeWebViewMessageSent",
    "TypeWebViewResult",
    "WebAuthorization",
    "WebDocument",
    "WebDocumentNoProxy",
    "WebDomainException",
    "WebPage",
    "WebPageAttributeAiComposeTone",
    "WebPageAttributeStarGiftAuction",
    "WebPageAttributeStarGiftCollection",
    "WebPageAttributeStickerSet",
    "WebPageAttributeStory",
    "WebPageAttributeTheme",
    "WebPageAttributeUniqueStarGift",
    "WebPageEmpty",
    "WebPageNotModified",
    "WebPagePending",
    "WebViewMessageSent",
    "WebViewResultUrl",
]


class WebAuthorization(TLObject, frozen=True, kw_only=True, tag="webAuthorization"):
    tl_id = 0xA6F8F452
    tl_name = "webAuthorization"
    tl_type = "WebAuthorization"
    tl_line = "webAuthorization#a6f8f452 hash:long bot_id:long domain:string browser:string platform:string date_created:int date_active:int ip:string region:string = WebAuthorization;"
    hash: Int64
    bot_id: Int64
    domain: String
    browser: String
    platform: String
    date_created: Int32
    date_active: Int32
    ip: String
    region: String


class WebDocument(TLObject, frozen=True, kw_only=True, tag="webDocument"):
    tl_id = 0x1C570ED1
    tl_name = "webDocument"
    tl_type = "WebDocument"
    tl_line = "webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument;"
    url: String
    access_hash: Int64
    size: Int32
    mime_type: String
    attributes: Vector[api.TypeDocumentAttribute]


class WebDocumentNoProxy(TLObject, frozen=True, kw_only=True, tag="webDocumentNoProxy"):
    tl_id = 0xF9C8BCC6
    tl_name = "webDocumentNoProxy"
    tl_type = "WebDocument"
    tl_line = "webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument;"
    url: String
    size: Int32
    mime_type: String
    attributes: Vector[api.TypeDocumentAttribute]


class WebDomainException(TLObject, frozen=True, kw_only=True, tag="webDomainException"):
    tl_id = 0x933CA597
    tl_name = "webDomainException"
    tl_type = "WebDomainException"
    tl_line = "webDomainException#933ca597 flags:# domain:string url:string title:string favicon:flags.0?long = WebDomainException;"
    flags: Nat = 0
    domain: String
    url: String
    title: String
    favicon: Int64 | None = None


class WebPage(TLObject, frozen=True, kw_only=True, tag="webPage"):
    tl_id = 0xE89C45B2
    tl_name = "webPage"
    tl_type = "WebPage"
    tl_line = "webPage#e89c45b2 flags:# has_large_media:flags.13?true video_cover_photo:flags.14?true id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> = WebPage;"
    flags: Nat = 0
    has_large_media: Bool = False
    video_cover_photo: Bool = False
    id: Int64
    url: String
    display_url: String
    hash: Int32
    type: String | None = None
    site_name: String | None = None
    title: String | None = None
    description: String | None = None
    photo: api.TypePhoto | None = None
    embed_url: String | None = None
    embed_type: String | None = None
    embed_width: Int32 | None = None
    embed_height: Int32 | None = None
    duration: Int32 | None = None
    author: String | None = None
    document: api.TypeDocument | None = None
    cached_page: api.TypePage | None = None
    attributes: Vector[api.TypeWebPageAttribute] | None = None


class WebPageAttributeAiComposeTone(TLObject, frozen=True, kw_only=True, tag="webPageAttributeAiComposeTone"):
    tl_id = 0x7781FE18
    tl_name = "webPageAttributeAiComposeTone"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute;"
    emoji_id: Int64


class WebPageAttributeStarGiftAuction(TLObject, frozen=True, kw_only=True, tag="webPageAttributeStarGiftAuction"):
    tl_id = 0x01C641C2
    tl_name = "webPageAttributeStarGiftAuction"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeStarGiftAuction#1c641c2 gift:StarGift end_date:int = WebPageAttribute;"
    gift: api.TypeStarGift
    end_date: Int32


class WebPageAttributeStarGiftCollection(TLObject, frozen=True, kw_only=True, tag="webPageAttributeStarGiftCollection"):
    tl_id = 0x31CAD303
    tl_name = "webPageAttributeStarGiftCollection"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> = WebPageAttribute;"
    icons: Vector[api.TypeDocument]


class WebPageAttributeStickerSet(TLObject, frozen=True, kw_only=True, tag="webPageAttributeStickerSet"):
    tl_id = 0x50CC03D3
    tl_name = "webPageAttributeStickerSet"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute;"
    flags: Nat = 0
    emojis: Bool = False
    text_color: Bool = False
    stickers: Vector[api.TypeDocument]


class WebPageAttributeStory(TLObject, frozen=True, kw_only=True, tag="webPageAttributeStory"):
    tl_id = 0x2E94C3E7
    tl_name = "webPageAttributeStory"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem = WebPageAttribute;"
    flags: Nat = 0
    peer: api.TypePeer
    id: Int32
    story: api.TypeStoryItem | None = None


class WebPageAttributeTheme(TLObject, frozen=True, kw_only=True, tag="webPageAttributeTheme"):
    tl_id = 0x54B56617
    tl_name = "webPageAttributeTheme"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document> settings:flags.1?ThemeSettings = WebPageAttribute;"
    flags: Nat = 0
    documents: Vector[api.TypeDocument] | None = None
    settings: api.TypeThemeSettings | None = None


class WebPageAttributeUniqueStarGift(TLObject, frozen=True, kw_only=True, tag="webPageAttributeUniqueStarGift"):
    tl_id = 0xCF6F6DB8
    tl_name = "webPageAttributeUniqueStarGift"
    tl_type = "WebPageAttribute"
    tl_line = "webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute;"
    gift: api.TypeStarGift


class WebPageEmpty(TLObject, frozen=True, kw_only=True, tag="webPageEmpty"):
    tl_id = 0x211A1788
    tl_name = "webPageEmpty"
    tl_type = "WebPage"
    tl_line = "webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage;"
    flags: Nat = 0
    id: Int64
    url: String | None = None


class WebPageNotModified(TLObject, frozen=True, kw_only=True, tag="webPageNotModified"):
    tl_id = 0x7311CA11
    tl_name = "webPageNotModified"
    tl_type = "WebPage"
    tl_line = "webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage;"
    flags: Nat = 0
    cached_page_views: Int32 | None = None


class WebPagePending(TLObject, frozen=True, kw_only=True, tag="webPagePending"):
    tl_id = 0xB0D13E47
    tl_name = "webPagePending"
    tl_type = "WebPage"
    tl_line = "webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage;"
    flags: Nat = 0
    id: Int64
    url: String | None = None
    date: Int32


class WebViewMessageSent(TLObject, frozen=True, kw_only=True, tag="webViewMessageSent"):
    tl_id = 0x0C94511C
    tl_name = "webViewMessageSent"
    tl_type = "WebViewMessageSent"
    tl_line = "webViewMessageSent#c94511c flags:# msg_id:flags.0?InputBotInlineMessageID = WebViewMessageSent;"
    flags: Nat = 0
    msg_id: api.TypeInputBotInlineMessageID | None = None


class WebViewResultUrl(TLObject, frozen=True, kw_only=True, tag="webViewResultUrl"):
    tl_id = 0x4D22FF98
    tl_name = "webViewResultUrl"
    tl_type = "WebViewResult"
    tl_line = "webViewResultUrl#4d22ff98 flags:# fullsize:flags.1?true fullscreen:flags.2?true same_origin:flags.3?true query_id:flags.0?long url:string = WebViewResult;"
    flags: Nat = 0
    fullsize: Bool = False
    fullscreen: Bool = False
    same_origin: Bool = False
    query_id: Int64 | None = None
    url: String


TypeWebAuthorization: TypeAlias = WebAuthorization
TypeWebDocument: TypeAlias = (
    WebDocument
    | WebDocumentNoProxy
)
TypeWebDomainException: TypeAlias = WebDomainException
TypeWebPage: TypeAlias = (
    WebPage
    | WebPageEmpty
    | WebPageNotModified
    | WebPagePending
)
TypeWebPageAttribute: TypeAlias = (
    WebPageAttributeAiComposeTone
    | WebPageAttributeStarGiftAuction
    | WebPageAttributeStarGiftCollection
    | WebPageAttributeStickerSet
    | WebPageAttributeStory
    | WebPageAttributeTheme
    | WebPageAttributeUniqueStarGift
)
TypeWebViewMessageSent: TypeAlias = WebViewMessageSent
TypeWebViewResult: TypeAlias = WebViewResultUrl
