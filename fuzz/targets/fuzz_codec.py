"""The executors of the codec, side by side on any bytes: a libFuzzer program."""

import sys

import atheris

with atheris.instrument_imports(include=["tl.codec"]):
    from tl.testing.fuzz import CodecTarget
    from tl.testing.fuzz.guided import fuzz

if __name__ == "__main__":
    fuzz(CodecTarget(), sys.argv)
