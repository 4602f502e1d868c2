"""Who may in: tokens and the accounts they stand for."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any, TypeAlias

from litestar import Request
from litestar.exceptions import NotAuthorizedException

if TYPE_CHECKING:
    from collections.abc import Mapping

    from invites.service import Invites

__all__ = ["Doors", "Knock", "service_of"]

Knock: TypeAlias = Request[Any, Any, Any]
"""A request to the gateway."""

_LEAST_TOKEN = 8


class Doors:
    """The accounts behind the gateway by token; tokens are never shown. ValueError: too short."""

    def __init__(self, services: Mapping[str, Invites]) -> None:
        if any(len(token) < _LEAST_TOKEN for token in services):
            raise ValueError(f"a token has at least {_LEAST_TOKEN} characters")
        self._services = [(token.encode(), service) for token, service in services.items()]

    def open(self, token: str) -> Invites:
        """The account of a token. Raises NotAuthorizedException."""
        found = None
        for known, service in self._services:
            # All are compared, each in constant time.
            if hmac.compare_digest(known, token.encode()):
                found = service
        if found is None:
            raise NotAuthorizedException("unknown token")
        return found


def service_of(request: Knock) -> Invites:
    """The account that the request's `Authorization: Bearer TOKEN` stands for."""
    doors: Doors = request.app.state.doors
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return doors.open(token.strip() if scheme.lower() == "bearer" else "")
