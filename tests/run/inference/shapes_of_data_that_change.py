"""One variable, attribute, container or parameter that holds ints first, then floats, strings, lists, None, instances: results stay right."""


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def total(node):
    t = 0
    while node:
        t = t + node.value
        node = node.next
    return t


print(total(Node(1, Node(2))), total(Node(1, Node(2.5))), total(Node(2 ** 70, Node(1))), total(Node(True, Node(1j))), total(None))
n = Node(1)
for value in (1.5, "text", None, [1], n, 2 ** 100, b"b"):
    n.value = value
    print(type(n.value).__name__, n.value is n or n.value, end=" ")
print()


def grow(x, times):
    for _ in range(times):
        x = x * x if not isinstance(x, str) else x + x
    return x


print(grow(3, 6), grow(1.5, 6), grow("ab", 3), grow(2, 7) == 2 ** 128, grow(1j, 2), grow(-1, 1))


def mixed(flag):
    if flag == 0: x = 1
    elif flag == 1: x = 1.5
    elif flag == 2: x = "s"
    elif flag == 3: x = [1]
    elif flag == 4: x = None
    else: x = lambda: flag
    y = x
    if isinstance(y, (int, float)):
        y += 1
    elif isinstance(y, str):
        y *= 2
    elif isinstance(y, list):
        y.append(y)
        return len(y), y[1] is y
    elif callable(y):
        y = y()
    return y


print([mixed(i) for i in range(6)])
items = [1, 2]
items += "ab"
items.extend({3.5: 0, None: 1})
items[0] = items[:2]
items.insert(1, (items.pop(), items.pop(0)))
print(items)
d = {1: "int", 1.5: "float", "1": "str", (1,): "tuple", None: "None", True: "bool replaces int"}
print(d, [d[k] for k in (1, 1.0, True, "1", (1,), None)])
for k in list(d):
    d[k] = k
print(d)


def default(x=None, y=[], z=0):
    if x is None:
        x = z
    z = x if y else [x]
    return z


print(default(), default(5), default("a", [1]), default(z=2.5), default([], z=1))


class Acc:
    total = 0
    kind = None

    def add(self, x):
        self.total = self.total + x if self.kind in (None, type(x)) else x
        self.kind = type(x)
        return self

    def __iadd__(self, x):
        return self.add(x)


a = Acc().add(1).add(2)
print(a.total, a.add(1.5).total, a.add(2.5).total, a.add("s").total, a.add("t").total, Acc.total)
a += [1]
a += [2]
print(a.total, type(a).__name__)


def fib(n, a=0, b=1):
    while n:
        a, b, n = b, a + b, n - 1
    return a


print(fib(10), fib(100), fib(5, 0.5, 1.5), fib(4, "a", "b"), fib(3, [1], [2]), fib(3, 0, True))


def swap(a, b):
    a, b = b, a
    a, b = (a, b) if a else (b, a)
    return a, b


print(swap(1, "x"), swap(None, 2.5), swap([], {}), swap(0, 0.0))
results = []
for x in [1, 1.0, "1", [1], (1,), None, 1j, True, b"1", {1}, range(1)]:
    try:
        results.append(x + x)
    except TypeError:
        try:
            results.append(x | x)
        except TypeError as e:
            results.append(type(e).__name__)
print(results)
counter = 0
while counter < 3:
    counter += 0.5 if counter >= 1 else 1
print(counter, type(counter).__name__)
best = None
for candidate in (3, 1.5, 7, 2 ** 65, -1):
    if best is None or candidate > best:
        best = candidate
print(best, min((x for x in [3, 1.5, True, False]), default=None), max("b", "abc", key=len), sum([0.5, 1, True]), sum([[1], [2]], []))
table = [[0] * 3 for _ in range(2)]
table[0][0] = 1.5
table[1][2] = "cell"
table[1] = table[0] + table[1]
print(table, [[type(c).__name__ for c in row] for row in table])


def poly(f, *args):
    return [f(a) for a in args]


print(poly(len, "ab", [1], {}), poly(str, 1, 1.0, None), poly(lambda x: x * 2, 1, "a", [1], 1.5), poly(type, 1, True))
x = y = z = 0
x += 1.5; y += True; z -= 2 ** 64
print(x, y, z, x // 1, y / 1, z % 7, -z >> 60, int(x) << 70, divmod(-7, 2), divmod(7.5, 2), 7 // -2, -7 % 3, 7.0 // 0.3)

#> 3 3.5 1180591620717411303425 (1+1j) 0
#> float 1.5 str text NoneType None list [1] Node True int 1267650600228229401496703205376 bytes b'b' 
#> 3433683820292512484657849089281 186140372879.47342 abababababababab True (1-0j) 1
#> [2, 2.5, 'ss', (2, True), None, 5]
#> [2, (None, [1, 2]), 'a', 'b', 3.5]
#> {1: 'bool replaces int', 1.5: 'float', '1': 'str', (1,): 'tuple', None: 'None'} ['bool replaces int', 'bool replaces int', 'bool replaces int', 'str', 'tuple', 'None']
#> {1: 1, 1.5: 1.5, '1': '1', (1,): (1,), None: None}
#> [0] [5] a [2.5] [[]]
#> 3 1.5 4.0 s st 0
#> [1, 2] Acc
#> 55 354224848179261915075 9.0 abbab [2, 1, 2] 2
#> ('x', 1) (2.5, None) ([], {}) (0, 0.0)
#> [2, 2.0, '11', [1, 1], (1, 1), 'TypeError', 2j, 2, b'11', {1}, 'TypeError']
#> 3.0 float
#> 36893488147419103232 False abc 2.5 [1, 2]
#> [[1.5, 0, 0], [1.5, 0, 0, 0, 0, 'cell']] [['float', 'int', 'int'], ['float', 'int', 'int', 'int', 'int', 'str']]
#> [2, 1, 0] ['1', '1.0', 'None'] [2, 'aa', [1, 1], 3.0] [<class 'int'>, <class 'bool'>]
#> 1.5 1 -18446744073709551616 1.0 1.0 5 16 1180591620717411303424 (-4, 1) (3.0, 1.5) -4 2 23.0
