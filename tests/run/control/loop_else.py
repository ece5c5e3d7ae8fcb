# for/else and while/else with break, continue and return in loops inside loops.
def primes(n):
    out = []
    for i in range(2, n):
        for j in range(2, i):
            if i % j == 0:
                break
        else:
            out.append(i)
    return out


print(primes(30))


def search(rows, what):
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell is None:
                continue
            if cell == what:
                return r, c
            if cell == "stop":
                break
        else:
            print("row", r, "whole", end="; ")
            continue
        print("row", r, "stopped", end="; ")
        if r == 2:
            break
    else:
        return "not found"
    return "gave up"


rows = [[1, None, 2], [3, "stop", 4], [5, 6, "stop", 7], [8]]
for what in (2, 3, 4, 7, 8):
    print(search(rows, what))
print(search(rows[:2], 9), search([], 1), search([[]], 1))


def count(n, stop=None):
    while n:
        n -= 1
        if n == stop:
            break
        if n % 2:
            continue
        print(n, end=" ")
    else:
        return "else"
    return "break"


print(count(5), count(5, 2), count(0), count(1, 0))
n = 0
while n < 3:
    n += 1
    while True:
        if n == 2:
            break
        print("inner", n)
        break
    else:
        print("never")
else:
    print("outer else", n)
for x in []:
    pass
else:
    print("else of an empty loop")
try:
    print(x)
except NameError as e:
    print(type(e).__name__, e)
for x in "ab":
    for x in range(2):
        pass
    print(x, end=" ")
else:
    print("last", x)
items = [1, 2, 3]
for i in items:
    if i < 6:
        items.append(i + 3)
print(items)
items = [1, 2, 3, 4]
for i in items:
    items.remove(i)
print(items)
d = {1: 1}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as e:
    print(type(e).__name__, e, d)
target = {}
for target["a"], *target["b"] in [(1, 2, 3), "xyz"]:
    print(target)
for items[0] in "pq":
    print(items)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i)
while True:
    try:
        for i in range(5):
            if i == 3:
                raise StopIteration("hand")
        else:
            print("never")
    except StopIteration as e:
        print(e, i)
        break
else:
    print("never")
for i in 1, 2, *range(3, 5):
    if i == 4: continue
    print(i, end=",")
else:
    print("end")

#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
#> (0, 2)
#> row 0 whole; (1, 0)
#> row 0 whole; row 1 stopped; row 2 stopped; gave up
#> row 0 whole; row 1 stopped; row 2 stopped; gave up
#> row 0 whole; row 1 stopped; row 2 stopped; gave up
#> row 0 whole; row 1 stopped; row 0 whole; not found not found not found
#> 4 2 0 4 else break else break
#> inner 1
#> inner 3
#> outer else 3
#> else of an empty loop
#> NameError name 'x' is not defined
#> 1 1 last 1
#> [1, 2, 3, 4, 5, 6, 7, 8]
#> [2, 4]
#> RuntimeError dictionary changed size during iteration {1: 1, 2: 1}
#> {'a': 1, 'b': [2, 3]}
#> {'a': 'x', 'b': ['y', 'z']}
#> ['p', 4]
#> ['q', 4]
#> 0 10 20 20
#> hand 3
#> 1,2,3,end
