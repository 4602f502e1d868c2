"""Definitions: the namespace users. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Int64, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.superseded.users import *
    from tl.api.before176.users import *
else:
    __getattr__ = lazy_superseded(__name__, "superseded", "before176")

__all__ = [
    "GetFullUser",
    "GetRequirementsToContact",
    "GetSavedMusic",
    "GetSavedMusicByID",
    "GetUsers",
    "SavedMusic",
    "SavedMusicNotModified",
    "SetSecureValueErrors",
    "SuggestBirthday",
    "TypeSavedMusic",
    "TypeUserFull",
    "TypeUsers",
    "UserFull",
    "Users",
    "UsersSlice",
]


class SavedMusic(TLObject, frozen=True, kw_only=True, tag="users.savedMusic"):
    tl_id = 0x34A2F297
    tl_name = "users.savedMusic"
    tl_type = "users.SavedMusic"
    tl_line = "users.savedMusic#34a2f297 count:int documents:Vector<Document> = users.SavedMusic;"
    count: Int32
    documents: Vector[api.TypeDocument]


class SavedMusicNotModified(TLObject, frozen=True, kw_only=True, tag="users.savedMusicNotModified"):
    tl_id = 0xE3878AA4
    tl_name = "users.savedMusicNotModified"
    tl_type = "users.SavedMusic"
    tl_line = "users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic;"
    count: Int32


class UserFull(TLObject, frozen=True, kw_only=True, tag="users.userFull"):
    tl_id = 0x3B6D152E
    tl_name = "users.userFull"
    tl_type = "users.UserFull"
    tl_line = "users.userFull#3b6d152e full_user:UserFull chats:Vector<Chat> users:Vector<User> = users.UserFull;"
    full_user: api.TypeUserFull
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class Users(TLObject, frozen=True, kw_only=True, tag="users.users"):
    tl_id = 0x62D706B8
    tl_name = "users.users"
    tl_type = "users.Users"
    tl_line = "users.users#62d706b8 users:Vector<User> = users.Users;"
    users: Vector[api.TypeUser]


class UsersSlice(TLObject, frozen=True, kw_only=True, tag="users.usersSlice"):
    tl_id = 0x315A4974
    tl_name = "users.usersSlice"
    tl_type = "users.Users"
    tl_line = "users.usersSlice#315a4974 count:int users:Vector<User> = users.Users;"
    count: Int32
    users: Vector[api.TypeUser]


class GetFullUser(TLFunction["api.users.TypeUserFull"], frozen=True, kw_only=True, tag="users.getFullUser"):
    tl_id = 0xB60F5918
    tl_name = "users.getFullUser"
    tl_type = "users.UserFull"
    tl_line = "users.getFullUser#b60f5918 id:InputUser = users.UserFull;"
    id: api.TypeInputUser


class GetRequirementsToContact(TLFunction["Vector[api.TypeRequirementToContact]"], frozen=True, kw_only=True, tag="users.getRequirementsToContact"):
    tl_id = 0xD89A83A3
    tl_name = "users.getRequirementsToContact"
    tl_type = "Vector<RequirementToContact>"
    tl_line = "users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>;"
    id: Vector[api.TypeInputUser]


class GetSavedMusic(TLFunction["api.users.TypeSavedMusic"], frozen=True, kw_only=True, tag="users.getSavedMusic"):
    tl_id = 0x788D7FE3
    tl_name = "users.getSavedMusic"
    tl_type = "users.SavedMusic"
    tl_line = "users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic;"
    id: api.TypeInputUser
    offset: Int32
    limit: Int32
    hash: Int64


class GetSavedMusicByID(TLFunction["api.users.TypeSavedMusic"], frozen=True, kw_only=True, tag="users.getSavedMusicByID"):
    tl_id = 0x7573A4E9
    tl_name = "users.getSavedMusicByID"
    tl_type = "users.SavedMusic"
    tl_line = "users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic;"
    id: api.TypeInputUser
    documents: Vector[api.TypeInputDocument]


class GetUsers(TLFunction["Vector[api.TypeUser]"], frozen=True, kw_only=True, tag="users.getUsers"):
    tl_id = 0x0D91A548
    tl_name = "users.getUsers"
    tl_type = "Vector<User>"
    tl_line = "users.getUsers#d91a548 id:Vector<InputUser> = Vector<User>;"
    id: Vector[api.TypeInputUser]


class SetSecureValueErrors(TLFunction["Bool"], frozen=True, kw_only=True, tag="users.setSecureValueErrors"):
    tl_id = 0x90C894B5
    tl_name = "users.setSecureValueErrors"
    tl_type = "Bool"
    tl_line = "users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool;"
    id: api.TypeInputUser
    errors: Vector[api.TypeSecureValueError]


class SuggestBirthday(TLFunction["api.TypeUpdates"], frozen=True, kw_only=True, tag="users.suggestBirthday"):
    tl_id = 0xFC533372
    tl_name = "users.suggestBirthday"
    tl_type = "Updates"
    tl_line = "users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates;"
    id: api.TypeInputUser
    birthday: api.TypeBirthday


TypeSavedMusic: TypeAlias = (
    SavedMusic
    | SavedMusicNotModified
)
TypeUserFull: TypeAlias = UserFull
TypeUsers: TypeAlias = (
    Users
    | UsersSlice
)
