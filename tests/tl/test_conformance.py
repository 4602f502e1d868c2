"""The conformance suite for codecs that are not ours: what it asks of them, and what it says."""

from __future__ import annotations

from typing import Any

import pytest

import tl
from tl import api
from tl.testing import Reference, TLCodec, check_agreement, check_class, every_neighbour, plainest
from tl.testing.conformance import check_neighbour

CHAT = b"\x43\x03\x9f\x02"


class Mine:
    """A codec as somebody else would write it: the errors have words of its own."""

    def encode(self, value: Any, *, returns: Any = None) -> bytes:
        return tl.encode(value, returns=returns)

    def decode(self, data: bytes, **options: Any) -> Any:
        try:
            return tl.decode(data, **options)
        except tl.DecodeError:
            raise tl.DecodeError("no") from None


class TakesMore(Mine):
    """Four zero bytes may follow a value."""

    def decode(self, data: bytes, **options: Any) -> Any:
        return super().decode(data[:-4] if data[-4:] == bytes(4) else data, **options)


class TakesOneMore(Mine):
    """Four zero bytes may follow a value that is right."""

    def decode(self, data: bytes, **options: Any) -> Any:
        try:
            return super().decode(data, **options)
        except tl.DecodeError:
            if data[-4:] != bytes(4):
                raise
            return super().decode(data[:-4], **options)


class TakesParts(Mine):
    """A value that is cut short is filled up with zeros."""

    def decode(self, data: bytes, **options: Any) -> Any:
        try:
            return super().decode(data, **options)
        except tl.DecodeError:
            return super().decode(data + bytes(4), **options)


class NeverStrict(Mine):
    """What is not canonical is taken in both modes."""

    def decode(self, data: bytes, *, strict: bool = False, **options: Any) -> Any:
        return super().decode(data, **options)


WRONG = [TakesMore, TakesOneMore, TakesParts, NeverStrict]


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("order", ["alone", "first", "last"])
def test_a_wrong_codec_fails_wherever_it_stands(wrong: type[Mine], order: str) -> None:
    codecs: dict[str, list[TLCodec]] = {
        "alone": [wrong()],
        "first": [wrong(), Reference()],
        "last": [Reference(), wrong()],
    }
    with pytest.raises((AssertionError, tl.DecodeError)):
        check_class(codecs[order], api.ChatInvite, examples=20)


def test_bytes_behind_a_value_are_found_with_the_fewest_examples() -> None:
    with pytest.raises(AssertionError, match="END"):
        check_class([TakesOneMore()], api.ChatInvite, examples=1)


@pytest.mark.parametrize("cls", [api.ChatInvite, api.User, api.messages.ImportChatInvite])
def test_a_right_codec_passes_beside_ours_with_errors_of_its_own(cls: type[tl.TLObject]) -> None:
    check_class([Mine(), Reference()], cls, examples=20)
    check_class([Mine()], cls, examples=20)


def test_errors_may_be_compared_to_the_word() -> None:
    with pytest.raises(AssertionError, match="no"):
        check_class([Mine(), Reference()], api.ChatInvite, errors="same")
    check_class([Reference(), Reference()], api.ChatInvite, errors="same")


def test_agreement_compares_what_is_asked_for() -> None:
    check_agreement([Mine(), Reference()], CHAT)
    with pytest.raises(AssertionError):
        check_agreement([Mine(), Reference()], CHAT, errors="same")


def test_a_lenient_codec_may_read_what_is_not_canonical_and_nothing_else() -> None:
    value = api.ChatInviteImporter(user_id=1, date=2, about="abcd")
    for neighbour in every_neighbour(value):
        check_neighbour(Mine(), neighbour)
    ends = [one for one in every_neighbour(value) if one.rule.name == "END"]
    with pytest.raises(AssertionError, match="END"):
        check_neighbour(TakesOneMore(), ends[0])


@pytest.mark.parametrize(
    ("codecs", "said"),
    [
        (Mine(), "codecs come in a list, such as"),
        ([Mine], "Mine is a class; give an instance"),
        ([plainest(api.ChatEmpty)], "is no TLCodec: it has no method `encode`"),
    ],
)
def test_what_is_no_codec_is_said_in_words(codecs: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        check_class(codecs, api.ChatInvite)


def test_no_codec_is_no_success() -> None:
    with pytest.raises(ValueError, match="no codec is given"):
        check_class([], api.ChatInvite)


def test_another_word_for_errors_is_refused() -> None:
    other: Any = "alike"
    with pytest.raises(ValueError, match="'any' or 'same', not 'alike'"):
        check_class([Mine()], api.ChatInvite, errors=other)
