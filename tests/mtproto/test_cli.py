"""The `mtproto` command as a user meets it: in a process of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys

import pytest

from mtproto.crypto.rsa import RsaPublicKey
from mtproto.datacentre import DataCentre, ReadyFileError
from mtproto.localdc import Dispatcher, LocalDC


def run(*arguments):
    command = [sys.executable, "-m", "mtproto", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_version():
    result = run("--version")
    assert result.returncode == 0
    names = [line.split()[0] for line in result.stdout.splitlines()]
    assert names == ["mtproto", "python", "aes", "loops", "layers"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ping"], "Missing option '--dc'. See `mtproto ping --help`."),
        (["pong"], "Did you mean 'ping'? See `mtproto --help`."),
        (["inspect", "-f", "nofile"], "nofile: No such file or directory"),
        (["inspect", "--framing", "x", "00"], "--framing is one of abridged"),
        (["inspect", "zzzzz"], "no base64"),
    ],
)
def test_one_line_for_wrong_usage(arguments, says):
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("mtproto: ")
    assert result.stderr.count("\n") == 1
    assert says in result.stderr


async def test_ping(tmp_path):
    async with LocalDC(Dispatcher()) as dc:
        dc.write_ready_file(tmp_path / "dc.json")
        result = await asyncio.to_thread(run, "ping", "--dc", tmp_path / "dc.json", "--count", 2)
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("DC 2 at 127.0.0.1:")
    assert len(lines) == 3


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "No such file"),
        ("not json", "JSON"),
        ("[]", "object"),
        ("{}", "'host'"),
        ({"host": "127.0.0.1", "port": 1, "dc_id": 2, "public_key_pem": "x"}, "public_key_pem"),
    ],
)
def test_one_line_for_a_bad_ready_file(tmp_path, content, says):
    path = tmp_path / "dc.json"
    if content is not None:
        path.write_text(content if isinstance(content, str) else json.dumps(content))
    result = run("ping", "--dc", path)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert says in result.stderr
    assert str(path) in result.stderr


def test_one_line_for_nobody_there(tmp_path, rsa_pem):
    info = {"host": "127.0.0.1", "port": 1, "dc_id": 2, "public_key_pem": rsa_pem}
    path = tmp_path / "dc.json"
    path.write_text(json.dumps(info))
    result = run("ping", "--dc", path)
    assert result.returncode == 1
    assert result.stderr == "mtproto: cannot connect to 127.0.0.1:1\n"


@pytest.fixture
def rsa_pem(vector):
    v = vector("rsa-pad")
    return RsaPublicKey(int(v["n"], 16), v["e"]).to_pem()


class TestDataCentre:
    def test_from_ready_info(self, rsa_pem):
        info = {"host": "h", "port": 5, "dc_id": 2, "public_key_pem": rsa_pem, "more": 1}
        dc = DataCentre.from_ready_info(info)
        assert (dc.host, dc.port, dc.dc_id) == ("h", 5, 2)
        assert dc.public_keys[0].to_pem() == rsa_pem

    def test_test_network(self, rsa_pem):
        dc = DataCentre("h", 443, 2, (), test=True)
        assert dc.wire_id == 10002
        assert DataCentre("h", 443, 2, ()).wire_id == 2

    def test_missing_field(self):
        with pytest.raises(ReadyFileError, match="ready info"):
            DataCentre.from_ready_info({"host": "h"})
