# __eq__ and __hash__ in sets and dicts, and what defining one does to the other.
calls = []


class Key:
    def __init__(self, name, code):
        self.name = name
        self.code = code

    def __eq__(self, other):
        calls.append(f"eq {self.name} {getattr(other, 'name', other)}")
        return isinstance(other, Key) and self.name == other.name

    def __hash__(self):
        calls.append(f"hash {self.name}")
        return self.code

    def __repr__(self):
        return f"<{self.name}>"


def flush(*values):
    print(*values, calls)
    calls.clear()


a, b, a2 = Key("a", 1), Key("b", 1), Key("a", 1)
d = {a: 1}
flush(d)
d[b] = 2
flush(d)
d[a2] = 3
flush(d, next(iter(d)) is a)
flush(d[a], d.get(Key("c", 1)), Key("a", 2) in d)
flush(d.pop(a2), d)
s = {a, b, a2}
flush(len(s))
flush(sorted(k.name for k in s | {Key("z", 9)}))
flush(s - {a2}, a in s, "a" in s)
flush(frozenset([a]) == {a2}, {a: 1} == {a2: 1})
flush([a, b].index(b), (a, b) == (a2, b))


class OnlyEq:
    def __eq__(self, other):
        return True


class Child(OnlyEq):
    pass


class Restored(OnlyEq):
    __hash__ = object.__hash__


class OnlyHash:
    def __hash__(self):
        return 42


class Refuses:
    __hash__ = None


print(OnlyEq.__hash__, Child.__hash__, Refuses.__hash__, hash(OnlyHash()))
print(len({OnlyHash(), OnlyHash()}), len({Restored(), Restored()}) > 0, OnlyEq() == 5)
for f in (
    lambda: hash(OnlyEq()), lambda: {Child(): 1}, lambda: {Refuses()}, lambda: {}[OnlyEq()],
    lambda: OnlyEq() in {1}, lambda: {}.get(Refuses()), lambda: {[]: 1}, lambda: hash((1, [2])),
    lambda: {{1}: 2}, lambda: hash({}),
):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __hash__(self):
        return self.answer


for answer in (-1, 2 ** 61 - 2, 2 ** 70, True, -2 ** 80, "x", 1.0, None):
    try:
        print(hash(Odd(answer)))
    except TypeError as e:
        print(type(e).__name__, e)


class Raises:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise RuntimeError("compared")


r = Raises()
table = {r: "same object"}
print(table[r])
try:
    table[Raises()]
except RuntimeError as e:
    print(type(e).__name__, e)

#> {<a>: 1} ['hash a']
#> {<a>: 1, <b>: 2} ['hash b', 'eq a b']
#> {<a>: 3, <b>: 2} True ['hash a', 'eq a a']
#> 3 None False ['hash a', 'hash c', 'eq a c', 'eq b c', 'hash a']
#> 3 {<b>: 2} ['hash a', 'eq a a']
#> 2 ['hash a', 'hash b', 'eq a b', 'hash a', 'eq a a']
#> ['a', 'b', 'z'] ['hash z']
#> {<b>} True False ['hash a', 'eq a a', 'eq a b', 'hash a']
#> True True ['hash a', 'hash a', 'eq a a', 'hash a', 'hash a', 'eq a a']
#> 1 True ['eq a b', 'eq a a']
#> None None None 42
#> 2 True True
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'Child'
#> TypeError unhashable type: 'Refuses'
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'Refuses'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'dict'
#> -2
#> 2305843009213693950
#> 512
#> 1
#> -524288
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> same object
#> RuntimeError compared
