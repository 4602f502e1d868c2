"""Values as text that people read, type and diff, and back.

The text of a value looks like its TL line with values in place of types:

    chatInvitePeek chat:(chatEmpty id:5) expires:1700000000

A record inside another one stands in parentheses unless it has no fields; a list is `[1 2 3]`.
`string` is quoted as in JSON, with `\\xNN` for a byte that is not UTF-8; `bytes`, `int128` and
`int256` are `0x…`; a `double` always has a point, an exponent or a word (`nan`, `inf`, `-inf`,
`nan:7ff8000000000001`); `Bool` and flags are `true` and `false`. A definition that the plain name
does not mean carries its id (`chatInviteExported#ab4a819`). Commas, line ends and `//` comments are
blanks, and a closing semicolon is allowed.
"""

from __future__ import annotations

import math
import re
import struct
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from tl.codec.plan import Kind
from tl.codec.text import decode_text
from tl.errors import EncodeError, FormError
from tl.forms import TAG, Giver, Taker, expected_type
from tl.naming import naming_of

if TYPE_CHECKING:
    from tl.naming import Names

__all__ = ["from_text", "to_text"]

_DEPTH = 200
_NAN = 0x7FF8000000000000
_INDENT = "  "
_TOKEN = re.compile(
    r"""
      (?P<space>(?:[ \t\r\n,;]|//[^\n]*)+)
    | (?P<string>"(?:[^"\\\n]|\\.)*")
    | (?P<bytes>0x[0-9a-fA-F]*)
    | (?P<number>-?(?:inf|nan(?::[0-9a-f]{16})?|[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.]))
    | (?P<field>[A-Za-z][A-Za-z0-9_]*:)
    | (?P<name>\#[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9_.]*(?:\#[0-9a-fA-F]+)?)
    | (?P<sign>[()\[\]])
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r'[\x00-\x1f"\\\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]')
_UNESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|(.))", re.DOTALL)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "/": "/"}


def to_text(value: Any, *, returns: Any = None, layer: Names = None, width: int = 100) -> str:
    """The text of a record; with `returns=` that of a method's result.

    Args:
        returns: a method class, a call, or a type expression, as for `tl.encode`.
        layer: write the definitions of this layer (or of a schema from `tl.load`) without their
            ids; by default the newest ones.
        width: what does not fit into so many characters is spread over indented lines; 0 writes
            one line.

    Raises:
        EncodeError: when a value does not fit its field; its `path` leads there.
        LayerError: for an unknown layer.
    """
    wire, tl_schema = expected_type(returns)
    try:
        tree = Giver(naming_of(layer), _TEXT).value(value, wire, tl_schema)
        return _Printer(width).text(tree)
    except RecursionError:
        raise EncodeError("nested too deeply") from None


def from_text(text: str, *, returns: Any = None, layer: Names = None) -> Any:
    """The value that a text stands for; the arguments are those of `to_text`.

    Raises:
        FormError: when it cannot be read (with line and column), or is not a value (with a path).
        LayerError: for an unknown layer.
    """
    wire, tl_schema = expected_type(returns)
    return Taker(naming_of(layer), _TEXT).value(_Reader(text).whole(), wire, tl_schema)


class _Leaf(str):
    """Text of a leaf, ready to be printed; or, when reading, not yet understood."""

    __slots__ = ()


class _TextForm:
    """How leaves look in text."""

    def leaf(self, kind: Kind, value: Any) -> Any:
        if kind is Kind.STRING:
            return _Leaf(_quote(value))
        if kind is Kind.BOOL:
            return value
        if kind is Kind.DOUBLE:
            return _Leaf(_print_double(value))
        if isinstance(value, bytes):
            return _Leaf(f"0x{value.hex()}")
        return _Leaf(str(value))

    def read(self, kind: Kind, leaf: Any) -> Any:
        if isinstance(leaf, (dict, list)):
            shape = "list" if isinstance(leaf, list) else "record"
            raise ValueError(f"is a {shape}, expected {kind.value}")
        if kind is Kind.DOUBLE and isinstance(leaf, int) and not isinstance(leaf, bool):
            if float(leaf) != leaf:
                raise ValueError(f"{leaf} is no double: it would be rounded")
            return float(leaf)
        if isinstance(leaf, bool) and kind is not Kind.BOOL:
            raise ValueError(f"is bool, expected {kind.value}")
        return leaf


_TEXT = _TextForm()


def _quote(text: str) -> str:
    def escape(match: re.Match[str]) -> str:
        letter = match.group()
        number = ord(letter)
        if 0xDC80 <= number <= 0xDCFF:  # a byte that is not UTF-8, see tl.codec.text
            return f"\\x{number - 0xDC00:02x}"
        return _SHORT.get(letter, f"\\u{{{number:x}}}")

    return f'"{_ESCAPE.sub(escape, text)}"'


def _print_double(value: float) -> str:
    if math.isnan(value):
        bits = int.from_bytes(struct.pack(">d", value), "big")
        return "nan" if bits == _NAN else f"nan:{bits:016x}"
    return repr(value)


class _Printer:
    """A tree to text: on one line where it fits, else one field or item a line."""

    def __init__(self, width: int) -> None:
        self.width = width

    def text(self, tree: Any) -> str:
        if self.width == 0:
            return self.flat(tree, outermost=True)
        return self.spread(tree, 0, 0, outermost=True)

    def flat(self, tree: Any, *, outermost: bool = False) -> str:
        if isinstance(tree, dict):
            fields = [f"{key}:{self.flat(item)}" for key, item in tree.items() if key != TAG]
            text = " ".join([tree[TAG], *fields])
            return text if outermost or not fields else f"({text})"
        if isinstance(tree, list):
            return f"[{' '.join(self.flat(item) for item in tree)}]"
        if isinstance(tree, bool):
            return "true" if tree else "false"
        return str(tree)

    def spread(self, tree: Any, level: int, used: int, *, outermost: bool = False) -> str:
        """`used` columns of the line are taken already; what follows starts at `level`."""
        flat = self.flat(tree, outermost=outermost)
        if used + len(flat) <= self.width or not isinstance(tree, (dict, list)):
            return flat
        margin = "\n" + _INDENT * (level + 1)
        room = len(margin) - 1
        if isinstance(tree, list):
            items = [margin + self.spread(item, level + 1, room) for item in tree]
            return f"[{''.join(items)}\n{_INDENT * level}]"
        fields = [
            f"{margin}{key}:{self.spread(item, level + 1, room + len(key) + 1)}"
            for key, item in tree.items()
            if key != TAG
        ]
        text = tree[TAG] + "".join(fields)
        return text if outermost else f"({text}\n{_INDENT * level})"


class _Token(NamedTuple):
    kind: str
    text: str
    start: int


class _Reader:
    """Text to a tree: records, lists, and leaves as Python values."""

    def __init__(self, text: str) -> None:
        self.source = text
        self.tokens = self.tokenize()
        self.position = 0

    def fail(self, reason: str, offset: int) -> NoReturn:
        before = self.source[:offset]
        line = before.count("\n") + 1
        raise FormError(reason, line=line, column=offset - before.rfind("\n"))

    def tokenize(self) -> list[_Token]:
        tokens = []
        position = 0
        while position < len(self.source):
            found = _TOKEN.match(self.source, position)
            if found is None:
                self.fail(f"{self.source[position]!r} starts nothing", position)
            if found.lastgroup != "space":
                tokens.append(_Token(found.lastgroup or "", found.group(), position))
            position = found.end()
        tokens.append(_Token("end", "", len(self.source)))
        return tokens

    @property
    def token(self) -> _Token:
        return self.tokens[self.position]

    def advance(self) -> _Token:
        token = self.tokens[self.position]
        self.position += 1
        return token

    def unexpected(self, wanted: str) -> NoReturn:
        token = self.token
        shown = token.text if len(token.text) <= 40 else f"{token.text[:37]}..."
        got = "the end" if token.kind == "end" else repr(shown)
        self.fail(f"expected {wanted}, found {got}", token.start)

    def whole(self) -> Any:
        """The one value that the text is."""
        if self.token.kind == "name" and self.token.text not in ("true", "false"):
            tree = self.record(0)
        else:
            tree = self.value(0)
        if self.token.kind != "end":
            self.unexpected("the end")
        return tree

    def value(self, depth: int) -> Any:
        token = self.token
        if depth > _DEPTH:
            self.fail(f"values nested more than {_DEPTH} deep", token.start)
        if token.text == "(":
            self.advance()
            tree = self.record(depth + 1)
            if self.token.text != ")":
                self.unexpected("a field or ')'")
            self.advance()
            return tree
        if token.text == "[":
            return self.list(depth)
        if token.kind == "name":
            self.advance()
            return token.text == "true" if token.text in ("true", "false") else {TAG: token.text}
        if token.kind not in ("string", "bytes", "number"):
            self.unexpected("a value")
        self.advance()
        return self.leaf(token)

    def list(self, depth: int) -> list[Any]:
        self.advance()
        items = []
        while self.token.text != "]":
            if self.token.kind == "end":
                self.unexpected("a value or ']'")
            items.append(self.value(depth + 1))
        self.advance()
        return items

    def record(self, depth: int) -> dict[str, Any]:
        if self.token.kind != "name":
            self.unexpected("the name of a constructor")
        tree: dict[str, Any] = {TAG: self.advance().text}
        while self.token.kind == "field":
            field = self.advance()
            name = field.text[:-1]
            if name in tree:
                self.fail(f"a second {name}", field.start)
            tree[name] = self.value(depth)
        return tree

    def leaf(self, token: _Token) -> Any:
        text = token.text
        if token.kind == "string":
            return self.unquote(token)
        if token.kind == "bytes":
            if len(text) % 2:
                self.fail("an odd number of hexadecimal digits", token.start)
            return bytes.fromhex(text[2:])
        if text.lstrip("-").isdigit():
            if len(text) > 20:
                self.fail("a number of more than 64 bits", token.start)
            return int(text)
        if ":" in text:
            number: float = struct.unpack(">d", bytes.fromhex(text.partition(":")[2]))[0]
            if not math.isnan(number) or text[0] == "-":
                self.fail("these bits are no NaN", token.start)
            return number
        return float(text)

    def unquote(self, token: _Token) -> str:
        def letter(match: re.Match[str]) -> str:
            byte, point, short = match.groups()
            if byte is not None:
                return chr(0xDC00 + int(byte, 16)) if byte >= "8" else chr(int(byte, 16))
            if point is not None and int(point, 16) <= 0x10FFFF:
                return chr(int(point, 16))
            if short is None or short not in _LETTERS:
                self.fail(f"{match.group()} is no escape", token.start + 1 + match.start())
            return _LETTERS[short]

        text = _UNESCAPE.sub(letter, token.text[1:-1])
        try:  # who writes the two bytes of a letter means the letter
            return decode_text(text.encode("utf-8", "surrogateescape"))
        except UnicodeEncodeError:
            self.fail("half a surrogate pair in a string", token.start)
