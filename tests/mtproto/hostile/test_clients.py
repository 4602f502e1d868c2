"""A client that breaks one rule, against the local data centre.

It ends in the notification that the protocol has for it, in transport error -404 with a closed
connection, or in nothing at all; and the data centre serves the next call as if nothing had been.
Wrong key exchanges are in tests/mtproto/handshake/test_checks.py.
"""

from __future__ import annotations

import asyncio
import time
import zlib
from contextlib import suppress
from struct import pack
from typing import TYPE_CHECKING, Any

import pytest

import tl
from mtproto.crypto import AuthKey, Side, seal
from mtproto.errors import ConnectionLost, RemoteProtocolError, TransportError
from mtproto.framing import Intermediate
from mtproto.link import Link
from mtproto.localdc import LocalDC
from mtproto.net import connect_tcp
from mtproto.session import Message, Session, open_packet
from mtproto.session.container import (
    CONTAINER_ID,
    RPC_RESULT_ID,
    constructor_id,
    pack_container,
    padding_size,
    unpack_container,
    unpack_rpc_result,
)
from tl import api, mt
from tl.api import help, messages  # noqa: A004 - the namespace's own name

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.localdc import Dispatcher

INVITE = messages.ImportChatInvite(hash="lie")


class Villain:
    """The key of an honest client in the wrong hands."""

    def __init__(self, link: Link, key: AuthKey, session_id: int, salt: int) -> None:
        self.link = link
        self.key = key
        self.session_id = session_id
        self.salt = salt
        self.lie = tl.encode(api.InvokeWithLayer(layer=229, query=INVITE))
        self.made = 0

    def msg_id(self, ahead: float = 0.0, tail: int = 0) -> int:
        self.made += 1
        return (int((time.time() + ahead + self.made / 1000) * 2**32) & ~3) | tail

    def message(self, body: bytes | None = None, *, msg_id: int | None = None, seq_no: int = 1):
        return Message(
            self.msg_id() if msg_id is None else msg_id, seq_no, self.lie if body is None else body
        )

    def seal(self, body: bytes | None = None, **wrong: Any) -> bytes:
        """A packet with a call of importChatInvite, right but for what is said."""
        body = self.lie if body is None else body
        fields: dict[str, Any] = {
            "salt": self.salt,
            "session_id": self.session_id,
            "msg_id": 0,
            "seq_no": 1,
            "length": len(body),
        }
        padding = wrong.pop("padding", padding_size(len(body)))
        sender = wrong.pop("sender", Side.CLIENT)
        fields |= {"msg_id": self.msg_id()} | wrong
        head = pack("<qqQii", *fields.values())
        return seal(self.key, head + body + bytes(padding), sender)

    def box(self, *inner: Message, rest: bytes = b"", count: int | None = None) -> bytes:
        body = pack_container(inner)
        if count is not None:
            body = body[:4] + pack("<i", count) + body[8:]
        return self.seal(body + rest, seq_no=2)

    async def answers(self) -> list[tl.TLObject]:
        """What the server says next: service records, and results as they are."""
        found: list[tl.TLObject] = []
        while not found:
            for payload in await self.link.receive(silence=5):
                outer = open_packet(self.key, payload, Side.SERVER).message
                inner = [outer]
                if constructor_id(outer.body) == CONTAINER_ID:
                    inner = unpack_container(outer.body, most=1024)
                for message in inner:
                    body = message.body
                    if constructor_id(body) == RPC_RESULT_ID:
                        body = unpack_rpc_result(body)[1]
                    found.append(tl.decode(body))
        return [
            one for one in found if not isinstance(one, mt.NewSessionCreated | mt.MsgsAck)
        ] or await self.answers()


def gzip(body: bytes) -> bytes:
    return tl.encode(mt.GzipPacked(packed_data=zlib.compress(body)))


def flip(packet: bytes, at: int) -> bytes:
    changed = bytearray(packet)
    changed[at] ^= 1
    return bytes(changed)


def lying_inner(v: Villain, length: int) -> bytes:
    body = pack("<IIQiI", CONTAINER_ID, 1, v.msg_id(), 1, length % 2**32) + v.lie
    return v.seal(body, seq_no=2)


# what is wrong -> the packet; the server closes the connection with -404
CUT_OFF: dict[str, Callable[[Villain], bytes]] = {
    "unknown key": lambda v: b"\x01" * 8 + v.seal()[8:],
    "msg_key": lambda v: flip(v.seal(), 8),
    "first block": lambda v: flip(v.seal(), 24),
    "last block": lambda v: flip(v.seal(), -1),
    "a block less": lambda v: v.seal()[:-16],
    "half a block less": lambda v: v.seal()[:-8],
    "no ciphertext": lambda v: v.seal()[:24],
    "a server's packet": lambda v: v.seal(sender=Side.SERVER),
    "padding of 0": lambda v: v.seal(v.lie + bytes(-len(v.lie) % 16), padding=0),
    "padding of 8": lambda v: v.seal(v.lie + bytes((-len(v.lie) - 8) % 16), padding=8),
    "padding of 1040": lambda v: v.seal(v.lie + bytes(-len(v.lie) % 16), padding=1040),
    "length negative": lambda v: v.seal(length=-4),
    "length odd": lambda v: v.seal(length=len(v.lie) - 1),
    "length beyond the packet": lambda v: v.seal(length=1 << 20),
    "seq_no negative": lambda v: v.seal(seq_no=-1),
    "unencrypted query": lambda v: bytes(8) + pack("<Qi", v.msg_id(), len(v.lie)) + v.lie,
    "key exchange out of turn": lambda v: (
        bytes(8)
        + pack("<Qi", v.msg_id(), 44)
        + tl.encode(
            mt.SetClientDHParams(nonce=bytes(16), server_nonce=bytes(16), encrypted_data=b"")
        )
        + bytes(4)
    ),
    "msgs_ack with a lying count": lambda v: v.seal(
        pack("<IIi", mt.MsgsAck.tl_id, 0x1CB5C415, 2**31 - 1), seq_no=0
    ),
    "msgs_ack of 8193": lambda v: v.seal(tl.encode(mt.MsgsAck(msg_ids=[4] * 8193)), seq_no=0),
    "msgs_state_req of 8193": lambda v: v.seal(
        tl.encode(mt.MsgsStateReq(msg_ids=[4] * 8193)), seq_no=0
    ),
    "msg_resend_req of 8193": lambda v: v.seal(
        tl.encode(mt.MsgResendReq(msg_ids=[4] * 8193)), seq_no=0
    ),
}

# what is wrong -> the packet, and the code of the notification
REFUSED: dict[str, tuple[Callable[[Villain], bytes], int]] = {
    "msg_id too old": (lambda v: v.seal(msg_id=v.msg_id(-301)), 16),
    "msg_id 0": (lambda v: v.seal(msg_id=0), 16),
    "msg_id too new": (lambda v: v.seal(msg_id=v.msg_id(32)), 17),
    "msg_id of a server": (lambda v: v.seal(msg_id=v.msg_id(0, 1)), 18),
    "msg_id of a push": (lambda v: v.seal(msg_id=v.msg_id(0, 3)), 18),
    "msg_id even": (lambda v: v.seal(msg_id=v.msg_id(0, 2)), 18),
    "container with an old message": (lambda v: v.box(v.message(msg_id=v.msg_id(-301))), 20),
    "query with an even seq_no": (lambda v: v.seal(seq_no=0), 35),
    "container with an odd seq_no": (
        lambda v: v.seal(pack_container([v.message()]), seq_no=3),
        34,
    ),
    "salt": (lambda v: v.seal(salt=v.salt + 1), 48),
    "container in a container": (
        lambda v: v.box(v.message(pack_container([v.message()]), seq_no=0)),
        64,
    ),
    "container count too high": (lambda v: v.box(v.message(), count=2), 64),
    "container count of 2^31 - 1": (lambda v: v.box(v.message(), count=2**31 - 1), 64),
    "container count too low": (lambda v: v.box(v.message(), count=0), 64),
    "container with bytes left over": (lambda v: v.box(v.message(), rest=bytes(4)), 64),
    "container length beyond": (lambda v: lying_inner(v, 1 << 16), 64),
    "container length negative": (lambda v: lying_inner(v, -4), 64),
    "container of 1025": (
        lambda v: v.box(*(v.message(tl.encode(mt.MsgsAck(msg_ids=[]))) for _ in range(1025))),
        64,
    ),
    "container below its message": (lambda v: v.box(v.message(msg_id=v.msg_id(5))), 64),
    "container with an id twice": (lambda v: v.box(*[v.message()] * 2), 64),
}

# what is wrong -> the body of a query, and the error it is answered with
ANSWERED: dict[str, tuple[Callable[[Villain], bytes], str]] = {
    "unknown method": (lambda v: b"\xef\xbe\xad\xde", "INPUT_METHOD_INVALID_deadbeef"),
    "unknown constructor": (
        lambda v: pack("<Ii", api.InvokeWithLayer.tl_id, 229) + b"\xef\xbe\xad\xde",
        "INPUT_CONSTRUCTOR_INVALID_deadbeef",
    ),
    "no method": (lambda v: tl.encode(api.UpdatesTooLong()), "INPUT_METHOD_INVALID"),
    "cut off": (lambda v: v.lie[:-4], "INPUT_FETCH_ERROR"),
    "bytes left over": (lambda v: v.lie + bytes(4), "INPUT_FETCH_ERROR"),
    "wrapped 20 times": (
        lambda v: pack("<Ii", api.InvokeWithLayer.tl_id, 229) * 20 + v.lie,
        "INPUT_METHOD_INVALID",
    ),
    "wrapped 5000 times": (
        lambda v: pack("<Ii", api.InvokeWithLayer.tl_id, 229) * 5000 + v.lie,
        "INPUT_FETCH_ERROR",
    ),
    "a vector of 2^31 - 1": (
        lambda v: pack("<IIi", api.InvokeAfterMsgs.tl_id, 0x1CB5C415, 2**31 - 1),
        "INPUT_FETCH_ERROR",
    ),
    "layer -5": (
        lambda v: tl.encode(api.InvokeWithLayer(layer=-5, query=INVITE)),
        "CONNECTION_LAYER_INVALID",
    ),
    "packed noise": (
        lambda v: tl.encode(mt.GzipPacked(packed_data=b"no zlib")),
        "INPUT_FETCH_ERROR",
    ),
    "packed twice": (lambda v: gzip(gzip(v.lie)), "INPUT_FETCH_ERROR"),
    "a gzip bomb": (lambda v: gzip(bytes(64 << 20)), "INPUT_FETCH_ERROR"),
}

# what is wrong -> the body of a message that is passed over
IGNORED: dict[str, Callable[[Villain], bytes]] = {
    "rpc_result from a client": lambda v: pack("<IQ", RPC_RESULT_ID, 4) + bytes(4),
    "bad_server_salt from a client": lambda v: tl.encode(
        mt.BadServerSalt(bad_msg_id=4, bad_msg_seqno=1, error_code=48, new_server_salt=1)
    ),
    "new_session_created from a client": lambda v: tl.encode(
        mt.NewSessionCreated(first_msg_id=4, unique_id=1, server_salt=1)
    ),
    "pong for nothing": lambda v: tl.encode(mt.Pong(msg_id=4, ping_id=1)),
    "msgs_state_info for nothing": lambda v: tl.encode(
        mt.MsgsStateInfo(req_msg_id=4, info=b"\x04")
    ),
    "msgs_ack for nothing": lambda v: tl.encode(mt.MsgsAck(msg_ids=[-1, 0, 4])),
}


@pytest.fixture
async def dc(acquainted: Any, dispatcher: Dispatcher):
    async with LocalDC(dispatcher, rsa=acquainted.rsa, keys=acquainted.keys) as running:
        yield running
        assert running.crashes == []


@pytest.fixture
async def villain(acquainted: Any, dc: LocalDC):
    """A villain in the session of a client that has just made an honest call."""
    link = Link(await connect_tcp(dc.host, dc.port), Intermediate())
    session = Session(Side.CLIENT, acquainted.key, rng=lambda size: bytes(range(size)))
    made = Villain(link, acquainted.key, session.session_id, 7)
    link.send([made.seal(tl.encode(mt.Ping(ping_id=1)), seq_no=0)])
    await made.answers()
    yield made
    await link.close()


async def serves(acquainted: Any, dc: LocalDC, truth: api.NearestDc) -> None:
    async with asyncio.timeout(5), acquainted.client(dc) as client:
        assert await client.call(help.GetNearestDc()) == truth


@pytest.mark.parametrize("name", CUT_OFF)
async def test_a_broken_packet_ends_the_connection(
    acquainted: Any, dc: LocalDC, villain: Villain, executed: Any, truth: Any, name: str
) -> None:
    villain.link.send([CUT_OFF[name](villain)])
    with pytest.raises(TransportError, match="-404"):
        await villain.answers()
    with pytest.raises(ConnectionLost):
        await villain.link.receive(silence=5)
    assert executed == []
    await serves(acquainted, dc, truth)


@pytest.mark.parametrize("name", REFUSED)
async def test_a_refused_message_is_named(villain: Villain, executed: Any, name: str) -> None:
    forge, code = REFUSED[name]
    villain.link.send([forge(villain)])
    (answer,) = await villain.answers()
    assert isinstance(answer, mt.BadMsgNotification | mt.BadServerSalt)
    assert answer.error_code == code
    assert executed == []


async def test_seq_no_out_of_order(villain: Villain, executed: Any) -> None:
    """32 for one that is too low, 33 for one that is too high among its neighbours."""
    ping = tl.encode(mt.Ping(ping_id=1))
    for ahead, seq_no, code in ((2, 21, 0), (3, 9, 32), (1, 23, 33)):
        villain.link.send([villain.seal(ping, seq_no=seq_no, msg_id=villain.msg_id(ahead))])
        (answer,) = await villain.answers()
        assert getattr(answer, "error_code", 0) == code
    assert executed == []


async def test_a_message_sent_twice_is_executed_once(villain: Villain, executed: Any) -> None:
    """The second one gets the stored answer, whatever is in it now."""
    msg_id = villain.msg_id()
    other = tl.encode(api.InvokeWithLayer(layer=229, query=messages.ImportChatInvite(hash="two")))
    villain.link.send([villain.seal(msg_id=msg_id)])
    (first,) = await villain.answers()
    villain.link.send([villain.seal(other, msg_id=msg_id, seq_no=1)])
    assert await villain.answers() == [first]
    assert executed == ["lie"]


async def test_a_container_under_a_used_id(villain: Villain, executed: Any) -> None:
    msg_id = villain.msg_id(1)
    villain.link.send([villain.seal(tl.encode(mt.Ping(ping_id=1)), msg_id=msg_id, seq_no=0)])
    await villain.answers()
    villain.link.send([villain.seal(pack_container([villain.message()]), msg_id=msg_id, seq_no=2)])
    (answer,) = await villain.answers()
    assert answer.error_code == 19
    assert executed == []


@pytest.mark.parametrize("name", ANSWERED)
async def test_a_broken_query_is_answered(villain: Villain, executed: Any, name: str) -> None:
    body, error = ANSWERED[name]
    villain.link.send([villain.seal(body(villain))])
    (answer,) = await villain.answers()
    assert isinstance(answer, mt.RpcError)
    assert answer.error_message == error
    assert executed == []


@pytest.mark.parametrize("name", IGNORED)
async def test_what_means_nothing_is_passed_over(villain: Villain, name: str) -> None:
    villain.link.send([villain.seal(IGNORED[name](villain), seq_no=0), villain.seal()])
    (answer,) = await villain.answers()
    assert isinstance(answer, api.UpdatesTooLong | messages.ChatInviteJoinResultOk)


async def test_slow_loris(
    acquainted: Any, dc: LocalDC, truth: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Connections that never finish a first frame are closed; others are served meanwhile."""
    with monkeypatch.context() as impatient:
        impatient.setattr("mtproto.localdc.connection._PATIENCE", 0.3)
        streams = [await connect_tcp(dc.host, dc.port) for _ in range(50)]
        async with asyncio.timeout(10):
            while dc._connections < 50:  # noqa: ASYNC110 - nobody tells of connections
                await asyncio.sleep(0.01)
    await serves(acquainted, dc, truth)
    for byte in b"\xee\xee\xee\xee\x28\0\0\0":
        for stream in streams:
            with suppress(ConnectionLost):  # it has lost patience with this one
                stream.write(bytes([byte]))
        await asyncio.sleep(0.02)
    async with asyncio.timeout(10):
        for stream in streams:
            with suppress(ConnectionLost):  # a reset says the same as an end
                assert await stream.read(16) == b""
    for stream in streams:
        await stream.close()
    await serves(acquainted, dc, truth)


def test_truncated_at_every_byte(acquainted: Any) -> None:
    """No prefix of a packet is believed, at either end, however long."""
    key = acquainted.key
    for sender in Side:
        packet = seal(key, pack("<qqQii", 7, 8, 9, 1, 4) + bytes(4 + 28), sender)
        for end in range(len(packet)):
            with pytest.raises(RemoteProtocolError):
                open_packet(key, packet[:end], sender)


def test_every_bit_of_every_block(acquainted: Any) -> None:
    key = acquainted.key
    packet = seal(key, pack("<qqQii", 7, 8, 9, 1, 4) + bytes(4 + 28), Side.SERVER)
    for bit in range(8 * len(packet)):
        changed = bytearray(packet)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RemoteProtocolError) as caught:
            open_packet(key, bytes(changed), Side.SERVER)
        rule = "auth_key_id mismatch" if bit < 64 else "msg_key mismatch"
        assert caught.value.rule == rule


@pytest.mark.parametrize("sender", Side)
def test_nothing_is_parsed_before_it_is_authentic(
    acquainted: Any, sender: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Probes with a wrong msg_key look all the same, and reach no parser."""
    reached: list[str] = []
    for place in ("container.unpack_plaintext", "session.unpack_plaintext"):
        monkeypatch.setattr(f"mtproto.session.{place}", lambda data: reached.append("plaintext"))
    bomb = gzip(bytes(1 << 20))
    wrong_length = pack("<qqQii", 7, 8, 9, 1, 2**31 - 1) + bytes(32)
    probes = [
        bytes(48),
        wrong_length,
        pack("<qqQii", 7, 8, 9, 1, len(bomb)) + bomb + bytes(12 + -(44 + len(bomb)) % 16),
    ]
    seen = set()
    for probe in probes:
        packet = flip(seal(acquainted.key, probe, sender), 9)
        session = Session(sender.peer, acquainted.key, rng=bytes, session_id=8)
        with pytest.raises(RemoteProtocolError) as caught:
            session.receive(packet, time.time())
        seen.add(str(caught.value))
    assert seen == {"msg_key mismatch"}
    assert reached == []
