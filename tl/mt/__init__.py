"""Definitions of tl.mt, loaded on demand. Generated from schema/mtproto.tl; do not edit.

Attributes are the classes and unions (`TypeX`) of the root namespace and one module for
every other namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.lazy import lazy_package

if TYPE_CHECKING:
    from tl.mt import help as help
    from tl.mt.root import *
else:
    __getattr__, __dir__ = lazy_package(__name__)
