# A default is made once, when the def runs, and is shared by all calls; every run of the def makes another.
def append(item, to=[]):
    to.append(item)
    return to


print(append(1), append(2), append(3, []), append(4))
print(append.__defaults__)
first = append(5)
print(first is append.__defaults__[0])


def count(word, seen={}):
    seen[word] = seen.get(word, 0) + 1
    return dict(seen)


for w in "a b a c a".split():
    print(count(w))


def maker():
    def inner(x, memo=[]):
        memo.append(x)
        return memo

    return inner


one, two = maker(), maker()
one(1)
one(2)
two("x")
print(one(3), two("y"))

n = 10


def early(x=n, y=lambda: n):
    return x, y()


n = 20
print(early())
append.__defaults__ = ([100],)
print(append(6))
append.__defaults__ = None
try:
    append(7)
except TypeError as e:
    print(e)


def keyword(*, log=[]):
    log.append(len(log))
    return log


print(keyword(), keyword(), keyword(log=["mine"]))
keyword.__kwdefaults__["log"] = ["changed"]
print(keyword())
print(keyword.__kwdefaults__)
keyword.__kwdefaults__ = None
try:
    keyword()
except TypeError as e:
    print(e)


order = []


def note(x):
    order.append(x)
    return x


def evaluated(a=note("a"), b=note("b"), *, c=note("c"), d=note("d")):
    return a, b, c, d


print(order, evaluated())


class Holder:
    items = []

    def add(self, x, where=items):
        where.append(x)
        return self


Holder().add(1).add(2)
print(Holder.items)

#> [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
#> ([1, 2, 4],)
#> True
#> {'a': 1}
#> {'a': 1, 'b': 1}
#> {'a': 2, 'b': 1}
#> {'a': 2, 'b': 1, 'c': 1}
#> {'a': 3, 'b': 1, 'c': 1}
#> [1, 2, 3] ['x', 'y']
#> (10, 20)
#> [100, 6]
#> append() missing 1 required positional argument: 'to'
#> [0, 1] [0, 1] ['mine', 1]
#> ['changed', 1]
#> {'log': ['changed', 1]}
#> keyword() missing 1 required keyword-only argument: 'log'
#> ['a', 'b', 'c', 'd'] ('a', 'b', 'c', 'd')
#> [1, 2]
