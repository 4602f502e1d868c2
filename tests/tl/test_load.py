"""Schemas at run time: the same classes as generated ones, for any protocol, or a SchemaError."""

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from tl import api, mt
from tl.codegen import generate_package
from tl.lang import print_schema
from tl.testing import from_class, same

ROOT = Path(__file__).parents[2]
SECRET = """
// the shape of the secret chats: one name in several layers, no service lines
===8===
decryptedMessage#1f814f1f random_id:long random_bytes:bytes message:string
    media:DecryptedMessageMedia = DecryptedMessage;
decryptedMessageMediaEmpty#089f5c4a = DecryptedMessageMedia;
===17===
decryptedMessage#204d3878 random_id:long ttl:int message:string
    media:DecryptedMessageMedia = DecryptedMessage;
decryptedMessageLayer#1be31789 random_bytes:bytes layer:int in_seq_no:int out_seq_no:int
    message:DecryptedMessage = DecryptedMessageLayer;
"""
FOREIGN = """
double ? = Double;
string ? = String;
int32 = Int32;
int53 ? = Int53;
int64 = Int64;
bytes = Bytes;
boolFalse = Bool;
boolTrue = Bool;
vector {t:Type} # [ t ] = Vector t;
file id:int53 parts:vector<part> = File;
part offset:int32 data:bytes = Part;
---functions---
getFile id:int64 deep:Bool = File;
"""


@pytest.fixture(scope="module")
def newest() -> Any:
    return tl.load(print_schema(tl.layer(229).schema()))


def test_a_loaded_layer_is_the_generated_one(newest: Any) -> None:
    assert newest.layer == 229
    assert len(newest) == len(tl.layer(229))
    for cls in tl.layer(229):
        loaded = newest[cls.tl_name]
        assert loaded is newest.by_id(cls.tl_id)
        assert loaded is not cls
        for attribute in ("__name__", "tl_name", "tl_type", "tl_line", "__struct_fields__"):
            assert getattr(loaded, attribute) == getattr(cls, attribute)
        assert issubclass(loaded, tl.TLFunction) == issubclass(cls, tl.TLFunction)


@given(st.data())
def test_bytes_pass_between_loaded_and_generated_classes(newest: Any, data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(list(tl.layer(229))))
    value = data.draw(from_class(cls, layer=229, huge=False))
    loaded = newest.decode(tl.encode(value))
    assert loaded in newest
    assert newest.encode(loaded) == tl.encode(value)
    assert same(tl.decode(newest.encode(loaded)), value)


def test_classes_are_reached_by_class_name_and_by_tl_name(newest: Any) -> None:
    query = newest.messages.ImportChatInvite(hash="x")
    assert type(query) is newest["messages.importChatInvite"] is newest[0xDE91436E]
    assert newest.get("messages.nothing") is None
    assert newest.by_id(1) is None
    assert "ImportChatInvite" in dir(newest.messages)
    assert {"messages", "ChatInvite"} <= set(dir(newest))
    assert {cls.tl_name for cls in newest.constructors("ChatInvite")} == {
        "chatInvite",
        "chatInviteAlready",
        "chatInvitePeek",
    }
    assert len(newest.types) + len(newest.functions) == len(newest)
    with pytest.raises(LookupError, match="has no #1"):
        newest[1]
    with pytest.raises(AttributeError, match="Nothing"):
        newest.messages.Nothing
    with pytest.raises(AttributeError, match="Nothing"):
        newest.Nothing


def test_results_and_service_records(newest: Any) -> None:
    users = [newest.UserEmpty(id=1)]
    data = newest.encode(users, returns=newest.users.GetUsers)
    assert newest.decode(data, returns=newest.users.GetUsers) == users
    assert newest.decode(data, returns="Vector<User>") == users
    assert newest.decode(tl.encode(mt.Pong(msg_id=1, ping_id=2))) == mt.Pong(msg_id=1, ping_id=2)
    with pytest.raises(tl.UnknownConstructor):
        newest.decode(tl.encode(api.ChatInviteExported_ab4a819(link="", admin_id=1, date=2)))


def test_a_value_of_a_newer_layer_converts_to_ours() -> None:
    newer = tl.load(
        "peerUser user_id:long name:string = Peer; peerBot id:long = Peer; // LAYER 230\n"
        "updates.pair a:Peer b:Peer = updates.Pair;"
    )
    assert tl.convert(newer.PeerUser(user_id=5, name="x"), 229) == api.PeerUser(user_id=5)
    with pytest.raises(tl.ConvertError, match="peerBot is not in layer 229"):
        tl.convert(newer.PeerBot(id=5), 229)


def test_secret_chats() -> None:
    secret = tl.load(SECRET)
    newest, older = secret["decryptedMessage"], secret[0x1F814F1F]
    assert newest.tl_id == 0x204D3878
    assert older is secret.DecryptedMessage_1f814f1f
    value = secret.DecryptedMessageLayer(
        random_bytes=b"x" * 15,
        layer=17,
        in_seq_no=0,
        out_seq_no=1,
        message=newest(random_id=1, ttl=0, message="x", media=secret.DecryptedMessageMediaEmpty()),
    )
    assert secret.decode(secret.encode(value), strict=True) == value


def test_a_foreign_protocol_with_bare_types() -> None:
    schema = tl.load(FOREIGN)
    value = schema.File(id=2**52, parts=[schema.Part(offset=-1, data=b"abc")])
    data = schema.encode(value)
    assert schema.decode(data, strict=True) == value
    assert len(data) == 4 + 8 + 4 + (4 + 4)
    assert schema.get("int32") is None
    assert [cls.tl_name for cls in schema.functions] == ["getFile"]
    # A bare type of one schema is not that of another.
    other = tl.load("file x:part = File; part y:string = Part;")
    assert other.decode(other.encode(other.File(x=other.Part(y="a")))).x.y == "a"
    assert schema.decode(data) == value


NETWORK = """
int256 8*[ int32 ] = Int256;
secureBytes ? = SecureBytes;
adnl.id.short id:int256 = adnl.id.Short;
adnl.address.udp ip:int port:int = adnl.Address;
adnl.addressList addrs:(vector adnl.Address) version:int = adnl.AddressList;
dht.node id:adnl.id.short addr_list:adnl.addressList signature:secureBytes = dht.Node;
dht.nodes nodes:(vector dht.node) mode:# ok:mode.1?true hash:mode.0?int256 = dht.Nodes;
---functions---
overlay.broadcast id:%adnl.Address x:Vector (Vector int) = Bool;
"""


def test_names_of_three_parts_and_vectors_in_other_notations() -> None:
    schema = tl.load(NETWORK)
    assert [cls.tl_name for cls in schema][0::5] == ["adnl.id.short", "overlay.broadcast"]
    address = schema.adnl.Udp(ip=1, port=2)
    assert type(address) is schema["adnl.address.udp"]
    node = schema["dht.node"](
        id=schema["adnl.id.short"](id=bytes(32)),
        addr_list=schema["adnl.addressList"](addrs=[address], version=1),
        signature=b"x",
    )
    nodes = schema["dht.nodes"](nodes=[node, node], ok=True)
    assert schema.decode(schema.encode(nodes), strict=True) == nodes
    call = schema["overlay.broadcast"](id=address, x=[[1, 2], []])
    assert schema.decode(schema.encode(call), strict=True) == call


def test_names_that_python_or_we_use_ourselves() -> None:
    text = (
        "x = X; none = None; typeFoo = Z; foo = Foo; tLObject = T; class.foo = class.C;"
        "root.a = root.R; a.b x:int c:c.b = C; c.b = C; e2e.chain.y q:int = e2e.chain.Y;"
        "f from:int self:int tl_id:int bytes:bytes class:e2e.chain.y = F;"
        "---functions--- foo = X; fetch_it = X; fetchIt a:int = X; wrap {X:Type} query:!X = X;"
    )
    schema = tl.load(text)
    assert len(schema) == len(set(schema)) == 15
    value = schema["f"](from_=1, self_=2, tl_id_=3, bytes=b"4", class_=schema.e2e_chain.Y(q=5))
    assert schema.decode(schema.encode(value), strict=True) == value
    pair = schema["a.b"](x=1, c=schema["c.b"]())
    assert schema.decode(schema.encode(pair), strict=True) == pair
    wrapped = schema.Wrap(query=schema["fetchIt"](a=1))
    assert schema.decode(schema.encode(wrapped), strict=True) == wrapped
    assert {schema.FetchIt.tl_name, schema["fetch_it"].tl_name} == {"fetch_it"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = ", "schema:1:5: expected a type"),
        ("a = A;\n  b x:nobody = B;", "schema:2:3: b.x: nobody is neither a primitive"),
        ("a x:%A = A; c = A;", "schema:1:1: a.x: %A needs a type with exactly one"),
        ("a x:true = A;", "schema:1:1: a.x is of type true but depends on no flag"),
        ("a x:Maybe<int> = A;", "schema:1:1: a.x: Maybe takes no argument"),
        ("a x:int long = A;", "schema:1:1: a has a field without a name"),
        ("x ? = X; a b:x = A;", "schema:1:10: a.b: how the built-in type x travels is not known"),
        ("a#1 = A;\nb#1 = B;", "schema:2:1: b has the id #1 of a"),
        ("a from:int from_:int = A;", "schema:1:1: a: the fields from and from_ clash"),
    ],
)
def test_what_cannot_travel_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(tl.SchemaError) as caught:
        tl.load(text)
    assert message in str(caught.value)


@given(st.text(alphabet="ab#:;=.?{}<>![]()%*-/ \nAB012tTflags", max_size=120))
def test_any_text_loads_or_is_refused(text: str) -> None:
    try:
        schema = tl.load(f"{text};")
    except tl.SchemaError as error:
        place = (error.line, error.column)
        schema = tl.load("")
    else:
        place = (1, 1)
    assert min(place) >= 1
    assert len(list(schema)) == len(schema)


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "own.tl"
    path.write_text("pet name:string = Pet;\n// LAYER 3\n")
    assert tl.load(path).layer == tl.load(str(path)).layer == 3
    assert "own.tl, 1 combinators" in repr(tl.load(path))
    path.write_text("pet name:string =")
    with pytest.raises(tl.SchemaError, match=r"own\.tl:1:18: expected a type"):
        tl.load(path)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(tl.SchemaError, match="not UTF-8"):
        tl.load(path)
    with pytest.raises(FileNotFoundError):
        tl.load(tmp_path / "nothing.tl")
    assert len(tl.load("")) == 0


def test_a_package_for_another_client(tmp_path: Path) -> None:
    schema = tl.parse_schema(FOREIGN, source="foreign.tl")
    out = tmp_path / "their" / "protocol"
    changed = generate_package(schema, out, "their.protocol")
    assert "__init__.py" in changed
    assert generate_package(schema, out, "their.protocol") == []
    assert (out / "py.typed").exists()
    code = (
        "from their import protocol as p\n"
        "v = p.File(id=1, parts=[p.Part(offset=2, data=b'x')])\n"
        "assert p.decode(p.encode(v), strict=True) == v; print(v)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "File(id=1, parts=[Part(offset=2, data=b'x')])\n", run.stderr


def test_a_package_does_not_overwrite_what_was_written_by_hand(tmp_path: Path) -> None:
    schema = tl.parse_schema("pet = Pet;")
    (tmp_path / "own.py").write_text("precious = 1\n")
    with pytest.raises(FileExistsError, match=r"own\.py"):
        generate_package(schema, tmp_path, "pets")
    assert (tmp_path / "own.py").read_text() == "precious = 1\n"
    for name in ("", "a b", "a..b", "class", "1a"):
        with pytest.raises(ValueError, match="no dotted name"):
            generate_package(schema, tmp_path / "x", name)


def test_a_package_forgets_what_its_schema_no_longer_has(tmp_path: Path) -> None:
    out = tmp_path / "pets"
    generate_package(tl.parse_schema("zoo.pet = zoo.Pet; b = B;"), out, "pets")
    assert (out / "zoo.py").exists()
    changed = generate_package(tl.parse_schema("b = B;"), out, "pets")
    assert "zoo.py" in changed
    assert not (out / "zoo.py").exists()
    importlib.invalidate_caches()
