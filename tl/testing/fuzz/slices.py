"""A slice of a campaign: a seed and a number of inputs, done in one go, anywhere.

What a slice does depends on nothing else (unless inputs are shared), so one that was lost with its
process is simply done again, and one with a finding can be repeated.
"""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from importlib.metadata import entry_points
from pathlib import Path

import msgspec

from tl.testing.fuzz import ending
from tl.testing.fuzz.external import ExternalTarget
from tl.testing.fuzz.findings import Finding, Trouble, minimised
from tl.testing.fuzz.sharing import Shared, connect
from tl.testing.fuzz.targets import CodecTarget, FunctionTarget, ParserTarget, Target

__all__ = [
    "DRIVER",
    "Slice",
    "SliceResult",
    "kept_target",
    "let_go",
    "make_target",
    "note",
    "run_slice",
    "target_names",
]

DRIVER = "driver:"
"""What the name of a target begins with that is the command of a driver."""
_GROUP = "tl.fuzz"
_MOST_FINDINGS = 60
_MOST_NOVEL = 400
_MOST_DRAWN = 25
_MOST_SHOWN = 600
"""Bytes of an input that a report explains."""
_MOST_SHARED = 2_000
"""Inputs of others that one slice takes to begin with."""


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """One part of a campaign, for one target."""

    target: str
    seed: int
    inputs: int
    corpus: str | None = None
    redis: str | None = None
    deadline: float = 0.0
    """Unix seconds after which it ends early; 0 for never."""
    witness: str | None = None
    """A file that always has the input that is being tried, for those who look after a crash."""


class SliceResult(msgspec.Struct, kw_only=True):
    """What came out of a slice. `behaviours` counts what the inputs led to."""

    target: str
    inputs: int = 0
    seconds: float = 0.0
    findings: list[Finding] = []
    behaviours: int = 0
    novel: list[bytes] = []


def target_names() -> tuple[str, ...]:
    """The targets that have a name here: ours, and those that installed packages announce."""
    announced = {entry.name for entry in entry_points(group=_GROUP)}
    return ("codec", "parser", *sorted(announced))


def make_target(name: str) -> Target:
    """The target that a name stands for.

    Raises:
        DriverError: when a driver cannot be started.
        LookupError: when there is no such target.
    """
    if name == "codec":
        return CodecTarget()
    if name == "parser":
        return ParserTarget()
    if name.startswith(DRIVER):
        return ExternalTarget(name.removeprefix(DRIVER))
    for entry in entry_points(group=_GROUP, name=name):
        target: Target = entry.load()()
        return target
    if ":" not in name:
        names = ", ".join(target_names())
        raise LookupError(f"no target is called {name}; there are {names}, module:function")
    try:
        return FunctionTarget(name)
    except (ImportError, AttributeError) as error:
        raise LookupError(f"{name}: {error}") from None


_kept: dict[tuple[int, str], Target] = {}
"""The targets of each thread of this process: starting a driver takes seconds."""


def kept_target(name: str) -> Target:
    """The target of this name in this thread, made when it is first asked for."""
    key = threading.get_ident(), name
    target = _kept.get(key)
    if target is None:
        target = _kept[key] = make_target(name)
    return target


def let_go(name: str) -> None:
    """Close this thread's target of that name, if there is one."""
    if (target := _kept.pop((threading.get_ident(), name), None)) is not None:
        target.close()


def run_slice(task: Slice, target: Target | None = None) -> SliceResult:
    """Do one slice; every finding in it is minimised.

    Raises:
        DriverError, LookupError: as `make_target` and `connect` do.
    """
    started = time.monotonic()
    used = target or kept_target(task.target)
    shared = None if task.redis is None else connect(task.redis)
    first = [] if shared is None else shared.failures(used.name)
    corpus = [*_load(task.corpus), *_some(shared, used.name, task.seed)]
    inputs = used.source(task.seed, corpus=corpus, drawn=min(_MOST_DRAWN, task.inputs // 50))
    result = SliceResult(target=used.name)
    known: Counter[str] = Counter()
    found: dict[str, Finding] = {}
    for number in range(task.inputs):
        if ending.asked() or (task.deadline and time.time() > task.deadline):
            break
        data = first[number] if number < len(first) else inputs.next()
        if task.witness is not None:
            Path(task.witness).write_bytes(data)
        verdict = used.run(data)
        result.inputs += 1
        known[verdict.behaviour] += 1
        if verdict.trouble is not None:
            note(found, used, data, task.seed, verdict.trouble, verdict.reason)
        elif known[verdict.behaviour] == 1 and len(result.novel) < _MOST_NOVEL:
            inputs.keep(data)
            result.novel.append(data)
    result.findings = list(found.values())
    result.behaviours = len(known)
    if shared is not None:
        shared.add(used.name, result.novel, (finding.bytes for finding in result.findings))
    result.seconds = time.monotonic() - started
    return result


def note(
    found: dict[str, Finding],
    target: Target,
    data: bytes,
    seed: int,
    trouble: Trouble,
    reason: str,
) -> bool:
    """Count a finding that is known, or make a new one as small as it gets; whether it is new."""
    finding = Finding(
        target=target.name,
        trouble=trouble,
        reason=reason,
        data=data.hex(),
        size=len(data),
        seed=seed,
        command=target.command if isinstance(target, ExternalTarget) else "",
    )
    if finding.key in found:
        found[finding.key].count += 1
        return False
    if len(found) >= _MOST_FINDINGS:
        return False
    if trouble is Trouble.HANG and target.run(data).trouble is not trouble:
        return False  # the machine was busy
    found[finding.key] = finding
    if trouble is Trouble.HANG:
        finding.shown = target.describe(data[:_MOST_SHOWN])
        return True  # every trial to make it smaller would take as long

    def is_same(candidate: bytes) -> bool:
        if ending.asked():
            return False
        verdict = target.run(candidate)
        if verdict.trouble is not trouble:
            return False
        other = msgspec.structs.replace(finding, reason=verdict.reason)
        return other.key == finding.key

    small = minimised(data, is_same)
    finding.data, finding.shown = small.hex(), target.describe(small[:_MOST_SHOWN])
    finding.reason = target.run(small).reason or reason
    return True


def _load(corpus: str | None) -> list[bytes]:
    if corpus is None or not Path(corpus).is_dir():
        return []
    return [path.read_bytes() for path in sorted(Path(corpus).iterdir()) if path.is_file()]


def _some(shared: Shared | None, name: str, seed: int) -> list[bytes]:
    """Shared inputs, not more than a slice can use."""
    found = [] if shared is None else shared.inputs(name)
    if len(found) <= _MOST_SHARED:
        return found
    return random.Random(seed).sample(found, _MOST_SHARED)  # noqa: S311 - no secrets
