"""`python -m invites`: the `invites` command."""

from invites.cli import main

if __name__ == "__main__":
    main()
