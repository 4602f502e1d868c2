"""One broken rule: its name, where the rule is written, and what a good client does about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    import tl
    from mtproto.hostile.exchange import HostileExchange
    from mtproto.hostile.forger import Forger
    from tl import mt

    TrafficTrick: TypeAlias = Callable[[Forger], list[bytes]]
    StreamTrick: TypeAlias = Callable[[str, bytes], list[bytes]]

__all__ = ["ExchangeTricks", "Expectation", "Mischief", "Section"]


class Expectation(Enum):
    """What a good client does."""

    REFUSES = "makes no key: sends nothing more in this exchange, and says what was wrong"
    DISTRUSTS = "uses nothing of it: the call gets its true answer, maybe on a new connection"
    FAILS = "ends this one call with an error of its own; nothing else suffers"


class Section(Enum):
    """Which part of a connection a mischief belongs to."""

    EXCHANGE = "key exchange"
    TRAFFIC = "encrypted messages"
    STREAM = "transport"


@dataclass(frozen=True)
class ExchangeTricks:
    """Changes to the honest answers of a key exchange, each made at its own place."""

    res_pq: Callable[[mt.ResPQ], tl.TLObject] | None = None
    payload: Callable[[bytes], bytes] | None = None
    """Changes the unencrypted envelope around resPQ."""
    inner: Callable[[mt.ServerDHInnerData], tl.TLObject] | None = None
    """Changes server_DH_inner_data before it is hashed and encrypted."""
    hashed: Callable[[bytes], bytes] | None = None
    """Changes SHA1(answer) + answer + padding (whole blocks) before it is encrypted."""
    dh_params: Callable[[HostileExchange, mt.ServerDHParamsOk], tl.TLObject] | None = None
    dh_gen: Callable[[HostileExchange, tl.TLObject], tl.TLObject] | None = None


@dataclass(frozen=True)
class Mischief:
    """A server that does everything right but one thing.

    `rule` names the broken rule. Just one of the three tricks is set: `exchange`; `traffic`,
    which returns the payloads that are sent in place of a packet with an answer; or `stream`,
    which gets the transport's name and the stream bytes of such a packet, and returns pieces to
    send, after which the connection is cut.
    """

    name: str
    rule: str
    expect: Expectation
    exchange: ExchangeTricks | None = field(default=None, repr=False)
    traffic: TrafficTrick | None = field(default=None, repr=False)
    stream: StreamTrick | None = field(default=None, repr=False)
    storm: bool = False
    """Played with every answer of one connection, not only with the first."""

    @property
    def section(self) -> Section:
        """Where it is played."""
        if self.exchange is not None:
            return Section.EXCHANGE
        return Section.TRAFFIC if self.traffic is not None else Section.STREAM
