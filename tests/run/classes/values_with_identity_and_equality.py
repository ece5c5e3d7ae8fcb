# is, ==, id, interning of constants, small ints, strings, tuples, None and bools; equality overridden; identity in containers; singletons.
a, b = [1], [1]
print(a == b, a is b, a is a, id(a) == id(a), a is not b, [a] == [b], a in [b], a is (a), (a,)[0] is a)
c = a
c.append(2)
print(a, c is a, a[:] is a, a.copy() == a, list(a) is a)
t = (1, 2)
print(tuple(t) is t, t[:] is t, t + () == t, str("x") is "x".__str__(), frozenset(f := frozenset([1])) is f, bytes(y := b"ab") is y, int(n := 10**20) is n, float(z := 2.5) is z)
print(None is None, True is True, (1 == 1) is True, bool([]) is False, not None is True, type(None)() is None, ... is Ellipsis, NotImplemented is NotImplemented)
x = 5
y = 5
print(x is y, x == 5.0, 0 == False, "" == False, None == False, [] == (), "1" == 1, b"a" == "a", {} == [], 1j == 1, frozenset([1]) == {1}, range(3) == range(0, 3, 1), range(0) == range(5, 5), [1, 2] == [1.0, 2.0], {1: "a"} == {1.0: "a"}, float("nan") == float("nan"))


class Eq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        calls.append((self.v, getattr(o, "v", o)))
        return self.v == getattr(o, "v", o)

    __hash__ = None


calls = []
p, q, r = Eq(1), Eq(1), Eq(2)
print(p == q, p is q, p in [p], p in [q], [p, r].index(q), [p, q, r].count(p), (p, r) == (q, r), calls)
calls.clear()
l = [r, p]
l.remove(q)
print([e.v for e in l], calls, p != r, not p == r)


class Never:
    def __eq__(self, o):
        return False

    def __hash__(self):
        return 1


n = Never()
print(n == n, n in [n], [n] == [n], (n,) == (n,), {n} == {n}, {n: 1}[n], n in {n}, [n].index(n), [n].count(n), {1: n} == {1: n}, n != n, [n, n].count(n))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], {nan: 1}.get(nan), [nan, nan].count(nan), sorted([3, 1]) == [1, 3], nan is nan, {nan} | {nan} == {nan}, max([nan, 1]) is nan, (nan,) < (nan,), [nan] != [nan])


class Always:
    def __eq__(self, o):
        return True

    def __hash__(self):
        return 0


w = Always()
print(w == None, None == w, w == 5, 5 == w, w in [], w in [1], 1 in [w], [1, 2] == [w, w], (w,) == (object(),), w != 5, {0: "zero"}.get(w), w is None)


class Singleton:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one


print(Singleton() is Singleton(), Singleton() == Singleton(), len({Singleton(), Singleton()}))


class Meta(type):
    def __eq__(cls, o):
        return isinstance(o, Meta)

    def __hash__(cls):
        return 7


class M1(metaclass=Meta):
    pass


class M2(metaclass=Meta):
    pass


print(M1 == M2, M1 is M2, M1 == int, {M1: 1}[M2], len({M1, M2}), M1 in [M2], isinstance(M1(), M2))


def f():
    pass


print(f == f, f is f, (lambda: 0) == (lambda: 0), f.__get__(a) == f.__get__(a), [].append == [].append, a.append == a.append, a.append is a.append, "x".join == "x".join, len is len, type(a).append is list.append, p.__init__ == p.__init__, p.__init__ == q.__init__)
m = {}
m[1], m[1.0], m[True] = "a", "b", "c"
print(m, type(list(m)[0]).__name__, {True, 1, 1.0}, {0, False, 0.0, -0.0}, (1, True) == (True, 1), [0.0] == [-0.0], str(0.0) == str(-0.0))
i, j = 256, 256
print(i is j, 10**5 == 100000, "ab" + "c" == "abc", "".join(["a", "b"]) == "ab", hash("a") == hash("a"), hash(1) == hash(1.0) == hash(True), hash((1, 2)) == hash((1.0, 2)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
swap = [p, q]
swap[0], swap[1] = swap[1], swap[0]
print(swap[0] is q, swap[1] is p, id(p) != id(q), (p, q) is (p, q), [[]] * 2 == [[], []], ([[]] * 2)[0] is ([[]] * 2)[1])

#> True False True True True True True True True
#> [1, 2] True False True False
#> True True True True True True True True
#> True True True True True True True True
#> True True True False False False False False False False True True True True True False
#> True False True True 0 2 True [(1, 1), (1, 1), (1, 1), (1, 1), (2, 1), (1, 1)]
#> [2] [(2, 1), (1, 1), (1, 2), (1, 2)] True True
#> False True True True True 1 True 0 1 True True 2
#> False True True 1 2 True True True True False False
#> True True True True False True True True True False zero False
#> True True 1
#> True False False 1 1 True False
#> True True False True False True False True True True True False
#> {1: 'c'} int {True} {0} True True False
#> True True True True True True True True
#> True True True False True False
