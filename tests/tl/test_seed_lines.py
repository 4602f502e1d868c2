"""The published lines that this project grew from mean what their pages say.

The lines are read here with a few regular expressions, not with the parser under test.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import pytest

import tl
from tl.lang.history import History, parse_history
from tl.names import attribute_name

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
SCHEMA = Path(__file__).resolve().parents[2] / "schema"
LINE = re.compile(r"(?P<name>[\w.]+)#(?P<id>[0-9a-f]{1,8})(?P<fields>.*) = (?P<result>\S+);")
FIELD = re.compile(r"(?P<name>\w+):(?:(?P<word>\w+)\.(?P<bit>\d+)\?)?(?P<type>\S+)")


class Published(NamedTuple):
    """One line of a page, and the layer it was true in."""

    layer: int
    text: str


def read_lines() -> list[Published]:
    found, layer = [], 0
    for line in (VECTORS / "seed-lines.tl").read_text(encoding="utf-8").splitlines():
        if line.startswith("// layer "):
            layer = int(line.removeprefix("// layer "))
        elif line and not line.startswith("//"):
            found.append(Published(layer, line))
    return found


LINES = read_lines()


@cache
def history() -> History:
    return parse_history((SCHEMA / "api.tl").read_text(encoding="utf-8"))


def read(published: Published) -> re.Match[str]:
    match = LINE.fullmatch(published.text)
    assert match is not None, published.text
    return match


def test_all_three_pages_are_there() -> None:
    """The ids by which users know the pages are among the lines, and enough of the others."""
    ids = {(line.layer, int(read(line)["id"], 16)) for line in LINES}
    assert len(LINES) > 400
    assert {
        (76, 0x6C50051C),  # messages.importChatInvite, the page of 2018
        (122, 0x2296D2C8),  # updateShortMessage with 32-bit ids, the page of 2021
        (122, 0x6C50051C),
        (176, 0x0AB4A819),  # chatInviteExported, the Invites page of 2024
        (176, 0xCDE0EC40),  # chatInvite
        (176, 0x0AADFC8F),  # channel
        (176, 0xA518110D),  # peerSettings
        (176, 0x6C50051C),
        (229, 0xDE91436E),  # messages.importChatInvite today
    } <= ids


@pytest.mark.parametrize("published", LINES, ids=lambda line: f"{line.layer}-{line.text[:50]}")
def test_our_class_is_the_published_line(published: Published) -> None:
    """The layer's class of that name has exactly that id, result, fields and flag bits."""
    line = read(published)
    cls = tl.layer(published.layer).get(line["name"])
    assert cls is not None
    assert cls is tl.layer(published.layer).by_id(int(line["id"], 16))
    assert (cls.tl_name, cls.tl_id) == (line["name"], int(line["id"], 16))
    ours = LINE.fullmatch(cls.tl_line)
    assert ours is not None
    assert ours["result"] == line["result"]

    wanted = FIELD.findall(line["fields"])
    have = FIELD.findall(ours["fields"])
    added = [field for field in have if field not in wanted]
    assert [field for field in have if field not in added] == wanted
    assert all(field[3] == "true" for field in added)
    entry = history().by_id(cls.tl_id)
    assert entry is not None
    for name, word, bit, _ in added:  # came later, under an unchanged id: the history says when
        assert published.layer not in entry.flags[f"{name}:{word}.{bit}?true"]
    assert cls.__struct_fields__ == tuple(attribute_name(name) for name, *_ in have)


@pytest.mark.parametrize("published", LINES, ids=lambda line: f"{line.layer}-{line.text[:50]}")
def test_the_published_id_is_the_hash_of_the_line(published: Published) -> None:
    """CRC-32 of the line without id, `true` fields and brackets, `bytes` read as `string`."""
    line = read(published)
    text = f"{line['name']}{line['fields']} = {line['result']}"
    text = re.sub(r" \w+:\w+\.\d+\?true\b", "", text)
    text = re.sub(r"([:?])bytes\b", r"\1string", text)
    text = text.replace("<", " ").replace(">", "").replace("{", "").replace("}", "")
    assert crc32(text.encode()) == int(line["id"], 16)
