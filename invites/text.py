"""Text of strangers made safe to print."""

from __future__ import annotations

import unicodedata

__all__ = ["clean"]

# Control characters move the cursor, format characters turn the direction of writing around,
# separators begin a new line, and lone surrogates cannot be encoded at all.
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def clean(text: str) -> str:
    """The text on one line, each unsafe character replaced by U+FFFD."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(one) in _UNSAFE else one for one in text
    )
