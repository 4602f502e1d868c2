"""Kurigram's codec (the `pyrogram` package) behind the line protocol of `tl fuzz --driver`.

    tl fuzz --driver "python fuzz/drivers/kurigram_driver.py" --for 1m

A value must fill the whole input. Its reader has no errors of its own: a KeyError for an id that
it does not have counts as unknown, struct.error as a refusal, anything else as a crash.
"""

from __future__ import annotations

import asyncio
import struct
import sys
from io import BytesIO

asyncio.set_event_loop(asyncio.new_event_loop())  # importing pyrogram asks for one

import pyrogram  # noqa: E402
from pyrogram.raw.all import layer, objects  # noqa: E402
from pyrogram.raw.core import TLObject  # noqa: E402


def answer(data: bytes) -> str:
    """One line about one input."""
    stream = BytesIO(data)
    try:
        value = TLObject.read(stream)
    except KeyError as error:
        number = error.args[0]
        if isinstance(number, int) and number not in objects:
            return f"unknown {number:#x}"
        return f"crash KeyError while decoding: {error}"
    except (struct.error, EOFError) as error:
        return f"refused {type(error).__name__}: {error}"
    except Exception as error:
        return f"crash {type(error).__name__} while decoding: {error}"
    if not isinstance(value, (TLObject, bool)) or isinstance(value, list):
        return f"refused a {type(value).__name__} stands alone only as a result"
    left = len(data) - stream.tell()
    if left:
        return f"refused {left} bytes are left over"
    if isinstance(value, bool):
        return f"ok {'b5757299' if value else '379779bc'}"
    try:
        return f"ok {value.write().hex()}"
    except Exception as error:
        return f"decoded {type(error).__name__}: {error}"


def main() -> None:
    print(f"hello Kurigram {pyrogram.__version__} layer={layer}", flush=True)
    for line in sys.stdin:
        print(" ".join(answer(bytes.fromhex(line)).split()), flush=True)


if __name__ == "__main__":
    main()
