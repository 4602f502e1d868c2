"""The target `envelope`: packets of strangers, and what a peer that has the key may put into one.

    00 packet       as it came, for both ends
    01 plaintext    sealed as a client does, for a server's session
    02 plaintext    sealed as a server does, for a client's session that waits for an answer

The laws: whatever is opened was sealed exactly so, by that side; what the session does not refuse
it takes once; only RemoteProtocolError leaves; and both sides can go on afterwards.
"""

from __future__ import annotations

import random
from functools import cache
from hashlib import sha512
from typing import TYPE_CHECKING, Final

import tl
from mtproto.crypto.auth_key import AuthKey
from mtproto.crypto.envelope import Side, seal, unseal
from mtproto.errors import RemoteProtocolError
from mtproto.fuzzing.script import NOW, ScriptInputs
from mtproto.inspection import Inspector
from mtproto.session import Session, signed
from mtproto.session.container import (
    Message,
    Plaintext,
    pack_container,
    pack_plaintext,
    padding_size,
    unpack_plaintext,
)
from mtproto.session.events import MessageReceived, RpcResult
from tl import api, mt
from tl.inspect import to_text
from tl.testing import every_class, plainest
from tl.testing.fuzz import Target, Trouble, ValueInputs, Verdict
from tl.testing.fuzz.findings import general
from tl.testing.mutate import blind_edit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mtproto.session.events import Event
    from tl.testing.fuzz import Source

__all__ = ["EnvelopeTarget"]

KEY: Final = AuthKey(b"".join(sha512(bytes([number])).digest() for number in range(4)))
_SESSION: Final = 0x1122334455667788
_HEAD: Final = 32
_STRANGER, _CLIENT, _SERVER = 0, 1, 2
_SENDERS: Final = {_CLIENT: Side.CLIENT, _SERVER: Side.SERVER}
_QUERY: Final = tl.encode(api.messages.CheckChatInvite(hash="AbCdEf"))
_HEADERS: Final = 0.2
"""How often the header of a plaintext is changed, rather than the message."""


def _session(role: Side) -> Session:
    """A session in which, on the client's side, one query waits for its answer."""
    rng = random.Random(1).randbytes  # noqa: S311 - an input must do the same each time
    session = Session(role, KEY, rng=rng, session_id=_SESSION)
    if role is Side.CLIENT:
        session.send(_QUERY, now=NOW)
        session.data_to_send(NOW)
    return session


@cache
def _waiting() -> int:
    """The msg_id of the query that waits."""
    return _session(Side.CLIENT).unanswered()[0]


class EnvelopeTarget(Target):
    """Encrypted packets, from the msg_key to the events of a session."""

    name = "envelope"
    instrumented = ("mtproto.crypto", "mtproto.session")

    def source(self, seed: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> Source:
        """Service messages of both sides in their envelopes; nothing is drawn by Hypothesis."""
        return ScriptInputs(seed, _honest(), _changed, corpus)

    def describe(self, data: bytes) -> str:
        """The packet as `mtproto inspect` shows it."""
        if not data:
            return "nothing"
        kind = data[0] % 3
        packet = data[1:] if kind == _STRANGER else seal(KEY, _padded(data[1:]), _SENDERS[kind])
        return to_text(Inspector(KEY).packet(packet, sender=_SENDERS.get(kind)))

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        if not data:
            return Verdict("nothing")
        kind = data[0] % 3
        if kind == _STRANGER:
            return self._stranger(data[1:])
        return self._peer(_padded(data[1:]), _SENDERS[kind])

    def _stranger(self, packet: bytes) -> Verdict:
        opened = {side: _opened(packet, side) for side in Side}
        plain = {side: one for side, one in opened.items() if isinstance(one, bytes)}
        if len(plain) > 1:
            return _changed_verdict("both sides could have sealed a packet")
        for side, plaintext in plain.items():
            if seal(KEY, plaintext, side) != packet:
                return _changed_verdict("a packet was opened that would be sealed otherwise")
            return self._peer(plaintext, side)
        return Verdict(" ".join(str(one) for one in opened.values()))

    def _peer(self, plaintext: bytes, sender: Side) -> Verdict:
        packet = seal(KEY, plaintext, sender)
        if _opened(packet, sender) != plaintext:
            return _changed_verdict("what was sealed does not open")
        if isinstance(_opened(packet, sender.peer), bytes):
            return _changed_verdict("both sides could have sealed a packet")
        try:
            parsed = unpack_plaintext(plaintext)
        except RemoteProtocolError as error:
            return Verdict(f"{sender.name} {general(str(error))}")
        length = _HEAD + len(parsed.message.body)
        if pack_plaintext(parsed, plaintext[length:]) != plaintext:
            return _changed_verdict("a plaintext is packed otherwise than it was unpacked")
        return self._delivered(packet, sender)

    def _delivered(self, packet: bytes, sender: Side) -> Verdict:
        session = _session(sender.peer)
        try:
            events = session.receive(packet, NOW)
        except RemoteProtocolError as error:
            return Verdict(f"{sender.name} {general(str(error))}")
        behaviour = " ".join(sorted({type(event).__name__ for event in events}))
        for answer in session.data_to_send(NOW, flush=True):
            unpack_plaintext(unseal(KEY, answer, sender.peer))
        try:
            again = session.receive(packet, NOW + 1)
        except RemoteProtocolError as error:
            return Verdict(f"{sender.name} {behaviour}, then {general(str(error))}")
        if twice := [event for event in _taken(again) if event in _taken(events)]:
            return Verdict(behaviour, Trouble.CHANGED, f"taken twice: {type(twice[0]).__name__}")
        return Verdict(f"{sender.name} {behaviour}")


def _taken(events: list[Event]) -> list[Event]:
    return [event for event in events if isinstance(event, MessageReceived | RpcResult)]


def _changed_verdict(reason: str) -> Verdict:
    return Verdict(reason, Trouble.CHANGED, reason)


def _padded(plaintext: bytes) -> bytes:
    """Whole blocks, at least one."""
    return plaintext + bytes(-len(plaintext) % 16 or (0 if plaintext else 16))


def _opened(packet: bytes, sender: Side) -> bytes | str:
    try:
        return unseal(KEY, packet, sender)
    except RemoteProtocolError as error:
        return error.rule


# -- inputs


def _plaintext(body: bytes, msg_id: int, seq_no: int = 1) -> bytes:
    plaintext = Plaintext(0, _SESSION, Message(msg_id, seq_no, body))
    return pack_plaintext(plaintext, bytes(padding_size(len(body))))


@cache
def _honest() -> tuple[bytes, ...]:
    """Every service message, plain and full, from either side; answers; containers; packets."""
    client, server = int(NOW) << 32, int(NOW) << 32 | 1
    bodies = [_QUERY, tl.encode(mt.Ping(ping_id=7)), *_answers()]
    for cls in every_class():
        if cls.tl_schema == "mt":
            bodies += (
                tl.encode(plainest(cls)),
                tl.encode(plainest(cls, present=cls.__struct_fields__)),
            )
    messages = [
        Message(server + 4 * number, number | 1, body) for number, body in enumerate(bodies[:12])
    ]
    bodies.append(pack_container(messages[:2]))
    bodies.append(pack_container(messages))
    found = [bytes([_CLIENT]) + _plaintext(body, client + 8) for body in bodies]
    found += [bytes([_SERVER]) + _plaintext(body, server + 4096) for body in bodies]
    strangers = [
        bytes([_STRANGER]) + seal(KEY, _padded(one[1:]), _SENDERS[one[0]]) for one in found[::9]
    ]
    return (*found, *strangers)


def _answers() -> list[bytes]:
    """What a server may say to the query that waits."""
    asked = signed(_waiting())
    wrong = {"bad_msg_id": asked, "bad_msg_seqno": 1}
    records: list[tl.TLObject] = [
        mt.Pong(msg_id=asked, ping_id=7),
        mt.MsgsAck(msg_ids=[asked]),
        mt.MsgDetailedInfo(msg_id=asked, answer_msg_id=asked + 1, bytes=40, status=0),
        mt.MsgsStateInfo(req_msg_id=asked, info=b"\1"),
        mt.NewSessionCreated(first_msg_id=asked, unique_id=5, server_salt=6),
        mt.BadServerSalt(**wrong, error_code=48, new_server_salt=9),
        *(mt.BadMsgNotification(**wrong, error_code=code) for code in (16, 17, 20, 32, 33, 64)),
        mt.RpcResult(req_msg_id=asked, result=mt.RpcError(error_code=420, error_message="FLOOD")),
        mt.RpcResult(req_msg_id=asked, result=api.ChatEmpty(id=1)),
    ]
    return [tl.encode(record) for record in records]


def _changed(values: ValueInputs, kind: int, rest: bytes) -> bytes:
    """A packet with other bytes; or a plaintext with another header, or another message in it."""
    rng = values.rng
    if kind % 3 == _STRANGER or len(rest) < _HEAD or rng.random() < _HEADERS:
        return blind_edit(rng, rest)
    length = int.from_bytes(rest[_HEAD - 4 : _HEAD], "little")
    body = values.edit(rest[_HEAD : _HEAD + length])
    head = rest[: _HEAD - 4] + len(body).to_bytes(4, "little")
    return head + body + bytes(padding_size(len(body)))
