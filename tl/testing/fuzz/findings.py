"""What a campaign finds: kinds, identity, minimising, and files from which it can be repeated."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from enum import Enum
from hashlib import sha256
from pathlib import Path

import msgspec

__all__ = ["Finding", "Trouble", "Verdict", "general", "minimised", "read_finding", "write_finding"]

_GENERAL = (
    (re.compile(r"(\w+ in [\w.<>]+): .*", re.DOTALL), r"\1"),
    (re.compile(r"string is not UTF-8.*"), "string is not UTF-8"),
    (re.compile(r"[\w.]+(?:#\w+)? is not a method"), "a value, not a method"),
    (re.compile(r"[\w.]+(?:#\w+)? is a method, expected \S+"), "a method, not a value"),
    (re.compile(r"[\w.]+(?:#\w+)? is a [\w.]+, expected \S+"), "a value of another type"),
    (re.compile(r"expected [\w.<>!]+"), "expected T"),
    (re.compile(r"(?:string of \d+ bytes|\d+ items|\S+) needs? \d+ bytes"), "T needs N bytes"),
    (re.compile(r"value of \w+"), "value"),
    (re.compile(r"b'.*'|\".*\"|'[^']*'"), "S"),
    (re.compile(r"#[0-9a-f]+|0x[0-9a-f]+|-?\d+"), "N"),
)
"""What is particular to one input, and what stands for it when reasons are compared."""
_MOST_TRIALS = 600


class Trouble(Enum):
    """What went wrong."""

    CRASH = "crash"
    """An exception that is no refusal, or a process that died."""
    HANG = "hang"
    """No answer in time."""
    MEMORY = "memory"
    """More memory than was allowed."""
    CHANGED = "accepted but changed"
    """What was accepted comes out as other bytes."""
    DISAGREEMENT = "disagreement"
    """Two codecs make different things of the same bytes."""


class Verdict(msgspec.Struct, frozen=True):
    """What one input came to: `behaviour` tells new behaviour from known."""

    behaviour: str
    trouble: Trouble | None = None
    reason: str = ""


class Finding(msgspec.Struct, kw_only=True):
    """One thing found. Those of the same `key` are the same bug, as far as anyone can tell.

    Attributes:
        data: the input, as small as it could be made, in hexadecimal digits.
        shown: the input as people read it: TL with offsets, a text, a packet.
        size: bytes of the input that was found first.
        seed: the seed of the slice that found it.
        count: how often it was met.
        command: how the driver is started that it was met with, if it is a driver's.
    """

    target: str
    trouble: Trouble
    reason: str
    data: str
    shown: str = ""
    size: int = 0
    seed: int = 0
    count: int = 1
    command: str = ""

    @property
    def bytes(self) -> bytes:
        """The input."""
        return bytes.fromhex(self.data)

    @property
    def file(self) -> str:
        """The name of the file it is written to."""
        return f"{self.trouble.name.lower()}-{self.key}.json"

    @property
    def key(self) -> str:
        """Twelve digits that say which bug this is: target, trouble, and the reason in general."""
        about = general(self.reason)
        return sha256(f"{self.target}|{self.trouble.name}|{about}".encode()).hexdigest()[:12]


def general(reason: str) -> str:
    """A reason without numbers, ids and names of the particular input."""
    for particular, stand_in in _GENERAL:
        reason = particular.sub(stand_in, reason)
    return reason


def minimised(data: bytes, is_same: Callable[[bytes], bool], most: int = _MOST_TRIALS) -> bytes:
    """The smallest input found that is still the same: pieces are left out, then words zeroed."""
    left = most

    def same(candidate: bytes) -> bool:
        nonlocal left
        left -= 1
        return left >= 0 and is_same(candidate)

    size = max(4, 1 << max(len(data) // 2, 1).bit_length() - 1)
    while size >= 1 and left > 0:
        at = 0
        while at < len(data) and left > 0:
            candidate = data[:at] + data[at + size :]
            if same(candidate):
                data = candidate
            else:
                at += size
        size //= 2
    for at in range(0, len(data), 4):
        candidate = data[:at] + bytes(len(data[at : at + 4])) + data[at + 4 :]
        if left > 0 and candidate != data and same(candidate):
            data = candidate
    return data


def write_finding(folder: Path, finding: Finding) -> Path:
    """Write a finding to its file, from which `tl fuzz --replay` repeats it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / finding.file
    part = path.with_suffix(f".{os.getpid()}")  # we may be killed while we write
    part.write_bytes(msgspec.json.format(msgspec.json.encode(finding), indent=2) + b"\n")
    return part.replace(path)


def read_finding(path: Path) -> Finding:
    """The finding in a file.

    Raises:
        ValueError: when the file is none of ours.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=Finding)
    except msgspec.MsgspecError as error:
        raise ValueError(f"{path} is no finding: {error}") from None
