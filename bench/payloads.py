"""The values that the benchmarks encode and decode: newest layer, shaped like real traffic.

Everything is drawn from a seeded generator, so that every run and every peer sees the same bytes.
"""

from __future__ import annotations

import random

import tl
import tl.mt
from tl import api
from tl.api import messages

__all__ = ["history", "payloads"]

_WORDS = (
    "invite link channel group member request approve join message update layer schema key "
    "salt nonce hash server client proto обновление ссылка группа канал сообщение 🚀 🎉"
).split(" ")


def _text(rng: random.Random, low: int, high: int) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(rng.randint(low, high)))


def _hash(rng: random.Random) -> int:
    return rng.getrandbits(64) - (1 << 63)


def _thumb(rng: random.Random) -> bytes:
    return rng.randbytes(rng.randint(100, 200))  # a JPEG without its header


def _user(rng: random.Random, *, complete: bool = False) -> api.User:
    """A user as lists have them; a `complete` one has a photo and all names."""
    kind = 0.0 if complete else rng.random()
    return api.User(
        id=rng.getrandbits(33),
        access_hash=_hash(rng),
        first_name=_text(rng, 1, 2),
        last_name=_text(rng, 1, 1) if complete or rng.random() < 0.6 else None,
        username=f"user_{rng.getrandbits(24)}" if complete or rng.random() < 0.7 else None,
        premium=rng.random() < 0.2,
        verified=rng.random() < 0.02,
        contact=rng.random() < 0.1,
        apply_min_photo=rng.random() < 0.5,
        photo=api.UserProfilePhoto(
            photo_id=_hash(rng), dc_id=rng.randint(1, 5), stripped_thumb=_thumb(rng)
        )
        if kind < 0.7
        else None,
        status=api.UserStatusOffline(was_online=1_760_000_000 + rng.getrandbits(20))
        if kind < 0.5
        else api.UserStatusRecently(),
        color=api.PeerColor(color=rng.randint(0, 15)) if rng.random() < 0.3 else None,
        emoji_status=api.EmojiStatus(document_id=_hash(rng)) if rng.random() < 0.2 else None,
        usernames=[api.Username(username=f"name_{rng.getrandbits(20)}", active=True)]
        if rng.random() < 0.1
        else None,
        lang_code="en" if rng.random() < 0.1 else None,
    )


def _channel(rng: random.Random) -> api.Channel:
    return api.Channel(
        id=rng.getrandbits(31),
        access_hash=_hash(rng),
        title=_text(rng, 2, 4),
        username=f"channel_{rng.getrandbits(24)}" if rng.random() < 0.5 else None,
        megagroup=rng.random() < 0.5,
        has_link=rng.random() < 0.2,
        photo=api.ChatPhoto(photo_id=_hash(rng), dc_id=4, stripped_thumb=_thumb(rng)),
        date=1_750_000_000 + rng.getrandbits(20),
        participants_count=rng.getrandbits(14),
        admin_rights=api.ChatAdminRights(change_info=True, invite_users=True, ban_users=True)
        if rng.random() < 0.3
        else None,
        default_banned_rights=api.ChatBannedRights(
            until_date=2147483647, change_info=True, pin_messages=True
        ),
    )


def _photo(rng: random.Random) -> api.MessageMediaPhoto:
    return api.MessageMediaPhoto(
        photo=api.Photo(
            id=_hash(rng),
            access_hash=_hash(rng),
            file_reference=rng.randbytes(29),
            date=1_760_000_000 + rng.getrandbits(20),
            sizes=[
                api.PhotoStrippedSize(type="i", bytes=rng.randbytes(160)),
                api.PhotoSize(type="m", w=320, h=240, size=rng.getrandbits(15)),
                api.PhotoSize(type="x", w=800, h=600, size=rng.getrandbits(17)),
                api.PhotoSizeProgressive(
                    type="y", w=1280, h=960, sizes=[9_000, 21_000, 38_000, 60_000, 99_000]
                ),
            ],
            dc_id=4,
        )
    )


def _message(rng: random.Random, users: list[api.User], channels: list[api.Channel]) -> api.Message:
    text = _text(rng, 3, 60)
    reactions = rng.random()
    seen = rng.random() < 0.5
    return api.Message(
        id=rng.getrandbits(20),
        peer_id=api.PeerChannel(channel_id=rng.choice(channels).id),
        from_id=api.PeerUser(user_id=rng.choice(users).id),
        date=1_760_000_000 + rng.getrandbits(20),
        message=text,
        silent=rng.random() < 0.1,
        reply_to=api.MessageReplyHeader(reply_to_msg_id=rng.getrandbits(20))
        if rng.random() < 0.4
        else None,
        fwd_from=api.MessageFwdHeader(
            date=1_759_000_000 + rng.getrandbits(20),
            from_id=api.PeerChannel(channel_id=rng.getrandbits(31)),
            channel_post=rng.getrandbits(16),
            post_author=_text(rng, 1, 2),
        )
        if rng.random() < 0.2
        else None,
        media=_photo(rng) if rng.random() < 0.3 else None,
        entities=[
            api.MessageEntityBold(offset=0, length=4),
            api.MessageEntityTextUrl(offset=5, length=6, url="https://example.org/a/b"),
            api.MessageEntityMention(offset=12, length=7),
        ][: rng.randint(1, 3)]
        if rng.random() < 0.5
        else None,
        views=rng.getrandbits(16) if seen else None,
        forwards=rng.getrandbits(6) if seen else None,
        edit_date=1_760_000_000 if rng.random() < 0.1 else None,
        replies=api.MessageReplies(replies=rng.getrandbits(6), replies_pts=rng.getrandbits(20))
        if rng.random() < 0.3
        else None,
        reactions=api.MessageReactions(
            results=[
                api.ReactionCount(reaction=api.ReactionEmoji(emoticon="👍"), count=7),
                api.ReactionCount(reaction=api.ReactionEmoji(emoticon="🔥"), count=3),
            ]
        )
        if reactions < 0.3
        else None,
    )


def _invite(rng: random.Random) -> api.ChatInviteExported:
    limited = rng.random() < 0.5
    return api.ChatInviteExported(
        link=f"https://t.me/+{rng.randbytes(12).hex()[:16]}",
        admin_id=rng.getrandbits(33),
        date=1_760_000_000 + rng.getrandbits(20),
        expire_date=1_770_000_000 if limited else None,
        usage_limit=rng.randint(1, 999) if limited else None,
        usage=rng.randint(1, 900) if rng.random() < 0.8 else None,
        request_needed=not limited and rng.random() < 0.5,
        requested=rng.randint(1, 50) if not limited else None,
        title=_text(rng, 1, 3) if rng.random() < 0.6 else None,
    )


def _import_result(rng: random.Random) -> api.Updates:
    channel, user = _channel(rng), _user(rng, complete=True)
    service = api.MessageService(
        id=17,
        peer_id=api.PeerChannel(channel_id=channel.id),
        from_id=api.PeerUser(user_id=user.id),
        date=1_760_000_000,
        action=api.MessageActionChatJoinedByLink(inviter_id=rng.getrandbits(33)),
    )
    return api.Updates(
        updates=[
            api.UpdateChannel(channel_id=channel.id),
            api.UpdateNewChannelMessage(message=service, pts=18, pts_count=1),
        ],
        users=[user],
        chats=[channel],
        date=1_760_000_000,
        seq=0,
    )


def _feed(rng: random.Random) -> api.Updates:
    users = [_user(rng) for _ in range(100)]
    channels = [_channel(rng) for _ in range(20)]
    return api.Updates(
        updates=[
            api.UpdateNewChannelMessage(
                message=_message(rng, users, channels), pts=1000 + index, pts_count=1
            )
            for index in range(100)
        ],
        users=users,
        chats=channels,
        date=1_760_000_000,
        seq=0,
    )


def _importers(rng: random.Random) -> messages.ChatInviteImporters:
    users = [_user(rng) for _ in range(200)]
    return messages.ChatInviteImporters(
        count=200,
        importers=[
            api.ChatInviteImporter(
                user_id=user.id,
                date=1_760_000_000 + rng.getrandbits(20),
                requested=rng.random() < 0.2,
                about=_text(rng, 2, 8) if rng.random() < 0.3 else None,
                approved_by=rng.getrandbits(33) if rng.random() < 0.4 else None,
            )
            for user in users
        ],
        users=users,
    )


def history(rng: random.Random, size: int) -> messages.Messages:
    """A page of messages with their senders that takes at most `size` bytes."""
    users = [_user(rng) for _ in range(60)]
    channels = [_channel(rng) for _ in range(10)]
    found: list[api.Message] = []
    page = messages.Messages(messages=[], topics=[], chats=channels, users=users)
    while True:
        found = [*found, _message(rng, users, channels)]
        longer = messages.Messages(messages=found, topics=[], chats=channels, users=users)
        if len(tl.encode(longer)) > size:
            return page
        page = longer


def payloads() -> dict[str, tl.TLObject]:
    """Name of each benchmark row → its value."""
    rng = random.Random(20260101)
    return {
        "import result": _import_result(rng),
        "100 messages, 100 users, 20 channels": _feed(rng),
        "200 importers + 200 users": _importers(rng),
        "100 chatInviteExported": messages.ExportedChatInvites(
            count=100, invites=[_invite(rng) for _ in range(100)], users=[]
        ),
        "10,000 longs": tl.mt.MsgsAck(msg_ids=[_hash(rng) for _ in range(10_000)]),
        "1 MB bytes": api.upload.File(
            type=api.storage.FileJpeg(), mtime=1_760_000_000, bytes=rng.randbytes(1 << 20)
        ),
    }
