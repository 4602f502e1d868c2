"""The parser of schemas on any text: a libFuzzer program."""

import sys

import atheris

with atheris.instrument_imports(include=["tl.lang"]):
    from tl.testing.fuzz import ParserTarget
    from tl.testing.fuzz.guided import fuzz

if __name__ == "__main__":
    fuzz(ParserTarget(), sys.argv)
