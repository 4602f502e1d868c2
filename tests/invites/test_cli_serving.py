"""How `invites serve` begins and ends."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from invites.cli import main
from invites.cli.failures import Status, cannot_listen

if TYPE_CHECKING:
    from collections.abc import Iterator


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
