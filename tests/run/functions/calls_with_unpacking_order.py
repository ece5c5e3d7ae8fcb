# The order in which callee, arguments, starred arguments and keyword values are evaluated; and merged.
log = []


def n(x):
    log.append(x)
    return x


def flush(label):
    print(label, log)
    log.clear()


def take(*args, **kw):
    return args, kw


def pick(f):
    log.append("callee")
    return f


print(pick(take)(n(1), *n([2, 3]), n(4), k=n("k"), **n({"z": 1})))
flush("mixed")
print(pick(take)(*n([1]), n(2), *n("ab"), **n({"a": 1}), b=n(2), **n({"c": 3})))
flush("stars")


class It:
    def __init__(self, name, n):
        self.name, self.n = name, n

    def __iter__(self):
        log.append(f"iter {self.name}")
        for i in range(self.n):
            log.append(f"{self.name}{i}")
            yield i


print(take(*It("p", 2), n("mid"), *It("q", 1)))
flush("iterators")


class Map:
    def keys(self):
        log.append("keys")
        return iter(["u", "v"])

    def __getitem__(self, k):
        log.append(f"get {k}")
        return k * 2


print(take(**Map(), w=n("w")))
flush("mapping")


def fails(label):
    log.append("fails " + label)
    raise RuntimeError(label)


for call in (lambda: take(n(1), fails("second"), n(3)), lambda: take(*n([1]), *fails("star"), **n({})),
             lambda: (lambda: None)()(n("argument")), lambda: take(x=n(1), **fails("kw"), y=n(2)),
             lambda: take(**n({"a": 1}), **n({"a": 2})), lambda: take(n(0), *n(3), n(9)),
             lambda: take(**n([1])), lambda: missing(n("never"))):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, str(e).replace(__name__ + ".", ""))
    flush("  then")


class Obj:
    def __getattr__(self, name):
        log.append(f"attr {name}")
        return lambda *a, **k: (log.append(f"call {name}"), self)[1]


o = Obj()
o.first(n(1)).second(*[n(2)]).third(k=n(3))
flush("chain")
print([n(1), *n([2]), n(3)], {n("a"): n(1), **n({"b": 2}), n("c"): n(3)}, {n(9), *n([8])} == {8, 9})
flush("displays")
x = [0, 0]
x[n(0)], x[n(1)] = n("v0"), n("v1")
flush("assignment")

#> ((1, 2, 3, 4), {'k': 'k', 'z': 1})
#> mixed ['callee', 1, [2, 3], 4, 'k', {'z': 1}]
#> ((1, 2, 'a', 'b'), {'a': 1, 'b': 2, 'c': 3})
#> stars ['callee', [1], 2, 'ab', {'a': 1}, 2, {'c': 3}]
#> ((0, 1, 'mid', 0), {})
#> iterators ['iter p', 'p0', 'p1', 'mid', 'iter q', 'q0']
#> ((), {'u': 'uu', 'v': 'vv', 'w': 'w'})
#> mapping ['keys', 'get u', 'get v', 'w']
#> RuntimeError second
#>   then [1, 'fails second']
#> RuntimeError star
#>   then [[1], 'fails star']
#> TypeError 'NoneType' object is not callable
#>   then ['argument']
#> RuntimeError kw
#>   then [1, 'fails kw']
#> TypeError take() got multiple values for keyword argument 'a'
#>   then [{'a': 1}, {'a': 2}]
#> TypeError Value after * must be an iterable, not int
#>   then [0, 3]
#> TypeError take() argument after ** must be a mapping, not list
#>   then [[1]]
#> NameError name 'missing' is not defined
#>   then []
#> chain ['attr first', 1, 'call first', 'attr second', 2, 'call second', 'attr third', 3, 'call third']
#> [1, 2, 3] {'a': 1, 'b': 2, 'c': 3} True
#> displays [1, [2], 3, 'a', 1, {'b': 2}, 'c', 3, 9, [8]]
#> assignment ['v0', 'v1', 0, 1]
