"""The codec's rules one by one: recorded strings, strict and lenient reading, limits, places."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import struct
import time
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import pytest

import tl
from tl import api, mt
from tl.api import auth, channels, messages, users

if TYPE_CHECKING:
    from pathlib import Path

    from tl.testing import TLCodec

VECTOR = struct.pack("<I", 0x1CB5C415)


def word(number: int) -> bytes:
    return struct.pack("<I", number & 0xFFFFFFFF)


def refuse(codecs: list[TLCodec], data: bytes, **options: Any) -> tl.DecodeError:
    """The one error that all executors raise for the bytes."""
    errors = []
    for codec in codecs:
        with pytest.raises(tl.DecodeError) as caught:
            codec.decode(data, **options)
        errors.append(caught.value)
    first = errors[0]
    for other in errors[1:]:
        assert type(other) is type(first)
        assert vars(other) == vars(first)
    return first


def accept(codecs: list[TLCodec], data: bytes, **options: Any) -> Any:
    """The one value that all executors read from the bytes."""
    first, *others = (codec.decode(data, **options) for codec in codecs)
    assert all(other == first for other in others)
    return first


def test_recorded_strings(vectors: Path, codecs: list[TLCodec]) -> None:
    """Strings around the lengths where the form changes, as other clients write them."""
    recorded = json.loads((vectors / "tl-strings.json").read_text(encoding="utf-8"))["strings"]
    assert {item["len"] for item in recorded} >= {0, 253, 254, 255, 65536}
    for item in recorded:
        value = bytes(index & 255 for index in range(item["len"]))
        for codec in codecs:
            data = codec.encode(value, returns="bytes")
            assert len(data) == item["total"]
            assert data.startswith(bytes.fromhex(item["prefix"]))
            assert hashlib.sha256(data).hexdigest() == item["sha256"]
            assert codec.decode(data, returns="bytes", strict=True) == value


@pytest.mark.parametrize(
    ("data", "returns", "lenient", "strict"),
    [
        ("fe000000", "bytes", b"", "long form"),
        ("fe030000616263" + "00", "bytes", b"abc", "long form"),
        ("fefd0000" + "61" * 253 + "000000", "string", "a" * 253, "long form"),
        ("0161ff00", "string", "a", "padding"),
        ("016100ff", "string", "a", "padding"),
        ("feff0000" + "61" * 255 + "01", "string", "a" * 255, "padding"),
        ("02c328" + "00", "string", "\udcc3(", "not UTF-8"),
        ("03edb080", "string", "\udced\udcb0\udc80", "not UTF-8"),
    ],
)
def test_what_only_lenient_reading_accepts(
    data: str, returns: str, lenient: Any, strict: str, codecs: list[TLCodec]
) -> None:
    """Strict reading refuses what encoding would not give back."""
    raw = bytes.fromhex(data)
    assert accept(codecs, raw, returns=returns) == lenient
    assert strict in refuse(codecs, raw, returns=returns, strict=True).reason


@pytest.mark.parametrize(
    ("data", "returns", "says", "offset"),
    [
        ("", "int", "needs 4 bytes, 0 are left", 0),
        ("000000", "int", "needs 4 bytes, 3 are left", 0),
        ("0000000001", "int", "1 bytes are left over", 4),
        ("ff000000", "string", "begin with ff", 0),
        ("ff" * 12, "bytes", "begin with ff", 0),
        ("04616263", "string", "string of 4 bytes needs 8", 0),
        ("fe0000ff", "string", "needs", 0),
        ("00000000", "Bool", "is not a Bool", 0),
        ("b5757299", "true", None, 0),
        ("ffffffff", "#", "bit 31", 0),
        ("15c4b51cffffffff", "Vector<int>", "negative", 4),
        ("15c4b51cffffff7f", "Vector<int>", "items need", 4),
        ("15c4b51c0200000001000000", "Vector<int>", "items need 8", 4),
        ("0100000001000000", "Vector<int>", "is not a Vector", 0),
        ("15c4b51c0100000002000000", "Vector<Bool>", "is not a Bool", 8),
        ("15c4b51c0100000015c4b51c", "Vector<Vector<int>>", "items need 8", 4),
    ],
)
def test_what_nobody_accepts(
    data: str, returns: str, says: str | None, offset: int, codecs: list[TLCodec]
) -> None:
    """Both modes refuse, at the same place, for the same reason."""
    raw = bytes.fromhex(data)
    if says is None:
        return
    for strict in (False, True):
        error = refuse(codecs, raw, returns=returns, strict=strict)
        assert says in error.reason
        assert error.offset == offset


def test_places_lead_through_fields_and_items(codecs: list[TLCodec]) -> None:
    """Offset and path point at the item that is wrong, not at the message."""
    invite = api.ChatInviteImporter(user_id=1, date=2)
    result = messages.ChatInviteImporters(count=2, importers=[invite, invite], users=[])
    data = bytearray(tl.encode(result))
    place = bytes(data).rindex(word(invite.tl_id))
    data[place : place + 4] = word(api.ChatInvitePeek.tl_id)
    error = refuse(codecs, bytes(data))
    assert error.path == "messages.chatInviteImporters.importers[1]"
    assert error.offset == place
    assert "chatInvitePeek#61695cb0 is a ChatInvite, expected ChatInviteImporter" in error.reason


def test_an_unknown_id_says_what_was_known_before_it(codecs: list[TLCodec]) -> None:
    """The known part, the id and the raw rest are there for who wants to go on."""
    whole = tl.encode(api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9))
    data = whole[:4] + word(0xDEADBEEF) + whole[8:]
    error = refuse(codecs, data)
    assert isinstance(error, tl.UnknownConstructor)
    assert (error.id, error.offset, error.path) == (0xDEADBEEF, 4, "chatInvitePeek.chat")
    assert error.tail == data[4:]
    later = tl.encode(
        messages.ExportedChatInviteReplaced(
            invite=api.ChatInvitePublicJoinRequests(),
            new_invite=api.ChatInvitePublicJoinRequests(),
            users=[],
        )
    )
    data = later[:8] + word(0xDEADBEEF) + later[12:]
    error = refuse(codecs, data)
    assert isinstance(error, tl.UnknownConstructor)
    assert error.known == (
        ("messages.exportedChatInviteReplaced.invite", api.ChatInvitePublicJoinRequests()),
    )


def test_unknown_flag_bits_are_kept(codecs: list[TLCodec]) -> None:
    """Bits newer than the schema survive decoding and encoding; strict reading refuses them."""
    data = word(0x5A592A6C ^ 0x5A592A6C ^ api.ChatInviteImporter.tl_id) + word(0x40000001)
    data += struct.pack("<qi", 7, 8)
    value = accept(codecs, data)
    assert value == api.ChatInviteImporter(requested=True, user_id=7, date=8, flags=0x40000000)
    assert all(codec.encode(value) == data for codec in codecs)
    assert "unknown flag bits 0x40000000" in refuse(codecs, data, strict=True).reason


def test_a_flags_word_without_fields_is_one_all_the_same(codecs: list[TLCodec]) -> None:
    """`exportedChatlistInvite` has a word for flags to come: 0 for now, kept when it is not."""
    invite = api.ExportedChatlistInvite(title="", url="", peers=[])
    data = codecs[0].encode(invite)
    assert accept(codecs, data, strict=True) == invite
    newer = data[:4] + word(5) + data[8:]
    assert accept(codecs, newer).flags == 5
    assert all(codec.encode(accept(codecs, newer)) == newer for codec in codecs)
    error = refuse(codecs, newer, strict=True)
    assert (error.path, error.offset) == ("exportedChatlistInvite.flags", 4)
    assert "unknown flag bits 0x5" in error.reason


def test_results_by_method(codecs: list[TLCodec]) -> None:
    """A result is decoded as the type of the method that was called."""
    cases: list[tuple[Any, Any]] = [
        (messages.GetMessagesViews, messages.MessageViews(views=[], chats=[], users=[])),
        (channels.CheckUsername, True),
        (channels.CheckUsername, False),
        (messages.ReceivedMessages, [api.ReceivedNotifyMessage(id=1, flags_=0)])
        if hasattr(api.ReceivedNotifyMessage, "flags_")
        else (messages.ReceivedMessages, []),
        (users.GetUsers, [api.UserEmpty(id=5)]),
        (users.GetUsers, []),
        (messages.ReceivedQueue, [1, -1, 2**63 - 1]),
    ]
    for method, value in cases:
        for codec in codecs:
            data = codec.encode(value, returns=method)
            assert codec.decode(data, returns=method, strict=True) == value
            if isinstance(value, list):
                assert data.startswith(VECTOR)


def test_results_of_wrapped_calls(codecs: list[TLCodec]) -> None:
    """A wrapper's result is that of the call inside, however deep."""
    call = api.InvokeWithLayer(
        layer=176,
        query=api.InitConnection(
            api_id=1,
            device_model="",
            system_version="",
            app_version="",
            system_lang_code="",
            lang_pack="",
            lang_code="",
            query=channels.CheckUsername(channel=api.InputChannelEmpty(), username="a"),
        ),
    )
    for codec in codecs:
        assert codec.decode(word(0x997275B5), returns=call) is True
        assert codec.decode(codec.encode(call)) == call


def test_other_types_of_result_are_refused(codecs: list[TLCodec]) -> None:
    """A result of another type is an error, not a surprise later."""
    data = tl.encode(api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9))
    assert "expected Updates" in refuse(codecs, data, returns="Updates").reason
    call = tl.encode(messages.ImportChatInvite(hash="x"))
    assert "is a method" in refuse(codecs, call, returns="Updates").reason
    for codec in codecs:
        with pytest.raises(TypeError):
            codec.decode(data, returns=api.ChatInvitePeek)


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress], ids=["gzip", "zlib"])
def test_packed_objects(pack: Any, codecs: list[TLCodec]) -> None:
    """A packed object is what it holds; strict reading shows the packing."""
    inner = api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9)
    packed = mt.GzipPacked(packed_data=pack(tl.encode(inner)))
    data = tl.encode(packed)
    assert accept(codecs, data) == inner
    assert accept(codecs, data, returns="ChatInvite") == inner
    assert accept(codecs, data, strict=True) == packed
    result = tl.encode(mt.RpcResult(req_msg_id=1, result=packed))
    assert accept(codecs, result) == mt.RpcResult(req_msg_id=1, result=inner)
    vector = tl.encode(mt.GzipPacked(packed_data=pack(VECTOR + word(1) + word(7))))
    assert accept(codecs, vector, returns="Vector<int>") == [7]


def test_a_packed_part_of_a_value_is_refused(codecs: list[TLCodec]) -> None:
    """Packing replaces whole objects, never a field of a typed one."""
    packed = tl.encode(mt.GzipPacked(packed_data=gzip.compress(tl.encode(api.ChatEmpty(id=5)))))
    data = word(api.ChatInviteAlready.tl_id) + packed
    assert refuse(codecs, data).path == "chatInviteAlready.chat"


def bomb(size: int) -> bytes:
    return tl.encode(mt.GzipPacked(packed_data=gzip.compress(bytes(size))))


@pytest.mark.parametrize(
    "data",
    [
        bomb(256 << 20),
        tl.encode(mt.GzipPacked(packed_data=zlib.compress(bytes(256 << 20)))),
        # claims 10 bytes, holds 64 MiB
        tl.encode(mt.GzipPacked(packed_data=gzip.compress(bytes(64 << 20))[:-4] + word(10))),
        tl.encode(mt.GzipPacked(packed_data=gzip.compress(bomb(64 << 20)))),
        tl.encode(mt.GzipPacked(packed_data=gzip.compress(bomb(8)))),
        tl.encode(mt.GzipPacked(packed_data=gzip.compress(tl.encode(api.ChatEmpty(id=1)))[:-9])),
        tl.encode(mt.GzipPacked(packed_data=gzip.compress(tl.encode(api.ChatEmpty(id=1))) + b"!")),
        tl.encode(mt.GzipPacked(packed_data=b"\x1f\x8b" + bytes(40))),
        tl.encode(mt.GzipPacked(packed_data=b"")),
    ],
    ids=["gzip", "zlib", "lie", "nested", "nested-small", "cut", "tail", "damaged", "empty"],
)
def test_bombs_and_damaged_packages_cost_nothing(data: bytes, codecs: list[TLCodec]) -> None:
    """A package that is too large, lies, or is damaged is refused in little time and memory."""
    for codec in codecs:
        tracemalloc.start()
        start = time.process_time()
        with pytest.raises(tl.DecodeError):
            codec.decode(data)
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert time.process_time() - start < 2
        assert used < 3 * tl.DEFAULT_LIMITS.inflated + len(data)
    refuse(codecs, data)


def test_packages_in_packages_end(codecs: list[TLCodec]) -> None:
    """A package may hold one more package, not an endless row of them."""
    data = tl.encode(api.ChatEmpty(id=1))
    for _ in range(2):
        data = tl.encode(mt.GzipPacked(packed_data=gzip.compress(data)))
    assert accept(codecs, data) == api.ChatEmpty(id=1)
    for _ in range(50):
        data = tl.encode(mt.GzipPacked(packed_data=gzip.compress(data)))
    assert isinstance(refuse(codecs, data), tl.LimitExceeded)


def nested(depth: int) -> bytes:
    """`textBold` within `textBold`, `depth` objects deep."""
    return word(api.TextBold.tl_id) * (depth - 1) + word(api.TextEmpty.tl_id)


def test_depth_is_limited(codecs: list[TLCodec]) -> None:
    """64 nested objects are read, 65 are not, and a million cost nothing."""
    value = accept(codecs, nested(64))
    assert all(codec.encode(value) == nested(64) for codec in codecs)
    error = refuse(codecs, nested(65))
    assert isinstance(error, tl.LimitExceeded)
    assert (error.limit, error.allowed, error.offset) == ("depth", 64, 65 * 4)
    start = time.process_time()
    assert isinstance(refuse(codecs, nested(1_000_000)), tl.LimitExceeded)
    assert time.process_time() - start < 2
    assert refuse(codecs, nested(12), limits=tl.Limits(depth=11)).path.count("text") >= 10


def test_deep_values_are_refused_when_encoding(codecs: list[TLCodec]) -> None:
    """A value that is too deep to write is an EncodeError, not a crash."""
    text: Any = api.TextEmpty()
    for _ in range(100_000):
        text = api.TextBold(text=text)
    for codec in codecs:
        with pytest.raises(tl.EncodeError):
            codec.encode(text)
    while isinstance(text, api.TextBold):  # let go of it piece by piece
        text = text.text


@pytest.mark.parametrize(
    ("limits", "returns", "value", "name"),
    [
        (tl.Limits(items=3), "Vector<int>", [1, 2, 3, 4], "items"),
        (tl.Limits(string=300), "bytes", bytes(301), "string"),
        (tl.Limits(string=300), "string", "a" * 301, "string"),
    ],
)
def test_own_limits(
    limits: tl.Limits, returns: str, value: Any, name: str, codecs: list[TLCodec]
) -> None:
    """A limit holds at the limit and is named in the error one above it."""
    for codec in codecs:
        less = codec.encode(value[:-1], returns=returns)
        assert codec.decode(less, returns=returns, limits=limits) == value[:-1]
    error = refuse(codecs, codecs[0].encode(value, returns=returns), returns=returns, limits=limits)
    assert isinstance(error, tl.LimitExceeded)
    assert error.limit == name


@pytest.mark.parametrize("bad", [{"string": 252}, {"depth": 0}, {"items": -1}, {"inflated": 0}])
def test_senseless_limits(bad: dict[str, int]) -> None:
    """Limits that nothing could pass are a mistake of the caller."""
    with pytest.raises(ValueError, match="limit"):
        tl.Limits(**bad)


def test_huge_counts_cost_nothing(codecs: list[TLCodec]) -> None:
    """A count is believed only when the bytes for it are there."""
    for tl_type in ("Vector<int>", "Vector<User>", "vector<Peer>", "Vector<Vector<string>>"):
        head = VECTOR if tl_type[0] == "V" else b""
        for count in (0x7FFFFFFF, 0xFFFFFFFF, 0x10000000, 1 << 22):
            tracemalloc.start()
            refuse(codecs, head + word(count) + bytes(64), returns=tl_type)
            assert tracemalloc.get_traced_memory()[1] < 1 << 20
            tracemalloc.stop()


def test_time_is_linear_in_the_input(codecs: list[TLCodec]) -> None:
    """Ten times the bytes take about ten times as long, also when the last byte is wrong."""
    codec = codecs[-1]
    times = []
    for count in (2_000, 20_000):
        data = VECTOR + word(count) + tl.encode(api.UserEmpty(id=1)) * count
        codec.decode(data, returns="Vector<User>")
        best = []
        for _ in range(3):
            start = time.process_time()
            codec.decode(data, returns="Vector<User>")
            with pytest.raises(tl.DecodeError):
                codec.decode(data + b"\0", returns="Vector<User>")
            best.append(time.process_time() - start)
        times.append(min(best))
    assert times[1] < 40 * times[0]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_buffer_is_read(kind: Any, codecs: list[TLCodec]) -> None:
    """Bytes, bytearray and memoryview are the same; the value does not share their memory."""
    value = messages.ImportChatInvite(hash="abc")
    buffer = bytearray(tl.encode(value))
    for codec in codecs:
        decoded = codec.decode(kind(buffer))
        assert decoded == value
    if kind is not bytes:
        decoded = tl.decode(kind(buffer))
        buffer[4:8] = b"\3zzz"
        assert decoded == value


WRONG = [
    (auth.SentCodeTypeSms(length="5"), "auth.sentCodeTypeSms.length", "is str, expected int"),
    (auth.SentCodeTypeSms(length=None), "auth.sentCodeTypeSms.length", "missing, expected int"),
    (auth.SentCodeTypeSms(length=1 << 31), "auth.sentCodeTypeSms.length", "is outside"),
    (auth.SentCodeTypeSms(length=1.5), "auth.sentCodeTypeSms.length", "is float, expected int"),
    (api.UserEmpty(id=1 << 63), "userEmpty.id", "is outside"),
    (api.UserEmpty(id=-(1 << 63) - 1), "userEmpty.id", "is outside"),
    (messages.ImportChatInvite(hash=b"x"), "messages.importChatInvite.hash", "is bytes"),
    (messages.ImportChatInvite(hash="\ud800"), "messages.importChatInvite.hash", "cannot be"),
    (
        messages.ImportChatInvite(hash="\udcc3\udca9"),
        "messages.importChatInvite.hash",
        "cannot be",
    ),
    (mt.ReqPq(nonce=bytes(15)), "req_pq.nonce", "15 bytes, expected 16"),
    (mt.ReqPq(nonce=5), "req_pq.nonce", "is int, expected 16 bytes"),
    (api.ChatInviteAlready(chat=api.UserEmpty(id=1)), "chatInviteAlready.chat", "is a User"),
    (api.ChatInviteAlready(chat=None), "chatInviteAlready.chat", "missing, expected Chat"),
    (mt.MsgsAck(msg_ids=5), "msgs_ack.msg_ids", "is int, expected list"),
    (mt.MsgsAck(msg_ids=[1, "2"]), "msgs_ack.msg_ids[1]", "is str, expected long"),
    (mt.MsgsAck(msg_ids=[1, 1 << 64]), "msgs_ack.msg_ids[1]", "is outside"),
    (api.PeerNotifySettings(silent=1), "peerNotifySettings.silent", "is int, expected bool"),
    (
        api.ChatInviteImporter(flags=1, user_id=1, date=1),
        "chatInviteImporter.flags",
        "word of bits",
    ),
    (
        api.ChatInviteImporter(flags=-8, user_id=1, date=1),
        "chatInviteImporter.flags",
        "word of bits",
    ),
    (
        api.ExportedChatlistInvite(flags=-1, title="", url="", peers=[]),
        "exportedChatlistInvite.flags",
        "word of bits",
    ),
    (api.GeoPoint(long="1", lat=0, access_hash=0), "geoPoint.long", "is str, expected double"),
    (
        api.InvokeWithLayer(layer=1, query=api.UserEmpty(id=1)),
        "invokeWithLayer.query",
        "is not a method",
    ),
    (mt.RpcResult(req_msg_id=1, result=[1]), "rpc_result.result", "is list, expected Object"),
]


@pytest.mark.parametrize(
    ("value", "path", "says"), WRONG, ids=[f"{case[1]}-{case[2]}" for case in WRONG]
)
def test_values_that_do_not_fit(value: Any, path: str, says: str, codecs: list[TLCodec]) -> None:
    """A value that a field cannot hold is refused with the path that leads to it."""
    for codec in codecs:
        with pytest.raises(tl.EncodeError) as caught:
            codec.encode(value)
        assert caught.value.path == path
        assert says in caught.value.reason


@pytest.mark.parametrize("value", [None, 5, "text", b"x", [1], object(), api.UserEmpty])
def test_only_records_stand_alone(value: Any, codecs: list[TLCodec]) -> None:
    """What is no record needs `returns=` to be encoded."""
    for codec in codecs:
        with pytest.raises(tl.EncodeError):
            codec.encode(value)


def test_a_string_has_a_greatest_length(codecs: list[TLCodec]) -> None:
    """2²⁴-1 bytes can be said, one more cannot."""
    longest = bytes((1 << 24) - 1)
    for codec in codecs:
        data = codec.encode(longest, returns="bytes")
        assert codec.decode(data, returns="bytes", strict=True) == longest
        with pytest.raises(tl.EncodeError, match="at most 16777215"):
            codec.encode(longest + b"\0", returns="bytes")


def test_a_failed_call_leaves_nothing_behind(codecs: list[TLCodec]) -> None:
    """After any number of failures the codec works as before."""
    chance = random.Random(7)
    value = api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9)
    for codec in codecs:
        for _ in range(50):
            with pytest.raises(tl.DecodeError):
                codec.decode(chance.randbytes(20))
            with pytest.raises(tl.EncodeError):
                codec.encode(api.ChatInvitePeek(chat=value, expires=9))
        assert codec.decode(codec.encode(value)) == value


@pytest.mark.parametrize("data", ["1c05", 5])
def test_only_bytes_are_decoded(data: Any) -> None:
    """Digits are not bytes yet, and a number is not so many zeros."""
    with pytest.raises(TypeError, match="bytes"):
        tl.decode(data)
