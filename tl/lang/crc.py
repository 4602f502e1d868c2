"""Constructor ids: CRC-32 of a combinator's normalised text (TL language, "constructor ids")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.lang.parameter import Parameter, Repeat

if TYPE_CHECKING:
    from tl.lang.definition import Combinator
    from tl.lang.type import TypeExpr

__all__ = ["KNOWN_MISMATCHES", "computed_id", "crc_text", "id_mismatch"]

KNOWN_MISMATCHES = {
    0x37982646: "ipPortSecret: hashed with bytes where others are hashed with string",
    0x4679B65F: "accessPointRule: published under the id of a text that is lost",
    0x5A592A6C: "help.configSimple: published under the id of a text that is lost",
    0x27D69997: "inputPeerPhotoFileLocationLegacy: renamed, id kept",
    0x0DBAEAE9: "inputStickerSetThumbLegacy: renamed, id kept",
    0xC88974AC: "channel: published without its last field, feed_id:flags.18?int, in 82 to 91",
}
"""Published ids that their own text does not give, and why. Anything else deserves a report."""


def _type_text(expression: TypeExpr) -> str:
    name = f"%{expression.name}" if expression.percent else expression.name
    return name if expression.argument is None else f"{name} {_type_text(expression.argument)}"


def _parameter_text(parameter: Parameter | Repeat) -> str:
    if isinstance(parameter, Repeat):
        return str(parameter)
    text = _type_text(parameter.type)
    if text == "bytes":
        text = "string"
    if parameter.bang:
        text = f"!{text}"
    if parameter.flag is not None:
        text = f"{parameter.flag}?{text}"
    return text if parameter.name is None else f"{parameter.name}:{text}"


def crc_text(combinator: Combinator) -> str:
    """The text that is hashed: no id, no `true` fields, `bytes` spelled `string`, no brackets."""
    parts = [combinator.name]
    parts += [f"{name}:Type" for name in combinator.generics]
    parts += [
        _parameter_text(parameter)
        for parameter in combinator.parameters
        if isinstance(parameter, Repeat) or not parameter.is_true_flag
    ]
    if combinator.builtin:
        parts.append("?")
    return f"{' '.join(parts)} = {_type_text(combinator.result)}"


def computed_id(combinator: Combinator) -> int:
    """The id that the rule gives, whatever the schema says; unsigned 32 bits."""
    from zlib import crc32  # a shared library; published lines carry their ids

    return crc32(crc_text(combinator).encode("ascii", "replace"))


def id_mismatch(combinator: Combinator) -> int | None:
    """The computed id when an explicit one differs from it and is not a known case, else None."""
    if not combinator.explicit_id or combinator.id in KNOWN_MISMATCHES:
        return None
    wanted = computed_id(combinator)
    return None if wanted == combinator.id else wanted
