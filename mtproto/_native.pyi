from collections.abc import Callable
from typing import Any

class SessionLoops:
    def __init__(
        self,
        *,
        message: type,
        sent: type,
        result: type,
        received: type,
        plaintext: type,
        ids: type,
        outbox: type,
        core: type,
        limits: type,
        service: frozenset[int],
    ) -> None: ...
    def pack_container(self, messages: list[Any], /) -> bytes | None: ...
    def open_container(
        self,
        outer: Any,
        ids: list[int],
        seq_nos: list[int],
        newest: int,
        newest_seq_no: int,
        from_client: bool,
        /,
    ) -> list[Any] | None: ...
    def take_results(self, outbox: Any, messages: list[Any], events: list[Any], /) -> int: ...
    def take_queries(
        self, running: dict[int, None], messages: list[Any], events: list[Any], /
    ) -> int: ...
    def acknowledge(self, acks: dict[int, None], messages: list[Any], /) -> bool | None: ...
    def reply(self, core: Any, req_msg_id: int, result: bytes, now: float, /) -> int | None: ...
    def seal(
        self,
        key_id: bytes,
        slices: tuple[bytes, bytes, bytes],
        sha256: Callable[[bytes], Any],
        encrypt: Callable[[bytes, bytes, bytes], bytes],
        salt: int,
        session_id: int,
        message: Any,
        padding: bytes,
        /,
    ) -> bytes | None: ...
    def open_packet(
        self,
        key_id: bytes,
        slices: tuple[bytes, bytes, bytes],
        sha256: Callable[[bytes], Any],
        decrypt: Callable[[bytes, bytes, bytes], bytes],
        packet: bytes,
        /,
    ) -> Any: ...

class RequestLoops:
    def __init__(
        self,
        *,
        loops: SessionLoops,
        pending: type,
        answered: type,
        requests: type,
        session: type,
    ) -> None: ...
    def ask(
        self,
        requests: Any,
        calls: Any,
        waiting: dict[int, Any],
        question: Any,
        body: bytes,
        method: str,
        repeatable: bool,
        now: float,
        deadline: float,
        /,
    ) -> Any: ...
    def take_outcomes(self, requests: Any, events: list[Any], outcomes: list[Any], /) -> int: ...
    def settle(self, waiting: dict[int, Any], outcomes: list[Any], /) -> int: ...

class Answer:
    """See `mtproto.calls.Answer`."""
