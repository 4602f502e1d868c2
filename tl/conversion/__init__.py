"""The machinery behind `tl.convert`: what corresponds to what, and how one becomes the other."""
