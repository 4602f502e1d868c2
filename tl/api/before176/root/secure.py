"""Superseded definitions: types of the root namespace that begin with Secure. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.base import TLObject, redacted_repr
from tl.types import Bytes, Int32, Int64, Nat, Vector

if TYPE_CHECKING:
    import tl.api as api

__all__ = [
    "SecureFile_e0277a62",
    "SecureValue_b4b4b699",
]


class SecureFile_e0277a62(TLObject, frozen=True, kw_only=True, tag="secureFile#e0277a62"):
    tl_id = 0xE0277A62
    tl_name = "secureFile"
    tl_type = "SecureFile"
    tl_line = "secureFile#e0277a62 id:long access_hash:long size:int dc_id:int date:int file_hash:bytes secret:bytes = SecureFile;"
    id: Int64
    access_hash: Int64
    size: Int32
    dc_id: Int32
    date: Int32
    file_hash: Bytes
    secret: Bytes
    __repr__ = redacted_repr


class SecureValue_b4b4b699(TLObject, frozen=True, kw_only=True, tag="secureValue#b4b4b699"):
    tl_id = 0xB4B4B699
    tl_name = "secureValue"
    tl_type = "SecureValue"
    tl_line = "secureValue#b4b4b699 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile selfie:flags.3?SecureFile files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData hash:bytes = SecureValue;"
    flags: Nat = 0
    type: api.TypeSecureValueType
    data: api.TypeSecureData | None = None
    front_side: api.TypeSecureFile | None = None
    reverse_side: api.TypeSecureFile | None = None
    selfie: api.TypeSecureFile | None = None
    files: Vector[api.TypeSecureFile] | None = None
    plain_data: api.TypeSecurePlainData | None = None
    hash: Bytes
