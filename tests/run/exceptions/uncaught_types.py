#@ exit: 1
# An uncaught exception whose class, arguments and message are out of the ordinary.
class Strange(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __str__(self):
        return f"{self.a}\nsecond line: {self.b}"


def shows(error):
    return f"{type(error).__name__}: {error}"


for error in (Strange(1, 2), KeyError("k"), KeyError(("a", 1)), ValueError(), ValueError(None), ValueError(""), OSError(5, "io"), Exception("a", "b"), Exception(["list"])):
    print(shows(error), repr(error))
try:
    raise Strange("x", "y")
except Strange as error:
    error.add_note("note one")
    error.add_note("note two\nwith two lines")
    print(error.__notes__)
print(len(str(Strange(1, 2)).splitlines()))


def level3(error):
    error.add_note("added on the way")
    raise error


def level2(kind):
    try:
        level3(kind("first", "second"))
    except Strange as error:
        error.add_note("seen by level2")
        raise


def level1():
    level2(Strange)


print("raising")
level1()

#> Strange: 1
#> second line: 2 Strange(1, 2)
#> KeyError: 'k' KeyError('k')
#> KeyError: ('a', 1) KeyError(('a', 1))
#> ValueError:  ValueError()
#> ValueError: None ValueError(None)
#> ValueError:  ValueError('')
#> OSError: [Errno 5] io OSError(5, 'io')
#> Exception: ('a', 'b') Exception('a', 'b')
#> Exception: ['list'] Exception(['list'])
#> ['note one', 'note two\nwith two lines']
#> 2
#> raising
#! Traceback (most recent call last):
#!   File "uncaught_types.py", line 44, in <module>
#!     level1()
#!   File "uncaught_types.py", line 40, in level1
#!     level2(Strange)
#!   File "uncaught_types.py", line 33, in level2
#!     level3(kind("first", "second"))
#!   File "uncaught_types.py", line 28, in level3
#!     raise error
#! Strange: first
#! second line: second
#! added on the way
#! seen by level2
