"""`python -m mtproto.hostile`: point any client at a server that breaks one rule.

    python -m mtproto.hostile --list
    python -m mtproto.hostile "dh_gen_ok hash" --ready-file dc.json

The server says what it did, how often, and what a good client does about it. It answers
help.getConfig and help.getNearestDc; all other methods get METHOD_NOT_IMPLEMENTED.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from mtproto.hostile.forger import LIE
from mtproto.hostile.mischief import Mischief, Section
from mtproto.hostile.server import CATALOGUE, HostileDC
from mtproto.localdc import Call, Dispatcher
from tl import api
from tl.api import help as help_methods

__all__ = ["main"]


def _list(wanted: bool) -> None:
    if wanted:
        for section in Section:
            typer.echo(f"{section.value}:")
            for one in CATALOGUE.values():
                if one.section is section:
                    typer.echo(f"  {one.name:45} {one.rule}")
        raise typer.Exit


def _command(
    name: Annotated[str, typer.Argument(help="What to do wrong, as --list names it.")],
    port: Annotated[int, typer.Option(min=0, max=65535, help="0: any free one.")] = 0,
    skip: Annotated[int, typer.Option(min=0, help="Honest answers before it.")] = 0,
    ready_file: Annotated[Path | None, typer.Option(help="Where to write address and key.")] = None,
    all_names: Annotated[
        bool, typer.Option("--list", callback=_list, is_eager=True, help="List what there is.")
    ] = False,
) -> None:
    """Serve until interrupted, breaking one rule."""
    mischief = CATALOGUE.get(name)
    if mischief is None:
        typer.echo(f"mtproto.hostile: there is no mischief {name!r}; see --list", err=True)
        sys.exit(2)
    asyncio.run(_serve(mischief, port, skip, ready_file))


async def _serve(mischief: Mischief, port: int, skip: int, ready_file: Path | None) -> None:
    async with HostileDC(_dispatcher(), mischief, port=port, skip=skip) as dc:
        if ready_file is not None:
            dc.write_ready_file(ready_file)
        typer.echo(f"listening on {dc.host}:{dc.port}, breaking: {mischief.rule}")
        typer.echo(f"a good client {mischief.expect.value}; one that reports {LIE} believed it")
        said = (0, False)
        while True:
            await asyncio.sleep(0.2)
            if said != (dc.played, dc.went_on):
                said = (dc.played, dc.went_on)
                verdict = "; the client WENT ON with the exchange" if dc.went_on else ""
                typer.echo(f"done {dc.played} times, {dc.accepted} connections{verdict}")


def _dispatcher() -> Dispatcher:
    dispatcher = Dispatcher()

    @dispatcher.on(help_methods.GetNearestDc)
    def nearest(call: Call[help_methods.GetNearestDc]) -> Any:
        return api.NearestDc(country="TRUTH", this_dc=call.dc.dc_id, nearest_dc=call.dc.dc_id)

    @dispatcher.on(help_methods.GetConfig)
    def config(call: Call[help_methods.GetConfig]) -> Any:
        here = api.DcOption(id=call.dc.dc_id, ip_address=call.dc.host, port=call.dc.port)
        numbers: Any = {
            name: 0
            for name in api.Config.__struct_fields__
            if name.endswith(("_ms", "_max", "_limit", "_period", "_decay"))
        }
        return api.Config(
            **numbers,
            date=int(time.time()),
            expires=int(time.time()) + 3600,
            test_mode=True,
            this_dc=call.dc.dc_id,
            dc_options=[here],
            dc_txt_domain_name="",
            me_url_prefix="https://t.me/",
            webfile_dc_id=call.dc.dc_id,
        )

    return dispatcher


def main() -> None:
    """Run the command."""
    try:
        typer.run(_command)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
