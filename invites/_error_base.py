"""The roots of `invites.errors`: what every refusal has, and what is refused before asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from invites._catalogue import CATALOGUE
from mtproto.errors import MTProtoError, RpcError

if TYPE_CHECKING:
    from invites._catalogue import Entry
    from invites.models import Subscription

__all__ = ["InviteError", "NotOnThisLayer", "PriceChanged", "UnknownPeer", "WrongChatKind"]

# What to do about an error that no document describes, by its code (the class of the error).
_BY_CODE = {
    303: "Connect to the data centre it names.",
    400: "Check what was asked for; asking again will not help.",
    401: "Sign in again.",
    403: "The account lacks the right or the permission to do this.",
    404: "Check what was asked for; the server does not have it.",
    406: "Look into a Telegram app: the server explains it there.",
    420: "Wait before trying again.",
    500: "Try again later.",
}


class NotOnThisLayer(MTProtoError, ValueError):
    """What was asked for cannot be said in the API layer of the connection; nothing was sent.

    `layer` is the connection's, `method` the TL name of the call, `reason` what is missing.
    """

    def __init__(self, method: str, layer: int, reason: str) -> None:
        super().__init__(method, layer, reason)
        self.method = method
        self.layer = layer
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.method} on layer {self.layer}: {self.reason}"


class UnknownPeer(MTProtoError, LookupError):
    """What was named is not known to this account, or not by that alone; nothing was changed.

    `remedy` is a sentence for people.
    """

    def __init__(
        self, what: str, remedy: str = "Name it by @username or by link, or list it first."
    ) -> None:
        super().__init__(what)
        self.remedy = remedy


class WrongChatKind(MTProtoError, ValueError):
    """Basic groups cannot do what was asked for; nothing was sent."""


class PriceChanged(MTProtoError, ValueError):
    """A paid link costs something else than was agreed to; nothing was paid.

    `agreed` and `asked` are the two prices.
    """

    def __init__(self, agreed: Subscription, asked: Subscription) -> None:
        super().__init__(agreed, asked)
        self.agreed = agreed
        self.asked = asked

    def __str__(self) -> str:
        told = (
            f"{one.stars} Stars for every {one.period.total_seconds() / 86_400:g} days"
            for one in (self.asked, self.agreed)
        )
        return "the link costs {} now, not {}".format(*told)


class InviteError(RpcError):
    """The server refused a call: `code`, `name`, `value` and `method` as in `RpcError`.

    `meaning` and `remedy` are one sentence each, for people.
    """

    _classes: ClassVar[dict[str, type[InviteError]]] = {}

    def __init_subclass__(cls, *, name: str) -> None:
        super().__init_subclass__()
        cls._classes[name] = cls

    @classmethod
    def of(cls, error: RpcError) -> InviteError:
        """The error as a member of the family, whatever its code; raise it `from` the original."""
        if isinstance(error, InviteError):
            return error
        chosen = cls._classes.get(error.name, InviteError)
        return chosen(error.code, error.name, error.value, error.method)

    @property
    def meaning(self) -> str:
        """What happened."""
        entry = self._entry
        return entry.meaning if entry else f"The server answered {self.message}."

    @property
    def remedy(self) -> str:
        """What to do about it."""
        entry = self._entry
        if entry:
            return entry.remedy
        return _BY_CODE.get(self.code, _BY_CODE[500])

    @property
    def _entry(self) -> Entry | None:
        return CATALOGUE.get(self.name)
