"""Encrypted packets, from the msg_key to the events of a session: a libFuzzer program."""

import sys

import atheris

with atheris.instrument_imports(include=["mtproto.crypto", "mtproto.session"]):
    from mtproto.fuzzing import EnvelopeTarget
    from tl.testing.fuzz.guided import fuzz

if __name__ == "__main__":
    fuzz(EnvelopeTarget(), sys.argv)
