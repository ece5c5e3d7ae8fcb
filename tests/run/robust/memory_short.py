#@ memory: 96
# When memory runs out whatever wanted it raises MemoryError, nothing is half done, and the program goes on.
def until(name, f, *state):
    n = 0
    try:
        while True:
            f(n, *state)
            n += 1
    except MemoryError as e:
        return e.args, n > 3


def large_items(n, kept):
    kept.append("x" * (1 << 20))


def lists_in_list(n, kept):
    kept.append([n] * 100000)


def double_list(n, kept):
    kept += kept


def extend(n, kept):
    kept.extend(range(100000))


def insert(n, kept):
    for _ in range(1000):
        kept.insert(len(kept), None)


def append(n, kept):
    for i in range(100000):
        kept.append(n)


def repeat(n, kept):
    kept *= 2


def double_text(n, kept):
    kept[0] += kept[0]


def join(n, kept):
    kept[0] = "".join([kept[0], kept[0], "-"])


def wide_text(n, kept):
    kept[0] = kept[0] + "\U0001f600" * (1 << n)


def keys(n, kept):
    for i in range(n * 20000, n * 20000 + 20000):
        kept[i] = i


def members(n, kept):
    for i in range(n * 20000, n * 20000 + 20000):
        kept.add(i)


def bytes_extend(n, kept):
    kept.extend(bytes(1 << 18))


def bytes_append(n, kept):
    for i in range(50000):
        kept.append(7)


def bytes_double(n, kept):
    kept += bytes(kept)


def bytes_slice(n, kept):
    kept[0] = bytes(1 << (n + 10))


def shift(n, kept):
    kept[0] = kept[0] << (1 << (n + 10))


def tuples(n, kept):
    kept[0] = kept[0] + kept[0]


def tuple_repeat(n, kept):
    kept[0] = kept[0] * 2


def copies(n, kept):
    kept.append(kept[0].copy())


def slices(n, kept):
    kept.append(kept[0][:])


def dict_copies(n, kept):
    kept.append(dict(kept[0]))


for name, f, make in [
    ("large items", large_items, list),
    ("lists in a list", lists_in_list, list),
    ("a list to itself", double_list, lambda: [1, 2]),
    ("extend", extend, list),
    ("insert", insert, list),
    ("append", append, list),
    ("repeat", repeat, lambda: [1]),
    ("text", double_text, lambda: ["ab"]),
    ("join", join, lambda: ["ab"]),
    ("wide text", wide_text, lambda: ["ab"]),
    ("dict", keys, dict),
    ("set", members, set),
    ("bytearray extend", bytes_extend, bytearray),
    ("bytearray append", bytes_append, bytearray),
    ("bytearray +=", bytes_double, lambda: bytearray(b"ab")),
    ("bytes", bytes_slice, lambda: [b""]),
    ("shift", shift, lambda: [1]),
    ("tuple +", tuples, lambda: [(1, 2)]),
    ("tuple *", tuple_repeat, lambda: [(1, 2)]),
    ("copy", copies, lambda: [[0] * 300000]),
    ("slice", slices, lambda: [[0] * 300000]),
    ("dict copy", dict_copies, lambda: [dict.fromkeys(range(30000))]),
]:
    kept = make()
    ended = until(name, f, kept)
    full = bool(kept)
    del kept
    print(name, *ended)
    again = make()
    f(2, again)
    print("  goes on", full, len(again) > 0)

#> large items () True
#>   goes on True True
#> lists in a list () True
#>   goes on True True
#> a list to itself () True
#>   goes on True True
#> extend () True
#>   goes on True True
#> insert () True
#>   goes on True True
#> append () True
#>   goes on True True
#> repeat () True
#>   goes on True True
#> text () True
#>   goes on True True
#> join () True
#>   goes on True True
#> wide text () True
#>   goes on True True
#> dict () True
#>   goes on True True
#> set () True
#>   goes on True True
#> bytearray extend () True
#>   goes on True True
#> bytearray append () True
#>   goes on True True
#> bytearray += () True
#>   goes on True True
#> bytes () True
#>   goes on True True
#> shift () True
#>   goes on True True
#> tuple + () True
#>   goes on True True
#> tuple * () True
#>   goes on True True
#> copy () True
#>   goes on True True
#> slice () True
#>   goes on True True
#> dict copy () True
#>   goes on True True
