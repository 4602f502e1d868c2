"""A typed view of one layer: modules that import the classes of the layer under plain names.

At run time a view defines nothing: its attributes are looked up in the layer when they are asked
for. Type checkers see one explicit import per class and the unions of that layer.
"""

from __future__ import annotations

from collections import defaultdict

from tl.codegen.model import ClassModel, PackageModel
from tl.names import class_name, split_name, type_alias

__all__ = ["render_view"]


def render_view(model: PackageModel, layer: int, package: str) -> dict[str, str]:
    """All files of the view `package` of one layer: path below its folder -> text."""
    namespaces: dict[str, list[ClassModel]] = defaultdict(list)
    for item in model.classes:
        if layer in item.layers:
            namespaces[split_name(item.combinator.name)[0]].append(item)
    names = sorted(set(namespaces) - {""})
    files = {
        f"{namespace or '__init__'}.py": _module(model, layer, package, namespace, items, names)
        for namespace, items in namespaces.items()
    }
    return dict(sorted(files.items()))


def _module(
    model: PackageModel,
    layer: int,
    package: str,
    namespace: str,
    items: list[ClassModel],
    namespaces: list[str],
) -> str:
    what = f"the namespace {namespace}" if namespace else "the root namespace"
    notice = f"Generated from {model.origin}; do not edit."
    lines = [
        f'"""Layer {layer}: {what}, under plain names. {notice}"""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, TypeAlias",
        "",
        "from tl.views import view_of",
        "",
        "if TYPE_CHECKING:",
    ]
    lines += sorted(_import(model, item) for item in items)
    if not namespace:
        lines += [f"    from {package} import {name} as {name}" for name in namespaces]
    aliases = sorted(
        f"    {class_name(item.combinator.name)} = {item.name}"
        for item in items
        if _is_renamed(item)
    )
    lines += ["", *aliases, *([""] if aliases else []), *_unions(items)]
    arguments = f'{layer}, "{namespace}"' if namespace else str(layer)
    lines += ["else:", f"    __getattr__, __dir__ = view_of(__name__, {arguments})", ""]
    return "\n".join(lines)


def _is_renamed(item: ClassModel) -> bool:
    return item.name != class_name(item.combinator.name)


def _import(model: PackageModel, item: ClassModel) -> str:
    line = f"    from {model.package}.{item.module} import {item.name}"
    # An alias that is the same name marks a re-export for type checkers.
    return line if _is_renamed(item) else f"{line} as {item.name}"


def _unions(items: list[ClassModel]) -> list[str]:
    unions: dict[str, list[str]] = defaultdict(list)
    for item in items:
        combinator = item.combinator
        if not combinator.is_function and combinator.result.argument is None:
            unions[type_alias(combinator.result.name)].append(class_name(combinator.name))
    lines = []
    for alias, members in sorted(unions.items()):
        if len(members) == 1:
            lines.append(f"    {alias}: TypeAlias = {members[0]}")
        else:
            lines.append(f"    {alias}: TypeAlias = (")
            lines.append("        " + "\n        | ".join(sorted(members)))
            lines.append("    )")
    return lines
