"""A process that approves everybody who waits, to be killed and started again by a test."""

from __future__ import annotations

import asyncio
import json
import sys

from invites import Invites
from invites.operations import Rules, apply_rules
from invites.statefile import StateFile
from mtproto.auth import sign_in_bot
from mtproto.client import Client
from mtproto.datacentre import DataCentre
from mtproto.storage import SqliteStorage
from mtproto.testaccounts import sign_in_test_account

__all__: list[str] = []


async def work(
    ready_file: str, session: str, state_file: str, chat: str, bot_token: str = ""
) -> None:
    where = DataCentre.from_ready_file(ready_file)
    storage = SqliteStorage(session)
    with StateFile(state_file) as state:
        async with Client(where, api_id=1, api_hash="x", storage=storage) as client:
            if client.account is None or client.account.user_id is None:
                if bot_token:
                    await sign_in_bot(client, bot_token)
                else:
                    await sign_in_test_account(client, "9996620001")
            report = await apply_rules(
                Invites(client), int(chat), Rules.parse('default = "approve"'), state
            )
    print(
        json.dumps(
            {
                "complete": report.complete,
                "approved": report.counts()["approved"],
                "waiting": report.waiting,
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
