"""The encoding utf_7."""

from _codecs import utf_7_decode, utf_7_encode, add_functions

add_functions(utf_7_encode, utf_7_decode, "utf_7", "u7", "utf7", "unicode_1_1_utf_7", "csUnicode11UTF7")
