#@ exit: 1
# The traceback names the class with its qualified name, and notes follow it.
class Outer:
    class Inner(Exception):
        def __str__(self):
            return "inner says: " + ", ".join(map(str, self.args))


def work(depth):
    if depth == 0:
        raise Outer.Inner("deep", 3)
    return work(depth - 1)


def attempt():
    yield 1
    work(2)


print(Outer.Inner.__qualname__)
print(str(Outer.Inner(1, 2)))
try:
    work(0)
except Outer.Inner as error:
    print(type(error).__name__, error)
print("generator")
generator = attempt()
print(next(generator))
try:
    work(1)
except Outer.Inner as error:
    print("again", error)
print("now uncaught")
next(generator)

#> Outer.Inner
#> inner says: 1, 2
#> Inner inner says: deep, 3
#> generator
#> 1
#> again inner says: deep, 3
#> now uncaught
#! Traceback (most recent call last):
#!   File "traceback_custom.py", line 34, in <module>
#!     next(generator)
#!   File "traceback_custom.py", line 17, in attempt
#!     work(2)
#!   File "traceback_custom.py", line 12, in work
#!     return work(depth - 1)
#!            ^^^^^^^^^^^^^^^
#!   File "traceback_custom.py", line 12, in work
#!     return work(depth - 1)
#!            ^^^^^^^^^^^^^^^
#!   File "traceback_custom.py", line 11, in work
#!     raise Outer.Inner("deep", 3)
#! Outer.Inner: inner says: deep, 3
