# Methods, operators and errors of tuple.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t = (1, 2, 3, 2)
print(t.index(2), t.index(2, 2), t.count(2), t.count(9), t + (5,), t * 2, 0 * t, () + t, t[1:], t[::-1], t[-1], len(t))
print((1,), (), ((), (1,)), repr((1, "a", None, 2.5)))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2.0), (1, 2) != [1, 2], (2,) >= (1, 9))
print(2 in t, 7 in t, t is tuple(t), tuple("abc"), tuple([1, 2]), tuple({1: 2}), tuple(), tuple(range(3)))
print(hash(()), hash((1,)), hash((1, 2, 3)), hash((1, (2, "a"), 3.5)), hash((-1, -2)), hash(("a", "b")))
attempt(lambda: (1,)[3])
attempt(lambda: t["a"])
attempt(lambda: (1,) + [2])
attempt(lambda: (1,) * (1,))
attempt(lambda: (1,).index(5))
attempt(lambda: (1,) < 5)
attempt(lambda: tuple(5))
attempt(lambda: tuple(1, 2))
attempt(lambda: hash(([],)))
n = [1]
t = (n, 2)
n.append(t)
print(t, n)
u = (1, 2)
v = u
u += (3,)
print(u, v)

#> 1 3 2 0 (1, 2, 3, 2, 5) (1, 2, 3, 2, 1, 2, 3, 2) () (1, 2, 3, 2) (2, 3, 2) (2, 3, 2, 1) 2 4
#> (1,) () ((), (1,)) (1, 'a', None, 2.5)
#> True True True True True True
#> True False True ('a', 'b', 'c') (1, 2) (1,) () (0, 1, 2)
#> 5740354900026072187 -6644214454873602895 529344067295497451 -5421534952132090170 960947337673586213 7372137184884179083
#> IndexError tuple index out of range
#> TypeError tuple indices must be integers or slices, not str
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError can't multiply sequence by non-int of type 'tuple'
#> ValueError tuple.index(x): x not in tuple
#> TypeError '<' not supported between instances of 'tuple' and 'int'
#> TypeError 'int' object is not iterable
#> TypeError tuple expected at most 1 argument, got 2
#> TypeError unhashable type: 'list'
#> ([1, (...)], 2) [1, ([...], 2)]
#> (1, 2, 3) (1, 2)
