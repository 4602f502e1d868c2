"""`tl show`: what a name or an id means, in which layers, and what it meant before."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

import tl
from tl._default import CODEC
from tl.base import TLObject
from tl.cli.failures import BadUsage
from tl.layers import Layer
from tl.loading import LoadedSchema
from tl.naming import naming_of

__all__ = ["constructors_of", "show"]


_HEX_ID = re.compile(r"0[xX][0-9a-fA-F]{1,8}|[0-9a-fA-F]{8}")


def show(
    name: Annotated[
        str,
        typer.Argument(help="A constructor, a method, a type, or an id: `#ab4a819`, `0xab4a819`."),
    ],
    layer: Annotated[
        int | None, typer.Option("--layer", help="Look in this layer only; by default in all.")
    ] = None,
    schema: Annotated[
        Path | None, typer.Option("--schema", metavar="FILE", help="Look in a .tl file instead.")
    ] = None,
) -> None:
    """Show definitions and the layers that have them, the newest first."""
    view = _view(layer, schema)
    wanted = _with_mark(name.strip(), view)
    if wanted.startswith("#") or "#" in wanted:
        classes = [_found(wanted, view)]
    elif wanted.rpartition(".")[2][:1].isupper():
        classes = constructors_of(wanted, view)
        if not classes:
            raise BadUsage(f"no type is called {wanted}{_where(view)}{_hint(wanted, view)}")
    elif view is not None:
        classes = [_found(wanted, view)]
    else:
        newest = _found(wanted, None)
        classes = _by_age(cls for cls in _everything() if cls.tl_name == newest.tl_name)
    if isinstance(view, Layer) and not view.exact:
        typer.echo(f"layer {view.requested} was not imported; this is layer {view.number}")
    for cls in classes:
        typer.echo(_described(cls))


def _view(layer: int | None, schema: Path | None) -> Layer | LoadedSchema | None:
    if schema is None:
        return None if layer is None else tl.layer(layer)
    if layer is not None:
        raise BadUsage("give --layer or --schema, not both")
    return tl.load(schema)


def _with_mark(name: str, view: Layer | LoadedSchema | None) -> str:
    """An id that was written as `0x…`, or as eight digits that are nobody's name, as `#…`."""
    if _HEX_ID.fullmatch(name) and naming_of(view).plain(name) is None:
        return "#" + name[2:] if name[:2] in ("0x", "0X") else "#" + name
    return name


def _hint(tl_type: str, view: Layer | LoadedSchema | None) -> str:
    """What somebody meant who wrote a name of ours in other letters, small or capital."""
    classes = _everything() if view is None else list(view)
    names = {cls.tl_name for cls in classes} | {cls.tl_type for cls in classes}
    folded = tl_type.casefold()
    close = sorted(name for name in names if name.casefold() == folded)
    return f"; is it {' or '.join(close)}?" if close else ""


def _where(view: Layer | LoadedSchema | None) -> str:
    return f" in {view!r}".translate({ord("<"): None, ord(">"): None}) if view else ""


def constructors_of(tl_type: str, view: Layer | LoadedSchema | None) -> list[type[TLObject]]:
    """The constructors of a type in a layer or a schema, or in all layers, newest first."""
    if view is not None:
        return list(view.constructors(tl_type))
    return _by_age(
        cls
        for cls in _everything()
        if cls.tl_type == tl_type and not issubclass(cls, tl.TLFunction)
    )


def _found(name: str, view: Layer | LoadedSchema | None) -> type[TLObject]:
    try:
        cls = naming_of(view).find(name)
    except LookupError as error:
        raise BadUsage(str(error)) from None
    if isinstance(view, Layer) and cls not in view:
        raise BadUsage(f"layer {view.number} has no {cls.tl_name}#{cls.tl_id:x}; {_layers(cls)}")
    return cls


def _everything() -> list[type[TLObject]]:
    ids = [tl_id for index in CODEC.registry.indexes for tl_id in getattr(index, "ids", ())]
    return [cls for cls in map(CODEC.registry.find, ids) if cls is not None]


def _by_age(classes: Any) -> list[type[TLObject]]:
    """Those of the newest layers first, then by name."""
    return sorted(classes, key=lambda cls: (-_last_layer(cls), cls.tl_name, cls.tl_id))


def _records() -> Any:
    return import_module("tl.api._layers")


def _last_layer(cls: type[TLObject]) -> int:
    stretches = _records().SEEN.get(cls.tl_id)
    return stretches[-1] if stretches and cls.tl_schema == "api" else 1 << 16


def _ranges(stretches: tuple[int, ...]) -> str:
    pairs = zip(stretches[::2], stretches[1::2], strict=True)
    return ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in pairs)


def _layers(cls: type[TLObject]) -> str:
    if cls.tl_schema != "api":
        return "service schema, every layer"
    return f"layers {_ranges(_records().SEEN[cls.tl_id])}"


def _described(cls: type[TLObject]) -> str:
    kind = "method" if issubclass(cls, tl.TLFunction) else "constructor"
    if cls.__module__.startswith("tl.loaded"):
        return f"{cls.tl_line}\n    {kind}"
    module = cls.__module__.replace(".superseded", "").split(".root")[0]
    lines = [cls.tl_line, f"    {kind}, {_layers(cls)}; {module}.{cls.__qualname__}"]
    if cls.tl_schema == "api":
        for field, stretches in _records().FLAGS.get(cls.tl_id, {}).items():
            lines.append(f"    {field} in layers {_ranges(stretches)}")
        for flag, stretches in _records().GONE.get(cls.tl_id, {}).items():
            lines.append(f"    {flag} was in layers {_ranges(stretches)}")
    return "\n".join(lines)
