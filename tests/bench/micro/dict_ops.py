# budget: 1.0
# Dicts: get, set, in, del, views, update, copy, setdefault, by int, str, tuple and object keys.

STRS = ["key%d" % i for i in range(2000)]
INTS = [i * 7919 for i in range(2000)]
PAIRS = [(i % 50, i // 50) for i in range(2000)]


class Node:
    def __init__(self, n):
        self.n = n


class Keyed:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n


def set_int():
    n = 0
    for _ in range(150):
        d = {}
        for i in range(2000):
            d[i] = i
        n += len(d)
    return n


def set_str():
    n = 0
    for _ in range(150):
        d = {}
        for s in STRS:
            d[s] = 1
        n += len(d)
    return n


def get_int():
    d = {k: k + 1 for k in INTS}
    n = 0
    for _ in range(200):
        for k in INTS:
            n += d[k]
    return n


def get_str():
    d = {k: 1 for k in STRS}
    n = 0
    for _ in range(200):
        for k in STRS:
            n += d[k]
    return n


def get_const():
    d = {"name": 1, "size": 2, "kind": 3, "next": 4}
    n = 0
    for _ in range(150000):
        n += d["name"] + d["kind"] + d["next"]
    return n


def get_tuple():
    d = {k: 1 for k in PAIRS}
    n = 0
    for _ in range(100):
        for k in PAIRS:
            n += d[k]
    return n


def get_pair():
    d = {k: 1 for k in PAIRS}
    n = 0
    for _ in range(100):
        for i in range(2000):
            n += d[(i % 50, i // 50)]
    return n


def get_object():
    nodes = [Node(i) for i in range(1000)]
    d = {k: k.n for k in nodes}
    n = 0
    for _ in range(150):
        for k in nodes:
            n += d[k]
    return n


def get_keyed():
    keys = [Keyed(i) for i in range(1000)]
    d = {k: k.n for k in keys}
    n = 0
    for i in range(60000):
        n += d[Keyed(i % 1000)]
    return n


def get_method():
    d = {k: 1 for k in STRS[:1000]}
    n = 0
    for _ in range(100):
        for k in STRS:
            n += d.get(k, 0)
    return n


def counting():
    n = 0
    for _ in range(60):
        d = {}
        for k in INTS:
            k %= 97
            d[k] = d.get(k, 0) + 1
        for k in STRS:
            if k not in d:
                d[k] = 0
            d[k] += 1
        n += len(d)
    return n


def contains():
    d = {k: 1 for k in INTS}
    e = {k: 1 for k in STRS}
    n = 0
    for _ in range(100):
        for k in range(2000):
            if k in d:
                n += 1
        for k in STRS:
            if k in e:
                n += 1
    return n


def delete():
    n = 0
    for _ in range(80):
        d = {k: 1 for k in STRS}
        for k in STRS:
            del d[k]
        n += len(d)
    return n


def pops():
    n = 0
    for _ in range(60):
        d = {k: 1 for k in STRS}
        for k in STRS:
            n += d.pop(k)
        d = dict.fromkeys(INTS, 2)
        while d:
            k, v = d.popitem()
            n += v
    return n


def items():
    d = {k: i for i, k in enumerate(STRS)}
    n = 0
    for _ in range(150):
        for k, v in d.items():
            n += v
        for k in d:
            n += 1
        for v in d.values():
            n += v
    return n


def views_to_list():
    d = {k: i for i, k in enumerate(STRS)}
    n = 0
    for _ in range(400):
        n += len(list(d)) + len(list(d.values())) + len(list(d.items())) + sum(d.values())
    return n


def update_copy():
    d = {k: 1 for k in STRS}
    e = {k: 2 for k in INTS}
    n = 0
    for _ in range(400):
        c = d.copy()
        c.update(e)
        n += len(c) + len(dict(d)) + len(d | e)
    return n


def setdefault():
    n = 0
    for _ in range(60):
        d = {}
        for i in range(2000):
            d.setdefault(i % 100, []).append(i)
        n += len(d)
    return n


def construct():
    n = 0
    for i in range(150000):
        d = {"x": i, "y": 2, "z": 3}
        n += len(d)
    for i in range(60000):
        d = dict(x=i, y=2)
        n += d["x"]
    return n


def from_pairs():
    n = 0
    pairs = [(k, i) for i, k in enumerate(STRS)]
    for _ in range(100):
        n += len(dict(pairs)) + len(dict(zip(STRS, INTS)))
    return n


def equal():
    d = {k: 1 for k in STRS}
    e = {k: 1 for k in STRS}
    n = 0
    for _ in range(200):
        if d == e:
            n += 1
    return n


print("set_int", set_int())
print("set_str", set_str())
print("get_int", get_int())
print("get_str", get_str())
print("get_const", get_const())
print("get_tuple", get_tuple())
print("get_pair", get_pair())
print("get_object", get_object())
print("get_keyed", get_keyed())
print("get_method", get_method())
print("counting", counting())
print("contains", contains())
print("delete", delete())
print("pops", pops())
print("items", items())
print("views_to_list", views_to_list())
print("update_copy", update_copy())
print("setdefault", setdefault())
print("construct", construct())
print("from_pairs", from_pairs())
print("equal", equal())
