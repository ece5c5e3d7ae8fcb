"""Arguments: when defaults, stars and keywords are evaluated, what is copied, what is shared, aliasing and mutation."""
log = []


def say(x):
    log.append(x)
    return x


def told(label, value):
    print(label, value, log)
    log.clear()


def f(*a, **k):
    return a, k


told("mixed", (say(1) and f)(say(1), *say([2, 3]), say(4), x=say(5), **say({"y": 6}), z=say(7)) == f(1, 2, 3, 4, x=5, y=6, z=7))
told("star after keyword", f(say("a"), k=say("kw"), *say(["star"])))
told("two doubles", f(**say({"a": 1}), b=say(2), **say({"c": 3})))


class Mapping:
    def __init__(self, **k):
        self.k = k

    def keys(self):
        log.append("keys")
        return self.k.keys()

    def __getitem__(self, key):
        log.append(f"get {key}")
        return self.k[key]


class Iterable:
    def __iter__(self):
        log.append("iter")
        yield say("one")
        yield say("two")


told("objects", f(*Iterable(), **Mapping(p=1, q=2)))
told("before callee fails", None)
try:
    (say("callee") and None)(say("argument"))
except TypeError as e:
    told("error", e)
try:
    f(**Mapping(a=1), a=say("again"))
except TypeError as e:
    told("duplicate", str(e).replace("__main__.", ""))
try:
    f(**Mapping(a=1), **Mapping(a=2, b=3))
except TypeError as e:
    told("duplicate of two", str(e).replace("__main__.", ""))

args = [1, 2]
kwargs = {"x": [1]}


def changes(*a, **k):
    k["x"].append(2)
    k["new"] = 1
    return a is args, k is kwargs, type(a).__name__


print(changes(*args, **kwargs), args, kwargs)
t = (1, 2)
print((lambda *a: a is t)(*t), (lambda *a: a == t)(*t))


def default_list(item, acc=[]):
    acc.append(item)
    return acc


a = default_list(1)
b = default_list(2)
c = default_list(3, [])
print(a, b is a, c, default_list.__defaults__)
default_list.__defaults__ = (["fresh"],)
print(default_list(4), a)
default_list.__defaults__ = None
try:
    default_list(5)
except TypeError as e:
    print(e)


def kw_default(*, k=[], n=say("evaluated once")):
    k.append(len(k))
    return k, n


told("kw", (kw_default(), kw_default()[0] is kw_default.__kwdefaults__["k"]))
kw_default.__kwdefaults__["n"] = "changed"
print(kw_default(k=[]))
kw_default.__kwdefaults__ = {"n": 1}
try:
    kw_default()
except TypeError as e:
    print(e)
x = 1


def early(v=x, g=lambda: x):
    return v, g()


x = 2
print(early(), [fn() for fn in [lambda i=i: i for i in range(3)]])


def chain(first, second=None, third=None):
    return first, second, third


print(chain(third=say(3), first=say(1), second=say(2)), log)
log.clear()


def rebinding(lst, num, text):
    lst += [1]
    num += 1
    text += "!"
    lst = lst + [2]
    return lst, num, text


l, n, s = [0], 0, "s"
print(rebinding(l, n, s), l, n, s)


class Obj:
    items = []
    count = 0

    def add(self, x):
        self.items += [x]
        self.count += 1
        return self


o, p = Obj().add(1), Obj().add(2).add(3)
print(o.items, p.items, Obj.items, o.count, p.count, Obj.count, "items" in vars(o), o.items is Obj.items)


def swap(a, b):
    a, b = b, a
    return a, b


print(swap(*swap(1, 2)), swap(b=1, a=2))
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid, [[0] * 3 for _ in range(2)])
matrix = [[0] * 2 for _ in range(2)]
row = matrix[0]
row[:] = [9, 9]
matrix[1] = row
row[0] = 8
print(matrix)


def recursive_default(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = recursive_default(n - 1) + recursive_default(n - 2)
    return memo[n]


print(recursive_default(60), len(recursive_default.__defaults__[0]))


def positional_only(a, /, b, **k):
    return a, b, k


print(positional_only(1, 2, a=3), positional_only(1, b=2, a=3))
for work in (lambda: positional_only(a=1, b=2), lambda: positional_only(1), lambda: positional_only(1, 2, b=3), lambda: positional_only(1, 2, 3), lambda: positional_only()):
    try:
        print(work())
    except TypeError as e:
        print(e)

#> mixed True [1, 1, [2, 3], 4, 5, {'y': 6}, 7]
#> star after keyword (('a', 'star'), {'k': 'kw'}) ['a', ['star'], 'kw']
#> two doubles ((), {'a': 1, 'b': 2, 'c': 3}) [{'a': 1}, 2, {'c': 3}]
#> objects (('one', 'two'), {'p': 1, 'q': 2}) ['keys', 'get p', 'get q', 'iter', 'one', 'two']
#> before callee fails None []
#> error 'NoneType' object is not callable ['callee', 'argument']
#> duplicate f() got multiple values for keyword argument 'a' ['keys', 'get a', 'again']
#> duplicate of two f() got multiple values for keyword argument 'a' ['keys', 'get a', 'keys']
#> (False, False, 'tuple') [1, 2] {'x': [1, 2]}
#> False True
#> [1, 2] True [3] ([1, 2],)
#> ['fresh', 4] [1, 2]
#> default_list() missing 1 required positional argument: 'acc'
#> kw (([0, 1], 'evaluated once'), True) ['evaluated once']
#> ([0], 'changed')
#> kw_default() missing 1 required keyword-only argument: 'k'
#> (1, 2) [0, 1, 2]
#> (1, 2, 3) [3, 1, 2]
#> ([0, 1, 2], 1, 's!') [0, 1] 0 s
#> [1, 2, 3] [1, 2, 3] [1, 2, 3] 1 2 0 True True
#> (1, 2) (1, 2)
#> [[1, 0, 0], [1, 0, 0]] [[0, 0, 0], [0, 0, 0]]
#> [[8, 9], [8, 9]]
#> 1548008755920 61
#> (1, 2, {'a': 3}) (1, 2, {'a': 3})
#> positional_only() missing 1 required positional argument: 'a'
#> positional_only() missing 1 required positional argument: 'b'
#> positional_only() got multiple values for argument 'b'
#> positional_only() takes 2 positional arguments but 3 were given
#> positional_only() missing 2 required positional arguments: 'a' and 'b'
