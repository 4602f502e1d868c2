"""Memory of decoded values, cost per byte as input grows, and what hostile input costs.

    python bench/bounds.py

Prints Markdown tables. Memory is what `sys.getsizeof` says of every object that a value reaches,
each counted once, without classes and what the interpreter shares (None, True, small ints, the
empty string); an instance dictionary counts, and so does the collector's header.
"""

from __future__ import annotations

import gc
import gzip
import statistics
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgspec
from payloads import payloads
from telethon.extensions import BinaryReader
from telethon.tl import alltlobjects, core  # noqa: F401 - registers Telethon's constructors

import tl
import tl.mt
from tl import api

_ROUNDS = 9
_SMALL = range(-5, 257)


def _referred(value: object) -> Iterator[object]:
    if isinstance(value, (list, tuple, set)):
        yield from value
    elif isinstance(value, dict):
        yield from value.values()  # keys are attribute names, which the class has too
    elif isinstance(value, tl.TLObject):
        yield from (getattr(value, name) for name in value.__struct_fields__)
    elif hasattr(value, "__dict__"):
        yield value.__dict__


def _size(value: object) -> int:
    """Bytes of everything that a value reaches."""
    seen: set[int] = set()
    shared = {id(one) for one in (None, True, False, "", b"", (), *_SMALL)}
    waiting, total = [value], 0
    while waiting:
        one = waiting.pop()
        if id(one) in seen or id(one) in shared:
            continue
        seen.add(id(one))
        total += sys.getsizeof(one)  # with the collector's header, where there is one
        waiting.extend(_referred(one))
    return total


def _memory() -> None:
    print("| payload | Telethon, bytes | ours, bytes | ours ÷ Telethon |\n|---|---|---|---|")
    for name, value in payloads().items():
        data = tl.encode(value)
        mine, theirs = _size(tl.decode(data)), _size(BinaryReader(data).tgread_object())
        print(f"| {name} | {theirs:,} | {mine:,} | {mine / theirs:.2f} |")


def _seconds(action: Callable[[], object], count: int) -> float:
    gc.collect()
    start = time.process_time()
    for _ in range(count):
        action()
    return (time.process_time() - start) / count


def _of_size(importers: Any, size: int) -> Any:
    """The importers payload, repeated or cut to about so many bytes."""
    one = len(tl.encode(importers)) / len(importers.users)
    count = max(1, round(size / one))
    turns = -(-count // len(importers.users))
    return api.messages.ChatInviteImporters(
        count=count,
        importers=(list(importers.importers) * turns)[:count],
        users=(list(importers.users) * turns)[:count],
    )


def _growth() -> None:
    importers = payloads()["200 importers + 200 users"]
    sizes = (10_000, 100_000, 1_000_000, 10_000_000)
    values = {size: _of_size(importers, size) for size in sizes}
    inputs = {size: tl.encode(value) for size, value in values.items()}
    packed = {size: msgspec.msgpack.encode(value) for size, value in values.items()}
    actions: dict[str, Callable[[int], object]] = {
        "decode": lambda size: tl.decode(inputs[size]),
        "encode": lambda size: tl.encode(values[size]),
        "skip": lambda size: tl.skip(inputs[size]),
        "for comparison: msgspec.msgpack, untyped decode": lambda size: msgspec.msgpack.decode(
            packed[size]
        ),
        "for comparison: msgspec.msgpack, encode": lambda size: msgspec.msgpack.encode(
            values[size]
        ),
    }
    print("| | " + " | ".join(f"{len(data):,} bytes" for data in inputs.values()) + " |")
    print("|---|---|---|---|---|")
    for name, action in actions.items():
        times = {size: list[float]() for size in sizes}
        for _ in range(_ROUNDS):
            for size in sizes:
                seconds = _seconds(partial(action, size), max(1, 3_000_000 // size))
                times[size].append(seconds / size)
        print(f"| {name} | {' | '.join(_relative(times))} |")


def _relative(times: dict[int, list[float]]) -> list[str]:
    """What each size costs in units of what the first costs."""
    first, *_ = times.values()
    return [
        f"{statistics.median(one) / statistics.median(first):.2f} ({min(one) / min(first):.2f})"
        for one in times.values()
    ]


def _nested(depth: int) -> bytes:
    """Rich text in rich text, so many times."""
    bold, empty = (cls.tl_id.to_bytes(4, "little") for cls in (api.TextBold, api.TextEmpty))
    return bold * depth + empty


def _packed(data: bytes) -> bytes:
    packed: bytes = tl.encode(tl.mt.GzipPacked(packed_data=data))
    return packed


def _lying_bomb() -> bytes:
    """A gzip stream of zeros that claims to hold eight bytes."""
    stream = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = stream.compress(bytes(12 << 20)) + stream.flush()
    return _packed(bomb[:-4] + (8).to_bytes(4, "little"))


def _hostile() -> None:
    count = (1 << 31) - 1
    head = bytes.fromhex("15c4b51c") + count.to_bytes(4, "little") + bytes(4)
    inputs: dict[str, tuple[bytes, dict[str, Any]]] = {
        "vector of 2,147,483,647 longs in 12 bytes": (head, {"returns": "Vector<long>"}),
        "the same in msgs_ack": (tl.mt.MsgsAck.tl_id.to_bytes(4, "little") + head, {}),
        "string of 16 MB in 8 bytes": (
            api.TextPlain.tl_id.to_bytes(4, "little") + b"\xfe\xff\xff\xff",
            {},
        ),
        "100,000 records in each other": (_nested(100_000), {}),
        "gzip bomb (64 MB in 64 KB)": (_packed(gzip.compress(bytes(64 << 20))), {}),
        "gzip bomb that claims to be small": (_lying_bomb(), {}),
        "gzip in gzip in gzip": (
            _packed(gzip.compress(_packed(gzip.compress(_packed(gzip.compress(bytes(4))))))),
            {},
        ),
    }
    print("| input | bytes | refused as | best | median |\n|---|---|---|---|---|")
    for name, (data, options) in inputs.items():
        times = [_seconds(partial(_refusal, data, options), 20) for _ in range(_ROUNDS)]
        error = _refusal(data, options)
        print(
            f"| {name} | {len(data):,} | {type(error).__name__} | {1e3 * min(times):.3f} ms "
            f"| {1e3 * statistics.median(times):.3f} ms |"
        )


def _refusal(data: bytes, options: dict[str, Any]) -> tl.DecodeError:
    try:
        tl.decode(data, **options)
    except tl.DecodeError as error:
        return error
    raise AssertionError("it was accepted")


def main() -> None:
    print(f"Executor: {tl.executor}.\n")
    _memory()
    print("\nCost per byte, relative to the smallest: median (best).\n")
    _growth()
    print()
    _hostile()


if __name__ == "__main__":
    main()
