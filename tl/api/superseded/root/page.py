"""Superseded definitions: types of the root namespace that begin with Page. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject
from tl.types import String, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "PageBlockBlockquote_263d7c26",
    "PageBlockOrderedList_9a8ae1e1",
    "PageListItemBlocks_25e073fc",
    "PageListItemText_b92fb6cd",
    "PageListOrderedItemBlocks_98dd8936",
    "PageListOrderedItemText_5e068047",
]


class PageBlockBlockquote_263d7c26(TLObject, frozen=True, kw_only=True, tag="pageBlockBlockquote#263d7c26"):
    tl_id = 0x263D7C26
    tl_name = "pageBlockBlockquote"
    tl_type = "PageBlock"
    tl_line = "pageBlockBlockquote#263d7c26 text:RichText caption:RichText = PageBlock;"
    text: api.TypeRichText
    caption: api.TypeRichText


class PageBlockOrderedList_9a8ae1e1(TLObject, frozen=True, kw_only=True, tag="pageBlockOrderedList#9a8ae1e1"):
    tl_id = 0x9A8AE1E1
    tl_name = "pageBlockOrderedList"
    tl_type = "PageBlock"
    tl_line = "pageBlockOrderedList#9a8ae1e1 items:Vector<PageListOrderedItem> = PageBlock;"
    items: Vector[api.TypePageListOrderedItem]


class PageListItemBlocks_25e073fc(TLObject, frozen=True, kw_only=True, tag="pageListItemBlocks#25e073fc"):
    tl_id = 0x25E073FC
    tl_name = "pageListItemBlocks"
    tl_type = "PageListItem"
    tl_line = "pageListItemBlocks#25e073fc blocks:Vector<PageBlock> = PageListItem;"
    blocks: Vector[api.TypePageBlock]


class PageListItemText_b92fb6cd(TLObject, frozen=True, kw_only=True, tag="pageListItemText#b92fb6cd"):
    tl_id = 0xB92FB6CD
    tl_name = "pageListItemText"
    tl_type = "PageListItem"
    tl_line = "pageListItemText#b92fb6cd text:RichText = PageListItem;"
    text: api.TypeRichText


class PageListOrderedItemBlocks_98dd8936(TLObject, frozen=True, kw_only=True, tag="pageListOrderedItemBlocks#98dd8936"):
    tl_id = 0x98DD8936
    tl_name = "pageListOrderedItemBlocks"
    tl_type = "PageListOrderedItem"
    tl_line = "pageListOrderedItemBlocks#98dd8936 num:string blocks:Vector<PageBlock> = PageListOrderedItem;"
    num: String
    blocks: Vector[api.TypePageBlock]


class PageListOrderedItemText_5e068047(TLObject, frozen=True, kw_only=True, tag="pageListOrderedItemText#5e068047"):
    tl_id = 0x5E068047
    tl_name = "pageListOrderedItemText"
    tl_type = "PageListOrderedItem"
    tl_line = "pageListOrderedItemText#5e068047 num:string text:RichText = PageListOrderedItem;"
    num: String
    text: api.TypeRichText
