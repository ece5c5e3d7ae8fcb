# Methods, operators, order and errors of set and frozenset.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


s = {3, 1, 2}
s.add(5)
s.add(1)
s.discard(99)
s.discard(3)
print(s, len(s), 1 in s, 3 in s)
s.remove(5)
s.update([7, 8], (9,), {10: 1})
print(s, set("hello") == {"h", "e", "l", "o"}, sorted(set("mississippi")))
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9]), a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([1, 9]))
print(a <= b, a < a, a <= a, {3} < b, a >= {1}, a > {1}, a == {4, 3, 2, 1}, a != b, a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([7]))
c = set(a)
c |= {9}
c &= {1, 2, 9}
c -= {1}
c ^= {2, 3}
print(c)
c.intersection_update([3, 9])
c.difference_update([9])
c.symmetric_difference_update([3, 4])
print(c, c.copy(), c.pop(), c, set(), frozenset(), frozenset([1, 2]), frozenset("a") | {"b"}, {"b"} | frozenset("a"))
print(type(frozenset([1]) | {2}).__name__, type({1} | frozenset([2])).__name__, frozenset([1, 2]) == {2, 1}, hash(frozenset([1, 2, 3])), hash(frozenset()))
print({frozenset([1]): "x"}[frozenset([1])], {1} in {frozenset([1])}, hash(frozenset(["a", "b", (1, 2)])))
print(list(set(range(0, 200, 7))), set([100, 5, 33, 8, 16, 24, 0, -1, -2]), {1.5, 2, "x", None, True, (1,)})
words = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau".split()
w = set(words)
print(w)
for x in words[::2]:
    w.discard(x)
print(w)
for x in words:
    w.add(x + "2")
print(w, list(w)[:5])
print([w.pop() for _ in range(5)], len(w))
print(set(words) & set(words[:6]), set(words) - set(words[3:]), set(words[:4]) ^ set(words[2:6]), set(words).difference(words[1:]))
print({i * 1000003 % 8191 for i in range(40)}, {str(i) for i in range(30)}, {(i, i % 3) for i in range(12)}, {i / 4 for i in range(20)})
big = set(range(1000)) | {10 ** 18 + i for i in range(20)}
print(len(big), list(big)[:5], list(big - set(range(990)))[:8])
attempt(lambda: {[]})
attempt(lambda: {1}.remove(2))
attempt(lambda: {1}.remove("x"))
attempt(lambda: set().pop())
attempt(lambda: {1} | [1])
attempt(lambda: {1} < [1])
attempt(lambda: set(5))
attempt(lambda: set(1, 2))
attempt(lambda: set(x=1))
attempt(lambda: frozenset(1, 2))
attempt(lambda: hash(set()))
attempt(lambda: {1}.add())
attempt(lambda: a[0])


def grow():
    s = {1}
    for x in s:
        s.add(x + 1)


attempt(grow)

#> {1, 2, 5} 3 True False
#> {1, 2, 7, 8, 9, 10} True ['i', 'm', 'p', 's']
#> {1, 2, 3, 4, 5} {3, 4} {1, 2} {5} {1, 2, 5} {1, 2, 3, 4, 5, 9} {3} {2} {2, 3, 4, 9}
#> False False True True True True True True True True True
#> {3, 9}
#> set() {4} 4 set() set() frozenset() frozenset({1, 2}) frozenset({'a', 'b'}) {'a', 'b'}
#> frozenset set True -272375401224217160 133146708735736
#> x True 6937837038752815446
#> [0, 133, 7, 140, 14, 147, 21, 154, 28, 161, 35, 168, 42, 175, 49, 182, 56, 189, 63, 196, 70, 77, 84, 91, 98, 105, 112, 119, 126] {0, 33, 100, 5, 8, 16, -2, 24, -1} {None, 1.5, 2, 'x', True, (1,)}
#> {'beta', 'kappa', 'pi', 'tau', 'xi', 'omicron', 'iota', 'zeta', 'gamma', 'alpha', 'rho', 'lambda', 'nu', 'eta', 'delta', 'mu', 'sigma', 'theta', 'epsilon'}
#> {'beta', 'kappa', 'pi', 'xi', 'zeta', 'delta', 'mu', 'sigma', 'theta'}
#> {'beta', 'kappa', 'nu2', 'iota2', 'pi', 'alpha2', 'sigma2', 'delta2', 'xi', 'epsilon2', 'pi2', 'tau2', 'zeta', 'kappa2', 'omicron2', 'theta2', 'beta2', 'eta2', 'gamma2', 'zeta2', 'delta', 'mu', 'lambda2', 'rho2', 'mu2', 'sigma', 'theta', 'xi2'} ['beta', 'kappa', 'nu2', 'iota2', 'pi']
#> ['beta', 'kappa', 'nu2', 'iota2', 'pi'] 23
#> {'alpha', 'beta', 'zeta', 'gamma', 'delta', 'epsilon'} {'alpha', 'beta', 'gamma'} {'alpha', 'beta', 'zeta', 'epsilon'} {'alpha'}
#> {0, 6530, 5128, 3726, 2065, 2324, 663, 922, 7452, 7711, 6050, 6309, 4648, 4907, 3246, 3505, 1844, 2103, 442, 701, 7231, 5829, 4427, 2766, 3025, 1364, 1623, 8153, 221, 6751, 7010, 5349, 5608, 3947, 4206, 2545, 2804, 1143, 1402, 7932} {'9', '23', '8', '5', '10', '15', '27', '17', '7', '11', '28', '22', '26', '14', '24', '0', '4', '16', '12', '25', '2', '13', '21', '6', '1', '3', '20', '18', '29', '19'} {(9, 0), (6, 0), (7, 1), (0, 0), (1, 1), (10, 1), (3, 0), (11, 2), (2, 2), (8, 2), (4, 1), (5, 2)} {0.0, 0.25, 1.0, 0.5, 0.75, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 4.0, 3.25, 3.5, 3.75, 4.25, 4.5, 4.75}
#> 1020 [0, 1, 2, 3, 4] [1000000000000000000, 1000000000000000001, 1000000000000000002, 1000000000000000003, 1000000000000000004, 1000000000000000005, 1000000000000000006, 1000000000000000007]
#> TypeError unhashable type: 'list'
#> KeyError 2
#> KeyError 'x'
#> KeyError 'pop from an empty set'
#> TypeError unsupported operand type(s) for |: 'set' and 'list'
#> TypeError '<' not supported between instances of 'set' and 'list'
#> TypeError 'int' object is not iterable
#> TypeError set expected at most 1 argument, got 2
#> TypeError set() takes no keyword arguments
#> TypeError frozenset expected at most 1 argument, got 2
#> TypeError unhashable type: 'set'
#> TypeError set.add() takes exactly one argument (0 given)
#> TypeError 'set' object is not subscriptable
#> RuntimeError Set changed size during iteration
