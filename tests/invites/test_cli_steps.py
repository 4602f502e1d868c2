"""Commands about joining that needs more than a link: Stars, and guard bots."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from invites.cli.failures import Status

if TYPE_CHECKING:
    from pathlib import Path

    from tests.invites.conftest import Shell

BOB, CAROL = "9996620002", "9996620003"
NEW = ["--layer", "229"]
BOT_TOKEN = "4200:bot-secret"
AS_BOT = [*NEW, "--bot-token", BOT_TOKEN]


class TestPaying:
    def test_join_leave_rejoin(self, shell: Shell) -> None:
        """A paid link is paid when its price is agreed to, and only then."""
        chat = str(shell.json("new", "Paid", "--kind", "channel", *NEW)["marked_id"])
        made = shell.json("links", "create", chat, "--stars", "75", *NEW)
        assert made["subscription"] == {"stars": 75, "period": 30 * 86400}
        link = made["link"]
        assert "Joining costs 75 Stars for every 30 days.\n" in shell(
            "check", link, *NEW, phone=BOB
        )
        refused = shell("join", link, *NEW, phone=BOB)
        assert refused == "Joining costs 75 Stars for every 30 days: join with --pay 75.\n"
        assert shell.status == Status.UNFINISHED
        assert shell("join", link, "--pay", "74", *NEW, phone=BOB) == ""
        assert (shell.status, shell.err.count("\n")) == (Status.UNFINISHED, 1)
        assert "nothing was paid" in shell.err
        old = shell("join", link, "--layer", "176", phone=BOB)
        assert (old, shell.status) == (
            "Joining costs Stars; --layer 229 tells how many, and can pay.\n",
            Status.UNFINISHED,
        )
        stars = shell.json("paid", "list", *NEW, phone=BOB)["stars"]
        assert shell("join", link, "--pay", "75", *NEW, phone=BOB).startswith("Joined “Paid”")
        assert shell.status == Status.DONE
        listed = shell.json("paid", "list", *NEW, phone=BOB)
        assert listed["stars"] == stars - 75
        (one,) = listed["memberships"]
        assert (one["chat"]["title"], one["canceled"]) == ("Paid", False)
        assert shell("paid", "cancel", chat, *NEW, phone=BOB).startswith("Your membership ends at")
        shell("leave", link, *NEW, phone=BOB)
        rows = shell("paid", "list", *NEW, phone=BOB).splitlines()
        assert rows[1].split("\t")[-1] == "ends then, left, can rejoin"
        assert rows[-1] == f"You have {stars - 75} Stars."
        assert shell("paid", "renew", "paid", *NEW, phone=BOB).startswith("Your membership goes on")
        assert "again" in shell("paid", "rejoin", "Paid", *NEW, phone=BOB)
        shell("paid", "rejoin", "Unpaid", *NEW, phone=BOB)
        assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)
        shell("paid", "list", phone=BOB)
        assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)


@pytest.fixture
def door(shell: Shell) -> str:
    """The username of a supergroup with a guard bot."""
    name = f"guarded{os.getpid()}x{time.monotonic_ns() % 100_000}"
    chat = shell.json("new", "Guarded", "--username", name)["marked_id"]
    bot = shell.json("login", *AS_BOT, phone=None)["user"]
    shell("promote", str(chat), f"@{bot['username']}", *NEW)
    assert shell.status == Status.DONE, shell.err
    switched = shell(
        *("requests", "switch", str(chat), "--on", "--guard-bot", f"@{bot['username']}", *NEW)
    )
    assert switched == "New members have to be approved.\n"
    return name


class Background:
    """A command in a process of its own."""

    def __init__(self, shell: Shell, ready_file: Path, *arguments: str) -> None:
        given = ["--dc", str(ready_file), "--session", str(shell.folder / "me.sqlite")]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "invites", *arguments, *given],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )

    def end(self) -> tuple[int, str, str]:
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


class TestGuards:
    def test_a_page_and_a_decision(self, shell: Shell, door: str, ready_file: Path) -> None:
        """The bot hears the question, shows a page, approves; the guest waits all the while."""
        shell("login", *NEW, phone=BOB)
        watching = Background(
            shell, ready_file, "requests", "watch", f"@{door}", "--count", "1", "--json", *AS_BOT
        )
        state = shell.folder / "state.sqlite"
        for _ in range(600):
            if state.exists() and _watches(state):
                break
            time.sleep(0.05)
        joining = Background(
            shell, ready_file, "join", f"@{door}", "--wait", "40", "--phone", BOB, *NEW
        )
        status, out, _ = watching.end()
        event = json.loads(out)
        assert (status, event["kind"], event["user"]["name"]) == (0, "asked", "User 0002")
        query = str(event["query_id"])
        page = "https://guard.example/quiz"
        shell("requests", "answer", query, "--web-view", page, *AS_BOT, phone=None)
        assert shell.status == Status.DONE, shell.err
        assert joining.process.stderr is not None
        assert joining.process.stderr.readline() == f"Open {page} and finish what it asks.\n"
        time.sleep(0.3)
        shell("requests", "answer", query, "approve", *AS_BOT, phone=None)
        assert shell.status == Status.DONE, shell.err
        status, out, err = joining.end()
        assert (status, out, err) == (0, f"Joined “Guarded” @{door} (supergroup, 3 members).\n", "")

    def test_mistakes(self, shell: Shell) -> None:
        """No answer, two answers, a question that nobody asked."""
        for arguments in (["7"], ["7", "approve", "--web-view", "https://x"], ["7", "perhaps"]):
            shell("requests", "answer", *arguments, *AS_BOT, phone=None)
            assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)
        for query in ("7", "-7"):  # a question's number may be negative: it is not an option
            shell("requests", "answer", query, "approve", *AS_BOT, phone=None)
            assert (shell.status, shell.err.count("\n")) == (Status.REFUSED, 1)
            assert "QUERY_ID_INVALID" in shell.err


def _watches(state: Path) -> bool:
    with closing(sqlite3.connect(state)) as database:
        try:
            return bool(database.execute("SELECT 1 FROM watch").fetchall())
        except sqlite3.OperationalError:
            return False
