"""The service for scripts that do not want to know about asyncio.

    client = Client(dc, api_id=1, api_hash="...", storage=SqliteStorage("me.sqlite"))
    with SyncInvites(client) as invites:
        print(invites.join("https://t.me/+AbCdEf"))
        for link in invites.list("@mygroup"): ...

The connection lives in a thread of its own, so it stays up between calls. Every method has the
arguments, results and errors of its asynchronous twin in `Invites`.
"""

from __future__ import annotations

import asyncio
import threading
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar

from invites.service import Invites

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from types import TracebackType

    from mtproto.client import Client

__all__ = ["SyncInvites"]

P = ParamSpec("P")
R = TypeVar("R")


class _Call(Generic[P, R]):
    """A method that waits for its asynchronous twin."""

    def __init__(self, twin: Callable[Concatenate[Invites, P], Coroutine[Any, Any, R]]) -> None:
        self._twin = twin
        update_wrapper(self, twin)  # type: ignore[arg-type]  # it is a method, not a function

    def __get__(self, owner: SyncInvites, _: type[SyncInvites]) -> Callable[P, R]:
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            return owner.run(self._twin(owner.service, *args, **kwargs))

        return call


class _Listing(Generic[P, R]):
    """A method that gives the items of its asynchronous twin one by one."""

    def __init__(self, twin: Callable[Concatenate[Invites, P], AsyncIterator[R]]) -> None:
        self._twin = twin
        update_wrapper(self, twin)  # type: ignore[arg-type]  # it is a method, not a function

    def __get__(self, owner: SyncInvites, _: type[SyncInvites]) -> Callable[P, Iterator[R]]:
        def items(*args: P.args, **kwargs: P.kwargs) -> Iterator[R]:
            source = self._twin(owner.service, *args, **kwargs)

            async def following() -> tuple[R, ...]:
                try:
                    return (await anext(source),)
                except StopAsyncIteration:
                    return ()

            while item := owner.run(following()):
                yield item[0]

        return items


class SyncInvites:
    """`Invites` without `await`. Takes a client that is not connected yet."""

    def __init__(self, client: Client, *, me_url_prefix: str | None = None) -> None:
        self._client = client
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self.service = Invites(client, me_url_prefix=me_url_prefix)

    def __enter__(self) -> Self:
        """Connect. Raises what `Client.__aenter__` does."""
        loop = self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever, name="invites", daemon=True)
        self._thread.start()
        try:
            self.run(self._client.__aenter__())
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connection and end the thread."""
        try:
            self.run(self._client.__aexit__(kind, error, trace))
        finally:
            self._stop()

    def run(self, work: Coroutine[Any, Any, R]) -> R:
        """Wait for a coroutine that needs the client's event loop, `sign_in(client, ...)` say."""
        if self._loop is None:
            work.close()
            raise RuntimeError("not connected: use `with`")
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()  # after an interrupt nobody waits for it any more
            raise

    def _stop(self) -> None:
        loop, self._loop = self._loop, None
        if loop is not None and self._thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            self._thread.join()
            loop.close()

    activate_username = _Call(Invites.activate_username)
    admins = _Call(Invites.admins)
    answer_request = _Call(Invites.answer_request)
    approve = _Call(Invites.approve)
    ask = _Call(Invites.ask)
    chat = _Call(Invites.chat)
    chats = _Listing(Invites.chats)
    check = _Call(Invites.check)
    check_folder = _Call(Invites.check_folder)
    create = _Call(Invites.create)
    create_chat = _Call(Invites.create_chat)
    create_folder = _Call(Invites.create_folder)
    create_folder_link = _Call(Invites.create_folder_link)
    deactivate_usernames = _Call(Invites.deactivate_usernames)
    decide_all = _Call(Invites.decide_all)
    delete = _Call(Invites.delete)
    delete_folder = _Call(Invites.delete_folder)
    delete_folder_link = _Call(Invites.delete_folder_link)
    delete_revoked = _Call(Invites.delete_revoked)
    dismiss = _Call(Invites.dismiss)
    edit = _Call(Invites.edit)
    edit_folder = _Call(Invites.edit_folder)
    edit_folder_link = _Call(Invites.edit_folder_link)
    finish_in_web_view = _Call(Invites.finish_in_web_view)
    folder_links = _Call(Invites.folder_links)
    folder_news = _Call(Invites.folder_news)
    folders = _Call(Invites.folders)
    get = _Call(Invites.get)
    importers = _Listing(Invites.importers)
    join = _Call(Invites.join)
    join_folder = _Call(Invites.join_folder)
    join_folder_news = _Call(Invites.join_folder_news)
    leave = _Call(Invites.leave)
    leave_folder = _Call(Invites.leave_folder)
    list = _Listing(Invites.list)
    me = _Call(Invites.me)
    order_usernames = _Call(Invites.order_usernames)
    paid_membership = _Call(Invites.paid_membership)
    paid_memberships = _Listing(Invites.paid_memberships)
    pay = _Call(Invites.pay)
    payment_form = _Call(Invites.payment_form)
    person = _Call(Invites.person)
    promote = _Call(Invites.promote)
    public_chats = _Call(Invites.public_chats)
    rejoin = _Call(Invites.rejoin)
    renew = _Call(Invites.renew)
    renew_primary = _Call(Invites.renew_primary)
    requests = _Listing(Invites.requests)
    resolve = _Call(Invites.resolve)
    revoke = _Call(Invites.revoke)
    set_join_request = _Call(Invites.set_join_request)
    set_join_to_send = _Call(Invites.set_join_to_send)
    set_username = _Call(Invites.set_username)
    stars = _Call(Invites.stars)
    username_free = _Call(Invites.username_free)
    watch = _Listing(Invites.watch)
    web_view = _Call(Invites.web_view)
