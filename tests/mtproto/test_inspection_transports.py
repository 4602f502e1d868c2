"""Transports are recognised and unwrapped: conversations with a data centre, recorded."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

import pytest

from mtproto import Backoff, Client, DataCentre
from mtproto.cli import main
from mtproto.crypto import AuthKey, Side
from mtproto.crypto.rsa import RsaPrivateKey, RsaPublicKey
from mtproto.framing import Abridged, Full, Intermediate
from mtproto.inspection import Conversation, Inspector, LogError, read_log, transport_of
from mtproto.localdc import Call, Dispatcher, LocalDC, Transcript
from mtproto.transports import Transport, http, mtproxy, obfuscated, padded, tcp, websocket
from tl import api
from tl.api import messages
from tl.inspect import Kind, Tree, to_html, to_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECRET = bytes(range(16))
HEX = SECRET.hex()
TRANSPORTS: dict[str, Callable[[LocalDC], Transport]] = {
    "abridged": lambda dc: tcp(Abridged),
    "intermediate": lambda dc: tcp(Intermediate),
    "padded": lambda dc: tcp(padded),
    "full": lambda dc: tcp(Full),
    "obfuscated2 / abridged": lambda dc: obfuscated(Abridged),
    "obfuscated2 / intermediate": lambda dc: obfuscated(Intermediate),
    "obfuscated2 / padded": lambda dc: obfuscated(),
    "websocket / obfuscated2 / intermediate": lambda dc: websocket(),
    "obfuscated2 / padded ": lambda dc: mtproxy(dc.host, dc.port, HEX),
    "obfuscated2 / padded  ": lambda dc: mtproxy(dc.host, dc.port, "dd" + HEX),
    "HTTP": lambda dc: http(),
    "fake TLS / obfuscated2 / padded": lambda dc: mtproxy(
        dc.host, dc.port, "ee" + HEX + b"example.org".hex()
    ),
}
"""The disguises from the outermost; names that end in a blank are through a proxy's secret."""


@pytest.fixture(scope="module")
def rsa_key(vector: Callable[[str], Any]) -> RsaPrivateKey:
    v = vector("rsa-pad")
    return RsaPrivateKey(RsaPublicKey(int(v["n"], 16), v["e"]), *(int(v[x], 16) for x in "pqd"))


async def recorded(
    rsa: RsaPrivateKey, make: Callable[[LocalDC], Transport]
) -> tuple[Transcript, AuthKey]:
    """A conversation in which a link is looked at, and its key."""
    dispatcher = Dispatcher()

    @dispatcher.on(messages.CheckChatInvite)
    def check(call: Call[messages.CheckChatInvite]) -> Any:
        return api.ChatInvitePeek(chat=api.ChatEmpty(id=len(call.query.hash)), expires=1)

    async with asyncio.timeout(20), LocalDC(dispatcher, rsa=rsa, proxy_secret=SECRET) as dc:
        dc.transcript = Transcript()
        where = DataCentre(dc.host, dc.port, dc.dc_id, (dc.public_key,))
        client = Client(
            where, api_id=1, api_hash="x", transport=make(dc), backoff=Backoff(attempts=1)
        )
        async with client:
            await client.call(messages.CheckChatInvite(hash="AbCdEf"))
            assert client.account is not None
            key = client.account.auth_key
        await asyncio.sleep(0)
        return dc.transcript, key


@pytest.fixture(params=TRANSPORTS, scope="module")
def log(
    request: pytest.FixtureRequest, rsa_key: RsaPrivateKey, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, AuthKey]:
    """The name of a transport, a log of a conversation over it, and the key of that."""
    name: str = request.param
    transcript, key = asyncio.run(recorded(rsa_key, TRANSPORTS[name]))
    path = tmp_path_factory.mktemp("log") / "conversation.log"
    proxied = name.endswith(" ") or "TLS" in name
    transcript.save(path, secret=SECRET if proxied else None)
    return name.strip(), path, key


def check_bytes(tree: Tree) -> None:
    """Every node's bytes are where it says, in its own buffer."""
    waiting = [(tree.root, tree.data)]
    while waiting:
        node, buffer = waiting.pop()
        assert buffer[node.offset : node.offset + len(node.data)] == node.data, node.label
        inside = buffer
        if node.kind is Kind.PACKED:
            inside = b"".join(child.bytes_within() for child in node.children)
        else:
            assert node.bytes_within() == buffer[node.offset : node.end], node.label
        waiting += ((child, inside) for child in node.children)


def test_a_log_is_read_to_its_last_byte(log: tuple[str, Path, AuthKey]) -> None:
    """Whatever the transport: the key exchange, the call and its answer are all there."""
    name, path, key = log
    tree = read_log(path.read_bytes())

    assert tree.is_sound, tree.problems
    check_bytes(tree)
    for text in (tree.to_json().decode(), to_html(tree), to_text(tree)):
        assert key.data.hex() not in re.sub(r"<[^>]*>", "", text), "keys stay out of the output"
    names = [node.name for node in tree.root.walk() if node.name]
    for expected in ("req_pq_multi", "resPQ", "dh_gen_ok", "invokeWithLayer", "rpc_result"):
        assert expected in names
    assert tree.find("hash").value == "AbCdEf"
    peek = tree.find("chatInvitePeek")
    assert [node.value for node in peek.walk() if node.label == "id"] == [6]
    streams = [node.label for node in tree.root.walk() if node.label.endswith(" stream")]
    wanted = [f"{layer} stream" for layer in name.split(" / ")]
    assert streams[: len(wanted)] == wanted, "from the outside in, what the client sent"
    assert path.stat().st_mode & 0o077 == 0


def wires(path: Path) -> tuple[bytes, bytes]:
    """What the client and the server of a log's first connection sent."""
    lines = [
        re.search(rb'"connection":1,.*"by":"(\w+)","wire":"(\w+)"', line)
        for line in path.read_bytes().splitlines()
    ]
    both = {b"client": b"", b"server": b""}
    for found in filter(None, lines):
        both[found[1]] += bytes.fromhex(found[2].decode())
    return both[b"client"], both[b"server"]


def test_without_the_key(log: tuple[str, Path, AuthKey]) -> None:
    """Frames are still there; packets stay closed and say so."""
    _, path, _ = log
    up, down = wires(path)
    conversation = Conversation(Inspector(), SECRET)
    for tree in (conversation.sent(up), conversation.received(down)):
        check_bytes(tree)
        assert tree.is_sound
        assert any(node.note == "the auth key opens this" for node in tree.root.walk())


def test_cut_and_damaged_streams_keep_their_bytes(log: tuple[str, Path, AuthKey]) -> None:
    """Cut anywhere, or with a byte changed anywhere, everything stays where it was."""
    _, path, key = log
    up, down = wires(path)
    for at in (*range(0, 160, 3), *range(160, len(up), 97)):
        changed = up[:at] + bytes([up[at] ^ 0xA5]) + up[at + 1 :] if at < len(up) else up
        for data in (up[:at], changed):
            conversation = Conversation(Inspector(key), SECRET)
            check_bytes(conversation.sent(data))
            check_bytes(conversation.received(down[: at * 2]))


def test_the_answer_alone_stays_raw(log: tuple[str, Path, AuthKey]) -> None:
    _, down = wires(log[1])
    tree = Conversation(Inspector()).received(down)
    assert tree.root.note == "what the client sent would tell how to read this"
    assert tree.root.data == down


def test_without_the_proxy_secret_it_is_noise(log: tuple[str, Path, AuthKey]) -> None:
    name, path, _ = log
    up, _ = wires(path)
    if "secret" not in path.read_text():
        assert transport_of(up) == name.partition(" / ")[0]
        return
    tree = Conversation(Inspector()).sent(up)
    check_bytes(tree)
    assert any("a proxy secret may be missing" in node.note for node in tree.root.walk())
    hellos = [node.note for node in tree.root.walk() if "secret tells" in node.note]
    assert len(hellos) == ("TLS" in name)


def test_fake_tls_greetings_are_verified(rsa_key: RsaPrivateKey) -> None:
    make = TRANSPORTS["fake TLS / obfuscated2 / padded"]
    transcript, key = asyncio.run(recorded(rsa_key, make))
    both = {
        side: b"".join(one.data for one in transcript._wire if one.sender is side) for side in Side
    }
    for secret, said in ((SECRET, "that has the secret"), (bytes(16), "not with this secret")):
        conversation = Conversation(Inspector(key), secret)
        for side, read in ((Side.CLIENT, conversation.sent), (Side.SERVER, conversation.received)):
            hello = next(node for node in read(both[side]).root.walk() if node.label == "hello")
            assert said in hello.children[1].note


def test_the_command_unwraps(
    log: tuple[str, Path, AuthKey],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`mtproto inspect` takes the log, or the two directions, the key and the secret."""
    name, path, key = log
    up, down = wires(path)
    (tmp_path / "up").write_bytes(up)
    (tmp_path / "down").write_bytes(down)
    (tmp_path / "key").write_bytes(key.data)

    def run(*arguments: str) -> tuple[Any, str]:
        monkeypatch.setattr("sys.argv", ["mtproto", "inspect", *arguments])
        with pytest.raises(SystemExit) as caught:
            main()
        return caught.value.code, capsys.readouterr().out

    status, said = run("-f", str(path))
    assert (status, "connection 1" in said, 'hash: string = "AbCdEf"' in said) == (0, True, True)
    files = ["-f", str(tmp_path / "down"), "--sent", str(tmp_path / "up")]
    status, said = run(*files, "--key", str(tmp_path / "key"), "--secret", HEX)
    answer = "resPQ" if name == "HTTP" else "chatInvitePeek#61695cb0"  # HTTP has more connections
    assert (status, answer in said) == (0, True)


def test_what_is_no_log() -> None:
    for data, said in (
        (b"", "line 1 does not say mtproto-log"),
        (b'{"format":"mtproto-log","version":2}\n', "version 2"),
        (b'{"format":"mtproto-log","version":1}\n{"wire":"0"}\n', "line 2"),
        (b'{"format":"mtproto-log","version":1}\n{"auth_key":"00"}\n', "1 bytes"),
        (b'{"format":"mtproto-log","version":1}\nx\n', "line 2"),
    ):
        with pytest.raises(LogError, match=said):
            read_log(data)


def test_connections_whose_beginning_is_lost_are_shown_packet_by_packet(
    rsa_key: RsaPrivateKey, tmp_path: Path
) -> None:
    transcript, _ = asyncio.run(recorded(rsa_key, TRANSPORTS["obfuscated2 / padded"]))
    transcript._torn.add(1)
    transcript.save(tmp_path / "log")
    tree = read_log((tmp_path / "log").read_bytes())
    check_bytes(tree)
    assert tree.is_sound
    assert not any(node.label.endswith(" stream") for node in tree.root.walk())
    assert tree.find("hash").value == "AbCdEf"
