"""Bytes in the neighbourhood of good bytes: the inputs on which decoders fail.

TL is made of 4-byte words, so most edits are of words; the values put in are those that mean
something somewhere: vector and Bool ids, counts, flag bits, the marks of long strings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

__all__ = ["WORDS", "blind_edit", "mutations"]

WORDS: Final = (
    0,
    1,
    2,
    3,
    0x1CB5C415,  # Vector
    0x997275B5,  # boolTrue
    0xBC799737,  # boolFalse
    0x3072CFA1,  # gzip_packed
    0x56730BCC,  # null
    0x73F1F8DC,  # msg_container
    0xF35C6D01,  # rpc_result
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
    0x000000FE,  # an empty string in the long form
    0x0000FDFE,  # 253 bytes in the long form
    0xFFFFFFFE,  # the longest string
    0x000000FF,
    0x0000FF03,
    0x40000000,
)
"""Words that mean something somewhere."""
_WORDS = st.sampled_from([word.to_bytes(4, "little") for word in WORDS])
_BITS = st.integers(0, 7)
_BYTE = st.integers(0, 255)
_EDITS = st.sampled_from(
    ["bit", "byte", "word", "insert", "delete", "cut", "append", "swap", "repeat"]
)
_COUNT = st.sampled_from([1, 1, 1, 2, 3])


@st.composite
def mutations(draw: Callable[[st.SearchStrategy[Any]], Any], data: bytes) -> bytes:
    """Bytes made from `data` by one to three small edits."""
    out = bytearray(data)
    for _ in range(draw(_COUNT)):
        _edit(draw, out, draw(_EDITS))
    return bytes(out)


def _edit(draw: Callable[[st.SearchStrategy[Any]], Any], out: bytearray, kind: str) -> None:
    if not out or kind == "append":
        out += draw(_WORDS)
        return
    place = draw(st.integers(0, len(out) - 1))
    word = place & ~3
    if kind == "bit":
        out[place] ^= 1 << draw(_BITS)
    elif kind == "byte":
        out[place] = draw(_BYTE)
    elif kind == "word":
        out[word : word + 4] = draw(_WORDS)
    elif kind == "insert":
        out[word:word] = draw(_WORDS)
    elif kind == "delete":
        del out[word : word + 4]
    elif kind == "cut":
        del out[place:]
    elif kind == "swap":
        out[word : word + 8] = out[word + 4 : word + 8] + out[word : word + 4]
    else:
        out[word:word] = out[word : word + 4]


def blind_edit(rng: random.Random, data: bytes, words: Sequence[int] = WORDS) -> bytes:
    """One such edit, drawn from `random`: for those who need tens of thousands a second."""
    out = bytearray(data)
    kind = rng.randrange(8)
    if not out or kind == 0:
        return bytes(out + _word(rng, words))
    place = rng.randrange(len(out))
    at = place & ~3
    if kind == 1:
        out[place] ^= 1 << rng.randrange(8)
    elif kind == 2:
        out[place] = rng.randrange(256)
    elif kind == 3:
        out[at : at + 4] = _word(rng, words)
    elif kind == 4:
        out[at:at] = _word(rng, words)
    elif kind == 5:
        del out[at : at + 4]
    elif kind == 6:
        del out[place:]
    else:
        out[at : at + 8] = out[at + 4 : at + 8] + out[at : at + 4]
    return bytes(out)


def _word(rng: random.Random, words: Sequence[int]) -> bytes:
    return rng.choice(words).to_bytes(4, "little")
