"""TL: Telegram's type language, its binary codec, and every published constructor.

>>> import tl
>>> from tl.api import messages
>>> tl.encode(messages.CheckChatInvite(hash="AbCdEf")).hex()
'bbb1ad3e0641624364456600'
"""

from tl._default import decode, encode, encode_into
from tl.base import TLFunction, TLObject
from tl.codec import DEFAULT_LIMITS, Limits
from tl.codec.executors import executor_name as executor
from tl.convert import Loss, convert
from tl.errors import (
    ConvertError,
    DecodeError,
    EncodeError,
    LimitExceeded,
    SchemaError,
    TLError,
    UnknownConstructor,
)
from tl.lang import Schema, parse_schema
from tl.layers import Layer, LayerError, layer

__all__ = [
    "DEFAULT_LIMITS",
    "ConvertError",
    "DecodeError",
    "EncodeError",
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
    "layer",
    "parse_schema",
]
