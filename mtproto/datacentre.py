"""A data centre as a client needs to know it: address, number, public keys."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtproto.crypto.rsa import RsaPublicKey
from mtproto.errors import LocalProtocolError, MTProtoError

if TYPE_CHECKING:
    import os

__all__ = ["DataCentre", "ReadyFileError", "read_ready_file"]

_TEST_OFFSET = 10_000


class ReadyFileError(MTProtoError, ValueError):
    """A ready file is missing or says nothing useful; `path` is that file."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@dataclass(frozen=True)
class DataCentre:
    """One data centre. `test` marks one of the test network, whose numbers are 10000 higher on
    the wire."""

    host: str
    port: int
    dc_id: int
    public_keys: tuple[RsaPublicKey, ...]
    test: bool = False

    @property
    def wire_id(self) -> int:
        """The number that the key exchange names this data centre by."""
        return self.dc_id + _TEST_OFFSET if self.test else self.dc_id

    @classmethod
    def from_ready_file(cls, path: str | os.PathLike[str]) -> DataCentre:
        """Read the JSON file that a local data centre writes when it accepts connections.

        Raises ReadyFileError.
        """
        return cls.from_ready_info(read_ready_file(path), source=str(path))

    @classmethod
    def from_ready_info(cls, info: dict[str, Any], *, source: str = "ready info") -> DataCentre:
        """Take the fields `host`, `port`, `dc_id` and `public_key_pem` of a ready file's content.

        Raises ReadyFileError, which names `source`.
        """
        for name, kind in (("host", str), ("port", int), ("dc_id", int), ("public_key_pem", str)):
            if not isinstance(info.get(name), kind):
                raise ReadyFileError(source, f"has no usable field {name!r}")
        try:
            key = RsaPublicKey.from_pem(info["public_key_pem"])
        except LocalProtocolError as error:
            raise ReadyFileError(source, f"public_key_pem is {error}") from error
        return cls(info["host"], info["port"], info["dc_id"], (key,))


def read_ready_file(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the content of a ready file. Raises ReadyFileError."""
    try:
        info = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ReadyFileError(str(path), error.strerror or str(error)) from error
    except ValueError as error:
        raise ReadyFileError(str(path), "is not a ready file (JSON expected)") from error
    if not isinstance(info, dict):
        raise ReadyFileError(str(path), "is not a ready file (an object expected)")
    return info
