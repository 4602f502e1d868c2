"""TL names to Python names. A pure mapping: the same name always gives the same result."""

from __future__ import annotations

import keyword

__all__ = [
    "PAST",
    "attribute_name",
    "class_name",
    "module_name",
    "place_of",
    "split_name",
    "type_alias",
]

PAST = {"superseded": 176, "before176": 0}
"""Packages of definitions that the newest layer lacks, newest first: the layer in which, or after
which, their definitions were still seen. Layer 176 is a layer that many load as a whole."""

_RESERVED = frozenset({"self", "cls", "tl_id", "tl_name", "tl_type", "tl_line", "tl_schema"})

_MODULES = frozenset({"root", *PAST})


def split_name(tl_name: str) -> tuple[str, str]:
    """Namespace (perhaps empty) and last part: `messages.chatFull` → `("messages", "chatFull")`."""
    namespace, _, last = tl_name.rpartition(".")
    return namespace, last


def class_name(tl_name: str) -> str:
    """The class of a combinator, without its namespace.

    Underscores separate words whose first letter becomes a capital: `server_DH_params_ok` →
    `ServerDHParamsOk`. A keyword gets an underscore at its end: `true` → `True_`.
    """
    name = "".join(part[:1].upper() + part[1:] for part in split_name(tl_name)[1].split("_"))
    return f"{name}_" if keyword.iskeyword(name) else name


def type_alias(tl_type: str) -> str:
    """The union of a type's constructors, without namespace: `ChatInvite` → `TypeChatInvite`."""
    return f"Type{class_name(tl_type).rstrip('_')}"


def module_name(namespace: str) -> str:
    """The module of a namespace: `messages`; `e2e.chain` -> `e2e_chain`; "" for the root."""
    name = namespace.replace(".", "_")
    return f"{name}_" if keyword.iskeyword(name) or name in _MODULES else name


def attribute_name(field: str) -> str:
    """The attribute of a field: its own name, with an underscore where Python needs one."""
    return f"{field}_" if keyword.iskeyword(field) or field in _RESERVED else field


def place_of(module: str) -> str:
    """The module that a definition is in, or would be in if it lived on: without its age."""
    first, _, rest = module.partition(".")
    return rest if first in PAST else module
