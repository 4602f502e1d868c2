"""Schema diffs: every change has its kind, its fields and the methods it reaches."""

import json

import pytest

import tl
from tl.changes import diff_layers
from tl.lang import parse_schema
from tl.lang.diff import Change, ChangeKind, diff_schemas
from tl.lang.diff_text import diff_to_json, diff_to_markdown, diff_to_text


def only(old: str, new: str) -> Change:
    (change,) = diff_schemas(parse_schema(old), parse_schema(new))
    return change


@pytest.mark.parametrize(
    ("old", "new", "kind", "fields"),
    [
        ("", "a = A;", ChangeKind.NEW, []),
        ("a = A;", "", ChangeKind.REMOVED, []),
        ("a x:int = A;", "a x:long = A;", ChangeKind.WIRE, ["~ x: int -> long"]),
        ("a x:int = A;", "a y:int = A;", ChangeKind.WIRE, ["- x:int", "+ y:int"]),
        ("a x:int y:int = A;", "a y:int x:int = A;", ChangeKind.WIRE, ["~ order: x y -> y x"]),
        ("a x:int = A;", "a x:int = B;", ChangeKind.RESULT, ["= A -> B"]),
        (
            "a x:int = A;",
            "a x:long = B;",
            ChangeKind.WIRE,
            ["~ x: int -> long", "= A -> B"],
        ),
        (
            "a flags:# = A;",
            "a flags:# x:flags.0?true = A;",
            ChangeKind.SILENT,
            ["+ x:flags.0?true"],
        ),
        (
            "a flags:# x:flags.0?true = A;",
            "a flags:# x:flags.1?true = A;",
            ChangeKind.SILENT,
            ["~ x: flags.0?true -> flags.1?true"],
        ),
        ("a#1 x:int = A;", "b#1 x:int = A;", ChangeKind.RENAMED, []),
        ("paymentVerfication x:int = A;", "paymentVerification x:int = A;", ChangeKind.RENAMED, []),
    ],
)
def test_kinds(old: str, new: str, kind: ChangeKind, fields: list[str]) -> None:
    change = only(old, new)
    assert change.kind is kind
    assert [str(field) for field in change.fields] == fields


def test_what_looks_alike_by_chance_is_no_rename() -> None:
    diff = diff_schemas(parse_schema("cat x:int = A;"), parse_schema("dog x:int = A;"))
    assert {change.kind for change in diff} == {ChangeKind.NEW, ChangeKind.REMOVED}
    diff = diff_schemas(parse_schema("kindOne = A;"), parse_schema("kindOnes = A;"))
    assert {change.kind for change in diff} == {ChangeKind.NEW, ChangeKind.REMOVED}


def test_methods_reached_come_nearest_first() -> None:
    rest = (
        "box inside:Vector<A> = Box; big box:Box = Big; other = Other; ---functions---"
        "zGet x:A = Bool; give = Box; far = Vector<Big>; nothing = Other; call {X:Type} q:!X = X;"
    )
    assert only(rest, f"a = A; {rest}").reaches == ("zGet", "give", "far")
    assert only(f"a = A; {rest}", rest).reaches == ("zGet", "give", "far")
    assert only(f"a = A; {rest}", f"a = A; {rest} f = A;").reaches == ("f",)


def test_the_invite_links_between_176_and_229() -> None:
    diff = diff_layers(176, 229, "invite")
    by_name = {change.name: change for change in diff}
    join = by_name["messages.importChatInvite"]
    assert join.kind is ChangeKind.RESULT
    assert join.layers == (227,)
    assert [str(f) for f in join.fields] == ["= Updates -> messages.ChatInviteJoinResult"]
    paid = by_name["chatInviteExported"]
    assert paid.kind is ChangeKind.WIRE
    assert paid.layers == (186,)
    assert "+ subscription_pricing:flags.9?StarsSubscriptionPricing" in map(str, paid.fields)
    assert paid.reaches[0] == "messages.exportChatInvite"
    assert by_name["starsSubscriptionPricing"].kind is ChangeKind.NEW
    assert by_name["messages.chatInviteJoinResultOk"].layers == (227,)
    silent = by_name["messages.getChatInviteImporters"]
    assert silent.kind is ChangeKind.SILENT
    assert silent.layers == (186,)
    assert "messageMediaToDo" not in by_name
    assert len(diff) < 40


@pytest.mark.parametrize(("old", "new"), [(75, 229), (229, 176), (138, 143), (177, 198)])
def test_a_diff_turns_one_layer_into_the_other(old: int, new: int) -> None:
    before, after = tl.layer(old).schema(), tl.layer(new).schema()
    lines = {str(c) for c in before}
    for change in diff_schemas(before, after):
        if change.old is not None:
            lines.remove(change.old)
        if change.new is not None:
            lines.add(change.new)
    assert lines == {str(c) for c in after}


def test_a_schema_does_not_differ_from_itself() -> None:
    assert len(diff_layers(198, 198)) == 0
    assert diff_to_text(diff_layers(198, 198)) == "layer 198 -> layer 198: 0 changes\n"


def test_forms() -> None:
    diff = diff_layers(222, 227, "joinResult")
    text = diff_to_text(diff)
    assert text.startswith("layer 222 -> layer 227: 4 changes about joinResult\n\nnew (2): did not")
    assert "  messages.importChatInvite#6c50051c -> #de91436e  [227]\n" in text
    assert "      = Updates -> messages.ChatInviteJoinResult\n" in text
    assert "      reaches channels.joinChannel, messages.importChatInvite\n" in text
    markdown = diff_to_markdown(diff)
    assert "## Result type (2)\n" in markdown
    assert "- `messages.importChatInvite#6c50051c -> #de91436e`  [227]\n" in markdown
    data = json.loads(diff_to_json(diff))
    assert data["topic"] == "joinResult"
    assert data["changes"][-1] == {
        "kind": "result type",
        "name": "messages.importChatInvite",
        "is_function": True,
        "old": "messages.importChatInvite#6c50051c hash:string = Updates;",
        "new": "messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult;",
        "fields": [{"field": "=", "old": "Updates", "new": "messages.ChatInviteJoinResult"}],
        "reaches": ["messages.importChatInvite"],
        "layers": [227],
    }


def test_layers_in_between_and_unknown_ones() -> None:
    assert diff_layers(180, 229).old == "layer 177"
    with pytest.raises(tl.LayerError):
        diff_layers(74, 229)
