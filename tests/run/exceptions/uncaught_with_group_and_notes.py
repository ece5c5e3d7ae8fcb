#@ exit: 1
# An uncaught exception group with notes, nested groups, causes and contexts on its way to the end.
print("start")


def low():
    raise ValueError("low")


def group():
    caught = []
    for f in (low, lambda: {}["k"], lambda: int("zz")):
        try:
            f()
        except Exception as e:
            e.add_note(f"note of {type(e).__name__}")
            caught.append(e)
    inner = ExceptionGroup("inner", caught[:2])
    inner.add_note("inner note\nwith two lines")
    raise ExceptionGroup("outer", [inner, caught[2], TypeError("never raised")])


try:
    group()
except* KeyError as eg:
    print("handled", eg.exceptions[0].exceptions)

#> start
#> handled (KeyError('k'),)
#!   + Exception Group Traceback (most recent call last):
#!   |   File "uncaught_with_group_and_notes.py", line 24, in <module>
#!   |     group()
#!   |   File "uncaught_with_group_and_notes.py", line 20, in group
#!   |     raise ExceptionGroup("outer", [inner, caught[2], TypeError("never raised")])
#!   | ExceptionGroup: outer (3 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | ExceptionGroup: inner (1 sub-exception)
#!     | inner note
#!     | with two lines
#!     +-+---------------- 1 ----------------
#!       | Traceback (most recent call last):
#!       |   File "uncaught_with_group_and_notes.py", line 14, in group
#!       |     f()
#!       |   File "uncaught_with_group_and_notes.py", line 7, in low
#!       |     raise ValueError("low")
#!       | ValueError: low
#!       | note of ValueError
#!       +------------------------------------
#!     +---------------- 2 ----------------
#!     | Traceback (most recent call last):
#!     |   File "uncaught_with_group_and_notes.py", line 14, in group
#!     |     f()
#!     |   File "uncaught_with_group_and_notes.py", line 12, in <lambda>
#!     |     for f in (low, lambda: {}["k"], lambda: int("zz")):
#!     |                                             ^^^^^^^^^
#!     | ValueError: invalid literal for int() with base 10: 'zz'
#!     | note of ValueError
#!     +---------------- 3 ----------------
#!     | TypeError: never raised
#!     +------------------------------------
