"""Everything that can go wrong with TL, as a small tree of exceptions that carry data.

`TLError` is the root. `SchemaError` blames schema text, `EncodeError` a value, `DecodeError` bytes.
Each also is a `ValueError`, so callers who do not care for the difference need not import us.
"""

from __future__ import annotations

from typing import Any

__all__ = [
    "ConvertError",
    "DecodeError",
    "EncodeError",
    "FormError",
    "LimitExceeded",
    "SchemaError",
    "TLError",
    "UnknownConstructor",
]


class TLError(Exception):
    """Root of all errors of the `tl` package; `reason` is the sentence without the place."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        # The usual way calls the class with one argument, which some of the subclasses refuse.
        return _restore, (type(self), self.args), vars(self)


def _restore(cls: type[TLError], args: tuple[Any, ...]) -> TLError:
    return cls.__new__(cls, *args)


class SchemaError(TLError, ValueError):
    """Schema text that cannot be understood or is inconsistent.

    `line` and `column` count from 1 and point at the first character that is wrong;
    `source` names the file when the text came from one.
    """

    def __init__(
        self, reason: str, *, line: int = 0, column: int = 0, source: str | None = None
    ) -> None:
        super().__init__(reason)
        self.line = line
        self.column = column
        self.source = source

    def __str__(self) -> str:
        return f"{self.source or 'schema'}:{self.line}:{self.column}: {self.reason}"


class EncodeError(TLError, ValueError):
    """A value that its TL type cannot express; `path` leads to it (`user.photo.dc_id`)."""

    def __init__(self, reason: str, *, path: str = "") -> None:
        super().__init__(reason)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason


class ConvertError(EncodeError):
    """A value that cannot be said in the wanted layer; `layer` is that layer."""

    def __init__(self, reason: str, *, path: str = "", layer: int = 0) -> None:
        super().__init__(reason, path=path)
        self.layer = layer


class FormError(TLError, ValueError):
    """JSON or TL text that is not a value of the expected type.

    `path` leads to the item that is wrong, in the words of `EncodeError`. Where the text itself
    cannot be read, `line` and `column` (from 1) point at it; otherwise they are 0.
    """

    def __init__(self, reason: str, *, path: str = "", line: int = 0, column: int = 0) -> None:
        super().__init__(reason)
        self.path = path
        self.line = line
        self.column = column

    def __str__(self) -> str:
        place = self.path or (f"line {self.line}, column {self.column}" if self.line else "")
        return f"{place}: {self.reason}" if place else self.reason


class DecodeError(TLError, ValueError):
    """Bytes that are not a value of the expected type.

    `offset` counts bytes from the start of the input to where the offending item begins;
    `path` leads to the item in terms of constructors and fields (`updates.users[3].photo`).
    """

    def __init__(self, reason: str, *, offset: int = 0, path: str = "") -> None:
        super().__init__(reason)
        self.offset = offset
        self.path = path

    def __str__(self) -> str:
        place = f"offset {self.offset}"
        return f"{self.path} ({place}): {self.reason}" if self.path else f"{place}: {self.reason}"


class UnknownConstructor(DecodeError):
    """A constructor id that the schema at hand does not have.

    `id` is the id as an unsigned number; `known` is what was decoded before it, as
    `(path, value)` pairs of finished fields; `tail` are the undecoded bytes from the id on.
    """

    def __init__(
        self,
        reason: str,
        *,
        id: int,  # noqa: A002 - the field's own word
        offset: int = 0,
        path: str = "",
        known: tuple[tuple[str, object], ...] = (),
        tail: bytes = b"",
    ) -> None:
        super().__init__(reason, offset=offset, path=path)
        self.id = id
        self.known = known
        self.tail = tail


class LimitExceeded(DecodeError):
    """Input beyond a limit of `tl.Limits`; `limit` names it, `allowed` is its value."""

    def __init__(
        self, reason: str, *, limit: str, allowed: int, offset: int = 0, path: str = ""
    ) -> None:
        super().__init__(reason, offset=offset, path=path)
        self.limit = limit
        self.allowed = allowed
