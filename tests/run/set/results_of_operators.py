# What operators and methods of sets give, in which order, and when they compare.
class K:
    def __init__(self, n, h):
        self.n, self.h = n, h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        log.append((self.n, getattr(other, "n", other)))
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


log = []
a = {K(1, 5), K(2, 5), K(3, 6)}
b = {K(2, 5), K(3, 6), K(4, 5)}
for f in set.intersection, set.difference, set.union, set.symmetric_difference, set.issubset, set.isdisjoint:
    log.clear()
    made = f(a, b)
    print(f.__name__, sorted(made, key=lambda k: k.n) if isinstance(made, set) else made, len(log))
log.clear()
print(5 in a, -1 in a, K(3, 6) in a, log)
ints = set(range(0, 300, 3)) | {-1, -2, -3, 2**40, 2**61 - 1, 2**70}
more = set(range(0, 300, 5)) | {-1, -2, 2**70}
for made in ints & more, more & ints, ints - more, more - ints, ints ^ more, ints & frozenset(more), frozenset(ints) - more:
    print(type(made).__name__, len(made), list(made)[:12], sum(made))
words = {f"w{i}" for i in range(200)}
some = {f"w{i}" for i in range(0, 400, 7)}
for made in words & some, some & words, words - some, some - words, words ^ some:
    print(len(made), list(made)[:6])
mixed = {1, "1", 1.5, (1,), None, True, b"1", frozenset({1})}
print(len(mixed), mixed & {1.0, "1", (1,)} == {1, "1", (1,)}, True in mixed, 1.0 in mixed, {1} in mixed, -1 in {-1, -2}, -2 in {-1})
for thing in [], {}, [1]:
    for s in set(), {1}:
        try:
            print(thing in s)
        except TypeError as e:
            print(e)


class S(str):
    def __hash__(self):
        return 7


class I(int):
    def __hash__(self):
        return 7

    def __eq__(self, other):
        log.append("asked")
        return int.__eq__(self, other)


log.clear()
print(S("w1") in words, I(3) in ints, I(7) in {7}, 7 in {I(7)}, log)
removed = set(range(100))
for i in range(0, 100, 2):
    removed.discard(i)
print(list(removed & set(range(50)))[:8], list(removed - set(range(50)))[:8], list(set(range(50)) & removed)[:8])

#> intersection [K2, K3] 5
#> difference [K1] 4
#> union [K1, K2, K3, K4] 4
#> symmetric_difference [K1, K4] 4
#> issubset False 3
#> isdisjoint False 4
#> False False True [(1, 5), (2, 5), (3, 3)]
#> set 23 [0, 1180591620717411303424, 135, 270, 15, 150, 285, 30, 165, 45, 180, 60] 1180591620717411306271
#> set 23 [0, 1180591620717411303424, 135, 270, 15, 150, 285, 30, 165, 45, 180, 60] 1180591620717411306271
#> set 83 [1099511627776, 2305843009213693951, 3, 6, 9, 12, 18, 21, 24, 27, 33, 36] 2305844108725333724
#> set 40 [130, 260, 5, 265, 10, 140, 145, 275, 20, 280, 25, 155] 6000
#> set 123 [1099511627776, 2305843009213693951, 3, 5, 6, 9, 10, 12, 18, 20, 21, 24] 2305844108725339724
#> set 23 [0, 1180591620717411303424, 135, 270, 15, 150, 285, 30, 165, 45, 180, 60] 1180591620717411306271
#> frozenset 83 [1099511627776, 2305843009213693951, 3, 6, 9, 12, 18, 21, 24, 27, 33, 36] 2305844108725333724
#> 29 ['w56', 'w189', 'w147', 'w105', 'w161', 'w133']
#> 29 ['w56', 'w189', 'w147', 'w105', 'w161', 'w133']
#> 171 ['w79', 'w64', 'w43', 'w97', 'w24', 'w27']
#> 29 ['w378', 'w287', 'w364', 'w385', 'w336', 'w259']
#> 200 ['w79', 'w364', 'w385', 'w64', 'w43', 'w97']
#> 7 True True True True True False
#> unhashable type: 'list'
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> unhashable type: 'dict'
#> unhashable type: 'list'
#> unhashable type: 'list'
#> False False True True ['asked', 'asked']
#> [1, 3, 5, 7, 9, 11, 13, 15] [51, 53, 55, 57, 59, 61, 63, 65] [1, 3, 5, 7, 9, 11, 13, 15]
