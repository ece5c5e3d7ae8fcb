#@ exit: 1
# Tracebacks of generator expressions that a builtin exhausts at once show the expression's own frame.
import traceback


def f():
    return sum(x
       for x in 5)
def g():
    return sum(x.foo for x in
        [1,2])
def h():
    return any(x for x in (1/y for y in [0]))
def i():
    return tuple(next(z) for z in [iter([])])
def j():
    return set([] for z in [iter([])])
class B:
    def __bool__(self): raise ValueError(3)
def k():
    return all(B() for z in
    [iter([])])
for fn in (f,g,h,i,j,k):
    try: fn()
    except Exception: traceback.print_exc()


def l():
    return [sum(next(iter(())) for _ in [1])
            for _ in [1]]


def m(rows):
    return sum(max(1 // x for x in row) for row in rows)


for fn in (l, lambda: m([[1], [2, 0]]), lambda: m([[1], []]), lambda: m([[1], 3]), lambda: min(x.q for x in "a")):
    try:
        fn()
    except Exception:
        traceback.print_exc()
print(m([[0]]))

#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 24, in <module>
#!     try: fn()
#!          ^^^^
#!   File "exhausted_tracebacks.py", line 7, in f
#!     return sum(x
#!               ^^
#! TypeError: 'int' object is not iterable
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 24, in <module>
#!     try: fn()
#!          ^^^^
#!   File "exhausted_tracebacks.py", line 10, in g
#!     return sum(x.foo for x in
#!            ^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 10, in <genexpr>
#!     return sum(x.foo for x in
#!                ^^^^^
#! AttributeError: 'int' object has no attribute 'foo'
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 24, in <module>
#!     try: fn()
#!          ^^^^
#!   File "exhausted_tracebacks.py", line 13, in h
#!     return any(x for x in (1/y for y in [0]))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 13, in <genexpr>
#!     return any(x for x in (1/y for y in [0]))
#!               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 13, in <genexpr>
#!     return any(x for x in (1/y for y in [0]))
#!                            ~^~
#! ZeroDivisionError: division by zero
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 15, in <genexpr>
#!     return tuple(next(z) for z in [iter([])])
#!                  ^^^^^^^
#! StopIteration
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 24, in <module>
#!     try: fn()
#!          ^^^^
#!   File "exhausted_tracebacks.py", line 15, in i
#!     return tuple(next(z) for z in [iter([])])
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! RuntimeError: generator raised StopIteration
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 24, in <module>
#!     try: fn()
#!          ^^^^
#!   File "exhausted_tracebacks.py", line 17, in j
#!     return set([] for z in [iter([])])
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! TypeError: unhashable type: 'list'
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 24, in <module>
#!     try: fn()
#!          ^^^^
#!   File "exhausted_tracebacks.py", line 21, in k
#!     return all(B() for z in
#!            ^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 19, in __bool__
#!     def __bool__(self): raise ValueError(3)
#!                         ^^^^^^^^^^^^^^^^^^^
#! ValueError: 3
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 29, in <genexpr>
#!     return [sum(next(iter(())) for _ in [1])
#!                 ^^^^^^^^^^^^^^
#! StopIteration
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 39, in <module>
#!     fn()
#!   File "exhausted_tracebacks.py", line 29, in l
#!     return [sum(next(iter(())) for _ in [1])
#!             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! RuntimeError: generator raised StopIteration
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 39, in <module>
#!     fn()
#!   File "exhausted_tracebacks.py", line 37, in <lambda>
#!     for fn in (l, lambda: m([[1], [2, 0]]), lambda: m([[1], []]), lambda: m([[1], 3]), lambda: min(x.q for x in "a")):
#!                           ^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in m
#!     return sum(max(1 // x for x in row) for row in rows)
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in <genexpr>
#!     return sum(max(1 // x for x in row) for row in rows)
#!                ^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in <genexpr>
#!     return sum(max(1 // x for x in row) for row in rows)
#!                    ~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 39, in <module>
#!     fn()
#!   File "exhausted_tracebacks.py", line 37, in <lambda>
#!     for fn in (l, lambda: m([[1], [2, 0]]), lambda: m([[1], []]), lambda: m([[1], 3]), lambda: min(x.q for x in "a")):
#!                                                     ^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in m
#!     return sum(max(1 // x for x in row) for row in rows)
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in <genexpr>
#!     return sum(max(1 // x for x in row) for row in rows)
#!                ^^^^^^^^^^^^^^^^^^^^^^^^
#! ValueError: max() iterable argument is empty
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 39, in <module>
#!     fn()
#!   File "exhausted_tracebacks.py", line 37, in <lambda>
#!     for fn in (l, lambda: m([[1], [2, 0]]), lambda: m([[1], []]), lambda: m([[1], 3]), lambda: min(x.q for x in "a")):
#!                                                                           ^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in m
#!     return sum(max(1 // x for x in row) for row in rows)
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in <genexpr>
#!     return sum(max(1 // x for x in row) for row in rows)
#!                   ^^^^^^^^^^^^^^^^^^^^^
#! TypeError: 'int' object is not iterable
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 39, in <module>
#!     fn()
#!   File "exhausted_tracebacks.py", line 37, in <lambda>
#!     for fn in (l, lambda: m([[1], [2, 0]]), lambda: m([[1], []]), lambda: m([[1], 3]), lambda: min(x.q for x in "a")):
#!                                                                                                ^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 37, in <genexpr>
#!     for fn in (l, lambda: m([[1], [2, 0]]), lambda: m([[1], []]), lambda: m([[1], 3]), lambda: min(x.q for x in "a")):
#!                                                                                                    ^^^
#! AttributeError: 'str' object has no attribute 'q'
#! Traceback (most recent call last):
#!   File "exhausted_tracebacks.py", line 42, in <module>
#!     print(m([[0]]))
#!           ^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in m
#!     return sum(max(1 // x for x in row) for row in rows)
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in <genexpr>
#!     return sum(max(1 // x for x in row) for row in rows)
#!                ^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "exhausted_tracebacks.py", line 34, in <genexpr>
#!     return sum(max(1 // x for x in row) for row in rows)
#!                    ~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
