# An OrderedDict that changes under its iterators: they have ended after the last step, and do not look again.
from collections import OrderedDict


def t(f):
    try:
        print(f())
    except RuntimeError as e:
        print(type(e).__name__, e)


def f():
    o = OrderedDict(a=1)
    for k in o: o['b' + k] = 1
    return o
t(f)
def f():
    o = OrderedDict(a=1, b=2)
    for k in o:
        if k == 'b': del o['b']
    return o
t(f)
def f():
    o = OrderedDict(a=1, b=2)
    for k in o:
        if k == 'a': del o['b']
    return o
t(f)
def f():
    o = OrderedDict(a=1, b=2)
    for k in o:
        o['c'] = 1
    return o
t(f)
def f():
    o = OrderedDict(a=1, b=2)
    for k in o:
        o.move_to_end('a')
        if len(o) > 5: break
    return o
def f():
    o = OrderedDict(a=1, b=2)
    for k in o:
        del o[k]
    return o
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    r = []
    for k, v in o.items():
        r.append(k)
        if k == 'a': del o['b']; o['b'] = 5
    return r
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    r = []
    for k, v in o.items():
        r.append(k)
        if k == 'c': o.clear()
    return r
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    r = []
    for k in reversed(o):
        r.append(k)
        if k == 'a': o['d'] = 1
    return r
t(f)

#> OrderedDict({'a': 1, 'ba': 1})
#> OrderedDict({'a': 1})
#> RuntimeError OrderedDict mutated during iteration
#> RuntimeError OrderedDict mutated during iteration
#> RuntimeError OrderedDict mutated during iteration
#> RuntimeError OrderedDict mutated during iteration
#> ['a', 'b', 'c']
#> ['c', 'b', 'a']
