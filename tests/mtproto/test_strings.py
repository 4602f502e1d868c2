"""Session strings of other libraries: written here by their formats, and by the libraries."""

from __future__ import annotations

import base64
import struct
from contextlib import suppress
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtproto.crypto import AuthKey
from mtproto.storage import StorageError
from mtproto.strings import ForeignSession, read_session_string

keys = st.binary(min_size=256, max_size=256)
dcs = st.integers(1, 5)
ports = st.integers(1, 65535)
addresses = st.ip_addresses(v=4) | st.just(ip_address("2001:67c:4e8:f002::a"))


def urlsafe(packed: bytes) -> str:
    return base64.urlsafe_b64encode(packed).decode()


@given(dcs, addresses, ports, keys)
def test_telethon(dc_id, address, port, key):
    text = "1" + urlsafe(bytes([dc_id]) + address.packed + struct.pack(">H", port) + key)
    assert read_session_string(text) == ForeignSession(
        library="telethon",
        dc_id=dc_id,
        host=address.compressed,
        port=port,
        auth_key=AuthKey(key),
    )


@given(dcs, st.ip_addresses(v=4).map(str) | st.just("pluto.web.telegram.org"), ports, keys)
def test_gramjs(dc_id, host, port, key):
    packed = struct.pack(">BH", dc_id, len(host)) + host.encode() + struct.pack(">H", port) + key
    found = read_session_string("1" + base64.b64encode(packed).decode())
    assert (found.library, found.dc_id, found.host, found.port) == ("gramjs", dc_id, host, port)
    assert found.auth_key == AuthKey(key)


@pytest.mark.parametrize("form", [">B?256sI?", ">B?256sQ?", ">BI?256sQ?"])
@given(dc_id=dcs, test=st.booleans(), key=keys, user_id=st.integers(1, 2**31), bot=st.booleans())
def test_pyrogram(form, dc_id, test, key, user_id, bot):
    api_id = [17349] if "I?256" in form else []
    text = urlsafe(struct.pack(form, dc_id, *api_id, test, key, user_id, bot)).rstrip("=")
    found = read_session_string(text)
    assert found == ForeignSession(
        library="pyrogram",
        dc_id=dc_id,
        auth_key=AuthKey(key),
        user_id=user_id,
        is_bot=bot,
        api_id=17349 if api_id else None,
        test=test,
    )
    assert found.account.user_id == user_id
    assert found.account.auth_key == AuthKey(key)


@given(st.text(max_size=400) | st.binary(max_size=300).map(urlsafe))
def test_other_text_is_refused_or_read(text):
    """Whatever comes: a session, or our error."""
    with suppress(StorageError):
        assert isinstance(read_session_string(text), ForeignSession)


def test_errors_do_not_repeat_the_text():
    with pytest.raises(StorageError) as caught:
        read_session_string("very secret")
    assert "secret" not in str(caught.value)


@given(keys)
def test_keys_are_not_shown(key):
    text = "1" + urlsafe(bytes([2]) + bytes(4) + b"\x01\xbb" + key)
    assert key.hex() not in repr(read_session_string(text))


def test_written_by_telethon():
    telethon = pytest.importorskip("telethon")
    from telethon.crypto import AuthKey as TheirKey
    from telethon.sessions import StringSession

    assert telethon.__version__
    key = bytes(range(256))
    for host in ("149.154.167.51", "2001:67c:4e8:f002::a"):
        session = StringSession()
        session.set_dc(2, host, 443)
        session.auth_key = TheirKey(key)
        found = read_session_string(session.save())
        assert (found.library, found.dc_id, found.host, found.port) == ("telethon", 2, host, 443)
        assert found.auth_key == AuthKey(key)
