"""Subscriptions and slicings: keys as they arrive, negative indices, errors for every builtin type, stores and deletes."""


class K:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


k = K()
print(k[0], k["a"], k[1, 2], k[(1, 2)], k[1,], k[()], k[:], k[1:], k[:1], k[::2], k[1:2:3], k[1:2, ::3], k[..., 1], k[None], k[k][0] if False else "-")
print(k[1, 2:3], k[*[1, 2], 3], k[*()], k[lambda: 0].__name__, k[x := 5], x, k[[1]], k[{1: 2}], k[1 if x else 2], k[not x], k[-1], k[1:x:-1])
k[1] = "v"
k[1:2] = "s"
k[1, 2] = k[3] = "chain"
k[0] += 5
del k[1], k[2:3], k["x", "y"]
for seq in ("abc", [1, 2, 3], (1, 2, 3), b"abc", range(3), bytearray(b"abc")):
    print(type(seq).__name__, seq[0], seq[-1], seq[True], seq[-3], seq[1:], seq[:-1], seq[::-1], seq[5:], seq[-2:-1], seq[::2])
    for bad in (3, -4, "0", 1.0, None, (0,), [0], 10**20, slice("a", None), slice(0, 1, 0)):
        try:
            print(seq[bad])
        except Exception as e:
            print("  ", type(e).__name__, e)
for v in (5, 1.5, None, {1}, len, (i for i in "a"), object(), K, int, True):
    try:
        print(v[0])
    except TypeError as e:
        print(e)
    try:
        v[0] = 1
    except TypeError as e:
        print(e)
    try:
        del v[0]
    except TypeError as e:
        print(e)
d = {"a": 1, 2: "b", (1, 2): "t", None: "n", 1.0: "f"}
print(d["a"], d[2], d[1, 2], d[None], d[1], d[True])
for bad in ("z", 3, (1, 3), [], {}, slice(1)):
    try:
        d[bad]
    except Exception as e:
        print(type(e).__name__, e)
m = [[0] * 3 for _ in range(2)]
m[0][1] = 5
m[1][m[0][0]] = 6
m[-1][-1] += 7
print(m, m[0][::-1][1], [1, 2, 3][1:][0], "hello"[1:4][::-1], {"x": [1, [2]]}["x"][1][0])
l = list(range(10))
l[2:5] = "ab"
l[::3] = [None] * len(l[::3])
l[len(l):] = [99]
l[:0] = [-1]
del l[-3:-1]
print(l)
for f in (lambda: l.__setitem__(slice(None, None, 2), [1]), lambda: l.__setitem__(slice(0, 1), 5), lambda: l.__setitem__(100, 1), lambda: l.__delitem__(100), lambda: l.__setitem__("a", 1), lambda: "abc".__getitem__(9), lambda: l.__setitem__(slice(0, 4, 2), 5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
order = []


def t(x):
    order.append(x)
    return x


t([1, 2, 3])[t(0)]
t(k)[t(1):t(2):t(3), t(4)]
t([0, 0])[t(1)] = t("value")
print([o for o in order if not isinstance(o, K)])
