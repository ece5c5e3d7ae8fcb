# Defaults are evaluated once, when the function is defined, from left to right.
def note(value):
    print("default", value)
    return value


def f(a, b=note(1), *, c=note(2), d=note([])):
    d.append((a, b, c))
    return d


print(f(10))
print(f(11, 12))
print(f(13, c=14))
print(f(15, d=[]))
print(f.__defaults__, f.__kwdefaults__)


def counter(start=0, step=1, seen={}):
    seen[start] = seen.get(start, 0) + step
    return seen


counter()
counter(5)
print(counter(5, 10))
print(counter(0, seen={}))

x = 1


def late(y=x):
    return x, y


x = 2
print(late(), late(3))

functions = [lambda i=i: i * 10 for i in range(4)]
print([g() for g in functions])
late_bound = [lambda: i for i in range(4)]
print([g() for g in late_bound])


def nested(a=(lambda: 7)()):
    def inner(b=a * 2):
        return a, b
    return inner


print(nested()(), nested(1)(), nested(1)(5))


def none_default(items=None):
    if items is None:
        items = []
    items.append(len(items))
    return items


print(none_default(), none_default(), none_default([9]))

#> default 1
#> default 2
#> default []
#> [(10, 1, 2)]
#> [(10, 1, 2), (11, 12, 2)]
#> [(10, 1, 2), (11, 12, 2), (13, 1, 14)]
#> [(15, 1, 2)]
#> (1,) {'c': 2, 'd': [(10, 1, 2), (11, 12, 2), (13, 1, 14)]}
#> {0: 1, 5: 11}
#> {0: 1}
#> (2, 1) (2, 3)
#> [0, 10, 20, 30]
#> [3, 3, 3, 3]
#> (7, 14) (1, 2) (1, 5)
#> [0] [0] [9, 1]
