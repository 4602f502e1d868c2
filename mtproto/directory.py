"""Which data centres there are: given, or learnt from help.getConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mtproto.datacentre import DataCentre
from mtproto.errors import LocalProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["DataCentres"]


class DataCentres:
    """Data centres by number. Keys are not learnt from anybody: they are those of a given one."""

    def __init__(self, known: Iterable[DataCentre]) -> None:
        self._known = {one.dc_id: one for one in known}

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
                changes = {"host": option.ip_address, "port": option.port, "dc_id": option.id}
                self._known[option.id] = DataCentre(
                    public_keys=origin.public_keys, test=origin.test, **changes
                )
