"""Exports: the ledger remembers who left, and every format says the same."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pyarrow.parquet as parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from invites.errors import NotOnThisLayer
from invites.exports import (
    ExportError,
    Format,
    Ledger,
    LedgerEntry,
    LedgerProgress,
    LinkRow,
    joins_chart,
    link_row,
    write_rows,
)
from invites.statefile import StateFile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.invites.conftest import Stage

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
ENTRY = LedgerEntry(
    user_id=7,
    name='=HYPERLINK("x")',
    username=None,
    joined=NOON,
    link="https://t.me/+AAAAAAAAAAAAAAAA",
    link_title='Söme, "title"\nin two lines',
    link_admin_id=-1,
    approved_by=5_000_000_000,
    via_folder=False,
    still_here=False,
    left_by=NOON + timedelta(days=1),
)


class TestLedger:
    async def test_who_when_how_and_still_here(self, stage: Stage) -> None:
        """Joins by several links of two administrators; leaving is noticed and remembered."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        news = await owner.create(room, title="News")
        asked = await owner.create(room, title="Asked", request_needed=True)
        first, second = stage.ask_to_join(news, [2, 3])
        (third,) = stage.ask_to_join(asked, [4])
        await owner.approve(room, third.id)
        seen: list[LedgerProgress] = []
        with StateFile() as state:
            ledger = Ledger(state, clock=stage.clock)
            entries = await ledger.update(owner, room, progress=seen.append)
            assert {(one.user_id, one.link_title, one.approved_by) for one in entries} == {
                (first.id, "News", None),
                (second.id, "News", None),
                (third.id, "Asked", stage.account(1).id),
            }
            assert all(one.still_here and one.left_by is None for one in entries)
            assert (seen[-1].links_done, seen[-1].people) == (3, 3)
            stage.world.members.leave(stage.world.chats.get(room.id), first.id)
            await owner.revoke(room, asked)
            entries = await ledger.update(owner, room)
            assert {one.user_id: one.still_here for one in entries} == {
                first.id: False,
                second.id: True,
                third.id: True,
            }
            await owner.delete(room, asked)
            again = await ledger.update(owner, room)
            assert again == entries == ledger.entries(room)

    @pytest.mark.parametrize("layer", [136, 176, 229])
    async def test_layers(self, stage: Stage, layer: int) -> None:
        """The same entries on every layer that can tell who came by which link."""
        owner = await stage.user(1, layer=229)
        room = await owner.create_chat("Room")
        asked = await owner.create(room, title="Asked", request_needed=True)
        (first,) = stage.ask_to_join(await owner.create(room, title="News"), [2])
        (second,) = stage.ask_to_join(asked, [3])
        await owner.approve(room, second.id)
        other = await stage.user(1, layer=layer)
        with StateFile() as one, StateFile() as two:
            entries = await Ledger(one).update(other, room.marked_id)
            assert entries == await Ledger(two).update(owner, room)
        assert {(one.user_id, one.link_title) for one in entries} == {
            (first.id, "News"),
            (second.id, "Asked"),
        }
        assert joins_chart(entries)[2:] != []

    async def test_layer_122(self, stage: Stage) -> None:
        """It has no such listing: that is told, and the ledger stays as it was."""
        owner = await stage.user(1, layer=122)
        room = await owner.create_chat("Room")
        with StateFile() as state:
            with pytest.raises(NotOnThisLayer, match="getAdminsWithInvites on layer 122"):
                await Ledger(state).update(owner, room)
            assert state.read("SELECT * FROM ledger") == []


class TestFormats:
    def test_csv(self, tmp_path: Path) -> None:
        """RFC 4180; nothing a spreadsheet would calculate."""
        path = tmp_path / "x.csv"
        write_rows(path, [ENTRY])
        with path.open(encoding="utf-8", newline="") as file:
            (row,) = csv.DictReader(file)
        assert row["name"] == "'" + ENTRY.name
        assert row["link_title"] == ENTRY.link_title
        assert (row["username"], row["still_here"], row["link_admin_id"]) == ("", "false", "-1")
        assert row["joined"] == "2030-01-01T12:00:00+00:00"

    def test_json_lines(self, tmp_path: Path) -> None:
        """One object a line, as it is."""
        path = tmp_path / "x.jsonl"
        write_rows(path, [ENTRY, replace(ENTRY, name="\udcff lone")])
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) == 2
        expected = {
            key: value.isoformat() if isinstance(value, datetime) else value
            for key, value in asdict(ENTRY).items()
        }
        assert json.loads(lines[0]) == expected

    def test_parquet(self, tmp_path: Path) -> None:
        """Typed columns, also when a column or the table is empty."""
        path = tmp_path / "x.parquet"
        write_rows(path, [ENTRY, replace(ENTRY, name="\udcff", left_by=None)])
        table = parquet.read_table(path)
        assert table.to_pylist()[0] == asdict(ENTRY)
        write_rows(path, [], kind=LinkRow)
        table = parquet.read_table(path)
        assert table.column_names == [one.name for one in fields(LinkRow)]
        assert str(table.schema.field("usage").type) == "int64"

    async def test_links(self, stage: Stage, tmp_path: Path) -> None:
        """Links have rows too."""
        owner = await stage.user(1)
        room = await owner.create_chat("Room")
        link = await owner.create(room, title="News", usage_limit=3)
        write_rows(tmp_path / "x.jsonl", [link_row(link)])
        row = json.loads((tmp_path / "x.jsonl").read_text())
        assert (row["title"], row["usage_limit"], row["stars"]) == ("News", 3, None)

    def test_mistakes(self, tmp_path: Path) -> None:
        """Unknown endings, no columns; a failure leaves the old file and nothing else."""
        with pytest.raises(ExportError, match="xlsx"):
            Format.of("a.xlsx")
        with pytest.raises(ExportError, match="columns"):
            write_rows(tmp_path / "x.csv", [])
        with pytest.raises(FileNotFoundError):
            write_rows(tmp_path / "no" / "x.csv", [ENTRY])
        assert list(tmp_path.iterdir()) == []


class TestChart:
    def test_lines(self) -> None:
        """Busiest first, one scale, the least visible."""
        entries = [
            replace(ENTRY, link_title="A", joined=NOON + timedelta(hours=n)) for n in (0, 0, 0, 5)
        ]
        entries.append(replace(ENTRY, link="https://t.me/+B", link_title="", joined=NOON))
        lines = joins_chart(entries, width=60)
        assert "2030-01-01 12:00" in lines[0]
        assert lines[1] == "one column is 10 minutes, the highest 3"
        assert lines[2] == "A         █" + " " * 29 + "▃ 4"
        assert lines[3] == "…/t.me/+B ▃" + " " * 30 + " 1"
        assert joins_chart([]) == ["Nobody has come by a link."]

    @given(
        st.lists(
            st.tuples(st.integers(0, 10**9), st.text(max_size=40), st.integers(0, 4)), min_size=1
        ),
        st.integers(40, 200),
    )
    def test_never_wider_and_never_wrong(
        self, joins: list[tuple[int, str, int]], width: int
    ) -> None:
        """Whatever the times and titles are: it fits, and the totals add up."""
        entries = [
            replace(
                ENTRY,
                joined=NOON + timedelta(seconds=seconds),
                link=f"https://t.me/+{link}",
                link_title="".join(c for c in title if c.isprintable()),
            )
            for seconds, title, link in joins
        ]
        lines = joins_chart(entries, width=width)
        assert max(map(len, lines[2:])) <= width
        assert sum(int(line.rsplit(" ", 1)[1]) for line in lines[2:]) == len(entries)
