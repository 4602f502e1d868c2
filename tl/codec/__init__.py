"""Values to bytes and back: plans, executors, registry, limits."""

from tl.codec.codec import Codec
from tl.codec.inflate import GZIP_PACKED_ID, inflate
from tl.codec.limits import DEFAULT_LIMITS, Limits
from tl.codec.registry import PackageIndex, Registry

__all__ = [
    "DEFAULT_LIMITS",
    "GZIP_PACKED_ID",
    "Codec",
    "Limits",
    "PackageIndex",
    "Registry",
    "inflate",
]
