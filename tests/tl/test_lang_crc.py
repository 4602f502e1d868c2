"""Constructor ids: the CRC-32 rule, and who does not follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import pytest
from hypothesis import given

from tl.lang import (
    KNOWN_MISMATCHES,
    computed_id,
    crc_text,
    id_mismatch,
    parse_combinator,
    parse_schema,
)
from tl.testing import schemas

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "vector#1cb5c415 {t:Type} # [ t ] = Vector t;": "vector t:Type # [ t ] = Vector t",
    "messages.importChatInvite#6c50051c hash:string = Updates;": (
        "messages.importChatInvite hash:string = Updates"
    ),
    "int#a8509bda ? = Int;": "int ? = Int",
    "long#22076cba ? = Long;": "long ? = Long",
    "double#2210c154 ? = Double;": "double ? = Double",
    "string#b5286e24 ? = String;": "string ? = String",
    "msg_container#73f1f8dc messages:vector message = MessageContainer;": (
        "msg_container messages:vector message = MessageContainer"
    ),
    "rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult;": (
        "rpc_result req_msg_id:long result:Object = RpcResult"
    ),
    "gzip_packed#3072cfa1 packed_data:bytes = Object;": "gzip_packed packed_data:string = Object",
    "message#5bb8e511 msg_id:long seqno:int bytes:int body:Object = Message;": (
        "message msg_id:long seqno:int bytes:int body:Object = Message"
    ),
    "updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true "
    "media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int "
    "pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long "
    "reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> "
    "ttl_period:flags.25?int = Updates;": (
        "updateShortMessage flags:# id:int user_id:long message:string pts:int pts_count:int "
        "date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long "
        "reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector MessageEntity "
        "ttl_period:flags.25?int = Updates"
    ),
    "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;": (
        "invokeWithLayer X:Type layer:int query:!X = X"
    ),
    "channelAdminRights#5d7ceba5 flags:# change_info:flags.0?true = ChannelAdminRights;": (
        "channelAdminRights flags:# = ChannelAdminRights"
    ),
}


@pytest.mark.parametrize(("line", "text"), TEXTS.items(), ids=[line[:30] for line in TEXTS])
def test_worked_examples(line: str, text: str) -> None:
    """The text that is hashed, and the published id that it gives."""
    combinator = parse_combinator(line)
    assert crc_text(combinator) == text
    assert computed_id(combinator) == combinator.id == crc32(text.encode())
    assert id_mismatch(combinator) is None


def test_bytes_in_brackets_stay_bytes() -> None:
    """Only a field that is exactly `bytes` is hashed as `string`, conditional or not."""
    combinator = parse_combinator("a flags:# x:bytes y:flags.0?bytes z:Vector<bytes> = A;")
    assert crc_text(combinator) == "a flags:# x:string y:flags.0?string z:Vector bytes = A"


def test_true_fields_are_not_hashed() -> None:
    """Adding `true` fields keeps the id; adding any other field does not."""
    plain = parse_combinator("a flags:# x:flags.0?int = A;")
    silent = parse_combinator("a flags:# t:flags.1?true x:flags.0?int u:flags.0?true = A;")
    loud = parse_combinator("a flags:# t:flags.1?Bool x:flags.0?int = A;")
    assert plain.id == silent.id != loud.id


def test_an_explicit_id_always_wins() -> None:
    """A wrong explicit id stays, and is reported with what it should be."""
    combinator = parse_combinator("messages.importChatInvite#1 hash:string = Updates;")
    assert combinator.id == 1
    assert id_mismatch(combinator) == 0x6C50051C


def test_every_published_id_follows_the_rule_but_the_known_ones(schema_files: Path) -> None:
    """Each exception among over 3,700 combinators is known, with its reason."""
    seen = set()
    for path in schema_files.glob("*.tl"):
        for combinator in parse_schema(path.read_text(encoding="utf-8")):
            assert id_mismatch(combinator) is None, combinator
            if combinator.explicit_id and computed_id(combinator) != combinator.id:
                seen.add(combinator.id)
    assert seen == {0x37982646, 0x4679B65F, 0x5A592A6C, 0xC88974AC}
    assert seen <= set(KNOWN_MISMATCHES)
    assert all(KNOWN_MISMATCHES.values())


def test_the_channel_of_layers_82_to_91_lost_a_field() -> None:
    """With `feed_id` as its last field the published id of that channel fits its text."""
    published = (
        "channel#c88974ac flags:# id:int access_hash:flags.13?long title:string "
        "username:flags.6?string photo:ChatPhoto date:int version:int "
        "restriction_reason:flags.9?string admin_rights:flags.14?ChannelAdminRights "
        "banned_rights:flags.15?ChannelBannedRights participants_count:flags.17?int{} = Chat;"
    )
    assert computed_id(parse_combinator(published.format(""))) == 0x450B7115
    assert computed_id(parse_combinator(published.format(" feed_id:flags.18?int"))) == 0xC88974AC


@given(text=schemas())
def test_missing_ids_are_computed(text: str) -> None:
    """A combinator without an id gets the computed one; printing it back does not invent any."""
    for combinator in parse_schema(text):
        if not combinator.explicit_id:
            assert combinator.id == computed_id(combinator)
            assert id_mismatch(combinator) is None
