"""The salts that a client knows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mtproto.session import SaltBook
from mtproto.session.salts import Salt


@given(
    st.lists(st.integers(0, 40), max_size=8),
    st.lists(st.one_of(st.floats(-5, 50), st.tuples(st.integers(0, 40), st.floats(0, 50)))),
)
def test_the_salt_of_now_is_the_newest_one_that_has_begun(
    starts: list[int], story: list[float | tuple[int, float]]
) -> None:
    """Whenever it is asked for, in whatever order, and whatever corrections came before."""
    book = SaltBook(Salt(since, since + 10, since + 100) for since in starts)
    for step in story:
        now = step
        if isinstance(step, tuple):
            value, now = step
            book.correct(value, now)
        salts = list(book)
        begun = [salt for salt in salts if salt.valid_since <= now]
        expected = (begun[-1:] or salts[:1] or [Salt(0, 0, 0)])[0].value
        assert book.current(now) == expected
