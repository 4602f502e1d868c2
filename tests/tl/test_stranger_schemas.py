"""The codec's laws for schemas that nobody has published: every shape a field can have."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tl
from tl.codec import Codec
from tl.codec.executors import CompiledExecutor
from tl.loading import LoadedSchema
from tl.testing import (
    Catalogue,
    Reference,
    check_agreement,
    check_class,
    check_round_trip,
    check_stranger,
    from_class,
    mutations,
    same,
    schemas,
)

ALL_SHAPES = """
small#1 x:int = Small;
pair#2 a:Small b:small c:%Small = Pair;
either#3 = Either;
other#4 flags:# t:flags.0?true u:flags.0?true x:flags.30?int y:flags.30?long = Either;
late#5 id:long flags:# name:flags.1?string more:int flags2:# z:flags2.0?bytes w:flags.2?Pair = Late;
words#6 n:# flags:# flags2:# x:flags.0?# y:flags2.0?true = Words;
lists#7 a:Vector<int> b:vector<int> c:Vector<Vector<string>> d:vector<vector<%Small>>
    e:Vector<Small> f:vector<small> g:Vector<Bool> h:Vector<double> i:vector<int256> = Lists;
flagged#8 flags:# a:flags.0?Vector<int> b:flags.1?vector<small> c:flags.2?%Small d:flags.3?Bool
    e:flags.4?int128 f:flags.5?double g:flags.6?Object h:flags.7?Vector<Either> = Flagged;
nested#9 self:flagged2 class:Vector<flagged2> = Nested;
flagged2#a flags:# x:flags.0?int = Flagged2;
deep#b next:Vector<Deep> = Deep;
chain#c flags:# next:flags.0?Chain = Chain;
a.b.far#d from:a.b.Far2 = a.b.Far;
a.b.far2#e x:string = a.b.Far2;
any#f o:Object list:Vector<Object> = Any;
---functions---
wrap#10 {X:Type} n:int query:!X = X;
get#11 flags:# x:flags.0?small = Vector<Small>;
"""


def codecs_of(schema: LoadedSchema) -> list[Reference | Codec]:
    registry = schema.codec.registry
    return [Reference(registry), Codec(registry, CompiledExecutor(registry)), schema.codec]


def test_every_shape_of_field(campaign: int) -> None:
    """A small schema with every shape a field can have obeys all laws in every executor."""
    schema = tl.load(ALL_SHAPES)
    assert len(schema) == 17
    for cls in schema:
        check_class(
            codecs_of(schema), cls, examples=40 * campaign, among=Catalogue(schema), errors="same"
        )


@pytest.mark.parametrize("returns", ["get", "Vector<Small>", "vector<small>", "%Small", "a.b.Far"])
def test_results_of_stranger_schemas(returns: str) -> None:
    """Method results of a loaded schema are read with its own types."""
    schema = tl.load(ALL_SHAPES)
    wanted = schema[returns] if returns == "get" else returns
    small = schema.Small(x=5)
    value = {"%Small": small, "a.b.Far": schema["a.b.far"](from_=schema["a.b.far2"](x="y"))}.get(
        returns, [small, small]
    )
    encoded = {check_round_trip(codec, value, returns=wanted) for codec in codecs_of(schema)}
    assert len(encoded) == 1


@settings(max_examples=settings().max_examples // 2)
@given(data=st.data())
def test_random_schemas_obey_all_laws(data: st.DataObject) -> None:
    """Random schemas are loaded or refused with a place; what is loaded obeys the laws."""
    text = data.draw(schemas(layout=False, most=5))
    try:
        schema = tl.load(text if text.strip() else "// nothing;")
    except tl.SchemaError as error:
        if not (error.line and error.column):
            raise
        return
    codecs = codecs_of(schema)
    among = Catalogue(schema)
    for cls in schema:
        if not among.fits(cls, 8):  # a wrapper in a schema that has nothing to wrap
            continue
        value = data.draw(from_class(cls, among=among, records=8, huge=False))
        encoded = {check_round_trip(codec, value) for codec in codecs}
        assert len(encoded) == 1, text
        neighbour = data.draw(mutations(encoded.pop()))
        check_agreement(codecs, neighbour, errors="same")
        check_stranger(codecs[-1], neighbour, errors="same")
        assert same(tl.from_json(tl.to_json(value, layer=schema), layer=schema), value)
        assert same(tl.from_text(tl.to_text(value, layer=schema), layer=schema), value)
