from collections.abc import Callable
from typing import Any

class Engine:
    def __init__(
        self,
        find: Callable[[int], type | None],
        describe: Callable[[type], tuple[Any, ...] | None],
        bare: Callable[[Any], type | None],
    ) -> None: ...
    def decode(
        self,
        data: bytes | bytearray | memoryview,
        type: int,
        strict: bool,
        depth: int,
        items: int,
        string: int,
        /,
    ) -> Any: ...
    def encode(self, value: Any, type: int, /) -> bytes | None: ...
    def type(self, description: tuple[Any, ...], /) -> int: ...
