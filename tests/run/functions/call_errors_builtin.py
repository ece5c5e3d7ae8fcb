# The errors of calls that do not fit builtin functions and methods, and of starred arguments.
def refused(call):
    try:
        print("ok", call())
    except Exception as error:
        print(type(error).__name__, "-", error)


def plain(a, b=1):
    return a, b


class Thing:
    def method(self, x):
        return x


for call in (
    lambda: plain(*5), lambda: plain(1, *5), lambda: plain(*[1], *5), lambda: plain(**5), lambda: plain(1, **5),
    lambda: plain(**{1: 2}), lambda: plain(a=1, **{"a": 2}), lambda: Thing().method(*5), lambda: Thing().method(1, *None),
    lambda: len(*5), lambda: print(*5), lambda: max(*1, *2),
    lambda: list(None), lambda: [].__init__(None), lambda: tuple(None),
    lambda: sorted(), lambda: sorted([], []), lambda: sorted([], zz=1), lambda: sorted(zz=1),
    lambda: pow(zz=1), lambda: pow(1, zz=1), lambda: round(zz=1), lambda: sum(zz=1), lambda: sum([], zz=1),
    lambda: "abc".find(), lambda: "abc".find("a", 1, 2, 3), lambda: "abc".count(), lambda: "abc".startswith(),
    lambda: b"abc".rindex(), lambda: "abc".endswith("a", 1, 2, 3), lambda: [].index(), lambda: "abc".replace("a"),
    lambda: str.find(None), lambda: str.upper(5), lambda: list.append(None), lambda: list.append((), 1), lambda: dict.get(None),
    lambda: str.join(None), lambda: set.add([]), lambda: list.append(), lambda: str.upper(),
    lambda: [].append(), lambda: [].append(1, 2), lambda: [].append(x=1), lambda: {}.get(), lambda: {}.pop(),
    lambda: classmethod(), lambda: staticmethod(1, 2), lambda: len(), lambda: len(1, 2), lambda: len(obj=1),
    lambda: isinstance(1), lambda: getattr(1), lambda: "a".split(1), lambda: "a".split(sep=1), lambda: "a".split(zz=1),
    lambda: int("1", base="x"), lambda: int(zz=1), lambda: [].sort(1), lambda: [].sort(zz=1), lambda: print(zz=1),
    lambda: enumerate(), lambda: zip(1), lambda: range(), lambda: range(1, 2, 3, 4), lambda: dict(1), lambda: dict([1]),
):
    refused(call)

#> TypeError - __main__.plain() argument after * must be an iterable, not int
#> TypeError - Value after * must be an iterable, not int
#> TypeError - Value after * must be an iterable, not int
#> TypeError - __main__.plain() argument after ** must be a mapping, not int
#> TypeError - __main__.plain() argument after ** must be a mapping, not int
#> TypeError - keywords must be strings
#> TypeError - __main__.plain() got multiple values for keyword argument 'a'
#> TypeError - __main__.Thing.method() argument after * must be an iterable, not int
#> TypeError - Value after * must be an iterable, not NoneType
#> TypeError - len() argument after * must be an iterable, not int
#> TypeError - print() argument after * must be an iterable, not int
#> TypeError - Value after * must be an iterable, not int
#> TypeError - 'NoneType' object is not iterable
#> TypeError - 'NoneType' object is not iterable
#> TypeError - 'NoneType' object is not iterable
#> TypeError - sorted expected 1 argument, got 0
#> TypeError - sorted expected 1 argument, got 2
#> TypeError - 'zz' is an invalid keyword argument for sort()
#> TypeError - sorted expected 1 argument, got 0
#> TypeError - pow() missing required argument 'base' (pos 1)
#> TypeError - pow() missing required argument 'exp' (pos 2)
#> TypeError - round() missing required argument 'number' (pos 1)
#> TypeError - sum() takes at least 1 positional argument (0 given)
#> TypeError - 'zz' is an invalid keyword argument for sum()
#> TypeError - find() takes at least 1 argument (0 given)
#> TypeError - find() takes at most 3 arguments (4 given)
#> TypeError - count() takes at least 1 argument (0 given)
#> TypeError - startswith() takes at least 1 argument (0 given)
#> TypeError - rindex() takes at least 1 argument (0 given)
#> TypeError - endswith() takes at most 3 arguments (4 given)
#> TypeError - index expected at least 1 argument, got 0
#> TypeError - replace expected at least 2 arguments, got 1
#> TypeError - descriptor 'find' for 'str' objects doesn't apply to a 'NoneType' object
#> TypeError - descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError - descriptor 'append' for 'list' objects doesn't apply to a 'NoneType' object
#> TypeError - descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
#> TypeError - descriptor 'get' for 'dict' objects doesn't apply to a 'NoneType' object
#> TypeError - descriptor 'join' for 'str' objects doesn't apply to a 'NoneType' object
#> TypeError - descriptor 'add' for 'set' objects doesn't apply to a 'list' object
#> TypeError - unbound method list.append() needs an argument
#> TypeError - unbound method str.upper() needs an argument
#> TypeError - list.append() takes exactly one argument (0 given)
#> TypeError - list.append() takes exactly one argument (2 given)
#> TypeError - list.append() takes no keyword arguments
#> TypeError - get expected at least 1 argument, got 0
#> TypeError - pop expected at least 1 argument, got 0
#> TypeError - classmethod expected 1 argument, got 0
#> TypeError - staticmethod expected 1 argument, got 2
#> TypeError - len() takes exactly one argument (0 given)
#> TypeError - len() takes exactly one argument (2 given)
#> TypeError - len() takes no keyword arguments
#> TypeError - isinstance expected 2 arguments, got 1
#> TypeError - getattr expected at least 2 arguments, got 1
#> TypeError - must be str or None, not int
#> TypeError - must be str or None, not int
#> TypeError - 'zz' is an invalid keyword argument for split()
#> TypeError - 'str' object cannot be interpreted as an integer
#> TypeError - 'zz' is an invalid keyword argument for int()
#> TypeError - sort() takes no positional arguments
#> TypeError - 'zz' is an invalid keyword argument for sort()
#> TypeError - 'zz' is an invalid keyword argument for print()
#> TypeError - enumerate() missing required argument 'iterable'
#> TypeError - 'int' object is not iterable
#> TypeError - range expected at least 1 argument, got 0
#> TypeError - range expected at most 3 arguments, got 4
#> TypeError - 'int' object is not iterable
#> TypeError - cannot convert dictionary update sequence element #0 to a sequence
