#@ exit: 1
# `sys.tracebacklimit`: the last entries alone are shown.
import sys
def f(n):
    if n: f(n-1)
    else: 1/0
for lim in (1, 2, 5, 100, 0, -3, 10**30, 'x'):
    sys.tracebacklimit = lim
    try: f(4)
    except ZeroDivisionError as e: sys.excepthook(type(e), e, e.__traceback__)
del sys.tracebacklimit
sys.tracebacklimit = 2
try:
    f(1)
except ZeroDivisionError:
    f(0)

#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 9, in <module>
#!     try: f(4)
#!          ^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#! ZeroDivisionError: division by zero
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 9, in <module>
#!     try: f(4)
#!          ^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 9, in <module>
#!     try: f(4)
#!          ^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   [Previous line repeated 1 more time]
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 5, in f
#!     if n: f(n-1)
#!           ^^^^^^
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "traceback_limit.py", line 16, in <module>
#!     f(0)
#!   File "traceback_limit.py", line 6, in f
#!     else: 1/0
#!           ~^~
#! ZeroDivisionError: division by zero
