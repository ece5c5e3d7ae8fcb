# for and while with else, break and continue at depth, changed sequences, iterators that end twice, loop variables after, loops in handlers.
def find(rows, want):
    for r, row in enumerate(rows):
        for c, v in enumerate(row):
            if v == want:
                break
        else:
            continue
        break
    else:
        return None
    return r, c


print(find([[1, 2], [3, 4]], 3), find([[1]], 9), find([], 1))


def primes(n):
    out = []
    k = 2
    while len(out) < n:
        for p in out:
            if k % p == 0:
                break
        else:
            out.append(k)
        k += 1
    else:
        out.append("else")
    return out


print(primes(8))
l = [1, 2, 3]
for x in l:
    if x < 20:
        l.append(x * 10)
print(l)
l = list("abcd")
for x in l:
    l.remove(x)
print(l)
for d, act in (({1: 1, 2: 2}, lambda d: d.setdefault(len(d) + 5)), ({1: 1, 2: 2}, lambda d: d.pop(2, None)), ({1, 2}, lambda s: s.add(9))):
    try:
        for k in d:
            act(d)
    except RuntimeError as e:
        print(e)
d = {1: 1, 2: 2}
for k in d:
    d[k] += 10
print(d)
for i in range(3):
    i += 10
print(i)
for i in []:
    pass
else:
    print("empty", i)
n = 5
for i in range(n):
    n = 0
print(i, n)
for i in (r := range(3)):
    r = None
print(i, r)
while False:
    pass
else:
    print("while else")
count = 0
while True:
    count += 1
    try:
        if count < 3:
            continue
        if count == 5:
            break
        raise ValueError(count)
    except ValueError as e:
        print("caught", e)
    else:
        print("never")
    finally:
        print("finally", count)
print(count)


class Twice:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n in (3, 6):
            raise StopIteration
        return self.n


t = Twice()
print([x for x in t], [x for x in t], [x for x, _ in zip(t, range(2))])


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print([x for x in Old()], 9 in Old(), 5 in Old())


class Breaks:
    def __iter__(self):
        yield 1
        raise KeyError("in the iterator")


try:
    for x in Breaks():
        print("got", x)
    else:
        print("never")
except KeyError as e:
    print(e)
out = []
for x in iter([1, 2, 3, 0, 4].pop, 0):
    out.append(x)
print(out)
for a, b in zip("ab", [1, 2, 3]):
    print(a, b, end=" ")
for i, (a, *b) in enumerate(["xyz", (1,)], 10):
    print(i, a, b, end=" ")
for c in reversed("abc"):
    print(c, end=" ")
for k, v in {"a": 1}.items():
    print(k, v)
for f in (lambda: [x for x in None], lambda: [x for x in 5], lambda: [1 for a, b in [1]]):
    try:
        f()
    except TypeError as e:
        print(e)


def nested_return():
    for i in range(10):
        while True:
            for j in "ab":
                if i == 2:
                    return i, j
                break
            break


print(nested_return())
x = 10
while x:
    x -= 3
    if x < 0:
        x = 0
        continue
    print(x, end=" ")
else:
    print("done")
total = 0
for i in range(10**18, 10**18 + 3):
    total += i
print(total, sum(1 for _ in range(-5, 5, 3)), list(range(5, -5, -4)))
for i in range(2**62, 2**66, 2**64):
    print(i, end=" ")
print()

#> (1, 0) None None
#> [2, 3, 5, 7, 11, 13, 17, 19, 'else']
#> [1, 2, 3, 10, 20, 30, 100]
#> ['b', 'd']
#> dictionary changed size during iteration
#> dictionary changed size during iteration
#> Set changed size during iteration
#> {1: 11, 2: 12}
#> 12
#> empty 12
#> 4 0
#> 2 None
#> while else
#> finally 1
#> finally 2
#> caught 3
#> finally 3
#> caught 4
#> finally 4
#> finally 5
#> 5
#> [1, 2] [4, 5] [7, 8]
#> [0, 1, 4, 9] True False
#> got 1
#> 'in the iterator'
#> [4]
#> a 1 b 2 10 x ['y', 'z'] 11 1 [] c b a a 1
#> 'NoneType' object is not iterable
#> 'int' object is not iterable
#> cannot unpack non-iterable int object
#> (2, 'a')
#> 7 4 1 done
#> 3000000000000000003 4 [5, 1, -3]
#> 4611686018427387904 23058430092136939520 41505174165846491136 59951918239556042752 
