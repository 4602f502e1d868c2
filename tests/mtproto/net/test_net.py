"""Laws of streams: bytes arrive in order, the end is seen, failures are ours."""

from __future__ import annotations

import asyncio
import datetime
import random
import socket
import ssl
import struct
from contextlib import asynccontextmanager

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mtproto.errors import ConnectFailed, ConnectionLost
from mtproto.net import connect_tcp, connect_tls, memory_pair, pour
from mtproto.net.tcp import TcpStream


@asynccontextmanager
async def tcp_pair():
    """A client stream and the server's reader and writer behind the same interface."""
    accepted = asyncio.get_running_loop().create_future()

    async def accept(reader, writer):
        accepted.set_result((reader, writer))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        stream = await connect_tcp("127.0.0.1", server.sockets[0].getsockname()[1])
        reader, writer = await accepted
        yield stream, reader, writer
        await stream.close()
        writer.close()
        await writer.wait_closed()


async def read_all(stream, size=7):
    data = b""
    while piece := await stream.read(size):
        assert len(piece) <= size
        data += piece
    return data


class TestMemory:
    async def test_both_directions(self):
        one, other = memory_pair()
        one.write(b"hello ")
        one.write(b"world")
        other.write(b"back")
        await one.drain()
        assert await other.read(100) == b"hello world"
        assert await one.read(2) == b"ba"
        assert await one.read(100) == b"ck"

    async def test_reading_waits(self):
        one, other = memory_pair()
        task = asyncio.create_task(other.read(10))
        await asyncio.sleep(0)
        assert not task.done()
        one.write(b"x")
        assert await task == b"x"

    async def test_end(self):
        one, other = memory_pair()
        one.write(b"last words")
        await one.close()
        await one.close()
        assert await read_all(other) == b"last words"
        with pytest.raises(ConnectionLost):
            other.write(b"too late")


async def test_memory_pours_as_well():
    one, other = memory_pair()
    one.write(b"all of it")
    await one.close()
    poured = bytearray()
    await pour(other, poured.extend)
    assert poured == b"all of it"


class TestTcp:
    async def test_both_directions_and_end(self):
        async with tcp_pair() as (stream, reader, writer):
            stream.write(b"hello")
            await stream.drain()
            assert await reader.readexactly(5) == b"hello"
            writer.write(b"x" * 100_000)
            writer.close()
            assert await read_all(stream, 65536) == b"x" * 100_000

    async def test_writing_after_closing(self):
        async with tcp_pair() as (stream, _reader, _writer):
            await stream.close()
            await stream.close()
            with pytest.raises(ConnectionLost):
                stream.write(b"x")

    async def test_reset(self):
        async with tcp_pair() as (stream, _reader, writer):
            stream.write(b"unread")
            await asyncio.sleep(0.05)
            writer.transport.abort()
            with pytest.raises(ConnectionLost):
                await asyncio.wait_for(always(stream), 5)

    async def test_pouring_takes_what_had_come_before(self):
        """Bytes read, bytes that waited and bytes to come are one stream; it ends with the peer."""
        async with tcp_pair() as (stream, _reader, writer):
            writer.write(b"read,waiting")
            assert await stream.read(5) == b"read,"
            await asyncio.sleep(0.05)
            poured = bytearray()
            task = asyncio.create_task(pour(stream, poured.extend))
            await asyncio.sleep(0.05)
            assert poured == b"waiting"
            writer.write(b",later" * 50_000)
            writer.close()
            await asyncio.wait_for(task, 5)
            assert poured == b"waiting" + b",later" * 50_000

    async def test_connections_of_several_threads_do_not_mix_what_they_read(self):
        """All connections of a thread read into one buffer."""

        async def talk(mark):
            sent = bytes([mark]) * 1_000_003
            async with tcp_pair() as (stream, _reader, writer):
                poured = bytearray()
                writer.write(sent)
                writer.close()
                await asyncio.wait_for(pour(stream, poured.extend), 20)
                return poured == sent

        async def several(mark):
            return await asyncio.gather(*(talk(mark + one) for one in range(8)))

        loops = (asyncio.to_thread(asyncio.run, several(mark)) for mark in (0, 100, 200))
        assert await asyncio.gather(*loops) == [[True] * 8] * 3

    async def test_pouring_ends_with_what_its_taker_raises(self):
        def refuse(data):
            raise ZeroDivisionError

        async with tcp_pair() as (stream, _reader, writer):
            writer.write(b"x")
            with pytest.raises(ZeroDivisionError):
                await asyncio.wait_for(pour(stream, refuse), 5)

    async def test_pouring_after_a_reset(self):
        async with tcp_pair() as (stream, _reader, writer):
            task = asyncio.create_task(pour(stream, print))
            await asyncio.sleep(0)
            raw = writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
            with pytest.raises(ConnectionLost):
                await asyncio.wait_for(task, 5)

    async def test_who_stops_pouring_may_read_on(self):
        async with tcp_pair() as (stream, _reader, writer):
            task = asyncio.create_task(pour(stream, print))
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            writer.write(b"more")
            assert await asyncio.wait_for(stream.read(10), 5) == b"more"

    async def test_nobody_reads(self):
        """The peer has to wait; what it could send is kept, and all of it comes in the end."""
        async with tcp_pair() as (stream, _reader, writer):
            size = 32 << 20
            writer.write(bytes(size))
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(writer.drain(), 0.3)
            assert len(stream._unread) < 1 << 20
            came = 0
            async with asyncio.timeout(10):
                while came < size:
                    came += len(await stream.read(1 << 20))
            await writer.drain()

    async def test_a_peer_that_does_not_read(self):
        async with tcp_pair() as (stream, reader, _writer):
            stream.write(bytes(32 << 20))
            task = asyncio.create_task(stream.drain())
            await asyncio.sleep(0.1)
            assert not task.done()
            came = 0
            async with asyncio.timeout(10):
                while came < 32 << 20:
                    came += len(await reader.read(1 << 20))
                await task

    async def test_closing_that_is_cancelled_leaves_no_socket(self):
        async with tcp_pair() as (stream, _reader, _writer):
            stream.write(bytes(32 << 20))  # more than the peer takes
            closing = asyncio.create_task(stream.close())
            await asyncio.sleep(0.01)
            closing.cancel()
            await asyncio.wait([closing])
            assert closing.cancelled()
            await asyncio.sleep(0)
            assert stream._transport.get_write_buffer_size() == 0

    async def test_closing_wakes_who_reads(self):
        async with tcp_pair() as (stream, _reader, _writer):
            task = asyncio.create_task(stream.read(1))
            await asyncio.sleep(0)
            await asyncio.wait_for(stream.close(), 5)
            assert await asyncio.wait_for(task, 5) == b""
            with pytest.raises(ConnectionLost):
                await stream.drain()

    async def test_nobody_there(self):
        with pytest.raises(ConnectFailed) as caught:
            await connect_tcp("127.0.0.1", 1)
        assert (caught.value.host, caught.value.port) == ("127.0.0.1", 1)

    async def test_impossible_port(self):
        with pytest.raises(ConnectFailed):
            await connect_tcp("127.0.0.1", 1 << 20)


@pytest.fixture
def tls(tmp_path):
    """The contexts of a server that says it is localhost, and of a client that believes it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    day = datetime.timedelta(days=1)
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - day, now + day)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "server.pem"
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(private + made.public_bytes(pem))
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(path)
    return serving, ssl.create_default_context(cafile=str(path))


class TestTls:
    async def test_both_directions_and_end(self, tls):
        serving, trusting = tls

        async def echo(reader, writer):
            writer.write(await reader.readexactly(600_000))
            writer.close()

        server = await asyncio.start_server(echo, "localhost", 0, ssl=serving)
        async with server:
            port = server.sockets[0].getsockname()[1]
            stream = await connect_tls(trusting)("localhost", port)
            sent = random.Random(1).randbytes(600_000)
            stream.write(sent)
            assert await asyncio.wait_for(read_all(stream, 65536), 20) == sent
            await stream.close()

    async def test_a_certificate_that_nobody_vouches_for(self, tls):
        server = await asyncio.start_server(lambda *_: None, "localhost", 0, ssl=tls[0])
        async with server:
            port = server.sockets[0].getsockname()[1]
            with pytest.raises(ConnectFailed):
                await connect_tls()("localhost", port)


def test_transports_of_other_loops():
    """They need not be asyncio's classes, only behave like them."""

    class Foreign:
        def __init__(self):
            self.written = []

        def get_extra_info(self, name, default=None):
            return default

        def is_closing(self):
            return False

        def write(self, data):
            self.written.append(data)

    stream, transport = TcpStream(), Foreign()
    stream.connection_made(transport)
    stream.write(b"x")
    assert transport.written == [b"x"]


async def always(stream):
    """Read and write until it fails; an orderly end counts as a loss too."""
    while True:
        if not await stream.read(10):
            raise ConnectionLost("ended")
        stream.write(b"x")
