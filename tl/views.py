"""The run-time side of the typed views `tl.layer176` and `tl.layer229`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import reduce
from importlib import import_module
from operator import or_
from typing import Any

__all__ = ["view_of"]


def view_of(
    module: str, number: int, namespace: str = ""
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of one module of a view (PEP 562).

    A name is a class of the layer, the union of an abstract type (`TypeChat`), or, in the root
    module, a namespace.
    """

    def get_attribute(name: str) -> Any:
        from tl.layers import layer  # nobody pays for a view that nobody uses

        view = layer(number)
        if name.startswith("__"):
            value: Any = None
        elif not namespace and name in view.namespaces:
            value = import_module(f"{module}.{name}")
        elif name.startswith("Type") and name[4:5].isupper():
            tl_type = f"{namespace}.{name[4:]}" if namespace else name[4:]
            members = view.constructors(tl_type)
            value = reduce(or_, members) if members else view.classed(namespace, name)
        else:
            value = view.classed(namespace, name)
        if value is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name)
        setattr(sys.modules[module], name, value)
        return value

    def list_names() -> list[str]:
        from tl.layers import layer

        view = layer(number)
        return sorted([*view.class_names(namespace), *(() if namespace else view.namespaces)])

    return get_attribute, list_names
