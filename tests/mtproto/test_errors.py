"""Laws of the error family: the wire text survives, secrets never show, pickling works."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtproto import errors
from mtproto.errors import HandshakeError, RemoteProtocolError, RpcError, TransportError


@given(st.integers(-600, 600), st.text(max_size=60))
def test_any_text_survives_parsing(code: int, text: str) -> None:
    assert RpcError.parse(code, text).message == text


@given(st.sampled_from(sorted(errors._PARAMETRISED)), st.integers(0, 10**18 - 1))
def test_every_parametrised_name_round_trips(name: str, value: int) -> None:
    error = RpcError.parse(400, RpcError(400, name, value).message)
    assert (error.name, error.value) == (name, value)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("FLOOD_WAIT_3", "FLOOD_WAIT", 3),
        ("2FA_CONFIRM_WAIT_86400", "2FA_CONFIRM_WAIT", 86400),
        ("FILE_PART_7_MISSING", "FILE_PART_MISSING", 7),
        ("INTERDC_2_CALL_RICH_ERROR", "INTERDC_CALL_RICH_ERROR", 2),
        ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN", "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT", 5),
        ("AUTH_TOKEN_INVALID2", "AUTH_TOKEN_INVALID", 2),
        ("AUTH_TOKEN_INVALIDX", "AUTH_TOKEN_INVALIDX", None),
        ("AUTH_RESTART", "AUTH_RESTART", None),
        ("AUTH_RESTART_1", "AUTH_RESTART", 1),
        ("FLOOD_WAIT_3_X", "FLOOD_WAIT_3_X", None),
        ("FLOOD_WAIT_" + "9" * 5000, "FLOOD_WAIT_" + "9" * 5000, None),
        ("STATS_MIGRATE_4", "STATS_MIGRATE", 4),
        ("SOMETHING_NEW_4", "SOMETHING_NEW_4", None),
    ],
)
def test_numbers_are_taken_out_of_known_names_only(text: str, name: str, value: int | None) -> None:
    error = RpcError.parse(420, text, "messages.importChatInvite")
    assert (error.name, error.value) == (name, value)
    assert "messages.importChatInvite" in str(error)


def test_a_long_text_takes_no_more_than_linear_time() -> None:
    text = "1_" * 1_000_000
    began = time.process_time()
    assert RpcError.parse(400, text).name == text
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "error",
    [
        RpcError(420, "FLOOD_WAIT", 3, "help.getConfig"),
        RemoteProtocolError("msg_key mismatch", "x"),
        HandshakeError("resPQ", "nonce mismatch"),
        TransportError(-404),
        errors.ConnectFailed("127.0.0.1", 1),
    ],
)
def test_errors_pickle_and_speak(error: errors.MTProtoError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert str(again) == str(error) != ""


def test_blame_is_in_the_type() -> None:
    assert issubclass(HandshakeError, RemoteProtocolError)
    assert issubclass(errors.LocalProtocolError, ValueError)
    assert issubclass(errors.ConnectionLost, ConnectionError)
