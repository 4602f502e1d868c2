"""Schemas to Python packages. Says what a combinator is, never how it travels."""

from tl.codegen.model import PackageModel, model_of_history, model_of_schema, model_of_stranger
from tl.codegen.render import render_package
from tl.codegen.view import render_view
from tl.codegen.write import generate_package, stale_files, write_files

__all__ = [
    "PackageModel",
    "generate_package",
    "model_of_history",
    "model_of_schema",
    "model_of_stranger",
    "render_package",
    "render_view",
    "stale_files",
    "write_files",
]
