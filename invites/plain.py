"""Values of the service as JSON types: one form for the shell and the gateway."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from invites.models import (
    AlreadyIn,
    AlreadyMember,
    Chat,
    Joined,
    NeedsPayment,
    NeedsWebView,
    Peek,
    Preview,
    RequestSent,
)

__all__ = ["plain"]

# What the server needs of us is of no use, or of too much use, to others.
_HIDDEN = frozenset({"access_hash", "raw"})


def plain(value: Any) -> Any:
    """A value as JSON types: objects by field name, times in ISO 8601, spans in seconds.

    Outcomes say what they are in the field `outcome` (`request_sent`); ids stay numbers.
    """
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if not is_dataclass(value):
        return value
    content = {
        one.name: plain(getattr(value, one.name))
        for one in fields(value)
        if one.name not in _HIDDEN
    }
    if isinstance(value, Chat):
        content["marked_id"] = value.marked_id
    if isinstance(value, _OUTCOMES):
        name = re.sub(r"(?<!^)(?=[A-Z])", "_", type(value).__name__).lower()
        return {"outcome": name, **content}
    return content


_OUTCOMES = (
    *(Joined, RequestSent, AlreadyIn, NeedsWebView, NeedsPayment),
    *(Preview, AlreadyMember, Peek),
)
