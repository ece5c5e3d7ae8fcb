"""The encoding raw_unicode_escape."""

from _codecs import raw_unicode_escape_decode, raw_unicode_escape_encode, add_functions

add_functions(raw_unicode_escape_encode, raw_unicode_escape_decode, "raw_unicode_escape")
