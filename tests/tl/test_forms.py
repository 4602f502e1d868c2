"""Laws of the JSON form and the text form, and what they look like."""

from __future__ import annotations

import json
import struct
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import tl
from tl import api, mt
from tl.api import messages, users
from tl.testing import every_class, from_class, from_type, plainest, same

PARTS = 12
RESULTS = "int long double string bytes int256 Bool Vector<long> Vector<User>".split()
JUNK = (*'"{}[]():0-\\é\udcff', "null", "true", '"_":"user"', " nan", "0x0")


def check_forms(value: Any, **options: Any) -> None:
    """Both forms give the value back, on one line and on many."""
    for indent in (0, 2):
        written = tl.to_json(value, indent=indent, **options)
        assert same(tl.from_json(written, **options), value), written
        assert same(tl.from_json(written.decode(), **options), value), written
    for width in (0, 60):
        text = tl.to_text(value, width=width, **options)
        assert same(tl.from_text(text, **options), value), text
        text.encode()  # is Unicode, whatever the strings in it are


@pytest.mark.parametrize("part", range(PARTS))
def test_every_class_has_both_forms(part: int) -> None:
    """The plainest value of every class survives both forms; so does one with every field."""
    for cls in every_class()[part::PARTS]:
        check_forms(plainest(cls))
        check_forms(plainest(cls, present=cls.__struct_fields__))


@given(data=st.data())
def test_random_values_have_both_forms(data: st.DataObject) -> None:
    """Any value of any class survives both forms: odd text, NaN, unknown flag bits included."""
    cls = data.draw(st.sampled_from(every_class()))
    check_forms(data.draw(from_class(cls, unknown_flags=True, huge=False)))


@given(data=st.data(), tl_type=st.sampled_from(RESULTS))
def test_results_have_both_forms(data: st.DataObject, tl_type: str) -> None:
    """Method results, which may be bare numbers, Bools and vectors, survive both forms."""
    check_forms(data.draw(from_type(tl_type)), returns=tl_type)


@given(value=st.floats() | st.integers(0, 2**64 - 1).map(lambda n: struct.pack("<Q", n)))
@example(struct.pack("<Q", 0x7FF8000000000001))
@example(-0.0)
def test_doubles_keep_their_bits(value: float | bytes) -> None:
    """Every one of the 2⁶⁴ doubles survives both forms."""
    number = struct.unpack("<d", value)[0] if isinstance(value, bytes) else value
    check_forms(number, returns="double")


@pytest.mark.parametrize("layer", [122, 176, 229])
def test_plain_names_belong_to_the_layer(layer: int) -> None:
    """With a layer, its definitions go by their plain names, and read back as themselves."""
    for cls in tl.layer(layer).types[::5]:
        value = plainest(cls)
        tree = json.loads(tl.to_json(value, layer=layer))
        assert tree["_"] == cls.tl_name or cls.tl_name in ("true", "false")
        check_forms(value, layer=layer)


def test_what_json_looks_like() -> None:
    """TL names, strings for `long`, base64 for bytes, nothing for what is not given."""
    invite = api.ChatInviteExported_ab4a819(
        revoked=True, link="https://t.me/+Ab\udcff", admin_id=2**53 + 1, date=5, usage=0
    )
    link = {"base64": "aHR0cHM6Ly90Lm1lLytBYv8="}
    expected = {
        "revoked": True,
        "link": link,
        "admin_id": "9007199254740993",
        "date": 5,
        "usage": 0,
    }
    assert json.loads(tl.to_json(invite)) == {"_": "chatInviteExported#ab4a819", **expected}
    assert json.loads(tl.to_json(invite, layer=176)) == {"_": "chatInviteExported", **expected}
    point = api.GeoPoint(long=float("nan"), lat=-0.0, access_hash=-1, flags=1 << 30)
    assert tl.to_json(point) == (
        b'{"_":"geoPoint","flags":1073741824,"long":"NaN","lat":-0.0,"access_hash":"-1"}'
    )
    container = mt.MsgContainer(
        messages=[mt.Message(msg_id=1, seqno=0, bytes=4, body=mt.ReqPq(nonce=bytes(16)))]
    )
    assert json.loads(tl.to_json(container))["messages"][0] == {
        "_": "message#5bb8e511",
        "msg_id": "1",
        "seqno": 0,
        "bytes": 4,
        "body": {"_": "req_pq", "nonce": "AAAAAAAAAAAAAAAAAAAAAA=="},
    }
    assert tl.to_json([1, 2], returns="Vector<long>") == b'["1","2"]'
    assert tl.to_json([], returns=users.GetUsers) == b"[]"
    assert tl.to_json(True, returns="Bool") == b"true"


def test_what_text_looks_like() -> None:
    """A value reads like its TL line with values in place of types."""
    peek = api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9)
    assert tl.to_text(peek) == "chatInvitePeek chat:(chatEmpty id:5) expires:9"
    assert (
        tl.to_text(peek, width=20)
        == "chatInvitePeek\n  chat:(chatEmpty\n    id:5\n  )\n  expires:9"
    )
    call = messages.GetExportedChatInvites(
        revoked=True, peer=api.InputPeerSelf(), admin_id=api.InputUserSelf(), limit=3
    )
    assert tl.to_text(call) == (
        "messages.getExportedChatInvites revoked:true peer:inputPeerSelf "
        "admin_id:inputUserSelf limit:3"
    )
    assert tl.to_text([1.0, float("inf")], returns="Vector<double>") == "[1.0 inf]"
    assert tl.to_text('a"\n\x00é\udcff', returns="string") == r'"a\"\n\u{0}é\xff"'
    assert tl.to_text(b"\x01\xff", returns="bytes") == "0x01ff"


def test_what_people_may_write() -> None:
    """Both forms take more spellings than they print."""
    peek = api.ChatInvitePeek(chat=api.ChatEmpty(id=5), expires=9)
    for text in [
        "(chatInvitePeek chat:(chatEmpty id:5), expires:9);",
        "chatInvitePeek#61695cb0 // a preview\n expires:9\n chat:(#29562865 id:5)",
    ]:
        assert tl.from_text(text) == peek
    assert tl.from_text(r'"\xc3\xa9\u{e9}\/"', returns="string") == "éé/"
    assert tl.from_text("3", returns="double") == 3.0
    assert tl.from_json('{"_":"chatEmpty#29562865","id":5}') == api.ChatEmpty(id=5)
    assert tl.from_json('{"_":"#29562865","id":"5"}') == api.ChatEmpty(id=5)
    assert tl.from_json("3", returns="double") == 3.0
    absent = '{"_":"chatInviteImporter","user_id":1,"date":2,"about":null,"requested":false}'
    assert tl.from_json(absent) == api.ChatInviteImporter(user_id=1, date=2)
    old = '{"_":"messages.importChatInvite","hash":"x"}'
    assert tl.from_json(old, layer=176).tl_id == 0x6C50051C
    assert tl.from_json(old).tl_id == 0xDE91436E


BAD_JSON = [
    ("{", None, "line 1"),
    ('{"_":"chatEmpty",\n "id": 5,,}', None, "line 2, column 10"),
    ("[]", None, "is a list"),
    ("{}", None, 'needs a "_"'),
    ('{"_":1}', None, 'needs a "_"'),
    ('{"_":"messages.importChatInvit"}', None, "is it messages.importChatInvite?"),
    ('{"_":"chatEmpty#1","id":"5"}', None, "unknown constructor #1"),
    ('{"_":"chatEmpty#5a686d7c","id":"5"}', None, "#5a686d7c is chatInviteAlready, not chatEmpty"),
    ('{"_":"chatEmpty#","id":"5"}', None, "1 to 8 hexadecimal digits"),
    ('{"_":"chatEmpty"}', None, "chatEmpty: has no field id"),
    ('{"_":"chatEmpty","id":"5","x":1}', None, "chatEmpty: has no field called 'x'"),
    ('{"_":"chatEmpty","id":null}', None, "chatEmpty.id: is missing, expected long"),
    ('{"_":"chatEmpty","id":"5x"}', None, "chatEmpty.id: '5x' is no whole number"),
    ('{"_":"chatEmpty","id":"9223372036854775808"}', None, "is outside"),
    ('{"_":"chatEmpty","id":true}', None, "is bool, expected long"),
    ('{"_":"chatInviteAlready","chat":{"_":"userEmpty","id":"5"}}', None, "chatInviteAlready.chat"),
    ('{"_":"req_pq","nonce":"AAAA"}', None, "req_pq.nonce: 3 bytes, expected 16"),
    ('{"_":"req_pq","nonce":"A*"}', None, "is no base64"),
    ('{"_":"req_pq","nonce":5}', None, "expected base64"),
    ('{"_":"messages.importChatInvite","hash":{"x":1}}', None, "is an object"),
    ('{"_":"msgs_ack","msg_ids":["1",{}]}', None, "msgs_ack.msg_ids[1]: is dict, expected long"),
    ('{"_":"chatInviteImporter","flags":1,"user_id":1,"date":1}', None, "only unknown ones"),
    ('{"_":"chatInviteImporter","requested":1,"user_id":1,"date":1}', None, "expected true"),
    ('"NaN:7ff0000000000000"', "double", "is no double"),
    ('"nan"', "double", "is no double"),
    ("9007199254740993", "double", "would be rounded"),
    ("1e999", "double", "line 1"),
    (
        '{"_":"messages.getExportedChatInvites","peer":{"_":"inputPeerSelf"},'
        '"admin_id":{"_":"inputUserSelf"},"offset_date":1,"limit":1}',
        None,
        "messages.getExportedChatInvites.offset_link: missing, but shares flags.2 with offset_date",
    ),
    ("[" * 100_000, None, "nested"),
    ('{"a":' * 100_000, None, "nested"),
]


@pytest.mark.parametrize(
    ("text", "returns", "says"), BAD_JSON, ids=[case[0][:40] for case in BAD_JSON]
)
def test_bad_json(text: str, returns: str | None, says: str) -> None:
    """What is no value is refused with the place and the reason."""
    with pytest.raises(tl.FormError) as caught:
        tl.from_json(text, returns=returns)
    assert says in str(caught.value)
    assert len(str(caught.value)) < 300


BAD_TEXT = [
    ("", "line 1, column 1: expected a value, found the end"),
    ("(", "column 2: expected the name of a constructor"),
    ("(chatEmpty id:5", "expected a field or ')', found the end"),
    ("chatEmpty id:", "column 14: expected a value"),
    ("chatEmpty id:5x", "column 14"),
    ("chatEmpty id:5 id:6", "column 16: a second id"),
    ("chatEmpty 5", "expected the end, found '5'"),
    ("chatEmpty\n id:'5'", "line 2, column 5"),
    ('chatEmpty id:"5"', "chatEmpty.id: is str, expected long"),
    ("chatEmpty id:[5]", "chatEmpty.id: is a list, expected long"),
    ("chatEmpty id:99999999999999999999", "is outside"),
    ("chatEmpty id:999999999999999999999", "more than 64 bits"),
    ("chatEmpty id:1.5", "is float, expected long"),
    ('messages.importChatInvite hash:"\\q"', "column 33: \\q is no escape"),
    ('messages.importChatInvite hash:"\\u{d800}"', "half a surrogate pair"),
    ('messages.importChatInvite hash:"', "column 32"),
    ("req_pq nonce:0x123", "odd number"),
    ("geoPoint long:nan:7ff0000000000000 lat:1.0 access_hash:1", "no NaN"),
    ("[1 2", "expected a value or ']'"),
    ("[" * 100_000, "nested more than"),
    ("(a b:" * 100_000, "nested more than"),
    ("🙂", "line 1, column 1"),
]


@pytest.mark.parametrize(("text", "says"), BAD_TEXT, ids=[case[0][:40] for case in BAD_TEXT])
def test_bad_text(text: str, says: str) -> None:
    """What is no value is refused with the place and the reason."""
    with pytest.raises(tl.FormError) as caught:
        tl.from_text(text)
    assert says in str(caught.value)


def refused_or_whole(read: Any, write: Any, text: str) -> None:
    try:
        value = read(text)
    except tl.FormError:
        return
    assert same(read(write(value)), value)
    tl.encode(value)


@given(data=st.data())
def test_damaged_forms_are_refused_or_understood(data: st.DataObject) -> None:
    """Whatever is read from damaged text can be written and encoded; the rest is a FormError."""
    cls = data.draw(st.sampled_from(every_class()))
    value = data.draw(from_class(cls, records=6, huge=False))
    junk = st.sampled_from(JUNK)
    for read, write in [
        (tl.from_json, lambda value: tl.to_json(value).decode()),
        (tl.from_text, tl.to_text),
    ]:
        text = write(value)
        place = data.draw(st.integers(0, len(text)))
        removed = data.draw(st.integers(0, 8))
        refused_or_whole(read, write, text[:place] + data.draw(junk) + text[place + removed :])


@given(text=st.text(max_size=50))
def test_random_text_is_refused_or_understood(text: str) -> None:
    """Random text is a value or a FormError, in both forms."""
    refused_or_whole(tl.from_json, tl.to_json, text)
    refused_or_whole(tl.from_text, tl.to_text, text)


def test_values_that_do_not_fit_are_refused_in_writing() -> None:
    """Writing a form refuses what encoding refuses, at the same path."""
    half = messages.GetExportedChatInvites(
        peer=api.InputPeerSelf(), admin_id=api.InputUserSelf(), offset_date=1, limit=1
    )
    for value, path in [
        (api.ChatEmpty(id="5"), "chatEmpty.id"),
        (api.ChatEmpty(id=1 << 63), "chatEmpty.id"),
        (api.ChatInviteAlready(chat=api.UserEmpty(id=1)), "chatInviteAlready.chat"),
        (mt.MsgsAck(msg_ids=[1, None]), "msgs_ack.msg_ids[1]"),
        (messages.ImportChatInvite(hash="\ud800"), "messages.importChatInvite.hash"),
        (mt.ReqPq(nonce=b"1"), "req_pq.nonce"),
        (half, "messages.getExportedChatInvites.offset_link"),
    ]:
        for write in (tl.to_json, tl.to_text, tl.encode):
            with pytest.raises(tl.EncodeError) as caught:
                write(value)
            assert caught.value.path == path


def test_unknown_layers_are_refused() -> None:
    """An unknown layer is a LayerError in every direction."""
    value = api.ChatEmpty(id=1)
    for call in (
        lambda: tl.to_json(value, layer=5),
        lambda: tl.from_json("{}", layer=5),
        lambda: tl.to_text(value, layer=5),
        lambda: tl.from_text("chatEmpty id:1", layer=5),
    ):
        with pytest.raises(tl.LayerError):
            call()
