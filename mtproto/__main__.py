"""`python -m mtproto` is the `mtproto` command."""

from mtproto.cli import main

if __name__ == "__main__":
    main()
