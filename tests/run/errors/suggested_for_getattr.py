#@ exit: 1
# What `getattr` with a constant name does not find.
import sys


class Point:
    def __init__(self):
        self.position = 1


for ask in (
    lambda: getattr(3, "real_"),
    lambda: getattr(Point(), "positon"),
    lambda: getattr([], "apend"),
    lambda: getattr({}, "nothing_like_it"),
):
    try:
        ask()
    except AttributeError as e:
        sys.excepthook(type(e), e, None)
getattr("abc", "uper")

#! Traceback (most recent call last):
#!   File "suggested_for_getattr.py", line 18, in <module>
#!     ask()
#!   File "suggested_for_getattr.py", line 12, in <lambda>
#!     lambda: getattr(3, "real_"),
#!             ^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'int' object has no attribute 'real_'. Did you mean: 'real'?
#! Traceback (most recent call last):
#!   File "suggested_for_getattr.py", line 18, in <module>
#!     ask()
#!   File "suggested_for_getattr.py", line 13, in <lambda>
#!     lambda: getattr(Point(), "positon"),
#!             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'positon'. Did you mean: 'position'?
#! Traceback (most recent call last):
#!   File "suggested_for_getattr.py", line 18, in <module>
#!     ask()
#!   File "suggested_for_getattr.py", line 14, in <lambda>
#!     lambda: getattr([], "apend"),
#!             ^^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
#! Traceback (most recent call last):
#!   File "suggested_for_getattr.py", line 18, in <module>
#!     ask()
#!   File "suggested_for_getattr.py", line 15, in <lambda>
#!     lambda: getattr({}, "nothing_like_it"),
#!             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! AttributeError: 'dict' object has no attribute 'nothing_like_it'
#! Traceback (most recent call last):
#!   File "suggested_for_getattr.py", line 21, in <module>
#!     getattr("abc", "uper")
#! AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
