"""The fixtures that authors of other clients get: isolated, quick, repeatable, and readable."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from invites.testing import Clock, RunningDC
from mtproto import Client, DataCentre, MemoryStorage, RpcError
from mtproto.crypto import AuthKey
from mtproto.storage import Account
from tl import api
from tl.api import messages, users

if TYPE_CHECKING:
    from collections.abc import Callable

pytest_plugins = ["pytester"]


def signed_in(dc: RunningDC, user: Any, layer: int = 229) -> Client:
    """A client that skips key exchange and login."""
    key = AuthKey(dc.auth_key(user))
    storage = MemoryStorage(Account(dc_id=dc.dc_id, auth_key=key))
    where = DataCentre.from_ready_info(dc.ready_info())
    return Client(where, api_id=dc.api_id, api_hash=dc.api_hash, layer=layer, storage=storage)


async def test_a_world_in_four_lines(
    local_dc: RunningDC,
    make_user: Callable[..., Any],
    make_chat: Callable[..., Any],
    make_invite: Callable[..., Any],
) -> None:
    """A client joins by a link of a chat that a fixture made; its owner is told."""
    owner, guest = make_user("Owner"), make_user("Guest")
    chat = make_chat("Club", owner=owner)
    invite = make_invite(chat, usage_limit=1)
    async with signed_in(local_dc, guest) as client, signed_in(local_dc, owner) as watching:
        stream = watching.updates()
        me = await watching.call(users.GetUsers(id=[api.InputUserSelf()]))
        assert [one.id for one in me] == [owner.id]
        await client.call(messages.ImportChatInvite(hash=invite.hash))
        async for box in stream:
            names = [one.tl_name for one in getattr(box, "updates", ())]
            if "updateNewChannelMessage" in names:
                break
    assert local_dc.transcript.methods().count("messages.importChatInvite") == 1


def test_every_kind_of_thing(local_dc: RunningDC, make_bot: Callable[..., Any]) -> None:
    alice = local_dc.make_user("Alice", username="alice_here", about="hi", password="secret")
    bot = make_bot(username="helper_bot")
    for kind in ("group", "supergroup", "channel"):
        who = {"admins" if kind == "channel" else "members": [bot]}
        chat = local_dc.make_chat(kind, owner=alice, kind=kind, **who)
        assert chat.link.startswith("https://t.me/+")
        assert chat.marked_id < 0
    admin = local_dc.make_chat("Run", admins=[alice], username="run_by_alice")
    assert local_dc.make_invite(admin, by=alice, title="hers").hash
    assert (alice.code, alice.phone[:6]) == ("22222", "999662")
    with pytest.raises(RpcError, match="PHONE_NUMBER_OCCUPIED"):
        local_dc.make_user(phone=alice.phone)
    with pytest.raises(RpcError, match="USAGE_LIMIT_INVALID"):
        local_dc.make_invite(admin, usage_limit=1, request_needed=True)


def test_each_has_its_own(local_dc: RunningDC) -> None:
    """Two data centres of one process share nothing but the RSA key."""
    with RunningDC() as other:
        assert other.port != local_dc.port
        assert other.make_user().phone == local_dc.make_user().phone


def test_starting_and_filling_is_quick(local_dc: RunningDC) -> None:
    """The best of five, in processor time: a busy machine does not make it red."""
    best = 9.0
    for _ in range(5):
        before = time.process_time()
        with RunningDC() as one:
            one.make_invite(one.make_chat("Club"))
        best = min(best, time.process_time() - before)
    assert best < 0.1


def _story(dc: RunningDC) -> list[Any]:
    chat = dc.make_chat("Club")
    return [chat, dc.make_invite(chat), dc.make_user(), dc.run(lambda world: world.state.now)]


def test_a_seed_repeats_everything() -> None:
    stories = []
    for seed in (7, 7, 8):
        with RunningDC(seed=seed, start=1_700_000_000) as dc:
            stories.append(_story(dc))
    assert stories[0] == stories[1] != stories[2]
    assert stories[0][3] == 1_700_000_000


@pytest.mark.local_dc(seed=1, start=1_700_000_000)
async def test_time_passes_when_told(local_dc: RunningDC) -> None:
    """A link expires in the middle of a session; the protocol's own clock goes on as ever."""
    chat = local_dc.make_chat("Club")
    invite = local_dc.make_invite(chat, expire_date=1_700_000_060)
    async with signed_in(local_dc, local_dc.make_user()) as client:
        seen: Any = await client.call(messages.CheckChatInvite(hash=invite.hash))
        assert seen.title == "Club"
        local_dc.clock.advance(61)
        with pytest.raises(RpcError, match="INVITE_HASH_EXPIRED"):
            await client.call(messages.CheckChatInvite(hash=invite.hash))


def test_a_clock_only_goes_forward() -> None:
    clock = Clock(10.0)
    clock.advance(2.5)
    assert clock() == 12.5
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-1)


def test_another_project_gets_the_fixtures(pytester: pytest.Pytester) -> None:
    """Installed is enough; a failed test shows what went over the line."""
    pytester.makepyfile(
        """
        import socket
        import pytest

        def test_it_listens(local_dc, make_user):
            assert make_user("Alice").code == "22222"
            with socket.create_connection((local_dc.host, local_dc.port)) as line:
                line.sendall(b"\\xef")

        @pytest.mark.local_dc(seed=3)
        def test_red(local_dc, make_chat):
            with socket.create_connection((local_dc.host, local_dc.port)) as line:
                line.sendall(b"\\xef\\x7f" + bytes(7))
            assert make_chat("Club").title == "Pub"
        """
    )
    result = pytester.runpytest_subprocess("--strict-markers")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*local data centre*", "*#1 opened*"])


class TestMistakes:
    """What is used wrongly says so at once."""

    def test_waiting_for_oneself(self, local_dc: RunningDC) -> None:
        """A fixture's method inside `run` would wait for the thread that it holds."""
        with pytest.raises(RuntimeError, match="this is the data centre's own thread"):
            local_dc.run(lambda _: local_dc.make_user("Alice"))

    def test_an_unknown_kind(self, local_dc: RunningDC) -> None:
        with pytest.raises(ValueError, match="one of group, supergroup, channel, not 'supergrup'"):
            local_dc.make_chat(kind="supergrup")

    @pytest.mark.parametrize("given", [{"owner": "Alice"}, {"members": ["A"]}, {"admins": [7]}])
    def test_who_is_nobody(self, local_dc: RunningDC, given: Any) -> None:
        with pytest.raises(TypeError, match=r"is not what make_user.* returns"):
            local_dc.make_chat(**given)

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            ("sed=7", "*the marker local_dc has no argument sed; there are seed, start, *"),
            ("7", "*the marker local_dc takes arguments by name only*"),
        ],
    )
    def test_a_wrong_marker(self, pytester: pytest.Pytester, given: str, told: str) -> None:
        pytester.makepyfile(
            f"""
            import pytest

            @pytest.mark.local_dc({given})
            def test_it(local_dc): ...
            """
        )
        result = pytester.runpytest_subprocess()
        result.assert_outcomes(errors=1)
        result.stdout.fnmatch_lines([told])
        result.stdout.no_fnmatch_line("*__init__*")


def test_paid_links_and_folders(
    local_dc: RunningDC, make_invite: Callable[..., Any], make_folder_link: Callable[..., Any]
) -> None:
    """What they lead to is what it says."""
    guest, owner = local_dc.make_user("Guest"), local_dc.make_user("Owner")
    news = local_dc.make_chat("News", owner=owner, kind="channel")
    group = local_dc.make_chat("Group", owner=owner, kind="group")
    paid = make_invite(news, stars=5, period=60)
    with pytest.raises(RpcError, match="STARS_PAYMENT_REQUIRED"):
        local_dc.run(lambda world: world.invites.join(guest.id, paid.hash))
    folder = make_folder_link([news, group], title="Both")
    assert folder.link == f"https://t.me/addlist/{folder.slug}"
    look = local_dc.run(lambda world: world.folders.check(guest.id, folder.slug))
    assert (look.shared.title, len(look.missing)) == ("Both", 2)
    assert make_folder_link([news]).slug != folder.slug
