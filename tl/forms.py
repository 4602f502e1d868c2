"""Records as plain trees and back: what the JSON form and the text form share.

A tree is made of dictionaries (records; `_` names the constructor, the other keys are TL field
names), lists, and leaves, whose look is the business of the form. Optional fields that are not
given are left out; nothing else is. Both directions check everything that the binary codec would
refuse, so what becomes a tree can be encoded and what comes from one can be, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from tl.base import TLObject
from tl.codec.codec import result_type
from tl.codec.interpret import misfit
from tl.codec.plan import Kind, Plan, Step, WireType, plan_of_line
from tl.codec.text import encode_text
from tl.errors import EncodeError, FormError

if TYPE_CHECKING:
    from tl.naming import Naming

__all__ = ["TAG", "Form", "Giver", "Taker", "expected_type"]

TAG = "_"
_RECORDS = frozenset({Kind.BOXED, Kind.BARE, Kind.OBJECT, Kind.FUNCTION})
_RANGES = {
    Kind.NAT: (0, (1 << 31) - 1),
    Kind.INT: (-(1 << 31), (1 << 31) - 1),
    Kind.LONG: (-(1 << 63), (1 << 63) - 1),
}
_SIZES = {Kind.INT128: 16, Kind.INT256: 32}
_LONGEST = (1 << 24) - 1


class Form(Protocol):
    """How leaves look. Both methods raise ValueError for what they cannot express."""

    def leaf(self, kind: Kind, value: Any) -> Any:
        """What a valid value of a primitive type looks like in the tree."""

    def read(self, kind: Kind, leaf: Any) -> Any:
        """The value of a leaf; it is checked afterwards."""


def expected_type(returns: Any) -> tuple[WireType, str]:
    """The wire type and schema that `returns=` stands for; None stands for any record."""
    return (WireType(Kind.OBJECT), "api") if returns is None else result_type(returns)


def check(kind: Kind, value: Any) -> Any:
    """The value, once it is known that the type can hold it.

    Raises:
        ValueError: saying what is wrong.
    """
    if kind in _RANGES:
        if not isinstance(value, int):
            raise ValueError(f"is {_what(value)}, expected {kind.value}")
        low, high = _RANGES[kind]
        if not low <= value <= high:
            raise ValueError(f"{value} is outside {low} … {high} ({kind.value})")
        return int(value)
    if kind is Kind.BOOL:
        if not isinstance(value, bool):
            raise ValueError(f"is {_what(value)}, expected bool")
        return value
    if kind is Kind.DOUBLE:
        if not isinstance(value, (int, float)):
            raise ValueError(f"is {_what(value)}, expected double")
        return float(value)
    if kind is Kind.STRING:
        if not isinstance(value, str):
            raise ValueError(f"is {_what(value)}, expected str")
        size = len(encode_text(value))
    else:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise ValueError(f"is {_what(value)}, expected bytes")
        value = bytes(value)
        size = len(value)
    if size > _LONGEST:
        raise ValueError(f"{size} bytes, a string holds at most {_LONGEST}")
    if size != _SIZES.get(kind, size):
        raise ValueError(f"{size} bytes, expected {_SIZES[kind]}")
    return value


def _what(value: Any) -> str:
    return "missing" if value is None else type(value).__name__


class _Walk:
    """The path to where we are, in the words of the codec's errors."""

    def __init__(self, naming: Naming, form: Form) -> None:
        self.naming = naming
        self.form = form
        self.path: list[str] = []

    def where(self) -> str:
        text = ""
        for index, part in enumerate(self.path):
            if index == 0 or part[0] in ".[":
                text += part
        return text

    def half_group(self, plan: Plan, given: set[str]) -> tuple[Step, Step] | None:
        """A field that is missing although another one with its flag bit is given, and that one."""
        for word in plan.words:
            for sharers in plan.groups(word.field).values():
                present = [step for step in sharers if step.field in given]
                for step in sharers if present else ():
                    if step.type.kind is not Kind.TRUE and step not in present:
                        return step, present[0]
        return None


class Giver(_Walk):
    """Values to trees. One per call."""

    def fail(self, reason: str) -> NoReturn:
        raise EncodeError(reason, path=self.where())

    def value(self, value: Any, wire: WireType, tl_schema: str) -> Any:
        """The tree of a value.

        Raises:
            EncodeError: when the type cannot hold the value.
        """
        if wire.item is not None:
            return self.vector(value, wire.item, tl_schema)
        if wire.kind in _RECORDS:
            return self.record(value, wire, tl_schema)
        try:
            return self.form.leaf(wire.kind, check(wire.kind, value))
        except UnicodeError as error:
            self.fail(f"text that cannot be encoded: {error.args[4]} at {error.args[2]}")
        except (ValueError, OverflowError) as error:
            self.fail(str(error))

    def vector(self, value: Any, item: WireType, tl_schema: str) -> list[Any]:
        if not isinstance(value, (list, tuple)):
            self.fail(f"is {_what(value)}, expected list")
        items = []
        for index, element in enumerate(value):
            self.path.append(f"[{index}]")
            items.append(self.value(element, item, tl_schema))
            self.path.pop()
        return items

    def record(self, value: Any, wire: WireType, tl_schema: str) -> Any:
        if not isinstance(value, TLObject):
            if isinstance(value, bool) and wire.kind is Kind.OBJECT and self.path:
                return value
            self.fail(f"is {_what(value)}, expected {wire}")
        cls = type(value)
        if reason := misfit(cls, wire, tl_schema):
            self.fail(reason)
        plan = plan_of_line(cls.tl_line)
        tree: dict[str, Any] = {TAG: self.naming.name(cls)}
        self.path.append(plan.name)
        for step in plan.steps:
            given = getattr(value, step.attribute)
            self.path.append(f".{step.field}")
            if step.type.kind is Kind.TRUE:
                if given:
                    tree[step.field] = True
            elif step.mask is not None:
                if given:
                    tree[step.field] = self.extra_bits(given, step)
            elif given is not None or step.word is None:
                tree[step.field] = self.value(given, step.type, cls.tl_schema)
            self.path.pop()
        if half := self.half_group(plan, set(tree)):
            self.path.append(f".{half[0].field}")
            self.fail(f"missing, but shares {half[0].word}.{half[0].bit} with {half[1].field}")
        self.path.pop()
        return tree

    def extra_bits(self, value: Any, step: Step) -> int:
        if not isinstance(value, int) or value & (step.mask or 0) or not 0 <= value < 1 << 31:
            self.fail(f"{value!r} is not a word of unknown bits")
        return int(value)


class Taker(_Walk):
    """Trees to values. One per call."""

    def fail(self, reason: str) -> NoReturn:
        raise FormError(reason, path=self.where())

    def value(self, tree: Any, wire: WireType, tl_schema: str) -> Any:
        """The value of a tree.

        Raises:
            FormError: when the tree is no value of the type.
        """
        if wire.item is not None:
            return self.vector(tree, wire.item, tl_schema)
        if wire.kind in _RECORDS:
            return self.record(tree, wire, tl_schema)
        try:
            return check(wire.kind, self.form.read(wire.kind, tree))
        except UnicodeError as error:
            self.fail(f"text that cannot be encoded: {error.args[4]} at {error.args[2]}")
        except (ValueError, OverflowError) as error:
            self.fail(str(error))

    def vector(self, tree: Any, item: WireType, tl_schema: str) -> list[Any]:
        if not isinstance(tree, list):
            self.fail(f"is {_shape(tree)}, expected a list")
        items = []
        for index, element in enumerate(tree):
            self.path.append(f"[{index}]")
            items.append(self.value(element, item, tl_schema))
            self.path.pop()
        return items

    def record(self, tree: Any, wire: WireType, tl_schema: str) -> Any:
        if not isinstance(tree, dict):
            if isinstance(tree, bool) and wire.kind is Kind.OBJECT and self.path:
                return tree
            self.fail(f"is {_shape(tree)}, expected {wire}")
        cls = self.constructor(tree, wire, tl_schema)
        if reason := misfit(cls, wire, tl_schema):
            self.fail(reason)
        plan = plan_of_line(cls.tl_line)
        self.path.append(plan.name)
        fields: dict[str, Any] = {}
        given: set[str] = set()
        for step in plan.steps:
            if step.field not in tree:
                if step.word is None and step.type.kind is not Kind.NAT:
                    self.fail(f"has no field {step.field}")
                continue
            self.path.append(f".{step.field}")
            value = self.field(tree[step.field], step, cls.tl_schema)
            if value is not None:
                fields[step.attribute] = value
                if value is not False or step.type.kind is not Kind.TRUE:
                    given.add(step.field)
            self.path.pop()
        if unknown := tree.keys() - {step.field for step in plan.steps} - {TAG}:
            self.fail(f"has no field called {min(unknown, key=str)!r}")
        if half := self.half_group(plan, given):
            self.path.append(f".{half[0].field}")
            self.fail(f"missing, but shares {half[0].word}.{half[0].bit} with {half[1].field}")
        self.path.pop()
        return self.build(cls, fields)

    def field(self, tree: Any, step: Step, tl_schema: str) -> Any:
        """The value of a field; None when it is not given."""
        if tree is None and step.word is not None:
            return None
        if step.type.kind is Kind.TRUE:
            if not isinstance(tree, bool):
                self.fail(f"is {_shape(tree)}, expected true")
            return tree
        value = self.value(tree, step.type, tl_schema)
        if step.mask is not None and value & step.mask:
            self.fail(f"{value} has bits that belong to fields; only unknown ones are written here")
        return value

    def constructor(self, tree: dict[str, Any], wire: WireType, tl_schema: str) -> type[TLObject]:
        """The class that the tag names; a bare type needs none."""
        name = tree.get(TAG)
        if name is None and wire.kind is Kind.BARE:
            bare = self.naming.registry.bare(wire.name, tl_schema)
            if bare is not None:
                return bare
        if not isinstance(name, str):
            self.fail(f'needs a "{TAG}" that names a constructor of {wire}')
        try:
            return self.naming.find(name)
        except LookupError as error:
            self.fail(str(error))

    def build(self, cls: type[TLObject], fields: dict[str, Any]) -> TLObject:
        try:
            return cls(**fields)
        except TypeError as error:
            self.fail(str(error))


def _shape(tree: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a string", type(None): "null"}
    return names.get(type(tree), type(tree).__name__)
