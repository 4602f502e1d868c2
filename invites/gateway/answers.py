"""How failures leave the gateway: one JSON shape, a fitting HTTP status, never a traceback."""

from __future__ import annotations

from typing import Any

from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException

import tl
from invites.errors import InviteError, NotOnThisLayer, PriceChanged, UnknownPeer, WrongChatKind
from invites.links import LinkError
from mtproto.client import CallTimeout
from mtproto.errors import MTProtoError, RpcError

__all__ = ["HANDLERS"]

_TOO_MANY = 420
# What the API says with codes of its own, in HTTP's words.
_STATUS = {303: 502, _TOO_MANY: 429}
_OURS: tuple[tuple[type[Exception], int], ...] = (
    (LinkError, 400),
    (NotOnThisLayer, 400),
    (UnknownPeer, 404),
    (WrongChatKind, 400),
    (PriceChanged, 409),
    (CallTimeout, 504),
    (MTProtoError, 502),
    (tl.DecodeError, 502),
    (tl.TLError, 400),
    (ValueError, 400),
)


def _answer(status: int, code: int, text: str, **more: Any) -> Response[dict[str, Any]]:
    headers = {"Retry-After": str(more["retry_after"])} if "retry_after" in more else {}
    return Response(
        {"ok": False, "error_code": code, "description": text, **more},
        status_code=status,
        media_type=MediaType.JSON,
        headers=headers,
    )


def refused(_: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    """An error of the API, with its remedy; a flood wait says when to come back."""
    assert isinstance(error, RpcError)
    known = InviteError.of(error)
    status = _STATUS.get(known.code, known.code if 400 <= known.code < 500 else 502)
    more: dict[str, Any] = {"meaning": known.meaning, "remedy": known.remedy}
    if known.code == _TOO_MANY and known.value is not None:
        more["retry_after"] = known.value
    return _answer(status, known.code, known.message, **more)


def mistaken(_: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    """An error of the caller's, or of the connection to the data centre."""
    status = next(status for kind, status in _OURS if isinstance(error, kind))
    more = {"remedy": error.remedy} if isinstance(error, UnknownPeer) else {}
    return _answer(status, status, str(error), **more)


def http(_: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    """An error about the request itself: no such path, no token, a body of the wrong shape."""
    assert isinstance(error, HTTPException)
    more = {"extra": error.extra} if error.extra else {}
    return _answer(error.status_code, error.status_code, error.detail, **more)


HANDLERS: Any = {
    RpcError: refused,
    HTTPException: http,
    **{kind: mistaken for kind, _ in _OURS},
}
"""The exception handlers of the application."""
