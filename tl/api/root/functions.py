"""Definitions: methods of the root namespace. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLFunction, redacted_repr
from tl.types import Int32, Int64, Nat, String, Vector, X

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "InitConnection",
    "InvokeAfterMsg",
    "InvokeAfterMsgs",
    "InvokeWithApnsSecret",
    "InvokeWithBusinessConnection",
    "InvokeWithGooglePlayIntegrity",
    "InvokeWithLayer",
    "InvokeWithMessagesRange",
    "InvokeWithReCaptcha",
    "InvokeWithTakeout",
    "InvokeWithoutUpdates",
]


class InitConnection(TLFunction[X], frozen=True, kw_only=True, tag="initConnection"):
    tl_id = 0xC1CD5EA9
    tl_name = "initConnection"
    tl_type = "X"
    tl_line = "initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X;"
    flags: Nat = 0
    api_id: Int32
    device_model: String
    system_version: String
    app_version: String
    system_lang_code: String
    lang_pack: String
    lang_code: String
    proxy: api.TypeInputClientProxy | None = None
    params: api.TypeJSONValue | None = None
    query: TLFunction[X]


class InvokeAfterMsg(TLFunction[X], frozen=True, kw_only=True, tag="invokeAfterMsg"):
    tl_id = 0xCB9F372D
    tl_name = "invokeAfterMsg"
    tl_type = "X"
    tl_line = "invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X;"
    msg_id: Int64
    query: TLFunction[X]


class InvokeAfterMsgs(TLFunction[X], frozen=True, kw_only=True, tag="invokeAfterMsgs"):
    tl_id = 0x3DC4B4F0
    tl_name = "invokeAfterMsgs"
    tl_type = "X"
    tl_line = "invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X;"
    msg_ids: Vector[Int64]
    query: TLFunction[X]


class InvokeWithApnsSecret(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithApnsSecret"):
    tl_id = 0x0DAE54F8
    tl_name = "invokeWithApnsSecret"
    tl_type = "X"
    tl_line = "invokeWithApnsSecret#dae54f8 {X:Type} nonce:string secret:string query:!X = X;"
    nonce: String
    secret: String
    query: TLFunction[X]
    __repr__ = redacted_repr


class InvokeWithBusinessConnection(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithBusinessConnection"):
    tl_id = 0xDD289F8E
    tl_name = "invokeWithBusinessConnection"
    tl_type = "X"
    tl_line = "invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X;"
    connection_id: String
    query: TLFunction[X]


class InvokeWithGooglePlayIntegrity(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithGooglePlayIntegrity"):
    tl_id = 0x1DF92984
    tl_name = "invokeWithGooglePlayIntegrity"
    tl_type = "X"
    tl_line = "invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X;"
    nonce: String
    token: String
    query: TLFunction[X]
    __repr__ = redacted_repr


class InvokeWithLayer(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithLayer"):
    tl_id = 0xDA9B0D0D
    tl_name = "invokeWithLayer"
    tl_type = "X"
    tl_line = "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;"
    layer: Int32
    query: TLFunction[X]


class InvokeWithMessagesRange(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithMessagesRange"):
    tl_id = 0x365275F2
    tl_name = "invokeWithMessagesRange"
    tl_type = "X"
    tl_line = "invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X;"
    range: api.TypeMessageRange
    query: TLFunction[X]


class InvokeWithReCaptcha(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithReCaptcha"):
    tl_id = 0xADBB0F94
    tl_name = "invokeWithReCaptcha"
    tl_type = "X"
    tl_line = "invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X;"
    token: String
    query: TLFunction[X]
    __repr__ = redacted_repr


class InvokeWithTakeout(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithTakeout"):
    tl_id = 0xACA9FD2E
    tl_name = "invokeWithTakeout"
    tl_type = "X"
    tl_line = "invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X;"
    takeout_id: Int64
    query: TLFunction[X]


class InvokeWithoutUpdates(TLFunction[X], frozen=True, kw_only=True, tag="invokeWithoutUpdates"):
    tl_id = 0xBF9459B7
    tl_name = "invokeWithoutUpdates"
    tl_type = "X"
    tl_line = "invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X;"
    query: TLFunction[X]
