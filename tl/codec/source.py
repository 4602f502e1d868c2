"""What the two compilers share: a buffer of source lines, runs of fixed-width fields, functions.

Compiled functions are registered with `linecache`, so tracebacks and debuggers show their text.
"""

from __future__ import annotations

import linecache
import struct
import sys
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from tl.codec.plan import Kind

__all__ = ["FORMATS", "Bail", "Dispatch", "Source", "packer"]

K = TypeVar("K")


class Bail(Exception):
    """The compiled code met something out of the ordinary; the reference executor decides."""


FORMATS = {
    Kind.NAT: "I",
    Kind.INT: "i",
    Kind.LONG: "q",
    Kind.DOUBLE: "d",
    Kind.INT128: "16s",
    Kind.INT256: "32s",
    Kind.BOOL: "I",
}
"""`struct` formats of the fixed-width kinds."""


_LITTLE_ENDIAN = sys.byteorder == "little"


def packer(form: str) -> Callable[..., bytes]:
    """`Struct("<form").pack`, or a faster function that does the same.

    CPython converts a 64-bit number for `n` twice as fast as for `q`. There is no `<n`, and `@n`
    pads up to its alignment: it will do where nothing needs padding, which shows in the size.
    """
    native = f"@{form.replace('q', 'n')}"
    same = _LITTLE_ENDIAN and struct.calcsize(native) == struct.calcsize(f"<{form}")
    return struct.Struct(native if same else f"<{form}").pack


class Dispatch(Generic[K]):
    """Key → compiled function, made when its key is first met."""

    def __init__(self, make: Callable[[K], Callable[..., Any]]) -> None:
        self.known: dict[K, Callable[..., Any]] = {}
        self._make = make

    def get(self, key: K) -> Callable[..., Any]:
        """The function of a key; raises what `make` raises."""
        return self.known.get(key) or self.first(key)

    def first(self, key: K) -> Callable[..., Any]:
        """The same for a key that is not among the known ones."""
        function = self.known[key] = self._make(key)
        return function


class Source:
    """Lines of one function, and the names it will find in its globals."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.lines: list[str] = []
        self.names = names
        self.indent = 1
        self._temporaries = 0

    def add(self, *lines: str) -> None:
        """Append lines at the current indentation."""
        self.lines += ["    " * self.indent + line for line in lines]

    def temporary(self, prefix: str) -> str:
        """A local name that nothing else uses."""
        self._temporaries += 1
        return f"{prefix}{self._temporaries}"

    def dispatch(self, table: Dispatch[Any], key: str) -> str:
        """Emit the look-up of a function; returns the local that holds it.

        A plain dictionary and a handler for the first time are faster than `__missing__`.
        """
        name = next((name for name, one in self.names.items() if one is table.known), None)
        if name is None:
            name = self.temporary("T")
            self.names[name] = table.known
            self.names[f"{name}_first"] = table.first
        self.add(
            "try:", f"    f = {name}[{key}]", "except KeyError:", f"    f = {name}_first({key})"
        )
        return "f"

    def packer(self, form: str) -> str:
        """The global name of `packer(form)`."""
        name = f"pack_{form}"
        if name not in self.names:
            self.names[name] = packer(form)
        return name

    def unpacker(self, form: str) -> str:
        """The global name of `Struct("<form").unpack_from`."""
        name = f"unpack_{form}"
        if name not in self.names:
            self.names[name] = struct.Struct(f"<{form}").unpack_from
        return name

    def function(self, head: str, label: str) -> Callable[..., Any]:
        """Compile `head` with the collected lines as its body."""
        text = "\n".join([head, *self.lines, ""])
        filename = f"<tl {label}>"
        linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
        scope: dict[str, Any] = {}
        exec(compile(text, filename, "exec"), self.names, scope)  # noqa: S102 - our own text
        function: Callable[..., Any] = scope[head[4 : head.index("(")]]
        return function
