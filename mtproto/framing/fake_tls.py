"""Fake TLS: what MTProxy secrets that begin with ee ask for.

    client  [16 03 01 len] ClientHello; its random is an HMAC of the hello, mixed with the time
    server  [16 03 03 len] ServerHello, [14 03 03 0001] 01, [17 03 03 len] noise;
            its random is an HMAC of the client's random and this answer
    client  [14 03 03 0001] 01, then both [17 03 03 len] data

Nothing is encrypted by it: the greeting proves that both know the secret, and looks like a
browser's to whoever watches. Lengths are big-endian.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Final

from mtproto.errors import LocalProtocolError, RemoteProtocolError
from mtproto.framing.layer import Layer

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FakeTlsClient", "FakeTlsServer"]

_RANDOM: Final = slice(11, 43)
"""Where a hello's random lies in its record."""
_NO_RANDOM: Final = bytes(32)
_HELLO, _CHANGE_CIPHER, _DATA = b"\x16", b"\x14", b"\x17"
_READY: Final = b"\x14\x03\x03\x00\x01\x01"
_MOST_SENT: Final = 2878
"""Bytes in one record of ours, as official clients have it."""
_MOST_RECEIVED: Final = 16384 + 256
_LONGEST_DOMAIN: Final = 182
_HELLO_SIZE: Final = 517
_PATIENCE: Final = 120
"""Seconds that a client's clock may be off."""
_MOST_SEEN: Final = 10_000


class _Records:
    """Cuts a stream into TLS records of (type, content)."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def receive(self, data: bytes) -> None:
        self._buffer += data

    def next(self) -> bytes | None:
        """The next whole record with its header of 5 bytes."""
        if len(self._buffer) < 5:
            return None
        size = int.from_bytes(self._buffer[3:5], "big")
        if self._buffer[1] != 3 or size > _MOST_RECEIVED:
            raise RemoteProtocolError("fake TLS record", f"{size} bytes")
        if len(self._buffer) < 5 + size:
            return None
        record = bytes(self._buffer[: 5 + size])
        del self._buffer[: 5 + size]
        return record


class _FakeTls(Layer):
    name = "fake TLS"

    def __init__(self) -> None:
        super().__init__()
        self._records = _Records()

    def send(self, data: bytes) -> bytes:
        if not self.ready:
            raise LocalProtocolError("fake TLS is not established yet")
        pieces = (data[at : at + _MOST_SENT] for at in range(0, len(data), _MOST_SENT))
        return b"".join(_record(_DATA, piece) for piece in pieces)

    def _carried(self) -> bytes:
        data = b""
        while (record := self._records.next()) is not None:
            if record[:1] == _DATA:
                data += record[5:]
            elif record != _READY:
                raise RemoteProtocolError("fake TLS record", f"type {record[0]}")
        return data


class FakeTlsClient(_FakeTls):
    """The client's end. `secret` (16 bytes) and `domain` come with the proxy's link.

    `now` is unix time in seconds (proxies refuse clocks that are far off), `rng(n)` gives n secure
    random bytes. Raises `LocalProtocolError` for a domain over 182 characters.
    """

    def __init__(
        self, secret: bytes, domain: str, *, now: float, rng: Callable[[int], bytes]
    ) -> None:
        super().__init__()
        if not 0 < len(domain) <= _LONGEST_DOMAIN or not domain.isascii():
            raise LocalProtocolError("a fake TLS domain has 1 to 182 ASCII characters")
        self._secret = secret
        hello = _client_hello(domain.encode("ascii"), rng)
        digest = hmac.digest(secret, hello, "sha256")
        stamp = int.from_bytes(digest[28:], "little") ^ (int(now) & 0xFFFF_FFFF)
        self._random = digest[:28] + stamp.to_bytes(4, "little")
        self._hello = hello[: _RANDOM.start] + self._random + hello[_RANDOM.stop :]
        self._answer = b""
        self._greeted = False

    def opening(self) -> bytes:
        """The ClientHello."""
        return self._hello

    def receive(self, data: bytes) -> bytes:
        """As `Layer.receive`."""
        self._records.receive(data)
        while not self.ready:
            record = self._records.next()
            if record is None:
                return b""
            self._on_greeting(record)
        return self._carried()

    def send(self, data: bytes) -> bytes:
        """As `Layer.send`."""
        carried = super().send(data)
        if self._greeted:
            return carried
        self._greeted = True
        return _READY + carried

    def _on_greeting(self, record: bytes) -> None:
        expected = _DATA if record[:1] == _DATA else _CHANGE_CIPHER if self._answer else _HELLO
        self._answer += record
        if record[:1] != expected or len(self._answer) < _RANDOM.stop:
            raise RemoteProtocolError("fake TLS greeting", f"record of type {record[0]}")
        if len(self._answer) > 4 * _MOST_RECEIVED:
            raise RemoteProtocolError("fake TLS greeting", "too long")
        if expected != _DATA:
            return
        blank = self._answer[: _RANDOM.start] + _NO_RANDOM + self._answer[_RANDOM.stop :]
        wanted = hmac.digest(self._secret, self._random + blank, "sha256")
        if not hmac.compare_digest(wanted, self._answer[_RANDOM]):
            raise RemoteProtocolError("fake TLS greeting", "not of a server that has the secret")
        self._answer = b""
        self.ready = True


class FakeTlsServer(_FakeTls):
    """The proxy's end. `clock()` is unix time; `seen` holds randoms of clients already served.

    Whoever greets without knowing the secret, with a clock far off, or with a random used before,
    gets an error raised against him.
    """

    def __init__(
        self,
        secret: bytes,
        *,
        clock: Callable[[], float],
        rng: Callable[[int], bytes],
        seen: dict[bytes, None],
    ) -> None:
        super().__init__()
        self._secret = secret
        self._clock = clock
        self._rng = rng
        self._seen = seen
        self._reply = b""

    def receive(self, data: bytes) -> bytes:
        """As `Layer.receive`."""
        self._records.receive(data)
        if not self.ready:
            record = self._records.next()
            if record is None:
                return b""
            self._reply = self._welcome(record)
            self.ready = True
        return self._carried()

    def reply(self) -> bytes:
        """As `Layer.reply`."""
        reply, self._reply = self._reply, b""
        return reply

    def _welcome(self, hello: bytes) -> bytes:
        random = hello[_RANDOM]
        session_id = hello[44:76]
        if hello[:1] != _HELLO or len(session_id) != 32 or hello[43] != 32:
            raise RemoteProtocolError("fake TLS greeting", "no ClientHello")
        blank = hello[: _RANDOM.start] + _NO_RANDOM + hello[_RANDOM.stop :]
        digest = hmac.digest(self._secret, blank, "sha256")
        if not hmac.compare_digest(digest[:28], random[:28]):
            raise RemoteProtocolError("fake TLS greeting", "not of a client that has the secret")
        stamp = int.from_bytes(digest[28:], "little") ^ int.from_bytes(random[28:], "little")
        if abs(stamp - self._clock()) > _PATIENCE:
            raise RemoteProtocolError("fake TLS greeting", "the clock is far off")
        if random in self._seen:
            raise RemoteProtocolError("fake TLS greeting", "replayed")
        self._seen[random] = None
        while len(self._seen) > _MOST_SEEN:
            del self._seen[next(iter(self._seen))]
        noise = self._rng(1024 + 8 * self._rng(1)[0])
        answer = _server_hello(session_id, self._rng) + _READY + _record(_DATA, noise)
        proof = hmac.digest(self._secret, random + answer, "sha256")
        return answer[: _RANDOM.start] + proof + answer[_RANDOM.stop :]


def _record(kind: bytes, content: bytes, version: bytes = b"\x03\x03") -> bytes:
    return kind + version + len(content).to_bytes(2, "big") + content


def _handshake(kind: int, content: bytes) -> bytes:
    return bytes([kind]) + len(content).to_bytes(3, "big") + content


def _sized(content: bytes) -> bytes:
    return len(content).to_bytes(2, "big") + content


def _extension(kind: int, content: bytes) -> bytes:
    return kind.to_bytes(2, "big") + _sized(content)


def _point(rng: Callable[[int], bytes]) -> bytes:
    """A public value that lies on the curve, as real ones do."""
    # Loaded only by those who need it: it costs as much as the rest of this package.
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(rng(32)).public_key().public_bytes_raw()


_CIPHERS: Final = bytes.fromhex("130113021303c02bc02fc02cc030cca9cca8c013c014009c009d002f0035")


def _client_hello(domain: bytes, rng: Callable[[int], bytes]) -> bytes:
    """A browser-like ClientHello with an empty random, padded to 517 bytes (RFC 8446, 8701)."""
    grease = [bytes([value & 0xF0 | 0x0A]) * 2 for value in rng(5)]
    if grease[2] == grease[3]:  # two extensions must differ
        grease[3] = bytes([(grease[3][0] + 0x10) & 0xFF]) * 2
    groups = grease[1] + bytes.fromhex("001d00170018")
    share = grease[1] + b"\x00\x01\x00" + b"\x00\x1d" + _sized(_point(rng))
    extensions = b"".join(
        (
            grease[2] + b"\x00\x00",
            _extension(0x0000, _sized(b"\x00" + _sized(domain))),
            _extension(0x0017, b""),
            _extension(0xFF01, b"\x00"),
            _extension(0x000A, _sized(groups)),
            _extension(0x000B, b"\x01\x00"),
            _extension(0x0023, b""),
            _extension(0x0010, _sized(b"\x02h2\x08http/1.1")),
            _extension(0x0005, b"\x01\x00\x00\x00\x00"),
            _extension(0x000D, _sized(bytes.fromhex("04030804040105030805050108060601"))),
            _extension(0x0012, b""),
            _extension(0x0033, _sized(share)),
            _extension(0x002D, b"\x01\x01"),
            _extension(0x002B, b"\x06" + grease[4] + bytes.fromhex("03040303")),
            _extension(0x001B, b"\x02\x00\x02"),
            grease[3] + b"\x00\x01\x00",
        )
    )
    head = b"\x03\x03" + _NO_RANDOM + b"\x20" + rng(32) + _sized(grease[0] + _CIPHERS) + b"\x01\x00"
    missing = _HELLO_SIZE - (5 + 4 + len(head) + 2 + len(extensions) + 4)
    if missing >= 0:
        extensions += _extension(0x0015, bytes(missing))
    return _record(_HELLO, _handshake(1, head + _sized(extensions)), b"\x03\x01")


def _server_hello(session_id: bytes, rng: Callable[[int], bytes]) -> bytes:
    extensions = _extension(0x002B, b"\x03\x04")
    extensions += _extension(0x0033, b"\x00\x1d" + _sized(_point(rng)))
    head = b"\x03\x03" + _NO_RANDOM + b"\x20" + session_id + b"\x13\x01\x00"
    return _record(_HELLO, _handshake(2, head + _sized(extensions)))
