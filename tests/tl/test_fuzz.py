"""`tl fuzz`: it finds planted bugs, finds nothing else, and survives what it fuzzes."""

from __future__ import annotations

import gzip
import json
import os
import re
import shlex
import subprocess
import sys
import time
from importlib.util import find_spec
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import tl
from tl import api, mt
from tl.cli import main
from tl.codec import DEFAULT_LIMITS, Limits, interpret
from tl.codec.codec import result_type
from tl.testing import Reference
from tl.testing.fuzz import (
    Campaign,
    CodecTarget,
    DriverError,
    ExternalTarget,
    Finding,
    FunctionTarget,
    Report,
    Trouble,
    as_markdown,
    read_finding,
    run_campaign,
    write_finding,
)
from tl.testing.fuzz.findings import minimised
from tl.testing.fuzz.inputs import SchemaInputs, ValueInputs
from tl.testing.fuzz.slices import Slice, SliceResult, run_slice

ROOT = Path(__file__).resolve().parents[2]
BUGS: list[dict[str, str]] = json.loads(
    Path(__file__).with_name("planted_bugs.json").read_text(encoding="utf-8")
)
SLICE = 300
MOST_SLICES = 40


class Planted:
    """The reference codec with one change of its source."""

    def __init__(self, find: str, replace: str) -> None:
        source = Path(interpret.__file__).read_text(encoding="utf-8")
        assert source.count(find) == 1, f"{find!r} is not in the source once"
        module = ModuleType("planted")
        module.__file__ = interpret.__file__
        sys.modules["planted"] = module
        exec(compile(source.replace(find, replace), "planted", "exec"), vars(module))
        self.reader: Any = vars(module)["Reader"]
        self.writer: Any = vars(module)["Writer"]
        self.registry = Reference().registry

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        """See `TLCodec`."""
        wire = (None,) if returns is None else result_type(returns)
        data: bytes = self.writer().root(value, *wire)
        return data

    def decode(
        self,
        data: bytes,
        *,
        returns: Any = None,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> Any:
        """See `TLCodec`."""
        wire = (None,) if returns is None else result_type(returns)
        return self.reader(data, self.registry, limits, strict=strict).root(*wire)


@pytest.mark.parametrize("number", range(len(BUGS)), ids=[bug["bug"] for bug in BUGS])
def test_planted_bugs_are_found(number: int) -> None:
    """Each within seconds."""
    planted = Planted(BUGS[number]["find"], BUGS[number]["replace"])
    target = CodecTarget({"reference": Reference(), "planted": planted})
    for seed in range(MOST_SLICES):
        result = run_slice(Slice(target="codec", seed=seed, inputs=SLICE), target)
        if result.findings:
            break
    assert result.findings, f"not found in {SLICE * MOST_SLICES} inputs"
    assert all(len(finding.bytes) <= finding.size for finding in result.findings)


def test_our_own_codecs_and_parser_have_no_findings(tmp_path: Path) -> None:
    report = run_campaign(Campaign(inputs=300, seconds=0, corpus=str(tmp_path / "corpus")))

    assert report.findings == []
    assert report.inputs == {"codec": 300, "parser": 300}
    assert len(list((tmp_path / "corpus").iterdir())) > 50
    assert "600 inputs" in as_markdown(report)


def test_text_that_ends_in_the_middle_of_a_repetition() -> None:
    """Found by fuzzing: the parser looked behind the end."""
    for text in ("a [", "a [ b", "a [ b:"):
        with pytest.raises(tl.SchemaError):
            tl.parse_schema(text)


def test_progress_is_told_after_every_slice() -> None:
    told: list[int] = []
    campaign = Campaign(targets=("parser",), inputs=500, seconds=0, slice=100)
    run_campaign(campaign, watch=lambda report: told.append(report.inputs["parser"]))
    assert told == [100, 200, 300, 400, 500]


def test_the_same_seed_gives_the_same_inputs() -> None:
    for make in (ValueInputs, SchemaInputs):
        first, again, other = (make(seed, drawn=5) for seed in (3, 3, 4))
        inputs = [first.next() for _ in range(100)]
        assert inputs == [again.next() for _ in range(100)]
        assert inputs != [other.next() for _ in range(100)]


def test_the_same_seed_gives_the_same_inputs_in_any_process() -> None:
    """Whatever else is loaded there, and however hashes fall: a slice can be done anywhere."""
    digests = set()
    for loaded, hashing in (("tl.cli", "1"), ("invites, mtproto.fuzzing, tests", "2")):
        run = subprocess.run(
            [sys.executable, "-c", DIGEST.format(loaded=loaded)],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": hashing, "PYTHONPATH": str(ROOT)},
        )
        digests.add(run.stdout)
    assert len(digests) == 1
    assert "," in digests.pop()


DIGEST = """
import {loaded}
from hashlib import sha256
from tl.testing.fuzz.inputs import SchemaInputs, ValueInputs
for make in (ValueInputs, SchemaInputs):
    inputs = make(11, drawn=12)
    print(sha256(b"|".join(inputs.next() for _ in range(500))).hexdigest(), end=",")
"""


def test_inputs_of_a_layer_are_of_that_layer() -> None:
    inputs = ValueInputs(1, layer=176, drawn=5)
    ids = {cls.tl_id for cls in tl.layer(176)}
    whole = [data for data in (inputs.next() for _ in range(300)) if _is_value(data)]
    assert len(whole) > 50
    inside = sum(int.from_bytes(data[:4], "little") in ids for data in whole)
    assert inside >= 0.9 * len(whole), "a flipped bit makes another constructor now and then"


def _is_value(data: bytes) -> bool:
    try:
        tl.decode(data)
    except tl.DecodeError:
        return False
    return True


def test_inputs_are_minimised() -> None:
    data = bytes(range(64)) * 3
    assert minimised(data, lambda some: b"\x2a" in some) == b"\x2a"
    assert minimised(data, lambda some: len(some) >= 7) == bytes(7)


def test_the_smallest_of_like_findings_stays_with_what_it_means() -> None:
    """A report explains the input that it shows."""
    report = Report(seed=1, inputs={}, findings=[], behaviours={})
    for data, shown in (("0102", "two"), ("01", "one"), ("010203", "three")):
        finding = Finding(
            target="t", trouble=Trouble.CRASH, reason=f"at byte {len(data)}", data=data, shown=shown
        )
        report.add(SliceResult(target="t", inputs=5, findings=[finding], novel=[]))
    (kept,) = report.findings
    assert (kept.data, kept.shown, kept.reason, kept.count) == ("01", "one", "at byte 2", 3)
    assert report.inputs == {"t": 15}
    assert "```\none\n```" in as_markdown(report)


def test_functions_are_targets(tmp_path: Path) -> None:
    target = FunctionTarget("json:loads")
    assert target.run(b"{").trouble is Trouble.CRASH
    assert target.run(b"{}").trouble is None
    finding = Finding(target="json:loads", trouble=Trouble.CRASH, reason="x 12", data="7b")
    path = write_finding(tmp_path, finding)
    assert read_finding(path) == finding
    other = Finding(target="json:loads", trouble=Trouble.CRASH, reason="x 13", data="7b7b")
    assert other.key == finding.key
    with pytest.raises(ValueError, match="is no finding"):
        read_finding(Path(__file__))


DRIVER = """
import os, sys, time
sys.path.insert(0, {root!r})
import tl
print("hello Toy 1.0 layer=176", flush=True)
for line in sys.stdin:
    data = bytes.fromhex(line)
    if data == b"die!": os._exit(3)
    if data == b"wait": time.sleep(60)
    if data == b"half": print("refu", end="", flush=True); time.sleep(60)
    if data == b"shut": os.close(1); time.sleep(60)
    try:
        if data == b"fill": bytearray(8 << 30)
        print("ok", tl.encode(tl.decode(data)).hex(), flush=True)
    except tl.UnknownConstructor as error:
        print("unknown", error.id, flush=True)
    except tl.DecodeError as error:
        print({lenient} if error.reason.endswith("are left over") else "refused", error, flush=True)
    except MemoryError:
        print("crash MemoryError", flush=True)
"""


def driver(tmp_path: Path, answer: str) -> str:
    """The command of a driver around ourselves; `answer` is said of left over bytes."""
    path = tmp_path / "driver.py"
    root = str(Path(tl.__file__).parents[1])
    path.write_text(DRIVER.format(root=root, lenient=answer))
    return f"{sys.executable} {path}"


def test_a_driver(tmp_path: Path) -> None:
    command = driver(tmp_path, "'ok ' + data[:4].hex() + ' #'")
    target = ExternalTarget(command, patience=2.0)
    try:
        good = tl.encode(api.ChatEmpty(id=1))
        assert (target.name, target.layer) == ("Toy", 176)
        assert target.run(good).trouble is None
        assert target.run(good[:7]).trouble is None
        assert target.run(good + bytes(4)).trouble is Trouble.DISAGREEMENT
        assert target.run(b"die!").trouble is Trouble.CRASH
        assert target.run(good).trouble is None, "it is started again"
        for stuck in (b"wait", b"half"):
            assert target.run(stuck).trouble is Trouble.HANG
            assert target.run(good).trouble is None
        assert target.run(b"shut").trouble is Trouble.CRASH
        assert target.run(good).trouble is None
    finally:
        target.close()
    with pytest.raises(DriverError, match="does not say"):
        ExternalTarget("echo nothing")
    with pytest.raises(DriverError, match="No such file"):
        ExternalTarget("/nowhere/at/all")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_driver_that_wants_too_much_memory(tmp_path: Path) -> None:
    target = ExternalTarget(driver(tmp_path, "'refused'"), patience=20.0, memory=1 << 30)
    try:
        assert target.run(b"fill").trouble is Trouble.MEMORY
    finally:
        target.close()


def test_a_campaign_against_a_driver(tmp_path: Path) -> None:
    command = driver(tmp_path, "'ok ' + data[:4].hex() + ' #'")
    output = tmp_path / "out"
    report = run_campaign(
        Campaign(targets=(f"driver:{command}",), inputs=400, seconds=0, output=str(output))
    )
    assert {finding.reason.split(":")[0] for finding in report.findings} == {
        "accepts what is wrong"
    }
    assert len(list(output.glob("disagreement-*.json"))) == len(report.findings) == 1


def replayed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[Any, str]:
    with pytest.raises(SystemExit) as caught:
        main(["fuzz", *arguments])
    out, err = capsys.readouterr()
    return caught.value.code, out + err


def test_the_report_says_how_a_driver_s_finding_is_repeated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = driver(tmp_path, "'ok ' + data[:4].hex() + ' #'")
    output = tmp_path / "out"
    assert replayed(capsys, "--driver", command, "--inputs", "400", "-o", str(output))[0] == 1
    found = re.search(
        r"^\$ tl fuzz (--driver .*)", (output / "report.md").read_text(), re.MULTILINE
    )
    assert found is not None
    status, said = replayed(capsys, *shlex.split(found[1]))
    assert (status, "Toy: disagreement: accepts what is wrong" in said) == (1, True)


@pytest.mark.parametrize("command", ["", "python 'my driver.py'"])
def test_a_driver_s_finding_cannot_be_repeated_without_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    finding = Finding(target="mine", trouble=Trouble.CRASH, reason="x", data="7b", command=command)
    status, said = replayed(capsys, "--replay", str(write_finding(tmp_path, finding)))
    assert (status, "--driver" in said, shlex.quote(command) in said) == (2, True, bool(command))


def packed(data: bytes) -> bytes:
    return tl.encode(mt.GzipPacked(packed_data=data))


# Without the time, so that it is the same in every process.
GOOD_GZIP = packed(gzip.compress(tl.encode(api.ChatEmpty(id=1)), mtime=0))


@pytest.mark.parametrize("data", [packed(b""), packed(bytes(2)), packed(GOOD_GZIP[9:-6])])
def test_damaged_gzip_contents_may_be_refused(tmp_path: Path, data: bytes) -> None:
    target = ExternalTarget(driver(tmp_path, "''"))
    verdict = target.run(data)
    target.close()
    assert verdict.trouble is None


ECHO = """
print("hello Echo 1.0 layer=176", flush=True)
while True:
    print("ok", input(), flush=True)
"""


def test_damaged_gzip_contents_may_be_accepted(tmp_path: Path) -> None:
    (tmp_path / "echo.py").write_text(ECHO)
    target = ExternalTarget(f"{sys.executable} {tmp_path / 'echo.py'}")
    verdict = target.run(packed(b""))
    target.close()
    assert verdict.trouble is None


def test_whole_gzip_contents_may_come_back_unpacked(tmp_path: Path) -> None:
    target = ExternalTarget(driver(tmp_path, "''"))
    verdict = target.run(GOOD_GZIP)
    target.close()
    assert verdict.trouble is None


def test_losing_a_process_loses_nothing() -> None:
    """Slices whose process was killed are done again, also those that no process got any more."""
    campaign = Campaign(targets=("parser",), inputs=600, seconds=0, jobs=2, slice=100)
    lost: list[BaseProcess] = []

    def kill_all(report: Report) -> None:
        if not lost:
            lost.extend(active_children())
            for process in lost:
                process.kill()
                process.join()
            time.sleep(0.3)  # by now the pool knows, so that the next slice is refused

    report = run_campaign(campaign, watch=kill_all)
    assert len(lost) == 2
    assert report.inputs == {"parser": 600}
    assert report.redone == 2
    assert report.findings == []


def test_an_input_that_kills_its_process_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The campaign outlives it, says which input it was, and does the rest."""
    (tmp_path / "deadly_for_tests.py").write_text(
        "import os\ndef check(data):\n    if len(data) > 60 and data[5] == 7:\n        os.abort()\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    campaign = Campaign(
        targets=("deadly_for_tests:check",), inputs=3000, seconds=0, jobs=2, slice=1000, seed=1
    )
    report = run_campaign(campaign)
    (finding,) = report.findings
    assert (finding.trouble, finding.bytes[5]) == (Trouble.CRASH, 7)
    assert report.inputs["deadly_for_tests:check"] % 1000 == 0
    assert report.redone >= 2


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[Any, str]:
        with pytest.raises(SystemExit) as caught:
            main(["fuzz", *arguments])
        out, err = capsys.readouterr()
        return caught.value.code, out + err

    status, out = run("parser", "--inputs", "3e2", "--seed", "5")
    assert (status, "parser: 300 inputs, no findings" in out) == (0, True)
    status, out = run("json:loads", "--inputs", "20", "-o", str(tmp_path))
    assert status == 1
    path = next(tmp_path.glob("crash-*.json"))
    assert "json:loads: crash" in (tmp_path / "report.md").read_text()
    status, out = run("--replay", str(path))
    assert (status, "crash" in out) == (1, True)
    assert run("--for", "soon")[0] == run("--inputs", "many")[0] == run("pigeons")[0] == 2
    assert run("--driver", "/nowhere")[0] == 2


def stuck(data: bytes) -> int:
    """A target that does not come to an end."""
    number = 0
    while data:
        number += 1
    return number


def test_hangs_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tl.testing.fuzz.targets._PATIENCE", 0.2)
    monkeypatch.setitem(sys.modules, "stuck", ModuleType("stuck"))
    monkeypatch.setattr("stuck.call", stuck, raising=False)
    target = FunctionTarget("stuck:call")
    assert target.run(b"").trouble is None
    assert target.run(b"x").trouble is Trouble.HANG


def test_guided_campaigns_need_atheris(capsys: pytest.CaptureFixture[str]) -> None:
    """Where it is missing one is told so; where it is there, it finds something."""
    with pytest.raises(SystemExit) as caught:
        main(["fuzz", "json:loads", "--guided", "--inputs", "300"])
    err = capsys.readouterr().err
    if find_spec("atheris") is None:
        assert caught.value.code == 2
        assert "needs the package atheris" in err
    else:
        assert caught.value.code == 1


def without_hypothesis(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.modules['hypothesis'] = None; {code}"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_the_command_says_what_it_lacks_in_one_line() -> None:
    run = without_hypothesis("from tl.cli import main; main(['fuzz', 'parser', '--for', '1s'])")
    assert run.returncode == 2
    assert run.stderr == (
        "tl: fuzz: tl.testing needs the package hypothesis, which is not installed: "
        "pip install 'mtproto-invites[testing]'\n"
    )


def test_the_library_says_what_it_lacks() -> None:
    run = without_hypothesis("import tl.testing")
    assert run.stderr.splitlines()[-1].endswith("pip install 'mtproto-invites[testing]'")
