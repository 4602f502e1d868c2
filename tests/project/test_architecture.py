"""Imports run one way: invites → mtproto → tl → msgspec, and the protocol core does no IO."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Module

STANDARD = frozenset(sys.stdlib_module_names) | {"__future__"}
CORE = (
    "mtproto.crypto",
    "mtproto.framing",
    "mtproto.handshake",
    "mtproto.session",
    "mtproto.rpc",
)
NO_IO = ("asyncio", "socket", "ssl", "time", "random", "secrets", "threading", "select")
ABOVE_CORE = ("mtproto.net", "mtproto.client", "mtproto.localdc", "mtproto.storage")
ALLOWED = {
    # what may be imported besides the standard library, by the innermost package that says so
    "tl": ("tl", "msgspec"),
    "tl.testing": ("tl", "msgspec", "hypothesis"),
    "mtproto": ("mtproto", "tl", "msgspec", "cryptography", "pyaes", "cryptg", "tgcrypto", "gmpy2"),
    "mtproto.net": ("mtproto", "tl", "msgspec", "python_socks", "wsproto", "h11"),
    "invites": ("invites", "mtproto", "tl", "msgspec"),
    "invites.demo": ("invites", "mtproto", "tl", "msgspec", "rich"),
    "invites.cli": ("invites", "mtproto", "tl", "msgspec", "segno", "litestar"),
    "invites.exports": ("invites", "mtproto", "tl", "msgspec", "pyarrow", "matplotlib"),
    "invites.testing": ("invites", "mtproto", "tl", "msgspec", "pytest"),
    "invites.gateway": ("invites", "mtproto", "tl", "msgspec", "litestar", "uvicorn"),
    "invites.scripts": ("invites", "mtproto", "tl", "msgspec", "lupa"),
}
COMMANDS = frozenset({"cli", "__main__"})
"""Modules and packages of these names are commands, which may use typer and rich."""
FORBIDDEN = {
    # the language, the codec and the generator work when generated code is broken or absent
    "tl.lang": ("tl.api", "tl.mt", "tl._default", "tl.layers", "tl.codec", "tl.codegen"),
    "tl.codec": ("tl.api", "tl.mt", "tl._default", "tl.layers", "tl.codegen"),
    "tl.codegen": ("tl.api", "tl.mt", "tl._default", "tl.layers"),
    # the two ends share the core and know nothing of each other
    "mtproto.client": ("mtproto.localdc",),
    "mtproto.localdc": ("mtproto.client",),
}


def below(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def offences(modules: list[Module], is_wrong: Callable[[Module, str], bool]) -> list[str]:
    """`file:line imports name` for every import that is wrong."""
    return sorted(
        {
            f"{module.path.name}:{item.line} ({module.name}) imports {item.name}"
            for module in modules
            for item in module.imports
            if is_wrong(module, item.name)
        }
    )


def test_only_declared_packages_are_imported(written: list[Module]) -> None:
    """Each package imports the standard library, what stands below it, and its dependencies."""

    def is_wrong(module: Module, name: str) -> bool:
        homes = [home for home in ALLOWED if below(module.name, (home,))]
        allowed = ALLOWED[max(homes, key=len)]
        if COMMANDS & set(module.name.split(".")):
            allowed += ("typer", "rich", "click")
        return name.partition(".")[0] not in STANDARD and not below(name, allowed)

    assert offences(written, is_wrong) == []


@pytest.mark.parametrize("package", sorted(FORBIDDEN))
def test_walls_inside_packages(package: str, written: list[Module]) -> None:
    """Some parts of a package must work without some others."""
    inside = [module for module in written if below(module.name, (package,))]
    assert offences(inside, lambda _, name: below(name, FORBIDDEN[package])) == []


def test_the_protocol_core_does_no_io(written: list[Module]) -> None:
    """Bytes in, events out; time and randomness are arguments."""
    core = [module for module in written if below(module.name, CORE)]
    assert len(core) > 20
    assert offences(core, lambda _, name: below(name, NO_IO + ABOVE_CORE)) == []


def test_generated_code_is_dull(modules: list[Module]) -> None:
    """Generated modules import the record bases, the aliases, and each other."""
    generated = [module for module in modules if module.is_generated]
    assert len(generated) > 80
    allowed = ("tl.base", "tl.types", "tl.lazy", "tl.views", "tl.api", "tl.mt", "tl.layer176")
    allowed += ("tl.layer229", "typing", "__future__", "types")

    assert offences(generated, lambda _, name: name != "tl" and not below(name, allowed)) == []


def test_no_import_cycles(written: list[Module]) -> None:
    """No module needs itself in order to be imported."""
    names = {module.name for module in written}
    needs = {
        module.name: {
            item.name
            for item in module.imports
            if item.at_run_time
            and item.at_top
            and item.name in names
            # the packages around a module are always being imported while it is
            and not below(module.name, (item.name,))
        }
        for module in written
    }
    done: set[str] = set()
    path: list[str] = []

    def visit(name: str) -> None:
        assert name not in path, " → ".join([*path[path.index(name) :], name])
        if name not in done:
            path.append(name)
            for other in sorted(needs[name]):
                visit(other)
            path.pop()
            done.add(name)

    for name in sorted(needs):
        visit(name)


def test_nothing_installed_needs_the_repository(written: list[Module]) -> None:
    """`schema`, `tests` and `bench` are not installed; nothing imports or opens them."""
    assert offences(written, lambda _, name: below(name, ("schema", "tests", "bench"))) == []
