"""Telethon's codec behind the line protocol of `tl fuzz --driver`.

    tl fuzz --driver "python fuzz/drivers/telethon_driver.py" --for 1m

A value must fill the whole input. Errors that its reader raises for bad bytes count as refusals;
any other exception is reported as a crash.
"""

from __future__ import annotations

import struct
import sys

import telethon
from telethon.errors import TypeNotFoundError
from telethon.extensions import BinaryReader
from telethon.tl import TLObject
from telethon.tl.alltlobjects import LAYER

_REFUSALS = (BufferError, EOFError, struct.error)


def answer(data: bytes) -> str:
    """One line about one input."""
    reader = BinaryReader(data)
    try:
        value = reader.tgread_object()
    except TypeNotFoundError as error:
        return f"unknown {error.invalid_constructor_id:#x}"
    except _REFUSALS as error:
        return f"refused {type(error).__name__}: {error}"
    except Exception as error:
        return f"crash {type(error).__name__} while decoding: {error}"
    if not isinstance(value, (TLObject, bool)):
        return f"refused a {type(value).__name__} stands alone only as a result"
    left = len(data) - reader.tell_position()
    if left:
        return f"refused {left} bytes are left over"
    if isinstance(value, bool):
        return f"ok {'b5757299' if value else '379779bc'}"
    try:
        return f"ok {bytes(value).hex()}"
    except Exception as error:
        return f"decoded {type(error).__name__}: {error}"


def main() -> None:
    print(f"hello Telethon {telethon.__version__} layer={LAYER}", flush=True)
    for line in sys.stdin:
        print(" ".join(answer(bytes.fromhex(line)).split()), flush=True)


if __name__ == "__main__":
    main()
