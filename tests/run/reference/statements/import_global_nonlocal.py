#@ grant: all
"""`import` in its forms, and `global` and `nonlocal` at every level."""
import os.path
import os.path as p, sys as system
from os import path, sep as s
from math import (
    sqrt as root,
    pi,
)

print(os.path is p is path, system.__name__, s, root(4), pi > 3)


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


def local_import():
    import collections.abc
    return collections.abc.Mapping.__name__, 'collections' in globals(), sorted(locals())



def guarded():
    try:
        import module_that_is_not_there
    except ImportError as e:
        return type(e).__name__, e.name, str(e)


def guarded_name():
    try:
        from math import not_there
    except ImportError as e:
        return type(e).__name__, e.name, str(e).split(' (')[0]


class Body:
    import math
    from math import floor as down


def global_import():
    global json
    import json


attempt(local_import)
attempt(guarded)
attempt(guarded_name)
global_import()
print(json.dumps([1]), Body.math.ceil(1.5), Body.down(1.5))
counter = 0


def bump():
    global counter, created
    counter += 1
    created = f'by bump {counter}'


bump()
bump()
print(counter, created)
pass
counter = 10


def levels():
    x = 'level one'

    def two():
        nonlocal x
        x += ', two'

        def three():
            nonlocal x
            x += ', three'

            def four():
                global x
                x = 'global from four'
            four()
        three()
        return x
    return two(), x


attempt(levels)
print(x)


def shadows():
    counter = 'local'

    def inner():
        global counter
        counter += 1
        return counter
    return inner(), counter


attempt(shadows)


class Scope:
    global made_global
    made_global = 'from class'
    y = 1

    def method(self):
        y = 'function'

        class Inner:
            nonlocal y
            y = 'changed by class'
        return y, hasattr(Inner, 'y')


print(made_global, hasattr(Scope, 'made_global'), Scope().method())


def loop_target():
    total = 0

    def run():
        nonlocal total
        for total in range(5):
            pass
        with open_nothing() as total:
            pass
        try:
            raise KeyError
        except KeyError as total:
            pass

    class open_nothing:
        def __enter__(self): return 'entered'
        def __exit__(self, *info): pass
    run()
    return total


attempt(loop_target)

#> True sys / 2.0 True
#> ('Mapping', False, ['collections'])
#> ('ModuleNotFoundError', 'module_that_is_not_there', "No module named 'module_that_is_not_there'")
#> ('ImportError', 'math', "cannot import name 'not_there' from 'math'")
#> [1] 2 1
#> 2 by bump 2
#> ('level one, two, three', 'level one, two, three')
#> global from four
#> (11, 'local')
#> from class False ('changed by class', False)
#> UnboundLocalError cannot access local variable 'total' where it is not associated with a value
