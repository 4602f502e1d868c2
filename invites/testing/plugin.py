"""Fixtures for pytest, found by their entry point: an own data centre for each test that asks.

    @pytest.mark.local_dc(seed=7, start=1_700_000_000)     # optional: arguments of RunningDC
    def test_joining(local_dc, make_user, make_chat, make_invite):
        link = make_invite(make_chat("Club"), usage_limit=1).link
        ...

Rule of this file: nothing is imported before a test wants it, for pytest loads it at every start.
"""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from invites.testing.nouns import Bot, Chat, FolderLink, Invite, User
    from invites.testing.running import RunningDC

__all__ = ["local_dc", "make_bot", "make_chat", "make_folder_link", "make_invite", "make_user"]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "local_dc(seed=None, start=None, limits=None, dc_id=2): how the test's local data centre "
        "is made: repeatable ids and links, a standing clock, other limits",
    )


@pytest.fixture
def local_dc(request: pytest.FixtureRequest) -> Iterator[RunningDC]:
    """A running data centre, alone on its own port; what it recorded is shown when a test fails."""
    from invites.testing.running import RunningDC

    marker = request.node.get_closest_marker("local_dc")
    given = marker.kwargs if marker else {}
    _check_marker(marker.args if marker else (), given, signature(RunningDC).parameters)
    with RunningDC(**given) as running:
        yield running
        text = str(running.transcript)
        if text:
            request.node.add_report_section("teardown", "local data centre", text)
    crashes = running.dc.crashes
    assert not crashes, f"the data centre failed inside: {crashes}"


def _check_marker(args: tuple[object, ...], given: Iterable[str], known: Iterable[str]) -> None:
    """Fails the test in one sentence, where Python would show how a class is called."""
    if args:
        pytest.fail("the marker local_dc takes arguments by name only", pytrace=False)
    if unknown := sorted(set(given).difference(known)):
        told = f"the marker local_dc has no argument {', '.join(unknown)}"
        pytest.fail(f"{told}; there are {', '.join(known)}", pytrace=False)


@pytest.fixture
def make_user(local_dc: RunningDC) -> Callable[..., User]:
    """`make_user(name, phone=, username=, about=, password=)` signs somebody up."""
    return local_dc.make_user


@pytest.fixture
def make_bot(local_dc: RunningDC) -> Callable[..., Bot]:
    """`make_bot(username=)` makes a bot with a token."""
    return local_dc.make_bot


@pytest.fixture
def make_chat(local_dc: RunningDC) -> Callable[..., Chat]:
    """`make_chat(title, owner=, kind=, members=, admins=, username=, about=)` makes a chat."""
    return local_dc.make_chat


@pytest.fixture
def make_invite(local_dc: RunningDC) -> Callable[..., Invite]:
    """`make_invite(chat, by=, title=, expire_date=, usage_limit=, request_needed=, stars=,
    period=)`."""
    return local_dc.make_invite


@pytest.fixture
def make_folder_link(local_dc: RunningDC) -> Callable[..., FolderLink]:
    """`make_folder_link(chats, title=)` shares chats of one owner as a folder."""
    return local_dc.make_folder_link
