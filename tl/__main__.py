"""`python -m tl` is the `tl` command."""

from tl.cli import main

if __name__ == "__main__":
    main()
