"""The commands of administrators that other files do not have: renewing, clearing, whose links."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from invites.cli.failures import Status

if TYPE_CHECKING:
    from pathlib import Path

    from tests.invites.conftest import Shell

ALICE, BOB = "9996620001", "9996620002"
BOT_TOKEN = "4200:bot-secret"


class TestLinks:
    def test_renew_and_clear(self, shell: Shell) -> None:
        """Another primary link; then all revoked ones are forgotten at once."""
        chat = str(shell.json("new", "Clearing")["marked_id"])
        (before,) = shell.json("links", "list", chat)
        link = shell("links", "renew", chat).splitlines()[0]
        (after,) = shell.json("links", "list", chat)
        assert (after["link"], after["permanent"]) == (link, True)
        assert link != before["link"]
        shell("links", "revoke", chat, shell.json("links", "create", chat)["link"])
        assert len(shell.json("links", "list", chat, "--revoked")) == 2
        for wrong in ([], [link, "--all-revoked"]):
            assert shell("links", "delete", chat, *wrong) == ""
            assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)
        assert shell("links", "delete", chat, "--all-revoked") == "Deleted all revoked links.\n"
        assert shell.json("links", "list", chat, "--revoked") == []

    def test_other_administrators(self, shell: Shell) -> None:
        """The creator sees whose links there are, and lists them by id or username."""
        chat = str(shell.json("new", "Shared")["marked_id"])
        link = shell.json("links", "create", chat)["link"]
        bob = shell.json("login", phone=BOB)["user"]["id"]
        shell("join", link, phone=BOB)
        # Alice has seen him come: that is enough to name him by his id.
        told = shell("promote", chat, str(bob))
        assert told == f"{bob} may administer links and requests now.\n"
        assert shell.json("links", "create", chat, phone=BOB)["admin_id"] == bob
        bot = shell.json("login", "--bot-token", BOT_TOKEN, phone=None)["user"]
        told = shell("promote", chat, f"@{bot['username']}")
        assert told == f"@{bot['username']} may administer links and requests now.\n"
        made = shell.json("links", "create", chat, "--bot-token", BOT_TOKEN, phone=None)
        rows = [row.split("\t") for row in shell("links", "admins", chat).splitlines()]
        assert rows[0] == ["id", "administrator", "active", "revoked"]
        assert str(bot["id"]) in {row[0] for row in rows}
        for named in (str(bot["id"]), f"@{bot['username']}"):
            (one,) = [
                one
                for one in shell.json("links", "list", chat, "--admin", named)
                if not one["permanent"]
            ]
            assert one["link"] == made["link"]
        for wrong in ("123", "No Name"):
            shell("links", "list", chat, "--admin", wrong)
            assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)

    def test_a_bot_by_its_name(self, shell: Shell) -> None:
        """An account is named as `accounts` lists it."""
        shell("login", "--bot-token", BOT_TOKEN, phone=None)
        assert shell.json("login", phone="bot4200")["user"]["is_bot"]
        shell("login", phone="bot4201")
        assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)


class TestWords:
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["requests", "approve", "-1001", "User 0002"], "is no username and no id"),
            (["join", "https://t.me/addlist/AbCdEf"], "`invites folders check`"),
            (["links", "delet"], "Did you mean"),
            (["new", "X", "--kind", "party"], "See `invites new --help`."),
        ],
    )
    def test_remedies(self, shell: Shell, arguments: list[str], told: str) -> None:
        """One line with what to do in place of it."""
        assert shell(*arguments) == ""
        assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)
        assert told in shell.err
        assert "?." not in shell.err


class TestShells:
    @pytest.mark.parametrize(
        ("typed", "offered"), [("invites fol", "folders"), ("invites links re", "revoke")]
    )
    def test_completion(self, typed: str, offered: str) -> None:
        """What a shell asks for while a command is typed."""
        words = typed.split()
        done = subprocess.run(
            [sys.executable, "-m", "invites"],
            env={
                **os.environ,
                "_INVITES_COMPLETE": "complete_bash",
                "COMP_WORDS": typed,
                "COMP_CWORD": str(len(words) - 1),
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert offered in done.stdout.split()

    def test_interrupted(self, shell: Shell, ready_file: Path) -> None:
        """Ctrl-C ends what goes on for long, with its own status and in one line."""
        chat = str(shell.json("new", "Watched")["marked_id"])
        link = shell.json("links", "create", chat, "--approval")["link"]
        shell("join", link, phone=BOB)
        given = ["--dc", str(ready_file), "--session", str(shell.folder / "me.sqlite")]
        with subprocess.Popen(
            [sys.executable, "-m", "invites", "requests", "watch", chat, *given, "--phone", ALICE],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert "asks to join" in process.stdout.readline()
            process.send_signal(signal.SIGINT)
            try:
                out, err = process.communicate(timeout=30)
            finally:
                process.kill()  # or leaving the block would wait for it
        assert (process.returncode, out, err) == (
            *(Status.INTERRUPTED, ""),
            "invites: Interrupted.\n",
        )
