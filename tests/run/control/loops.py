# for and while with else, break, continue; nested; changed targets.
for i in range(3):
    print(i, end=" ")
else:
    print("else")
for i in range(3):
    if i == 1:
        break
else:
    print("never")
print(i)
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n, end=" ")
else:
    print("never")
print("after", n)
while False:
    pass
else:
    print("while else")


def find(grid, wanted):
    for y, row in enumerate(grid):
        for x, value in enumerate(row):
            if value == wanted:
                break
        else:
            continue
        return x, y
    return None


print(find([[1, 2], [3, 4]], 3), find([[1]], 5))
for x in []:
    pass
else:
    print("empty else")
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]:
    print(a, b, c)


class Holder:
    pass


h = Holder()
items = [0, 0]
for h.value in range(3):
    pass
for items[1] in "ab":
    pass
print(h.value, items)
for i in range(3):
    print(i, end="")
    i = 10
print("|", i)
k = 0
while True:
    k += 1
    for j in range(5):
        if j == k:
            break
    else:
        break
print(k)


def returns():
    for i in range(10):
        while True:
            if i == 3:
                return i
            break
    return "no"


print(returns())


def nested_finally():
    out = []
    for i in range(3):
        for j in range(3):
            try:
                if j == 1:
                    continue
                if i == 1:
                    break
                out.append((i, j))
            finally:
                out.append(f"f{i}{j}")
    return out


print(nested_finally())
total = 0
for ch in "a1b2c3":
    if not ch.isdigit():
        continue
    total += int(ch)
print(total)
lst = [1, 2, 3, 4]
while lst:
    lst.pop() if len(lst) % 2 else lst.pop(0)
    print(lst, end=" ")
print()
for i in (1, 2), (3, 4):
    print(i, end=" ")
for k, v in {"a": 1, "b": 2}.items():
    print(k, v, end=" ")
for line in "x\ny".split("\n"): print(line, end=";")
print()
x = 10
while (x := x - 3) > 0:
    print(x, end=" ")
print(x)
if x > 0:
    print("pos")
elif x == -2:
    print("minus two")
else:
    print("other")
for i in range(2):
    def f(): return i
    class C: n = i
    print(f(), C.n, end=" ")
print(f(), [i for i in range(5)], i)
try:
    for x in 5: pass
except TypeError as error:
    print(error)
try:
    for a, b in [(1, 2, 3)]: pass
except ValueError as error:
    print(error)
del i
try:
    print(i)
except NameError as error:
    print(error)
for _ in range(2): pass
print(_)
result = [x if x % 2 else -x for x in range(5) if x != 3]
print(result, sum(x for x in result if x > 0))

#> 0 1 2 else
#> 1
#> 1 3 after 4
#> while else
#> (0, 1) None
#> empty else
#> 1 2 [3, 4]
#> 5 6 []
#> 2 [0, 'b']
#> 012| 10
#> 5
#> 3
#> [(0, 0), 'f00', 'f01', (0, 2), 'f02', 'f10', (2, 0), 'f20', 'f21', (2, 2), 'f22']
#> 6
#> [2, 3, 4] [2, 3] [3] [] 
#> (1, 2) (3, 4) a 1 b 2 x;y;
#> 7 4 1 -2
#> minus two
#> 0 0 1 1 1 [0, 1, 2, 3, 4] 1
#> 'int' object is not iterable
#> too many values to unpack (expected 2)
#> name 'i' is not defined
#> 1
#> [0, 1, -2, -4] 1
