"""Server salts: the client's book of known ones, and the server's schedule that makes them.

A salt belongs to the authorization key, not to the session. It changes about every 30 minutes and
stays accepted for 30 more. Times are seconds of the server's clock; salts are signed 64-bit.
"""

from __future__ import annotations

import hmac
import math
from bisect import bisect_right
from typing import TYPE_CHECKING, Annotated, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Salt", "SaltBook", "SaltSchedule"]

_PERIOD = 1800
_REFRESH_AHEAD = 1500.0
_MAX_FUTURE = 64
_MAX_KNOWN = 128
_REMEMBERED = 4


_Long: TypeAlias = Annotated[int, msgspec.Meta(ge=-(1 << 63), le=(1 << 63) - 1)]


class Salt(msgspec.Struct, frozen=True, gc=False, order=True):
    """One salt and the time (unix seconds) in which the server accepts it."""

    valid_since: _Long
    valid_until: _Long
    value: _Long

    def __repr__(self) -> str:
        return f"Salt(valid_since={self.valid_since}, valid_until={self.valid_until}, value=...)"


class SaltBook:
    """The salts a client knows, in order of time."""

    __slots__ = ("_chosen", "_from", "_salts", "_to", "_until")

    def __init__(self, salts: Iterable[Salt] = ()) -> None:
        self._know(sorted(set(salts)))

    def _know(self, salts: list[Salt]) -> None:
        self._salts = salts
        self._until = max([salt.valid_until for salt in salts], default=-math.inf)
        self._chosen, self._from, self._to = 0, math.inf, math.inf

    @classmethod
    def starting_with(cls, value: int, server_now: float) -> SaltBook:
        """Return a book holding the salt that the key exchange ended with."""
        return cls([Salt(int(server_now), int(server_now) + _PERIOD, value)])

    def __iter__(self) -> Iterator[Salt]:
        return iter(self._salts)

    def __len__(self) -> int:
        return len(self._salts)

    def current(self, server_now: float) -> int:
        """Return the salt to send with: the newest one that is valid.

        Without a valid one it is the last one known, or 0: the server then names the right salt.
        """
        if not self._from <= server_now < self._to:
            self._choose(server_now)
        return self._chosen

    def _choose(self, server_now: float) -> None:
        """Find the salt of now, and how long it is the right one."""
        begun = bisect_right(self._salts, server_now, key=_since)
        self._chosen = self._salts[max(begun - 1, 0)].value if self._salts else 0
        self._from = self._salts[begun - 1].valid_since if begun else -math.inf
        self._to = self._salts[begun].valid_since if begun < len(self._salts) else math.inf

    def needs_more(self, server_now: float) -> bool:
        """Tell whether no known salt will still be valid in 25 minutes.

        Official clients ask a minute ahead; more leaves room for a client that is mostly idle.
        """
        return self._until < server_now + _REFRESH_AHEAD

    def correct(self, value: int, server_now: float) -> None:
        """Take the salt that bad_server_salt or new_session_created names as valid from now on."""
        later = [s for s in self._salts if s.valid_since > server_now and s.value != value]
        self._know([Salt(int(server_now), int(server_now) + _PERIOD, value), *later])

    def add(self, salts: Iterable[Salt], server_now: float) -> None:
        """Take future salts, and forget the ones whose time is over."""
        known = {salt.value: salt for salt in self._salts}
        known.update((salt.value, salt) for salt in salts)
        alive = sorted(salt for salt in known.values() if salt.valid_until > server_now)
        self._know(alive[:_MAX_KNOWN])


def _since(salt: Salt) -> int:
    return salt.valid_since


class SaltSchedule:
    """The salts a server accepts for one key: derived from a secret, so nothing has to be stored.

    `initial` is the salt that the key exchange made; it is accepted for one hour from `since`.
    """

    __slots__ = ("_initial", "_known", "_period", "_secret")

    def __init__(
        self,
        secret: bytes,
        *,
        initial: int | None = None,
        since: float = 0.0,
        period: int = _PERIOD,
    ) -> None:
        if period <= 0:
            raise ValueError("the period of a salt schedule must be positive")
        self._secret = secret
        self._period = period
        self._known: dict[int, Salt] = {}
        self._initial = (
            None if initial is None else Salt(int(since), int(since) + 2 * period, initial)
        )

    def current(self, server_now: float) -> int:
        """Return the salt a client should use now."""
        return self._at(int(server_now) // self._period).value

    def accepts(self, value: int, server_now: float) -> bool:
        """Tell whether a message of now may carry this salt: this period's or the last one's."""
        index = int(server_now) // self._period
        if value == self._at(index).value or value == self._at(index - 1).value:
            return True
        initial = self._initial
        return initial is not None and value == initial.value and server_now < initial.valid_until

    def future(self, count: int, server_now: float) -> list[Salt]:
        """Return this and the coming salts, at most 64 of them, the current one first."""
        index = int(server_now) // self._period
        return [self._at(index + step) for step in range(max(1, min(count, _MAX_FUTURE)))]

    def _at(self, index: int) -> Salt:
        """The salt that begins at this period; the last few are remembered."""
        known = self._known.get(index)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[index] = self._made(index)
        return known

    def _made(self, index: int) -> Salt:
        digest = hmac.digest(self._secret, index.to_bytes(8, "little", signed=True), "sha256")
        value = int.from_bytes(digest[:8], "little", signed=True)
        return Salt(index * self._period, (index + 2) * self._period, value)
