"""Attributes of generated packages that load their module when first asked for (PEP 562).

A process that decodes ten constructors should not pay for importing four thousand.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from tl.names import place_of

__all__ = ["lazy_package", "lazy_superseded", "uncollected"]


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector out while classes are loaded by the thousand.

    Classes are all it would look at and none of them is garbage; it takes a tenth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def lazy_package(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a generated package, driven by its `_index` module."""
    homes: dict[str, str] = {}

    def load() -> dict[str, str]:
        if not homes:
            index = import_module(f"{package}._index")
            homes.update({name: name for name in index.NAMESPACES})
            for location in index.IDS.values():
                module, _, name = location.partition(":")
                if place_of(module).partition(".")[0] == "root":
                    homes[name] = module
            homes.update(index.UNIONS)
        return homes

    def get_attribute(name: str) -> Any:
        home = None if name.startswith("__") else load().get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        module = import_module(f"{package}.{home}")
        value = module if home == name else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def list_names() -> list[str]:
        return sorted(load())

    return get_attribute, list_names


def lazy_superseded(module: str, *ages: str) -> Callable[[str], Any]:
    """`__getattr__` of a namespace module: names it lacks may be superseded definitions.

    `ages` are the packages of these that have a module of the namespace, newest first.
    """
    package, _, namespace = module.rpartition(".")

    def get_attribute(name: str) -> Any:
        for age in () if name.startswith("__") else ages:
            past = import_module(f"{package}.{age}.{namespace}")
            if name in past.__all__:
                return getattr(past, name)
        raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name)

    return get_attribute
