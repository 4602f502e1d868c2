"""`invites password`: at a terminal, from files, and what it never shows."""

from __future__ import annotations

import itertools
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from invites.cli.failures import Status
from tests.invites.terminal import Typist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.invites.conftest import Shell

OLD, NEW = "correct horse", "battery staple"
NONE = "The account has no two-factor password.\n"
# Passwords stay at the data centre, which all tests here share: each has an account of its own.
NUMBERS = (f"999665{number:04}" for number in itertools.count(1))


@pytest.fixture
def phone() -> str:
    return next(NUMBERS)


@pytest.fixture
def given(ready_file: Path, shell: Shell, phone: str) -> list[str]:
    """The options of a process that the account is signed in with."""
    session = str(shell.folder / "me.sqlite")
    return ["--dc", str(ready_file), "--session", session, "--phone", phone]


@pytest.fixture
def person(given: list[str]) -> Iterator[Callable[..., Typist]]:
    """Starts a command at a terminal."""
    typists: list[Typist] = []

    def start(*arguments: str) -> Typist:
        typists.append(Typist([*arguments, *given]))
        return typists[-1]

    yield start
    for one in typists:
        one.close()


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], str]:
    """Writes a password to a file; gives its path."""

    def write(text: str) -> str:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.txt"
        path.write_text(f"{text}\nand more\n", encoding="utf-8")
        return str(path)

    return write


def piped(given: list[str], typed: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command with standard input from a pipe."""
    command = [sys.executable, "-m", "invites", *arguments, *given]
    return subprocess.run(command, input=typed, capture_output=True, text=True, check=False)


def chosen(at: Typist, password: str) -> None:
    """Type a new password, and again."""
    at.sees("New password: ")
    at.types(f"{password}\n")
    at.sees("Repeat for confirmation: ")
    at.types(f"{password}\n")


class TestTerminal:
    def test_set_and_sign_in(self, person: Callable[..., Typist], phone: str) -> None:
        """It is asked twice; the next sign-in asks for it with its hint, and refuses another."""
        at = person("password", "set", "--hint", "a battery")
        chosen(at, OLD)
        at.sees("The account has a two-factor password, with the hint “a battery”.\n")
        assert at.ends() == Status.DONE
        assert "horse" not in at.screen
        again = person("login", "--anew")
        again.sees("Two-factor password (hint: a battery): ")
        again.types(f"{NEW}\n")
        again.sees("The password is wrong.")
        again.sees("Two-factor password (hint: a battery): ")
        again.types(f"{OLD}\n")
        again.sees("Signed in as ")
        assert again.ends() == Status.DONE

    def test_typed_differently(self, person: Callable[..., Typist]) -> None:
        """It is asked anew, until both are the same."""
        at = person("password", "set")
        at.sees("New password: ")
        at.types(f"{OLD}\n")
        at.sees("Repeat for confirmation: ")
        at.types(f"{NEW}\n")
        at.sees("do not match")
        chosen(at, NEW)
        at.sees("The account has a two-factor password.\n")
        assert at.ends() == Status.DONE

    def test_change_and_remove(self, person: Callable[..., Typist]) -> None:
        """The present password is asked for first; nothing that is typed is shown."""
        first = person("password", "set")
        chosen(first, OLD)
        assert first.ends() == Status.DONE
        second = person("password", "change")
        second.sees("Present password: ")
        second.types(f"{OLD}\n")
        chosen(second, NEW)
        assert second.ends() == Status.DONE
        third = person("password", "remove")
        third.sees("Present password: ")
        third.types(f"{NEW}\n")
        third.sees(NONE)
        assert third.ends() == Status.DONE
        for at in (first, second, third):
            assert "horse" not in at.screen
            assert "staple" not in at.screen

    def test_a_terminal_is_no_file(self, person: Callable[..., Typist]) -> None:
        """Standard input that would show what is typed is asked as a terminal is."""
        at = person("password", "set", "--new-file", "-")
        chosen(at, OLD)
        assert at.ends() == Status.DONE
        assert "horse" not in at.screen

    def test_interrupted(self, person: Callable[..., Typist], shell: Shell, phone: str) -> None:
        """Nothing was set."""
        at = person("password", "set")
        at.sees("New password: ")
        at.types("\x03")
        assert at.ends() == Status.INTERRUPTED
        assert shell("password", "status", phone=phone) == NONE


class TestFiles:
    def test_set(self, shell: Shell, phone: str, written: Callable[[str], str]) -> None:
        """The first line, without its end."""
        made = shell.json("password", "set", "--new-file", written(OLD), phone=phone)
        assert made == {"has_password": True, "hint": "", "has_recovery": False}
        shell("password", "remove", "--current-file", written(OLD), phone=phone)
        assert shell.status == Status.DONE

    def test_change(self, shell: Shell, phone: str, written: Callable[[str], str]) -> None:
        """The hint of before does not stay with another password."""
        shell("password", "set", "--new-file", written(OLD), "--hint", "a battery", phone=phone)
        files = ["--current-file", written(OLD), "--new-file", written(NEW)]
        assert shell.json("password", "change", *files, phone=phone)["hint"] == ""
        shell("password", "remove", "--current-file", written(NEW), phone=phone)
        assert shell.status == Status.DONE

    def test_wrong_password(self, shell: Shell, phone: str, written: Callable[[str], str]) -> None:
        """One line, without the password; it stays as it was."""
        shell("password", "set", "--new-file", written(OLD), phone=phone)
        assert shell("password", "remove", "--current-file", written(NEW), phone=phone) == ""
        assert shell.status == Status.REFUSED
        told = "invites: The password is wrong (PASSWORD_HASH_INVALID). Type the password again.\n"
        assert shell.err == told
        assert shell.json("password", "status", phone=phone)["has_password"] is True

    def test_standard_input(self, shell: Shell, given: list[str], phone: str) -> None:
        """The present password comes first, then the new one."""
        done = piped(given, f"{OLD}\n", "password", "set", "--new-file", "-")
        assert done.returncode == Status.DONE, done.stderr
        both = ["--current-file", "-", "--new-file", "-"]
        done = piped(given, f"{OLD}\n{NEW}\n", "password", "change", *both)
        assert done.returncode == Status.DONE, done.stderr
        done = piped(given, NEW, "password", "remove", "--current-file", "-")
        assert (done.returncode, done.stdout) == (Status.DONE, NONE), done.stderr

    def test_no_terminal_and_no_file(self, given: list[str]) -> None:
        """It is said which file would do."""
        done = piped(given, "", "password", "set")
        assert (done.returncode, done.stderr.count("\n")) == (Status.SESSION, 1)
        assert "Give --new-file FILE." in done.stderr

    @pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\n"])
    def test_files_without_a_password(
        self, shell: Shell, phone: str, tmp_path: Path, content: bytes | None
    ) -> None:
        """Not there, empty, an empty line, no text."""
        path = tmp_path / "secret.txt"
        if content is not None:
            path.write_bytes(content)
        shell("password", "set", "--new-file", str(path), phone=phone)
        assert (shell.status, shell.err.count("\n")) == (Status.USAGE, 1)
        assert "secret.txt" in shell.err


class TestMistakes:
    def test_status_of_none(self, shell: Shell, phone: str) -> None:
        assert shell("password", "status", phone=phone) == NONE
        document: dict[str, Any] = shell.json("password", "status", phone=phone)
        assert document == {"has_password": False, "hint": "", "has_recovery": False}

    def test_set_twice(self, shell: Shell, phone: str, written: Callable[[str], str]) -> None:
        """Who has a password changes it, and proves it for that."""
        shell("password", "set", "--new-file", written(OLD), phone=phone)
        shell("password", "set", "--new-file", written(NEW), phone=phone)
        assert shell.status == Status.USAGE
        assert "`invites password change`" in shell.err

    @pytest.mark.parametrize("verb", ["change", "remove"])
    def test_none_to_change(
        self, shell: Shell, phone: str, written: Callable[[str], str], verb: str
    ) -> None:
        shell("password", verb, "--current-file", written(OLD), phone=phone)
        assert shell.status == Status.USAGE
        assert "`invites password set`" in shell.err

    def test_a_hint_that_tells_it(
        self, shell: Shell, phone: str, written: Callable[[str], str]
    ) -> None:
        shell("password", "set", "--new-file", written(OLD), "--hint", f"It is {OLD}", phone=phone)
        assert shell.status == Status.USAGE
        assert shell.err == "invites: The hint tells the password. The password is as it was.\n"
        assert shell("password", "status", phone=phone) == NONE

    def test_bots_have_none(self, shell: Shell) -> None:
        shell("password", "status", "--bot-token", "4200:bot-secret", phone=None)
        assert shell.status == Status.REFUSED
        assert "BOT_METHOD_INVALID" in shell.err
