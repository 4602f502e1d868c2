"""A whole schema: parse text into combinators, print them back in canonical form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

import msgspec

from tl.errors import SchemaError
from tl.lang.crc import computed_id
from tl.lang.definition import Combinator, Section
from tl.lang.flag import HIGHEST_BIT, Flag
from tl.lang.lexer import Source, Token, tokenize
from tl.lang.parameter import Parameter, Repeat
from tl.lang.type import TypeExpr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Schema", "parse_combinator", "parse_schema", "parse_what_can_be", "print_schema"]

_LAYER = re.compile(r"\s*LAYER\s+(\d{1,6})\s*", re.IGNORECASE)
_HEX = re.compile(r"#[0-9a-fA-F]{1,8}")
_NESTING = 32
_MANY = 50
_MANY_STRAY = 10
_COMMENT_EDGES = {"//": slice(2, None), "/*": slice(2, -2), "==": slice(3, -3)}


class Schema(msgspec.Struct, frozen=True):
    """The combinators of one schema in the order of its text, and its `// LAYER`."""

    combinators: tuple[Combinator, ...]
    layer: int | None = None
    source: str | None = None

    def __iter__(self) -> Iterator[Combinator]:
        return iter(self.combinators)

    def __len__(self) -> int:
        return len(self.combinators)

    @property
    def constructors(self) -> tuple[Combinator, ...]:
        """The combinators of the types sections."""
        return tuple(c for c in self.combinators if not c.is_function)

    @property
    def functions(self) -> tuple[Combinator, ...]:
        """The combinators of the functions sections."""
        return tuple(c for c in self.combinators if c.is_function)

    def __str__(self) -> str:
        return print_schema(self)


def parse_schema(text: str, *, source: str | None = None) -> Schema:
    """Parse the text of a `.tl` file.

    Comments, blank lines, sections in any order and number, combinators over several lines and
    missing ids are all accepted.

    Raises:
        SchemaError: with the line and column of the first thing that is not TL.
    """
    return _Parser(Source(text, source)).schema()


def parse_what_can_be(text: str, *, source: str | None = None) -> tuple[Schema, list[SchemaError]]:
    """The combinators that are in order, and one error for each that is not; never raises.

    After 50 errors, or 10 characters that start no token, the rest of the text is left unread.
    """
    errors: list[SchemaError] = []
    while True:
        place = Source(text, source)
        try:
            parser = _Parser(place)
            break
        except SchemaError as error:
            errors.append(error)
            start = place.offset(error.line, error.column)
            rest = text[start + 1 :] if len(errors) < _MANY_STRAY else ""
            text = f"{text[:start]} {rest}"
    return parser.schema(errors), errors


def parse_combinator(line: str) -> Combinator:
    """Parse one combinator of a types section; the closing `;` may be missing.

    Raises:
        SchemaError: as parse_schema; also when there is not exactly one combinator.
    """
    text = line if line.rstrip().endswith(";") else f"{line};"
    combinators = parse_schema(text).combinators
    if len(combinators) != 1:
        Source(line).fail(f"expected one combinator, found {len(combinators)}", 0)
    return combinators[0]


def print_schema(schema: Schema | Iterable[Combinator]) -> str:
    """Canonical text: one combinator a line, section markers where the section changes.

    Comments are not printed, except the layer. Parsing the result gives an equal schema.
    """
    lines: list[str] = []
    section = Section.TYPES
    for combinator in schema:
        if combinator.section is not section:
            section = combinator.section
            lines.append(f"---{section.value}---")
        text = str(combinator)
        if not combinator.explicit_id and not combinator.builtin:
            text = text.replace(f"#{combinator.id:x}", "", 1)
        lines.append(text)
    if isinstance(schema, Schema) and schema.layer is not None:
        lines.append(f"// LAYER {schema.layer}")
    return "".join(f"{line}\n" for line in lines)


class _Parser:
    """Recursive descent over the token list; each method reads one noun of the grammar."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.comments: list[str] = []
        self.offsets: dict[str, int] = {}
        self.layer: int | None = None
        self.tokens = tokenize(source)
        self.position = 0
        self.token = self.tokens[0]
        self.skip_comments()

    def skip_comments(self) -> None:
        while self.token.kind == "comment":
            text = self.token.text
            text = text[_COMMENT_EDGES[text[:2]]]
            if layer := _LAYER.fullmatch(text):
                self.layer = int(layer[1])
            self.comments.append(text.strip())
            self.position += 1
            self.token = self.tokens[self.position]

    def advance(self) -> Token:
        token = self.token
        self.position += 1
        self.token = self.tokens[self.position]
        if self.token.kind == "comment":
            self.skip_comments()
        return token

    def fail(self, expected: str, token: Token | None = None) -> NoReturn:
        token = token or self.token
        got = "the end of the text" if token.kind == "end" else repr(_clip(token.text))
        self.source.fail(f"expected {expected}, found {got}", token.start)

    def sign(self, text: str, where: str = "") -> Token:
        if self.token.text != text or self.token.kind not in ("sign", "id"):
            self.fail(f"'{text}'{where}")
        return self.advance()

    def name(self, what: str) -> Token:
        if self.token.kind != "name":
            self.fail(what)
        return self.advance()

    def schema(self, errors: list[SchemaError] | None = None) -> Schema:
        """All combinators. Errors are collected if there is a list for them, else raised."""
        combinators: list[Combinator] = []
        section = Section.TYPES
        while self.token.kind != "end":
            if self.token.kind == "section":
                marker = self.advance()
                section = Section(marker.text.strip("- \t"))
                continue
            if self.token.text == ";":  # published files have doubled semicolons
                self.advance()
                continue
            start = self.position
            try:
                combinators.append(self.combinator(section))
            except SchemaError as error:
                if errors is None:
                    raise
                errors.append(error)
                self.recover(start, stop=len(errors) >= _MANY)
        return Schema(tuple(combinators), self.layer, self.source.name)

    def recover(self, start: int, *, stop: bool) -> None:
        """Go to the end of a combinator that is not in order, or, to stop, of the text."""
        self.comments.clear()
        if not stop and self.position > start and self.tokens[self.position - 1].text == ";":
            return  # the error showed only once all of it had been read
        while self.token.kind != "end":
            token = self.token
            if not stop and token.kind == "section":
                return
            self.advance()
            if not stop and token.text == ";":
                return

    def combinator(self, section: Section) -> Combinator:
        comments = tuple(self.comments)
        start = self.token
        name = self.name("a combinator or a section marker")
        last = name.text.rpartition(".")[2]
        if not last[0].islower():
            self.fail("a combinator name that starts with a lower-case letter", name)
        explicit = self.explicit_id(name)
        generics = self.generics()
        self.offsets.clear()
        parameters: list[Parameter | Repeat] = []
        builtin = False
        while self.token.text != "=":
            if self.token.kind == "end" or self.token.text == ";":
                self.fail(f"a field or '=' in {name.text}")
            if self.token.text == "?" and not parameters:
                self.advance()
                builtin = True
                break
            parameters.append(self.parameter())
        self.sign("=", f" in {name.text}")
        result = self.type_expression(0)
        self.comments.clear()
        self.sign(";", f" after the result of {name.text}")
        self.check_fields(name, parameters)
        line, column = self.source.place(start.start)
        built = Combinator(
            name=name.text,
            id=0 if explicit is None else explicit,
            parameters=tuple(parameters),
            result=result,
            generics=generics,
            section=section,
            explicit_id=explicit is not None,
            builtin=builtin,
            line=line,
            column=column,
            comments=comments,
        )
        if explicit is not None:
            return built
        return msgspec.structs.replace(built, id=computed_id(built))

    def explicit_id(self, name: Token) -> int | None:
        if self.token.kind != "id" or self.token.start != name.start + len(name.text):
            return None
        token = self.advance()
        if not _HEX.fullmatch(token.text):
            self.fail("1 to 8 hexadecimal digits after '#'", token)
        return int(token.text[1:], 16)

    def generics(self) -> tuple[str, ...]:
        names: list[str] = []
        while self.token.text == "{":
            self.advance()
            names.append(self.name("the name of a type variable").text)
            self.sign(":")
            kind = self.name("'Type'")
            if kind.text != "Type":
                self.fail("'Type'", kind)
            self.sign("}")
        return tuple(names)

    def parameter(self) -> Parameter | Repeat:
        if self.token.kind == "number" or self.token.text == "[":
            return self.repeat()
        return self.field()

    def field(self) -> Parameter:
        token = self.token
        # There is nothing behind the end of the text, but then the token itself is the end.
        if token.kind == "name" and self.tokens[self.position + 1].text == ":":
            if "." in token.text:
                self.fail("a field name without a dot", token)
            self.advance()
            self.advance()
            return self.named(token)
        return Parameter(None, self.type_expression(0))

    def named(self, name: Token) -> Parameter:
        flag = self.flag()
        bang = self.token.text == "!"
        if bang:
            self.advance()
        return self.placed(name, Parameter(name.text, self.type_expression(0), flag, bang))

    def placed(self, name: Token, parameter: Parameter) -> Parameter:
        """Remember where a field stands, for errors that show only once its combinator is read."""
        if name.text in self.offsets:
            self.source.fail(f"a second field called {name.text}", name.start)
        self.offsets[name.text] = name.start
        return parameter

    def flag(self) -> Flag | None:
        """`flags.3?`: the lexer gives name, '.', number, '?'."""
        ahead = self.tokens[self.position : self.position + 4]
        if len(ahead) < 4 or ahead[1].text != "." or ahead[0].kind != "name":
            return None
        word = self.advance()
        self.advance()
        if self.token.kind != "number":
            self.fail("a bit number after '.'")
        bit = self.advance()
        if len(bit.text) > 2 or int(bit.text) > HIGHEST_BIT:
            self.fail(f"a bit number from 0 to {HIGHEST_BIT}", bit)
        self.sign("?", " after the bit number")
        return Flag(word.text, int(bit.text))

    def repeat(self) -> Repeat:
        count = None
        if self.token.kind == "number":
            count = self.advance().text
            self.sign("*")
        self.sign("[")
        items: list[Parameter] = []
        while self.token.text != "]" or not items:
            if self.token.kind == "number" or self.token.text in ("[", "]"):
                self.fail("a field or a type between '[' and ']'")
            items.append(self.field())
        self.sign("]")
        return Repeat(count, tuple(items))

    def type_expression(self, depth: int) -> TypeExpr:
        if depth > _NESTING:
            self.fail(f"types nested at most {_NESTING} deep")
        if self.token.text == "#":
            self.advance()
            return TypeExpr("#")
        if self.token.text == "(":
            self.advance()
            inner = self.type_expression(depth + 1)
            self.sign(")")
            return inner
        percent = self.token.text == "%"
        if percent:
            self.advance()
        name = self.name("a type")
        return TypeExpr(name.text, self.argument(name, depth), percent)

    def argument(self, name: Token, depth: int) -> TypeExpr | None:
        if self.token.text == "<":
            self.advance()
            argument = self.type_expression(depth + 1)
            self.sign(">")
            return argument
        # `Vector t` without brackets: only a vector takes an argument that way, and only when
        # the next word is not a field of its own.
        if name.text in ("Vector", "vector") and (
            self.token.kind == "name" or self.token.text in ("%", "(", "#")
        ):
            if self.tokens[self.position + 1].text == ":":
                return None
            return self.type_expression(depth + 1)
        return None

    def check_fields(self, name: Token, parameters: list[Parameter | Repeat]) -> None:
        """Each flag names an earlier `#` field."""
        words: set[str] = set()
        for parameter in parameters:
            if isinstance(parameter, Repeat) or parameter.name is None:
                continue
            flag = parameter.flag
            if flag is not None and flag.word not in words:
                self.source.fail(
                    f"{name.text}.{parameter.name} depends on {flag.word}, "
                    "which is not an earlier, unconditional field of type '#'",
                    self.offsets[parameter.name],
                )
            if parameter.type.name == "#" and flag is None:
                words.add(parameter.name)


def _clip(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."
