# While and for: when tests and iterables are evaluated, else clauses, targets, changes on the way.
log = []


def test(n):
    log.append(n)
    return n


n = 3
while test(n):
    n -= 1
else:
    log.append("else")
print(log)
log.clear()
while True:
    log.append("in")
    if len(log) > 2:
        break
else:
    log.append("never")
print(log)
while False:
    pass
else:
    print("else of nothing")
i = 0
while i < 6:
    i += 1
    if i % 2:
        continue
    print(i, end=" ")
print()


def first(items, wanted):
    for at, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "not there"
    return at


print(first("abc", "b"), first("abc", "z"), first("", "a"))
for x in []:
    pass
try:
    x
except NameError as e:
    print(e)
for x in [1, 2]:
    x = 10
print(x)
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
items = [1, 2, 3, 4]
for item in items:
    if item == 2:
        items.remove(item)
print(items)
items = [1]
for item in items:
    if len(items) < 5:
        items.append(item + 1)
print(items)
d = {"a": 1}
try:
    for key in d:
        d[key + "x"] = 2
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for one in s:
        s.add(one + 10)
except RuntimeError as e:
    print(e)


class Box:
    pass


box = Box()
cells = [0] * 3
for box.value in (1, 2):
    pass
for cells[1] in (7, 8):
    pass
for cells[len(cells) - 1], box.other in [(1, 2), (3, 4)]:
    pass
print(box.value, cells, box.other)
for a, (b, *c), in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c)
for [p, q] in zip("ab", "cd"):
    print(p + q, end=" ")
print()
for star in *range(2), *"ab":
    print(star, end=" ")
print()
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e)
for bad in (5, None, object):
    try:
        for _ in bad:
            pass
    except TypeError as e:
        print(e)


class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


print([v for v in Old()])


class Iter:
    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        self.n = getattr(self, "n", 0) + 1
        if self.n > 2:
            raise StopIteration("ignored")
        return self.n


for v in Iter():
    print(v)
else:
    print("ended")


def outer():
    for i in range(3):
        for j in range(3):
            if j == 1:
                break
            if i == 1:
                continue
            yield i, j
        else:
            yield "never"


print(list(outer()))


def finals():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("no")


finals()
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
k = 10
while (k := k // 2) > 1:
    print(k, end=" ")
print(k)

#> [3, 2, 1, 0, 'else']
#> ['in', 'in', 'in']
#> else of nothing
#> 2 4 6 
#> 1 not there not there
#> name 'x' is not defined
#> 10
#> 10 11 12 12
#> [1, 3, 4]
#> [1, 2, 3, 4, 5]
#> dictionary changed size during iteration
#> Set changed size during iteration
#> 2 [0, 8, 3] 4
#> 1 2 [3, 4]
#> 5 x ['y', 'z']
#> ac bd 
#> 0 1 a b 
#> 1 2
#> not enough values to unpack (expected 2, got 1)
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> 'type' object is not iterable
#> [0, 1, 4]
#> iter
#> 1
#> 2
#> ended
#> [(0, 0), (2, 0)]
#> body 0
#> finally 0
#> finally 1
#> finally 2
#> [2, 2, 2]
#> 5 2 1
