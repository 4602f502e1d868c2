"""The demonstration: every line of its story is true, and it fails when an outcome is wrong."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

import tl
from invites.cli import main
from invites.demo import play
from invites.localdc import InviteDC
from invites.localdc.values import Invite
from mtproto.errors import RpcError

if TYPE_CHECKING:
    from mtproto.crypto.rsa import RsaPrivateKey

ROOT = Path(__file__).parents[2]
WIRE = re.compile(r"    (→|←|⇠) ([A-Za-z_.]+)#([0-9a-f]+) +([0-9,]+) bytes(?:  (.*))?")
# The road that the project began with, in order, as request and answer.
ROAD = [
    ("channels.createChannel", "updates#74ae4240"),
    ("messages.exportChatInvite", "chatInviteExported#ab4a819"),
    ("messages.checkChatInvite#3eadb1bb", "chatInvite#cde0ec40"),
    ("messages.importChatInvite#6c50051c", "updates#74ae4240"),
]


@pytest.fixture(scope="module")
def told() -> list[str]:
    """The lines that the command prints when it is not at a terminal."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "invites", "demo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert time.monotonic() - started < 15
    return done.stdout.splitlines()


def pairs(lines: list[str]) -> list[tuple[str, str]]:
    """Requests with the answer that follows each."""
    wire = [match for line in lines if (match := WIRE.fullmatch(line))]
    calls = [one for one in wire if one[1] != "⇠"]
    assert [one[1] for one in calls] == ["→", "←"] * (len(calls) // 2)
    texts = [f"{one[2]}#{one[3]}" + (f" {one[5]}" if one[5] else "") for one in calls]
    return list(zip(texts[::2], texts[1::2], strict=True))


async def performance(dc: InviteDC, encoding: str = "utf-8") -> tuple[bool, str]:
    """Whether a run in this process succeeds, and what it prints."""
    file = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    right = await play(dc, Console(file=file, width=80))
    file.seek(0)
    return right, file.read()


class TestStory:
    def test_every_outcome_is_right(self, told: list[str]) -> None:
        """Ticks only, and as many as the last line says."""
        outcomes = [line for line in told if line.startswith("    ✓")]
        assert not [line for line in told if "✗" in line]
        assert told[-1].startswith(f"All {len(outcomes)} outcomes were right")

    def test_the_road(self, told: list[str]) -> None:
        """The calls that lead to the chat, with the constructors of layer 176."""
        calls = iter(pairs(told))
        for request, answer in ROAD:
            assert any(
                asked.startswith(request) and got.startswith(answer) for asked, got in calls
            ), request

    def test_the_dead_ends(self, told: list[str]) -> None:
        """Expired, bogus, request needed, already in: refusals of real joins."""
        refusals = [
            answer.rpartition(" ")[2]
            for request, answer in pairs(told)
            if request == "messages.importChatInvite#6c50051c" and "rpc_error" in answer
        ]
        assert refusals == [
            "USER_ALREADY_PARTICIPANT",
            "INVITE_HASH_EXPIRED",
            "INVITE_HASH_INVALID",
            "INVITE_REQUEST_SENT",
        ]

    def test_ids_and_sizes_are_those_of_the_records(self, told: list[str]) -> None:
        """Names and ids agree with the schema of the layer; sizes are whole words."""
        layer = tl.layer(176)
        seen = [match for line in told if (match := WIRE.fullmatch(line))]
        assert len(seen) > 40
        for _, name, tl_id, size, _ in (match.groups() for match in seen):
            assert layer[int(tl_id, 16)].tl_name == name
            assert int(size.replace(",", "")) % 4 == 0
        sizes = {match[2]: int(match[4].replace(",", "")) for match in seen}
        # Constructor, then a string of 16 characters: a length byte and three of padding.
        assert sizes["messages.importChatInvite"] == 4 + 1 + 16 + 3

    def test_the_push_is_told(self, told: list[str]) -> None:
        """Alice hears of Bob without asking."""
        assert any(line.startswith("    ⇠ updates#74ae4240") for line in told)
        assert "    ✓ Bob joined by her link" in told

    async def test_no_terminal_needs_more_than_ascii(self, rsa: RsaPrivateKey) -> None:
        """Signs that an encoding cannot say have plain ones in their place."""
        right, text = await performance(InviteDC(rsa=rsa), "latin-1")
        assert right
        assert "    -> messages.importChatInvite#6c50051c" in text
        assert "    ok " in text


class TestWrongOutcomes:
    """Each way to be wrong is noticed."""

    def test_exit_status(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A world that lets an expired link through."""
        monkeypatch.setattr(Invite, "expired", lambda _self, _now: False)
        with pytest.raises(SystemExit) as ended:
            main(["demo"])
        assert ended.value.code == 1

    @pytest.mark.parametrize(
        ("method", "name"),
        [
            ("messages.checkChatInvite", "INVITE_HASH_INVALID"),
            ("messages.importChatInvite", "INVITE_HASH_EXPIRED"),
            ("messages.exportChatInvite", "CHAT_ADMIN_REQUIRED"),
            ("auth.signIn", "PHONE_CODE_EXPIRED"),
            ("channels.createChannel", "FLOOD_WAIT_99999"),
        ],
    )
    async def test_a_refusal(self, rsa: RsaPrivateKey, method: str, name: str) -> None:
        """One wrong answer anywhere."""
        dc = InviteDC(rsa=rsa)
        dc.faults.fail(method, RpcError.parse(400, name))
        right, text = await performance(dc)
        assert not right
        assert "✗" in text
        assert "were wrong." in text

    async def test_an_open_door(self, rsa: RsaPrivateKey, monkeypatch: pytest.MonkeyPatch) -> None:
        """A link that needs approval and does not ask for it."""
        dc = InviteDC(rsa=rsa)
        export = dc.world.invites.export

        def careless(*arguments: object) -> Invite:
            chat, user_id, terms = arguments
            return export(chat, user_id, replace(terms, request_needed=False))

        monkeypatch.setattr(dc.world.invites, "export", careless)
        right, text = await performance(dc)
        assert not right
        assert "Waiting: nobody" in text

    async def test_a_silent_server(
        self, rsa: RsaPrivateKey, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Updates that nobody is told."""
        dc = InviteDC(rsa=rsa)
        monkeypatch.setattr(dc, "push", lambda *_, **__: 0)
        right, text = await performance(dc)
        assert not right
        assert "✗ Nothing arrived" in text
