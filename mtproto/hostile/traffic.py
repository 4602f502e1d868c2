"""Encrypted messages and frames that break one rule, and the lists of them."""

from __future__ import annotations

import zlib
from functools import partial
from struct import pack
from typing import TYPE_CHECKING, Any, Final

import tl
from mtproto.crypto import Side
from mtproto.hostile.mischief import Expectation, Mischief
from mtproto.session import Message
from mtproto.session.container import CONTAINER_ID, pack_container
from mtproto.session.ids import signed
from tl import mt

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtproto.hostile.forger import Forger

__all__ = ["STREAM_MISCHIEF", "TRAFFIC_MISCHIEF"]


def _traffic(
    name: str,
    rule: str,
    trick: Callable[[Forger], list[bytes]],
    expect: Expectation = Expectation.DISTRUSTS,
    *,
    storm: bool = False,
) -> Mischief:
    return Mischief(name, rule, expect, traffic=trick, storm=storm)


def _lie(name: str, rule: str, forge: Callable[[Forger], bytes]) -> Mischief:
    """One bad packet with the lie before the honest ones."""
    return _traffic(name, rule, lambda f: [forge(f), *f.packets])


# -- the envelope


def _flip(at: int) -> Callable[[Forger], list[bytes]]:
    """One bit of the first honest packet, counted from its start or (negative) its end."""

    def trick(f: Forger) -> list[bytes]:
        packet = bytearray(f.packets[0])
        packet[at] ^= 1
        return [bytes(packet), *f.packets[1:]]

    return trick


def _plain(f: Forger) -> bytes:
    return bytes(8) + f.msg_id().to_bytes(8, "little") + pack("<i", len(f.lie)) + f.lie


def _aligned(f: Forger, padding: int) -> bytes:
    """The lie with so many bytes of padding, made a whole number of blocks by a longer body."""
    body = f.lie + bytes(-(32 + len(f.lie) + padding) % 16)
    return f.seal(body, padding=padding)


_ENVELOPE = (
    _traffic("auth_key_id", "auth_key_id is ours", _flip(0)),
    _traffic("msg_key", "msg_key fits the plaintext", _flip(8)),
    _traffic("first block", "msg_key fits the plaintext", _flip(24)),
    _traffic("second block", "msg_key fits the plaintext", _flip(40)),
    _traffic("last block", "msg_key fits the plaintext", _flip(-1)),
    _traffic(
        "a block less",
        "msg_key fits the plaintext",
        lambda f: [f.packets[0][:-16], *f.packets[1:]],
    ),
    _traffic(
        "half a block less",
        "the ciphertext is whole blocks",
        lambda f: [f.packets[0][:-8], *f.packets[1:]],
    ),
    _traffic("no ciphertext", "the ciphertext is not empty", lambda f: [f.packets[0][:24]]),
    _traffic("noise", "auth_key_id is ours", lambda f: [b"\x07" * 400, *f.packets]),
    _lie("a client's packet", "x = 8 from a server", lambda f: f.seal(sender=Side.CLIENT)),
    _lie("unencrypted", "unencrypted packets are ignored once there is a key", _plain),
    _lie("session_id", "session_id is ours", lambda f: f.seal(session_id=f.session_id ^ 1)),
    _lie("session_id 0", "session_id is ours", lambda f: f.seal(session_id=0)),
    *(
        _lie(f"padding of {n}", "12 <= padding <= 1024", partial(_aligned, padding=n))
        for n in (0, 4, 8, 11, 1025, 1028, 4096)
    ),
    _lie("length negative", "length >= 0", lambda f: f.seal(length=-4)),
    _lie("length odd", "length is divisible by 4", lambda f: f.seal(length=len(f.lie) - 1)),
    _lie("length beyond the packet", "length fits", lambda f: f.seal(length=1 << 20)),
    _lie("length of 2 GiB", "length fits", lambda f: f.seal(length=2**31 - 4)),
    _lie("length into the padding", "12 <= padding", lambda f: f.seal(length=len(f.lie) + 16)),
    _lie("msg_id of a client", "a server's msg_id is odd", lambda f: f.seal(msg_id=f.msg_id(0, 0))),
    _lie("msg_id even", "a server's msg_id is odd", lambda f: f.seal(msg_id=f.msg_id(0, 2))),
    _lie("msg_id too old", "not older than 300 s", lambda f: f.seal(msg_id=f.msg_id(-301, 1))),
    _lie("msg_id too new", "not newer than 30 s", lambda f: f.seal(msg_id=f.msg_id(32, 1))),
    _lie("msg_id 0", "a server's msg_id is odd", lambda f: f.seal(msg_id=0)),
    _lie("msg_id at the end", "not newer than 30 s", lambda f: f.seal(msg_id=2**64 - 1)),
    _traffic(
        "msg_id used twice",
        "a msg_id is processed once",
        lambda f: [*f.packets, f.seal(msg_id=f.answer.msg_id)],
    ),
    _lie("seq_no negative", "seq_no >= 0", lambda f: f.seal(seq_no=-1)),
)

# -- containers


def _container(*inner: Message, count: int | None = None, rest: bytes = b"") -> bytes:
    body = pack_container(inner)
    if count is not None:
        body = body[:4] + pack("<i", count) + body[8:]
    return body + rest


def _inner_header(f: Forger, length: int) -> bytes:
    """A container of one message with the lie whose header says another length."""
    return pack("<IIQiI", CONTAINER_ID, 1, f.msg_id(), 1, length % 2**32) + f.lie


def _box(name: str, rule: str, body: Callable[[Forger], bytes]) -> Mischief:
    return _lie("container " + name, rule, lambda f: f.seal(body(f), seq_no=2))


_CONTAINERS = (
    _box("in a container", "not nested", lambda f: _container(f.message(_container(f.message())))),
    _box("count too high", "count fits", lambda f: _container(f.message(), count=2)),
    _box("count of 2^31 - 1", "count fits", lambda f: _container(f.message(), count=2**31 - 1)),
    _box("count negative", "count fits", lambda f: _container(f.message(), count=-1)),
    _box("count too low", "nothing is left over", lambda f: _container(f.message(), count=0)),
    _box(
        "bytes left over", "nothing is left over", lambda f: _container(f.message(), rest=bytes(4))
    ),
    _box("length beyond the end", "length fits", lambda f: _inner_header(f, 1 << 16)),
    _box("length negative", "length fits", lambda f: _inner_header(f, -4)),
    _box("length odd", "length is divisible by 4", lambda f: _inner_header(f, len(f.lie) - 1)),
    _box(
        "of 1025 messages",
        "at most 1024 messages",
        lambda f: _container(*(f.message(b"\xef\xbe\xad\xde") for _ in range(1024)), f.message()),
    ),
    _box(
        "id below an inner one",
        "the container's id is highest",
        lambda f: _container(f.message(msg_id=f.msg_id(1))),
    ),
    _box(
        "with an even msg_id",
        "a server's msg_id is odd",
        lambda f: _container(f.message(msg_id=f.msg_id(0, 2))),
    ),
    _box(
        "with an old message",
        "not older than 300 s",
        lambda f: _container(f.message(msg_id=f.msg_id(-301))),
    ),
    _box("with a msg_id twice", "inner ids differ", lambda f: _container(*[f.message()] * 2)),
    _box(
        "with a negative seq_no",
        "seq_no >= 0",
        lambda f: _container(Message(f.msg_id(), -1, f.lie)),
    ),
    _box("packed", "containers are not packed", lambda f: _gzip(_container(f.message()))),
)

# -- service messages


def _gzip(body: bytes) -> bytes:
    return tl.encode(mt.GzipPacked(packed_data=zlib.compress(body)))


def _bomb() -> bytes:
    """64 MiB of zeros in 64 KB."""
    packer = zlib.compressobj(9)
    piece = bytes(1 << 20)
    packed = b"".join(packer.compress(piece) for _ in range(64)) + packer.flush()
    return tl.encode(mt.GzipPacked(packed_data=packed))


def _say(name: str, rule: str, *records: Any) -> Mischief:
    """Service messages that mean nothing, then the honest answer."""

    def trick(f: Forger) -> list[bytes]:
        made = (one(f) if callable(one) else one for one in records)
        bodies = (one if isinstance(one, bytes) else tl.encode(one) for one in made)
        return [*(f.seal(body, seq_no=0) for body in bodies), *f.packets]

    return _traffic(name, rule, trick)


def _bad_msg(code: int, *, never_sent: bool = False) -> Callable[[Forger], tl.TLObject]:
    def record(f: Forger) -> tl.TLObject:
        bad = f.msg_id(-100, 0) if never_sent else f.request_id
        if code == 48:
            return mt.BadServerSalt(
                bad_msg_id=signed(bad), bad_msg_seqno=1, error_code=48, new_server_salt=f.msg_id()
            )
        return mt.BadMsgNotification(bad_msg_id=signed(bad), bad_msg_seqno=1, error_code=code)

    return record


def _storm(code: int) -> Mischief:
    """Every answer is replaced by a refusal of its request, as long as the connection lasts."""
    return _traffic(
        f"storm of refusals {code}",
        "repetitions are bounded",
        lambda f: [f.seal(tl.encode(_bad_msg(code)(f)), seq_no=0)],
        storm=True,
    )


def _number(f: Forger, code: int) -> list[bytes]:
    return [code.to_bytes(4, "little", signed=True)]


_NEW_SESSION = mt.NewSessionCreated(first_msg_id=4, unique_id=77, server_salt=1)
_SERVICE = (
    _say(
        "rpc_result for nothing",
        "an answer needs a question",
        lambda f: f.result(b"\xb5\x75\x72\x99", f.msg_id(-5, 0)),
    ),
    _say("rpc_result for message 0", "req_msg_id is not 0", lambda f: f.result(bytes(4), 0)),
    _say("rpc_result cut off", "rpc_result has a result", lambda f: f.lie[:8]),
    _traffic("rpc_result twice", "a request is answered once", lambda f: [*f.packets, f.seal()]),
    _say("pong for nothing", "an answer needs a question", mt.Pong(msg_id=4, ping_id=5)),
    _say(
        "future_salts for nothing",
        "an answer needs a question",
        mt.FutureSalts(
            req_msg_id=4, now=0, salts=[mt.FutureSalt(valid_since=0, valid_until=2**31 - 1, salt=1)]
        ),
    ),
    _say(
        "msgs_state_info for nothing",
        "an answer needs a question",
        mt.MsgsStateInfo(req_msg_id=4, info=b"\x01"),
    ),
    _say(
        "msgs_all_info of two lengths",
        "a status byte for each id",
        mt.MsgsAllInfo(msg_ids=[4, 8], info=b"\x01"),
    ),
    _say(
        "msgs_ack with a lying count",
        "count fits",
        pack("<IIi", mt.MsgsAck.tl_id, 0x1CB5C415, 2**31 - 1),
    ),
    _say("msgs_ack of 8193", "at most 8192 ids", mt.MsgsAck(msg_ids=list(range(8193)))),
    _say("msgs_state_req of 8193", "at most 8192 ids", mt.MsgsStateReq(msg_ids=[4] * 8193)),
    _say("msg_resend_req of 8193", "at most 8192 ids", mt.MsgResendReq(msg_ids=[4] * 8193)),
    _say("new_session_created twice", "unique_id is processed once", _NEW_SESSION, _NEW_SESSION),
    _say(
        "msg_detailed_info for nothing",
        "an answer needs a question",
        mt.MsgDetailedInfo(msg_id=4, answer_msg_id=9, bytes=4, status=0),
    ),
    *(
        _say(
            f"refusal {code} for nothing",
            "only recent messages of ours can be refused",
            _bad_msg(code, never_sent=True),
        )
        for code in (16, 17, 18, 20, 32, 33, 48, 64, 99)
    ),
    *(_storm(code) for code in (16, 17, 32, 33, 48, 64)),
    _say(
        "requests of a client",
        "a server does not ask for these",
        mt.GetFutureSalts(num=64),
        mt.DestroySession(session_id=1),
        mt.DestroyAuthKey(),
        mt.RpcDropAnswer(req_msg_id=4),
        mt.HttpWait(max_delay=0, wait_after=0, max_wait=0),
    ),
    _say("an unknown constructor", "what cannot be read does no harm", b"\xef\xbe\xad\xde" * 4),
    _say("a message without a constructor", "what cannot be read does no harm", b""),
    _say("an update that ends too soon", "what cannot be read does no harm", b"\xc1\xde\xd4\x78"),
    _say("a gzip bomb", "packed data is bounded", lambda f: _bomb()),
    _say("packed noise", "what cannot be read does no harm", mt.GzipPacked(packed_data=b"no zlib")),
    _say("packed in packed", "not nested", lambda f: _gzip(_gzip(f.lie))),
    *(
        _traffic(f"error {code}", "transport errors are typed", partial(_number, code=code))
        for code in (-403, -404, -429, -444)
    ),
    _traffic("a payload of 12 bytes", "12 bytes are no message", lambda f: [b"\x07" * 12]),
)


def _answer(name: str, rule: str, value: Callable[[], bytes]) -> Mischief:
    """The request is answered, with something that is no result."""
    return _traffic(
        "answer " + name, rule, lambda f: [f.seal(f.result(value()))], Expectation.FAILS
    )


_ANSWERS = (
    _answer("of a gzip bomb", "packed data is bounded", _bomb),
    _answer(
        "of packed noise",
        "packed data can be unpacked",
        lambda: tl.encode(mt.GzipPacked(packed_data=b"no zlib")),
    ),
    _answer("packed twice", "not nested", lambda: _gzip(_gzip(bytes(400)))),
    _answer("of an unknown constructor", "a result is TL", lambda: b"\xef\xbe\xad\xde" * 4),
    _answer(
        "of another type",
        "a result has the method's type",
        lambda: tl.encode(mt.Pong(msg_id=1, ping_id=2)),
    ),
    _answer("of half an rpc_error", "a result is TL", lambda: pack("<Ii", mt.RpcError.tl_id, 400)),
)

TRAFFIC_MISCHIEF: Final = (*_ENVELOPE, *_CONTAINERS, *_SERVICE, *_ANSWERS)
"""Every mischief with encrypted messages."""


# -- frames

_HUGE: Final = {
    "abridged": b"\x7f\xff\xff\xff",
    "intermediate": b"\xff\xff\xff\x7f",
    "padded intermediate": b"\xff\xff\xff\x7f",
    "full": b"\xff\xff\xff\x7f",
}
_EMPTY: Final = {
    "abridged": b"\x00",
    "intermediate": bytes(4),
    "padded intermediate": bytes(4),
    "full": b"\x0b\0\0\0",
}


def _stream(name: str, rule: str, trick: Callable[[str, bytes], list[bytes]]) -> Mischief:
    return Mischief(name, rule, Expectation.DISTRUSTS, stream=trick)


def _header(headers: dict[str, bytes]) -> Callable[[str, bytes], list[bytes]]:
    # Inside obfuscation we cannot write a header of our own: noise serves as well.
    return lambda transport, data: [headers.get(transport, b"\xff" * 64) + bytes(64), data]


def _cut(transport: str, data: bytes, at: int) -> list[bytes]:
    return [data[:at]]


STREAM_MISCHIEF: Final = (
    *(
        _stream(f"frame cut after {at}", "a frame is complete", partial(_cut, at=at))
        for at in (0, 1, 3, 4, 5, 12, 24, 40)
    ),
    _stream("frame without its last byte", "a frame is complete", lambda _, data: [data[:-1]]),
    _stream("frame of 2 GiB", "frames are bounded", _header(_HUGE)),
    _stream("frame of nothing", "a payload has 4 bytes or more", _header(_EMPTY)),
    _stream(
        "frame damaged",
        "checksum and msg_key",
        lambda _, data: [data[:-3] + bytes([data[-3] ^ 1]) + data[-2:]],
    ),
    _stream("noise in place of a frame", "a frame has its form", lambda _, data: [b"\x5a" * 512]),
)
"""Every mischief with frames."""
