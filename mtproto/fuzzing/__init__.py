"""What `tl fuzz` can attack in the protocol: `envelope` and `handshake`.

Both are announced as entry points of the group `tl.fuzz`, so that `tl` need not know of them. An
input is a byte that says where the rest goes, and the rest: what somebody without the key may send,
and what somebody with the key may put into it. Everything else, randomness and time included, is
the same in each run, so that an input can be repeated and made smaller.
"""

from mtproto.fuzzing.envelope import EnvelopeTarget
from mtproto.fuzzing.exchange import ExchangeTarget

__all__ = ["EnvelopeTarget", "ExchangeTarget"]
