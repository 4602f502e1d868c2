"""Layer 229: the namespace aicompose, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.aicompose import CreateTone as CreateTone
    from tl.api.aicompose import DeleteTone as DeleteTone
    from tl.api.aicompose import GetTone as GetTone
    from tl.api.aicompose import GetToneExample as GetToneExample
    from tl.api.aicompose import GetTones as GetTones
    from tl.api.aicompose import SaveTone as SaveTone
    from tl.api.aicompose import Tones as Tones
    from tl.api.aicompose import TonesNotModified as TonesNotModified
    from tl.api.aicompose import UpdateTone as UpdateTone

    TypeTones: TypeAlias = (
        Tones
        | TonesNotModified
    )
else:
    __getattr__, __dir__ = view_of(__name__, 229, "aicompose")
