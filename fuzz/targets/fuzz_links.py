"""Telegram links, any text: a libFuzzer program."""

import sys

import atheris

with atheris.instrument_imports(include=["invites.links", "invites._link_values"]):
    from invites.fuzzing import LinkTarget
    from tl.testing.fuzz.guided import fuzz

if __name__ == "__main__":
    fuzz(LinkTarget(), sys.argv)
