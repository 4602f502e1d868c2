"""Layer 176: the namespace updates, under plain names. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.views import view_of

if TYPE_CHECKING:
    from tl.api.updates import ChannelDifference as ChannelDifference
    from tl.api.updates import ChannelDifferenceEmpty as ChannelDifferenceEmpty
    from tl.api.updates import ChannelDifferenceTooLong as ChannelDifferenceTooLong
    from tl.api.updates import Difference as Difference
    from tl.api.updates import DifferenceEmpty as DifferenceEmpty
    from tl.api.updates import DifferenceSlice as DifferenceSlice
    from tl.api.updates import DifferenceTooLong as DifferenceTooLong
    from tl.api.updates import GetChannelDifference as GetChannelDifference
    from tl.api.updates import GetDifference as GetDifference
    from tl.api.updates import GetState as GetState
    from tl.api.updates import State as State

    TypeChannelDifference: TypeAlias = (
        ChannelDifference
        | ChannelDifferenceEmpty
        | ChannelDifferenceTooLong
    )
    TypeDifference: TypeAlias = (
        Difference
        | DifferenceEmpty
        | DifferenceSlice
        | DifferenceTooLong
    )
    TypeState: TypeAlias = State
else:
    __getattr__, __dir__ = view_of(__name__, 176, "updates")
