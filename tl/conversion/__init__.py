"""The machinery behind `tl.convert`: what corresponds to what, and how one becomes the other."""

from tl.conversion.converter import Converter
from tl.conversion.fit import Fit
from tl.conversion.run import Loss, Run, Unsayable

__all__ = ["Converter", "Fit", "Loss", "Run", "Unsayable"]
