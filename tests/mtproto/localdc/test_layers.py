"""Clients of layers that are not imported are answered in the nearest one."""

from __future__ import annotations

import pytest

import tl
from mtproto.localdc.layers import answering_layer
from tl import api
from tl.api import messages
from tl.layers import layer_numbers


@pytest.mark.parametrize("layer", layer_numbers())
def test_an_imported_layer_is_answered_in_itself(layer: int) -> None:
    assert answering_layer(layer) == answering_layer(layer, api.InitConnection) == layer


def test_between_two_the_nearer_one_is_taken() -> None:
    known = layer_numbers()
    for layer in range(known[0], known[-1]):
        distance = min(abs(layer - number) for number in known)
        assert abs(answering_layer(layer) - layer) == distance
    assert [answering_layer(layer) for layer in (215, 217, 218, 220)] == [214, 214, 221, 221]


def test_halfway_it_is_the_older_one() -> None:
    assert answering_layer(197) == 196
    assert answering_layer(202) == 201


def test_a_method_that_only_one_has_decides() -> None:
    older = tl.layer(222)["messages.importChatInvite"]
    assert older is not messages.ImportChatInvite
    for layer in range(223, 227):
        assert answering_layer(layer, older) == 222
        assert answering_layer(layer, messages.ImportChatInvite) == 227
