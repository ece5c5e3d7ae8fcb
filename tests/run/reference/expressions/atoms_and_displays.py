"""Atoms: names, literals, parenthesised forms, list, set and dict displays with unpacking; evaluation order."""
log = []


def t(x):
    log.append(x)
    return x


def show(label, value):
    print(label, value, log)
    log.clear()


show("list", [t(1), t(2), *[t(3), t(4)], t(5)])
show("tuple", (t(1), *t((2, 3)), t(4)))
show("set", len({t(1), *t([2, 3]), t(1)}))
show("dict", {t("a"): t(1), **t({"b": 2}), t("c"): t(3), **t({"a": 9})})
show("nested", [[t(1)], (t(2),), {t(3): [t(4)]}, {t(5)}])
show("call in display", [t(1) + t(2), t(3) if t(True) else t(4), t(5) and t(6)])
print((), (1,), (1, 2), ((),), ((1,),), [], [[]], {}, {1: {}}, (1), ((1)), ((1, 2)))
print([1, 2,], (1, 2,), {1, 2,}, {1: 2,}, [*(), *[], *"", *{}], {**{}, **{}}, {*()})
print({1: "a", 1.0: "b", True: "c"}, {1, 1.0, True}, [*range(3), *"ab", *{"k": 1}], {*"aab"} == {"a", "b"})
x, y = 1, 2
print({x: y, y: x, x + y: [x, y]}, {"x": x}["x"], [x, y][y - x], (x, y)[0])
for bad in (lambda: [*5], lambda: {**5}, lambda: {**[("a", 1)]}, lambda: {*1}, lambda: (*None,), lambda: {[]: 1}, lambda: {[], 1}, lambda: {**{1: 2}, **None}, lambda: {"a": 1, {}: 2}):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class Fail:
    def __hash__(self):
        raise ValueError("hash failed")


try:
    {t("before"): t("v"), t(Fail()): t("value"), t("after"): t("x")}
except ValueError as e:
    print(e, [v for v in log if isinstance(v, str)])
log.clear()


class M:
    def keys(self):
        log.append("keys")
        return iter(["p", "q"])

    def __getitem__(self, k):
        log.append(k)
        return k * 2


show("mapping", {"first": t(0), **M(), "last": t(1)})


class NoKeys:
    def __getitem__(self, k):
        return 1


try:
    {**NoKeys()}
except TypeError as e:
    print(e)


class BadKeys:
    def keys(self):
        return 5


try:
    {**BadKeys()}
except TypeError as e:
    print(e)
big = {i: i * i for i in range(50)}
print({**big, 3: "three"}[3], len([*big, *big]), len({*big, *range(100)}))
a = b = [0]
c = [a, b, a[:]]
a.append(1)
print(c, (a,), {0: a})
print(None, True, False, ..., 1, 1.5, 2j, "s", b"b", f"{x}")
f = lambda: (yield_free := 3, yield_free)
print(f())

#> list [1, 2, 3, 4, 5] [1, 2, 3, 4, 5]
#> tuple (1, 2, 3, 4) [1, (2, 3), 4]
#> set 3 [1, [2, 3], 1]
#> dict {'a': 9, 'b': 2, 'c': 3} ['a', 1, {'b': 2}, 'c', 3, {'a': 9}]
#> nested [[1], (2,), {3: [4]}, {5}] [1, 2, 3, 4, 5]
#> call in display [3, 3, 6] [1, 2, True, 3, 5, 6]
#> () (1,) (1, 2) ((),) ((1,),) [] [[]] {} {1: {}} 1 1 (1, 2)
#> [1, 2] (1, 2) {1, 2} {1: 2} [] {} set()
#> {1: 'c'} {1} [0, 1, 2, 'a', 'b', 'k'] True
#> {1: 2, 2: 1, 3: [1, 2]} 1 2 1
#> Value after * must be an iterable, not int
#> 'int' object is not a mapping
#> 'list' object is not a mapping
#> 'int' object is not iterable
#> Value after * must be an iterable, not NoneType
#> unhashable type: 'list'
#> unhashable type: 'list'
#> 'NoneType' object is not a mapping
#> unhashable type: 'dict'
#> hash failed ['before', 'v', 'value', 'after', 'x']
#> mapping {'first': 0, 'p': 'pp', 'q': 'qq', 'last': 1} [0, 'keys', 'p', 'q', 1]
#> 'NoKeys' object is not a mapping
#> BadKeys.keys() returned a non-iterable (type int)
#> three 100 100
#> [[0, 1], [0, 1], [0]] ([0, 1],) {0: [0, 1]}
#> None True False Ellipsis 1 1.5 2j s b'b' 1
#> (3, 3)
