"""The TL language: schema text to combinators and back, constructor ids."""

from tl.lang.crc import KNOWN_MISMATCHES, computed_id, crc_text, id_mismatch
from tl.lang.definition import Combinator, Section
from tl.lang.flag import Flag
from tl.lang.parameter import Parameter, Repeat
from tl.lang.schema import Schema, parse_combinator, parse_schema, print_schema
from tl.lang.type import ALIASES, PRIMITIVES, TypeExpr

__all__ = [
    "ALIASES",
    "KNOWN_MISMATCHES",
    "PRIMITIVES",
    "Combinator",
    "Flag",
    "Parameter",
    "Repeat",
    "Schema",
    "Section",
    "TypeExpr",
    "computed_id",
    "crc_text",
    "id_mismatch",
    "parse_combinator",
    "parse_schema",
    "print_schema",
]
