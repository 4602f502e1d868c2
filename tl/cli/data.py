"""`tl decode`, `tl encode`, `tl convert`: bytes to forms that people read, and back."""

from __future__ import annotations

import binascii
import re
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

import tl
from tl.cli.failures import BadData, BadUsage
from tl.layers import layer_numbers
from tl.naming import Names, naming_of

__all__ = ["as_bytes", "convert", "decode", "encode", "how_it_was_read", "read_input", "result_of"]

_HEX = re.compile(r"(?:0x)?(?:[0-9a-fA-F]{2}[\s:,]*)+")
_DIGITS = re.compile(r"[0-9a-fA-F]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_\-\s]+={0,2}\s*")
_TEXT_BYTES = frozenset(range(32, 127)) | {9, 10, 13}
_FORM_STARTS = tuple('{["(')


class Encoding(StrEnum):
    """How bytes are written."""

    HEX = "hex"
    BASE64 = "base64"
    RAW = "raw"


Data = Annotated[
    str | None,
    typer.Argument(
        help="The input; without it (or as `-`) standard input is read.", metavar="[DATA]"
    ),
]
File = Annotated[Path | None, typer.Option("--file", "-f", help="Read the input from a file.")]
Returns = Annotated[
    str | None,
    typer.Option(
        "--returns",
        metavar="METHOD|TYPE",
        help="The input is a method's result: a method's name, or a type such as `Vector<int>`.",
    ),
]
NameLayer = Annotated[
    int | None,
    typer.Option("--layer", help="Plain names are those of this layer; by default the newest."),
]
SchemaFile = Annotated[
    Path | None,
    typer.Option("--schema", metavar="FILE", help="Use the definitions of a .tl file instead."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON instead of text.")]
From = Annotated[
    Encoding | None,
    typer.Option("--from", help="How the input is written; by default this is guessed."),
]


def decode(
    data: Data = None,
    file: File = None,
    source: From = None,
    returns: Returns = None,
    layer: NameLayer = None,
    schema: SchemaFile = None,
    json: AsJson = False,
    strict: Annotated[bool, typer.Option("--strict", help="Accept canonical bytes only.")] = False,
) -> None:
    """Show what bytes mean: hex, base64 or raw, of any layer."""
    codec, names = _language(layer, schema)
    raw = as_bytes(read_input(data, file), source)
    wanted = result_of(returns, names)
    value = _decoded(codec, raw, returns=wanted, strict=strict)
    typer.echo(_written(value, wanted, names, json=json))


def encode(
    data: Data = None,
    file: File = None,
    returns: Returns = None,
    layer: NameLayer = None,
    schema: SchemaFile = None,
    to: Annotated[Encoding, typer.Option("--to", help="How to write the bytes.")] = Encoding.HEX,
) -> None:
    """Turn a value, as JSON or text, into bytes."""
    codec, names = _language(layer, schema)
    wanted = result_of(returns, names)
    value = _parsed(_as_text(read_input(data, file)), wanted, names)
    _write_bytes(codec.encode(value, returns=wanted), to)


def convert(
    layer: Annotated[int, typer.Option("--layer", help="The layer to convert to.")],
    data: Data = None,
    file: File = None,
    source: From = None,
    returns: Returns = None,
    json: AsJson = False,
    to: Annotated[
        Encoding | None, typer.Option("--to", help="Write bytes; by default text is written.")
    ] = None,
) -> None:
    """Say a value in another layer's constructors; losses are told on standard error."""
    given = read_input(data, file)
    wanted = result_of(returns, None)
    text = None if source is not None else _form(given)
    if text is None:
        value = _decoded(tl, as_bytes(given, source), returns=wanted)
    else:
        value = _parsed(text, wanted, None)
    losses: list[tl.Loss] = []
    converted = tl.convert(value, layer, returns=wanted, report=losses)
    for loss in losses:
        typer.echo(f"tl: lost: {loss}", err=True)
    if to is not None:
        _write_bytes(tl.encode(converted, returns=wanted), to)
    else:
        typer.echo(_written(converted, wanted, layer, json=json))


def _language(layer: int | None, schema: Path | None) -> tuple[Any, Names]:
    """Who encodes and decodes (`tl` itself or a loaded schema), and whose names are plain."""
    if schema is None:
        return tl, layer
    if layer is not None:
        raise BadUsage("give --layer or --schema, not both")
    loaded = tl.load(schema)
    return loaded, loaded


def _decoded(codec: Any, data: bytes, **options: Any) -> Any:
    try:
        return codec.decode(data, **options)
    except tl.UnknownConstructor as error:
        if codec is not tl:
            raise
        layers = layer_numbers()
        raise BadData(f"{error} (not in layers {layers[0]}-{layers[-1]})") from error


def read_input(data: str | None, file: Path | None) -> str | bytes:
    """What `DATA`, `--file` or standard input hold."""
    if file is not None:
        if data is not None:
            raise BadUsage("give the input or --file, not both")
        return file.read_bytes()
    return sys.stdin.buffer.read() if data in (None, "-") else data or ""


def _as_text(given: str | bytes) -> str:
    if isinstance(given, str):
        return given
    try:
        return given.decode()
    except UnicodeDecodeError as error:
        raise tl.FormError(f"not UTF-8: {error.reason} at byte {error.start}") from None


def _form(given: str | bytes) -> str | None:
    """The text when the input is JSON or the text of a value, None when it stands for bytes."""
    if isinstance(given, bytes) and not set(given[:200]) <= _TEXT_BYTES:
        return None
    text = _as_text(given).strip()
    if text.startswith(_FORM_STARTS):
        return text
    first = text.split(maxsplit=1)[0] if text else ""
    try:
        naming_of(None).find(first)
    except LookupError:
        return None if _HEX.fullmatch(text) or _BASE64.fullmatch(text) else text
    return text


def as_bytes(given: str | bytes, source: Encoding | None) -> bytes:
    """The bytes that an input stands for; how it is written is guessed unless `source` says it."""
    if isinstance(given, bytes) and source is None and not set(given[:200]) <= _TEXT_BYTES:
        source = Encoding.RAW
    if source is Encoding.RAW:
        return given if isinstance(given, bytes) else given.encode("utf-8", "surrogateescape")
    text = _as_text(given).strip()
    if source is Encoding.HEX or not text or (source is None and _HEX.fullmatch(text)):
        digits = re.sub(r"[\s:,]", "", text.removeprefix("0x"))
        try:
            return bytes.fromhex(digits)
        except ValueError:
            raise tl.FormError("no hexadecimal digits, two for each byte") from None
    if source is None and not _BASE64.fullmatch(text):
        raise tl.FormError("neither hexadecimal digits nor base64")
    plain = re.sub(r"\s", "", text).translate(str.maketrans("-_", "+/")).rstrip("=")
    try:
        return binascii.a2b_base64(plain + "=" * (-len(plain) % 4), strict_mode=True)
    except binascii.Error as error:
        raise tl.FormError(f"no base64: {error}") from None


def how_it_was_read(given: str | bytes) -> str:
    """A note for somebody who meant hexadecimal digits and lost one; empty for others."""
    if isinstance(given, bytes) and not set(given) <= _TEXT_BYTES:
        return ""
    digits = re.sub(r"[\s:,]", "", _as_text(given)).removeprefix("0x")
    if len(digits) % 2 and _DIGITS.fullmatch(digits):
        return f"read as base64; as hex it has an odd number of digits ({len(digits)})"
    return ""


def _parsed(text: str, returns: Any, names: Names) -> Any:
    stripped = text.strip()
    if stripped.startswith("{"):
        return tl.from_json(stripped, returns=returns, layer=names)
    if stripped.startswith(("[", '"')):  # a result: both forms begin like this
        try:
            return tl.from_json(stripped, returns=returns, layer=names)
        except tl.FormError as error:
            if not error.line:
                raise
    return tl.from_text(stripped, returns=returns, layer=names)


def _written(value: Any, returns: Any, names: Names, *, json: bool) -> str:
    if json:
        return tl.to_json(value, returns=returns, layer=names, indent=2).decode()
    return tl.to_text(value, returns=returns, layer=names)


def _write_bytes(data: bytes, to: Encoding) -> None:
    if to is Encoding.RAW:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif to is Encoding.HEX:
        typer.echo(data.hex())
    else:
        typer.echo(binascii.b2a_base64(data, newline=False).decode())


def result_of(returns: str | None, names: Names) -> Any:
    """What `--returns` names: a method class, or a type expression that the schema knows."""
    if returns is None:
        return None
    try:
        found = naming_of(names).find(returns.strip())
    except LookupError as error:
        last = returns.strip().rpartition(".")[2]
        if last[:1].islower() and "<" not in returns and last not in tl.lang.PRIMITIVES:
            raise BadUsage(str(error)) from None
        return _type(returns, names)
    if not issubclass(found, tl.TLFunction):
        raise BadUsage(f"{found.tl_name} is a constructor; --returns takes a method or a type")
    return found


def _type(text: str, names: Names) -> str:
    try:
        expression = tl.lang.parse_combinator(f"r = {text}").result
    except tl.SchemaError:
        raise BadUsage(f"{text!r} is no method and no type") from None
    while expression.argument is not None:
        expression = expression.argument
    name = expression.name
    if name not in tl.lang.PRIMITIVES | {"#", "Bool", "Object"} and not _has_constructors(
        name, names
    ):
        raise BadUsage(f"no type is called {name}")
    return text


def _has_constructors(tl_type: str, names: Names) -> bool:
    from tl.cli.schema import constructors_of

    view = None if names is None or isinstance(names, int) else names
    return bool(constructors_of(tl_type, view))
