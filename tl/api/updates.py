"""Definitions: the namespace updates. Generated from schema/api.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject
from tl.types import Bool, Int32, Nat, Vector
from tl.lazy import lazy_superseded

if TYPE_CHECKING:
    import tl.api as api
    from tl.api.before176.updates import *
else:
    __getattr__ = lazy_superseded(__name__, "before176")

__all__ = [
    "ChannelDifference",
    "ChannelDifferenceEmpty",
    "ChannelDifferenceTooLong",
    "Difference",
    "DifferenceEmpty",
    "DifferenceSlice",
    "DifferenceTooLong",
    "GetChannelDifference",
    "GetDifference",
    "GetState",
    "State",
    "TypeChannelDifference",
    "TypeDifference",
    "TypeState",
]


class ChannelDifference(TLObject, frozen=True, kw_only=True, tag="updates.channelDifference"):
    tl_id = 0x2064674E
    tl_name = "updates.channelDifference"
    tl_type = "updates.ChannelDifference"
    tl_line = "updates.channelDifference#2064674e flags:# final:flags.0?true pts:int timeout:flags.1?int new_messages:Vector<Message> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference;"
    flags: Nat = 0
    final: Bool = False
    pts: Int32
    timeout: Int32 | None = None
    new_messages: Vector[api.TypeMessage]
    other_updates: Vector[api.TypeUpdate]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class ChannelDifferenceEmpty(TLObject, frozen=True, kw_only=True, tag="updates.channelDifferenceEmpty"):
    tl_id = 0x3E11AFFB
    tl_name = "updates.channelDifferenceEmpty"
    tl_type = "updates.ChannelDifference"
    tl_line = "updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int timeout:flags.1?int = updates.ChannelDifference;"
    flags: Nat = 0
    final: Bool = False
    pts: Int32
    timeout: Int32 | None = None


class ChannelDifferenceTooLong(TLObject, frozen=True, kw_only=True, tag="updates.channelDifferenceTooLong"):
    tl_id = 0xA4BCC6FE
    tl_name = "updates.channelDifferenceTooLong"
    tl_type = "updates.ChannelDifference"
    tl_line = "updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true timeout:flags.1?int dialog:Dialog messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference;"
    flags: Nat = 0
    final: Bool = False
    timeout: Int32 | None = None
    dialog: api.TypeDialog
    messages: Vector[api.TypeMessage]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]


class Difference(TLObject, frozen=True, kw_only=True, tag="updates.difference"):
    tl_id = 0x00F49CA0
    tl_name = "updates.difference"
    tl_type = "updates.Difference"
    tl_line = "updates.difference#f49ca0 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> state:updates.State = updates.Difference;"
    new_messages: Vector[api.TypeMessage]
    new_encrypted_messages: Vector[api.TypeEncryptedMessage]
    other_updates: Vector[api.TypeUpdate]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    state: api.updates.TypeState


class DifferenceEmpty(TLObject, frozen=True, kw_only=True, tag="updates.differenceEmpty"):
    tl_id = 0x5D75A138
    tl_name = "updates.differenceEmpty"
    tl_type = "updates.Difference"
    tl_line = "updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference;"
    date: Int32
    seq: Int32


class DifferenceSlice(TLObject, frozen=True, kw_only=True, tag="updates.differenceSlice"):
    tl_id = 0xA8FB1981
    tl_name = "updates.differenceSlice"
    tl_type = "updates.Difference"
    tl_line = "updates.differenceSlice#a8fb1981 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State = updates.Difference;"
    new_messages: Vector[api.TypeMessage]
    new_encrypted_messages: Vector[api.TypeEncryptedMessage]
    other_updates: Vector[api.TypeUpdate]
    chats: Vector[api.TypeChat]
    users: Vector[api.TypeUser]
    intermediate_state: api.updates.TypeState


class DifferenceTooLong(TLObject, frozen=True, kw_only=True, tag="updates.differenceTooLong"):
    tl_id = 0x4AFE8F6D
    tl_name = "updates.differenceTooLong"
    tl_type = "updates.Difference"
    tl_line = "updates.differenceTooLong#4afe8f6d pts:int = updates.Difference;"
    pts: Int32


class State(TLObject, frozen=True, kw_only=True, tag="updates.state"):
    tl_id = 0xA56C2A3E
    tl_name = "updates.state"
    tl_type = "updates.State"
    tl_line = "updates.state#a56c2a3e pts:int qts:int date:int seq:int unread_count:int = updates.State;"
    pts: Int32
    qts: Int32
    date: Int32
    seq: Int32
    unread_count: Int32


class GetChannelDifference(TLFunction["api.updates.TypeChannelDifference"], frozen=True, kw_only=True, tag="updates.getChannelDifference"):
    tl_id = 0x03173D78
    tl_name = "updates.getChannelDifference"
    tl_type = "updates.ChannelDifference"
    tl_line = "updates.getChannelDifference#3173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference;"
    flags: Nat = 0
    force: Bool = False
    channel: api.TypeInputChannel
    filter: api.TypeChannelMessagesFilter
    pts: Int32
    limit: Int32


class GetDifference(TLFunction["api.updates.TypeDifference"], frozen=True, kw_only=True, tag="updates.getDifference"):
    tl_id = 0x19C2F763
    tl_name = "updates.getDifference"
    tl_type = "updates.Difference"
    tl_line = "updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference;"
    flags: Nat = 0
    pts: Int32
    pts_limit: Int32 | None = None
    pts_total_limit: Int32 | None = None
    date: Int32
    qts: Int32
    qts_limit: Int32 | None = None


class GetState(TLFunction["api.updates.TypeState"], frozen=True, kw_only=True, tag="updates.getState"):
    tl_id = 0xEDD4882A
    tl_name = "updates.getState"
    tl_type = "updates.State"
    tl_line = "updates.getState#edd4882a = updates.State;"


TypeChannelDifference: TypeAlias = (
    ChannelDifference
    | ChannelDifferenceEmpty
    | ChannelDifferenceTooLong
)
TypeDifference: TypeAlias = (
    Difference
    | DifferenceEmpty
    | DifferenceSlice
    | DifferenceTooLong
)
TypeState: TypeAlias = State
