"""The chart as a page and as a picture: both from the same counts, safe, and on their own."""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from invites.exports import ExportError, ExtraMissing, LedgerEntry, html_report, write_chart
from invites.exports.png import png_chart
from invites.exports.scale import MOST_COLUMNS, MOST_SERIES, column_marks, count_marks
from invites.exports.timeline import timeline

if TYPE_CHECKING:
    from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
# Of the busiest link, the next, and the third.
BLUE, ORANGE, GREEN = (0, 0x72, 0xB2), (0xE6, 0x9F, 0), (0, 0x9E, 0x73)
NOON = datetime(2030, 1, 1, 12, 7, tzinfo=UTC)


def entry(link: str = "A", *, title: str = "", after: float = 0, here: bool = True) -> LedgerEntry:
    return LedgerEntry(
        user_id=7,
        name="Name",
        username=None,
        joined=NOON + timedelta(seconds=after),
        link=f"https://t.me/+{link}",
        link_title=title,
        link_admin_id=1,
        approved_by=None,
        via_folder=False,
        still_here=here,
    )


SOME = [
    *(entry("A", title="News", after=3600 * n) for n in (0, 0, 1, 5, 30)),
    *(entry("B", title="$x^2$ _under_", after=3600 * n, here=False) for n in (0, 29)),
    entry("C", after=1800),
]
joins = st.lists(
    st.builds(
        entry,
        link=st.sampled_from([f"L{n}" for n in range(20)]),
        title=st.text(max_size=30),
        after=st.integers(0, 10**9),
        here=st.booleans(),
    ),
    min_size=1,
    max_size=60,
)


class TestCounting:
    @given(joins, st.integers(2, 100))
    def test_everybody_once(self, entries: list[LedgerEntry], columns: int) -> None:
        """In his link's row, in the column in which he joined; never more columns than allowed."""
        counted = timeline(entries, columns)
        assert counted is not None
        assert counted.columns <= columns
        assert counted.total == len(entries)
        assert sum(one.here for one in counted.links) == sum(one.still_here for one in entries)
        for one in counted.links:
            for at, count in enumerate(one.counts):
                begin, end = counted.time_of(at), counted.time_of(at + 1)
                found = [e for e in entries if e.link == one.link and begin <= e.joined < end]
                assert len(found) == count
        totals = [one.total for one in counted.links]
        assert totals == sorted(totals, reverse=True)

    @given(joins, st.integers(2, 8))
    def test_summing_up_loses_nobody(self, entries: list[LedgerEntry], most: int) -> None:
        """The busiest keep their names, the last series is all the others."""
        counted = timeline(entries, MOST_COLUMNS)
        assert counted is not None
        fewer = counted.most_named(most)
        assert len(fewer.links) <= most
        assert fewer.total == counted.total
        assert fewer.links[: most - 1] == counted.links[: most - 1]

    def test_whole_spans(self) -> None:
        """Columns begin at whole hours and days, weeks with Monday."""
        for last, start in ((60 * 3000, "2030-01-01 12:00"), (86400 * 300, "2029-12-31 00:00")):
            counted = timeline([entry(), entry(after=last)], MOST_COLUMNS)
            assert counted is not None
            assert f"{counted.start:%Y-%m-%d %H:%M}" == start
        assert timeline([], 10) is None

    @given(st.integers(1, 10**7))
    def test_round_marks(self, most: int) -> None:
        """From 0 by even steps to where the highest column fits, few of them."""
        marks = count_marks(most)
        assert marks[0] == 0
        assert marks[-2] < most <= marks[-1]
        assert len(marks) <= 9
        assert str(marks[1]).rstrip("0") in {"1", "2", "5"}


class Page(HTMLParser):
    """What a page asks for, and the text of each element."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [name for name, _ in attrs if name in {"src", "href", "xlink:href"}]

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


def picture(page: str) -> ET.Element:
    return ET.fromstring(page[page.index("<svg") : page.index("</svg>") + 6])


class TestPage:
    def test_the_numbers(self) -> None:
        """One rectangle for each link in each column that has any; the table says them all."""
        page = html_report(SOME, title="Rea<d>ers", made=NOON)
        svg = picture(page)
        rectangles = svg.findall("rect")
        counted = timeline(SOME, MOST_COLUMNS)
        assert counted is not None
        assert len(rectangles) == sum(count > 0 for one in counted.links for count in one.counts)
        heights = sum(float(one.attrib["height"]) for one in rectangles)
        one_person = min(float(one.attrib["height"]) for one in rectangles)
        assert heights / one_person == pytest.approx(len(SOME), rel=0.01)
        assert "News: 2 from 01-01 12:00" in [one.findtext("title") for one in rectangles]
        marks = len(count_marks(4)) + len(column_marks(counted))
        assert len(svg.findall("text")) == marks
        words = Page(page).words
        at = words.index("https://t.me/+B")
        assert words[at - 1] == "$x^2$ _under_"
        assert [word for word in words[at + 1 : at + 4] if word] == ["2", "0", "2"]
        assert "Joins by link: Rea<d>ers" in words
        assert "As of 2030-01-01 12:07 UTC." in words

    @given(joins, st.text(max_size=40))
    def test_it_stands_alone(self, entries: list[LedgerEntry], title: str) -> None:
        """Whatever strangers are called: nothing is loaded, nothing of theirs is an element."""
        page = html_report(entries, title=title)
        page.encode("utf-8")
        read = Page(page)
        assert read.loads == []
        assert set(read.tags) <= set(
            "html head meta title style body h1 p svg line text rect span bdi table thead tbody "
            "tr th td".split()
        )
        assert "script" not in read.tags
        assert picture(page).attrib["role"] == "img"

    def test_many_links(self) -> None:
        """The busiest have colours of their own; the table has every one."""
        entries = [entry(f"L{n}", after=n) for n in range(30)]
        page = html_report(entries)
        assert page.count("background:#") == MOST_SERIES
        assert page.count("23 other links") >= 1
        assert all(f"https://t.me/+L{n}<" in page for n in range(30))

    def test_nobody(self) -> None:
        """An empty ledger makes a page that says so."""
        assert "Nobody has come by a link." in Page(html_report([])).words

    @pytest.mark.skipif(CHROMIUM is None, reason="no browser to open it in")
    def test_in_a_browser(self, tmp_path: Path) -> None:
        """A browser draws it, with a network that leads nowhere, and finds nothing to complain."""
        assert CHROMIUM is not None
        path = tmp_path / "joins.html"
        write_chart(path, SOME, title="Readers <script>document.title='!'</script>")
        common = [
            *(CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *("--proxy-server=127.0.0.1:9", f"--user-data-dir={tmp_path}/profile"),
            *("--enable-logging=stderr", "--window-size=1000,900"),
        ]
        done = subprocess.run(
            [*common, f"--screenshot={tmp_path}/page.png", path.as_uri()],
            capture_output=True,
            text=True,
            timeout=100,
            check=True,
        )
        assert "CONSOLE" not in done.stderr
        width, height, dots = read_png((tmp_path / "page.png").read_bytes())
        assert (width, height) == (1000, 900)
        assert all(dots[colour] > 100 for colour in (BLUE, ORANGE, GREEN))


def read_png(data: bytes) -> tuple[int, int, Counter[tuple[int, ...]]]:
    """Width and height as the header has them, and how many dots there are of each colour."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data[12:16] == b"IHDR"
    width, height = struct.unpack_from(">II", data, 16)
    dots = Image.open(io.BytesIO(data)).convert("RGB")
    assert dots.size == (width, height)
    return width, height, Counter(dots.get_flattened_data())


class TestPicture:
    def test_size_and_colours(self, tmp_path: Path) -> None:
        """A PNG of the size asked for, in which the links' columns can be seen."""
        write_chart(tmp_path / "joins.PNG", SOME, title="Readers")
        width, height, _ = read_png((tmp_path / "joins.PNG").read_bytes())
        assert (width, height) == (1200, 600)
        width, height, dots = read_png(png_chart(SOME, width=500, height=300))
        assert (width, height) == (500, 300)
        assert all(dots[colour] > 50 for colour in (BLUE, ORANGE, GREEN))

    def test_odd_titles(self) -> None:
        """Formulas that are none, signs without a picture, a low line in front, nobody at all."""
        titles = ["$\\frac{1}{$", "_hidden", "\u0e3f\U0001f600\U00020000", "x" * 200]
        entries = [entry(f"L{n}", title=title) for n, title in enumerate(titles)]
        plain = png_chart([entry("L0")], title="$")
        assert len({plain, png_chart(entries, title="\U0001f600"), png_chart([])}) == 3
        with pytest.raises(ValueError, match="300 to 10000"):
            png_chart(entries, width=5)

    def test_without_the_library(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error has the command that installs it; nothing is written."""
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        with pytest.raises(ExtraMissing, match="matplotlib") as caught:
            write_chart(tmp_path / "x.png", SOME)
        assert caught.value.command == "pip install 'mtproto-invites[chart]'"
        for name, told in (("x.svg", "'svg' names no picture"), ("x", "no ending")):
            with pytest.raises(ExportError, match=told):
                write_chart(tmp_path / name, SOME)
        assert list(tmp_path.iterdir()) == []
