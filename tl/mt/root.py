"""Definitions: the root namespace. Generated from schema/mtproto.tl; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl.base import TLFunction, TLObject, redacted_repr
from tl.types import Bytes, Int128, Int256, Int32, Int64, String, Vector

if TYPE_CHECKING:
    import tl.mt as api

__all__ = [
    "AccessPointRule",
    "BadMsgNotification",
    "BadServerSalt",
    "BindAuthKeyInner",
    "BoolFalse",
    "BoolTrue",
    "ClientDHInnerData",
    "DestroyAuthKey",
    "DestroyAuthKeyFail",
    "DestroyAuthKeyNone",
    "DestroyAuthKeyOk",
    "DestroySession",
    "DestroySessionNone",
    "DestroySessionOk",
    "DhGenFail",
    "DhGenOk",
    "DhGenRetry",
    "Error",
    "FutureSalt",
    "FutureSalts",
    "GetFutureSalts",
    "GzipPacked",
    "HttpWait",
    "IpPort",
    "IpPortSecret",
    "Message",
    "MsgContainer",
    "MsgCopy",
    "MsgDetailedInfo",
    "MsgNewDetailedInfo",
    "MsgResendReq",
    "MsgsAck",
    "MsgsAllInfo",
    "MsgsStateInfo",
    "MsgsStateReq",
    "NewSessionCreated",
    "Null",
    "PQInnerData",
    "PQInnerDataDc",
    "PQInnerDataTemp",
    "PQInnerDataTempDc",
    "Ping",
    "PingDelayDisconnect",
    "Pong",
    "ReqDHParams",
    "ReqPq",
    "ReqPqMulti",
    "ResPQ",
    "RpcAnswerDropped",
    "RpcAnswerDroppedRunning",
    "RpcAnswerUnknown",
    "RpcDropAnswer",
    "RpcError",
    "RpcResult",
    "ServerDHInnerData",
    "ServerDHParamsFail",
    "ServerDHParamsOk",
    "SetClientDHParams",
    "True_",
    "TypeAccessPointRule",
    "TypeBadMsgNotification",
    "TypeBindAuthKeyInner",
    "TypeBool",
    "TypeClientDHInnerData",
    "TypeDestroyAuthKeyRes",
    "TypeDestroySessionRes",
    "TypeError",
    "TypeFutureSalt",
    "TypeFutureSalts",
    "TypeHttpWait",
    "TypeIpPort",
    "TypeMessage",
    "TypeMessageContainer",
    "TypeMessageCopy",
    "TypeMsgDetailedInfo",
    "TypeMsgResendReq",
    "TypeMsgsAck",
    "TypeMsgsAllInfo",
    "TypeMsgsStateInfo",
    "TypeMsgsStateReq",
    "TypeNewSession",
    "TypeNull",
    "TypeObject",
    "TypePQInnerData",
    "TypePong",
    "TypeResPQ",
    "TypeRpcDropAnswer",
    "TypeRpcError",
    "TypeRpcResult",
    "TypeServerDHInnerData",
    "TypeServerDHParams",
    "TypeSetClientDHParamsAnswer",
    "TypeTrue",
]


class BoolFalse(TLObject, frozen=True, kw_only=True, tag="boolFalse"):
    tl_id = 0xBC799737
    tl_name = "boolFalse"
    tl_type = "Bool"
    tl_line = "boolFalse#bc799737 = Bool;"
    tl_schema = "mt"


class BoolTrue(TLObject, frozen=True, kw_only=True, tag="boolTrue"):
    tl_id = 0x997275B5
    tl_name = "boolTrue"
    tl_type = "Bool"
    tl_line = "boolTrue#997275b5 = Bool;"
    tl_schema = "mt"


class True_(TLObject, frozen=True, kw_only=True, tag="true"):
    tl_id = 0x3FEDD339
    tl_name = "true"
    tl_type = "True"
    tl_line = "true#3fedd339 = True;"
    tl_schema = "mt"


class Error(TLObject, frozen=True, kw_only=True, tag="error"):
    tl_id = 0xC4B9F9BB
    tl_name = "error"
    tl_type = "Error"
    tl_line = "error#c4b9f9bb code:int text:string = Error;"
    tl_schema = "mt"
    code: Int32
    text: String


class Null(TLObject, frozen=True, kw_only=True, tag="null"):
    tl_id = 0x56730BCC
    tl_name = "null"
    tl_type = "Null"
    tl_line = "null#56730bcc = Null;"
    tl_schema = "mt"


class ResPQ(TLObject, frozen=True, kw_only=True, tag="resPQ"):
    tl_id = 0x05162463
    tl_name = "resPQ"
    tl_type = "ResPQ"
    tl_line = "resPQ#5162463 nonce:int128 server_nonce:int128 pq:bytes server_public_key_fingerprints:Vector<long> = ResPQ;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    pq: Bytes
    server_public_key_fingerprints: Vector[Int64]


class PQInnerData(TLObject, frozen=True, kw_only=True, tag="p_q_inner_data"):
    tl_id = 0x83C95AEC
    tl_name = "p_q_inner_data"
    tl_type = "P_Q_inner_data"
    tl_line = "p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data;"
    tl_schema = "mt"
    pq: Bytes
    p: Bytes
    q: Bytes
    nonce: Int128
    server_nonce: Int128
    new_nonce: Int256
    __repr__ = redacted_repr


class PQInnerDataDc(TLObject, frozen=True, kw_only=True, tag="p_q_inner_data_dc"):
    tl_id = 0xA9F55F95
    tl_name = "p_q_inner_data_dc"
    tl_type = "P_Q_inner_data"
    tl_line = "p_q_inner_data_dc#a9f55f95 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data;"
    tl_schema = "mt"
    pq: Bytes
    p: Bytes
    q: Bytes
    nonce: Int128
    server_nonce: Int128
    new_nonce: Int256
    dc: Int32
    __repr__ = redacted_repr


class PQInnerDataTemp(TLObject, frozen=True, kw_only=True, tag="p_q_inner_data_temp"):
    tl_id = 0x3C6A84D4
    tl_name = "p_q_inner_data_temp"
    tl_type = "P_Q_inner_data"
    tl_line = "p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data;"
    tl_schema = "mt"
    pq: Bytes
    p: Bytes
    q: Bytes
    nonce: Int128
    server_nonce: Int128
    new_nonce: Int256
    expires_in: Int32
    __repr__ = redacted_repr


class PQInnerDataTempDc(TLObject, frozen=True, kw_only=True, tag="p_q_inner_data_temp_dc"):
    tl_id = 0x56FDDF88
    tl_name = "p_q_inner_data_temp_dc"
    tl_type = "P_Q_inner_data"
    tl_line = "p_q_inner_data_temp_dc#56fddf88 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data;"
    tl_schema = "mt"
    pq: Bytes
    p: Bytes
    q: Bytes
    nonce: Int128
    server_nonce: Int128
    new_nonce: Int256
    dc: Int32
    expires_in: Int32
    __repr__ = redacted_repr


class BindAuthKeyInner(TLObject, frozen=True, kw_only=True, tag="bind_auth_key_inner"):
    tl_id = 0x75A3F765
    tl_name = "bind_auth_key_inner"
    tl_type = "BindAuthKeyInner"
    tl_line = "bind_auth_key_inner#75a3f765 nonce:long temp_auth_key_id:long perm_auth_key_id:long temp_session_id:long expires_at:int = BindAuthKeyInner;"
    tl_schema = "mt"
    nonce: Int64
    temp_auth_key_id: Int64
    perm_auth_key_id: Int64
    temp_session_id: Int64
    expires_at: Int32


class ServerDHParamsFail(TLObject, frozen=True, kw_only=True, tag="server_DH_params_fail"):
    tl_id = 0x79CB045D
    tl_name = "server_DH_params_fail"
    tl_type = "Server_DH_Params"
    tl_line = "server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    new_nonce_hash: Int128


class ServerDHParamsOk(TLObject, frozen=True, kw_only=True, tag="server_DH_params_ok"):
    tl_id = 0xD0E8075C
    tl_name = "server_DH_params_ok"
    tl_type = "Server_DH_Params"
    tl_line = "server_DH_params_ok#d0e8075c nonce:int128 server_nonce:int128 encrypted_answer:bytes = Server_DH_Params;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    encrypted_answer: Bytes


class ServerDHInnerData(TLObject, frozen=True, kw_only=True, tag="server_DH_inner_data"):
    tl_id = 0xB5890DBA
    tl_name = "server_DH_inner_data"
    tl_type = "Server_DH_inner_data"
    tl_line = "server_DH_inner_data#b5890dba nonce:int128 server_nonce:int128 g:int dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    g: Int32
    dh_prime: Bytes
    g_a: Bytes
    server_time: Int32


class ClientDHInnerData(TLObject, frozen=True, kw_only=True, tag="client_DH_inner_data"):
    tl_id = 0x6643B654
    tl_name = "client_DH_inner_data"
    tl_type = "Client_DH_Inner_Data"
    tl_line = "client_DH_inner_data#6643b654 nonce:int128 server_nonce:int128 retry_id:long g_b:bytes = Client_DH_Inner_Data;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    retry_id: Int64
    g_b: Bytes


class DhGenOk(TLObject, frozen=True, kw_only=True, tag="dh_gen_ok"):
    tl_id = 0x3BCBF734
    tl_name = "dh_gen_ok"
    tl_type = "Set_client_DH_params_answer"
    tl_line = "dh_gen_ok#3bcbf734 nonce:int128 server_nonce:int128 new_nonce_hash1:int128 = Set_client_DH_params_answer;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    new_nonce_hash1: Int128


class DhGenRetry(TLObject, frozen=True, kw_only=True, tag="dh_gen_retry"):
    tl_id = 0x46DC1FB9
    tl_name = "dh_gen_retry"
    tl_type = "Set_client_DH_params_answer"
    tl_line = "dh_gen_retry#46dc1fb9 nonce:int128 server_nonce:int128 new_nonce_hash2:int128 = Set_client_DH_params_answer;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    new_nonce_hash2: Int128


class DhGenFail(TLObject, frozen=True, kw_only=True, tag="dh_gen_fail"):
    tl_id = 0xA69DAE02
    tl_name = "dh_gen_fail"
    tl_type = "Set_client_DH_params_answer"
    tl_line = "dh_gen_fail#a69dae02 nonce:int128 server_nonce:int128 new_nonce_hash3:int128 = Set_client_DH_params_answer;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    new_nonce_hash3: Int128


class DestroyAuthKeyOk(TLObject, frozen=True, kw_only=True, tag="destroy_auth_key_ok"):
    tl_id = 0xF660E1D4
    tl_name = "destroy_auth_key_ok"
    tl_type = "DestroyAuthKeyRes"
    tl_line = "destroy_auth_key_ok#f660e1d4 = DestroyAuthKeyRes;"
    tl_schema = "mt"


class DestroyAuthKeyNone(TLObject, frozen=True, kw_only=True, tag="destroy_auth_key_none"):
    tl_id = 0x0A9F2259
    tl_name = "destroy_auth_key_none"
    tl_type = "DestroyAuthKeyRes"
    tl_line = "destroy_auth_key_none#a9f2259 = DestroyAuthKeyRes;"
    tl_schema = "mt"


class DestroyAuthKeyFail(TLObject, frozen=True, kw_only=True, tag="destroy_auth_key_fail"):
    tl_id = 0xEA109B13
    tl_name = "destroy_auth_key_fail"
    tl_type = "DestroyAuthKeyRes"
    tl_line = "destroy_auth_key_fail#ea109b13 = DestroyAuthKeyRes;"
    tl_schema = "mt"


class MsgsAck(TLObject, frozen=True, kw_only=True, tag="msgs_ack"):
    tl_id = 0x62D6B459
    tl_name = "msgs_ack"
    tl_type = "MsgsAck"
    tl_line = "msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck;"
    tl_schema = "mt"
    msg_ids: Vector[Int64]


class BadMsgNotification(TLObject, frozen=True, kw_only=True, tag="bad_msg_notification"):
    tl_id = 0xA7EFF811
    tl_name = "bad_msg_notification"
    tl_type = "BadMsgNotification"
    tl_line = "bad_msg_notification#a7eff811 bad_msg_id:long bad_msg_seqno:int error_code:int = BadMsgNotification;"
    tl_schema = "mt"
    bad_msg_id: Int64
    bad_msg_seqno: Int32
    error_code: Int32


class BadServerSalt(TLObject, frozen=True, kw_only=True, tag="bad_server_salt"):
    tl_id = 0xEDAB447B
    tl_name = "bad_server_salt"
    tl_type = "BadMsgNotification"
    tl_line = "bad_server_salt#edab447b bad_msg_id:long bad_msg_seqno:int error_code:int new_server_salt:long = BadMsgNotification;"
    tl_schema = "mt"
    bad_msg_id: Int64
    bad_msg_seqno: Int32
    error_code: Int32
    new_server_salt: Int64


class MsgsStateReq(TLObject, frozen=True, kw_only=True, tag="msgs_state_req"):
    tl_id = 0xDA69FB52
    tl_name = "msgs_state_req"
    tl_type = "MsgsStateReq"
    tl_line = "msgs_state_req#da69fb52 msg_ids:Vector<long> = MsgsStateReq;"
    tl_schema = "mt"
    msg_ids: Vector[Int64]


class MsgsStateInfo(TLObject, frozen=True, kw_only=True, tag="msgs_state_info"):
    tl_id = 0x04DEB57D
    tl_name = "msgs_state_info"
    tl_type = "MsgsStateInfo"
    tl_line = "msgs_state_info#4deb57d req_msg_id:long info:bytes = MsgsStateInfo;"
    tl_schema = "mt"
    req_msg_id: Int64
    info: Bytes


class MsgsAllInfo(TLObject, frozen=True, kw_only=True, tag="msgs_all_info"):
    tl_id = 0x8CC0D131
    tl_name = "msgs_all_info"
    tl_type = "MsgsAllInfo"
    tl_line = "msgs_all_info#8cc0d131 msg_ids:Vector<long> info:bytes = MsgsAllInfo;"
    tl_schema = "mt"
    msg_ids: Vector[Int64]
    info: Bytes


class MsgDetailedInfo(TLObject, frozen=True, kw_only=True, tag="msg_detailed_info"):
    tl_id = 0x276D3EC6
    tl_name = "msg_detailed_info"
    tl_type = "MsgDetailedInfo"
    tl_line = "msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int = MsgDetailedInfo;"
    tl_schema = "mt"
    msg_id: Int64
    answer_msg_id: Int64
    bytes: Int32
    status: Int32


class MsgNewDetailedInfo(TLObject, frozen=True, kw_only=True, tag="msg_new_detailed_info"):
    tl_id = 0x809DB6DF
    tl_name = "msg_new_detailed_info"
    tl_type = "MsgDetailedInfo"
    tl_line = "msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int = MsgDetailedInfo;"
    tl_schema = "mt"
    answer_msg_id: Int64
    bytes: Int32
    status: Int32


class MsgResendReq(TLObject, frozen=True, kw_only=True, tag="msg_resend_req"):
    tl_id = 0x7D861A08
    tl_name = "msg_resend_req"
    tl_type = "MsgResendReq"
    tl_line = "msg_resend_req#7d861a08 msg_ids:Vector<long> = MsgResendReq;"
    tl_schema = "mt"
    msg_ids: Vector[Int64]


class RpcResult(TLObject, frozen=True, kw_only=True, tag="rpc_result"):
    tl_id = 0xF35C6D01
    tl_name = "rpc_result"
    tl_type = "RpcResult"
    tl_line = "rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult;"
    tl_schema = "mt"
    req_msg_id: Int64
    result: TLObject


class RpcError(TLObject, frozen=True, kw_only=True, tag="rpc_error"):
    tl_id = 0x2144CA19
    tl_name = "rpc_error"
    tl_type = "RpcError"
    tl_line = "rpc_error#2144ca19 error_code:int error_message:string = RpcError;"
    tl_schema = "mt"
    error_code: Int32
    error_message: String


class RpcAnswerUnknown(TLObject, frozen=True, kw_only=True, tag="rpc_answer_unknown"):
    tl_id = 0x5E2AD36E
    tl_name = "rpc_answer_unknown"
    tl_type = "RpcDropAnswer"
    tl_line = "rpc_answer_unknown#5e2ad36e = RpcDropAnswer;"
    tl_schema = "mt"


class RpcAnswerDroppedRunning(TLObject, frozen=True, kw_only=True, tag="rpc_answer_dropped_running"):
    tl_id = 0xCD78E586
    tl_name = "rpc_answer_dropped_running"
    tl_type = "RpcDropAnswer"
    tl_line = "rpc_answer_dropped_running#cd78e586 = RpcDropAnswer;"
    tl_schema = "mt"


class RpcAnswerDropped(TLObject, frozen=True, kw_only=True, tag="rpc_answer_dropped"):
    tl_id = 0xA43AD8B7
    tl_name = "rpc_answer_dropped"
    tl_type = "RpcDropAnswer"
    tl_line = "rpc_answer_dropped#a43ad8b7 msg_id:long seq_no:int bytes:int = RpcDropAnswer;"
    tl_schema = "mt"
    msg_id: Int64
    seq_no: Int32
    bytes: Int32


class FutureSalt(TLObject, frozen=True, kw_only=True, tag="future_salt"):
    tl_id = 0x0949D9DC
    tl_name = "future_salt"
    tl_type = "FutureSalt"
    tl_line = "future_salt#949d9dc valid_since:int valid_until:int salt:long = FutureSalt;"
    tl_schema = "mt"
    valid_since: Int32
    valid_until: Int32
    salt: Int64


class FutureSalts(TLObject, frozen=True, kw_only=True, tag="future_salts"):
    tl_id = 0xAE500895
    tl_name = "future_salts"
    tl_type = "FutureSalts"
    tl_line = "future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> = FutureSalts;"
    tl_schema = "mt"
    req_msg_id: Int64
    now: Int32
    salts: Vector[api.FutureSalt]


class Pong(TLObject, frozen=True, kw_only=True, tag="pong"):
    tl_id = 0x347773C5
    tl_name = "pong"
    tl_type = "Pong"
    tl_line = "pong#347773c5 msg_id:long ping_id:long = Pong;"
    tl_schema = "mt"
    msg_id: Int64
    ping_id: Int64


class DestroySessionOk(TLObject, frozen=True, kw_only=True, tag="destroy_session_ok"):
    tl_id = 0xE22045FC
    tl_name = "destroy_session_ok"
    tl_type = "DestroySessionRes"
    tl_line = "destroy_session_ok#e22045fc session_id:long = DestroySessionRes;"
    tl_schema = "mt"
    session_id: Int64


class DestroySessionNone(TLObject, frozen=True, kw_only=True, tag="destroy_session_none"):
    tl_id = 0x62D350C9
    tl_name = "destroy_session_none"
    tl_type = "DestroySessionRes"
    tl_line = "destroy_session_none#62d350c9 session_id:long = DestroySessionRes;"
    tl_schema = "mt"
    session_id: Int64


class NewSessionCreated(TLObject, frozen=True, kw_only=True, tag="new_session_created"):
    tl_id = 0x9EC20908
    tl_name = "new_session_created"
    tl_type = "NewSession"
    tl_line = "new_session_created#9ec20908 first_msg_id:long unique_id:long server_salt:long = NewSession;"
    tl_schema = "mt"
    first_msg_id: Int64
    unique_id: Int64
    server_salt: Int64


class MsgContainer(TLObject, frozen=True, kw_only=True, tag="msg_container"):
    tl_id = 0x73F1F8DC
    tl_name = "msg_container"
    tl_type = "MessageContainer"
    tl_line = "msg_container#73f1f8dc messages:vector<message> = MessageContainer;"
    tl_schema = "mt"
    messages: Vector[api.Message]


class Message(TLObject, frozen=True, kw_only=True, tag="message"):
    tl_id = 0x5BB8E511
    tl_name = "message"
    tl_type = "Message"
    tl_line = "message#5bb8e511 msg_id:long seqno:int bytes:int body:Object = Message;"
    tl_schema = "mt"
    msg_id: Int64
    seqno: Int32
    bytes: Int32
    body: TLObject


class MsgCopy(TLObject, frozen=True, kw_only=True, tag="msg_copy"):
    tl_id = 0xE06046B2
    tl_name = "msg_copy"
    tl_type = "MessageCopy"
    tl_line = "msg_copy#e06046b2 orig_message:Message = MessageCopy;"
    tl_schema = "mt"
    orig_message: api.TypeMessage


class GzipPacked(TLObject, frozen=True, kw_only=True, tag="gzip_packed"):
    tl_id = 0x3072CFA1
    tl_name = "gzip_packed"
    tl_type = "Object"
    tl_line = "gzip_packed#3072cfa1 packed_data:bytes = Object;"
    tl_schema = "mt"
    packed_data: Bytes


class HttpWait(TLObject, frozen=True, kw_only=True, tag="http_wait"):
    tl_id = 0x9299359F
    tl_name = "http_wait"
    tl_type = "HttpWait"
    tl_line = "http_wait#9299359f max_delay:int wait_after:int max_wait:int = HttpWait;"
    tl_schema = "mt"
    max_delay: Int32
    wait_after: Int32
    max_wait: Int32


class IpPort(TLObject, frozen=True, kw_only=True, tag="ipPort"):
    tl_id = 0xD433AD73
    tl_name = "ipPort"
    tl_type = "IpPort"
    tl_line = "ipPort#d433ad73 ipv4:int port:int = IpPort;"
    tl_schema = "mt"
    ipv4: Int32
    port: Int32


class IpPortSecret(TLObject, frozen=True, kw_only=True, tag="ipPortSecret"):
    tl_id = 0x37982646
    tl_name = "ipPortSecret"
    tl_type = "IpPort"
    tl_line = "ipPortSecret#37982646 ipv4:int port:int secret:bytes = IpPort;"
    tl_schema = "mt"
    ipv4: Int32
    port: Int32
    secret: Bytes
    __repr__ = redacted_repr


class AccessPointRule(TLObject, frozen=True, kw_only=True, tag="accessPointRule"):
    tl_id = 0x4679B65F
    tl_name = "accessPointRule"
    tl_type = "AccessPointRule"
    tl_line = "accessPointRule#4679b65f phone_prefix_rules:string dc_id:int ips:vector<IpPort> = AccessPointRule;"
    tl_schema = "mt"
    phone_prefix_rules: String
    dc_id: Int32
    ips: Vector[api.TypeIpPort]


class ReqPq(TLFunction["api.TypeResPQ"], frozen=True, kw_only=True, tag="req_pq"):
    tl_id = 0x60469778
    tl_name = "req_pq"
    tl_type = "ResPQ"
    tl_line = "req_pq#60469778 nonce:int128 = ResPQ;"
    tl_schema = "mt"
    nonce: Int128


class ReqPqMulti(TLFunction["api.TypeResPQ"], frozen=True, kw_only=True, tag="req_pq_multi"):
    tl_id = 0xBE7E8EF1
    tl_name = "req_pq_multi"
    tl_type = "ResPQ"
    tl_line = "req_pq_multi#be7e8ef1 nonce:int128 = ResPQ;"
    tl_schema = "mt"
    nonce: Int128


class ReqDHParams(TLFunction["api.TypeServerDHParams"], frozen=True, kw_only=True, tag="req_DH_params"):
    tl_id = 0xD712E4BE
    tl_name = "req_DH_params"
    tl_type = "Server_DH_Params"
    tl_line = "req_DH_params#d712e4be nonce:int128 server_nonce:int128 p:bytes q:bytes public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    p: Bytes
    q: Bytes
    public_key_fingerprint: Int64
    encrypted_data: Bytes


class SetClientDHParams(TLFunction["api.TypeSetClientDHParamsAnswer"], frozen=True, kw_only=True, tag="set_client_DH_params"):
    tl_id = 0xF5045F1F
    tl_name = "set_client_DH_params"
    tl_type = "Set_client_DH_params_answer"
    tl_line = "set_client_DH_params#f5045f1f nonce:int128 server_nonce:int128 encrypted_data:bytes = Set_client_DH_params_answer;"
    tl_schema = "mt"
    nonce: Int128
    server_nonce: Int128
    encrypted_data: Bytes


class DestroyAuthKey(TLFunction["api.TypeDestroyAuthKeyRes"], frozen=True, kw_only=True, tag="destroy_auth_key"):
    tl_id = 0xD1435160
    tl_name = "destroy_auth_key"
    tl_type = "DestroyAuthKeyRes"
    tl_line = "destroy_auth_key#d1435160 = DestroyAuthKeyRes;"
    tl_schema = "mt"


class RpcDropAnswer(TLFunction["api.TypeRpcDropAnswer"], frozen=True, kw_only=True, tag="rpc_drop_answer"):
    tl_id = 0x58E4A740
    tl_name = "rpc_drop_answer"
    tl_type = "RpcDropAnswer"
    tl_line = "rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer;"
    tl_schema = "mt"
    req_msg_id: Int64


class GetFutureSalts(TLFunction["api.TypeFutureSalts"], frozen=True, kw_only=True, tag="get_future_salts"):
    tl_id = 0xB921BD04
    tl_name = "get_future_salts"
    tl_type = "FutureSalts"
    tl_line = "get_future_salts#b921bd04 num:int = FutureSalts;"
    tl_schema = "mt"
    num: Int32


class Ping(TLFunction["api.TypePong"], frozen=True, kw_only=True, tag="ping"):
    tl_id = 0x7ABE77EC
    tl_name = "ping"
    tl_type = "Pong"
    tl_line = "ping#7abe77ec ping_id:long = Pong;"
    tl_schema = "mt"
    ping_id: Int64


class PingDelayDisconnect(TLFunction["api.TypePong"], frozen=True, kw_only=True, tag="ping_delay_disconnect"):
    tl_id = 0xF3427B8C
    tl_name = "ping_delay_disconnect"
    tl_type = "Pong"
    tl_line = "ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong;"
    tl_schema = "mt"
    ping_id: Int64
    disconnect_delay: Int32


class DestroySession(TLFunction["api.TypeDestroySessionRes"], frozen=True, kw_only=True, tag="destroy_session"):
    tl_id = 0xE7512126
    tl_name = "destroy_session"
    tl_type = "DestroySessionRes"
    tl_line = "destroy_session#e7512126 session_id:long = DestroySessionRes;"
    tl_schema = "mt"
    session_id: Int64


TypeBool: TypeAlias = (
    BoolFalse
    | BoolTrue
)
TypeTrue: TypeAlias = True_
TypeError: TypeAlias = Error
TypeNull: TypeAlias = Null
TypeResPQ: TypeAlias = ResPQ
TypePQInnerData: TypeAlias = (
    PQInnerData
    | PQInnerDataDc
    | PQInnerDataTemp
    | PQInnerDataTempDc
)
TypeBindAuthKeyInner: TypeAlias = BindAuthKeyInner
TypeServerDHParams: TypeAlias = (
    ServerDHParamsFail
    | ServerDHParamsOk
)
TypeServerDHInnerData: TypeAlias = ServerDHInnerData
TypeClientDHInnerData: TypeAlias = ClientDHInnerData
TypeSetClientDHParamsAnswer: TypeAlias = (
    DhGenOk
    | DhGenRetry
    | DhGenFail
)
TypeDestroyAuthKeyRes: TypeAlias = (
    DestroyAuthKeyOk
    | DestroyAuthKeyNone
    | DestroyAuthKeyFail
)
TypeMsgsAck: TypeAlias = MsgsAck
TypeBadMsgNotification: TypeAlias = (
    BadMsgNotification
    | BadServerSalt
)
TypeMsgsStateReq: TypeAlias = MsgsStateReq
TypeMsgsStateInfo: TypeAlias = MsgsStateInfo
TypeMsgsAllInfo: TypeAlias = MsgsAllInfo
TypeMsgDetailedInfo: TypeAlias = (
    MsgDetailedInfo
    | MsgNewDetailedInfo
)
TypeMsgResendReq: TypeAlias = MsgResendReq
TypeRpcResult: TypeAlias = RpcResult
TypeRpcError: TypeAlias = RpcError
TypeRpcDropAnswer: TypeAlias = (
    RpcAnswerUnknown
    | RpcAnswerDroppedRunning
    | RpcAnswerDropped
)
TypeFutureSalt: TypeAlias = FutureSalt
TypeFutureSalts: TypeAlias = FutureSalts
TypePong: TypeAlias = Pong
TypeDestroySessionRes: TypeAlias = (
    DestroySessionOk
    | DestroySessionNone
)
TypeNewSession: TypeAlias = NewSessionCreated
TypeMessageContainer: TypeAlias = MsgContainer
TypeMessage: TypeAlias = Message
TypeMessageCopy: TypeAlias = MsgCopy
TypeObject: TypeAlias = GzipPacked
TypeHttpWait: TypeAlias = HttpWait
TypeIpPort: TypeAlias = (
    IpPort
    | IpPortSecret
)
TypeAccessPointRule: TypeAlias = AccessPointRule
