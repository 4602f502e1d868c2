"""Ours and the codecs it is measured against, each as something that takes turns.

Every peer decodes and encodes the same values; each checks first that it gives back the same bytes.
"""

from __future__ import annotations

import gc
import importlib
import json
import pkgutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import pyrogram.raw.all  # noqa: F401 - registers Kurigram's constructors
from pyrogram.raw.core import TLObject as KurigramObject
from telethon.extensions import BinaryReader
from telethon.tl import alltlobjects, core  # noqa: F401 - registers Telethon's constructors

import tl
import tl.api

__all__ = ["Mtcute", "Peer", "kurigram", "msgpack", "ours", "telethon"]

Turn = Callable[[int], float]
"""Does something so many times and returns the CPU seconds that one took."""

Peer = Callable[[tl.TLObject], tuple[Turn, Turn]]
"""Turns of decoding and of encoding one value."""


def _turn(action: Callable[[], object]) -> Turn:
    def turn(count: int) -> float:
        gc.collect()
        start = time.process_time()
        for _ in range(count):
            action()
        return (time.process_time() - start) / count

    return turn


def ours(value: tl.TLObject) -> tuple[Turn, Turn]:
    """This library, with the executor that `tl.executor` names."""
    data = tl.encode(value)
    assert tl.decode(data) == value
    return _turn(lambda: tl.decode(data)), _turn(lambda: tl.encode(value))


def telethon(value: tl.TLObject) -> tuple[Turn, Turn]:
    """Telethon's generated classes."""
    data = tl.encode(value)
    theirs = BinaryReader(data).tgread_object()
    assert bytes(theirs) == data, "Telethon encodes differently"
    return _turn(lambda: BinaryReader(data).tgread_object()), _turn(lambda: bytes(theirs))


def kurigram(value: tl.TLObject) -> tuple[Turn, Turn]:
    """Kurigram's generated classes."""
    data = tl.encode(value)
    theirs = KurigramObject.read(BytesIO(data))
    assert theirs.write() == data, "Kurigram encodes differently"
    return _turn(lambda: KurigramObject.read(BytesIO(data))), _turn(theirs.write)


def _resolve_annotations() -> None:
    """Let msgspec see what type checkers see: the name `api` in each module of `tl.api`."""
    for module in pkgutil.walk_packages(tl.api.__path__, "tl.api."):
        importlib.import_module(module.name).__dict__.setdefault("api", tl.api)


def msgpack(value: tl.TLObject) -> tuple[Turn, Turn]:
    """msgspec's MessagePack with our records: what C can do for Python objects."""
    _resolve_annotations()
    decoder = msgspec.msgpack.Decoder(type(value))
    encoder = msgspec.msgpack.Encoder()
    data = encoder.encode(value)
    assert decoder.decode(data) == value
    return _turn(lambda: decoder.decode(data)), _turn(lambda: encoder.encode(value))


class Mtcute:
    """mtcute's TL runtime on V8, in a process of its own that takes turns on request.

    Its newest published schema is of layer 223, so it gets the values as of that layer, which have
    the same fields and sizes under some other ids.
    """

    _LAYER = 223
    _FOLDER = Path(__file__).resolve().parent / "mtcute"
    _MESSAGE = 0x9CB490E9
    _THEIR_MESSAGE = 0x3AE56482
    """A revision between the two that we have; what it adds is optional."""

    def __init__(self) -> None:
        self._node = subprocess.Popen(
            ["node", "turns.mjs"],
            cwd=self._FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    @classmethod
    def is_installed(cls) -> bool:
        """Whether `npm install` has been run in bench/mtcute."""
        return (cls._FOLDER / "node_modules").is_dir()

    def __call__(self, value: tl.TLObject) -> tuple[Turn, Turn]:
        data = tl.encode(tl.convert(value, self._LAYER))
        old, new = (tl_id.to_bytes(4, "little") for tl_id in (self._MESSAGE, self._THEIR_MESSAGE))
        data = data.replace(old, new)
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            assert self._ask(f"load {file.name}")["identical"], "mtcute encodes differently"
        return (
            lambda count: float(self._ask(f"decode {count}")["seconds"]),
            lambda count: float(self._ask(f"encode {count}")["seconds"]),
        )

    def _ask(self, command: str) -> dict[str, Any]:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.write(f"{command}\n")
        self._node.stdin.flush()
        answer: dict[str, Any] = json.loads(self._node.stdout.readline())
        return answer

    def close(self) -> None:
        """End the process."""
        self._node.communicate()
