"""Conversion between layers: laws over all constructors, then the cases that have a name."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tl
from tl import Loss, api, mt
from tl.api import auth, channels, chatlists, help, messages, users  # noqa: A004
from tl.codec.plan import Kind, WireType
from tl.conversion.converter import Converter
from tl.conversion.fit import Fit
from tl.conversion.neutral import simplest
from tl.conversion.quick import Surprise
from tl.conversion.run import Run
from tl.layers import layer_numbers
from tl.testing import from_class, parts, same

STORY_LAYERS = (122, 176, 198, 227, 229)
LAYERS = st.sampled_from(STORY_LAYERS) | st.sampled_from(layer_numbers())
LAW = settings(suppress_health_check=list(HealthCheck))

STORY = """
account.getPassword account.password account.updatePasswordSettings auth.authorization
auth.checkPassword auth.importBotAuthorization auth.logOut auth.sendCode auth.sentCode auth.signIn
auth.signUp channel channelFull channelParticipant channelParticipantAdmin channelParticipantCreator
channelParticipantSelf channels.channelParticipant channels.checkUsername channels.createChannel
channels.editAdmin channels.getChannels channels.getFullChannel channels.getParticipant
channels.inviteToChannel channels.joinChannel channels.leaveChannel channels.updateUsername chat
chatAdminRights chatBannedRights chatEmpty chatFull chatInvite chatInviteAlready chatInviteExported
chatParticipant chatParticipantAdmin chatParticipantCreator chatParticipants config
contacts.resolveUsername contacts.resolvedPeer dialog help.getConfig help.getNearestDc
inputPeerChannel inputPeerChat inputPeerUser inputUser message messageActionChatAddUser
messageActionChatCreate messageActionChatJoinedByLink messageEmpty messageService
messages.addChatUser messages.channelMessages messages.chatFull messages.chats
messages.checkChatInvite messages.createChat messages.dialogs messages.exportChatInvite
messages.getChats messages.getDialogs messages.getFullChat messages.getHistory
messages.importChatInvite messages.messages
messages.messagesSlice messages.sendMessage nearestDc peerChannel peerChat peerNotifySettings
peerSettings peerUser updateChannel updateNewChannelMessage updateNewMessage updateShort
updateShortSentMessage updates updates.channelDifference updates.difference
updates.differenceEmpty updates.getChannelDifference updates.getDifference updates.getState
updates.state updatesTooLong user userEmpty userFull users.getFullUser users.getUsers
""".split()
FROM_176 = """
channels.toggleJoinRequest chatAdminWithInvites chatInviteImporter chatInvitePeek
channels.toggleJoinToSend messageActionChatJoinedByRequest messages.chatAdminsWithInvites
messages.chatInviteImporters messages.deleteExportedChatInvite
messages.deleteRevokedExportedChatInvites messages.editExportedChatInvite
messages.exportedChatInvite messages.exportedChatInviteReplaced messages.exportedChatInvites
messages.getAdminsWithInvites messages.getChatInviteImporters messages.getExportedChatInvite
messages.getExportedChatInvites messages.hideAllChatJoinRequests messages.hideChatJoinRequest
messages.sponsoredMessagesEmpty updateBotChatInviteRequester updatePendingJoinRequests username
users.userFull
""".split()


@st.composite
def values_of_a_layer(draw: Any) -> tuple[int, tl.TLObject]:
    """A value made only of what a layer has."""
    number = draw(LAYERS)
    view = tl.layer(number)
    cls = draw(st.sampled_from(list(view)))
    return number, tl.convert(draw(from_class(cls, layer=number, huge=False)), number)


def converted(value: Any, layer: int) -> tuple[Any, list[Loss]]:
    report: list[Loss] = []
    return tl.convert(value, layer, report=report), report


@LAW
@given(values_of_a_layer(), LAYERS)
def test_a_converted_value_is_made_of_the_layer_and_encodes(
    value: tuple[int, tl.TLObject], layer: int
) -> None:
    try:
        result, _ = converted(value[1], layer)
    except tl.ConvertError:
        return
    view = tl.layer(layer)
    assert all(part in view for part in parts(result) if isinstance(part, tl.TLObject))
    tl.encode(result)
    assert Fit(view)(result)


@LAW
@given(values_of_a_layer(), LAYERS)
def test_there_and_back_is_the_same_when_nothing_was_lost(
    value: tuple[int, tl.TLObject], layer: int
) -> None:
    number, original = value
    try:
        there, lost = converted(original, layer)
        back, lost_again = converted(there, number)
    except tl.ConvertError:
        return
    if not lost and not lost_again:
        assert same(back, original)


@LAW
@given(values_of_a_layer())
def test_what_fits_comes_back_as_it_is(value: tuple[int, tl.TLObject]) -> None:
    number, original = value
    result, lost = converted(original, number)
    assert result is original
    assert lost == []


@LAW
@given(values_of_a_layer(), LAYERS, st.booleans())
def test_the_fast_road_and_the_careful_one_agree(
    value: tuple[int, tl.TLObject], layer: int, plain: bool
) -> None:
    number, original = value
    if plain:  # few values that are full of extremes take the fast road
        original = simplest(tl.layer(number), type(original))
    converter = Converter(tl.layer(layer))
    wire = WireType(Kind.OBJECT)
    try:
        fast = converter.quick(original, wire)
    except Surprise:
        return
    report: list[Loss] = []
    careful = CarefulConverter(tl.layer(layer)).to(original, wire, Run(report))
    assert same(fast, careful)
    assert report == []
    assert (fast is original) == (careful is original)


class CarefulConverter(Converter):
    """A converter that knows no fast road."""

    def soon(self, value: Any, wire: WireType, run: Run) -> Any:
        return self.to(value, wire, run)


@pytest.mark.parametrize("other", STORY_LAYERS)
@pytest.mark.parametrize("name", STORY)
def test_what_an_invite_story_touches_converts(name: str, other: int) -> None:
    for number in STORY_LAYERS:
        source = tl.layer(number).get(name)
        if name.startswith("users.userFull") and source is None:
            continue
        assert source is not None, (number, name)
        check_story(source, number, other)


@pytest.mark.parametrize("other", STORY_LAYERS[1:])
@pytest.mark.parametrize("name", FROM_176)
def test_what_came_later_converts(name: str, other: int) -> None:
    for number in STORY_LAYERS[1:]:
        source = tl.layer(number).get(name)
        assert source is not None, (number, name)
        check_story(source, number, other)


def check_story(source: type[tl.TLObject], number: int, other: int) -> None:
    value = simplest(tl.layer(number), source)  # nothing but what is required
    result, lost = converted(value, other)
    assert result in tl.layer(other)
    tl.encode(result)
    back, lost_again = converted(result, number)
    if not lost and not lost_again:
        assert back == value


def test_the_join_result_is_wrapped_and_unwrapped_by_what_the_query_returns() -> None:
    updates = api.Updates(
        updates=[api.UpdateChannel(channel_id=5)], users=[], chats=[], date=1, seq=0
    )
    wrapped = messages.ChatInviteJoinResultOk(updates=updates)
    old = messages.ImportChatInvite_6c50051c(hash="x")
    new = messages.ImportChatInvite(hash="x")
    assert tl.convert(wrapped, 176, returns=old) == updates
    assert tl.convert(wrapped, 229, returns=new) is wrapped
    assert tl.convert(updates, 229, returns=new) == wrapped
    assert tl.convert(updates, 229, returns=type(new)) == wrapped
    assert tl.convert(updates, 176, returns=channels.JoinChannel_24b524c5) == updates
    assert tl.convert(wrapped, 229, returns="Updates") == updates
    assert tl.convert(old, 229) == new
    assert tl.convert(new, 176) == old


def test_a_result_that_an_old_layer_cannot_say() -> None:
    web_view = messages.ChatInviteJoinResultWebView(bot_id=1, query_id=2, users=[])
    with pytest.raises(tl.ConvertError, match="ResultWebView where Updates is wanted") as caught:
        tl.convert(web_view, 176, returns=messages.ImportChatInvite_6c50051c)
    assert caught.value.layer == 176
    with pytest.raises(tl.ConvertError, match="is not in layer 176"):
        tl.convert(web_view, 176)


def test_invited_users() -> None:
    updates = api.Updates(updates=[], users=[], chats=[], date=1, seq=0)
    invited = messages.InvitedUsers(updates=updates, missing_invitees=[])
    missing = messages.InvitedUsers(
        updates=updates, missing_invitees=[api.MissingInvitee(user_id=7)]
    )
    for name in ("messages.addChatUser", "channels.inviteToChannel", "messages.createChat"):
        old, new = tl.layer(176)[name], tl.layer(229)[name]
        assert tl.convert(invited, 176, returns=old) == updates
        assert tl.convert(updates, 229, returns=new) == invited
        report: list[Loss] = []
        assert tl.convert(missing, 176, returns=old, report=report) == updates
        assert [loss.what for loss in report] == ["missing_invitees"]


def test_a_title_with_entities_and_without() -> None:
    old_class = tl.layer(176)["chatlists.chatlistInvite"]
    bold = api.MessageEntityBold(offset=0, length=1)
    title = api.TextWithEntities(text="Friends", entities=[bold])
    new = chatlists.ChatlistInvite(title=title, peers=[], chats=[], users=[])
    old, lost = converted(new, 176)
    assert old == old_class(title="Friends", peers=[], chats=[], users=[])
    assert [str(loss) for loss in lost] == ["title: entities: layer 176 has no such field"]
    back, lost = converted(old, 229)
    assert back.title == api.TextWithEntities(text="Friends", entities=[])
    assert lost == []


def test_an_update_that_the_layer_lacks_is_left_out_and_reported() -> None:
    unknown = api.UpdateJoinChatWebViewDecision(
        peer=api.PeerChannel(channel_id=5),
        result=api.JoinChatBotResultApproved(),
        query_id=3,
    )
    updates = api.Updates(
        updates=[api.UpdateChannel(channel_id=5), unknown], users=[], chats=[], date=1, seq=0
    )
    result, lost = converted(updates, 198)
    assert result.updates == [api.UpdateChannel(channel_id=5)]
    assert lost == [
        Loss(
            "updates[1]",
            "updateJoinChatWebViewDecision",
            "updateJoinChatWebViewDecision is not in layer 198",
        )
    ]
    with pytest.raises(tl.ConvertError) as caught:
        tl.convert(api.UpdateShort(update=unknown, date=1), 198)
    assert caught.value.path == "update"


def test_a_dropped_field_is_reported_with_its_path() -> None:
    link = api.ChatInviteExported(
        link="t.me/+x", admin_id=1, date=2, subscription_expired=3, subscription_pricing=None
    )
    listed = messages.ExportedChatInvites(count=1, invites=[link], users=[])
    result, lost = converted(listed, 176)
    assert type(result.invites[0]) is api.ChatInviteExported_ab4a819
    assert lost == [Loss("invites[0]", "subscription_expired", "layer 176 has no such field")]


def test_a_flag_that_came_later_under_the_same_id_is_taken_back() -> None:
    query = messages.GetChatInviteImporters(
        peer=api.InputPeerSelf(),
        subscription_expired=True,
        offset_date=0,
        offset_user=api.InputUserEmpty(),
        limit=5,
    )
    assert tl.layer(176)["messages.getChatInviteImporters"] is type(query)
    result, lost = converted(query, 176)
    assert result.subscription_expired is False
    assert [loss.what for loss in lost] == ["subscription_expired"]
    assert converted(query, 229) == (query, [])


def test_numbers_are_widened_and_narrowed_within_their_range() -> None:
    old = tl.layer(122)["peerUser"](user_id=2**31 - 1)
    new = api.PeerUser(user_id=2**31 - 1)
    assert tl.convert(old, 229) == new
    assert tl.convert(new, 122) == old
    with pytest.raises(tl.ConvertError, match="2147483648 is out of range for int") as caught:
        tl.convert(api.PeerUser(user_id=2**31), 122)
    assert caught.value.path == "user_id"
    message = api.Message(
        id=1,
        from_id=api.PeerUser(user_id=2**31),
        peer_id=api.PeerUser(user_id=1),
        date=0,
        message="",
    )
    result, lost = converted(message, 122)
    assert result.from_id is None
    assert lost[0].path == "from_id"


def test_a_peer_of_another_kind_is_made_to_fit() -> None:
    sent = channels.GetFullChannel(
        channel=api.InputPeerChannel(channel_id=1, access_hash=2)  # type: ignore[arg-type]  # as a client does
    )
    assert tl.convert(sent, 229).channel == api.InputChannel(channel_id=1, access_hash=2)
    sent_users = messages.CreateChat(
        users=[api.InputPeerUser(user_id=1, access_hash=2), api.InputPeerSelf()],  # type: ignore[list-item]  # as a client does
        title="x",
    )
    assert tl.convert(sent_users, 229).users == [
        api.InputUser(user_id=1, access_hash=2),
        api.InputUserSelf(),
    ]


def test_a_field_that_changed_its_name_keeps_its_value() -> None:
    """Until layer 125 the participant of a call was an `InputUser` called `user_id`."""
    call = channels.GetParticipant(
        channel=api.InputChannel(channel_id=5, access_hash=6),
        participant=api.InputPeerUser(user_id=3, access_hash=9),
    )
    old = tl.convert(call, 122)
    assert type(old) is channels.GetParticipant_546dd7a6
    assert (old.user_id.user_id, old.user_id.access_hash) == (3, 9)
    assert tl.convert(old, 229) == call


def test_unknown_media_and_actions_leave_a_trace() -> None:
    media = api.MessageMediaStory(peer=api.PeerUser(user_id=1), id=1)
    peer = api.PeerUser(user_id=1)
    message = api.Message(id=1, peer_id=peer, date=0, message="", media=media)
    assert tl.convert(message, 122).media == api.MessageMediaUnsupported()
    action = api.MessageActionSetMessagesTTL(period=5)
    service = api.MessageService(id=1, peer_id=peer, date=0, action=action)
    assert tl.convert(service, 105).action == api.MessageActionEmpty()


def test_the_full_user_moves_between_the_object_and_the_list_beside_it() -> None:
    user = api.User(id=9, first_name="A")
    full = api.UserFull(
        id=9,
        settings=api.PeerSettings(),
        notify_settings=api.PeerNotifySettings(),
        common_chats_count=1,
    )
    answer = users.UserFull(full_user=full, chats=[], users=[api.UserEmpty(id=3), user])
    query = tl.layer(122)["users.getFullUser"]
    old = tl.convert(answer, 122, returns=query)
    assert old in tl.layer(122)
    assert old.user.first_name == "A"
    new = tl.convert(old, 229, returns=users.GetFullUser)
    assert new.full_user.id == 9
    assert new.users == [user]


def test_results_that_are_no_objects() -> None:
    assert tl.convert(True, 176, returns="Bool") is True
    numbers = [1, 2]
    assert tl.convert(numbers, 176, returns="Vector<long>") == numbers
    old_log_out = tl.layer(133)["auth.logOut"]
    assert tl.convert(auth.LoggedOut(), 133, returns=old_log_out) is True
    assert tl.convert(True, 229, returns=auth.LogOut) == auth.LoggedOut()
    with pytest.raises(tl.ConvertError, match="bool where Updates is wanted"):
        tl.convert(True, 176, returns="Updates")
    with pytest.raises(tl.ConvertError, match="updates where Bool is wanted"):
        tl.convert(api.Updates(updates=[], users=[], chats=[], date=1, seq=0), 176, returns="Bool")


def test_results_of_generic_methods_are_those_of_the_query_inside() -> None:
    inner = messages.ImportChatInvite_6c50051c(hash="x")
    query = api.InvokeWithLayer(layer=176, query=inner)
    updates = api.Updates(updates=[], users=[], chats=[], date=1, seq=0)
    wrapped = messages.ChatInviteJoinResultOk(updates=updates)
    assert tl.convert(wrapped, 176, returns=query) == updates
    assert tl.convert(query, 229).query == messages.ImportChatInvite(hash="x")


def test_a_vector_of_users_by_result_type() -> None:
    answer = [api.User(id=1), api.UserEmpty(id=2)]
    result = tl.convert(answer, 176, returns=users.GetUsers)
    assert [type(user).tl_name for user in result] == ["user", "userEmpty"]
    assert all(user in tl.layer(176) for user in result)
    assert tl.convert(answer, 229, returns=users.GetUsers) is answer


def test_service_records_fit_every_layer() -> None:
    pong = mt.Pong(msg_id=1, ping_id=2)
    assert tl.convert(pong, 75) is pong
    assert tl.convert(help.GetConfig(), 75) == help.GetConfig()


def test_bad_arguments() -> None:
    with pytest.raises(tl.LayerError):
        tl.convert(help.GetConfig(), 300)
    with pytest.raises(TypeError):
        tl.convert(help.GetConfig(), 229, returns=api.User)


def test_a_report_never_quotes_values() -> None:
    query = auth.SignIn(phone_number="99966", phone_code_hash="secret", phone_code="22222")
    _, lost = converted(query, 75)
    assert "secret" not in str(lost)
    assert "22222" not in str(lost)
