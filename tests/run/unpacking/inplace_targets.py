# Augmented assignment on names, attributes, subscripts and slices; __iadd__ and its fall-backs.
class In:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, o):
        print("iadd", o, end="; ")
        self.v += o
        return self

    def __isub__(self, o):
        return "replaced"

    def __imul__(self, o):
        return NotImplemented

    def __mul__(self, o):
        return f"mul {o}"

    def __rfloordiv__(self, o):
        return f"rfloordiv {o}"


class Holder:
    def __init__(self):
        self.__dict__["log"] = []

    def __getattr__(self, name):
        self.log.append(("get", name))
        return 10

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))

    def __getitem__(self, key):
        self.log.append(("getitem", key))
        return [1]

    def __setitem__(self, key, value):
        self.log.append(("setitem", key, value))


a = b = In(1)
a += 5
print(a is b, a.v)
a -= 1
print(a, b.v)
b *= 3
print(b)
c = 7
c //= In(1)
print(c)
h = Holder()
h.x += 1
h[0] += [2]
h[1:2, ...] *= 2
h.y **= 2
print(h.log)
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as e:
    print(e, t)
x = y = [1, 2]
x += "ab"
x *= 2
print(x is y, y)
x[1:3] += [0]
x[::4] = x[::4][::-1]
print(x)
d = {"a": 1}
d |= [("b", 2)]
d["a"] += d["b"]
s = r = {1, 2}
s |= {3}
s &= {2, 3}
s ^= {9}
print(d, s is r, s)
for f, name in ((lambda: exec_add([], 5), "list"), (lambda: exec_add("a", 1), "str"), (lambda: exec_add((), []), "tuple"), (lambda: exec_add(None, 1), "None"), (lambda: exec_add({}, {}), "dict")):
    pass


def exec_add(p, q):
    p += q
    return p


for p, q in (([], 5), ("a", 1), ((), []), (None, 1), ({}, {}), ([1], (2,)), (1, 2.5), (True, True), ([], {3: 4})):
    try:
        print(exec_add(p, q))
    except TypeError as e:
        print(type(e).__name__, e)
n = 17
n += 1; n -= 2; n *= 3; n //= 5; n %= 7; n <<= 3; n |= 1; n ^= 4; n &= 31; n >>= 1; n **= 2; n /= 4
print(n)


class Counter:
    total = 0

    def hit(self):
        self.total += 1
        return self.total


k = Counter()
print(k.hit(), k.hit(), Counter.total, k.__dict__)
i = 0
l = [0, 0, 0]


def index():
    global i
    i += 1
    return i


l[index()] += 5
l[index()] += index()
print(l, i)

#> iadd 5; True 6
#> replaced 6
#> mul 3
#> rfloordiv 7
#> [('get', 'x'), ('set', 'x', 11), ('getitem', 0), ('setitem', 0, [1, 2]), ('getitem', (slice(1, 2, None), Ellipsis)), ('setitem', (slice(1, 2, None), Ellipsis), [1, 1]), ('get', 'y'), ('set', 'y', 100)]
#> 'tuple' object does not support item assignment ([1, 3], 2)
#> True [1, 2, 'a', 'b', 1, 2, 'a', 'b']
#> ['b', 2, 'a', 0, 'b', 1, 2, 'a', 1]
#> {'a': 3, 'b': 2} True {9, 2, 3}
#> TypeError 'int' object is not iterable
#> TypeError can only concatenate str (not "int") to str
#> TypeError can only concatenate tuple (not "list") to tuple
#> TypeError unsupported operand type(s) for +=: 'NoneType' and 'int'
#> TypeError unsupported operand type(s) for +=: 'dict' and 'dict'
#> [1, 2]
#> 3.5
#> 2
#> [3]
#> 25.0
#> 1 2 0 {'total': 2}
#> [0, 5, 3] 3
