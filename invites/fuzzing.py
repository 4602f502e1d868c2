"""What `tl fuzz` can attack here: `links`, every form of Telegram link as text.

Announced as an entry point of the group `tl.fuzz`. The laws: any text is a link or a LinkError, in
linear time; a link's own spellings are read as that link.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from invites.links import ChatInviteLink, LinkError, OtherLink, parse_invite, parse_link
from tl.testing.fuzz import Target, TextInputs, Trouble, Verdict
from tl.testing.fuzz.findings import general

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from invites.links import Link
    from tl.testing.fuzz import Source

__all__ = ["LinkTarget"]

_GOOD: Final = tuple(
    text.encode()
    for text in """
    t.me/+AbCdEf12345_-xyz https://t.me/joinchat/AAAAAEkk2WdoDrB4-Q8-gg tg://join?invite=AbC
    t.me/addlist/Slug_1 tg://addlist?slug=Slug_1 t.me/durov durov.t.me t.me/s/durov/5 t.me/$slug
    https://telegram.me/durov/12?thread=3&comment=7 t.me/c/1234567/89?thread=2 t.me/+12345678
    tg://resolve?domain=durov&post=5&comment=6 tg://privatepost?channel=1&post=2&thread=3
    t.me/boost/durov t.me/durov?boost t.me/c/123?boost tg://boost?channel=5 tg://login?code=12345
    t.me/durov?start=x t.me/share/url?url=a t.me/addstickers/x tg://resolve?phone=12345
    t.me/proxy?server=a&port=1&secret=ee t.me/bot/app?startapp=1 AbCdEf12345_-xyz
    """.split()
)
_JUNK: Final = tuple(
    text.encode("utf-8", "surrogateescape")
    for text in (
        *("", "", "/", "//", "?", "&", "=", "#", "+", " ", "%", "%2B", "%zz", "%FF", "%00", ":443"),
        *("@", "t.me", "www.", "tg:", "tg://", "http://", "HTTPS://", "joinchat/", "c/", "s/", ":"),
        *("boost", "addlist/", "resolve?", "domain=", "invite=", "post=", "thread=", "comment="),
        *("9" * 40, "0", "1", "a" * 70, "x", "я", "١٢", "\udced", "\x00", "\n", "\t", "\u2028"),
        *("..", "...", "$", "[", "]", "İ", "ß", "。", "%E2%80%AE", "&&&&", "/" * 50, "%25" * 30),
    )
)
_SCHEME: Final = "unknown scheme"
_MOST_SECONDS: Final = 0.5
"""No text of 16 KiB takes a hundredth of this."""


class _LinkInputs(TextInputs):
    """Mostly good links with a change or two; what is far from a link is refused at once."""

    def fresh(self) -> bytes:
        return self.rng.choice(_GOOD) if self.rng.random() < 0.7 else super().fresh()


class LinkTarget(Target):
    """`parse_link` and `parse_invite`."""

    name = "links"
    instrumented = ("invites.links", "invites._link_values")

    def source(self, seed: int, *, corpus: Iterable[bytes] = (), drawn: int = 40) -> Source:
        """Links of every form, changed; nothing is drawn by Hypothesis."""
        return _LinkInputs(seed, texts=[*_GOOD, *corpus], junk=_JUNK)

    def describe(self, data: bytes) -> str:
        """The text."""
        return ascii(_text(data))

    def check(self, data: bytes) -> Verdict:
        """See `Target`."""
        text = _text(data)
        started = time.process_time()
        found = [_read(parse, text) for parse in (parse_link, parse_invite)]
        if time.process_time() - started > _MOST_SECONDS:
            return Verdict("slow", Trouble.HANG, f"more than {_MOST_SECONDS} s for one text")
        for link in found:
            if not isinstance(link, str) and (wrong := _misread(link)):
                return Verdict(wrong, Trouble.CHANGED, wrong)
        invite = found[1]
        if not isinstance(invite, str | ChatInviteLink):
            return Verdict("no invite", Trouble.CHANGED, "parse_invite gives another link")
        return Verdict(" / ".join(_told(link) for link in found))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _read(parse: Callable[[str], Link], text: str) -> Link | str:
    try:
        return parse(text)
    except LinkError as error:
        return error.reason


def _misread(link: Link) -> str | None:
    """Which spelling of a link is not read as that link; None when all are."""
    if parse_link(link.url) != link or parse_link(link.url).url != link.url:
        return "a link's own spelling is read as another link"
    if not isinstance(link, OtherLink) and parse_link(link.tg_url) != link:
        return "a link's tg: spelling is read as another link"
    return None


def _told(link: Link | str) -> str:
    if isinstance(link, OtherLink):
        return link.what
    if isinstance(link, str):
        return general(link.partition(_SCHEME)[0])  # any word may be a scheme
    return type(link).__name__
