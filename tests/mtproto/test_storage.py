"""Laws of storage: what was saved comes back, and nothing unreadable is ever overwritten."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing, suppress

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtproto.crypto import AuthKey
from mtproto.session import Salt
from mtproto.storage import Account, MemoryStorage, SqliteStorage, StorageError
from mtproto.updates import ChannelState, UpdatesState

accounts = st.builds(
    Account,
    dc_id=st.integers(-10_000, 20_000),
    auth_key=st.binary(min_size=256, max_size=256).map(AuthKey),
    time_offset=st.floats(-1e6, 1e6),
    salts=st.lists(
        st.builds(
            Salt, st.integers(0, 2**31), st.integers(0, 2**31), st.integers(-(2**63), 2**63 - 1)
        ),
        max_size=4,
    ).map(tuple),
    user_id=st.none() | st.integers(1, 2**53),
)


@pytest.fixture
def account(rng):
    return Account(dc_id=2, auth_key=AuthKey(rng(256)), salts=(Salt(1, 2, 3),), user_id=7)


class TestSqlite:
    @settings(max_examples=25)
    @given(stored=st.lists(accounts, min_size=1, max_size=3))
    def test_round_trip(self, tmp_path_factory, stored):
        """Each account of a file comes back as it was saved last."""
        path = tmp_path_factory.mktemp("sessions") / "a.session"
        for number, account in enumerate(stored):
            SqliteStorage(path, f"name {number}").save(account)
        for number, account in enumerate(stored):
            assert SqliteStorage(path, f"name {number}").load() == account
        assert len(SqliteStorage(path).accounts()) == len(stored)

    def test_replaced_and_deleted(self, tmp_path, account):
        one, other = SqliteStorage(tmp_path / "s", "one"), SqliteStorage(tmp_path / "s", "other")
        assert one.load() is None
        assert one.accounts() == []
        one.delete()
        assert not (tmp_path / "s").exists(), "looking does not make a file"
        one.save(account)
        other.save(account)
        one.delete()
        assert one.load() is None
        assert other.load() == account

    def test_only_the_owner_may_read(self, tmp_path, account):
        path = tmp_path / "s"
        SqliteStorage(path).save(account)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        path.chmod(0o644)
        SqliteStorage(path).save(account)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    @pytest.mark.parametrize("content", [b"not a database at all" * 50, b"SQLite format 3\x00junk"])
    def test_a_damaged_file_is_reported_and_kept(self, tmp_path, account, content):
        path = tmp_path / "s"
        path.write_bytes(content)
        for action in (
            lambda: SqliteStorage(path).load(),
            lambda: SqliteStorage(path).save(account),
            lambda: SqliteStorage(path).delete(),
            lambda: SqliteStorage(path).accounts(),
        ):
            with pytest.raises(StorageError) as caught:
                action()
            assert str(path) in str(caught.value)
            assert "\n" not in str(caught.value)
        assert path.read_bytes() == content

    @pytest.mark.parametrize("fill", [bytes(64), b"\xff" * 64], ids=["zeros", "ones"])
    def test_damage_in_the_middle(self, tmp_path, account, fill):
        """Every overwritten stretch of the file gives the account or our error, never another."""
        path = tmp_path / "s"
        SqliteStorage(path).save(account)
        good = path.read_bytes()
        for start in range(0, len(good) - 64, 24):
            damaged = good[:start] + fill + good[start + 64 :]
            path.write_bytes(damaged)
            with suppress(StorageError):
                assert SqliteStorage(path).load() == account
            assert path.read_bytes() == damaged

    def test_a_file_of_the_second_version(self, tmp_path, account):
        path = tmp_path / "s"
        SqliteStorage(path).save(account)
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("ALTER TABLE account DROP COLUMN digest")
            database.execute("PRAGMA user_version = 2")
        assert SqliteStorage(path).load() == account

    @pytest.mark.parametrize("offset", ["9e999", "1e300"])
    def test_a_clock_that_cannot_be(self, tmp_path, account, offset):
        path = tmp_path / "s"
        SqliteStorage(path).save(account)
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(f"UPDATE account SET time_offset = {offset}, digest = NULL")
        with pytest.raises(StorageError, match="damaged"):
            SqliteStorage(path).load()

    def test_a_salt_that_cannot_be(self, tmp_path, account):
        path = tmp_path / "s"
        SqliteStorage(path).save(account)
        salts = msgspec.msgpack.encode([(1, 2, 2**63)])
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE account SET salts = ?, digest = NULL", (salts,))
        with pytest.raises(StorageError, match="damaged"):
            SqliteStorage(path).load()

    def test_a_foreign_database_is_left_alone(self, tmp_path, account):
        path = tmp_path / "s"
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("CREATE TABLE sessions (dc_id INTEGER)")
        before = path.read_bytes()
        with pytest.raises(StorageError, match="not a session file"):
            SqliteStorage(path).save(account)
        assert path.read_bytes() == before

    def test_a_file_of_the_first_version(self, tmp_path, account):
        """It gets the column for updates when it is first opened, and keeps what it has."""
        path = tmp_path / "s"
        SqliteStorage(path).save(account)
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("ALTER TABLE account DROP COLUMN updates")
            database.execute("ALTER TABLE account DROP COLUMN digest")
            database.execute("PRAGMA user_version = 1")
        assert SqliteStorage(path).load() == account
        followed = UpdatesState(pts=1, qts=2, seq=3, date=4, channels={5: ChannelState(6, 7)})
        changed = msgspec.structs.replace(account, updates=followed)
        SqliteStorage(path).save(changed)
        assert SqliteStorage(path).load() == changed

    def test_a_place_that_cannot_be_written(self, tmp_path, account):
        with pytest.raises(StorageError, match="cannot open"):
            SqliteStorage(tmp_path / "missing" / "s").save(account)
        with pytest.raises(StorageError):
            SqliteStorage(tmp_path).load()


class TestString:
    @given(accounts)
    def test_round_trip(self, account):
        again = Account.from_string(account.to_string())
        assert again.auth_key == account.auth_key
        assert (again.dc_id, again.user_id) == (account.dc_id, account.user_id)

    @given(accounts, st.data())
    def test_damage_is_noticed(self, account, data):
        text = account.to_string()
        at = data.draw(st.integers(0, len(text) - 1))
        other = data.draw(st.characters(codec="ascii").filter(lambda c: c != text[at]))
        broken = text[:at] + other + text[at + 1 :]
        with suppress(StorageError):
            assert Account.from_string(broken) == Account.from_string(text)

    @pytest.mark.parametrize("offset", [float("inf"), float("nan"), 1e300])
    def test_a_clock_that_cannot_be(self, account, offset):
        text = msgspec.structs.replace(account, time_offset=offset).to_string()
        with pytest.raises(StorageError):
            Account.from_string(text)

    @given(st.text(max_size=80))
    def test_other_text_is_refused(self, text):
        with pytest.raises(StorageError):
            Account.from_string(text)


def test_memory(account):
    storage = MemoryStorage()
    assert storage.load() is None
    storage.save(account)
    assert storage.load() == account
    storage.delete()
    assert storage.load() is None


def test_keys_are_not_in_reprs(account, tmp_path):
    shown = repr([account, SqliteStorage(tmp_path / "s"), MemoryStorage(account)])
    assert account.auth_key.data.hex() not in shown
    assert repr(account.auth_key.data) not in shown
