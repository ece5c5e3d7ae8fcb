# Generators working together: producers, consumers, round robin, windows.
def averager():
    total, n, average = 0.0, 0, None
    while True:
        value = yield average
        total += value
        n += 1
        average = total / n


a = averager()
next(a)
print([a.send(x) for x in (10, 20, 60)])


def window(items, size):
    buffer = []
    for item in items:
        buffer.append(item)
        if len(buffer) > size:
            buffer.pop(0)
        if len(buffer) == size:
            yield tuple(buffer)


print(list(window(range(6), 3)), list(window("ab", 3)))


def round_robin(*iterables):
    active = [iter(i) for i in iterables]
    while active:
        for it in list(active):
            try:
                yield next(it)
            except StopIteration:
                active.remove(it)


print("".join(round_robin("abc", "1", "xyzw")))


def tasks():
    def job(name, n):
        for i in range(n):
            yield f"{name}{i}"
    queue = [job("a", 3), job("b", 1), job("c", 2)]
    while queue:
        current = queue.pop(0)
        for step in current:
            print(step, end=" ")
            queue.append(current)
            break
    print()


tasks()


def tokens(text):
    number = ""
    for ch in text + " ":
        if ch.isdigit():
            number += ch
            continue
        if number:
            yield ("num", int(number))
            number = ""
        if not ch.isspace():
            yield ("op", ch)


print(list(tokens("12+(3*45)")))


def consumer(out):
    try:
        while True:
            item = yield
            out.append(item)
    finally:
        out.append("end")


out = []
c = consumer(out)
next(c)
for x in "hi":
    c.send(x)
c.close()
print(out)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, items):
    for _, item in zip(range(n), items):
        yield item


print(list(take(10, fibonacci())))
f = fibonacci()
print(list(take(3, f)), list(take(3, f)))


def group(items, key):
    current, members = None, []
    for item in items:
        k = key(item)
        if members and k != current:
            yield current, members
            members = []
        current = k
        members.append(item)
    if members:
        yield current, members


print(list(group([1, 3, 2, 4, 5], lambda x: x % 2)))


def tree(n):
    if n:
        yield n
        for sub in (tree(n - 1), tree(n - 2) if n > 1 else ()):
            for x in sub:
                yield x


print(list(tree(4)))
lazy = map(lambda x: print("map", x) or x, filter(lambda x: print("filter", x) or x % 2, range(4)))
print(next(lazy), next(lazy), next(lazy, "end"))

#> [10.0, 15.0, 30.0]
#> [(0, 1, 2), (1, 2, 3), (2, 3, 4), (3, 4, 5)] []
#> a1xbyczw
#> a0 b0 c0 a1 c1 a2 
#> [('num', 12), ('op', '+'), ('op', '('), ('num', 3), ('op', '*'), ('num', 45), ('op', ')')]
#> ['h', 'i', 'end']
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#> [0, 1, 1] [2, 3, 5]
#> [(1, [1, 3]), (0, [2, 4]), (1, [5])]
#> [4, 3, 2, 1, 1, 2, 1]
#> filter 0
#> filter 1
#> map 1
#> filter 2
#> filter 3
#> map 3
#> 1 3 end
