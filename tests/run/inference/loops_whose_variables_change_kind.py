# Loop variables and accumulators that change kind half way: by index, by flag, by exception, by break, in nested loops, in while with several exits.
def by_index(n):
    acc = 0
    trace = []
    for i in range(n):
        if i == 2:
            acc = acc + 0.5
        elif i == 4:
            acc = str(acc)
        elif i == 6:
            acc = [acc]
        elif i == 8:
            acc = len(acc)
        else:
            acc = acc + acc
        trace.append(acc)
    return trace


print(by_index(3), by_index(10))


def loop_var():
    out = []
    i = "before"
    for i in [1, 2.5, None, "x", (1,)]:
        out.append(i)
    out.append(i)
    for i in {}:
        pass
    out.append(i)
    for i, j in [(1, "a"), ("b", 2)]:
        out.append((j, i))
    i, j = j, i
    return out, i, j


print(loop_var())


def with_exception(items):
    total, bad = 0, None
    for x in items:
        try:
            total += x
        except TypeError as e:
            bad = type(x).__name__
            total = str(total)
    return total, bad


print(with_exception([1, 2]), with_exception([1, "a", "b"]), with_exception([0.5, None]), with_exception([2**63, 1]), with_exception([[], 1]))


def search(xs, want):
    found = False
    for i, x in enumerate(xs):
        if x == want:
            found = i
            break
    else:
        found = None
    return found


print(search([5, 6], 6), search([5], 5), search([], 1), search("ab", "b"))


def nested(n):
    best = None
    for a in range(n):
        for b in range(a, n):
            for c in (a + b, a * b, a / (b or 1)):
                if best is None or c > best:
                    best = c
    return best


print(nested(0), nested(1), nested(2), nested(4))


def while_exits(x):
    steps = 0
    while True:
        steps += 1
        if isinstance(x, int) and x > 1000:
            return steps, x
        if isinstance(x, float):
            x = int(x * 3)
        elif isinstance(x, str):
            x = len(x) or 1.5
        elif x is None:
            x = "none"
        elif x % 2:
            x = x * 7.5
        else:
            x = x * x + 1
        if steps > 20:
            break
    return "too long", x


print(while_exits(3), while_exits("abc"), while_exits(None), while_exits(2.5), while_exits(4), while_exits(""))


def flips(n):
    a, b = 0, "s"
    for _ in range(n):
        a, b = b, a
    return a, b


print(flips(3), flips(4))


def swap_in_list(n):
    xs = [1, "two", 3.0]
    for i in range(n):
        xs[0], xs[-1] = xs[-1], xs[0]
        xs.append(xs.pop(0))
    return xs


print(swap_in_list(1), swap_in_list(5))


def counter(text):
    counts = {}
    for ch in text:
        counts[ch] = counts.get(ch, 0) + (1 if ch.isalpha() else 0.5)
    return counts


print(counter("aab b!"))


def last_seen(events):
    last = {}
    result = 0
    for t, name in events:
        if name in last:
            gap = t - last[name]
            result = max(result, gap) if not isinstance(result, str) else result
        elif name == "stop":
            result = f"stopped at {result}"
            continue
        last[name] = t
    return result


print(last_seen([(1, "a"), (4, "a"), (4.5, "b"), (9, "b")]), last_seen([(1, "a"), (2, "stop"), (9, "a")]), last_seen([]))


def bits(n):
    out, mask = 0, 1
    while mask < 2**70:
        if n & mask:
            out += 1
        mask <<= 7
    return out, mask > 2**63


print(bits(2**69 - 1), bits(0))


def digits(x):
    x = abs(x)
    while x >= 10:
        x = sum(map(int, str(x).replace(".", "")))
    return x


print(digits(987654321), digits(12.5), digits(2**100), digits(-5))


def merge(a, b):
    i = j = 0
    out = []
    while i < len(a) or j < len(b):
        x = a[i] if i < len(a) else None
        y = b[j] if j < len(b) else None
        if y is None or x is not None and x <= y:
            out.append(x)
            i += 1
        else:
            out.append(y)
            j += 1
    return out


print(merge([1, 3.5], [2, 3, 10**20]), merge([], ["a"]), merge("ac", "b"), merge([], []))
total = 0
for total in (total + 1, total + 2.5, "x"):
    pass
print(total)
for x in range(3):
    x = [x]
print(x)
n = 10
while n:
    n = n // 2 if n > 2 else ""
print(repr(n))

#> [0, 0, 0.5] [0, 0, 0.5, 1.0, '1.0', '1.01.0', ['1.01.0'], ['1.01.0', '1.01.0'], 2, 4]
#> ([1, 2.5, None, 'x', (1,), (1,), (1,), ('a', 1), (2, 'b')], 2, 'b')
#> (3, None) ('1b', 'str') ('0.5', 'NoneType') (9223372036854775809, None) ('0', 'int')
#> 1 0 None 1
#> None 0 2 9
#> (5, 1507) (6, 1507) (7, 145925) (6, 3532) (5, 145925) (7, 145925)
#> ('s', 0) (0, 's')
#> ['two', 1, 3.0] ['two', 1, 3.0]
#> {'a': 2, 'b': 2, ' ': 0.5, '!': 0.5}
#> 4.5 stopped at 0 0
#> (10, True) (0, True)
#> 9 8 7 5
#> [1, 2, 3, 3.5, 100000000000000000000] ['a'] ['a', 'b', 'c'] []
#> x
#> [2]
#> ''
