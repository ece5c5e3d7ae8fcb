# tuples: order of comparisons, identity before equality, nested and recursive ones, hashes.
class Noisy:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"N{self.n}"

    def __eq__(self, other):
        print(f"{self}=={other}", end=" ")
        return self.n == getattr(other, "n", other)

    def __lt__(self, other):
        print(f"{self}<{other}", end=" ")
        return self.n < getattr(other, "n", other)

    def __gt__(self, other):
        print(f"{self}>{other}", end=" ")
        return self.n > getattr(other, "n", other)

    def __hash__(self):
        print(f"hash {self}", end=" ")
        return self.n


def told(label, f):
    try:
        print(label, "->", repr(f()))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


a, b, c = Noisy(1), Noisy(2), Noisy(1)
told("eq same", lambda: (a, b) == (a, b))
told("eq equal", lambda: (a, b) == (c, b))
told("eq differ", lambda: (a, b) == (b, a))
told("eq length", lambda: (a,) == (a, b))
told("ne", lambda: (a, b) != (c, a))
told("lt", lambda: (a, b) < (c, c))
told("lt prefix", lambda: (a,) < (c, b))
told("gt", lambda: (b, a) > (a, b))
told("le", lambda: (a, b) <= (a, b))
told("ge no method", lambda: (a, b) >= (a, c))
told("in", lambda: b in (a, c, b))
told("in ident", lambda: a in (a, b))
told("index", lambda: (b, c).index(a))
told("index from", lambda: (b, c, b, c).index(a, 2))
told("count", lambda: (a, b, c, a).count(a))
told("hash", lambda: hash((a, b)) == hash((c, b)))
told("max", lambda: max((a, b), (b, a), (c, b)))
told("sorted", lambda: sorted([(b, 1), (a, 2), (a, 1)]))
told("dict", lambda: {(a, b): 1}[(c, b)])
for f in (lambda: (1, "a") < (1, 2), lambda: (1, "a") < (2, 2), lambda: ((1,), 2) < ([1], 3), lambda: (1, 2) < [1, 2], lambda: (None,) < (None,), lambda: (None, 1) < (None, 2), lambda: (None,) <= (None, None), lambda: (1j,) < (1j, 2), lambda: (1j,) < (2j,), lambda: () < (), lambda: () <= () and not () != ()):
    told("order", f)
nan = float("nan")
print((nan,) == (nan,), (nan,) == (float("nan"),), nan in (nan,), (nan, 1) < (nan, 2), (1, 2.0, 3 + 0j) == (True, 2, 3), hash((1, 2.0)) == hash((True, 2)), (1, (2, (3,))) == (1, (2, (3.0,))))
r = ([],)
r[0].append(r)
print(r, len(r), r == r, r[0][0] is r)
told("rec eq", lambda: r == ([r],))
s = ([],)
s[0].append(s)
try:
    print(r == s)
except RecursionError as e:
    print(type(e).__name__)
told("hash list", lambda: hash(([],)))
told("hash deep", lambda: hash((1, (2, {}))))
told("hash rec", lambda: hash(r))
print(hash(()) == hash(tuple([])), hash((0,)) != hash((0, 0)), hash((1, 2)) != hash((2, 1)), hash(((),)) != hash(()), hash((-1,)) == hash((-2,)))
print(len({(i, j) for i in range(30) for j in range(30)}), len({hash((i, j)) for i in range(30) for j in range(30)}))


class T(tuple):
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return "T<"

    __hash__ = tuple.__hash__


t = T((1, 2))
print(t == (1, 2), (1, 2) == t, t != (1, 2), t < (0,), (0,) > t, (0,) < t, t == t, hash(t) == hash((1, 2)), t in [(1, 2)], {(1, 2): "x"}.get(t))
print((1, 2) + (3,), (1,) * 3, () + (), (0,) * 0, (1, 2)[::-1], ((),) * 2, (1, 2) * -1)
for f in (lambda: (1,) + [2], lambda: (1,) + None, lambda: (1,) * 1.5, lambda: (1,) * "a", lambda: (1,) * (1,), lambda: [1] + (2,), lambda: (1,) - (1,), lambda: +(1,)):
    told("op", f)

#> eq same -> True
#> N1==N1 eq equal -> True
#> N1==N2 eq differ -> False
#> eq length -> False
#> N1==N1 N2==N1 ne -> True
#> N1==N1 N2==N1 N2<N1 lt -> False
#> N1==N1 lt prefix -> True
#> N2==N1 N2>N1 gt -> True
#> le -> True
#> N2==N1 ge no method !! TypeError '>=' not supported between instances of 'Noisy' and 'Noisy'
#> N1==N2 N1==N2 in -> True
#> in ident -> True
#> N2==N1 N1==N1 index -> 1
#> N2==N1 N1==N1 index from -> 3
#> N2==N1 N1==N1 count -> 3
#> hash N1 hash N2 hash N1 hash N2 hash -> True
#> N2==N1 N2>N1 N1==N2 N1>N2 max -> (N2, N1)
#> N1==N2 N1<N2 sorted -> [(N1, 1), (N1, 2), (N2, 1)]
#> hash N1 hash N2 hash N1 hash N2 N1==N1 dict -> 1
#> order !! TypeError '<' not supported between instances of 'str' and 'int'
#> order -> True
#> order !! TypeError '<' not supported between instances of 'tuple' and 'list'
#> order !! TypeError '<' not supported between instances of 'tuple' and 'list'
#> order -> False
#> order -> True
#> order -> True
#> order -> True
#> order !! TypeError '<' not supported between instances of 'complex' and 'complex'
#> order -> False
#> order -> True
#> True False True True True True True
#> ([(...)],) 1 True True
#> rec eq -> True
#> RecursionError
#> hash list !! TypeError unhashable type: 'list'
#> hash deep !! TypeError unhashable type: 'dict'
#> hash rec !! TypeError unhashable type: 'list'
#> True True True True True
#> 900 900
#> True True False T< T< True True True True x
#> (1, 2, 3) (1, 1, 1) () () (2, 1) ((), ()) ()
#> op !! TypeError can only concatenate tuple (not "list") to tuple
#> op !! TypeError can only concatenate tuple (not "NoneType") to tuple
#> op !! TypeError can't multiply sequence by non-int of type 'float'
#> op !! TypeError can't multiply sequence by non-int of type 'str'
#> op !! TypeError can't multiply sequence by non-int of type 'tuple'
#> op !! TypeError can only concatenate list (not "tuple") to list
#> op !! TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
#> op !! TypeError bad operand type for unary +: 'tuple'
