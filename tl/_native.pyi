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
        handle: int,
        strict: bool,
        depth: int,
        items: int,
        string: int,
        /,
    ) -> Any: ...
    def skip(
        self,
        data: bytes | bytearray | memoryview,
        offset: int,
        handle: int,
        depth: int,
        items: int,
        string: int,
        /,
    ) -> int | None: ...
    def encode(self, value: Any, handle: int, /) -> bytes | None: ...
    def type(self, description: tuple[Any, ...], /) -> int: ...
    def encode_into(self, value: Any, buffer: bytearray, /) -> int | None: ...
    def decode_any(self, data: bytes | bytearray | memoryview, /, **options: Any) -> Any: ...
    def encode_any(self, value: Any, /, **options: Any) -> bytes: ...
    def serve(
        self,
        decode: Callable[..., Any],
        encode: Callable[..., bytes],
        depth: int,
        items: int,
        string: int,
        /,
    ) -> None: ...
