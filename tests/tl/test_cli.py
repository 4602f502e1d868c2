"""The `tl` command: what it prints, and that every failure is one line and a status."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

import tl
from tl import api
from tl.api import messages
from tl.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PEEK = api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9)
BYTES = tl.encode(PEEK)
TEXT = "chatInvitePeek chat:(chatEmpty id:5) expires:9"


class Run(NamedTuple):
    """How a command ended."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode().rstrip("\n")


@pytest.fixture
def run(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Run]:
    """Run the entry point with arguments and standard input."""

    def call(*arguments: str, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as caught:
            main(list(arguments))
        out, err = capfdbinary.readouterr()
        status = caught.value.code
        assert isinstance(status, int)
        return Run(status, out, err.decode())

    return call


def refused(result: Run, status: int, says: str) -> None:
    """One clear line on standard error, nothing on standard output."""
    assert (result.status, result.out) == (status, b"")
    assert result.err.startswith("tl: ")
    assert result.err.count("\n") == 1
    assert says in result.err


def test_the_installed_command() -> None:
    """`python -m tl` works in a fresh process and says what it is made of."""
    command = [sys.executable, "-m", "tl"]
    shown = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)
    assert f"executor {tl.executor}" in shown.stdout
    assert "layers 75-229" in shown.stdout
    bad = subprocess.run([*command, "decode", "00"], capture_output=True, text=True, check=False)
    assert (bad.returncode, bad.stdout) == (1, "")
    assert bad.stderr == "tl: offset 0: Object needs 4 bytes, 1 are left\n"
    helped = subprocess.run([*command], capture_output=True, text=True, check=False)
    assert "decode" in helped.stdout + helped.stderr
    assert "Traceback" not in helped.stderr


def test_a_closed_pipe_is_no_failure_to_explain() -> None:
    """`tl show … | head` ends quietly."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tl", "show", "MessageMedia"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait()


@pytest.mark.parametrize(
    "written",
    [
        BYTES.hex(),
        BYTES.hex().upper(),
        f"0x{BYTES.hex()}",
        BYTES.hex(" "),
        BYTES.hex(":"),
        base64.b64encode(BYTES).decode(),
        base64.urlsafe_b64encode(BYTES).decode().rstrip("="),
    ],
)
def test_decode_reads_every_spelling(written: str, run: Callable[..., Run]) -> None:
    """Hex and base64, however people write them, as an argument or on standard input."""
    assert run("decode", written) == Run(0, f"{TEXT}\n".encode(), "")
    assert run("decode", stdin=f"{written}\n".encode()).text == TEXT
    assert run("decode", "-", stdin=written.encode()).text == TEXT


def test_decode_reads_raw_bytes_and_files(run: Callable[..., Run], tmp_path: Path) -> None:
    """Raw bytes are told from text; `--from` ends all doubt."""
    assert run("decode", stdin=BYTES).text == TEXT
    path = tmp_path / "peek.bin"
    path.write_bytes(BYTES)
    assert run("decode", "--file", str(path)).text == TEXT
    readable = tl.encode(messages.ImportChatInvite(hash="x" * 250))
    assert run("decode", "--from", "raw", stdin=readable).status == 0


def test_decode_writes_json(run: Callable[..., Run]) -> None:
    """JSON for programs; `--layer` says whose names are plain."""
    result = run("decode", "--json", BYTES.hex())
    assert tl.from_json(result.out) == PEEK
    old = tl.encode(messages.ImportChatInvite_6c50051c(hash="x"))
    assert json.loads(run("decode", "--json", old.hex()).out)["_"].endswith("#6c50051c")
    at_176 = run("decode", "--json", "--layer", "176", old.hex())
    assert json.loads(at_176.out)["_"] == "messages.importChatInvite"


def test_decode_reads_results(run: Callable[..., Run]) -> None:
    """A result needs the method or the type that it belongs to."""
    data = tl.encode([5, -1], returns="Vector<int>").hex()
    assert run("decode", "--returns", "Vector<int>", data).text == "[5 -1]"
    assert run("decode", "--returns", "channels.checkUsername", "b5757299").text == "true"
    refused(run("decode", "--returns", "chatInvitePeek", data), 2, "is a constructor")
    refused(run("decode", "--returns", "Nothing", data), 2, "no type is called Nothing")
    refused(run("decode", "--returns", "Vector<Nothing>", data), 2, "no type is called Nothing")
    refused(run("decode", "--returns", "channels.checkUsernam", data), 2, "is it channels.check")
    refused(run("decode", "--returns", "a b c", data), 2, "unknown constructor 'a b c'")
    refused(run("decode", "--returns", "Vector<", data), 2, "no method and no type")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["decode", "zzzzz"], 1, "no base64"),
        (["decode", "ßß"], 1, "neither hexadecimal digits nor base64"),
        (["decode", "--from", "hex", "abc"], 1, "no hexadecimal digits"),
        (["decode", ""], 1, "needs 4 bytes, 0 are left"),
        (["decode", "efbeadde"], 1, "#deadbeef: expected Object (not in layers 75-229)"),
        (["decode", BYTES.hex() + "00"], 1, "1 bytes are left over"),
        (["decode", "--strict", "b0cfe01d03000000"], 1, "offset 0"),
        (["decode", "--file", "/nonexistent/file"], 1, "/nonexistent/file: No such file"),
        (["decode", "--file", "/"], 1, "/: Is a directory"),
        (["decode", "--file", "a", "00"], 2, "not both"),
        (["decode", "--layer", "5", BYTES.hex()], 2, "layer 5 is unknown"),
        (["decode", "--layer", "x", BYTES.hex()], 2, "See `tl decode --help`."),
        (["decode", "--nope"], 2, "--nope"),
        (["nope"], 2, "nope"),
        (["shw"], 2, "Did you mean 'show'? See `tl --help`."),
        (["encode", "{"], 1, "line 1, column 2: no JSON"),
        (["encode", "chatEmpty"], 1, "chatEmpty: has no field id"),
        (["encode", '{"_":"chatEmpty","id":"x"}'], 1, "chatEmpty.id: 'x' is no whole number"),
        (["encode", "chatEmpt id:1"], 1, "is it chatEmpty?"),
        (["encode", "--to", "octal", "chatEmpty id:1"], 2, "octal"),
        (["convert", BYTES.hex()], 2, "--layer"),
        (["convert", "--layer", "75", TEXT], 1, "layer 75"),
        (["convert", "--layer", "500", TEXT], 2, "layer 500 is unknown"),
        (["show", "nope"], 2, "unknown constructor 'nope'"),
        (["show", "Nope"], 2, "no type is called Nope"),
        (["show", "messages.ImportChatInvite"], 2, "is it messages.importChatInvite?"),
        (["show", "chatinvite"], 2, "is it chatInvite?"),
        (["show", "#1"], 2, "unknown constructor #1"),
        (["show", "0x1"], 2, "unknown constructor #1"),
        (["show", "#xyz"], 2, "hexadecimal digits"),
        (["show", "chatInvite#5a686d7c"], 2, "#5a686d7c is chatInviteAlready"),
        (["show", "--layer", "122", "chatInviteImporter"], 2, "in layer 122"),
        (["show", "--layer", "122", "#de91436e"], 2, "layers 227-229"),
        (["show", "--layer", "74", "chatInvite"], 2, "layer 74 is unknown"),
    ],
)
def test_failures(arguments: list[str], status: int, says: str, run: Callable[..., Run]) -> None:
    """Wrong usage ends with 2, wrong data with 1, both with one line that tells what is wrong."""
    refused(run(*arguments), status, says)


@pytest.mark.parametrize("form", [TEXT, f"({TEXT});", tl.to_json(PEEK).decode()])
def test_encode_reads_both_forms(form: str, run: Callable[..., Run]) -> None:
    """Text and JSON are told apart; bytes come as hex, base64 or raw."""
    assert run("encode", form).text == BYTES.hex()
    assert run("encode", "--to", "base64", stdin=form.encode()).text == (
        base64.b64encode(BYTES).decode()
    )
    assert run("encode", "--to", "raw", form).out == BYTES
    assert run("encode", "--returns", "Vector<int>", "[1, 2]").text == (
        tl.encode([1, 2], returns="Vector<int>").hex()
    )
    assert run("encode", "--returns", "Vector<int>", "[1 2]").text == (
        tl.encode([1, 2], returns="Vector<int>").hex()
    )
    old = run("encode", "--layer", "176", 'messages.importChatInvite hash:""')
    assert old.text.startswith("1c05506c")


def test_encode_and_decode_are_a_pipe(run: Callable[..., Run]) -> None:
    """What one writes the other reads."""
    data = run("encode", "--to", "raw", TEXT).out
    assert run("decode", stdin=data).text == TEXT


def test_convert(run: Callable[..., Run]) -> None:
    """A value in another layer's words, in text, JSON or bytes; losses are told."""
    old = tl.encode(messages.ImportChatInvite_6c50051c(hash="x")).hex()
    assert run("convert", "--layer", "229", old).text == 'messages.importChatInvite hash:"x"'
    newest = run("convert", "--layer", "229", "--to", "hex", old)
    assert newest.text.startswith("6e4391de")
    as_json = run("convert", "--layer", "176", "--json", newest.text)
    assert json.loads(as_json.out) == {"_": "messages.importChatInvite", "hash": "x"}
    text = 'messages.importChatInvite hash:"x"'
    assert run("convert", "--layer", "176", "--to", "hex", text).text == old
    lossy = run("convert", "--layer", "122", 'chatInviteExported link:"x" admin_id:5 date:3')
    assert lossy.text == 'chatInviteExported link:"x"'
    assert lossy.err.splitlines() == [line for line in lossy.err.splitlines() if "tl: lost" in line]
    assert "admin_id" in lossy.err


def test_show(run: Callable[..., Run]) -> None:
    """A name with its whole history, a definition by id, a type with its constructors."""
    history = run("show", "messages.importChatInvite").text.splitlines()
    assert history[0] == (
        "messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult;"
    )
    assert history[1].strip() == "method, layers 227-229; tl.api.messages.ImportChatInvite"
    assert history[2] == "messages.importChatInvite#6c50051c hash:string = Updates;"
    assert "ImportChatInvite_6c50051c" in history[3]
    assert run("show", "#6c50051c").text.splitlines() == history[2:]
    assert (
        run("show", "--layer", "176", "messages.importChatInvite").text.splitlines() == history[2:]
    )
    between = run("show", "--layer", "180", "#6c50051c").text
    assert between.startswith("layer 180 was not imported; this is layer 177\n")
    constructors = run("show", "--layer", "176", "ChatInvite").text
    assert [line.split("#")[0] for line in constructors.splitlines()[::2]] == [
        "chatInvite",
        "chatInviteAlready",
        "chatInvitePeek",
    ]
    silent = run("show", "messages.getChatInviteImporters").text
    assert "subscription_expired in layers 186-229" in silent
    assert "service schema" in run("show", "resPQ").text


SMALL = "user#1 id:int = User;\nchat#2 flags:# title:flags.0?string = Chat;\n"
GROWN = (
    SMALL.replace("title:", "gone:flags.1?true title:").replace("id:int", "id:long")
    + "bot#4 = Bot;"
)


@pytest.mark.parametrize("command", [[], ["show"], ["decode"], ["fuzz"]])
def test_help_shows_no_type_for_flags(command: list[str], run: Callable[..., Run]) -> None:
    shown = run(*command, "--help").text
    assert "--help" in shown
    assert "bool" not in shown


@pytest.mark.parametrize("written", ["#6c50051c", "0x6c50051c", "0X6C50051C", "6c50051c"])
def test_show_reads_every_spelling_of_an_id(written: str, run: Callable[..., Run]) -> None:
    assert run("show", written).text.startswith("messages.importChatInvite#6c50051c hash:string")


@pytest.mark.parametrize(
    ("data", "noted"), [("1c05506c0", True), ("1c05506c", False), ("dbOOr+Y=", False)]
)
def test_inspect_notes_digits_read_as_base64(
    data: str, noted: bool, run: Callable[..., Run]
) -> None:
    said = "read as base64; as hex it has an odd number of digits"
    assert (said in run("inspect", data).err) is noted


def test_diff(run: Callable[..., Run], tmp_path: Path) -> None:
    """Layers and files, as text, Markdown and JSON; a topic narrows it down."""
    text = run("diff", "176", "229", "--topic", "invite").text
    assert "messages.importChatInvite" in text
    assert "chatInviteExported" in text
    assert "subscription_pricing" in text
    assert len(text) < len(run("diff", "176", "229").text)
    old, new = tmp_path / "old.tl", tmp_path / "new.tl"
    old.write_text(SMALL)
    new.write_text(GROWN)
    assert "bot" in run("diff", str(old), str(new)).text
    assert run("diff", str(old), str(new), "--format", "markdown").text.startswith("# ")
    changes = json.loads(run("diff", str(old), str(new), "--format", "json").out)["changes"]
    assert {change["name"] for change in changes} == {"user", "chat", "bot"}
    assert run("diff", "176", str(old)).status == 0
    refused(run("diff", "176", "5"), 2, "layer 5 is unknown")
    refused(run("diff", "176", "/nonexistent.tl"), 1, "No such file")
    new.write_text("user#1 id:int")
    refused(run("diff", str(old), str(new)), 1, f"{new}:1:14: expected a field")


def test_lint(run: Callable[..., Run], tmp_path: Path) -> None:
    """All findings with file, line and column; the status tells whether there are errors."""
    good, bad = tmp_path / "good.tl", tmp_path / "bad.tl"
    good.write_text("user = User;\n---functions---\ngetUser = User;\n")
    bad.write_text("user#1 x:Nothing = User;\nuser#1 x:flags.0?int = User;\nA;\n")
    clean = run("lint", str(good))
    assert (clean.status, clean.out, clean.err) == (0, b"", "")
    result = run("lint", str(good), str(bad))
    assert result.status == 1
    lines = result.text.splitlines()
    assert len(lines) >= 3
    assert all(line.startswith(f"{bad}:") for line in lines)
    records = [json.loads(line) for line in run("lint", "--json", str(bad)).text.splitlines()]
    assert len(records) == len(lines)
    assert {"file", "line", "column", "severity", "rule", "message"} <= records[0].keys()
    assert run("lint", "-", stdin=bad.read_bytes()).status == 1
    bad.write_bytes(b"user = User;\n  \xff\xfe")
    refused(run("lint", str(bad)), 1, f"{bad}:2:3: the file is not UTF-8")


def test_generate(run: Callable[..., Run], tmp_path: Path) -> None:
    """A package that can be imported and that encodes; a second run changes nothing."""
    source, out = tmp_path / "my.tl", tmp_path / "mine"
    source.write_text(SMALL)
    assert "2 combinators" in run("generate", str(source), "--out", str(out)).text
    code = "import mine; v = mine.User(id=5); assert mine.decode(mine.encode(v)) == v"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    again = run("generate", str(source), "--out", str(out), "--package", "mine")
    assert again.text.endswith("nothing has changed")
    refused(run("generate", str(source), "--out", str(out), "--package", "1x"), 2, "dotted name")
    source.write_text("user#1 x:nothing = User;")
    refused(run("generate", str(source), "--out", str(out)), 1, f"{source}:1:")
    assert (out / "__init__.py").exists()
    (out / "__init__.py").write_text("mine")
    source.write_text(SMALL)
    refused(run("generate", str(source), "--out", str(out)), 1, "it was not generated")


def test_other_schemas(run: Callable[..., Run], tmp_path: Path) -> None:
    """`--schema FILE` looks up, reads and writes by the definitions of a file."""
    path = tmp_path / "my.tl"
    path.write_text(f"{SMALL}---functions---\ngetUsers#3 = Vector<User>;\n")
    option = ("--schema", str(path))
    assert run("show", "user", *option).text.splitlines()[0] == "user#1 id:int = User;"
    assert run("show", "Chat", *option).text.startswith("chat#2 ")
    assert run("encode", "user id:5", *option).text == "0100000005000000"
    assert run("decode", "0100000005000000", *option).text == "user id:5"
    data = run("encode", '[{"_":"user","id":5}]', "--returns", "getUsers", *option).text
    assert run("decode", data, "--returns", "Vector<User>", *option).text == "[(user id:5)]"
    refused(run("decode", data, "--returns", "Vector<Peer>", *option), 2, "no type is called Peer")
    unknown = run("decode", "efbeadde", *option)
    refused(unknown, 1, "unknown constructor #deadbeef: expected Object\n")
    refused(run("show", "Peer", *option), 2, "no type is called Peer in schema my.tl")
    refused(run("show", "usr", *option), 2, "unknown constructor 'usr'; is it user?")
    refused(run("show", "user", "--layer", "176", *option), 2, "not both")
    refused(run("decode", "00", "--layer", "176", *option), 2, "not both")
    path.write_text("nonsense")
    refused(run("show", "user", *option), 1, f"{path}:1:9: expected")
