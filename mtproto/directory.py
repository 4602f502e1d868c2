"""Which data centres there are: given, built in, or learnt from help.getConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mtproto import official
from mtproto.crypto.rsa import RsaPublicKey
from mtproto.datacentre import DataCentre
from mtproto.errors import LocalProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["DataCentres"]

_PORT = 443
_EXPONENT = 65_537


class DataCentres:
    """Data centres by number. Keys are not learnt from anybody: they are those of a given one."""

    def __init__(self, known: Iterable[DataCentre]) -> None:
        self._known = {one.dc_id: one for one in known}

    @classmethod
    def production(cls) -> DataCentres:
        """The five data centres of the official network: `DataCentres.production().get(2)`.

        Making this contacts nobody.
        """
        return cls(_official(official.PRODUCTION, official.PRODUCTION_KEYS, test=False))

    @classmethod
    def test(cls) -> DataCentres:
        """The three of the official test network, whose accounts and keys are its own."""
        return cls(_official(official.TEST, official.TEST_KEYS, test=True))

    def __iter__(self) -> Iterator[DataCentre]:
        return iter(self._known.values())

    def __contains__(self, dc_id: object) -> bool:
        return dc_id in self._known

    def get(self, dc_id: int) -> DataCentre:
        """Return a data centre. Raises LocalProtocolError for a number that is not known."""
        found = self._known.get(dc_id)
        if found is None:
            known = ", ".join(map(str, sorted(self._known)))
            raise LocalProtocolError(f"data centre {dc_id} is not known (only {known})")
        return found

    def learn(self, config: Any, origin: DataCentre) -> None:
        """Take the addresses of a `config` that `origin` gave, for those not known yet.

        Only plain IPv4 ones; public keys and network are those of `origin`.
        """
        for option in config.dc_options:
            unfit = (option.ipv6, option.media_only, option.tcpo_only, option.cdn)
            if not any(unfit) and option.id not in self._known:
                self._known[option.id] = DataCentre(
                    option.ip_address, option.port, option.id, origin.public_keys, test=origin.test
                )


def _official(
    addresses: Mapping[int, str], keys: Mapping[str, str], *, test: bool
) -> list[DataCentre]:
    trusted = tuple(RsaPublicKey(int(modulus, 16), _EXPONENT) for modulus in keys.values())
    return [DataCentre(host, _PORT, dc_id, trusted, test=test) for dc_id, host in addresses.items()]
