"""Layer 176: the namespace smsjobs, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.smsjobs import EligibleToJoin as EligibleToJoin
    from tl.api.smsjobs import FinishJob as FinishJob
    from tl.api.smsjobs import GetSmsJob as GetSmsJob
    from tl.api.smsjobs import GetStatus as GetStatus
    from tl.api.smsjobs import IsEligibleToJoin as IsEligibleToJoin
    from tl.api.smsjobs import Join as Join
    from tl.api.smsjobs import Leave as Leave
    from tl.api.smsjobs import Status as Status
    from tl.api.smsjobs import UpdateSettings as UpdateSettings

    TypeEligibilityToJoin: TypeAlias = EligibleToJoin
    TypeStatus: TypeAlias = Status
else:
    __getattr__, __dir__ = view_of(__name__, 176, "smsjobs")
