# Lists and tuples of bools, large ints, bytes and mixtures: compared, searched, summed, sorted and turned round.
class Odd(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__

    def __radd__(self, other):
        return 1000


LARGE = 10**20
KINDS = {
    "bool": lambda i: i % 3 == 0,
    "flag": lambda i: [True, 0, 1, False][i % 4],
    "large": lambda i: LARGE + i * 7 % 5,
    "words": lambda i: [2**63, -(2**63) - 1, 2**127, -(2**127), 2**128, 5, True][i % 7],
    "bytes": lambda i: b"common" + bytes([97 + i * 5 % 3]) * (i % 11),
    "mixed": lambda i: [1, True, 1.0, LARGE, float(LARGE), -0.0][i % 6],
    "lists": lambda i: [i % 3, b"x"],
    "odd": lambda i: Odd(i) if i % 5 == 4 else i,
}


def shown(values):
    return " ".join([f"{v!r}:{type(v).__name__[:2]}" for v in values])


def tried(f):
    try:
        return f()
    except (TypeError, ValueError) as e:
        return f"{type(e).__name__}: {e}"


for name, item in KINDS.items():
    for n in (1, 3, 4, 9, 30):
        a, b = [item(i) for i in range(n)], [item(i) for i in range(n)]
        c = a[:-1] + [item(n + 1)]
        print(name, n, a == b, a != b, a < c, a >= c, tuple(a) == tuple(b), tuple(a) < tuple(c), b[-1] in a, a.index(b[-1]), a.count(b[0]))
        print(tried(lambda: shown(sorted(a))))
        print(tried(lambda: shown(sorted(a, reverse=True))), tried(lambda: shown(sorted(a * 2, key=lambda v: v))) == tried(lambda: shown(sorted(a + b))))
        print(tried(lambda: sum(a)), tried(lambda: sum(a, LARGE)), tried(lambda: (min(a), max(a))))
        print(shown(a[::-1]), shown(a[1::2]), shown(a[-2:0:-3]), tuple(a)[::-2])
        a.reverse()
        print(a == b[::-1], tuple(a) == tuple(b)[::-1], tuple(a) + tuple(b) == tuple(a + b))
print(tried(lambda: sorted([b"a", "a"])), tried(lambda: sorted([True, None])), tried(lambda: [b"a"] < [1]))

#> bool 1 True False False True True False True 0 1
#> True:bo
#> True:bo True
#> 1 100000000000000000001 (True, True)
#> True:bo   (True,)
#> True True True
#> bool 3 True False False True True False True 1 1
#> False:bo False:bo True:bo
#> True:bo False:bo False:bo True
#> 1 100000000000000000001 (False, True)
#> False:bo False:bo True:bo False:bo False:bo (False, True)
#> True True True
#> bool 4 True False False True True False True 0 2
#> False:bo False:bo True:bo True:bo
#> True:bo True:bo False:bo False:bo True
#> 2 100000000000000000002 (False, True)
#> True:bo False:bo False:bo True:bo False:bo True:bo False:bo (True, False)
#> True True True
#> bool 9 True False False True True False True 1 3
#> False:bo False:bo False:bo False:bo False:bo False:bo True:bo True:bo True:bo
#> True:bo True:bo True:bo False:bo False:bo False:bo False:bo False:bo False:bo True
#> 3 100000000000000000003 (False, True)
#> False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo True:bo False:bo False:bo False:bo False:bo False:bo (False, True, False, False, True)
#> True True True
#> bool 30 True False False True True False True 1 10
#> False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo
#> True:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo True:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo True
#> 10 100000000000000000010 (False, True)
#> False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo True:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo False:bo (False, True, False, False, True, False, False, True, False, False, True, False, False, True, False)
#> True True True
#> flag 1 True False False True True False True 0 1
#> True:bo
#> True:bo True
#> 1 100000000000000000001 (True, True)
#> True:bo   (True,)
#> True True True
#> flag 3 True False False True True False True 0 2
#> 0:in True:bo 1:in
#> True:bo 1:in 0:in True
#> 2 100000000000000000002 (0, True)
#> 1:in 0:in True:bo 0:in 0:in (1, True)
#> True True True
#> flag 4 True False False True True False True 1 2
#> 0:in False:bo True:bo 1:in
#> True:bo 1:in 0:in False:bo True
#> 2 100000000000000000002 (0, True)
#> False:bo 1:in 0:in True:bo 0:in False:bo 1:in (False, 0)
#> True True True
#> flag 9 True False False True True False True 0 5
#> 0:in False:bo 0:in False:bo True:bo 1:in True:bo 1:in True:bo
#> True:bo 1:in True:bo 1:in True:bo 0:in False:bo 0:in False:bo True
#> 5 100000000000000000005 (0, True)
#> True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo 0:in False:bo 0:in False:bo False:bo True:bo 0:in (True, 1, True, 1, True)
#> True True True
#> flag 30 True False False True True False True 1 15
#> 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo
#> True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 1:in True:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in True
#> 15 100000000000000000015 (0, True)
#> 0:in True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo False:bo 1:in 0:in True:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in False:bo 0:in True:bo 0:in 1:in False:bo True:bo 0:in 1:in False:bo True:bo 0:in (0, False, 0, False, 0, False, 0, False, 0, False, 0, False, 0, False, 0)
#> True True True
#> large 1 True False True False True True True 0 1
#> 100000000000000000000:in
#> 100000000000000000000:in True
#> 100000000000000000000 200000000000000000000 (100000000000000000000, 100000000000000000000)
#> 100000000000000000000:in   (100000000000000000000,)
#> True True True
#> large 3 True False False True True False True 2 1
#> 100000000000000000000:in 100000000000000000002:in 100000000000000000004:in
#> 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in True
#> 300000000000000000006 400000000000000000006 (100000000000000000000, 100000000000000000004)
#> 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000002:in 100000000000000000002:in (100000000000000000004, 100000000000000000000)
#> True True True
#> large 4 True False False True True False True 3 1
#> 100000000000000000000:in 100000000000000000001:in 100000000000000000002:in 100000000000000000004:in
#> 100000000000000000004:in 100000000000000000002:in 100000000000000000001:in 100000000000000000000:in True
#> 400000000000000000007 500000000000000000007 (100000000000000000000, 100000000000000000004)
#> 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000002:in 100000000000000000001:in 100000000000000000004:in (100000000000000000001, 100000000000000000002)
#> True True True
#> large 9 True False False True True False True 3 2
#> 100000000000000000000:in 100000000000000000000:in 100000000000000000001:in 100000000000000000001:in 100000000000000000002:in 100000000000000000002:in 100000000000000000003:in 100000000000000000004:in 100000000000000000004:in
#> 100000000000000000004:in 100000000000000000004:in 100000000000000000003:in 100000000000000000002:in 100000000000000000002:in 100000000000000000001:in 100000000000000000001:in 100000000000000000000:in 100000000000000000000:in True
#> 900000000000000000017 1000000000000000000017 (100000000000000000000, 100000000000000000004)
#> 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000002:in 100000000000000000001:in 100000000000000000000:in 100000000000000000004:in 100000000000000000004:in 100000000000000000003:in 100000000000000000002:in (100000000000000000001, 100000000000000000002, 100000000000000000003, 100000000000000000004, 100000000000000000000)
#> True True True
#> large 30 True False False True True False True 4 6
#> 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in
#> 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000004:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000003:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000002:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000001:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in 100000000000000000000:in True
#> 3000000000000000000060 3100000000000000000060 (100000000000000000000, 100000000000000000004)
#> 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000003:in 100000000000000000001:in 100000000000000000004:in 100000000000000000002:in 100000000000000000000:in 100000000000000000002:in 100000000000000000001:in 100000000000000000000:in 100000000000000000004:in 100000000000000000003:in 100000000000000000002:in 100000000000000000001:in 100000000000000000000:in 100000000000000000004:in 100000000000000000003:in 100000000000000000002:in 100000000000000000001:in 100000000000000000000:in 100000000000000000004:in 100000000000000000003:in 100000000000000000001:in 100000000000000000000:in 100000000000000000004:in 100000000000000000003:in 100000000000000000002:in 100000000000000000001:in 100000000000000000000:in 100000000000000000004:in 100000000000000000003:in 100000000000000000002:in (100000000000000000003, 100000000000000000004, 100000000000000000000, 100000000000000000001, 100000000000000000002, 100000000000000000003, 100000000000000000004, 100000000000000000000, 100000000000000000001, 100000000000000000002, 100000000000000000003, 100000000000000000004, 100000000000000000000, 100000000000000000001, 100000000000000000002)
#> True True True
#> words 1 True False True False True True True 0 1
#> 9223372036854775808:in
#> 9223372036854775808:in True
#> 9223372036854775808 109223372036854775808 (9223372036854775808, 9223372036854775808)
#> 9223372036854775808:in   (9223372036854775808,)
#> True True True
#> words 3 True False True False True True True 2 1
#> -9223372036854775809:in 9223372036854775808:in 170141183460469231731687303715884105728:in
#> 170141183460469231731687303715884105728:in 9223372036854775808:in -9223372036854775809:in True
#> 170141183460469231731687303715884105727 170141183460469231831687303715884105727 (-9223372036854775809, 170141183460469231731687303715884105728)
#> 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in -9223372036854775809:in -9223372036854775809:in (170141183460469231731687303715884105728, 9223372036854775808)
#> True True True
#> words 4 True False True False True True True 3 1
#> -170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in 170141183460469231731687303715884105728:in
#> 170141183460469231731687303715884105728:in 9223372036854775808:in -9223372036854775809:in -170141183460469231731687303715884105728:in True
#> -1 99999999999999999999 (-170141183460469231731687303715884105728, 170141183460469231731687303715884105728)
#> -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in -9223372036854775809:in -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in (-170141183460469231731687303715884105728, -9223372036854775809)
#> True True True
#> words 9 True False False True True False True 1 2
#> -170141183460469231731687303715884105728:in -9223372036854775809:in -9223372036854775809:in True:bo 5:in 9223372036854775808:in 9223372036854775808:in 170141183460469231731687303715884105728:in 340282366920938463463374607431768211456:in
#> 340282366920938463463374607431768211456:in 170141183460469231731687303715884105728:in 9223372036854775808:in 9223372036854775808:in 5:in True:bo -9223372036854775809:in -9223372036854775809:in -170141183460469231731687303715884105728:in True
#> 340282366920938463463374607431768211460 340282366920938463563374607431768211460 (-170141183460469231731687303715884105728, 340282366920938463463374607431768211456)
#> -9223372036854775809:in 9223372036854775808:in True:bo 5:in 340282366920938463463374607431768211456:in -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in -9223372036854775809:in -170141183460469231731687303715884105728:in 5:in 9223372036854775808:in 9223372036854775808:in 340282366920938463463374607431768211456:in -9223372036854775809:in (-9223372036854775809, True, 340282366920938463463374607431768211456, 170141183460469231731687303715884105728, 9223372036854775808)
#> True True True
#> words 30 True False False True True False True 1 5
#> -170141183460469231731687303715884105728:in -170141183460469231731687303715884105728:in -170141183460469231731687303715884105728:in -170141183460469231731687303715884105728:in -9223372036854775809:in -9223372036854775809:in -9223372036854775809:in -9223372036854775809:in -9223372036854775809:in True:bo True:bo True:bo True:bo 5:in 5:in 5:in 5:in 9223372036854775808:in 9223372036854775808:in 9223372036854775808:in 9223372036854775808:in 9223372036854775808:in 170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in 340282366920938463463374607431768211456:in 340282366920938463463374607431768211456:in 340282366920938463463374607431768211456:in 340282366920938463463374607431768211456:in
#> 340282366920938463463374607431768211456:in 340282366920938463463374607431768211456:in 340282366920938463463374607431768211456:in 340282366920938463463374607431768211456:in 170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in 9223372036854775808:in 9223372036854775808:in 9223372036854775808:in 9223372036854775808:in 9223372036854775808:in 5:in 5:in 5:in 5:in True:bo True:bo True:bo True:bo -9223372036854775809:in -9223372036854775809:in -9223372036854775809:in -9223372036854775809:in -9223372036854775809:in -170141183460469231731687303715884105728:in -170141183460469231731687303715884105728:in -170141183460469231731687303715884105728:in -170141183460469231731687303715884105728:in True
#> 1361129467683753853853498429727072845843 1361129467683753853953498429727072845843 (-170141183460469231731687303715884105728, 340282366920938463463374607431768211456)
#> -9223372036854775809:in 9223372036854775808:in True:bo 5:in 340282366920938463463374607431768211456:in -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in True:bo 5:in 340282366920938463463374607431768211456:in -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in True:bo 5:in 340282366920938463463374607431768211456:in -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in True:bo 5:in 340282366920938463463374607431768211456:in -170141183460469231731687303715884105728:in 170141183460469231731687303715884105728:in -9223372036854775809:in 9223372036854775808:in -9223372036854775809:in -170141183460469231731687303715884105728:in 5:in 9223372036854775808:in 170141183460469231731687303715884105728:in 340282366920938463463374607431768211456:in True:bo -9223372036854775809:in -170141183460469231731687303715884105728:in 5:in 9223372036854775808:in 170141183460469231731687303715884105728:in 340282366920938463463374607431768211456:in True:bo -9223372036854775809:in 9223372036854775808:in 340282366920938463463374607431768211456:in -9223372036854775809:in 5:in 170141183460469231731687303715884105728:in True:bo -170141183460469231731687303715884105728:in 9223372036854775808:in 340282366920938463463374607431768211456:in -9223372036854775809:in (-9223372036854775809, True, 340282366920938463463374607431768211456, 170141183460469231731687303715884105728, 9223372036854775808, 5, -170141183460469231731687303715884105728, -9223372036854775809, True, 340282366920938463463374607431768211456, 170141183460469231731687303715884105728, 9223372036854775808, 5, -170141183460469231731687303715884105728, -9223372036854775809)
#> True True True
#> bytes 1 True False True False True True True 0 1
#> b'common':by
#> b'common':by True
#> TypeError: unsupported operand type(s) for +: 'int' and 'bytes' TypeError: unsupported operand type(s) for +: 'int' and 'bytes' (b'common', b'common')
#> b'common':by   (b'common',)
#> True True True
#> bytes 3 True False True False True True True 2 1
#> b'common':by b'commonbb':by b'commonc':by
#> b'commonc':by b'commonbb':by b'common':by True
#> TypeError: unsupported operand type(s) for +: 'int' and 'bytes' TypeError: unsupported operand type(s) for +: 'int' and 'bytes' (b'common', b'commonc')
#> b'commonbb':by b'commonc':by b'common':by b'commonc':by b'commonc':by (b'commonbb', b'common')
#> True True True
#> bytes 4 True False True False True True True 3 1
#> b'common':by b'commonaaa':by b'commonbb':by b'commonc':by
#> b'commonc':by b'commonbb':by b'commonaaa':by b'common':by True
#> TypeError: unsupported operand type(s) for +: 'int' and 'bytes' TypeError: unsupported operand type(s) for +: 'int' and 'bytes' (b'common', b'commonc')
#> b'commonaaa':by b'commonbb':by b'commonc':by b'common':by b'commonc':by b'commonaaa':by b'commonbb':by (b'commonaaa', b'commonc')
#> True True True
#> bytes 9 True False True False True True True 8 1
#> b'common':by b'commonaaa':by b'commonaaaaaa':by b'commonbb':by b'commonbbbbb':by b'commonbbbbbbbb':by b'commonc':by b'commoncccc':by b'commonccccccc':by
#> b'commonccccccc':by b'commoncccc':by b'commonc':by b'commonbbbbbbbb':by b'commonbbbbb':by b'commonbb':by b'commonaaaaaa':by b'commonaaa':by b'common':by True
#> TypeError: unsupported operand type(s) for +: 'int' and 'bytes' TypeError: unsupported operand type(s) for +: 'int' and 'bytes' (b'common', b'commonccccccc')
#> b'commonbbbbbbbb':by b'commonccccccc':by b'commonaaaaaa':by b'commonbbbbb':by b'commoncccc':by b'commonaaa':by b'commonbb':by b'commonc':by b'common':by b'commonc':by b'commonaaa':by b'commonbbbbb':by b'commonccccccc':by b'commonccccccc':by b'commoncccc':by b'commonc':by (b'commonbbbbbbbb', b'commonaaaaaa', b'commoncccc', b'commonbb', b'common')
#> True True True
#> bytes 30 True False True False True True True 29 3
#> b'common':by b'common':by b'common':by b'commona':by b'commonaa':by b'commonaaa':by b'commonaaaa':by b'commonaaaaa':by b'commonaaaaaa':by b'commonaaaaaaa':by b'commonaaaaaaaaa':by b'commonaaaaaaaaaa':by b'commonb':by b'commonbb':by b'commonbbb':by b'commonbbbb':by b'commonbbbbb':by b'commonbbbbbb':by b'commonbbbbbbb':by b'commonbbbbbbbb':by b'commonbbbbbbbbb':by b'commonc':by b'commoncc':by b'commonccc':by b'commoncccc':by b'commonccccc':by b'commoncccccc':by b'commonccccccc':by b'commoncccccccc':by b'commoncccccccccc':by
#> b'commoncccccccccc':by b'commoncccccccc':by b'commonccccccc':by b'commoncccccc':by b'commonccccc':by b'commoncccc':by b'commonccc':by b'commoncc':by b'commonc':by b'commonbbbbbbbbb':by b'commonbbbbbbbb':by b'commonbbbbbbb':by b'commonbbbbbb':by b'commonbbbbb':by b'commonbbbb':by b'commonbbb':by b'commonbb':by b'commonb':by b'commonaaaaaaaaaa':by b'commonaaaaaaaaa':by b'commonaaaaaaa':by b'commonaaaaaa':by b'commonaaaaa':by b'commonaaaa':by b'commonaaa':by b'commonaa':by b'commona':by b'common':by b'common':by b'common':by True
#> TypeError: unsupported operand type(s) for +: 'int' and 'bytes' TypeError: unsupported operand type(s) for +: 'int' and 'bytes' (b'common', b'commoncccccccccc')
#> b'commonbbbbbbb':by b'commoncccccc':by b'commonaaaaa':by b'commonbbbb':by b'commonccc':by b'commonaa':by b'commonb':by b'common':by b'commonaaaaaaaaaa':by b'commonbbbbbbbbb':by b'commoncccccccc':by b'commonaaaaaaa':by b'commonbbbbbb':by b'commonccccc':by b'commonaaaa':by b'commonbbb':by b'commoncc':by b'commona':by b'common':by b'commoncccccccccc':by b'commonaaaaaaaaa':by b'commonbbbbbbbb':by b'commonccccccc':by b'commonaaaaaa':by b'commonbbbbb':by b'commoncccc':by b'commonaaa':by b'commonbb':by b'commonc':by b'common':by b'commonc':by b'commonaaa':by b'commonbbbbb':by b'commonccccccc':by b'commonaaaaaaaaa':by b'common':by b'commoncc':by b'commonaaaa':by b'commonbbbbbb':by b'commoncccccccc':by b'commonaaaaaaaaaa':by b'commonb':by b'commonccc':by b'commonaaaaa':by b'commonbbbbbbb':by b'commoncccccc':by b'commonccc':by b'common':by b'commoncccccccc':by b'commonccccc':by b'commoncc':by b'commoncccccccccc':by b'commonccccccc':by b'commoncccc':by b'commonc':by (b'commonbbbbbbb', b'commonaaaaa', b'commonccc', b'commonb', b'commonaaaaaaaaaa', b'commoncccccccc', b'commonbbbbbb', b'commonaaaa', b'commoncc', b'common', b'commonaaaaaaaaa', b'commonccccccc', b'commonbbbbb', b'commonaaa', b'commonc')
#> True True True
#> mixed 1 True False False True True False True 0 1
#> 1:in
#> 1:in True
#> 1 100000000000000000001 (1, 1)
#> 1:in   (1,)
#> True True True
#> mixed 3 True False True False True True True 0 3
#> 1:in True:bo 1.0:fl
#> 1:in True:bo 1.0:fl True
#> 3.0 1e+20 (1, 1)
#> 1.0:fl True:bo 1:in True:bo True:bo (1.0, 1)
#> True True True
#> mixed 4 True False False True True False True 3 3
#> 1:in True:bo 1.0:fl 100000000000000000000:in
#> 100000000000000000000:in 1:in True:bo 1.0:fl True
#> 1e+20 2e+20 (1, 100000000000000000000)
#> 100000000000000000000:in 1.0:fl True:bo 1:in True:bo 100000000000000000000:in 1.0:fl (100000000000000000000, True)
#> True True True
#> mixed 9 True False True False True True True 0 6
#> -0.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 100000000000000000000:in 1e+20:fl
#> 100000000000000000000:in 1e+20:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl -0.0:fl True
#> 2e+20 3e+20 (-0.0, 100000000000000000000)
#> 1.0:fl True:bo 1:in -0.0:fl 1e+20:fl 100000000000000000000:in 1.0:fl True:bo 1:in True:bo 100000000000000000000:in -0.0:fl True:bo True:bo 1e+20:fl True:bo (1.0, 1, 1e+20, 1.0, 1)
#> True True True
#> mixed 30 True False True False True True True 5 15
#> -0.0:fl -0.0:fl -0.0:fl -0.0:fl -0.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl
#> 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 100000000000000000000:in 1e+20:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl 1:in True:bo 1.0:fl -0.0:fl -0.0:fl -0.0:fl -0.0:fl -0.0:fl True
#> 1e+21 1.1e+21 (-0.0, 100000000000000000000)
#> -0.0:fl 1e+20:fl 100000000000000000000:in 1.0:fl True:bo 1:in -0.0:fl 1e+20:fl 100000000000000000000:in 1.0:fl True:bo 1:in -0.0:fl 1e+20:fl 100000000000000000000:in 1.0:fl True:bo 1:in -0.0:fl 1e+20:fl 100000000000000000000:in 1.0:fl True:bo 1:in -0.0:fl 1e+20:fl 100000000000000000000:in 1.0:fl True:bo 1:in True:bo 100000000000000000000:in -0.0:fl True:bo 100000000000000000000:in -0.0:fl True:bo 100000000000000000000:in -0.0:fl True:bo 100000000000000000000:in -0.0:fl True:bo 100000000000000000000:in -0.0:fl 1e+20:fl True:bo 1e+20:fl True:bo 1e+20:fl True:bo 1e+20:fl True:bo 1e+20:fl True:bo (-0.0, 100000000000000000000, True, -0.0, 100000000000000000000, True, -0.0, 100000000000000000000, True, -0.0, 100000000000000000000, True, -0.0, 100000000000000000000, True)
#> True True True
#> lists 1 True False True False True True True 0 1
#> [0, b'x']:li
#> [0, b'x']:li True
#> TypeError: unsupported operand type(s) for +: 'int' and 'list' TypeError: unsupported operand type(s) for +: 'int' and 'list' ([0, b'x'], [0, b'x'])
#> [0, b'x']:li   ([0, b'x'],)
#> True True True
#> lists 3 True False False True True False True 2 1
#> [0, b'x']:li [1, b'x']:li [2, b'x']:li
#> [2, b'x']:li [1, b'x']:li [0, b'x']:li True
#> TypeError: unsupported operand type(s) for +: 'int' and 'list' TypeError: unsupported operand type(s) for +: 'int' and 'list' ([0, b'x'], [2, b'x'])
#> [2, b'x']:li [1, b'x']:li [0, b'x']:li [1, b'x']:li [1, b'x']:li ([2, b'x'], [0, b'x'])
#> True True True
#> lists 4 True False True False True True True 0 2
#> [0, b'x']:li [0, b'x']:li [1, b'x']:li [2, b'x']:li
#> [2, b'x']:li [1, b'x']:li [0, b'x']:li [0, b'x']:li True
#> TypeError: unsupported operand type(s) for +: 'int' and 'list' TypeError: unsupported operand type(s) for +: 'int' and 'list' ([0, b'x'], [2, b'x'])
#> [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li ([0, b'x'], [1, b'x'])
#> True True True
#> lists 9 True False False True True False True 2 3
#> [0, b'x']:li [0, b'x']:li [0, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li
#> [2, b'x']:li [2, b'x']:li [2, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li True
#> TypeError: unsupported operand type(s) for +: 'int' and 'list' TypeError: unsupported operand type(s) for +: 'int' and 'list' ([0, b'x'], [2, b'x'])
#> [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li ([2, b'x'], [0, b'x'], [1, b'x'], [2, b'x'], [0, b'x'])
#> True True True
#> lists 30 True False False True True False True 2 10
#> [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li
#> [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [2, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li [0, b'x']:li True
#> TypeError: unsupported operand type(s) for +: 'int' and 'list' TypeError: unsupported operand type(s) for +: 'int' and 'list' ([0, b'x'], [2, b'x'])
#> [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [0, b'x']:li [2, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li [1, b'x']:li ([2, b'x'], [0, b'x'], [1, b'x'], [2, b'x'], [0, b'x'], [1, b'x'], [2, b'x'], [0, b'x'], [1, b'x'], [2, b'x'], [0, b'x'], [1, b'x'], [2, b'x'], [0, b'x'], [1, b'x'])
#> True True True
#> odd 1 True False True False True True True 0 1
#> 0:in
#> 0:in True
#> 0 100000000000000000000 (0, 0)
#> 0:in   (0,)
#> True True True
#> odd 3 True False False True True False True 2 1
#> 0:in 1:in 2:in
#> 2:in 1:in 0:in True
#> 3 100000000000000000003 (0, 2)
#> 2:in 1:in 0:in 1:in 1:in (2, 0)
#> True True True
#> odd 4 True False True False True True True 3 1
#> 0:in 1:in 2:in 3:in
#> 3:in 2:in 1:in 0:in True
#> 6 100000000000000000006 (0, 3)
#> 3:in 2:in 1:in 0:in 1:in 3:in 2:in (3, 1)
#> True True True
#> odd 9 True False True False True True True 4 2
#> 0:in 1:in 2:in 3:in 4:Od 5:in 6:in 7:in 8:in
#> 8:in 7:in 6:in 5:in 4:Od 3:in 2:in 1:in 0:in True
#> 1026 1026 (0, 8)
#> 8:in 7:in 6:in 5:in 4:Od 3:in 2:in 1:in 0:in 1:in 3:in 5:in 7:in 7:in 4:Od 1:in (8, 6, 4, 2, 0)
#> True True True
#> odd 30 True False False True True False True 0 7
#> 0:in 1:in 2:in 3:in 4:Od 5:in 6:in 7:in 8:in 9:Od 10:in 11:in 12:in 13:in 14:Od 15:in 16:in 17:in 18:in 19:Od 20:in 21:in 22:in 23:in 24:Od 25:in 26:in 27:in 28:in 29:Od
#> 29:Od 28:in 27:in 26:in 25:in 24:Od 23:in 22:in 21:in 20:in 19:Od 18:in 17:in 16:in 15:in 14:Od 13:in 12:in 11:in 10:in 9:Od 8:in 7:in 6:in 5:in 4:Od 3:in 2:in 1:in 0:in True
#> 1000 1000 (0, 29)
#> 29:Od 28:in 27:in 26:in 25:in 24:Od 23:in 22:in 21:in 20:in 19:Od 18:in 17:in 16:in 15:in 14:Od 13:in 12:in 11:in 10:in 9:Od 8:in 7:in 6:in 5:in 4:Od 3:in 2:in 1:in 0:in 1:in 3:in 5:in 7:in 9:Od 11:in 13:in 15:in 17:in 19:Od 21:in 23:in 25:in 27:in 29:Od 28:in 25:in 22:in 19:Od 16:in 13:in 10:in 7:in 4:Od 1:in (29, 27, 25, 23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1)
#> True True True
#> TypeError: '<' not supported between instances of 'str' and 'bytes' TypeError: '<' not supported between instances of 'NoneType' and 'bool' TypeError: '<' not supported between instances of 'bytes' and 'int'
