"""The application: both forms, the doors, and the OpenAPI document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from litestar import Litestar
from litestar.datastructures import State
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme

from invites.gateway.answers import HANDLERS
from invites.gateway.doors import Doors
from invites.gateway.methods import call_method
from invites.gateway.rest import ROUTES
from mtproto import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from invites.service import Invites

__all__ = ["gateway"]

_LARGEST_BODY = 1_000_000


def gateway(services: Mapping[str, Invites]) -> Litestar:
    """An ASGI application for accounts by token; their clients must be connected while it runs.

    A token gives everything that its account may do: treat it like a password. The OpenAPI
    document is at `/openapi/openapi.json`. Raises ValueError for a token under 8 characters.
    """
    bearer = SecurityScheme(type="http", scheme="bearer", description="The token of the account.")
    return Litestar(
        [call_method, *ROUTES],
        exception_handlers=HANDLERS,
        state=State({"doors": Doors(services)}),
        request_max_body_size=_LARGEST_BODY,
        openapi_config=OpenAPIConfig(
            title="Telegram invites",
            version=__version__,
            path="/openapi",
            render_plugins=[JsonRenderPlugin()],
            components=Components(security_schemes={"token": bearer}),
            security=[{"token": []}],
        ),
        logging_config=None,
        pdb_on_exception=False,
    )
