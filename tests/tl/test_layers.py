"""Views of layers: every imported combinator is found, and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tl
from tl import api, mt
from tl.api import messages
from tl.lang.history import History, parse_history
from tl.layers import layer_numbers

SCHEMA = Path(__file__).parents[2] / "schema" / "api.tl"
LAYERS = layer_numbers()


@pytest.fixture(scope="module")
def history() -> History:
    return parse_history(SCHEMA.read_text(encoding="utf-8"))


@pytest.mark.parametrize("number", LAYERS)
def test_a_layer_has_exactly_its_combinators(history: History, number: int) -> None:
    view = tl.layer(number)
    entries = history.at(number)
    assert view.ids == {entry.combinator.id for entry in entries}
    assert len(view) == len(entries) == len(list(view))
    for entry in entries:
        cls = view.by_id(entry.combinator.id)
        assert cls is not None
        assert cls is view.get(entry.combinator.name)
        assert cls.tl_line == str(entry.combinator)
        assert issubclass(cls, tl.TLFunction) == entry.combinator.is_function
    assert {cls.tl_id for cls in view.functions} == {
        entry.combinator.id for entry in entries if entry.combinator.is_function
    }


@given(st.integers(LAYERS[0], LAYERS[-1]))
def test_a_layer_in_between_is_the_nearest_below_and_says_so(number: int) -> None:
    view = tl.layer(number)
    assert view.number <= number < min((n for n in LAYERS if n > view.number), default=number + 1)
    assert view.requested == number
    assert view.exact == (number in LAYERS)
    assert str(view.number) in repr(view)
    assert (str(number) in repr(view)) or not view.exact


@pytest.mark.parametrize("number", [-1, 0, LAYERS[0] - 1, LAYERS[-1] + 1, 10**9])
def test_an_unknown_layer_is_refused(number: int) -> None:
    with pytest.raises(tl.LayerError, match=rf"{number} is unknown; known are 75 to 229") as caught:
        tl.layer(number)
    assert caught.value.layer == number
    assert isinstance(caught.value, tl.TLError)
    assert isinstance(caught.value, LookupError)


@pytest.mark.parametrize("number", ["176", 176.0, None, True])
def test_a_layer_is_a_number(number: object) -> None:
    with pytest.raises(TypeError):
        tl.layer(number)  # type: ignore[arg-type]  # that is the point


def test_the_same_name_means_different_classes() -> None:
    old, new = tl.layer(176), tl.layer(229)
    assert old["messages.importChatInvite"] is messages.ImportChatInvite_6c50051c
    assert old[0x6C50051C] is messages.ImportChatInvite_6c50051c
    assert new["messages.importChatInvite"] is messages.ImportChatInvite
    assert new.by_id(0x6C50051C) is None
    assert old.get("inputPeerEmpty") is new.get("inputPeerEmpty") is api.InputPeerEmpty


def test_what_is_missing_is_said_with_the_layers_that_have_it() -> None:
    with pytest.raises(tl.LayerError, match=r"layer 229 has no #6c50051c; it was seen in 75-222"):
        tl.layer(229)[0x6C50051C]
    with pytest.raises(tl.LayerError, match=r"layer 105 has no .*editExp.*126-133, 136-229"):
        tl.layer(105)["messages.editExportedChatInvite"]
    assert tl.layer(229).get("messages.ImportChatInvite") is None
    assert tl.layer(229).get("") is None


def test_service_records_belong_to_every_layer() -> None:
    for number in (75, 176, 229):
        view = tl.layer(number)
        assert view.get("boolTrue") is view.by_id(0x997275B5) is mt.BoolTrue
        assert mt.Pong in view
        assert mt.Pong not in list(view)
        assert view["message"].tl_schema == "api"


def test_membership_takes_records_and_classes() -> None:
    query = messages.ImportChatInvite(hash="x")
    assert query in tl.layer(229)
    assert query not in tl.layer(176)
    assert messages.ImportChatInvite_6c50051c in tl.layer(176)
    assert 5 not in tl.layer(176)


@pytest.mark.parametrize("number", [75, 176, 229])
def test_constructors_of_a_type(history: History, number: int) -> None:
    view = tl.layer(number)
    types: dict[str, set[str]] = {}
    for entry in history.at(number):
        if not entry.combinator.is_function:
            types.setdefault(entry.combinator.result.name, set()).add(entry.combinator.name)
    for tl_type, names in types.items():
        assert {cls.tl_name for cls in view.constructors(tl_type)} == names
    assert view.constructors("NoSuchType") == ()


def test_a_view_loads_no_classes_until_asked() -> None:
    code = (
        "import sys, tl; v = tl.layer(176); v.ids; v.by_id(1)\n"
        "print([m for m in sys.modules if m.startswith('tl.api.') and '_' not in m])\n"
        "v.get('messages.importChatInvite')\n"
        "print([m for m in sys.modules if m.startswith('tl.api.messages')])\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n[]\n"
