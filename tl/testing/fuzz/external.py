"""Other people's codecs, in processes of their own, over one line each way.

A driver is any program that says hello and then answers each line with one line:

    driver → hello NAME VERSION layer=N
    we     → 1cb5c415…                     the input, in hexadecimal digits
    driver → ok 1cb5c415…                  decoded; these are the bytes when encoded again
             decoded REASON                decoded, but cannot be encoded again
             refused REASON                no value of TL
             unknown REASON                a constructor that its layer does not have
             crash REASON                  an error that is no refusal

A driver that dies, or says nothing in time, has been found guilty and is started again.
"""

from __future__ import annotations

import os
import select
import shlex
import subprocess
import sys
import time
from contextlib import suppress
from typing import IO, Any, Final, NamedTuple

from tl._default import CODEC
from tl.layers import layer_numbers
from tl.testing.conformance import TLCodec, outcome
from tl.testing.fuzz.findings import Trouble, Verdict, general
from tl.testing.fuzz.targets import Target
from tl.testing.values import is_packed

__all__ = ["DriverError", "ExternalTarget"]

_START_PATIENCE: Final = 60.0
_LONGEST_REASON: Final = 160
_PIECE: Final = 1 << 16


class DriverError(Exception):
    """A driver that cannot be started or does not keep to the line protocol."""


class _Silence(Exception):
    """The driver died or went quiet; `trouble` says which."""

    def __init__(self, trouble: Trouble, reason: str) -> None:
        super().__init__(reason)
        self.trouble = trouble
        self.reason = reason


class Hello(NamedTuple):
    """Who a driver speaks for."""

    name: str
    version: str
    layer: int


class ExternalTarget(Target):
    """A codec behind a driver, compared with ours.

    Args:
        command: how the driver is started, as a shell would read it.
        patience: seconds that one answer may take.
        memory: bytes of address space for the driver; 0 for no limit.

    Raises:
        DriverError: when it cannot be started.
    """

    def __init__(self, command: str, *, patience: float = 5.0, memory: int = 2 << 30) -> None:
        self.command = command
        self._patience = patience
        self._memory = memory
        self._process: subprocess.Popen[bytes] | None = None
        self._pending = b""
        self._codec: TLCodec = CODEC
        hello = self._start()
        self.name = hello.name
        self.version = hello.version
        numbers = layer_numbers()
        within = numbers[0] <= hello.layer <= numbers[-1]
        self.layer = hello.layer if within else numbers[-1]

    def run(self, data: bytes) -> Verdict:
        """See `Target`; the driver's time is measured, not ours."""
        return self.check(data)

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        if not data:
            return Verdict("nothing")
        try:
            answer, _, rest = self._ask(data.hex()).partition(" ")
        except _Silence as silence:
            return Verdict(silence.reason, silence.trouble, silence.reason)
        return self._compared(data, answer, rest)

    def close(self) -> None:
        """End the driver's process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    with suppress(OSError):
                        stream.close()
            self._process = None
            self._pending = b""

    def _start(self) -> Hello:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the user names the driver
                shlex.split(self.command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # a Ctrl-C at our terminal is not for it
                preexec_fn=self._limit if self._memory and sys.platform == "linux" else None,  # noqa: PLW1509
            )
        except OSError as error:
            raise DriverError(f"{self.command}: {error.strerror}") from None
        try:
            words = self._line(_START_PATIENCE).split()
        except _Silence as silence:
            self.close()
            raise DriverError(f"{self.command}: {silence.reason}") from None
        hello = [*words, "", ""]
        if len(words) < 4 or hello[0] != "hello" or not hello[3].removeprefix("layer=").isdigit():
            self.close()
            raise DriverError(f"{self.command} does not say `hello NAME VERSION layer=N`")
        return Hello(hello[1], hello[2], int(hello[3].removeprefix("layer=")))

    def _limit(self) -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (self._memory, self._memory))

    def _ask(self, line: str) -> str:
        if self._process is None:
            self._start()
        try:
            stream = self._stream("stdin")
            stream.write(line.encode() + b"\n")
            stream.flush()
            return self._line(self._patience)
        except OSError:
            self.close()
            raise _Silence(Trouble.CRASH, "the driver died") from None
        except _Silence:
            self.close()
            raise

    def _line(self, patience: float) -> str:
        """The next whole line; the patience is for all of it, however many pieces it comes in."""
        pipe = self._stream("stdout").fileno()
        deadline = time.monotonic() + patience
        while b"\n" not in self._pending:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                raise _Silence(Trouble.HANG, f"no answer within {patience:.0f} s")
            piece = os.read(pipe, _PIECE)
            if not piece:
                raise _Silence(Trouble.CRASH, self._ending(max(deadline - time.monotonic(), 0)))
            self._pending += piece
        line, _, self._pending = self._pending.partition(b"\n")
        return line.decode("utf-8", "replace").strip()

    def _ending(self, patience: float) -> str:
        """How a process that says nothing any more has ended."""
        assert self._process is not None
        try:
            return f"the process ended with status {self._process.wait(patience)}"
        except subprocess.TimeoutExpired:
            return "the process closed its output"

    def _stream(self, name: str) -> IO[bytes]:
        stream: IO[bytes] | None = getattr(self._process, name)
        assert stream is not None
        return stream

    def _compared(self, data: bytes, answer: str, rest: str) -> Verdict:
        """What their answer means beside ours."""
        said = rest[:_LONGEST_REASON]
        if answer == "crash":
            trouble = Trouble.MEMORY if "MemoryError" in rest else Trouble.CRASH
            return Verdict(f"crash {general(said)}", trouble, said)
        strict = outcome(self._codec.decode, data, strict=True)
        lenient = outcome(self._codec.decode, data)
        behaviour = general(f"{answer} {_told(strict)}")
        packed = strict[0] == "value" and is_packed(strict[1])
        damaged = packed and lenient[0] != "value"  # sound as bytes, not as what they hold
        if answer == "unknown" or (damaged and answer in ("refused", "ok", "decoded")):
            return Verdict(behaviour)
        if answer == "refused":
            if strict[0] != "value":
                return Verdict(behaviour)
            reason = f"refuses what is right: {said}"
            return Verdict(behaviour, Trouble.DISAGREEMENT, reason)
        if answer not in ("ok", "decoded"):
            reason = f"the driver breaks the protocol: {answer}"
            return Verdict(behaviour, Trouble.CRASH, reason)
        return self._accepted(answer, rest, behaviour, (data, strict, lenient))

    def _accepted(
        self,
        answer: str,
        rest: str,
        behaviour: str,
        ours: tuple[bytes, tuple[Any, ...], tuple[Any, ...]],
    ) -> Verdict:
        data, strict, lenient = ours
        if lenient[0] != "value":
            reason = f"accepts what is wrong: {lenient[3]}"
            return Verdict(behaviour, Trouble.DISAGREEMENT, reason)
        if answer == "decoded":
            reason = f"cannot encode what it decoded: {rest[:_LONGEST_REASON]}"
            return Verdict(behaviour, Trouble.CHANGED, reason)
        if rest == data.hex():
            return Verdict(behaviour)
        if strict[0] == "value" and not is_packed(strict[1]):
            return Verdict(behaviour, Trouble.CHANGED, "gives back other bytes for canonical ones")
        if rest == self._codec.encode(lenient[1]).hex():
            return Verdict(behaviour)
        why = "what it holds is something else" if strict[0] == "value" else strict[3]
        reason = f"gives back neither the input nor its canonical form: {why}"
        return Verdict(behaviour, Trouble.CHANGED, reason)


def _told(result: tuple[Any, ...]) -> str:
    return "value" if result[0] == "value" else str(result[3])
