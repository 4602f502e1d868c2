"""Layer 176: the namespace users, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.superseded.users import GetIsPremiumRequiredToContact as GetIsPremiumRequiredToContact
    from tl.api.users import GetFullUser as GetFullUser
    from tl.api.users import GetUsers as GetUsers
    from tl.api.users import SetSecureValueErrors as SetSecureValueErrors
    from tl.api.users import UserFull as UserFull

    TypeUserFull: TypeAlias = UserFull
else:
    __getattr__, __dir__ = view_of(__name__, 176, "users")
