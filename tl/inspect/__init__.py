"""What bytes mean, piece by piece: `inspect` gives a tree that covers every byte of the input.

>>> from tl.inspect import inspect, to_text
>>> print(to_text(inspect(bytes.fromhex("bbb1ad3e0641624364456600"))))
0000  bbb1ad3e          messages.checkChatInvite#3eadb1bb: ChatInvite  method, layers 75-229
0004  0641624364456600  ├─ hash: string = "AbCdEf"

Nothing is refused: broken input shows all that came before the break, where and why it broke, and
the rest as it is.
"""

from tl.inspect.html import to_html
from tl.inspect.reading import inspect, inspect_within, moment, moved, sent_at
from tl.inspect.rendering import to_text, tokens
from tl.inspect.tree import Bit, Kind, Node, Problem, Tree

__all__ = [
    "Bit",
    "Kind",
    "Node",
    "Problem",
    "Tree",
    "inspect",
    "inspect_within",
    "moment",
    "moved",
    "sent_at",
    "to_html",
    "to_text",
    "tokens",
]
