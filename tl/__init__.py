"""TL: Telegram's type language, its binary codec, and every published constructor.

>>> import tl
>>> from tl.api import messages
>>> tl.encode(messages.CheckChatInvite(hash="AbCdEf")).hex()
'bbb1ad3e0641624364456600'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tl._default import decode, encode, encode_into, skip
from tl.base import TLFunction, TLObject
from tl.codec import DEFAULT_LIMITS, Limits
from tl.codec.executors import executor_name as executor
from tl.convert import Loss, convert
from tl.errors import (
    ConvertError,
    DecodeError,
    EncodeError,
    FormError,
    LimitExceeded,
    SchemaError,
    TLError,
    UnknownConstructor,
)
from tl.lang import Schema, parse_schema
from tl.layers import Layer, LayerError, layer

if TYPE_CHECKING:
    from tl.json import from_json, to_json
    from tl.loading import load
    from tl.text import from_text, to_text

__all__ = [
    "DEFAULT_LIMITS",
    "ConvertError",
    "DecodeError",
    "EncodeError",
    "FormError",
    "Layer",
    "LayerError",
    "LimitExceeded",
    "Limits",
    "Loss",
    "Schema",
    "SchemaError",
    "TLError",
    "TLFunction",
    "TLObject",
    "UnknownConstructor",
    "convert",
    "decode",
    "encode",
    "encode_into",
    "executor",
    "from_json",
    "from_text",
    "layer",
    "load",
    "parse_schema",
    "skip",
    "to_json",
    "to_text",
]

_ON_DEMAND = {
    "from_json": "tl.json",
    "from_text": "tl.text",
    "load": "tl.loading",
    "to_json": "tl.json",
    "to_text": "tl.text",
}
"""These are a fifth of the import time, and few programs use them."""


def __getattr__(name: str) -> Any:
    home = _ON_DEMAND.get(name)
    if home is None:
        raise AttributeError(f"module 'tl' has no attribute {name!r}", name=name)
    value = globals()[name] = getattr(import_module(home), name)
    return value
