"""A model to Python text. Pure: same model, same bytes, on any machine and with any hash seed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tl.base import SECRET_FIELDS
from tl.codegen.model import ClassModel, PackageModel
from tl.lang import ALIASES, Parameter, TypeExpr
from tl.names import PAST, attribute_name, class_name, module_name, place_of, split_name

__all__ = ["class_renderer", "render_package"]

_PRIMITIVES = {
    "#": "Nat",
    "int": "Int32",
    "long": "Int64",
    "double": "Double",
    "string": "String",
    "bytes": "Bytes",
    "int128": "Int128",
    "int256": "Int256",
    "true": "Bool",
    "Bool": "Bool",
}


def render_package(model: PackageModel) -> dict[str, str]:
    """All files of the package: path below the package's folder → text."""
    files: dict[str, str] = {}
    for module in model.modules:
        files[f"{module.replace('.', '/')}.py"] = _module(model, module)
    for folder in sorted({path.rpartition("/")[0] for path in files} - {""}):
        files[f"{folder}/__init__.py"] = (
            f'"""Modules of {model.package}; reached through it. {_notice(model)}"""\n'
        )
    for age in PAST:
        root = f"{age}/root/__init__.py"
        if root in files:
            files.setdefault(f"{age}/__init__.py", files[root])
    files["__init__.py"] = _package_init(model)
    files["_index.py"] = _index(model)
    if model.layers:
        files["_layers.py"] = _layers(model)
    if model.has_codec:
        files["_codec.py"] = _codec(model)
    return dict(sorted(files.items()))


def class_renderer(model: PackageModel) -> Callable[[ClassModel], str]:
    """A function that gives the text of one class of the package, without imports."""
    aliases, classes = _known_types(model)
    types = _Types(model, aliases, classes)
    return lambda item: "\n".join(_class(item, model, types))


def _notice(model: PackageModel) -> str:
    return f"Generated from {model.origin}; do not edit."


class _Types:
    """Annotations for type expressions, and which aliases they used."""

    def __init__(self, model: PackageModel, aliases: dict[str, str], classes: set[str]) -> None:
        self.aliases = aliases
        self.classes = classes
        self.used: set[str] = set()

    def annotation(self, expression: TypeExpr) -> str:
        if expression.is_vector and expression.argument is not None:
            self.used.add("Vector")
            return f"Vector[{self.annotation(expression.argument)}]"
        name = ALIASES.get(expression.name, expression.name)
        if name in _PRIMITIVES:
            primitive = _PRIMITIVES[name]
            self.used.add(primitive)
            return primitive
        home = module_name(split_name(expression.name)[0])
        if expression.is_boxed_name or expression.percent:
            alias = self.aliases.get(expression.name)
            return f"api.{alias}" if alias else "TLObject"
        name = class_name(expression.name)
        path = f"{home}.{name}" if home else name
        return f"api.{path}" if path in self.classes else "TLObject"

    def field(self, parameter: Parameter, generics: tuple[str, ...]) -> str:
        if parameter.bang or parameter.type.name in generics:
            self.used.add("X")
            text = "TLFunction[X]" if parameter.bang else "TLObject"
        else:
            text = self.annotation(parameter.type)
        name = attribute_name(parameter.name or "")
        if parameter.is_true_flag:
            return f"{name}: {text} = False"
        if parameter.flag is not None:
            return f"{name}: {text} | None = None"
        if parameter.type.name == "#":
            return f"{name}: {text} = 0"
        return f"{name}: {text}"

    def result(self, item: ClassModel) -> str:
        if item.combinator.result.name in item.combinator.generics:
            self.used.add("X")
            return "X"
        return f'"{self.annotation(item.combinator.result)}"'


def _known_types(model: PackageModel) -> tuple[dict[str, str], set[str]]:
    aliases = model.aliases()
    aliases.pop("Bool", None)
    aliases.pop("Object", None)
    classes = {f"{item.home}.{item.name}" if item.home else item.name for item in model.classes}
    return aliases, classes


def _class(item: ClassModel, model: PackageModel, types: _Types) -> list[str]:
    combinator = item.combinator
    base = f"TLFunction[{types.result(item)}]" if combinator.is_function else "TLObject"
    plain = class_name(combinator.name) == item.name
    tag = combinator.name if plain else f"{combinator.name}#{combinator.id:x}"
    lines = [
        f'class {item.name}({base}, frozen=True, kw_only=True, tag="{tag}"):',
        f"    tl_id = 0x{combinator.id:08X}",
        f'    tl_name = "{combinator.name}"',
        f'    tl_type = "{combinator.result}"',
        f'    tl_line = "{combinator}"',
    ]
    if model.tl_schema != "api":
        lines.append(f'    tl_schema = "{model.tl_schema}"')
    renamed = {}
    for parameter in combinator.fields:
        lines.append(f"    {types.field(parameter, combinator.generics)}")
        name = attribute_name(parameter.name or "")
        if name != parameter.name:
            renamed[name] = parameter.name
    if renamed:
        mapping = ", ".join(f'"{name}": "{field}"' for name, field in renamed.items())
        lines[0] = f"{lines[0][:-2]}, rename={{{mapping}}}):"
    if any(parameter.name in SECRET_FIELDS for parameter in combinator.fields):
        types.used.add("redacted_repr")
        lines.append("    __repr__ = redacted_repr")
    return lines


def _module(model: PackageModel, module: str) -> str:
    aliases, classes = _known_types(model)
    types = _Types(model, aliases, classes)
    body: list[str] = []
    for item in model.modules[module]:
        body += ["", "", *_class(item, model, types)]
    unions = model.types.get(module, {})
    if unions:
        body += ["", ""]
        for alias, members in unions.items():
            body.append(_union(alias, members))
    has_functions = any(item.combinator.is_function for item in model.modules[module])
    names = sorted([item.name for item in model.modules[module]] + list(unions))
    text = "\n".join(body)
    bases = ["TLFunction"] if has_functions or "TLFunction[" in text else []
    bases += ["TLObject"] if "TLObject" in text else []
    bases += sorted(types.used & {"redacted_repr"})
    head = [
        f'"""{_module_title(model, module)} {_notice(model)}"""',
        "",
        "from __future__ import annotations",
        "",
        f"from typing import {'TYPE_CHECKING, TypeAlias' if unions else 'TYPE_CHECKING'}",
        "",
        f"from tl.base import {', '.join(bases)}",
    ]
    if imported := sorted(types.used - {"redacted_repr"}):
        head.append(f"from tl.types import {', '.join(imported)}")
    is_namespace = module.partition(".")[0] not in {"root", *PAST}
    ages = [age for age in PAST if is_namespace and f"{age}.{module}" in model.modules]
    if ages:
        head.append("from tl.lazy import lazy_superseded")
    head += ["", "if TYPE_CHECKING:", f"    import {model.package} as api"]
    if ages:
        head += [f"    from {model.package}.{age}.{module} import *" for age in ages]
        names_of_ages = ", ".join(f'"{age}"' for age in ages)
        head += ["else:", f"    __getattr__ = lazy_superseded(__name__, {names_of_ages})"]
    head += ["", "__all__ = [", *(f'    "{name}",' for name in names), "]"]
    return "\n".join([*head, text, ""])


def _module_title(model: PackageModel, module: str) -> str:
    place = place_of(module)
    past = place != module
    if place == "root.functions":
        what = "methods of the root namespace"
    elif place == "root.other":
        what = "the remaining types of the root namespace"
    elif place.startswith("root."):
        what = f"types of the root namespace that begin with {place[5:].capitalize()}"
    elif place == "root":
        what = "the root namespace"
    else:
        what = f"the namespace {place}"
    return f"{'Superseded definitions' if past else 'Definitions'}: {what}."


def _union(alias: str, members: Iterable[str]) -> str:
    members = list(members)
    if len(members) == 1:
        return f"{alias}: TypeAlias = {members[0]}"
    return f"{alias}: TypeAlias = (\n    " + "\n    | ".join(members) + "\n)"


def _package_init(model: PackageModel) -> str:
    modules = [m for m in model.modules if place_of(m).split(".")[0] == "root"]
    lines = [
        f'"""Definitions of {model.package}, loaded on demand. {_notice(model)}',
        "",
        "Attributes are the classes and unions (`TypeX`) of the root namespace and one module for",
        'every other namespace."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING",
        "",
        "from tl.lazy import lazy_package",
        "",
        "if TYPE_CHECKING:",
    ]
    if model.has_codec:
        lines[-3:-3] = [f"from {model.package}._codec import decode as decode, encode as encode"]
    living = [n for n in model.namespaces if n in model.modules]
    lines += [f"    from {model.package} import {name} as {name}" for name in living]
    lines += [f"    from {model.package}.{module} import *" for module in modules]
    lines += ["else:", "    __getattr__, __dir__ = lazy_package(__name__)", ""]
    return "\n".join(lines)


def _codec(model: PackageModel) -> str:
    return "\n".join(
        [
            f'"""Encodes and decodes the definitions of {model.package}. {_notice(model)}"""',
            "",
            "from __future__ import annotations",
            "",
            "from tl.codec import Codec, PackageIndex, Registry",
            "",
            '__all__ = ["CODEC", "decode", "encode"]',
            "",
            "CODEC = Codec(",
            f'    Registry(PackageIndex("{model.package}", "{model.tl_schema}"),',
            '    PackageIndex("tl.mt", "mt"))',
            ")",
            "decode = CODEC.decode",
            "encode = CODEC.encode",
            "",
        ]
    )


def _index(model: PackageModel) -> str:
    lines = [
        f'"""Where each constructor id and each union is defined. {_notice(model)}"""',
        "",
        "from __future__ import annotations",
        "",
        "__all__ = [",
        '    "IDS",',
        '    "NAMES",',
        '    "NAMESPACES",',
        '    "UNIONS",',
        "]",
        "",
        "IDS: dict[int, str] = {",
    ]
    for item in sorted(model.classes, key=lambda item: item.combinator.id):
        lines.append(f'    0x{item.combinator.id:08X}: "{item.location}",')
    lines += ["}", "", "UNIONS: dict[str, str] = {"]
    for module, unions in model.types.items():
        if place_of(module).split(".")[0] == "root":
            lines += [f'    "{alias}": "{module}",' for alias in sorted(unions)]
    lines += ["}", "", "# TL names that do not tell module and class"]
    irregular = [f'    "{name}": "{home}",' for name, home in sorted(model.irregular.items())]
    lines += ["NAMES: dict[str, str] = {", *irregular, "}", "", "NAMESPACES: tuple[str, ...] = ("]
    lines += [f'    "{name}",' for name in model.namespaces if name in model.modules]
    lines += [")", ""]
    return "\n".join(lines)


def _layers(model: PackageModel) -> str:
    """The layers of each id, and of those `true` fields that did not come with their id."""
    items = sorted(model.classes, key=lambda item: item.combinator.id)
    lines = [
        f'"""Which layers have which constructor ids. {_notice(model)}"""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["FLAGS", "GONE", "LAYERS", "SEEN"]',
        "",
        "LAYERS: tuple[int, ...] = (",
        *(f"    {layer}," for layer in model.layers),
        ")",
        "",
        "# id -> first and last layer of each uninterrupted stretch",
        "SEEN: dict[int, tuple[int, ...]] = {",
        *(
            f"    0x{item.combinator.id:08X}: {_stretches(item.layers, model.layers)},"
            for item in items
        ),
        "}",
        "",
        "# id -> attribute -> the stretches of a true field that is not in all layers of its id",
        "FLAGS: dict[int, dict[str, tuple[int, ...]]] = {",
    ]
    lines += _true_fields(model, items, gone=False)
    lines += [
        "}",
        "",
        "# the same for fields that the newest definition lacks, by their text",
        "GONE: dict[int, dict[str, tuple[int, ...]]] = {",
    ]
    lines += _true_fields(model, items, gone=True)
    lines += ["}", ""]
    return "\n".join(lines)


def _true_fields(model: PackageModel, items: list[ClassModel], *, gone: bool) -> list[str]:
    lines = []
    for item in items:
        names = {
            str(parameter): attribute_name(parameter.name or "")
            for parameter in item.combinator.fields
        }
        fields = [
            f'"{names.get(flag, flag)}": {_stretches(layers, model.layers)}'
            for flag, layers in sorted(item.flags.items())
            if (flag not in names) == gone
        ]
        if fields:
            lines.append(f"    0x{item.combinator.id:08X}: {{{', '.join(fields)}}},")
    return lines


def _stretches(layers: Iterable[int], imported: tuple[int, ...]) -> str:
    """First and last of each run of neighbouring imported layers, as a tuple display."""
    place = {layer: index for index, layer in enumerate(imported)}
    stretches: list[int] = []
    previous = -2
    for layer in layers:
        if place[layer] == previous + 1:
            stretches[-1] = layer
        else:
            stretches += [layer, layer]
        previous = place[layer]
    return f"({', '.join(map(str, stretches))})"
