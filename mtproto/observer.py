"""The client's window for logs, metrics and demonstrations: every exchange, but no secret."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias

import msgspec

from tl import TLObject
from tl.base import SECRET_FIELDS

__all__ = ["Exchange", "Observer", "redact"]


_MORE_SECRETS: Final = {
    "account.confirmPasswordEmail": "code",
    "account.tmpPassword": "tmp_password",
    "auth.checkRecoveryPassword": "code",
    "auth.exportedAuthorization": "bytes",
    "auth.importAuthorization": "bytes",
    "auth.importWebTokenAuthorization": "web_auth_token",
    "auth.recoverPassword": "code",
    "codeSettings": "logout_tokens",
    "emailVerificationCode": "code",
}
"""Whose field is secret though its name is a common one, or though it is a list."""


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """One request, response or pushed update as it crossed the wire.

    `record` is the decoded value with secret fields blanked (None when it is not a TL object, as
    a plain number is not, or could not be decoded); `constructor_id` is unsigned, `size` counts
    the bytes of the TL body. `method` is the TL name of the call it belongs to ("" for updates).
    """

    direction: Literal["request", "response", "update"]
    method: str
    record: TLObject | None
    constructor_id: int
    size: int


Observer: TypeAlias = Callable[[Exchange], None]
"""Called synchronously for each exchange; it must not block, and may not raise."""


def redact(value: Any) -> Any:
    """Return the value with every secret field, at any depth, replaced by an empty one."""
    if isinstance(value, list):
        return [redact(item) for item in value]
    if not isinstance(value, TLObject):
        return value
    changed = {}
    special = _MORE_SECRETS.get(value.tl_name)
    for name in value.__struct_fields__:
        field = getattr(value, name)
        if name == special and field is not None:
            changed[name] = type(field)()
        elif isinstance(field, (bytes, str)):
            if name.rstrip("_") in SECRET_FIELDS:
                changed[name] = type(field)()
        elif isinstance(field, (list, TLObject)):
            redacted = redact(field)
            if redacted != field:
                changed[name] = redacted
    return msgspec.structs.replace(value, **changed) if changed else value
