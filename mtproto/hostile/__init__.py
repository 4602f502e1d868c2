"""Servers that misbehave in one chosen way, to be pointed at a client of any make.

    async with HostileDC(dispatcher, CATALOGUE["dh_gen_ok hash"]) as dc:
        ...  # connect to dc.port, trusting dc.public_key: no key may come of it

`python -m mtproto.hostile` serves them from the command line.
"""

from mtproto.hostile.forger import LIE, Forger
from mtproto.hostile.mischief import ExchangeTricks, Expectation, Mischief, Section
from mtproto.hostile.server import CATALOGUE, HostileDC

__all__ = [
    "CATALOGUE",
    "LIE",
    "ExchangeTricks",
    "Expectation",
    "Forger",
    "HostileDC",
    "Mischief",
    "Section",
]
