"""The encoding unicode_escape."""

from _codecs import unicode_escape_decode, unicode_escape_encode, add_functions

add_functions(unicode_escape_encode, unicode_escape_decode, "unicode_escape")
