"""Rules that clients rely on and no other file of this folder states."""

from __future__ import annotations

from typing import Any

import pytest

from invites.localdc.boxes import Content
from invites.localdc.values import ChatKind, Limits
from tl import api
from tl.api import channels, messages, updates

OWNER, GUEST, BOT = 100, 101, 200


class TestPreviews:
    def test_acquaintances_are_shown(self, stage: Any) -> None:
        """Members whom the caller meets in another chat; not in channels, and not strangers."""
        check = messages.CheckChatInvite(hash=stage.hash())
        assert stage(GUEST, check).participants is None
        stage.make(ChatKind.GROUP, users=stage.world.users[1:2])
        seen = stage(GUEST, check)
        assert [one.id for one in seen.participants] == [stage.world.owner]
        news = stage.export(peer=stage.peer_of(stage.make())).link.rpartition("+")[2]
        assert stage(GUEST, messages.CheckChatInvite(hash=news)).participants is None

    @pytest.mark.parametrize("kind", list(ChatKind))
    def test_flags_say_which_kind(self, stage: Any, kind: ChatKind) -> None:
        link = stage.export(peer=stage.peer_of(stage.make(kind)), request_needed=True).link
        seen = stage(GUEST, messages.CheckChatInvite(hash=link.rpartition("+")[2]))
        assert (seen.channel, seen.broadcast, seen.megagroup, seen.public) == (
            kind is not ChatKind.GROUP,
            kind is ChatKind.CHANNEL,
            kind is ChatKind.SUPERGROUP,
            False,
        )
        assert seen.request_needed

    def test_a_public_chat_is_called_public(self, stage: Any) -> None:
        stage.publish()
        assert stage(GUEST, messages.CheckChatInvite(hash=stage.hash())).public


class TestDifferences:
    def write(self, stage: Any, count: int) -> None:
        """The owner writes to user 1, so many times."""
        world = stage.world
        for number in range(count):
            world.boxes.post_private(world.owner, world.users[1], Content(f"text {number}"))
        world.drain()

    def test_a_long_one_comes_in_slices(self, stage: Any) -> None:
        """Each goes on where the last one ended; nothing is told twice or left out."""
        self.write(stage, 25)
        pts, texts, slices = 1, [], 0
        while True:
            query = updates.GetDifference(pts=pts, pts_limit=10, date=1, qts=0)
            found = stage(GUEST, query)
            texts += [one.message for one in found.new_messages]
            if found.tl_name == "updates.difference":
                break
            slices += 1
            pts = found.intermediate_state.pts
        assert texts == [f"text {number}" for number in range(25)]
        assert slices == 2
        end = updates.GetDifference(pts=found.state.pts, date=found.state.date + 1, qts=0)
        assert stage(GUEST, end).tl_name == "updates.differenceEmpty"

    def test_one_that_is_too_long_is_left_out(self, stage: Any) -> None:
        self.write(stage, 25)
        query = updates.GetDifference(pts=1, pts_total_limit=20, date=1, qts=0)
        found = stage(GUEST, query)
        assert (found.tl_name, found.pts) == ("updates.differenceTooLong", 26)

    def test_a_deleted_channel_does_not_hinder_it(self, stage: Any) -> None:
        """Its former members still catch up with everything else."""
        stage.join(stage.hash())
        self.write(stage, 1)
        stage(OWNER, channels.DeleteChannel(channel=stage.channel))
        found = stage(GUEST, updates.GetDifference(pts=1, date=1, qts=0))
        assert (len(found.new_messages), found.other_updates) == (1, [])

    def test_strangers_are_told_when_to_look_again(self, stage: Any) -> None:
        """Who is not in a public channel gets no pushes: he polls. Members do not."""
        stage.publish()
        everything = api.ChannelMessagesFilterEmpty()
        for pts in (1, 9):
            query = updates.GetChannelDifference(
                channel=stage.channel, filter=everything, pts=pts, limit=100
            )
            assert stage(GUEST, query).timeout == 30
            assert stage(OWNER, query).timeout is None


class TestTelling:
    def restrict(self, stage: Any, **denied: bool) -> list[str]:
        """What user 1 hears when he is restricted so."""
        stage.desk.dc.pushed.clear()
        user = stage.user(1)
        peer = api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)
        rights = api.ChatBannedRights(until_date=0, **denied)
        query = channels.EditBanned(channel=stage.channel, participant=peer, banned_rights=rights)
        stage(OWNER, query)
        return [one.tl_name for one in stage.desk.pushed_to(GUEST)]

    def test_the_restricted_is_told(self, stage: Any) -> None:
        """Of the restriction, of its end, and of a removal, each by a look at the chat."""
        stage.join(stage.hash())
        assert self.restrict(stage, send_messages=True) == ["updateChannel"]
        assert self.restrict(stage) == ["updateChannel"]
        assert self.restrict(stage, view_messages=True)[-1] == "updateChannel"
        [seen] = stage(OWNER, channels.GetChannels(id=[stage.channel])).chats
        assert seen.participants_count == 1

    def test_requests_are_counted_to_the_right_people(self, stage: Any) -> None:
        """Admins who may invite, not others; three newest, newest first; also after a removal."""
        world = stage.world
        world.members.add(world.now_chat(), world.owner, world.users[3:5])
        world.promote(world.users[3], "invite_users")
        world.promote(world.users[4], "ban_users")
        link = stage.hash(request_needed=True)
        for number in (1, 2, 5):
            with pytest.raises(Exception, match="INVITE_REQUEST_SENT"):
                stage.join(link, 100 + number)
        fresh = [world.accounts.add_user(f"999662009{n}", f"Late{n}").id for n in range(2)]
        for user_id in fresh:
            with pytest.raises(Exception, match="INVITE_REQUEST_SENT"):
                world.invites.join(user_id, link)
        stage(OWNER, channels.GetChannels(id=[stage.channel]))
        for key, hears in ((OWNER, True), (103, True), (104, False)):
            told = [
                one
                for one in stage.desk.pushed_to(key)
                if one.tl_name == "updatePendingJoinRequests"
            ]
            assert bool(told) == hears
            if hears:
                assert told[-1].requests_pending == 5
                assert told[-1].recent_requesters == [fresh[1], fresh[0], world.users[5]]
        kick = frozenset({"view_messages"})
        world.members.restrict(world.now_chat(), world.owner, fresh[1], kick, 0)
        stage(GUEST, messages.CheckChatInvite(hash=stage.hash()))
        told = [
            one for one in stage.desk.pushed_to(OWNER) if one.tl_name == "updatePendingJoinRequests"
        ]
        assert (told[-1].requests_pending, told[-1].recent_requesters[0]) == (4, fresh[0])


def test_located_chats_there_are_none(stage: Any) -> None:
    stage.publish()
    assert stage(OWNER, channels.GetAdminedPublicChannels(by_location=True)).chats == []
    assert len(stage(OWNER, channels.GetAdminedPublicChannels()).chats) == 1


def test_departures_free_places(stage: Any) -> None:
    """A dead link works again when somebody leaves, its limit is raised, or its date moved."""
    link = stage.export(usage_limit=1).link
    link_hash = link.rpartition("+")[2]
    stage.join(link_hash)
    with pytest.raises(Exception, match="INVITE_HASH_EXPIRED"):
        stage.join(link_hash, 102)
    stage(GUEST, channels.LeaveChannel(channel=stage.channel))
    stage.join(link_hash, 102)
    stage.edit(link, usage_limit=2)
    stage.join(link_hash)
    late = stage.export(expire_date=int(stage.world.clock.now) + 10).link
    stage.world.clock.now += 10
    with pytest.raises(Exception, match="INVITE_HASH_EXPIRED"):
        stage.join(late.rpartition("+")[2], 103)
    stage.edit(late, expire_date=int(stage.world.clock.now) + 10)
    stage.join(late.rpartition("+")[2], 103)


def test_all_four_fields_may_come_along(stage: Any) -> None:
    """One client always sends all: to a paid link only a title is news."""
    paid = stage.paid()
    peer = next(
        stage.peer_of(chat) for chat in stage.world.state.chats.values() if chat.title == "Made"
    )
    everything = messages.EditExportedChatInvite(
        peer=peer,
        link=paid.link,
        title="VIP",
        expire_date=0,
        usage_limit=0,
        request_needed=False,
    )
    assert stage(OWNER, everything).invite.title == "VIP"
    stage.world.state.limits = Limits(title_length=2)
    plain = stage.export(usage_limit=3).link
    switched = stage.edit(plain, title="", expire_date=0, usage_limit=0, request_needed=True)
    assert (switched.invite.usage_limit, switched.invite.request_needed) == (None, True)


def test_a_former_administrators_primary_link_has_no_heir(stage: Any) -> None:
    """His link lives on, the creator may revoke it, and no other takes its place."""
    world = stage.world
    stage.join(stage.hash())
    world.promote(world.users[1], "invite_users")
    link = stage.export(GUEST, legacy_revoke_permanent=True).link
    replaced = stage.edit(link, GUEST, revoked=True)
    assert replaced.new_invite.permanent
    world.members.promote(world.now_chat(), world.owner, world.users[1], frozenset(), "")
    gone = stage.edit(replaced.new_invite.link, revoked=True)
    assert gone.tl_name == "messages.exportedChatInvite"
    listing = messages.GetExportedChatInvites(
        peer=stage.peer, admin_id=stage.user(1), revoked=False, limit=10
    )
    assert stage(OWNER, listing).invites == []


class TestPages:
    def test_requests_decided_page_by_page(self, stage: Any) -> None:
        """All of one second; the offset is gone when the next page is asked for."""
        link = stage.hash(request_needed=True)
        for number in (1, 2, 3, 4, 5):
            with pytest.raises(Exception, match="INVITE_REQUEST_SENT"):
                stage.join(link, 100 + number)
        user: Any = api.InputUserEmpty()
        date, seen = 0, []
        for _ in range(3):
            query = messages.GetChatInviteImporters(
                peer=stage.peer, requested=True, offset_date=date, offset_user=user, limit=2
            )
            for one in stage(OWNER, query).importers:
                seen.append(one.user_id)
                date, user = one.date, stage.user(stage.world.users.index(one.user_id))
                stage(OWNER, messages.HideChatJoinRequest(peer=stage.peer, user_id=user))
        assert seen == stage.world.users[:0:-1]

    def test_counts_and_lists_agree(self, stage: Any) -> None:
        """An administrator's primary link is counted before he has looked at it."""
        stage.join(stage.hash())
        stage.world.promote(stage.world.users[1], "invite_users")
        stage.export(GUEST, title="one more")
        admins = stage(OWNER, messages.GetAdminsWithInvites(peer=stage.peer)).admins
        for number, admin in enumerate(admins):
            query = messages.GetExportedChatInvites(
                peer=stage.peer, admin_id=stage.user(number), limit=10
            )
            assert stage(OWNER, query).count == admin.invites_count == 2


class TestBans:
    def restrict(self, stage: Any, until: int = 0, **denied: bool) -> None:
        user = stage.user(1)
        peer = api.InputPeerUser(user_id=user.user_id, access_hash=user.access_hash)
        rights = api.ChatBannedRights(until_date=until, **denied)
        query = channels.EditBanned(channel=stage.channel, participant=peer, banned_rights=rights)
        stage(OWNER, query)

    def test_bots_are_told_of_each_step(self, stage: Any) -> None:
        """Restricted, removed, pardoned: as the states before and after; and once each."""
        stage.world.promote(stage.world.bot, "invite_users")
        stage.join(stage.hash())
        stage.desk.dc.pushed.clear()
        self.restrict(stage, send_messages=True)
        self.restrict(stage, view_messages=True)
        self.restrict(stage)
        told = [
            one for one in stage.desk.pushed_to(BOT) if one.tl_name == "updateChannelParticipant"
        ]
        states = [
            tuple(
                None if one is None else (one.tl_name, getattr(one, "left", None))
                for one in (step.prev_participant, step.new_participant)
            )
            for step in told
        ]
        member, muted = ("channelParticipant", None), ("channelParticipantBanned", False)
        removed = ("channelParticipantBanned", True)
        assert states == [(member, muted), (muted, removed), (removed, None)]
        missed = stage(BOT, updates.GetDifference(pts=1, date=1, qts=told[0].qts - 1))
        replayed = [one for one in missed.other_updates if hasattr(one, "qts")]
        assert [one.qts for one in replayed] == [one.qts for one in told]

    def test_a_restriction_outlasts_leaving(self, stage: Any) -> None:
        link = stage.hash()
        stage.join(link)
        self.restrict(stage, send_messages=True)
        stage(GUEST, channels.LeaveChannel(channel=stage.channel))
        stage.join(link)
        [seen] = stage(GUEST, channels.GetChannels(id=[stage.channel])).chats
        assert seen.banned_rights.send_messages

    def test_the_removed_is_told_until_when(self, stage: Any) -> None:
        stage.join(stage.hash())
        until = int(stage.world.clock.now) + 60
        self.restrict(stage, until=until, view_messages=True)
        [seen] = stage(GUEST, channels.GetChannels(id=[stage.channel])).chats
        assert (seen.tl_name, seen.until_date) == ("channelForbidden", until)

    def test_a_term_ends(self, stage: Any) -> None:
        """After it nothing is said of the restriction any more, and nothing is forbidden."""
        stage.join(stage.hash())
        self.restrict(stage, until=int(stage.world.clock.now) + 60, send_messages=True)
        say = messages.SendMessage(peer=stage.peer, message="hello", random_id=1)
        with pytest.raises(Exception, match="CHAT_WRITE_FORBIDDEN"):
            stage(GUEST, say)
        stage.world.clock.now += 60
        stage(GUEST, say)
        [seen] = stage(GUEST, channels.GetChannels(id=[stage.channel])).chats
        assert seen.banned_rights is None
        full = stage(OWNER, channels.GetFullChannel(channel=stage.channel)).full_chat
        assert full.banned_count == 0


def test_leaving_the_old_group_counts_nothing_twice(stage: Any) -> None:
    """Who came to a group that became a supergroup is a member there still."""
    group = stage.make(ChatKind.GROUP)
    link = stage.export(peer=stage.peer_of(group)).link
    stage.join(link.rpartition("+")[2])
    stage(OWNER, messages.MigrateChat(chat_id=group.id))
    stage(GUEST, messages.DeleteChatUser(chat_id=group.id, user_id=api.InputUserSelf()))
    heir = stage.peer_of(stage.world.chats.get(stage.world.chats.get(group.id).migrated_to))
    found = stage(OWNER, messages.GetExportedChatInvite(peer=heir, link=link))
    assert found.invite.usage == 1


def test_requests_wait_on_in_the_supergroup(stage: Any) -> None:
    """As the links do by which they came; the administrators are told where to decide now."""
    group = stage.make(ChatKind.GROUP)
    link = stage.export(peer=stage.peer_of(group), request_needed=True).link
    with pytest.raises(Exception, match="INVITE_REQUEST_SENT"):
        stage.join(link.rpartition("+")[2])
    done = stage(OWNER, messages.MigrateChat(chat_id=group.id))
    heir = stage.peer_of(stage.world.chats.get(stage.world.chats.get(group.id).migrated_to))
    [told] = [one for one in done.updates if one.tl_name == "updatePendingJoinRequests"]
    assert (told.peer.channel_id, told.requests_pending) == (heir.channel_id, 1)
    stage(OWNER, messages.HideAllChatJoinRequests(peer=heir, link=link, approved=True))
    found = stage(OWNER, messages.GetExportedChatInvite(peer=heir, link=link)).invite
    assert (found.usage, found.requested) == (1, None)


class TestTheLinkSomebodyCameBy:
    """What bots are told of it: once, when he comes."""

    def approved(self, stage: Any, *, by_name: bool, deleted: bool = False) -> Any:
        """The update that says that user 1 is in now, by a request."""
        stage.world.promote(stage.world.bot, "invite_users")
        if by_name:
            stage.publish()
            stage(OWNER, channels.ToggleJoinRequest(channel=stage.channel, enabled=True))
            with pytest.raises(Exception, match="INVITE_REQUEST_SENT"):
                stage.enter()
        else:
            link = stage.ask()
        if deleted:
            stage.edit(link, revoked=True)
            stage(OWNER, messages.DeleteExportedChatInvite(peer=stage.peer, link=link))
        stage.desk.dc.pushed.clear()
        stage.decide(approved=True)
        return self.told(stage)

    def told(self, stage: Any) -> Any:
        pushed = stage.desk.pushed_to(BOT)
        [found] = [one for one in pushed if one.tl_name == "updateChannelParticipant"]
        return found

    def test_a_link_a_name_and_a_link_that_is_gone(self, new_desk: Any, stage: Any) -> None:
        def again() -> Any:
            return type(stage)(new_desk())

        assert self.approved(stage, by_name=False).invite.request_needed
        named = self.approved(again(), by_name=True)
        assert isinstance(named.invite, api.ChatInvitePublicJoinRequests)
        assert self.approved(again(), by_name=False, deleted=True).invite is None

    @pytest.mark.parametrize("by_name", [True, False])
    def test_not_when_something_else_changes(self, stage: Any, by_name: bool) -> None:
        self.approved(stage, by_name=by_name)
        stage.world.promote(stage.world.users[1], "invite_users")
        stage(OWNER, channels.GetChannels(id=[stage.channel]))
        assert self.told(stage).invite is None
