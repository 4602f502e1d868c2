"""`python -m tl` is the `tl` command."""

import sys


def main() -> None:
    """Load the command and run it; a Ctrl-C during the moment that loading takes is one line."""
    try:
        from tl.cli import main as run
    except KeyboardInterrupt:
        sys.stderr.write("tl: interrupted\n")
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
