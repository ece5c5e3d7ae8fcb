def apply(f, *args, **kwargs):
    return f(*args, **kwargs)


def untyped(a, b, n):
    total = a
    i = 0
    while i < n:
        total = total + b
        if total > 100:
            total = total - 50
        i += 1
    return total


def lookup(table, keys):
    out = []
    for k in keys:
        if k in table:
            out.append(table[k])
    return out


def swap(items, i, j):
    items[i], items[j] = items[j], items[i]


def words(text):
    counts = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    return counts


things = [1, 2.5, "x", None, (1, 2), [3]]
print(apply(untyped, 1, 2, n=10), apply(untyped, 1.5, 2.5, 3))
print(lookup({1: "a", "b": 2}, things[:2]), words("a b a"))
swap(things, 0, 1)
for t in things:
    print(type(t), t == 1, t is None, not t, f"{t!r:>5}")
del things[0]
x, *rest = things
print(x, rest, things and 1 or 2, 1 < len(things) < 10)
def maybe(flag):
    if flag:
        value = [1]
    try:
        return value
    except UnboundLocalError as e:
        return str(e)
print(maybe(True), maybe(False))
