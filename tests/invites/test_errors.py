"""Errors: the name decides, data survives, and every documented error of the family has a class."""

from __future__ import annotations

import importlib.util
import pickle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invites import errors
from invites._catalogue import CATALOGUE
from invites.errors import FloodWait, InviteError, InviteExpired, InviteHashInvalid, NotOnThisLayer
from mtproto.errors import MTProtoError, RpcError

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
FAMILY = frozenset(
    "messages." + name
    for name in (
        *("checkChatInvite", "importChatInvite", "exportChatInvite", "editExportedChatInvite"),
        *("getExportedChatInvites", "getExportedChatInvite", "deleteExportedChatInvite"),
        *("deleteRevokedExportedChatInvites", "getAdminsWithInvites", "getChatInviteImporters"),
        *("hideChatJoinRequest", "hideAllChatJoinRequests", "addChatUser"),
    )
) | frozenset(
    "channels." + name
    for name in (
        *("joinChannel", "leaveChannel", "toggleJoinToSend", "toggleJoinRequest", "checkUsername"),
        *("updateUsername", "toggleUsername", "reorderUsernames", "deactivateAllUsernames"),
        *("getAdminedPublicChannels", "inviteToChannel"),
    )
)
CHATLISTS = "chatlists."
FURTHER_STEPS = frozenset(
    {
        *("bots.setJoinChatResults", "messages.requestChatJoinWebView"),
        *("payments.fulfillStarsSubscription", "payments.changeStarsSubscription"),
        *("payments.getPaymentForm", "payments.sendStarsForm", "messages.updateDialogFilter"),
    }
)
# These two say that a request was filed: outcomes of joining, so they have no class.
OUTCOMES = {"INVITE_REQUEST_SENT", "JOIN_GUARD_TIMEOUT"}
CLASSES = {
    name: getattr(errors, name)
    for name in errors.__all__
    if name not in {"InviteError", "NotOnThisLayer", "PriceChanged", "UnknownPeer", "WrongChatKind"}
}


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "regenerate_errors", ROOT / "schema" / "regenerate_errors.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def of(message: str, code: int = 400) -> InviteError:
    return InviteError.of(RpcError.parse(code, message, "messages.importChatInvite"))


class TestLaws:
    @given(st.integers(-(2**31), 2**31 - 1), st.text(max_size=60))
    def test_any_answer_becomes_one_error_with_the_same_data(self, code: int, text: str) -> None:
        """Nothing is lost, and meaning and remedy are sentences."""
        plain = RpcError.parse(code, text, "messages.checkChatInvite")
        error = InviteError.of(plain)
        assert (error.code, error.name, error.value, error.method) == (
            *(plain.code, plain.name, plain.value),
            plain.method,
        )
        assert str(error) == str(plain)
        assert error.meaning.endswith(".")
        assert error.remedy.endswith(".")

    @given(st.sampled_from(sorted(CLASSES)), st.sampled_from([400, 403, 406, 420]))
    def test_the_name_decides_whatever_the_code(self, name: str, code: int) -> None:
        """A server that changes its code does not change the class."""
        wire = next(key for key, cls in InviteError._classes.items() if cls is CLASSES[name])
        error = InviteError.of(RpcError(code, wire))
        assert type(error) is CLASSES[name]
        assert error.code == code

    @given(st.sampled_from(sorted(CATALOGUE)))
    def test_errors_survive_pickling(self, name: str) -> None:
        """They cross process borders with all their data."""
        error = InviteError.of(RpcError(400, name, 7, "x.y"))
        copy = pickle.loads(pickle.dumps(error))
        assert type(copy) is type(error)
        assert vars(copy) == vars(error)


class TestFamily:
    def test_every_documented_error_of_the_family_has_a_class(self) -> None:
        """The catalogue names the methods; those of the family must lead to a class."""
        documented = {
            name
            for name, entry in CATALOGUE.items()
            if (FAMILY | FURTHER_STEPS).intersection(entry.methods)
            or any(method.startswith(CHATLISTS) for method in entry.methods)
        }
        assert documented - OUTCOMES == documented & set(InviteError._classes)
        assert not OUTCOMES & set(InviteError._classes)

    def test_every_class_is_documented_in_the_catalogue(self) -> None:
        """No class waits for an error that no table knows; its text is the table's."""
        for name, cls in InviteError._classes.items():
            assert cls.__doc__ == CATALOGUE[name].meaning
            assert cls.__name__ in errors.__all__

    def test_public_names_are_sorted(self) -> None:
        """The list is kept in order, so that changes show."""
        assert errors.__all__ == sorted(errors.__all__)

    def test_one_except_clause_catches_the_family(self) -> None:
        """They are RPC errors, and errors of the protocol package."""
        with pytest.raises(RpcError):
            raise of("INVITE_HASH_INVALID")
        assert issubclass(InviteHashInvalid, MTProtoError)


class TestExamples:
    @pytest.mark.parametrize("code", [400, 406])
    def test_expired(self, code: int) -> None:
        """The error with two codes in the wild."""
        error = of("INVITE_HASH_EXPIRED", code)
        assert type(error) is InviteExpired
        assert error.remedy == "Ask an administrator of the chat for a new link."

    def test_flood_wait(self) -> None:
        """The number is taken out of the name; 0 is waited for as 1."""
        error = of("FLOOD_WAIT_37", 420)
        assert isinstance(error, FloodWait)
        assert error.seconds == 37
        zero = of("FLOOD_WAIT_0", 420)
        assert isinstance(zero, FloodWait)
        assert zero.seconds == 1

    def test_unknown_name(self) -> None:
        """An undocumented error says what the server said and what its code means."""
        error = of("SOMETHING_NEW_7", 420)
        assert type(error) is InviteError
        assert error.meaning == "The server answered SOMETHING_NEW_7."
        assert error.remedy == "Wait before trying again."

    def test_not_on_this_layer(self) -> None:
        """Says where the limits are; it is a ValueError, as nothing was sent."""
        error = NotOnThisLayer("messages.exportChatInvite", 122, "no usage_limit")
        assert str(error) == "messages.exportChatInvite on layer 122: no usage_limit"
        assert isinstance(error, ValueError)


class TestCatalogue:
    def test_generated_module_is_fresh(self) -> None:
        """`invites/_catalogue.py` is what the generator makes of the table today."""
        made = generator().render((ROOT / "schema" / "errors.tsv").read_text(encoding="utf-8"))
        assert (ROOT / "invites" / "_catalogue.py").read_text(encoding="utf-8") == made

    def test_names_come_back_from_the_wire(self) -> None:
        """Each row's wire text parses to the key it is found under."""
        for key, entry in CATALOGUE.items():
            assert RpcError.parse(entry.codes[0], entry.name.replace("%d", "12")).name == key
            assert ("%d" in entry.name) == (
                RpcError.parse(entry.codes[0], entry.name.replace("%d", "12")).value is not None
            )

    @pytest.mark.parametrize(
        "text",
        [
            "name\tcode\n",
            "code\tname\tmethods\tmeaning\tremedy\n400\tB\t*\tx.\ty.\n400\tA\t*\tx.\ty.\n",
            "code\tname\tmethods\tmeaning\tremedy\n400\tA\t*\tx.\t\n",
        ],
    )
    def test_a_table_out_of_form_is_refused(self, text: str) -> None:
        """Wrong columns, unsorted names, empty cells."""
        with pytest.raises(ValueError, match=r"column|sorted"):
            generator().render(text)
