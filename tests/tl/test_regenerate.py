"""The maintainer's command: generated files are fresh, and mistakes are explained."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schema"


@pytest.fixture(scope="module")
def command() -> ModuleType:
    spec = importlib.util.spec_from_file_location("regenerate", SCHEMAS / "regenerate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A history of one layer that takes no time."""
    folder = tmp_path / "schema"
    folder.mkdir()
    (folder / "api.tl").write_text(
        "// imported layers: 7\n// 7\nuser#c2d8c818 id:int name:string = User;\n"
        "---functions---\n// 7\nusers.get#5b918380 id:int = User;\n// LAYER 7\n"
    )
    (folder / "mtproto.tl").write_text("boolTrue#997275b5 = Bool;\nboolFalse#bc799737 = Bool;\n")
    return folder


def test_the_committed_packages_are_fresh(command: ModuleType) -> None:
    assert command.main(["--check"]) == 0


def test_it_runs_from_anywhere_with_any_hash_seed_and_gives_the_same_bytes(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-I", str(SCHEMAS / "regenerate.py"), "--check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONHASHSEED": "1"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stdout) == (0, ""), run.stderr


def test_it_works_when_the_packages_are_broken_or_absent(small: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    ignore = shutil.ignore_patterns("__pycache__", "layer176", "mt", "*.so")
    shutil.copytree(ROOT / "tl", tree / "tl", ignore=ignore)
    for path in (tree / "tl" / "api").rglob("*.py"):
        path.write_text("this is no Python\n")
    shutil.copytree(small, tree / "schema")
    shutil.copy(SCHEMAS / "regenerate.py", tree / "schema")
    run = [sys.executable, "schema/regenerate.py"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    check = subprocess.run(
        [*run, "--check"], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    assert check.returncode == 1
    assert "tl/api/messages.py\n" in check.stdout
    assert "tl/mt/root.py\n" in check.stdout
    subprocess.run(run, cwd=tree, env=environment, capture_output=True, check=True)
    check = subprocess.run(
        [*run, "--check"], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    assert (check.returncode, check.stdout) == (0, "")


def test_check_names_each_file_that_differs(
    command: ModuleType, small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    where = ["--schemas", str(small), "--out", str(out)]
    assert command.main(where) == 0
    assert command.main([*where, "--check"]) == 0
    (out / "api" / "users.py").write_text("changed")
    (out / "api" / "root.py").unlink()
    (out / "mt" / "extra.py").write_text("left over")
    capsys.readouterr()
    assert command.main([*where, "--check"]) == 1
    shown = capsys.readouterr()
    assert [Path(line).name for line in shown.out.splitlines()] == [
        "root.py",
        "users.py",
        "extra.py",
    ]
    assert "3 files differ" in shown.err
    assert command.main(where) == 0
    assert command.main([*where, "--check"]) == 0


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("user#c2d8c818 id:int name:string = User", "api.tl:4:1: expected ';' after the result"),
        ("user#c2d8c818 id:int name string = User;", "api.tl:3:1: user has a field without a name"),
        ("user#zz id:int = User;", "api.tl:3:5: expected 1 to 8 hexadecimal digits"),
        ("user#c2d8c819 id:int name:string = User;", "api.tl:3:1: user#c2d8c819: the text gives"),
        ("user#c2d8c818 id:int name:@ = User;", "api.tl:3:27: '@' starts no TL token"),
    ],
)
def test_a_bad_line_is_explained(
    command: ModuleType, small: Path, capsys: pytest.CaptureFixture[str], line: str, message: str
) -> None:
    path = small / "api.tl"
    path.write_text(path.read_text().replace("user#c2d8c818 id:int name:string = User;", line))
    assert command.main(["--schemas", str(small), "--check"]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert error.startswith("error: ")
    assert len(error.splitlines()) == 1


def test_files_that_cannot_be_read(
    command: ModuleType, small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--schemas", str(tmp_path / "nowhere")]) == 1
    assert "api.tl: No such file" in capsys.readouterr().err
    (small / "api.tl").write_bytes(b"\xff\xfe")
    assert command.main(["--schemas", str(small)]) == 1
    assert capsys.readouterr().err.startswith("error: ")


def test_a_layer_is_added(
    command: ModuleType, small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.tl"
    file.write_text(
        "boolTrue#997275b5 = Bool;\nvector#1cb5c415 {t:Type} # [ t ] = Vector t;\n"
        "user#c2d8c818 id:int name:string = User;\n"
        "pet = User;\n---functions---\nusers.get id:long = User;\n// LAYER 8\n"
    )
    out = tmp_path / "out"
    assert command.main(["--schemas", str(small), "--out", str(out), "add", str(file)]) == 0
    shown = capsys.readouterr()
    assert "layer 8: 3 combinators, 2 of them never seen before" in shown.out
    assert "against layer 7: 2 came, 1 went" in shown.out
    text = (small / "api.tl").read_text()
    assert "// imported layers: 7 8\n" in text
    assert "// 7-8\nuser#c2d8c818" in text
    assert "class Get_5b918380(" in (out / "api" / "before176" / "users.py").read_text()
    assert command.main(["--schemas", str(small), "--out", str(out), "--check"]) == 0
    assert command.main(["--schemas", str(small), "show", "users.get"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4


@pytest.mark.parametrize(
    ("text", "arguments", "message"),
    [
        ("user = User;", [], "new.tl: no '// LAYER n' line"),
        ("user = User;", ["--layer", "7"], "new.tl: layer 7 has been imported"),
        ("user#c2d8c818 = User;", ["--layer", "8"], "new.tl:1:1: user#c2d8c818: the text gives"),
        ("user", ["--layer", "8"], "new.tl:1:5: expected"),
    ],
)
def test_a_layer_that_cannot_be_added_changes_nothing(
    command: ModuleType,
    small: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    text: str,
    arguments: list[str],
    message: str,
) -> None:
    file = tmp_path / "new.tl"
    file.write_text(text)
    before = (small / "api.tl").read_bytes()
    out = tmp_path / "out"
    assert (
        command.main(["--schemas", str(small), "--out", str(out), "add", *arguments, str(file)])
        == 1
    )
    assert message in capsys.readouterr().err
    assert (small / "api.tl").read_bytes() == before
    assert not out.exists()


def test_show(command: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["show", "#6c50051c"]) == 0
    shown = capsys.readouterr().out
    assert "messages.importChatInvite#6c50051c hash:string = Updates;\n    layers 75-222\n" in shown
    assert "messages.importChatInvite#de91436e" in shown
    assert command.main(["show", "chatInviteImporter"]) == 0
    assert "    via_chatlist:flags.3?true in 158-229\n" in capsys.readouterr().out
    for unknown in ("nobody", "#1", "#zz"):
        assert command.main(["show", unknown]) == 1
    assert "no layer has nobody" in capsys.readouterr().err


def test_provenance_names_every_layer_and_no_host() -> None:
    text = (SCHEMAS / "PROVENANCE.md").read_text(encoding="utf-8")
    header = (SCHEMAS / "api.tl").read_text(encoding="utf-8").splitlines()[1]
    layers = header.partition(": ")[2].split()
    rows = [line for line in text.splitlines() if line.startswith("| ") and line[2].isdigit()]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == layers
    assert all(len(row.rstrip(" |").split("`")[-2]) == 64 for row in rows)
    assert "http" not in text
