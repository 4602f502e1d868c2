"""The typed views: the same classes under plain names, loaded when asked for."""

import importlib
import subprocess
import sys
from typing import get_args

import pytest

import tl
from tl import layer176, layer229
from tl.api import messages
from tl.names import class_name, split_name, type_alias


@pytest.mark.parametrize("number", [176, 229])
def test_a_view_has_every_class_and_union_of_its_layer(number: int) -> None:
    view = importlib.import_module(f"tl.layer{number}")
    unions: dict[str, set[type]] = {}
    for cls in tl.layer(number):
        namespace = split_name(cls.tl_name)[0]
        home = getattr(view, namespace) if namespace else view
        assert getattr(home, class_name(cls.tl_name)) is cls
        assert class_name(cls.tl_name) in dir(home)
        if not issubclass(cls, tl.TLFunction):
            unions.setdefault(cls.tl_type, set()).add(cls)
    for tl_type, members in unions.items():
        namespace = split_name(tl_type)[0]
        home = getattr(view, namespace) if namespace else view
        union = getattr(home, type_alias(tl_type))
        assert set(get_args(union) or (union,)) == members


def test_names_mean_what_they_mean_in_the_layer() -> None:
    assert layer176.messages.ImportChatInvite is messages.ImportChatInvite_6c50051c
    assert layer229.messages.ImportChatInvite is messages.ImportChatInvite
    assert layer176.ChatInviteExported.tl_id == 0x0AB4A819
    assert isinstance(layer176.InputPeerEmpty(), layer229.InputPeerEmpty)


@pytest.mark.parametrize("name", ["ImportChatInvite_6c50051c", "TypeNothing", "nothing", "__path"])
def test_what_the_layer_lacks_is_no_attribute(name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
        getattr(layer176.messages, name)


def test_importing_a_view_loads_no_class() -> None:
    code = (
        "import sys; from tl import layer176; from tl.layer176 import messages\n"
        "print([m for m in sys.modules if m.startswith('tl.api.') and '._' not in m])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
