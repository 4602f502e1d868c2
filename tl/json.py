"""Values as JSON and back, without losing a bit.

    {"_": "chatInvitePeek", "chat": {"_": "chatEmpty", "id": "5"}, "expires": 1700000000}

`_` is the TL name; a definition that the plain name does not mean carries its id
(`chatInviteExported#ab4a819`). Keys are TL field names; a field that is not given is left out.
`long` is a decimal string, because JavaScript would round it; `int128`, `int256` and `bytes` are
base64; a `string` that is not UTF-8 is `{"base64": …}`; a `double` that JSON cannot say is
`"NaN"`, `"Infinity"` or `"-Infinity"`, and a NaN with another payload has its bits behind a colon
(`"NaN:7ff8000000000001"`). Flag bits that are newer than the schema stand under the flags word.
"""

from __future__ import annotations

import math
import struct
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

import msgspec

from tl.codec.plan import Kind
from tl.codec.text import decode_text, encode_text
from tl.errors import EncodeError, FormError
from tl.forms import Giver, Taker, expected_type
from tl.naming import naming_of

if TYPE_CHECKING:
    from tl.naming import Names

__all__ = ["from_json", "to_json"]

_BASE64 = "base64"
_NAN = 0x7FF8000000000000
_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
_BITS = 16
_BINARY = frozenset({Kind.BYTES, Kind.INT128, Kind.INT256})


def to_json(value: Any, *, returns: Any = None, layer: Names = None, indent: int = 0) -> bytes:
    """The JSON form of a record, as UTF-8; with `returns=` that of a method's result.

    Args:
        returns: a method class, a call, or a type expression, as for `tl.encode`.
        layer: write the definitions of this layer (or of a schema from `tl.load`) without their
            ids. By default these are the newest ones; who keeps JSON for long names a layer,
            here and when reading.
        indent: blanks for each level; 0 writes one line.

    Raises:
        EncodeError: when a value does not fit its field; its `path` leads there.
        LayerError: for an unknown layer.
    """
    wire, tl_schema = expected_type(returns)
    try:
        tree = Giver(naming_of(layer), _JSON).value(value, wire, tl_schema)
        data = msgspec.json.encode(tree)
        return msgspec.json.format(data, indent=indent) if indent else data
    except RecursionError:
        raise EncodeError("nested too deeply") from None


def from_json(
    data: bytes | bytearray | memoryview | str,
    *,
    returns: Any = None,
    layer: Names = None,
) -> Any:
    """The value that JSON stands for; the arguments are those of `to_json`.

    A plain name means the newest definition, or the one of `layer`. A `long` may also be a number,
    and an optional field may be `null`.

    Raises:
        FormError: when it is not JSON (with line and column), or not a value (with a path).
        LayerError: for an unknown layer.
    """
    wire, tl_schema = expected_type(returns)
    naming = naming_of(layer)
    try:
        tree = msgspec.json.decode(data)
        return Taker(naming, _JSON).value(tree, wire, tl_schema)
    except msgspec.DecodeError as error:
        raise _malformed(data, error) from None
    except UnicodeError as error:
        raise FormError(f"not UTF-8: {error}") from None
    except RecursionError:
        raise FormError("nested too deeply") from None


def _malformed(data: bytes | bytearray | memoryview | str, error: Exception) -> FormError:
    """What msgspec says, its byte number turned into a line and a column."""
    reason, _, place = str(error).removeprefix("JSON is malformed: ").partition(" (byte ")
    number = place.rstrip(")")
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else bytes(data)
    before = raw[: int(number) if number.isdigit() else len(raw)]
    line = before.count(b"\n") + 1
    return FormError(f"no JSON: {reason}", line=line, column=len(before) - before.rfind(b"\n"))


class _JSONForm:
    """How leaves look in JSON."""

    def leaf(self, kind: Kind, value: Any) -> Any:
        if kind is Kind.LONG:
            return str(value)
        if kind is Kind.DOUBLE:
            return value if math.isfinite(value) else _special(value)
        if kind in _BINARY:
            return b64encode(value).decode()
        if kind is Kind.STRING and not _is_utf8(value):
            return {_BASE64: b64encode(encode_text(value)).decode()}
        return value

    def read(self, kind: Kind, leaf: Any) -> Any:
        if kind is Kind.LONG and isinstance(leaf, str):
            return _long(leaf)
        if kind is Kind.DOUBLE:
            return _double(leaf)
        if kind in _BINARY:
            return _base64(leaf)
        if kind is Kind.STRING and isinstance(leaf, dict):
            if leaf.keys() != {_BASE64}:
                raise ValueError('is an object, expected a string or {"base64": …}')
            return decode_text(_base64(leaf[_BASE64]))
        if isinstance(leaf, bool) and kind is not Kind.BOOL:
            raise ValueError(f"is bool, expected {kind.value}")
        return leaf


_JSON = _JSONForm()


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _special(value: float) -> str:
    for name, number in _SPECIAL.items():
        if value == number:
            return name
    bits = int.from_bytes(struct.pack(">d", value), "big")
    return "NaN" if bits == _NAN else f"NaN:{bits:016x}"


def _double(leaf: Any) -> float:
    if isinstance(leaf, str):
        if leaf in _SPECIAL:
            return _SPECIAL[leaf]
        name, _, digits = leaf.partition(":")
        if name == "NaN" and len(digits) == _BITS:
            number: float = struct.unpack(">d", bytes.fromhex(digits))[0]
            if math.isnan(number):
                return number
        raise ValueError(f"{_clip(leaf)} is no double")
    if isinstance(leaf, bool) or not isinstance(leaf, (int, float)):
        raise ValueError(f"is {type(leaf).__name__}, expected double")
    if float(leaf) != leaf:
        raise ValueError(f"{leaf} is no double: it would be rounded")
    return float(leaf)


def _long(leaf: str) -> int:
    digits = leaf.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 20:
        raise ValueError(f"{_clip(leaf)} is no whole number")
    return int(leaf)


def _base64(leaf: Any) -> bytes:
    if not isinstance(leaf, str):
        raise ValueError(f"is {type(leaf).__name__}, expected base64")
    try:
        return b64decode(leaf, validate=True)
    except ValueError as error:
        raise ValueError(f"{_clip(leaf)} is no base64: {error}") from None


def _clip(text: str) -> str:
    return repr(text if len(text) <= 40 else f"{text[:37]}...")
