"""Campaigns on several processes: the same inputs, nothing lost with a worker, shared examples."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis.database import InMemoryExampleDatabase
from msgspec.structs import replace

from tl.cli import main
from tl.testing.fuzz import Campaign, Report, run_campaign
from tl.testing.fuzz.sharing import Shared, connect
from tl.testing.fuzz.slices import SliceResult

PLANTED = "planted_for_tests:check"


def workers_of(scheduler: Any) -> list[int]:
    """The process ids of a cluster's workers."""
    return [nanny.pid for nanny in scheduler.workers.values()]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two Dask workers in processes of their own."""
    distributed = pytest.importorskip("distributed", reason="the extra fuzz is not installed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
    ) as running:
        yield running


@pytest.mark.filterwarnings("default")
def test_dask_workers_do_slices(cluster: Any) -> None:
    """A campaign on a cluster does the same as one here."""
    campaign = Campaign(targets=("parser",), inputs=600, seconds=0, slice=100)
    there = run_campaign(replace(campaign, dask=cluster.scheduler_address))
    here = run_campaign(campaign)
    assert there.inputs == here.inputs == {"parser": 600}
    assert there.behaviours == here.behaviours
    assert there.findings == here.findings == []


@pytest.mark.filterwarnings("default")
def test_killing_a_worker_loses_nothing(cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the middle of a campaign one of two workers is killed: every slice is done, once."""
    results: list[SliceResult] = []
    killed = threading.Event()
    victim = workers_of(cluster)[0]

    def add(report: Report, result: SliceResult) -> list[Any]:
        results.append(result)
        if len(results) == 3:
            os.kill(victim, signal.SIGKILL)
            killed.set()
        return take(report, result)

    take = Report.add
    monkeypatch.setattr(Report, "add", add)
    campaign = Campaign(targets=("parser",), inputs=6000, seconds=0, slice=250, seed=9)
    report = run_campaign(replace(campaign, dask=cluster.scheduler_address))
    assert killed.is_set()
    assert report.inputs == {"parser": 6000}
    assert len(results) == 24
    assert {result.inputs for result in results} == {250}
    assert report.findings == []
    monkeypatch.undo()
    assert report.behaviours == run_campaign(campaign).behaviours
    deadline = time.monotonic() + 30
    while victim in workers_of(cluster) or len(workers_of(cluster)) < 2:
        assert time.monotonic() < deadline, "the nanny starts another one"
        time.sleep(0.1)


@pytest.mark.filterwarnings("default")
def test_a_cluster_of_our_own(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("distributed", reason="the extra fuzz is not installed")
    with pytest.raises(SystemExit) as caught:
        main(["fuzz", "parser", "--inputs", "4000", "--dask", "local", "--jobs", "2"])
    assert caught.value.code == 0
    assert "parser: 4,000 inputs, no findings" in capsys.readouterr().out


def test_a_scheduler_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="the extra fuzz is not installed")
    monkeypatch.setattr("tl.testing.fuzz.clusters._PATIENCE", "1s")
    with pytest.raises(LookupError, match="no Dask scheduler"):
        run_campaign(Campaign(targets=("parser",), inputs=10, seconds=0, dask="tcp://127.0.0.1:1"))


# -- shared examples


@pytest.fixture
def redis_url() -> Iterator[str]:
    """The address of a Redis of this test's own, on the loopback interface."""
    fakeredis = pytest.importorskip("fakeredis", reason="the extra fuzz is not installed")
    server = fakeredis.TcpFakeServer(("127.0.0.1", 0), server_type="redis")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"redis://127.0.0.1:{server.server_address[1]}/0"
    server.shutdown()
    server.server_close()
    thread.join(10)


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """The name of a target with a bug that few inputs meet."""
    (tmp_path / "planted_for_tests.py").write_text(
        "def check(data):\n"
        "    if len(data) > 8 and data[4] == 254:\n"
        "        raise ValueError('a long string comes first')\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    return PLANTED


@pytest.mark.filterwarnings("default")
def test_campaigns_share_what_they_find(redis_url: str, planted: str) -> None:
    """Another campaign, with other seeds, tries the first one's findings before anything else."""
    first = run_campaign(
        Campaign(targets=(planted,), inputs=3000, seconds=0, redis=redis_url, seed=1)
    )
    assert len(first.findings) == 1
    shared = connect(redis_url)
    assert shared.failures(planted) == [first.findings[0].bytes]
    second = run_campaign(
        Campaign(targets=(planted,), inputs=1, seconds=0, redis=redis_url, seed=2)
    )
    assert [finding.key for finding in second.findings] == [first.findings[0].key]
    alone = run_campaign(Campaign(targets=(planted,), inputs=1, seconds=0, seed=2))
    assert alone.findings == []


@pytest.mark.filterwarnings("default")
def test_campaigns_share_inputs_with_new_behaviour(redis_url: str) -> None:
    """What leads somewhere new is known to the others, whichever process found it."""
    campaign = Campaign(targets=("links",), inputs=200, seconds=0, slice=100, redis=redis_url)
    run_campaign(replace(campaign, jobs=2))
    known = connect(redis_url).inputs("links")
    assert len(known) > 10
    run_campaign(replace(campaign, seed=8))
    assert set(known) < set(connect(redis_url).inputs("links"))


@pytest.mark.filterwarnings("default")
def test_the_command_shares(
    redis_url: str, planted: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*arguments: str) -> tuple[Any, str]:
        with pytest.raises(SystemExit) as caught:
            main(["fuzz", planted, *arguments])
        out, err = capsys.readouterr()
        return caught.value.code, out + err

    assert run("--inputs", "3000", "--redis", redis_url)[0] == 1
    status, said = run("--inputs", "1", "--seed", "2", "--redis", redis_url)
    assert (status, "ValueError in check" in said) == (1, True)
    assert run("--redis", "redis://127.0.0.1:1/0")[0] == 2
    assert run("--redis", "pigeon://nowhere")[0] == 2


def test_any_example_database_of_hypothesis_will_do() -> None:
    shared = Shared(InMemoryExampleDatabase())
    shared.add("codec", [b"b", b"a"], [b"long", b"x"])
    shared.add("codec", [b"a"], [])
    assert shared.inputs("codec") == [b"a", b"b"]
    assert shared.failures("codec") == [b"x", b"long"]
    assert shared.inputs("parser") == []
