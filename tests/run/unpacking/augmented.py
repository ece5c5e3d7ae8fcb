# Augmented assignment: targets evaluated once, in place where there is a way.
x = 5
x += 1
x -= 2
x *= 3
x //= 2
x **= 2
x %= 7
x <<= 3
x |= 5
x &= 12
x ^= 3
x >>= 1
print(x)
y = 7
y /= 2
print(y)
a = b = [1, 2]
a += (3,)
print(b, a is b)
a = a + [4]
print(b, a is b)
a *= 2
print(a)
s = t = "x"
s += "y"
print(s, t)
tup = ([], 1)
try:
    tup[0] += [5]
except TypeError as error:
    print(error, tup)


def index():
    print("index", end=" ")
    return 0


def container():
    print("container", end=" ")
    return items


items = [10]
container()[index()] += 5
print(items)


class C:
    count = 0

    def __getattr__(self, name):
        print("getattr", name)
        return 100


c = C()
c.count += 1
print(c.count, C.count, vars(c))
c.missing += 1
print(c.missing)


class InPlace:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __imul__(self, other):
        return "replaced"

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return ("sub", other)

    def __imatmul__(self, other):
        return ("imatmul", other)

    def __ior__(self, other):
        return ("ior", other)


i = j = InPlace()
i += 1
i += "a"
print(i.log, i is j)
i -= 3
print(i)
j *= 2
print(j)
k = InPlace()
k @= 1
print(k)
k = InPlace()
k |= 2
print(k)
d = {"n": 1}
d["n"] += 1
d |= {"m": 2}
print(d)
try:
    d["zzz"] += 1
except KeyError as error:
    print("KeyError", error)
st = {1, 2}
alias = st
st |= {3}
st -= {1}
st &= {2, 3, 4}
st ^= {3, 9}
print(sorted(st), alias is st)
try:
    n = None
    n += 1
except TypeError as error:
    print(error)
try:
    undefined_name += 1
except NameError as error:
    print(error)


def local():
    try:
        total += 1
    except UnboundLocalError as error:
        print(error)
    total = 0


local()
grid = [[0] * 2 for _ in range(2)]
grid[1][0] += 7
grid[1][0] *= grid[1][0]
print(grid)
lst = [1, 2, 3]
lst[1:] += [9]
print(lst)
lst[0:2] *= 2
print(lst)
b = bytearray(b"ab")
c = b
b += b"cd"
print(c, b is c)

#> 7
#> 3.5
#> [1, 2, 3] True
#> [1, 2, 3] False
#> [1, 2, 3, 4, 1, 2, 3, 4]
#> xy x
#> 'tuple' object does not support item assignment ([5], 1)
#> container index [15]
#> 1 0 {'count': 1}
#> getattr missing
#> 101
#> [('iadd', 1), ('iadd', 'a')] True
#> ('sub', 3)
#> replaced
#> ('imatmul', 1)
#> ('ior', 2)
#> {'n': 2, 'm': 2}
#> KeyError 'zzz'
#> [2, 9] True
#> unsupported operand type(s) for +=: 'NoneType' and 'int'
#> name 'undefined_name' is not defined
#> cannot access local variable 'total' where it is not associated with a value
#> [[0, 0], [49, 0]]
#> [1, 2, 3, 9]
#> [1, 2, 1, 2, 3, 9]
#> bytearray(b'abcd') True
