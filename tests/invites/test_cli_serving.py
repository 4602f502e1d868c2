"""How `invites serve` begins and ends."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest

from invites.cli import main
from invites.cli.failures import Status, cannot_listen
from mtproto.datacentre import DataCentre

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def taken() -> Iterator[int]:
    """A port of this computer on which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def failed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """The exit status and the line of a data centre that cannot begin."""
    with pytest.raises(SystemExit) as ended:
        main(["serve", *arguments])
    (line,) = capsys.readouterr().err.splitlines()
    assert isinstance(ended.value.code, int)
    return ended.value.code, line


class TestAddress:
    def test_a_host_that_is_not_ours(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The remedy is about the host."""
        status, line = failed(capsys, "--host", "192.0.2.1")
        assert status == Status.UNREACHABLE
        assert line.startswith("invites: Cannot listen on 192.0.2.1:0: ")
        assert line.endswith(". Choose another --host.")

    def test_a_host_that_has_no_address(self) -> None:
        """What resolvers say has numbers of its own."""
        error = cannot_listen("nowhere", 0, socket.gaierror(-2, "Name or service not known"))
        assert error.what == "cannot listen on nowhere:0: Name or service not known"
        assert error.remedy == "Choose another --host."

    def test_a_port_that_is_taken(self, capsys: pytest.CaptureFixture[str], taken: int) -> None:
        status, line = failed(capsys, "--port", str(taken))
        assert status == Status.UNREACHABLE
        assert line.endswith("Address already in use. Choose another --port.")


class TestReadyFile:
    """One data centre does not take the clients of another."""

    @pytest.fixture
    def begun(self, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
        """Filled when a data centre would begin; none does."""
        times: list[bool] = []

        async def serve(*_: object, **__: object) -> None:
            times.append(True)

        monkeypatch.setattr("invites.cli.serve._serve", serve)
        return times

    def test_of_a_living_one(
        self, ready_file: Path, capsys: pytest.CaptureFixture[str], begun: list[bool]
    ) -> None:
        """It stays as it is, and the line says who is there."""
        before = ready_file.read_bytes()
        port = DataCentre.from_ready_file(ready_file).port
        status, line = failed(capsys, "--ready-file", str(ready_file))
        assert (status, begun) == (Status.USAGE, [])
        assert f"{ready_file}: a data centre answers at 127.0.0.1:{port}, " in line
        assert ready_file.read_bytes() == before

    @pytest.mark.parametrize("content", ["", "{}", "dead"])
    def test_of_nobody(
        self, ready_file: Path, tmp_path: Path, begun: list[bool], content: str
    ) -> None:
        """What a dead one left, and what is no ready file, is replaced."""
        left = tmp_path / "dc.json"
        if content == "dead":
            with socket.create_server(("127.0.0.1", 0)) as gone:
                port = gone.getsockname()[1]
            content = json.dumps({**json.loads(ready_file.read_text()), "port": port})
        left.write_text(content)
        with pytest.raises(SystemExit) as ended:
            main(["serve", "--ready-file", str(left)])
        assert (ended.value.code, begun) == (Status.DONE, [True])
