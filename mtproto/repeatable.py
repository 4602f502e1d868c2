"""Which methods may be executed twice without harm, as far as their names tell."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["is_repeatable"]

_READING_VERBS = ("check", "get", "resolve", "search")
# Named as if they read, but they press a button, may cost Stars, or use up a proof of the password.
_CHANGING = frozenset(
    {
        "account.getPasswordSettings",
        "account.getTmpPassword",
        "channels.searchPosts",
        "messages.getBotCallbackAnswer",
        "payments.getStarGiftWithdrawalUrl",
        "payments.getStarsRevenueWithdrawalUrl",
        "stats.getBroadcastRevenueWithdrawalUrl",
    }
)


@lru_cache(maxsize=1024)
def is_repeatable(method: str) -> bool:
    """Tell from a TL method name whether executing it twice does no harm.

    Methods that read (`get…`, `check…`, `resolve…`, `search…`) are, but for a few that only seem
    to; sign-in never is.
    """
    namespace, _, verb = method.rpartition(".")
    reads = namespace != "auth" and verb.startswith(_READING_VERBS)
    return reads and method not in _CHANGING
