# Variables, attributes, elements and results whose type changes while the program runs.
x = 1
for step in range(6):
    print(x, type(x).__name__, end="; ")
    if step == 0:
        x = x + 0.5
    elif step == 1:
        x = str(x)
    elif step == 2:
        x = [x]
    elif step == 3:
        x = x * 2
    else:
        x = None
print(x)


def either(flag):
    if flag == 0:
        return 1
    if flag == 1:
        return "one"
    if flag == 2:
        return 1.0
    return None


print([either(i) for i in range(4)], either(0) + 1, either(1) + "!", either(2) * 3, either(3) is None)


def add(a, b):
    return a + b


print(add(1, 2), add("a", "b"), add(1.5, 2), add([1], [2]), add((1,), ()), add(2 ** 63, 1), add(True, True), add(1, 2j))


class Box:
    def __init__(self, value):
        self.value = value

    def double(self):
        return self.value * 2


for v in (1, "a", [0], 2.5, (1,), 2 ** 62):
    b = Box(v)
    print(b.double(), end=" ")
    b.value = "changed"
    print(b.double())
items = [1, 2, 3]
items[1] = "two"
items.append(4.5)
items += [None]
print(items, [type(i).__name__ for i in items])
total = 0
for value in (1, 2.5, True, 3):
    total += value
print(total, type(total).__name__)
acc = 0
for i in range(70):
    acc = acc * 2 + 1
print(acc, acc.bit_length())
n = 10
while n:
    n = n - 1 if n != 5 else 0
print(n)


def loop(n):
    result = 0
    for i in range(n):
        if i == 3:
            result = float(result)
        result += i
    return result


print(loop(3), loop(5))


def maybe(n):
    found = None
    for i in range(n):
        if i * i > 10:
            found = i
            break
    return found


print(maybe(3), maybe(10), (maybe(10) or 0) + 1, maybe(2) or "nothing")
d = {}
for k in (1, "a", 2.0, (1, 2), None, True, b"x"):
    d[k] = type(k).__name__
print(d)


def swap(a, b):
    a, b = b, a
    return a, b


print(swap(1, "x"), swap([], None))
f = max
print(f(1, 2))
f = len
print(f("abc"))
f = lambda v: v
print(f(f)(5))
matrix = [[0] * 2 for _ in range(2)]
matrix[0][0] = 1.5
matrix[1][1] = "s"
print(matrix)


def rec(n):
    return [] if n == 0 else [rec(n - 1)]


print(rec(3))
counter = {"n": 0}
for _ in range(3):
    counter["n"] += 1
counter["n"] = "done"
print(counter)

#> 1 int; 1.5 float; 1.5 str; ['1.5'] list; ['1.5', '1.5'] list; None NoneType; None
#> [1, 'one', 1.0, None] 2 one! 3.0 True
#> 3 ab 3.5 [1, 2] (1,) 9223372036854775809 2 (1+2j)
#> 2 changedchanged
#> aa changedchanged
#> [0, 0] changedchanged
#> 5.0 changedchanged
#> (1, 1) changedchanged
#> 9223372036854775808 changedchanged
#> [1, 'two', 3, 4.5, None] ['int', 'str', 'int', 'float', 'NoneType']
#> 7.5 float
#> 1180591620717411303423 70
#> 0
#> 3 10.0
#> None 4 5 nothing
#> {1: 'bool', 'a': 'str', 2.0: 'float', (1, 2): 'tuple', None: 'NoneType', b'x': 'bytes'}
#> ('x', 1) (None, [])
#> 2
#> 3
#> 5
#> [[1.5, 0], [0, 's']]
#> [[[[]]]]
#> {'n': 'done'}
