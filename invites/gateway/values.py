"""What the REST form takes and gives: the schemas of the OpenAPI document.

Ids are numbers, times ISO 8601 in UTC.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from invites.exports import LinkRow
from invites.models import Chat, Importer, Person

__all__ = ["ChatOut", "CreateLink", "Done", "JoinIn", "LinksOut", "PersonOut", "PersonRow"]


class PersonOut(msgspec.Struct, frozen=True):
    """A user or bot."""

    id: int
    name: str
    username: str | None
    is_bot: bool

    @classmethod
    def of(cls, person: Person) -> PersonOut:
        """The person without what only this account can use."""
        return cls(person.id, person.name, person.username, person.is_bot)


class ChatOut(msgspec.Struct, frozen=True):
    """A group, supergroup or channel; `marked_id` is the id for the paths of this gateway."""

    id: int
    marked_id: int
    kind: str
    title: str
    username: str | None
    members: int | None
    is_member: bool

    @classmethod
    def of(cls, chat: Chat) -> ChatOut:
        """The chat without what only this account can use."""
        return cls(
            chat.id,
            chat.marked_id,
            chat.kind.value,
            chat.title,
            chat.username,
            chat.members,
            chat.is_member,
        )


class PersonRow(msgspec.Struct, frozen=True):
    """Somebody who joined by a link, or waits to be let in (`pending`)."""

    user: PersonOut
    date: datetime
    pending: bool
    about: str
    approved_by: int | None

    @classmethod
    def of(cls, one: Importer) -> PersonRow:
        """The row of a listing."""
        return cls(PersonOut.of(one.user), one.date, one.pending, one.about, one.approved_by)


class JoinIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to join: an invite link in any form, a bare hash, or @username."""

    link: str


class CreateLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A new link; what is not given is without limit."""

    title: str = ""
    expires: datetime | None = None
    usage_limit: int | None = None
    request_needed: bool = False


class LinksOut(msgspec.Struct, frozen=True):
    """The links of a chat, newest first."""

    links: list[LinkRow]


class Done(msgspec.Struct, frozen=True):
    """It is done."""

    ok: bool = True
