"""The commands that go on for long, and those that export."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from invites.cli import main
from invites.cli.failures import Status
from mtproto.storage import SqliteStorage
from tests.invites.terminal import Typist

if TYPE_CHECKING:
    from pathlib import Path

    from tests.invites.conftest import Shell

ALICE, BOB, CAROL = "9996620001", "9996620002", "9996620003"


class TestDeciding:
    def test_by_rules(self, shell: Shell, room: tuple[str, str], tmp_path: Path) -> None:
        """A dry run says what would happen; the run does it and reports."""
        rules = tmp_path / "rules.toml"
        rules.write_text('[[rule]]\nname = "bobs"\ndecision = "approve"\nuser_name = "0002"\n')
        planned = shell("requests", "apply", room[0], str(rules), "--dry-run")
        rows = [line.split("\t") for line in planned.splitlines()]
        assert [row[3:] for row in rows[1:]] == [["approve", "bobs"], ["keep", "default"]]
        assert shell("requests", "apply", room[0], str(rules)) == "1 approved, 1 kept.\n"
        assert shell.status == Status.DONE
        rules.write_text('default = "dismiss"')
        report = shell.json("requests", "apply", room[0], str(rules))
        assert (report["complete"], report["dismissed"], report["waiting"]) == (True, 1, [])

    def test_following(self, shell: Shell, ready_file: Path, tmp_path: Path) -> None:
        """It decides who comes, one line each, and reports when it is interrupted."""
        rules = tmp_path / "rules.toml"
        rules.write_text('[[rule]]\nname = "bobs"\ndecision = "approve"\nuser_name = "0002"\n')
        chat = str(shell.json("new", "Followed")["marked_id"])
        link = shell.json("links", "create", chat, "--approval")["link"]
        command = [sys.executable, "-m", "invites", "requests", "apply", chat, str(rules)]
        given = ["--dc", str(ready_file), "--session", str(shell.folder / "me.sqlite")]
        with subprocess.Popen(
            [*command, "--follow", "--phone", ALICE, *given],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert shell.json("join", link, phone=CAROL)["outcome"] == "request_sent"
            assert shell.json("join", link, phone=BOB)["outcome"] == "request_sent"
            line = process.stdout.readline()
            assert line.startswith("User 0002 (")
            assert line.endswith("): approve by bobs\n")
            process.send_signal(signal.SIGINT)
            try:
                out, err = process.communicate(timeout=30)
            finally:
                process.kill()  # or leaving the block would wait for it
        assert (process.returncode, out, err) == (0, "1 approved, 1 kept.\n", "")
        shell("requests", "apply", chat, str(rules), "--follow", "--dry-run")
        assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)

    def test_bad_rules(self, shell: Shell, room: tuple[str, str], tmp_path: Path) -> None:
        """One line that names the place."""
        rules = tmp_path / "rules.toml"
        for text in ('[[rule]]\ndecision = "aprove"', None):
            rules.unlink(missing_ok=True)
            if text:
                rules.write_text(text)
            shell("requests", "apply", room[0], str(rules))
            assert shell.status == Status.USAGE
            assert shell.err.count("\n") == 1
            assert "rules.toml" in shell.err
            assert "rule[1].decision" in shell.err or text is None

    def test_watch(self, shell: Shell, room: tuple[str, str]) -> None:
        """Two runs give two events, each once."""
        first = shell("requests", "watch", room[0], "--count", "1")
        second = shell.json("requests", "watch", room[0], "--count", "1")
        assert "User 0002" in first
        assert "asks to join" in first
        assert (second["kind"], second["user"]["name"]) == ("asked", "User 0003")


class TestOldLayers:
    def test_what_they_lack_is_told(
        self, shell: Shell, room: tuple[str, str], tmp_path: Path
    ) -> None:
        """One line that names the method and the remedy; what does exist works as ever."""
        rules = tmp_path / "rules.toml"
        rules.write_text('default = "approve"')
        chat, link = room
        for arguments in (
            *(["requests", "apply", chat, str(rules)], ["requests", "watch", chat]),
            *(
                ["requests", "list", chat],
                ["ledger", chat],
                ["chart", chat],
                ["links", "list", chat],
            ),
            *(["importers", chat, link], ["links", "create", chat, "--limit", "3"]),
        ):
            assert shell(*arguments, "--layer", "122") == "", arguments
            assert shell.status == Status.USAGE
            assert shell.err.count("\n") == 1
            assert "on layer 122" in shell.err
            assert "Choose a newer layer with --layer." in shell.err
        assert shell("links", "list", chat, "--layer", "100") == ""
        told = "messages.getExportedChatInvites on layer 100: layer 126 is the first that has it."
        assert told in shell.err
        made = shell("links", "create", chat, "--layer", "122").splitlines()[0]
        assert shell("join", made, "--layer", "122", phone=CAROL).startswith("Joined")


class TestRecords:
    def test_ledger(self, shell: Shell, room: tuple[str, str], tmp_path: Path) -> None:
        """As a table, in every format, as a chart; who left is remembered."""
        chat, link = room
        shell("requests", "approve", chat, "all")
        table = [line.split("\t") for line in shell("ledger", chat).splitlines()]
        assert table[0][:4] == ["id", "name", "joined", "link"]
        assert {row[1] for row in table[1:]} == {"User 0002", "User 0003"}
        assert shell.status == Status.DONE
        shell("leave", link, phone=BOB)
        rows = list(csv.DictReader(io.StringIO(shell("ledger", chat, "--format", "csv"))))
        assert {row["name"]: row["still_here"] for row in rows} == {
            "User 0002": "false",
            "User 0003": "true",
        }
        target = tmp_path / "x.parquet"
        assert shell("ledger", chat, "-o", str(target)) == f"Wrote 2 rows to {target}.\n"
        assert target.read_bytes()[:4] == b"PAR1"
        for wrong in (["--format", "parquet"], ["-o", "x.xlsx"], ["-o", "/nowhere/x.csv"]):
            shell("ledger", chat, *wrong)
            assert shell.status == Status.USAGE
            assert shell.err.count("\n") == 1

    def test_chart(self, shell: Shell, room: tuple[str, str], tmp_path: Path) -> None:
        """On the terminal, as a page, as a picture; bad names are told before anything is done."""
        chat, _ = room
        assert shell("chart", chat) == "Nobody has come by a link.\n"
        shell("requests", "approve", chat, "all")
        assert "News" in shell("chart", chat).splitlines()[-1]
        page = tmp_path / "joins.html"
        assert shell("chart", chat, "-o", str(page)) == f"Drew 2 joins to {page}.\n"
        assert "<title>Joins by link: Readers</title>" in page.read_text(encoding="utf-8")
        drawn = shell.json("chart", chat, "-o", str(tmp_path / "joins.png"))
        assert drawn == {"written": str(tmp_path / "joins.png"), "joins": 2}
        assert (tmp_path / "joins.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        for wrong, told in (("x.svg", ".html or .png"), ("/nowhere/x.html", "--output")):
            assert shell("chart", chat, "-o", wrong) == ""
            assert shell.status == Status.USAGE
            assert shell.err.count("\n") == 1
            assert told in shell.err

    def test_chart_without_the_library(
        self, shell: Shell, room: tuple[str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """One line with the command that installs it."""
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        shell("chart", room[0], "-o", str(shell.folder / "x.png"))
        assert shell.status == Status.USAGE
        assert shell.err == (
            "invites: A PNG picture needs matplotlib, which is not installed. "
            "Install it: pip install 'mtproto-invites[chart]'\n"
        )

    def test_importers_and_links(self, shell: Shell, room: tuple[str, str]) -> None:
        """Both as rows for other programs."""
        chat, link = room
        shell("requests", "approve", chat, "all")
        text = shell("importers", chat, link, "--format", "jsonl")
        rows = [json.loads(line) for line in text.splitlines()]
        assert {row["link_title"] for row in rows} == {"News"}
        text = shell("links", "list", chat, "--format", "jsonl")
        assert {json.loads(line)["title"] for line in text.splitlines()} == {"News", ""}

    def test_accounts(
        self, shell: Shell, room: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Names and ids, never a key."""
        with pytest.raises(SystemExit):
            main(["accounts", "--session", str(shell.folder / "me.sqlite"), "--json"])
        listed = json.loads(capsys.readouterr().out)
        assert [one["name"] for one in listed] == [ALICE, BOB, CAROL]
        assert set(listed[0]) == {"name", "fingerprint", "dc_id", "user_id"}


class TestQr:
    def test_one_device_lets_another_in(self, shell: Shell, ready_file: Path) -> None:
        """The code is drawn; after it is accepted the new session belongs to the same account."""
        user = shell.json("login")["user"]["id"]
        fresh = shell.folder / "fresh.sqlite"
        command = [sys.executable, "-m", "invites", "login", "--qr", "--json"]
        with subprocess.Popen(
            [*command, "--dc", str(ready_file), "--session", str(fresh)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        ) as process:
            assert process.stderr is not None
            shown: list[str] = []
            while not shown or not shown[-1].startswith("tg://login?token="):
                shown.append(process.stderr.readline())
                assert shown[-1], shown
            assert sum("█" in line for line in shown) > 10
            assert shell.json("accept", shown[-1].strip()) == {"accepted": True}
            out, _ = process.communicate(timeout=30)
        assert process.returncode == 0
        assert json.loads(out)["user"]["id"] == user
        (filed,) = SqliteStorage(fresh).accounts()
        assert filed.endswith("/" + ALICE)

    def test_not_a_code(self, shell: Shell) -> None:
        """One line says what is wanted."""
        shell("accept", "https://t.me/x")
        assert shell.status == Status.USAGE
        assert shell.err.count("\n") == 1


class TestWatchingAtATerminal:
    def test_it_says_what_is_watched(self, shell: Shell, ready_file: Path) -> None:
        """At the start, where nothing else may be seen for long; and that it ends."""
        chat = str(shell.json("new", "Silent")["marked_id"])
        given = ["--dc", str(ready_file), "--session", str(shell.folder / "me.sqlite")]
        at = Typist(["requests", "watch", chat, *given])
        at.sees("Watching “Silent” (supergroup, 1 member); Ctrl-C ends it.\n")
        at.types("\x03")
        at.sees("\ninvites: Interrupted.\n")
        assert at.ends() == Status.INTERRUPTED
        at.close()


class TestGateway:
    def test_as_a_process(self, shell: Shell, ready_file: Path) -> None:
        """It says where it is and with which token, answers, and ends in order."""
        user = shell.json("login")["user"]["id"]
        command = [sys.executable, "-m", "invites", "gateway", "--json", "--dc", str(ready_file)]
        with subprocess.Popen(
            [*command, "--session", str(shell.folder / "me.sqlite")],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            token = {"Authorization": f"Bearer {told['token']}"}
            answer = httpx.get(f"{told['address']}/v1/me", headers=token, timeout=30)
            assert answer.json()["id"] == user
            path = f"/user{told['token']}/users.getUsers"
            sent = {"id": [{"_": "inputUserSelf"}]}
            answer = httpx.post(told["address"] + path, json=sent, timeout=30)
            assert answer.json()["result"][0]["id"] == str(user)
            process.terminate()
            out, err = process.communicate(timeout=30)
        assert (process.returncode, out, err) == (0, "", "")

    def test_it_says_that_it_ends(self, shell: Shell, ready_file: Path) -> None:
        """As `serve` does."""
        shell("login")
        given = ["--dc", str(ready_file), "--session", str(shell.folder / "me.sqlite")]
        at = Typist(["gateway", *given])
        at.sees("Gateway at http://127.0.0.1:")
        at.types("\x03")
        at.sees("stopped\n")
        assert at.ends() == Status.DONE
        at.close()

    def test_trouble(self, shell: Shell) -> None:
        """A token that can be guessed, a port that is taken."""
        shell("gateway", "--token", "short")
        assert shell.status == Status.USAGE
        with socket.create_server(("127.0.0.1", 0)) as taken:
            shell("gateway", "--port", str(taken.getsockname()[1]))
        assert shell.status == Status.UNREACHABLE
        assert shell.err.count("\n") == 1
