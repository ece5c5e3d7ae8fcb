# Chains of contexts that the program has closed to a ring.
def ring(n):
    made = [ValueError(i) for i in range(n)]
    for a, b in zip(made, made[1:] + made[:1]):
        a.__context__ = b
    return made


def chain(e):
    seen = []
    while e is not None and e not in seen:
        seen.append(e)
        e = e.__context__
    return [repr(x) for x in seen]


for size in (1, 2, 3, 4):
    made = ring(size)
    try:
        try:
            raise made[0]
        except ValueError:
            raise KeyError("after")
    except KeyError as e:
        print(size, chain(e))

made = ring(3)
a = TypeError("outside")
a.__context__ = made[1]
try:
    try:
        raise a
    except TypeError:
        raise made[2]
except ValueError as e:
    print(chain(e))

try:
    try:
        raise a
    except TypeError:
        raise ImportError("new", name="n") from a
except ImportError as e:
    print(chain(e), e.__cause__ is a)
    e.__init__("one", "two")
    print(e.msg, e.name, e.path, e.args)

#> 1 ["KeyError('after')", 'ValueError(0)']
#> 2 ["KeyError('after')", 'ValueError(0)', 'ValueError(1)']
#> 3 ["KeyError('after')", 'ValueError(0)', 'ValueError(1)', 'ValueError(2)']
#> 4 ["KeyError('after')", 'ValueError(0)', 'ValueError(1)', 'ValueError(2)', 'ValueError(3)']
#> ['ValueError(2)', "TypeError('outside')", 'ValueError(1)']
#> ["ImportError('new')", "TypeError('outside')", 'ValueError(1)'] True
#> None None None ('one', 'two')
