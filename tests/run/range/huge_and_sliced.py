# Ranges: length, membership, slices, equality and ends beyond a word.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


ranges = [range(0), range(5), range(5, 0), range(1, 10, 3), range(10, 0, -3), range(-5, 6, 5), range(0, 1, 100), range(3, 3, -1), range(-1, -10, -4)]
for r in ranges:
    print(r, list(r), len(r), bool(r), list(reversed(r)), r[::-1], r[1:], r[:-1], r[::2], r[-2:], r[5:1:-1], r.start, r.stop, r.step)
    for a in (None, -20, -2, 0, 1, 3, 20):
        for s in (None, 1, 2, -1, -3):
            assert list(r[a::s]) == list(r)[a::s] and list(r[:a:s]) == list(r)[:a:s]

r = range(3, 20, 4)
print(r[0], r[-1], r[True], 7 in r, 8 in r, 7.0 in r, 7.5 in r, "7" in r, None in r, True in range(2), -1 in r, 20 in r, 2**70 in r)
print(r.index(11), r.count(11), r.count(12), r.index(11.0), r.count("a"), max(r), min(r), sum(r), sorted(r, reverse=True))
attempt("index", lambda: r.index(4))
attempt("index text", lambda: r.index("a"))
attempt("past", lambda: r[5])
attempt("before", lambda: r[-6])
attempt("text", lambda: r["a"])
attempt("step", lambda: r[::0])
attempt("zero", lambda: range(1, 2, 0))
attempt("float", lambda: range(1.0))
attempt("float stop", lambda: range(0, 2.5))
attempt("text stop", lambda: range("5"))
attempt("none", lambda: range(None))
attempt("no arguments", lambda: range())
attempt("many", lambda: range(1, 2, 3, 4))
attempt("named", lambda: range(stop=5))
attempt("plus", lambda: r + r)
attempt("times", lambda: r * 2)
attempt("less", lambda: r < r)
attempt("set", lambda: r.__setitem__(0, 1))

print(range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2), range(1, 2, 5) == range(1, 3, 7), range(3) == [0, 1, 2], range(3) != range(4), hash(range(0)) == hash(range(2, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))
print({range(2): "a"}[range(0, 2)], len({range(0), range(1, 1), range(0, 1)}), range(5) is not range(5))

huge = range(10**20, 10**20 + 10, 3)
print(huge, list(huge), len(huge), huge[1], huge[-1], 10**20 + 3 in huge, 10**20 + 4 in huge, huge.index(10**20 + 6), huge[1:3], huge[::-1])
wide = range(-(10**30), 10**30, 10**29)
print(len(wide), wide[3], wide[-1], 0 in wide, 5 in wide, list(wide[::10]), sum(1 for _ in wide), list(reversed(wide))[0])
attempt("length", lambda: len(range(10**30)))
print(range(10**30)[-1], 10**29 in range(10**30), bool(range(10**30)), range(2**63)[2**62], range(2**63 - 2, 2**63 + 2)[::-1])
print(list(range(2**63 - 2, 2**63 + 2)), list(range(-(2**63) + 1, -(2**63) - 2, -1)), next(iter(range(2**100, 2**101))))
total = 0
for i in range(10**18, 10**18 + 5):
    total += i
for i in range(2**62 - 1, 2**62 + 2):
    total -= i
print(total)


class Three:
    def __index__(self):
        return 3


print(range(Three()), range(True), list(range(Three(), 0, -1)), [0, 1, 2, 3, 4][Three()], range(10)[Three() :])
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)

for s in (slice(5), slice(1, None), slice(None, None, -1), slice(-3, None, 2), slice(10, 0, -3), slice("a", 2.5)):
    print(s, s.start, s.stop, s.step, s == slice(s.start, s.stop, s.step))
    attempt("indices", lambda: [s.indices(n) for n in (0, 4, 10)])
attempt("negative length", lambda: slice(1).indices(-1))
attempt("zero step", lambda: slice(None, None, 0).indices(5))
attempt("slice none", lambda: slice())
attempt("hash", lambda: hash(slice(1)))
attempt("order", lambda: (slice(1) < slice(2), slice(1, 2) >= slice(1, 3)))

#> range(0, 0) [] 0 False [] range(-1, -1, -1) range(0, 0) range(0, 0) range(0, 0, 2) range(0, 0) range(-1, -1, -1) 0 0 1
#> range(0, 5) [0, 1, 2, 3, 4] 5 True [4, 3, 2, 1, 0] range(4, -1, -1) range(1, 5) range(0, 4) range(0, 5, 2) range(3, 5) range(4, 1, -1) 0 5 1
#> range(5, 0) [] 0 False [] range(4, 4, -1) range(5, 5) range(5, 5) range(5, 5, 2) range(5, 5) range(4, 4, -1) 5 0 1
#> range(1, 10, 3) [1, 4, 7] 3 True [7, 4, 1] range(7, -2, -3) range(4, 10, 3) range(1, 7, 3) range(1, 10, 6) range(4, 10, 3) range(7, 4, -3) 1 10 3
#> range(10, 0, -3) [10, 7, 4, 1] 4 True [1, 4, 7, 10] range(1, 13, 3) range(7, -2, -3) range(10, 1, -3) range(10, -2, -6) range(4, -2, -3) range(1, 7, 3) 10 0 -3
#> range(-5, 6, 5) [-5, 0, 5] 3 True [5, 0, -5] range(5, -10, -5) range(0, 10, 5) range(-5, 5, 5) range(-5, 10, 10) range(0, 10, 5) range(5, 0, -5) -5 6 5
#> range(0, 1, 100) [0] 1 True [0] range(0, -100, -100) range(100, 100, 100) range(0, 0, 100) range(0, 100, 200) range(0, 100, 100) range(0, 0, -100) 0 1 100
#> range(3, 3, -1) [] 0 False [] range(4, 4) range(3, 3, -1) range(3, 3, -1) range(3, 3, -2) range(3, 3, -1) range(4, 4) 3 3 -1
#> range(-1, -10, -4) [-1, -5, -9] 3 True [-9, -5, -1] range(-9, 3, 4) range(-5, -13, -4) range(-1, -9, -4) range(-1, -13, -8) range(-5, -13, -4) range(-9, -5, 4) -1 -10 -4
#> 3 19 7 True False True False False False True False False False
#> 2 1 0 2 0 19 3 55 [19, 15, 11, 7, 3]
#> index ValueError 4 is not in range
#> index text ValueError sequence.index(x): x not in sequence
#> past IndexError range object index out of range
#> before IndexError range object index out of range
#> text TypeError range indices must be integers or slices, not str
#> step ValueError slice step cannot be zero
#> zero ValueError range() arg 3 must not be zero
#> float TypeError 'float' object cannot be interpreted as an integer
#> float stop TypeError 'float' object cannot be interpreted as an integer
#> text stop TypeError 'str' object cannot be interpreted as an integer
#> none TypeError 'NoneType' object cannot be interpreted as an integer
#> no arguments TypeError range expected at least 1 argument, got 0
#> many TypeError range expected at most 3 arguments, got 4
#> named TypeError range() takes no keyword arguments
#> plus TypeError unsupported operand type(s) for +: 'range' and 'range'
#> times TypeError unsupported operand type(s) for *: 'range' and 'int'
#> less TypeError '<' not supported between instances of 'range' and 'range'
#> set AttributeError 'range' object has no attribute '__setitem__'
#> True True True False True True True
#> a 2 True
#> range(100000000000000000000, 100000000000000000010, 3) [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 4 100000000000000000003 100000000000000000009 True False 2 range(100000000000000000003, 100000000000000000009, 3) range(100000000000000000009, 99999999999999999997, -3)
#> 20 -700000000000000000000000000000 900000000000000000000000000000 True False [-1000000000000000000000000000000, 0] 20 900000000000000000000000000000
#> length OverflowError Python int too large to convert to C ssize_t
#> 999999999999999999999999999999 True True 4611686018427387904 range(9223372036854775809, 9223372036854775805, -1)
#> [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] [-9223372036854775807, -9223372036854775808, -9223372036854775809] 1267650600228229401496703205376
#> -8835058055282163702
#> range(0, 3) range(0, 1) [3, 2, 1] 3 range(3, 10)
#> 0 10 20 20
#> slice(None, 5, None) None 5 None True
#> indices [(0, 0, 1), (0, 4, 1), (0, 5, 1)]
#> slice(1, None, None) 1 None None True
#> indices [(0, 0, 1), (1, 4, 1), (1, 10, 1)]
#> slice(None, None, -1) None None -1 True
#> indices [(-1, -1, -1), (3, -1, -1), (9, -1, -1)]
#> slice(-3, None, 2) -3 None 2 True
#> indices [(0, 0, 2), (1, 4, 2), (7, 10, 2)]
#> slice(10, 0, -3) 10 0 -3 True
#> indices [(-1, -1, -3), (3, 0, -3), (9, 0, -3)]
#> slice('a', 2.5, None) a 2.5 None True
#> indices TypeError slice indices must be integers or None or have an __index__ method
#> negative length ValueError length should not be negative
#> zero step ValueError slice step cannot be zero
#> slice none TypeError slice expected at least 1 argument, got 0
#> hash -344020932372729183
#> order (True, False)
