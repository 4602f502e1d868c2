"""Inputs that several campaigns share, in one of Hypothesis's example databases.

What one machine finds worth keeping is where the others go on: inputs with new behaviour, and those
that led to findings, which everybody tries first. `--redis` keeps them in Hypothesis's own
database in Redis, where they expire when nobody has asked for them in eight days.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from hypothesis.database import ExampleDatabase

from tl.extras import missing

__all__ = ["Shared", "connect"]

_PREFIX = b"tl-fuzz/"


class Shared:
    """The shared inputs of each target, in any example database of Hypothesis."""

    def __init__(self, database: ExampleDatabase) -> None:
        self._database = database

    def inputs(self, target: str) -> list[bytes]:
        """Inputs with behaviour that was new to somebody, in a fixed order."""
        return sorted(self._database.fetch(_key(target, "inputs")))

    def failures(self, target: str) -> list[bytes]:
        """Inputs that led to findings, smallest first."""
        return sorted(
            self._database.fetch(_key(target, "failures")), key=lambda one: (len(one), one)
        )

    def add(self, target: str, inputs: Iterable[bytes], failures: Iterable[bytes]) -> None:
        """Give others what was found."""
        for data in inputs:
            self._database.save(_key(target, "inputs"), data)
        for data in failures:
            self._database.save(_key(target, "failures"), data)


def _key(target: str, what: str) -> bytes:
    return _PREFIX + f"{target}/{what}".encode()


@lru_cache(maxsize=4)
def connect(url: str) -> Shared:
    """What is shared in the Redis at an address such as `redis://HOST:6379/0`.

    Raises:
        LookupError: when the package redis is missing, or nobody answers there.
    """
    if find_spec("redis") is None:
        raise LookupError(missing("redis", "fuzz", by="--redis"))
    redis: Any = import_module("redis")
    try:
        client = redis.Redis.from_url(url)
        client.ping()
    except (redis.RedisError, ValueError, OSError) as error:
        raise LookupError(f"no Redis at {url}: {error}") from None
    database: ExampleDatabase = import_module("hypothesis.extra.redis").RedisExampleDatabase(client)
    return Shared(database)
