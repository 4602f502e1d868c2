"""The fast executors behind one interface, and the choice between them.

An executor either returns the result or `GAVE_UP`; it never explains. What it gave up on goes to
the reference executor (`tl.codec.interpret`), which is slower but always right.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol

from tl.codec.limits import Limits
from tl.codec.plan import WireType
from tl.codec.registry import Registry

if TYPE_CHECKING:
    from tl.codec.compiled import CompiledExecutor
    from tl.codec.native import NativeExecutor

__all__ = [
    "GAVE_UP",
    "CompiledExecutor",
    "Executor",
    "NativeExecutor",
    "best_executor",
    "bytes_of",
    "executor_name",
]

GAVE_UP: Final = None
"""No TL value is None, so None can say: ask the reference executor."""


class Executor(Protocol):
    """Encodes and decodes whole values; `wire` None means any object."""

    def encode(self, value: Any, wire: WireType | None, tl_schema: str) -> bytes | None:
        """The bytes of a value, or GAVE_UP."""

    def decode(
        self,
        data: bytes | bytearray | memoryview,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
        *,
        strict: bool,
    ) -> Any:
        """The value that fills `data`, or GAVE_UP."""

    def skip(
        self,
        data: bytes | bytearray | memoryview,
        offset: int,
        wire: WireType | None,
        tl_schema: str,
        limits: Limits,
    ) -> int | None:
        """Where the value that begins at `offset` ends, or GAVE_UP."""

    def encode_into(self, value: Any, buffer: bytearray) -> int | None:
        """Append the bytes of a record to `buffer`; their number, or GAVE_UP."""

    def entries(
        self, decode: Callable[..., Any], encode: Callable[..., bytes]
    ) -> tuple[Callable[..., Any], Callable[..., bytes]]:
        """`decode` and `encode`, or faster functions that do the same by means of them."""


def _native_is_usable() -> bool:
    if os.environ.get("TL_PURE", "") not in ("", "0"):
        return False
    try:
        import tl._native  # noqa: F401
    except ImportError:
        return False
    return True


executor_name: Final = "native" if _native_is_usable() else "pure"
"""Which executor `best_executor` chooses; the environment variable TL_PURE=1 forces `pure`."""


def bytes_of(data: Any) -> bytes:
    """A copy of what a buffer holds.

    Raises:
        TypeError: for what is no buffer. Of a number, `bytes` alone would make so many zeros.
    """
    if isinstance(data, str):
        raise TypeError("the data are bytes, not str; bytes.fromhex(…) makes them of digits")
    return bytes(memoryview(data))


def best_executor(registry: Registry) -> Executor:
    """The native executor where it was built and is wanted, else the compiled one."""
    executor = "NativeExecutor" if executor_name == "native" else "CompiledExecutor"
    best: Executor = __getattr__(executor)(registry)
    return best


def __getattr__(name: str) -> Any:
    # The executor that does not run is not loaded either.
    home = {"CompiledExecutor": "compiled", "NativeExecutor": "native"}.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    return getattr(import_module(f"tl.codec.{home}"), name)
