"""What is fuzzed: our executors against each other, our schema parser, or any function.

A target takes bytes and gives a verdict; it never raises for what the bytes do to the code under
test. Codecs in other processes are in `tl.testing.fuzz.external`; packages above this one announce
theirs by entry points of the group `tl.fuzz`, name = `module:class of a Target`.
"""

from __future__ import annotations

import signal
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from types import FrameType
from typing import Any

from tl._default import CODEC
from tl.codec import Codec
from tl.codec.executors import CompiledExecutor, Executor, NativeExecutor
from tl.errors import SchemaError
from tl.inspect import inspect, to_text
from tl.lang import parse_schema
from tl.testing.conformance import Reference, TLCodec, agree, outcome
from tl.testing.fuzz.findings import Trouble, Verdict, general
from tl.testing.fuzz.inputs import SchemaInputs, Source, ValueInputs
from tl.testing.values import is_packed

__all__ = ["CodecTarget", "FunctionTarget", "ParserTarget", "Target", "our_codecs"]

_PATIENCE = 5.0
"""Seconds after which an input in this process counts as a hang."""


class Target(ABC):
    """Something under test; a subclass says what a `check` is, and where inputs come from.

    `name` is part of what identifies its findings, `layer` the one its values are made of (None for
    all), `instrumented` the modules whose coverage guides a guided campaign.
    """

    name: str
    layer: int | None = None
    instrumented: tuple[str, ...] = ("tl.codec",)

    @abstractmethod
    def check(self, data: bytes) -> Verdict:
        """The verdict on an input; raises what the code under test raises and should not."""

    def run(self, data: bytes) -> Verdict:
        """The verdict on an input, or what kept `check` from giving one."""
        return _judged(self.check, data)

    def source(self, seed: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> Source:
        """Where inputs come from; `drawn` is how many values Hypothesis adds."""
        return ValueInputs(seed, layer=self.layer, corpus=corpus, drawn=drawn)

    def describe(self, data: bytes) -> str:
        """An input as people read it, for reports."""
        return to_text(inspect(data))

    def close(self) -> None:
        """Let go of processes and files."""
        return


class _Hang(BaseException):
    """An input took too long. No Exception, so that no code under test swallows it."""


@contextmanager
def _guarded(seconds: float) -> Iterator[None]:
    """Raise _Hang in the block after so many seconds of our own time, again and again.

    Time in which others have the processor does not count. Once would not do: what is raised inside
    a callback of the garbage collector is lost. Without effect outside the main thread.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        raise _Hang

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 0.1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _judged(check: Callable[[bytes], Verdict], data: bytes) -> Verdict:
    """The verdict of a check, or what kept it from giving one."""
    try:
        with _guarded(_PATIENCE):
            return check(data)
    except _Hang:
        return Verdict("hang", Trouble.HANG, f"no answer within {_PATIENCE:.0f} s")
    except MemoryError:
        return Verdict("memory", Trouble.MEMORY, "MemoryError")
    except Exception as error:
        where = _innermost(error)
        reason = f"{type(error).__name__} in {where}: {error}"
        return Verdict(f"crash {type(error).__name__} {where}", Trouble.CRASH, reason[:300])


def _innermost(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "nowhere" if trace is None else trace.tb_frame.f_code.co_qualname


def our_codecs() -> dict[str, TLCodec]:
    """The executors there are here; the first is the one that says what is right."""
    executors: dict[str, Executor] = {"compiled": CompiledExecutor(CODEC.registry)}
    with suppress(ImportError):  # it may not be built here
        executors["native"] = NativeExecutor(CODEC.registry)
    found: dict[str, TLCodec] = {"reference": Reference()}
    return found | {name: Codec(CODEC.registry, executor) for name, executor in executors.items()}


class CodecTarget(Target):
    """Several codecs on the same bytes: alike in everything, and lossless."""

    def __init__(
        self,
        codecs: dict[str, TLCodec] | None = None,
        *,
        name: str = "codec",
        layer: int | None = None,
    ) -> None:
        self.name = name
        self.layer = layer
        self._codecs = our_codecs() if codecs is None else codecs

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        behaviour = []
        lenient: tuple[Any, ...] = ()
        for strict in (True, False):
            found = {
                name: outcome(codec.decode, data, strict=strict)
                for name, codec in self._codecs.items()
            }
            (first, expected), *others = found.items()
            for name, other in others:
                if not agree(expected, other):
                    mode = "strict" if strict else "lenient"
                    reason = f"{mode}: {first} {_told(expected)}; {name} {_told(other)}"
                    return Verdict(reason, Trouble.DISAGREEMENT, reason)
            behaviour.append(_told(expected))
            if strict and expected[0] == "value" and (bad := self._encoded(expected[1], data)):
                return bad
            lenient = expected
        is_new = lenient[0] == "value" and behaviour[0] != behaviour[1]
        if is_new and (bad := self._came_back(lenient[1])):
            return bad
        return Verdict(general(" / ".join(behaviour)))

    def _encoded(self, value: Any, data: bytes) -> Verdict | None:
        for name, codec in self._codecs.items():
            again = codec.encode(value)
            if again != data:
                reason = f"{name}: strict decoding accepts what encoding writes differently"
                return Verdict(reason, Trouble.CHANGED, reason)
        return None

    def _came_back(self, value: Any) -> Verdict | None:
        written = {name: outcome(codec.encode, value) for name, codec in self._codecs.items()}
        (first, expected), *others = written.items()
        for name, other in others:
            if other != expected:
                reason = f"encoding: {first} and {name} write different bytes"
                return Verdict(reason, Trouble.DISAGREEMENT, reason)
        if expected[0] != "value":
            reason = f"what decoding gave cannot be encoded: {expected[-1]}"
            return Verdict(reason, Trouble.CHANGED, reason)
        for name, codec in self._codecs.items():
            again = outcome(codec.decode, expected[1])
            if not is_packed(value) and not agree(again, ("value", value)):
                reason = f"{name}: a decoded value does not come back ({_told(again)})"
                return Verdict(reason, Trouble.CHANGED, reason)
        return None


def _told(result: tuple[Any, ...]) -> str:
    return f"value of {type(result[1]).__name__}" if result[0] == "value" else f"{result[3]}"


class ParserTarget(Target):
    """The schema parser: any text is a schema or a SchemaError, and what is written reads alike."""

    name = "parser"
    instrumented = ("tl.lang",)

    def source(self, seed: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> Source:
        """See `Target`."""
        return SchemaInputs(seed, corpus=corpus, drawn=drawn)

    def describe(self, data: bytes) -> str:
        """The text itself."""
        return data.decode("utf-8", "backslashreplace")

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        text = data.decode("utf-8", "surrogateescape")
        try:
            schema = parse_schema(text)
        except SchemaError as error:
            if not 0 < error.line <= text.count("\n") + 2:
                reason = f"SchemaError points at line {error.line}"
                return Verdict(reason, Trouble.CHANGED, reason)
            return Verdict(general(error.reason))
        again = parse_schema(str(schema))
        if [str(one) for one in again.combinators] != [str(one) for one in schema.combinators]:
            return Verdict("changed", Trouble.CHANGED, "a schema as text reads differently")
        return Verdict(f"schema of {min(len(schema.combinators), 3)}")


class FunctionTarget(Target):
    """Any function of bytes, named `package.module:function`; an exception is a finding."""

    def __init__(self, name: str) -> None:
        module, _, attribute = name.partition(":")
        self.name = name
        self.instrumented = (module,)
        self._call: Callable[[bytes], Any] = getattr(import_module(module), attribute)

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        return Verdict(type(self._call(data)).__name__)
