"""Superseded definitions: types of the root namespace that begin with Web. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import Int32, Int64, Nat, String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "WebAuthorization_cac943f2",
    "WebDocument_c61acbd8",
    "WebPageEmpty_eb1477e8",
    "WebPageNotModified_85849473",
    "WebPagePending_c586da1c",
    "WebPage_5f07b4bc",
    "WebPage_fa64e172",
]


class WebAuthorization_cac943f2(TLObject, frozen=True, kw_only=True, tag="webAuthorization#cac943f2"):
    tl_id = 0xCAC943F2
    tl_name = "webAuthorization"
    tl_type = "WebAuthorization"
    tl_line = "webAuthorization#cac943f2 hash:long bot_id:int domain:string browser:string platform:string date_created:int date_active:int ip:string region:string = WebAuthorization;"
    hash: Int64
    bot_id: Int32
    domain: String
    browser: String
    platform: String
    date_created: Int32
    date_active: Int32
    ip: String
    region: String


class WebDocument_c61acbd8(TLObject, frozen=True, kw_only=True, tag="webDocument#c61acbd8"):
    tl_id = 0xC61ACBD8
    tl_name = "webDocument"
    tl_type = "WebDocument"
    tl_line = "webDocument#c61acbd8 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> dc_id:int = WebDocument;"
    url: String
    access_hash: Int64
    size: Int32
    mime_type: String
    attributes: Vector[api.TypeDocumentAttribute]
    dc_id: Int32


class WebPage_5f07b4bc(TLObject, frozen=True, kw_only=True, tag="webPage#5f07b4bc"):
    tl_id = 0x5F07B4BC
    tl_name = "webPage"
    tl_type = "WebPage"
    tl_line = "webPage#5f07b4bc flags:# id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page = WebPage;"
    flags: Nat = 0
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


class WebPage_fa64e172(TLObject, frozen=True, kw_only=True, tag="webPage#fa64e172"):
    tl_id = 0xFA64E172
    tl_name = "webPage"
    tl_type = "WebPage"
    tl_line = "webPage#fa64e172 flags:# id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document documents:flags.11?Vector<Document> cached_page:flags.10?Page = WebPage;"
    flags: Nat = 0
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
    documents: Vector[api.TypeDocument] | None = None
    cached_page: api.TypePage | None = None


class WebPageEmpty_eb1477e8(TLObject, frozen=True, kw_only=True, tag="webPageEmpty#eb1477e8"):
    tl_id = 0xEB1477E8
    tl_name = "webPageEmpty"
    tl_type = "WebPage"
    tl_line = "webPageEmpty#eb1477e8 id:long = WebPage;"
    id: Int64


class WebPageNotModified_85849473(TLObject, frozen=True, kw_only=True, tag="webPageNotModified#85849473"):
    tl_id = 0x85849473
    tl_name = "webPageNotModified"
    tl_type = "WebPage"
    tl_line = "webPageNotModified#85849473 = WebPage;"


class WebPagePending_c586da1c(TLObject, frozen=True, kw_only=True, tag="webPagePending#c586da1c"):
    tl_id = 0xC586DA1C
    tl_name = "webPagePending"
    tl_type = "WebPage"
    tl_line = "webPagePending#c586da1c id:long date:int = WebPage;"
    id: Int64
    date: Int32
