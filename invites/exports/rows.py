"""What is exported: flat values, whose fields are the columns of every format.

Rule of this file: only int, bool, str, aware datetimes in UTC, and None.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from invites.models import Importer, InviteLink

__all__ = ["LedgerEntry", "LinkRow", "importer_entry", "link_row"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """Who came, when, by which link, and whether he is still here.

    `left_by` is when it was noticed that he is not; he left between the look before and then.
    """

    user_id: int
    name: str
    username: str | None
    joined: datetime
    link: str
    link_title: str
    link_admin_id: int
    approved_by: int | None
    via_folder: bool
    still_here: bool = True
    left_by: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """A link with its counters, as in `InviteLink`."""

    link: str
    title: str
    admin_id: int
    created: datetime
    edited: datetime | None
    expires: datetime | None
    usage_limit: int | None
    usage: int
    requested: int
    permanent: bool
    revoked: bool
    request_needed: bool
    stars: int | None


def importer_entry(one: Importer, link: InviteLink) -> LedgerEntry:
    """Somebody who came by a link and is in the chat."""
    return LedgerEntry(
        user_id=one.user.id,
        name=one.user.name,
        username=one.user.username,
        joined=one.date,
        link=link.link,
        link_title=link.title,
        link_admin_id=link.admin_id,
        approved_by=one.approved_by,
        via_folder=one.via_folder,
    )


def link_row(link: InviteLink) -> LinkRow:
    """A link without what only programs need."""
    return LinkRow(
        link=link.link,
        title=link.title,
        admin_id=link.admin_id,
        created=link.created,
        edited=link.edited,
        expires=link.expires,
        usage_limit=link.usage_limit,
        usage=link.usage,
        requested=link.requested,
        permanent=link.permanent,
        revoked=link.revoked,
        request_needed=link.request_needed,
        stars=None if link.subscription is None else link.subscription.stars,
    )
