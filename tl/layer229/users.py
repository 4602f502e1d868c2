"""Layer 229: the namespace users, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.users import GetFullUser as GetFullUser
    from tl.api.users import GetRequirementsToContact as GetRequirementsToContact
    from tl.api.users import GetSavedMusic as GetSavedMusic
    from tl.api.users import GetSavedMusicByID as GetSavedMusicByID
    from tl.api.users import GetUsers as GetUsers
    from tl.api.users import SavedMusic as SavedMusic
    from tl.api.users import SavedMusicNotModified as SavedMusicNotModified
    from tl.api.users import SetSecureValueErrors as SetSecureValueErrors
    from tl.api.users import SuggestBirthday as SuggestBirthday
    from tl.api.users import UserFull as UserFull
    from tl.api.users import Users as Users
    from tl.api.users import UsersSlice as UsersSlice

    TypeSavedMusic: TypeAlias = (
        SavedMusic
        | SavedMusicNotModified
    )
    TypeUserFull: TypeAlias = UserFull
    TypeUsers: TypeAlias = (
        Users
        | UsersSlice
    )
else:
    __getattr__, __dir__ = view_of(__name__, 229, "users")
