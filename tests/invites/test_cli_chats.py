"""The commands about chats and shared folders, and what a command without arguments says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from invites.cli import main
from invites.cli.failures import Status

if TYPE_CHECKING:
    from tests.invites.conftest import Shell

BOB = "9996620002"


class TestHelp:
    @pytest.mark.parametrize("arguments", [[], ["links"], ["requests"], ["username"]])
    def test_without_arguments(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The help, and nothing behind it."""
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        out, err = capsys.readouterr()
        assert ended.value.code == Status.USAGE
        assert "Usage: " in out
        assert err == ""


class TestChats:
    def test_list_and_use(self, shell: Shell) -> None:
        """Ids for other commands; a title does as well, where it is the only one."""
        made = [shell.json("new", title)["marked_id"] for title in ("Chess Club", "Chess Team")]
        rows = [line.split("\t") for line in shell("chats", "--search", "chess").splitlines()]
        assert rows[0] == ["id", "kind", "title", "username", "members"]
        assert sorted(row[0] for row in rows[1:]) == sorted(map(str, made))
        listed = shell.json("chats", "--search", "TEAM")
        assert [(one["title"], one["kind"]) for one in listed] == [("Chess Team", "supergroup")]
        link = shell.json("links", "create", "chess club")["link"]
        assert "Chess Club" in shell("join", link, phone=BOB)
        shell("links", "create", "Chess Clubs")
        assert shell.status == Status.USAGE
        assert shell.err.count("\n") == 1
