"""The short way for results says what the long way says, for every method and any bytes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from mtproto.results import decode_result, encode_result, in_layer
from tl import api, mt
from tl.api import account, auth, contacts, help, messages, users  # noqa: A004 - its own name

NEAREST = api.NearestDc(country="X", this_dc=2, nearest_dc=3)
METHODS: list[Any] = [
    help.GetNearestDc(),
    messages.ImportChatInvite(hash="x"),
    users.GetUsers(id=[]),
    auth.DropTempAuthKeys(except_auth_keys=[]),
    contacts.GetContactIDs(hash=0),
    account.GetAccountTTL(),
    api.InvokeWithLayer(layer=176, query=help.GetNearestDc()),
]
VALUES: list[Any] = [
    tl.encode(NEAREST),
    tl.encode(api.UpdatesTooLong()),
    tl.encode(mt.RpcError(error_code=400, error_message="x")),
    tl.encode(help.GetNearestDc()),
    tl.encode([1, 2], returns="Vector<int>"),
    tl.encode(True, returns="Bool"),
    tl.encode(NEAREST)[:-4],
    tl.encode(NEAREST) + bytes(4),
    b"",
    b"\xef\xbe\xad\xde",
]


def outcome(action: Any) -> tuple[str, Any]:
    try:
        return "value", action()
    except tl.TLError as error:
        return type(error).__name__, str(error)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.tl_name)
@pytest.mark.parametrize("data", VALUES, ids=len)
def test_decoding(method: Any, data: bytes) -> None:
    short = outcome(lambda: decode_result(data, method))
    assert short == outcome(lambda: tl.decode(data, returns=method))


@given(method=st.sampled_from(METHODS), data=st.binary(max_size=64))
def test_decoding_noise(method: Any, data: bytes) -> None:
    short = outcome(lambda: decode_result(data, method))
    assert short == outcome(lambda: tl.decode(data, returns=method))


@pytest.mark.parametrize("layer", [122, 176, 229])
@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.tl_name)
@pytest.mark.parametrize(
    "value",
    [NEAREST, True, [1, 2], [api.UserEmpty(id=1)], api.UpdatesTooLong(), 5, help.GetNearestDc()],
    ids=repr,
)
def test_encoding(method: Any, value: Any, layer: int) -> None:
    short = outcome(lambda: encode_result(value, method, layer))
    long = outcome(lambda: tl.encode(tl.convert(value, layer, returns=method), returns=method))
    assert short == long


@pytest.mark.parametrize("layer", [122, 176, 229])
@pytest.mark.parametrize("query", METHODS, ids=lambda query: query.tl_name)
def test_lifting(query: Any, layer: int) -> None:
    short = outcome(lambda: in_layer(query, layer))
    assert short == outcome(lambda: tl.convert(query, layer))
