"""The command, as people and scripts run it: outcomes, exit statuses, and one line for trouble."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from invites.cli import main
from invites.cli.admin import when
from invites.cli.failures import CommandError, Status, failure_of
from invites.cli.show import plain
from invites.errors import InviteError
from invites.models import Chat, ChatKind, Joined
from invites.text import clean
from mtproto.errors import RpcError
from mtproto.localdc import generate_rsa

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
ALICE, BOB, CAROL = "9996620001", "9996620002", "9996620003"
BOGUS = "https://t.me/+AAAAAAAAAAAAAAAA"


class Result(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        (line,) = self.out.splitlines()
        return json.loads(line)


def environment(session: Path, **more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("INVITES_")}
    return {**kept, "PYTHONPATH": str(ROOT), "INVITES_SESSION": str(session), **more}


def shell(arguments: list[str], session: Path, **more: str) -> Result:
    """Run the command as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "invites", *arguments],
        env=environment(session, **more),
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return Result(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def ready_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A served data centre; the file that says where it is. It ends properly on SIGTERM."""
    folder = tmp_path_factory.mktemp("served")
    path = folder / "dc.json"
    command = [sys.executable, "-m", "invites", "serve", "--port", "0", "--ready-file", str(path)]
    process = subprocess.Popen(
        [*command, "--bot-token", "4200:secret"],
        env=environment(folder / "none.sqlite"),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        for _ in range(300):
            if path.exists():
                break
            time.sleep(0.05)
        yield path
    finally:
        process.send_signal(signal.SIGTERM)
        out, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert out.startswith("DC 2 at 127.0.0.1:")
    assert out.endswith("stopped\n")


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return tmp_path / "config" / "sessions.sqlite"


@pytest.fixture
def run(
    ready_file: Path,
    session: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., Result]:
    """Run the command in this process: the same code, without starting Python each time."""
    for name in [name for name in os.environ if name.startswith("INVITES_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("INVITES_SESSION", str(session))
    monkeypatch.setenv("INVITES_DC", str(ready_file))

    def call(*arguments: str, phone: str | None = ALICE) -> Result:
        whole = [*arguments, *(["--phone", phone] if phone else [])]
        with pytest.raises(SystemExit) as ended:
            main(whole)
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Result(int(ended.value.code), out, err)

    return call


@pytest.fixture
def chat(run: Callable[..., Result]) -> str:
    """The id of a fresh supergroup of Alice's."""
    return str(run("new", "Readers", "--json").json["marked_id"])


class TestStory:
    def test_by_hand_as_processes(self, ready_file: Path, session: Path) -> None:
        """Serve, create, check, join: what the documentation tells to type."""
        dc = ["--dc", str(ready_file)]
        chat = shell(["new", "Readers", *dc, "--phone", ALICE, "--json"], session).json
        made = shell(["links", "create", str(chat["marked_id"]), *dc, "--phone", ALICE], session)
        link = made.out.splitlines()[0]
        seen = shell(["check", link, *dc, "--phone", BOB], session)
        assert seen == Result(0, "“Readers” (supergroup, 1 member)\n", "")
        joined = shell(["join", link, *dc, "--phone", BOB], session)
        assert joined == Result(0, "Joined “Readers” (supergroup, 2 members).\n", "")
        again = shell(["join", link, *dc, "--phone", BOB, "--json", "--layer", "229"], session)
        assert again.status == 0
        assert again.json["outcome"] == "already_in"
        assert session.stat().st_mode & 0o777 == 0o600

    def test_second_call_does_not_sign_in_again(
        self, run: Callable[..., Result], session: Path
    ) -> None:
        """The session is found again, also without naming the only account."""
        first = run("login", phone=CAROL)
        assert first.status == 0
        assert first.out.startswith("Signed in as User 0003 (id ")
        key = _stored_keys(session)
        second = run("login", phone=None)
        assert second.out.startswith(first.out)
        assert second.out.endswith(
            "Another account signs in with --phone NUMBER or --bot-token TOKEN.\n"
        )
        assert _stored_keys(session) == key

    def test_login_anew_makes_a_new_session(
        self, run: Callable[..., Result], session: Path
    ) -> None:
        """Only when asked for."""
        run("login")
        key = _stored_keys(session)
        assert run("login", "--anew").status == 0
        assert _stored_keys(session) != key

    def test_names_of_new_accounts(self, run: Callable[..., Result]) -> None:
        """Signing up takes the name from the options, in the spelling with a plus too."""
        done = run("login", "--first-name", "Ada", "--last-name", "L.", phone="+99966 3 0042")
        assert done.out.startswith("Signed in as Ada L. ")

    def test_bot(self, run: Callable[..., Result]) -> None:
        """Bots sign in with their token, and may not join."""
        done = run("login", "--bot-token", "4200:secret", "--json", phone=None)
        assert done.json["user"]["is_bot"]
        refused = run("join", BOGUS, "--bot-token", "4200:secret", phone=None)
        assert refused.status == Status.REFUSED
        assert "BOT_METHOD_INVALID" in refused.err

    def test_logout(self, run: Callable[..., Result]) -> None:
        """Afterwards nobody is signed in."""
        run("login")
        assert run("logout").out == "Signed out.\n"
        assert run("logout").status == Status.SESSION


class TestAdministering:
    def test_links(self, run: Callable[..., Result], chat: str) -> None:
        """Create, list, show, edit, revoke, delete."""
        made = run("links", "create", chat, "--title", "Flyer", "--expires", "2h", "--limit", "3")
        link = made.out.splitlines()[0]
        assert "Until 20" in made.out
        listed = run("links", "list", chat)
        head, *rows = [line.split("\t") for line in listed.out.splitlines()]
        assert head == ["link", "title", "used", "limit", "waiting", "notes"]
        assert [link, "Flyer", "0", "3", "0"] in [row[:5] for row in rows]
        edited = run("links", "edit", chat, link, "--approval", "--expires", "never", "--json")
        assert edited.json["request_needed"]
        assert edited.json["expires"] is None
        assert edited.json["usage_limit"] is None
        assert run("links", "show", chat, link, "--json").json["title"] == "Flyer"
        refused = run("links", "delete", chat, link)
        assert refused.status == Status.REFUSED
        assert refused.err.count("\n") == 1
        assert run("links", "revoke", chat, link).status == 0
        assert run("links", "list", chat, "--revoked", "--json").json[0]["link"] == link
        assert run("links", "delete", chat, link).out == f"Deleted {link}.\n"
        assert run("links", "admins", chat).out.splitlines()[1].split("\t")[2:] == ["1", "0"]

    def test_primary_link_is_replaced(self, run: Callable[..., Result], chat: str) -> None:
        """The new one is told."""
        (primary,) = run("links", "list", chat, "--json").json
        out = run("links", "revoke", chat, primary["link"]).out
        (now,) = run("links", "list", chat, "--json").json
        assert primary["link"] in out
        assert now["link"] in out

    def test_requests(self, run: Callable[..., Result], chat: str) -> None:
        """Ask, list, approve and dismiss, one and all."""
        link = run("links", "create", chat, "--approval", "--json").json["link"]
        assert "has to approve" in run("check", link, phone=BOB).out
        asked = run("join", link, "--json", phone=BOB)
        assert (asked.status, asked.json) == (
            0,
            {"outcome": "request_sent", "guard_was_silent": False},
        )
        assert run("join", link, phone=CAROL).out.startswith("Request sent")
        waiting = run("requests", "list", chat, "--json").json
        assert len(waiting) == 2
        bob = str(waiting[1]["user"]["id"])
        assert run("requests", "approve", chat, bob).out == f"Approved {bob}.\n"
        assert run("requests", "dismiss", chat, "all").status == 0
        assert run("requests", "list", chat, "--json").json == []
        assert run("requests", "approve", chat, "all").status == Status.REFUSED
        rows = run("importers", chat, link).out.splitlines()[1:]
        assert [row.split("\t")[0] for row in rows] == [bob]

    def test_usernames(self, run: Callable[..., Result], chat: str) -> None:
        """Check, set, resolve, join by name, leave, make private."""
        assert run("username", "check", "readersclub", "--chat", chat).status == 0
        assert run("username", "set", chat, "@readersclub").out == "It is @readersclub now.\n"
        assert run("username", "check", "readersclub").status == Status.REFUSED
        assert "supergroup" in run("username", "resolve", "readersclub", phone=BOB).out
        assert run("join", "@readersclub", phone=BOB).out.startswith("Joined")
        assert run("leave", "@readersclub", phone=BOB).out.startswith("Left")
        assert run("username", "set", chat, "").out == "It is private now.\n"


class TestTrouble:
    """Each ends in one line on standard error and its exit status, and loses nothing."""

    @staticmethod
    def one_line(result: Result, status: Status, *words: str) -> None:
        assert result.out == ""
        assert result.status == status
        (line,) = result.err.splitlines()
        assert line.startswith("invites: ")
        for word in words:
            assert word in line

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["check", "https://t.me/addlist/xyz"], ["shared folder link"]),
            (["join", "https://example.org/"], ["not a Telegram link"]),
            (["check", BOGUS, "--layer", "999"], ["999 is unknown", "122 to 229", "--layer"]),
            (["check", BOGUS, "--layer", "x"], ["--layer"]),
            (["check"], ["LINK"]),
            (["nonsense"], ["nonsense", "--help"]),
            (["check", BOGUS, "--phone", "abc"], ["no phone number"]),
            (["login", "--bot-token", "abc"], ["123456:SECRET"]),
            (["links", "create", "-1001", "--expires", "soon"], ["no time"]),
            (["serve", "--bot-token", "abc"], ["looks like 123456:SECRET. Choose another"]),
            (
                ["check", BOGUS, "--layer", "12"],
                ["Layer 12 is unknown. Choose one from 122 to 229"],
            ),
            (["serve", "--ready-file", "/nowhere/dc.json"], ["/nowhere"]),
        ],
    )
    def test_wrong_usage(self, run: Callable[..., Result], arguments: list[str], words: list[str]):
        """A link that is none, a layer that is none, a command that is none."""
        self.one_line(
            run(*arguments, phone=None if _names_account(arguments) else ALICE),
            Status.USAGE,
            *words,
        )

    def test_refused(self, ready_file: Path, session: Path) -> None:
        """The server's refusal, in words and for machines."""
        dc = ["--dc", str(ready_file), "--phone", BOB]
        self.one_line(
            shell(["join", BOGUS, *dc], session), Status.REFUSED, "INVITE_HASH_INVALID", "copied"
        )
        told = shell(["join", BOGUS, *dc, "--json"], session)
        assert told.status == Status.REFUSED
        assert told.json["error"] == "INVITE_HASH_INVALID"
        assert told.json["method"] == "messages.importChatInvite"

    def test_corrupt_session_file(self, ready_file: Path, session: Path) -> None:
        """It is left exactly as it was."""
        session.parent.mkdir()
        for content in (b"not a session", b"SQLite format 3\0" + bytes(200)):
            session.write_bytes(content)
            result = shell(["login", "--dc", str(ready_file), "--phone", BOB], session)
            self.one_line(result, Status.SESSION, str(session), "--session")
            assert session.read_bytes() == content

    def test_folder_that_cannot_be_made(self, ready_file: Path, tmp_path: Path) -> None:
        """A session file below a file."""
        (tmp_path / "file").write_text("x")
        session = tmp_path / "file" / "s.sqlite"
        result = shell(["login", "--dc", str(ready_file), "--phone", BOB], session)
        assert result.status == Status.SESSION
        assert len(result.err.splitlines()) == 1

    def test_no_ready_file(self, session: Path, tmp_path: Path) -> None:
        """None named, not there, not JSON, not a ready file."""
        self.one_line(shell(["check", BOGUS], session), Status.USAGE, "--dc")
        path = tmp_path / "dc.json"
        for content in (None, "{", "[]", "{}"):
            if content is not None:
                path.write_text(content)
            result = shell(["check", BOGUS, "--dc", str(path), "--phone", BOB], session)
            self.one_line(result, Status.USAGE, "dc.json", "invites serve")

    def test_dc_that_is_not_there(self, ready_file: Path, session: Path, tmp_path: Path) -> None:
        """A port where nobody listens; the stored session stays as it is."""
        dc = ["--dc", str(ready_file), "--phone", BOB]
        assert shell(["login", *dc], session).status == 0
        before = _stored_keys(session)
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        away = _elsewhere(ready_file, tmp_path, port)
        result = shell(["check", BOGUS, "--dc", str(away), "--phone", BOB], session)
        self.one_line(result, Status.UNREACHABLE, f"127.0.0.1:{port}")
        assert _stored_keys(session) == before

    @pytest.mark.parametrize("signed_in", [False, True])
    @pytest.mark.parametrize(
        "answer", [b"\xff" * 64, b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x04\0\0\0\x6c\xfe\xff\xff"]
    )
    def test_server_answering_garbage(
        self, ready_file: Path, session: Path, tmp_path: Path, answer: bytes, signed_in: bool
    ) -> None:
        """Whatever comes back, and whether a key is stored or not."""
        before = None
        if signed_in:
            shell(["login", "--dc", str(ready_file), "--phone", BOB], session)
            before = _stored_keys(session)
        with _garbage_server(answer) as port:
            away = _elsewhere(ready_file, tmp_path, port)
            arguments = ["check", BOGUS, "--dc", str(away), "--phone", BOB, "--timeout", "2"]
            result = shell(arguments, session)
        expected = Status.SESSION if "login --anew" in result.err else Status.UNREACHABLE
        self.one_line(result, expected)
        if before:
            assert _stored_keys(session) == before

    def test_wrong_public_key(self, ready_file: Path, session: Path, tmp_path: Path) -> None:
        """A ready file of another data centre: no key is made with a stranger."""
        info = json.loads(ready_file.read_text())
        info["public_key_pem"] = generate_rsa().public.to_pem()
        path = tmp_path / "dc.json"
        path.write_text(json.dumps(info))
        result = shell(["login", "--dc", str(path), "--phone", BOB], session)
        self.one_line(result, Status.UNREACHABLE, "ready file")

    def test_code_without_a_terminal(self, ready_file: Path, session: Path) -> None:
        """Other phones are asked for their code, which needs somebody to ask."""
        result = shell(["login", "--dc", str(ready_file), "--phone", "15550001111"], session)
        assert result.status in {Status.SESSION, Status.REFUSED}
        assert len(result.err.splitlines()) == 1

    def test_port_taken(self, session: Path) -> None:
        """The data centre says so."""
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            result = shell(["serve", "--port", str(port)], session)
        self.one_line(result, Status.UNREACHABLE, str(port))

    def test_output_that_nobody_reads(self, ready_file: Path, session: Path) -> None:
        """A closed pipe is no error."""
        command = [sys.executable, "-m", "invites", "login", "--dc", str(ready_file)]
        process = subprocess.Popen(
            [*command, "--phone", BOB],
            env=environment(session),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        process.stderr.close()
        assert process.wait(timeout=30) == 0


class TestWords:
    def test_every_failure_is_one_line(self) -> None:
        """Whatever the server put into its message."""
        for text in ("FLOOD_WAIT_37", "A\nB\x1b[31m", "", "x" * 500):
            failure = failure_of(InviteError.of(RpcError.parse(420, text)))
            assert failure is not None
            assert "\n" not in failure.line
            assert "\x1b" not in failure.line
        flood = failure_of(RpcError.parse(420, "FLOOD_WAIT_37"))
        assert flood is not None
        assert "FLOOD_WAIT_37" in flood.line

    def test_a_bug_is_not_hidden(self) -> None:
        """Only what users and servers do wrong is a failure."""
        assert failure_of(ZeroDivisionError()) is None

    def test_clean(self) -> None:
        """Titles of strangers cannot move the cursor or turn the text around."""
        assert clean("a\x1b[2Jb\u202ec\r\n") == "a\ufffd[2Jb\ufffdc\ufffd\ufffd"

    def test_plain_hides_what_is_secret(self) -> None:
        """No access hash in JSON."""
        made = plain(Joined(chat=Chat(id=5, kind=ChatKind.GROUP, title="T", access_hash=9)))
        assert made["outcome"] == "joined"
        assert "access_hash" not in made["chat"]
        assert made["chat"]["marked_id"] == -5

    @pytest.mark.parametrize("text", ["90s", "30m", "12h", "7d", "2030-01-31T18:00", "2030-01-31"])
    def test_times(self, text: str) -> None:
        """Spans and dates; dates without zone are UTC."""
        assert when(text) is not None
        assert when("never") is None
        with pytest.raises(CommandError):
            when(text + "x")


def _names_account(arguments: list[str]) -> bool:
    return arguments[0] in {"nonsense", "serve"} or bool(
        {"--phone", "--bot-token"}.intersection(arguments)
    )


def _stored_keys(session: Path) -> list[Any]:
    database = sqlite3.connect(session)
    try:
        return database.execute("SELECT name, auth_key, user_id FROM account").fetchall()
    finally:
        database.close()


def _elsewhere(ready_file: Path, folder: Path, port: int) -> Path:
    """The same data centre under another port."""
    path = folder / "elsewhere.json"
    path.write_text(json.dumps({**json.loads(ready_file.read_text()), "port": port}))
    return path


class _garbage_server:  # noqa: N801 - used as a function
    """Answers whatever arrives with the same bytes, and keeps the connection open."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._server = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> int:
        self._thread.start()
        port: int = self._server.getsockname()[1]
        return port

    def __exit__(self, *_: object) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(10)
        for one in self._open:
            one.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            self._open.append(connection)
            try:
                connection.recv(65536)
                connection.sendall(self._answer)
            except OSError:
                continue
