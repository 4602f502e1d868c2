"""The TL language: what parses to what, and what is refused where."""

from __future__ import annotations

import pytest

import tl
from tl.lang import Section, parse_combinator, parse_schema, print_schema

UNUSUAL = {
    "vector#1cb5c415 {t:Type} # [ t ] = Vector t;": "vector#1cb5c415 {t:Type} # [ t ] = Vector<t>;",
    "vector {t:Type} # [ t ] = Vector t;": "vector#1cb5c415 {t:Type} # [ t ] = Vector<t>;",
    "int ? = Int;": "int ? = Int;",
    "int128 4*[ int ] = Int128;": "int128#84ccf7b7 4*[ int ] = Int128;",
    "int256 8*[ int ] = Int256;": "int256#7bedeb5b 8*[ int ] = Int256;",
    "msg_container#73f1f8dc messages:vector<%Message> = MessageContainer;": None,
    "msg_container#73f1f8dc messages:vector message = MessageContainer;": (
        "msg_container#73f1f8dc messages:vector<message> = MessageContainer;"
    ),
    "msg_container#73f1f8dc messages:vector<message> = MessageContainer;": None,
    "future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> = FutureSalts;": None,
    "help.configSimple#5a592a6c date:int expires:int rules:vector<AccessPointRule> "
    "= help.ConfigSimple;": None,
    "message msg_id:long seqno:int bytes:int body:Object = Message;": (
        "message#5bb8e511 msg_id:long seqno:int bytes:int body:Object = Message;"
    ),
    "tlsClientHello blocks:vector<TlsBlock> = TlsClientHello;": (
        "tlsClientHello#6c52c484 blocks:vector<TlsBlock> = TlsClientHello;"
    ),
    "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;": None,
    "users.getUsers#d91a548 id:Vector<InputUser> = Vector<User>;": None,
    "auth.sentCodeTypeFirebaseSms#9fd736 flags:# nonce:flags.0?bytes length:int "
    "= auth.SentCodeType;": None,
    "poll#86e18161 id:long flags:# closed:flags.0?true = Poll;": None,
    "server_DH_params_ok#d0e8075c nonce:int128 srp_B:bytes M1:bytes = Server_DH_Params;": None,
    "e2e.chain.sharedKey#1 ek:int256 dest:vector<e2e.chain.Header> = e2e.chain.SharedKey;": None,
}


@pytest.mark.parametrize(("text", "printed"), UNUSUAL.items())
def test_unusual_lines(text: str, printed: str | None) -> None:
    """Every form that occurs in a published file is read, and printed in one canonical form."""
    combinator = parse_combinator(text)
    assert str(combinator) == (printed or text)
    assert str(parse_combinator(str(combinator))) == str(combinator)


def test_layout_does_not_matter() -> None:
    """Comments, blank lines, line ends and lines broken by accident change nothing."""
    text = (
        "\ufeff// LAYER 12\r\n/* types\n come first */ chat#1 id:long // the id\r\n\ttitle:string"
        "\r\n = Chat  ;;\n--- functions ---\n getChat#2\nid:long=Chat;---types---user#3 = User;\n\n"
    )
    schema = parse_schema(text)
    assert [str(c) for c in schema] == [
        "chat#1 id:long title:string = Chat;",
        "getChat#2 id:long = Chat;",
        "user#3 = User;",
    ]
    assert [c.section for c in schema] == [Section.TYPES, Section.FUNCTIONS, Section.TYPES]
    assert [(c.line, c.column) for c in schema] == [(3, 16), (7, 2), (8, 25)]
    assert schema.layer == 12
    assert (len(schema.constructors), len(schema.functions)) == (2, 1)


def test_secret_chat_markers_are_comments() -> None:
    """A published secret-chat schema gives one name several ids, divided by layer markers."""
    schema = parse_schema("===8===\na#1 x:int = A;\n\n===17===\na#2 x:int y:int = A;\n")
    assert [(c.id, c.comments) for c in schema] == [(1, ("8",)), (2, ("17",))]


def test_ids_are_numbers() -> None:
    """Leading zeros and letter case of an id do not matter; a missing id is computed."""
    assert parse_combinator("a#0AB4a819 = A").id == parse_combinator("a#ab4a819 = A").id
    assert str(parse_combinator("a#00000001 = A")) == "a#1 = A;"
    computed = parse_combinator("a = A")
    assert (computed.id, computed.explicit_id) == (0x7AAE25B9, False)
    assert computed != parse_combinator("a#7aae25b9 = A")
    assert print_schema([computed]) == "a = A;\n"


def test_layer_comment() -> None:
    """The last `// LAYER N` counts; other comments with numbers do not."""
    assert parse_schema("// LAYER 1\n// layer 176\n// LAYER\n// see LAYER 3").layer == 176
    assert parse_schema("// nothing").layer is None


MALFORMED = [
    # text, line, column, what the message says
    ("a#1 = A", 1, 8, "';'"),
    ("a#1 x:int", 1, 10, "a field or '='"),
    ("a#1 x:int;", 1, 10, "a field or '='"),
    ("ok = Ok;\n\n  A#1 = A;", 3, 3, "lower-case"),
    ("messages.Chat = A;", 1, 1, "lower-case"),
    ("a#123456789 = A;", 1, 2, "1 to 8 hexadecimal digits"),
    ("a#xyz = A;", 1, 2, "1 to 8 hexadecimal digits"),
    ("a # = ;", 1, 7, "a type"),
    ("a#1 x:Vector<int = A;", 1, 18, "'>'"),
    ("a#1 x:Vector<> = A;", 1, 14, "a type"),
    ("a#1 x:int x:long = A;", 1, 11, "a second field called x"),
    ("a#1 m.x:int = A;", 1, 5, "without a dot"),
    ("a#1 x:flags.0?true = A;", 1, 5, "not an earlier"),
    ("a#1 x:flags.0?int flags:# = A;", 1, 5, "not an earlier"),
    ("a#1 flags:int x:flags.0?int = A;", 1, 15, "not an earlier"),
    ("a#1 flags:# x:flags.31?int = A;", 1, 21, "0 to 30"),
    ("a#1 flags:# x:flags.?int = A;", 1, 21, "bit number"),
    ("a#1 flags:# x:flags.1int = A;", 1, 22, "'?'"),
    ("a#1 flags:# x:flags.999999999999999999999?int = A;", 1, 21, "0 to 30"),
    ("a {X} x:int = A;", 1, 5, "':'"),
    ("a {X:Kind} x:int = A;", 1, 6, "'Type'"),
    ("a [ ] = A;", 1, 5, "a type"),
    ("a [ [ int ] ] = A;", 1, 5, "between"),
    ("a 4[ int ] = A;", 1, 4, "'*'"),
    ("a#1 x:% = A;", 1, 9, "a type"),
    ("a#1 = A;\né", 2, 1, "starts no TL token"),
    ("a#1 = A;\n /* open", 2, 2, "unclosed comment"),
    ("---type---", 1, 1, "starts no TL token"),
    ("\0", 1, 1, "starts no TL token"),
    ("a x:" + "Vector<" * 100 + "int" + ">" * 100 + " = A;", 1, 236, "nested"),
    ("a x:" + "(" * 100_000, 1, 38, "nested"),
    ("a x:" + "vector " * 100_000, 1, 236, "nested"),
]


@pytest.mark.parametrize(
    ("text", "line", "column", "says"), MALFORMED, ids=[case[0][:40] for case in MALFORMED]
)
def test_malformed_text(text: str, line: int, column: int, says: str) -> None:
    """The error points at the first character that is wrong and says what was expected."""
    with pytest.raises(tl.SchemaError) as caught:
        parse_schema(text, source="file.tl")
    assert says in caught.value.reason
    assert (caught.value.line, caught.value.column) == (line, column)
    assert str(caught.value).startswith(f"file.tl:{line}:{column}: ")
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("text", ["", "a = A; b = B;", "// nothing"])
def test_parse_combinator_wants_one(text: str) -> None:
    """One combinator means one."""
    with pytest.raises(tl.SchemaError, match="expected one combinator"):
        parse_combinator(text)
