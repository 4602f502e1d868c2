"""The key exchange with one message changed, at either end: a libFuzzer program."""

import sys

import atheris

with atheris.instrument_imports(include=["mtproto.crypto", "mtproto.handshake"]):
    from mtproto.fuzzing import ExchangeTarget
    from tl.testing.fuzz.guided import fuzz

if __name__ == "__main__":
    fuzz(ExchangeTarget(), sys.argv)
