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
        assert shell.err.startswith(
            "invites: No chat of this account has the title 'Chess Clubs'. Name a chat by @username"
        )
        assert "`invites chats`" in shell.err
        assert shell.err.count("\n") == 1

    def test_two_of_one_title(self, shell: Shell) -> None:
        """Their ids are told, and are what helps."""
        made = [str(shell.json("new", "Twins")["marked_id"]) for _ in range(2)]
        shell("links", "list", "twins")
        assert all(one in shell.err for one in made)
        assert shell.err.endswith(". Name it by its id.\n")


class TestFolders:
    def test_share_and_follow(self, shell: Shell) -> None:
        """One shares a folder; the other joins, follows and leaves it."""
        ids = [str(shell.json("new", title)["marked_id"]) for title in ("Maps", "Globes")]
        assert shell("folders", "create", "Atlas", ids[0]) == ("Folder 2, “Atlas”, with 1 chat.\n")
        out = shell("folders", "export", "atlas", "--title", "All maps")
        link, words = out.splitlines()
        assert words == "“All maps”, to 1 chat of the folder."
        assert shell("folders", "links", "2").splitlines()[1].split("\t") == [
            *(link, "All maps", ids[0])
        ]
        rows = [line.split("\t") for line in shell("folders", "list").splitlines()]
        assert rows[1] == ["2", "Atlas", "1", "shared, has links of yours"]

        seen = shell("folders", "check", link, phone=BOB)
        assert seen == f"“Atlas”\nNew: “Maps” (supergroup, 1 member), {ids[0]}\n"
        assert shell("folders", "join", link, phone=BOB) == (
            "Joined “Maps” (supergroup, 2 members).\n"
        )
        assert shell("folders", "updates", "Atlas", phone=BOB) == "Nothing is new.\n"
        shell("folders", "change", "2", "--chat", ids[0], "--chat", ids[1])
        assert shell("folders", "edit", "2", link, "--chat", ids[0], "--chat", ids[1]) == (
            f"{link}\n“All maps”, to 2 chats of the folder.\n"
        )
        assert shell("folders", "updates", "Atlas", "--join", phone=BOB).startswith(
            "Joined “Globes”"
        )
        left = shell.json("folders", "leave", "Atlas", ids[0], phone=BOB)
        assert [chat["title"] for chat in left["left"]] == ["Maps"]
        assert shell.json("folders", "list", phone=BOB) == []
        assert shell("folders", "delete", "2", link) == f"Deleted {link}.\n"
        assert shell("folders", "remove", "Atlas") == "Removed the folder Atlas.\n"

    def test_hide_and_stay(self, shell: Shell) -> None:
        """News are hidden on request; leaving a folder need not leave chats."""
        ids = [str(shell.json("new", title)["marked_id"]) for title in ("Cups", "Pots")]
        shell("folders", "create", "Shop", *ids)
        link = shell.json("folders", "export", "Shop")["url"]
        shell("folders", "join", link, ids[0], phone=BOB)
        assert shell.status == Status.DONE  # by an id that only the link has shown him
        assert "Pots" in shell("folders", "join", link, "pots", phone=BOB)
        room = str(shell.json("new", "Vases")["marked_id"])
        every = [word for chat in (*ids, room) for word in ("--chat", chat)]
        shell("folders", "change", "Shop", *every)
        shell("folders", "edit", "Shop", link, *every)
        hidden = shell("folders", "updates", "Shop", "--hide", phone=BOB)
        assert hidden.endswith("Hidden from now on.\n")
        assert shell.json("folders", "updates", "Shop", phone=BOB) == []
        assert shell("folders", "leave", "Shop", "--stay", phone=BOB) == (
            "Removed the folder Shop.\n"
        )
        assert len(shell.json("chats", "--search", "ups", phone=BOB)) == 1
        shell("folders", "remove", "Shop")

    @pytest.mark.parametrize(
        ("arguments", "status", "told"),
        [
            (["check", "https://t.me/+AAAAAAAAAAAAAAAA"], Status.USAGE, "invite link"),
            (["check", "AAAAAAAAAAAAAAAA"], Status.REFUSED, "INVITE_SLUG_INVALID"),
            (["links", "Nowhere"], Status.USAGE, "no folder 'Nowhere'"),
            (["links", "77"], Status.REFUSED, "FILTER_ID_INVALID"),
            (["create", "Empty"], Status.REFUSED, "FILTER_INCLUDE_EMPTY"),
            (["updates", "2", "--join", "--hide"], Status.USAGE, "exclude"),
            (["leave", "2", "--stay", "-1001"], Status.USAGE, "--stay"),
            (["check", "AAAAAAAAAAAAAAAA", "--layer", "122"], Status.USAGE, "newer layer"),
        ],
    )
    def test_trouble(self, shell: Shell, arguments: list[str], status: Status, told: str) -> None:
        """One line, the documented status."""
        assert shell("folders", *arguments) == ""
        assert shell.status == status
        assert shell.err.count("\n") == 1
        assert told in shell.err
