"""__hash__: defaults, what __eq__ does to it, results that are reduced or refused, equal values of different types."""


class Default:
    pass


d = Default()
print(hash(d) == hash(d), hash(d) == object.__hash__(d), {d: 1}[d])


class EqOnly:
    def __eq__(self, other):
        return True


class EqAndHash:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, EqAndHash) and self.v == other.v

    def __hash__(self):
        return hash(self.v)


class Kept(EqOnly):
    __hash__ = object.__hash__


class SubOfEqAndHash(EqAndHash):
    pass


class SubWithEq(EqAndHash):
    def __eq__(self, other):
        return self is other


class NoHash:
    __hash__ = None


print(EqOnly.__hash__, SubWithEq.__hash__, NoHash.__hash__, SubOfEqAndHash.__hash__ is EqAndHash.__hash__)
for make in (lambda: hash(EqOnly()), lambda: {SubWithEq(1): 1}, lambda: {NoHash()}, lambda: hash([]), lambda: hash(({},)), lambda: hash(slice(1)) and "slice hashed"):
    try:
        print(make())
    except TypeError as e:
        print(e)
print(hash(EqAndHash(5)), {EqAndHash(1): "a"}[EqAndHash(1)], len({EqAndHash(1), EqAndHash(1), EqAndHash(2)}), isinstance(hash(Kept()), int))


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


for h in (0, 1, -1, -2, True, 2**31, 2**61 - 2, 2**61 - 1, 2**61, 2**63 - 1, 2**63, -2**63, -2**64, 10**30):
    print(h, hash(H(h)))
for h in (1.0, "a", None, []):
    try:
        hash(H(h))
    except TypeError as e:
        print(e)


class IntSub(int):
    pass


print(type(hash(H(IntSub(5)))).__name__)
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0.5) == hash(0.5 + 0j), hash(-1) == hash(-2), hash(2**61 - 1), hash(2**61), hash(-(2**61)))
print(hash(float("inf")), hash(float("-inf")), hash(0.0) == hash(-0.0), hash(1.5), hash(1e300), hash(1j), hash(()), hash((1, 2)), hash((1, (2, 3))))
print(hash(""), hash("a") == hash(b"a"), hash(frozenset()), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 5)))
print(hash(None) == hash(None), hash(...) == hash(Ellipsis), hash(int) == hash(int), hash(len) == hash(len))
d.__hash__ = lambda: 5
print(hash(d) != 5, d.__hash__())
calls = []


class Counted:
    def __hash__(self):
        calls.append("hash")
        return 1

    def __eq__(self, other):
        calls.append("eq")
        return True


s = {Counted()}
s.add(Counted())
print(len(s), calls)
calls.clear()
m = {Counted(): 1}
m[Counted()] = 2
print(m.get(Counted()), Counted() in m, len(m), calls)

#> True True 1
#> None None None True
#> unhashable type: 'EqOnly'
#> unhashable type: 'SubWithEq'
#> unhashable type: 'NoHash'
#> unhashable type: 'list'
#> unhashable type: 'dict'
#> slice hashed
#> 5 a 2 True
#> 0 0
#> 1 1
#> -1 -2
#> -2 -2
#> True 1
#> 2147483648 2147483648
#> 2305843009213693950 2305843009213693950
#> 2305843009213693951 2305843009213693951
#> 2305843009213693952 2305843009213693952
#> 9223372036854775807 9223372036854775807
#> 9223372036854775808 4
#> -9223372036854775808 -9223372036854775808
#> -18446744073709551616 -8
#> 1000000000000000000000000000000 465258685558744706
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> __hash__ method should return an integer
#> int
#> True True True 0 1 -2
#> 314159 -314159 True 1152921504606846977 1224995262755759164 1000003 5740354900026072187 -3550055125485641917 7267574591690527098
#> 0 True 133146708735736 True True True
#> True True True True
#> True 5
#> 1 ['hash', 'hash', 'eq']
#> 2 True 1 ['hash', 'hash', 'eq', 'hash', 'eq', 'hash', 'eq']
