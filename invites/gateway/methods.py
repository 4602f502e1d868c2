"""Any method of the API by its name: `/user{TOKEN}/messages.importChatInvite`.

Parameters are the fields of the method, in a JSON object or in the query string. Values have the
form of `tl.to_json`, in the constructors of the account's layer, and so has the result.
"""

from __future__ import annotations

import json
import re
from typing import Any

from litestar import HttpMethod, Request, Response, route
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

import tl
from invites.gateway.doors import Doors
from tl import TLFunction

__all__ = ["call_method", "query_of"]

_PREFIX = "user"
_FIELD = re.compile(r"(\w+):(?:flags\d*\.\d+\?)?([\w.<>#%!]+)")
# Types whose values are text in JSON as well; all others are written as JSON.
_TEXT = frozenset({"string", "bytes", "long", "int128", "int256"})


def query_of(method: str, fields: dict[str, Any], *, layer: int) -> TLFunction[Any]:
    """The call of a method with fields in the form of `tl.to_json`.

    Raises tl.FormError (a ValueError) for fields that do not fit, LookupError when the layer has
    no such method.
    """
    _method(method, layer)
    query: TLFunction[Any] = tl.from_json(json.dumps({**fields, "_": method}), layer=layer)
    return query


def _method(name: str, layer: int) -> type[TLFunction[Any]]:
    found = tl.layer(layer).get(name)
    if found is None or not issubclass(found, TLFunction):
        raise LookupError(f"layer {layer} has no method {name}")
    return found


def typed(method: type[Any], text: dict[str, str]) -> dict[str, Any]:
    """Fields as JSON values that a query string can only have as text."""
    kinds = dict(_FIELD.findall(method.tl_line))
    given: dict[str, Any] = {}
    for name, value in text.items():
        if kinds.get(name, "string") in _TEXT:
            given[name] = value
            continue
        try:
            given[name] = json.loads(value)
        except ValueError as error:
            raise ValueError(f"{name}: {value[:40]!a} is not JSON") from error
    return given


@route(
    "/{who:str}/{method:str}",
    http_method=[HttpMethod.GET, HttpMethod.POST],
    status_code=200,
    tags=["methods"],
    summary="Call any method of the API",
)
async def call_method(
    request: Request[Any, Any, Any], who: FromPath[str], method: FromPath[str]
) -> Response[bytes]:
    """Call `messages.importChatInvite` and the like: `who` is `user` and the token.

    The fields stand in a JSON object or in the query string. The answer is
    `{"ok": true, "result": ...}`, or `{"ok": false, "error_code": 400, "description": "..."}`.
    """
    if not who.startswith(_PREFIX):
        raise NotFoundException
    doors: Doors = request.app.state.doors
    client = doors.open(who.removeprefix(_PREFIX)).client
    try:
        fields = typed(_method(method, client.layer), dict(request.query_params))
        body = await request.body()
        if body:
            sent = json.loads(body)
            if not isinstance(sent, dict):
                raise ValueError("the body is no JSON object")
            fields |= sent
        query = query_of(method, fields, layer=client.layer)
    except LookupError as error:
        raise NotFoundException(f"layer {client.layer} has no method {method[:64]!a}") from error
    result = await client.call(query)
    answer = tl.to_json(result, returns=query, layer=client.layer)
    return Response(b'{"ok":true,"result":' + answer + b"}", media_type="application/json")
