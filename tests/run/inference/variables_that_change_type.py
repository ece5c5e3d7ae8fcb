# Variables that hold values of different types at different times, in loops, branches, parameters, attributes and globals.
def steps(n):
    v = n
    out = [v]
    v = v / 2
    out.append(v)
    v = str(v)
    out.append(v)
    v = [v, n]
    out.append(v)
    v = None if n else v
    out.append(v)
    return out


print(steps(4), steps(0))


def loop():
    x = 0
    seen = []
    for step in (1, 2.5, "s", [1], None, True, 2**70):
        try:
            x = x + step
        except TypeError as e:
            x = step
        seen.append((type(x).__name__, x))
    return seen


print(loop())


def branch(flag):
    if flag == 0:
        r = 1
    elif flag == 1:
        r = 1.5
    elif flag == 2:
        r = "text"
    elif flag == 3:
        r = (1, 2)
    else:
        r = None
    return r, r == 1, bool(r), [r] * 2


for f in range(5):
    print(branch(f))


def double(x):
    return x + x


print(double(2), double(1.5), double("ab"), double([1]), double((1,)), double(True), double(2**63), double(b"x"), double(1j))


class Holder:
    value = 0

    def set(self, v):
        self.value = v
        return self

    def bump(self):
        self.value += self.value
        return self.value


for v in (3, 2.5, "s", [1], 2**62):
    print(Holder().set(v).bump(), end=" ")
h = Holder()
print(h.bump(), h.set("z").bump(), h.set(7).bump(), Holder.value)
state = 1


def advance():
    global state
    state = {int: lambda: 2.5, float: lambda: "three", str: lambda: [4], list: lambda: None}.get(type(state), lambda: 1)()
    return state


print([advance() for _ in range(6)])


def accumulate(items, start=0):
    total = start
    for i in items:
        total += i
    return total


print(accumulate([1, 2]), accumulate([1, 2.5]), accumulate(["a", "b"], ""), accumulate([[1], [2]], []), accumulate([True, True]),
      accumulate([2**62, 2**62, 2**62]), accumulate([0.1] * 3), accumulate([1j, 1]))


def swap(a, b):
    a, b = b, a
    a, b = (b, a) if isinstance(a, str) else (a, b)
    return a, b


print(swap(1, "x"), swap("x", 1), swap(None, 2.5))


def while_type(n):
    x = n
    while not isinstance(x, str):
        x = x * 2 if x < 10 else str(x)
    return x


print(while_type(3), while_type(2.5), while_type(True))
x = 5
x = x if x > 10 else "five"
print(x * 2)
x = len(x)
print(x * 2)
del x
x = lambda: "function"
print(x())
for x in [1, "a", None]:
    pass
print(x)

#> [4, 2.0, '2.0', ['2.0', 4], None] [0, 0.0, '0.0', ['0.0', 0], ['0.0', 0]]
#> [('int', 1), ('float', 3.5), ('str', 's'), ('list', [1]), ('NoneType', None), ('bool', True), ('int', 1180591620717411303425)]
#> (1, True, True, [1, 1])
#> (1.5, False, True, [1.5, 1.5])
#> ('text', False, True, ['text', 'text'])
#> ((1, 2), False, True, [(1, 2), (1, 2)])
#> (None, False, False, [None, None])
#> 4 3.0 abab [1, 1] (1, 1) 2 18446744073709551616 b'xx' 2j
#> 6 5.0 ss [1, 1] 9223372036854775808 0 zz 14 0
#> [2.5, 'three', [4], None, 1, 2.5]
#> 3 3.5 ab [1, 2] 2 13835058055282163712 0.30000000000000004 (1+1j)
#> (1, 'x') (1, 'x') (2.5, None)
#> 12 10.0 16
#> fivefive
#> 8
#> function
#> None
