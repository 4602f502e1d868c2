"""What `invites login` asks at a terminal: typed into a pseudo-terminal, as a person would."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import pytest

from invites.cli.sessions import Shelf
from mtproto.client import Client
from mtproto.crypto import AuthKey
from mtproto.datacentre import DataCentre
from mtproto.password import set_password
from mtproto.storage import Account, SqliteStorage
from mtproto.testaccounts import sign_in_test_account
from tests.invites.terminal import Typist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.invites.conftest import Shell

BOT_TOKEN = "4200:bot-secret"


@pytest.fixture
def person(shell: Shell, ready_file: Path, tmp_path: Path) -> Iterator[Callable[..., Typist]]:
    """Starts `invites login` at a terminal, with a session file of its own."""
    typists: list[Typist] = []

    def start(*arguments: str) -> Typist:
        given = ["--dc", str(ready_file), "--session", str(tmp_path / "typed.sqlite")]
        typists.append(Typist(["login", *arguments, *given]))
        return typists[-1]

    yield start
    for one in typists:
        one.close()


def protect(ready_file: Path, phone: str, password: str) -> None:
    """Give the account a two-factor password."""

    async def work() -> None:
        where = DataCentre.from_ready_file(ready_file)
        async with Client(where, api_id=1, api_hash="x", layer=229) as client:
            await sign_in_test_account(client, phone)
            await set_password(client, password, hint="the usual")

    asyncio.run(work())


class TestPhone:
    def test_a_new_account(self, person: Callable[..., Typist], tmp_path: Path) -> None:
        """Number, a wrong code, the right one, a name; the session is kept."""
        at = person()
        at.sees("Phone number, or bot token: ")
        at.types("+99966 3 0077\n")
        at.sees("Login code (App): ")
        at.types("11111\n")
        at.sees("The code is wrong.")
        at.sees("Login code (App): ")
        at.types("33333\n")
        at.sees("First name of the new account: ")
        at.types("Ada\n")
        at.sees("Signed in as Ada (id ")
        assert at.ends() == 0
        (filed,) = SqliteStorage(tmp_path / "typed.sqlite").accounts()
        assert filed.endswith("/9996630077")
        assert "Another account" not in at.screen
        again = person()
        assert "Phone number" not in again.sees("Signed in as Ada")
        again.sees("Another account signs in with --phone NUMBER")
        assert again.ends() == 0

    def test_two_factor_password(self, person: Callable[..., Typist], ready_file: Path) -> None:
        """It is asked with its hint, again when it is wrong, and never shown."""
        phone = "9996640001"
        protect(ready_file, phone, "correct horse")
        at = person("--phone", phone)
        at.sees("Two-factor password (hint: the usual): ")
        at.types("wrong cow\n")
        at.sees("The password is wrong.")
        at.sees("Two-factor password (hint: the usual): ")
        at.types("correct horse\n")
        at.sees("Signed in as ")
        assert at.ends() == 0
        assert "horse" not in at.screen
        assert "cow" not in at.screen

    def test_too_many_wrong_codes(self, person: Callable[..., Typist]) -> None:
        """The third ends it, in one line."""
        at = person()
        at.sees("Phone number, or bot token: ")
        at.types("9996640002\n")
        for _ in range(3):
            at.sees("Login code (App): ")
            at.types("00000\n")
        at.sees("\ninvites: 9996640002: The code is wrong (PHONE_CODE_INVALID).")
        assert at.ends() == 1

    @pytest.mark.parametrize(
        ("typed", "status", "told"),
        [
            ("my phone\n", 2, "'my phone' is no phone number"),
            ("15550001111\n", 1, "PHONE_NUMBER_INVALID"),
            ("12:\n", 2, "a bot token looks like"),
            ("\x03", 130, "Interrupted."),
            ("\x04", 130, "Interrupted."),
        ],
    )
    def test_mistakes(
        self, person: Callable[..., Typist], typed: str, status: int, told: str
    ) -> None:
        """What is no number, an unknown one, no token; Ctrl-C and Ctrl-D."""
        at = person()
        at.sees("Phone number, or bot token: ")
        at.types(typed)
        assert at.ends() == status
        (line,) = re.findall(r"^.*invites: .*$", at.screen, re.MULTILINE)
        assert told.lower() in line.lower()


class TestUnfinished:
    """Who is not signed in is no account."""

    def test_a_mistyped_number_is_forgotten(self, person: Callable[..., Typist]) -> None:
        """The refusal names it, and the next attempt asks again."""
        at = person()
        at.sees("Phone number, or bot token: ")
        at.types("12345\n")
        at.sees("\ninvites: 12345: The text is no acceptable phone number")
        assert at.ends() == 1
        person().sees("Phone number, or bot token: ")

    def test_interrupted_at_the_code(self, person: Callable[..., Typist]) -> None:
        """Whoever begins anew is asked everything again."""
        at = person()
        at.sees("Phone number, or bot token: ")
        at.types("9996610009\n")
        at.sees("Login code (App): ")
        at.types("\x03")
        assert at.ends() == 130
        again = person()
        again.sees("Phone number, or bot token: ")
        again.types("9996610009\n")
        again.sees("Login code (App): ")

    def test_one_good_and_one_bad(self, shell: Shell) -> None:
        """The one who is signed in is chosen silently."""
        shell("login", phone="9996640011")
        shell("login", phone="999664001")
        assert (shell.status, "999664001: The text is no" in shell.err) == (1, True)
        shell("chats", phone=None)
        assert shell.status == 0

    @pytest.fixture
    def leftover(self, ready_file: Path, tmp_path: Path) -> SqliteStorage:
        """What earlier versions left of an attempt to sign in as 999662000."""
        fingerprint = DataCentre.from_ready_file(ready_file).public_keys[0].fingerprint
        left = Shelf(tmp_path / "me.sqlite", fingerprint).account("999662000")
        left.save(Account(dc_id=2, auth_key=AuthKey(bytes(256))))
        return left

    def test_a_leftover_is_no_account(self, shell: Shell, leftover: SqliteStorage) -> None:
        shell("chats", phone=None)
        assert leftover.accounts()
        assert "Nobody is signed in at this data centre." in shell.err

    def test_a_leftover_is_dropped_by_logout(self, shell: Shell, leftover: SqliteStorage) -> None:
        shell("logout", phone="999662000")
        assert leftover.accounts() == []


class TestOthers:
    def test_bot(self, person: Callable[..., Typist], tmp_path: Path) -> None:
        """A token in place of a number."""
        at = person()
        at.sees("Phone number, or bot token: ")
        at.types(BOT_TOKEN + "\n")
        at.sees("Signed in as ")
        assert at.ends() == 0
        (filed,) = SqliteStorage(tmp_path / "typed.sqlite").accounts()
        assert filed.endswith("/bot4200")

    def test_qr_with_password(
        self, person: Callable[..., Typist], shell: Shell, ready_file: Path
    ) -> None:
        """The code is drawn; another device accepts it; then the password is asked for."""
        phone = "9996640003"
        shell("login", phone=phone)
        at = person("--qr")
        shown = at.sees("tg://login?token=")
        drawn = [line for line in shown.splitlines() if set(line) & set("█▀▄")]
        assert len(drawn) > 10
        assert len({len(line) for line in drawn}) == 1
        token = at.sees("\n").strip()
        protect(ready_file, phone, "correct horse")
        shell("accept", f"tg://login?token={token}", phone=phone)
        at.sees("Two-factor password (hint: the usual): ")
        at.types("correct horse\n")
        at.sees("Signed in as ")
        assert at.ends() == 0
        assert "horse" not in at.screen
