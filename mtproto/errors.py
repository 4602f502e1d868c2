"""Every exception this package raises, so that a caller can tell whose fault a failure was.

Rule of the file: an error says where and why as data (attributes), and the text is made from the
data. Nothing here may carry a key, a password or the plaintext of a message.
"""

from __future__ import annotations

import re

__all__ = [
    "ConnectFailed",
    "ConnectionLost",
    "HandshakeError",
    "LocalProtocolError",
    "MTProtoError",
    "RemoteProtocolError",
    "RpcError",
    "TransportError",
]


class MTProtoError(Exception):
    """Root of the family: anything the protocol, the network or the server may do to a caller."""


class LocalProtocolError(MTProtoError, ValueError):
    """We were asked to do something the protocol does not allow; nothing was sent."""


class RemoteProtocolError(MTProtoError):
    """The peer broke a rule; nothing of the offending data may be used.

    `rule` names the broken rule in a few stable words (for tests and statistics), `detail` says
    what was seen. Neither ever contains secret bytes.
    """

    def __init__(self, rule: str, detail: str = "") -> None:
        super().__init__(rule, detail)
        self.rule = rule
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.rule}: {self.detail}" if self.detail else self.rule


class HandshakeError(RemoteProtocolError):
    """The key exchange cannot go on; `step` is the TL name of the message at fault."""

    def __init__(self, step: str, rule: str, detail: str = "") -> None:
        super().__init__(rule, detail)
        self.args = (step, rule, detail)
        self.step = step

    def __str__(self) -> str:
        return f"{self.step}: {super().__str__()}"


_TRANSPORT_MEANINGS = {
    -403: "forbidden",
    -404: "auth key unknown, or a wrong handshake step",
    -429: "too many connections or requests",
    -444: "wrong data centre id",
}


class TransportError(MTProtoError):
    """The peer sent a bare error number instead of a payload; the connection is useless after it.

    `code` is the negative int32 of the wire (-404, -429, -444, -403, ...).
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        meaning = _TRANSPORT_MEANINGS.get(self.code)
        return f"transport error {self.code}" + (f" ({meaning})" if meaning else "")


class ConnectionLost(MTProtoError, ConnectionError):
    """An established connection ended before its work was done."""


class ConnectFailed(MTProtoError, ConnectionError):
    """No connection could be made to `host`:`port`; the cause is chained."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self.host = host
        self.port = port

    def __str__(self) -> str:
        return f"cannot connect to {self.host}:{self.port}"


# The names that carry a number on the wire ({} is its place). A name that is in no row keeps its
# digits (STICKERSET_INVALID_2 would be a name of its own): guessing would merge unrelated errors.
_PARAMETRISED = {
    "2FA_CONFIRM_WAIT": "2FA_CONFIRM_WAIT_{}",
    "AUTH_RESTART": "AUTH_RESTART_{}",
    "AUTH_TOKEN_INVALID": "AUTH_TOKEN_INVALID{}",
    "EMAIL_UNCONFIRMED": "EMAIL_UNCONFIRMED_{}",
    "FILE_MIGRATE": "FILE_MIGRATE_{}",
    "FILE_PART_MISSING": "FILE_PART_{}_MISSING",
    "FLOOD_PREMIUM_WAIT": "FLOOD_PREMIUM_WAIT_{}",
    "FLOOD_SKIP_FAILED_WAIT": "FLOOD_SKIP_FAILED_WAIT_{}",
    "FLOOD_TEST_PHONE_WAIT": "FLOOD_TEST_PHONE_WAIT_{}",
    "FLOOD_WAIT": "FLOOD_WAIT_{}",
    "INTERDC_CALL_ERROR": "INTERDC_{}_CALL_ERROR",
    "INTERDC_CALL_RICH_ERROR": "INTERDC_{}_CALL_RICH_ERROR",
    "NETWORK_MIGRATE": "NETWORK_MIGRATE_{}",
    "PASSWORD_TOO_FRESH": "PASSWORD_TOO_FRESH_{}",
    "PHONE_MIGRATE": "PHONE_MIGRATE_{}",
    "PREMIUM_SUB_ACTIVE_UNTIL": "PREMIUM_SUB_ACTIVE_UNTIL_{}",
    "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT": "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_{}MIN",
    "SESSION_TOO_FRESH": "SESSION_TOO_FRESH_{}",
    "SLOWMODE_WAIT": "SLOWMODE_WAIT_{}",
    "STATS_MIGRATE": "STATS_MIGRATE_{}",
    "TAKEOUT_INIT_DELAY": "TAKEOUT_INIT_DELAY_{}",
    "USER_MIGRATE": "USER_MIGRATE_{}",
}
# Canonical decimals only and at most 18 digits: then the wire text can be rebuilt exactly, and a
# hostile megabyte of digits is never converted.
_NUMBER = "(0|[1-9][0-9]{0,17})"
_BY_SHAPE = {wire.format("#"): name for name, wire in _PARAMETRISED.items()}
_LONGEST = max(map(len, _BY_SHAPE)) - 1 + 18
_DIGITS = re.compile(
    r"(?<![0-9A-Z])" + _NUMBER + r"(?![0-9])|(?<=INVALID)" + _NUMBER + r"(?![0-9])"
)


class RpcError(MTProtoError):
    """The server's answer to a query was `rpc_error`.

    `code` is the numeric class (400, 420, ...), which servers change over time: decide by `name`.
    `name` has the number taken out ("FLOOD_WAIT"), `value` is that number (seconds, DC id, ...)
    or None; `method` is the TL name of the query when known. `message` is the text of the wire.
    """

    def __init__(
        self, code: int, name: str, value: int | None = None, method: str | None = None
    ) -> None:
        super().__init__(code, name, value, method)
        self.code = code
        self.name = name
        self.value = value
        self.method = method

    @classmethod
    def parse(cls, code: int, message: str, method: str | None = None) -> RpcError:
        """Take the text of `rpc_error` apart; any text is accepted."""
        # A longer text is none of these names, and a hostile one would have a million numbers.
        for match in _DIGITS.finditer(message) if len(message) <= _LONGEST else ():
            shape = message[: match.start()] + "#" + message[match.end() :]
            name = _BY_SHAPE.get(shape)
            if name is not None:
                return cls(code, name, int(match.group()), method)
        return cls(code, message, None, method)

    @property
    def message(self) -> str:
        """The `error_message` of the wire: `parse(code, e.message)` gives an equal error."""
        if self.value is None:
            return self.name
        return _PARAMETRISED.get(self.name, self.name + "_{}").format(self.value)

    def __str__(self) -> str:
        caused_by = f" (caused by {self.method})" if self.method else ""
        return f"{self.code} {self.message}{caused_by}"
