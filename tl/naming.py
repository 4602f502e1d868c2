"""How written forms of values name constructors: `chatInvite`, `chatInvite#cde0ec40`.

A plain name means the newest definition, or the one of a given layer; any other definition carries
its id, as TL text writes it. So a name always leads back to the class it came from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tl._default import CODEC
from tl.layers import Layer
from tl.layers import layer as layer_view

if TYPE_CHECKING:
    from tl.base import TLObject
    from tl.codec import Registry
    from tl.loading import LoadedSchema

__all__ = ["Names", "Naming", "naming_of"]

Names: TypeAlias = "int | Layer | LoadedSchema | None"
"""Whose definitions go by their plain names: a layer's, a loaded schema's, or the newest."""

_HEX_DIGITS = 8
_WORDS = frozenset({"true", "false"})
"""Names that mean something else in text; a constructor called so always carries its id."""


class Naming:
    """Names of classes and classes of names: all of them, a layer's, or a loaded schema's."""

    def __init__(self, view: Layer | LoadedSchema | None = None) -> None:
        self.registry = CODEC.registry if view is None else _registry_of(view)
        self.view = view
        self._names: dict[type[TLObject], str] = {}

    def plain(self, name: str) -> type[TLObject] | None:
        """The class that a name without an id means."""
        found = None if self.view is None else self.view.get(name)
        if found is not None or isinstance(self.view, Layer):
            return found
        for index in self.registry.indexes:
            found = index.named(name)
            if found is not None and found.tl_name == name:
                return found
        return None

    def name(self, cls: type[TLObject]) -> str:
        """The shortest name that leads back to the class."""
        name = self._names.get(cls)
        if name is None:
            name = cls.tl_name
            if self.plain(name) is not cls or name in _WORDS:
                name = f"{name}#{cls.tl_id:x}"
            self._names[cls] = name
        return name

    def find(self, text: str) -> type[TLObject]:
        """The class that `name`, `name#id` or `#id` stands for.

        Raises:
            LookupError: when there is none; the message says what is close.
        """
        name, mark, digits = text.partition("#")
        if not mark:
            found = self.plain(name)
            if found is None:
                raise LookupError(f"unknown constructor {name!r}{self._hint(name)}")
            return found
        if not 1 <= len(digits) <= _HEX_DIGITS or not set(digits) <= set("0123456789abcdefABCDEF"):
            raise LookupError(f"{text!r} has no id of 1 to 8 hexadecimal digits")
        found = self.registry.find(int(digits, 16))
        if found is None:
            raise LookupError(f"unknown constructor #{digits}")
        if name and found.tl_name != name:
            raise LookupError(f"#{digits} is {found.tl_name}, not {name}")
        return found

    def _hint(self, name: str) -> str:
        if isinstance(self.view, Layer):
            newest = naming_of(None).plain(name)
            if newest is not None:
                return f" in layer {self.view.number}; #{newest.tl_id:x} is in others"
        from difflib import get_close_matches

        close = get_close_matches(name, self._all_names(), 1, 0.7)
        return f"; is it {close[0]}?" if close else ""

    def _all_names(self) -> list[str]:
        if self.view is not None:
            return [cls.tl_name for cls in self.view]
        ids = [tl_id for index in self.registry.indexes for tl_id in getattr(index, "ids", ())]
        classes = map(self.registry.find, ids)
        return sorted({cls.tl_name for cls in classes if cls is not None})


def _registry_of(view: Layer | LoadedSchema) -> Registry:
    return CODEC.registry if isinstance(view, Layer) else view.codec.registry


_DEFAULT = Naming()
_OF_LAYERS: dict[int, Naming] = {}


def naming_of(names: Names) -> Naming:
    """The naming in which the definitions of `names` go by their plain names.

    Raises:
        LayerError: for an unknown layer.
    """
    if names is None:
        return _DEFAULT
    view = layer_view(names) if isinstance(names, int) else names
    if not isinstance(view, Layer):
        return Naming(view)
    if view.number not in _OF_LAYERS:
        _OF_LAYERS[view.number] = Naming(view)
    return _OF_LAYERS[view.number]
