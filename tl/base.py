"""The two bases of all generated records: `TLObject` and `TLFunction`.

Records are frozen, keyword-only `msgspec.Struct` classes. The garbage collector never tracks
them: a frozen record can only refer to what existed before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import msgspec

__all__ = ["TLFunction", "TLObject", "redacted_repr"]

R_co = TypeVar("R_co", covariant=True)

SECRET_FIELDS = frozenset(
    {
        "M1",
        "api_hash",
        "auth_key",
        "bot_auth_token",
        "encrypted_message",
        "future_auth_token",
        "new_nonce",
        "new_password_hash",
        "password_hash",
        "phone_code",
        "phone_code_hash",
        "secret",
        "secure_secret",
        "token",
    }
)
"""Fields whose values a `repr` hides."""


class TLObject(
    msgspec.Struct,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="_",
    omit_defaults=True,
    repr_omit_defaults=True,
):
    """A value of one TL constructor.

    Class attributes describe the combinator: `tl_id` (unsigned 32 bits), `tl_name`, `tl_type` (the
    abstract type), `tl_line` (canonical TL text) and `tl_schema` (the schema it belongs to).
    An attribute named after a flags word (`flags`) holds only the bits that no field of the
    class names; it is 0 unless a peer sent bits that are newer than the schema.
    """

    tl_id: ClassVar[int]
    tl_name: ClassVar[str]
    tl_type: ClassVar[str]
    tl_line: ClassVar[str]
    tl_schema: ClassVar[str] = "api"


if TYPE_CHECKING:

    class TLFunction(TLObject, Generic[R_co], frozen=True, kw_only=True):
        """A call of a TL method whose result is an `R_co`."""

else:

    class TLFunction(TLObject):
        """A call of a TL method; `TLFunction[R]` names the type of its result."""

        def __class_getitem__(cls, _result: object) -> type[TLFunction]:
            # The parameter exists for type checkers only; skipping typing's machinery makes
            # importing 800 methods 10 ms cheaper.
            return cls


def redacted_repr(self: Any) -> str:
    """A `repr` like msgspec's, with the values of `SECRET_FIELDS` hidden."""
    parts = []
    names = self.__struct_fields__
    defaults = (msgspec.NODEFAULT,) * len(names) + self.__struct_defaults__
    for name, default in zip(names, defaults[-len(names) :], strict=True):
        value = getattr(self, name)
        if value is default or value == default:
            continue
        shown = "***" if name.rstrip("_") in SECRET_FIELDS else repr(value)
        parts.append(f"{name}={shown}")
    return f"{type(self).__name__}({', '.join(parts)})"
