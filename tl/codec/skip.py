"""Finding where a value ends without building it: for routers, which pass values on as bytes."""

from __future__ import annotations

from typing import Any

from tl.base import TLObject
from tl.codec.interpret import Reader
from tl.codec.limits import Limits
from tl.codec.plan import Kind, Step, WireType, plan_of_line
from tl.codec.registry import Registry

__all__ = ["Skipper"]


class Skipper(Reader):
    """The reference reader, with every check of lenient decoding, keeping no value.

    Text is not decoded, so it need not be UTF-8, and a `gzip_packed` stays packed.
    """

    def __init__(
        self,
        data: bytes | bytearray | memoryview,
        offset: int,
        registry: Registry,
        limits: Limits,
    ) -> None:
        super().__init__(bytes(data), registry, limits, strict=False)
        if not 0 <= offset <= self.end:
            raise ValueError(f"offset {offset} is outside the {self.end} bytes of data")
        self.position = offset

    def root(self, expected: WireType | None, tl_schema: str = "api") -> int:
        """The offset behind the value; what follows is of no interest."""
        try:
            self.value(expected or WireType(Kind.OBJECT), tl_schema, 1)
        except RecursionError:
            self.exceed("depth", "nesting beyond the interpreter's stack", self.position)
        return self.position

    def text(self) -> str:
        self.string()
        return ""

    def packed(self, wire: WireType, tl_schema: str, depth: int) -> Any:
        self.string()

    def fields(self, cls: type[TLObject], depth: int) -> Any:
        plan = plan_of_line(cls.tl_line)
        self.path.append(plan.name)
        if depth > self.limits.depth:
            self.exceed("depth", f"{depth} nested objects", self.position)
        values: dict[str, Any] = {}
        words: dict[str, int] = {}
        for step in plan.steps:
            self.path.append(f".{step.field}")
            self.step(step, cls.tl_schema, depth, values, words)
            self.path.pop()
            values.clear()
        self.path.pop()

    def step(
        self,
        step: Step,
        tl_schema: str,
        depth: int,
        values: dict[str, Any],
        words: dict[str, int],
    ) -> None:
        # Switches and absent fields cost nothing here.
        absent = step.word is not None and not words[step.word] >> step.bit & 1
        if not absent and (step.mask is not None or step.type.kind is not Kind.TRUE):
            super().step(step, tl_schema, depth, values, words)
