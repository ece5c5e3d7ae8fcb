"""Characters by name, for patterns and for escapes that are decoded."""

from _codecs import use_names

use_names()
