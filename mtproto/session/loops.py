"""The inner loops of a session in C, where they were built: the ordinary case for less time.

Each does all of what the Python code beside its use does, or nothing, or a part that it counts; so
that code is both the rest and the reference. `MTPROTO_PURE=1` in the environment does without them.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from mtproto.session.container import Message, Plaintext
from mtproto.session.core import Core
from mtproto.session.events import MessageReceived, RpcResult
from mtproto.session.ids import MsgIds
from mtproto.session.outbox import Outbox, Sent
from mtproto.session.reactions import SERVICE_IDS
from mtproto.session.states import SessionLimits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtproto._native import SessionLoops

__all__ = ["LOOPS", "fitting"]


@contextmanager
def fitting() -> Iterator[None]:
    """Raise ImportError, which says what to do, where loops do not know our records."""
    try:
        yield
    except (AttributeError, TypeError) as error:
        reason = "mtproto/_native was built from other sources: install the package again"
        raise ImportError(reason) from error


def _session_loops() -> SessionLoops | None:
    if os.environ.get("MTPROTO_PURE", "") not in ("", "0"):
        return None
    try:
        from mtproto._native import SessionLoops
    except ImportError:
        return None
    with fitting():
        return SessionLoops(
            message=Message,
            sent=Sent,
            result=RpcResult,
            received=MessageReceived,
            plaintext=Plaintext,
            ids=MsgIds,
            outbox=Outbox,
            core=Core,
            limits=SessionLimits,
            service=SERVICE_IDS,
        )


LOOPS: Final = _session_loops()
"""The loops, or None."""
