"""The targets `envelope` and `handshake` of `tl fuzz`: they find planted bugs and nothing else."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

import mtproto.crypto.envelope
import mtproto.handshake.client
import mtproto.handshake.server
import mtproto.handshake.shared
import mtproto.session.inbox
from mtproto.crypto.envelope import Side, seal
from mtproto.errors import RemoteProtocolError
from mtproto.fuzzing import EnvelopeTarget, ExchangeTarget
from mtproto.fuzzing.envelope import KEY
from tl.testing.fuzz import Campaign, Target, Trouble, make_target, run_campaign, target_names
from tl.testing.fuzz.slices import Slice, run_slice

if TYPE_CHECKING:
    from collections.abc import Callable

    from tl.testing.fuzz import Finding


def findings(target: Target, inputs: int) -> list[Finding]:
    """What a short campaign against a target finds."""
    return run_slice(Slice(target=target.name, seed=5, inputs=inputs), target).findings


def test_the_targets_are_found_by_name() -> None:
    assert {"envelope", "handshake"} <= set(target_names())
    assert isinstance(make_target("envelope"), EnvelopeTarget)
    assert isinstance(make_target("handshake"), ExchangeTarget)


@pytest.mark.parametrize(
    ("name", "inputs", "behaviours"), [("envelope", 3000, 40), ("handshake", 600, 80)]
)
def test_nothing_is_wrong_and_much_is_reached(name: str, inputs: int, behaviours: int) -> None:
    report = run_campaign(Campaign(targets=(name,), inputs=inputs, seconds=0, slice=inputs))
    assert report.findings == []
    assert report.inputs == {name: inputs}
    assert report.behaviours[name] > behaviours


def test_honest_inputs_go_all_the_way() -> None:
    """Without a change each message is taken, so what is changed is refused for the change."""
    exchange = ExchangeTarget()
    honest = exchange.source(1)._honest  # type: ignore[attr-defined]  # inputs before any change
    assert [exchange.run(data).behaviour for data in honest] == [f"{n} done" for n in range(9)]
    envelope = EnvelopeTarget()
    first = envelope.source(1)._honest[0]  # type: ignore[attr-defined]  # as above
    packet = seal(KEY, first[1:], Side.CLIENT)
    assert envelope.run(b"\0" + packet).behaviour == "CLIENT MessageReceived"
    assert envelope.run(b"").trouble is exchange.run(b"").trouble is None


def _equal(left: bytes, right: bytes) -> bool:
    return True


class _Careless:
    """`hmac` for those who do not compare."""

    digest = staticmethod(hmac.digest)
    compare_digest = staticmethod(_equal)


def _anything(*arguments: Any) -> None:
    """A check that checks nothing."""


def _confused(key: Any, packet: bytes, sender: Side) -> bytes:
    """`unseal` that takes a packet from either side."""
    try:
        return _UNSEAL(key, packet, sender)
    except RemoteProtocolError:
        return _UNSEAL(key, packet, sender.peer)


def _rounded(key: Any, packet: bytes, sender: Side) -> bytes:
    """`unseal` that overlooks bytes after the last whole block."""
    return _UNSEAL(key, packet[: len(packet) - (len(packet) - 24) % 16], sender)


def _shortened(data: bytes) -> Any:
    """`unpack_plaintext` that loses the last word of long messages."""
    parsed = _UNPACK(data)
    if len(parsed.message.body) < 60:
        return parsed
    message = replace(parsed.message, body=parsed.message.body[:-4])
    return replace(parsed, message=message)


_UNSEAL: Callable[..., bytes] = mtproto.crypto.envelope.unseal
_UNPACK: Callable[..., Any] = mtproto.session.container.unpack_plaintext
PLANTED = [
    # (where, what, instead, target, what is said)
    ("mtproto.crypto.envelope", "hmac", _Careless, "envelope", "both sides"),
    ("mtproto.fuzzing.envelope", "unseal", _confused, "envelope", "both sides"),
    ("mtproto.fuzzing.envelope", "unseal", _rounded, "envelope", "sealed otherwise"),
    ("mtproto.fuzzing.envelope", "unpack_plaintext", _shortened, "envelope", "packed otherwise"),
    ("mtproto.handshake.client", "verify", _anything, "handshake", "changed on its way"),
    ("mtproto.handshake.client", "validate_public", _anything, "handshake", "weak g_a"),
    ("mtproto.handshake.server", "validate_public", _anything, "handshake", "weak g_b"),
    ("mtproto.handshake.shared", "hmac", _Careless, "handshake", "changed on its way"),
]


@pytest.mark.parametrize(
    ("where", "what", "instead", "target", "said"),
    PLANTED,
    ids=[f"{where}.{what} {instead.__name__}" for where, what, instead, *_ in PLANTED],
)
def test_planted_bugs_are_found(
    where: str, what: str, instead: Any, target: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Checks that check nothing are noticed, each within seconds."""
    monkeypatch.setattr(f"{where}.{what}", instead)
    found = findings(make_target(target), 2500 if target == "envelope" else 1000)
    assert any(said in finding.reason for finding in found), found
    assert all(finding.trouble is not Trouble.HANG for finding in found)
    assert all(finding.shown for finding in found)


def test_replays_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session that forgets which messages it has had takes them twice."""
    monkeypatch.setattr(EnvelopeTarget, "_delivered", _without_memory(EnvelopeTarget._delivered))
    assert any("taken twice" in finding.reason for finding in findings(EnvelopeTarget(), 300))


def _without_memory(delivered: Callable[..., Any]) -> Callable[..., Any]:
    """Each packet meets a session that has seen nothing yet."""
    make = mtproto.fuzzing.envelope._session

    class Forgetful:
        def __init__(self, role: Side) -> None:
            self._role = role

        def receive(self, packet: bytes, now: float) -> Any:
            return make(self._role).receive(packet, now)

        def data_to_send(self, now: float, *, flush: bool) -> list[bytes]:
            return []

    def call(self: EnvelopeTarget, packet: bytes, sender: Side) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("mtproto.fuzzing.envelope._session", Forgetful)
            return delivered(self, packet, sender)

    return call
