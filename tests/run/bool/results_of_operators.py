# What and, or, not, comparisons, any, all and conditions give and how often they ask.
class Asked:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __bool__(self):
        print("ask", self.name, end="; ")
        if isinstance(self.value, BaseException):
            raise self.value
        return self.value

    def __repr__(self):
        return f"<{self.name}>"


T, F = Asked("T", True), Asked("F", False)
for a in (T, F):
    for b in (T, F):
        print(a and b)
        print(a or b)
        print(not a)
        print((a and b) or a)
        print(a or b and a)
        print(not (a and not b))
        if a and b:
            print("both")
        elif a or b:
            print("one")
        else:
            print("none")
print("any", any([F, F, T, F]))
print("all", all([T, F, T]))
print("any of none", any([]), all([]), any([[]]), all([[]]))
print("cond", "x" if T else "y", "x" if F else "y")
print([x for x in (T, F, T) if x])
print(list(filter(None, [T, F, T, F])))
print(list(filter(bool, [T, F])))
n = 0
loop = [Asked("1", True), Asked("2", True), Asked("3", False)]
while loop[n]:
    n += 1
print("loop", n)
try:
    assert T
    assert F, "failed"
except AssertionError as e:
    print(repr(e))
bad = Asked("bad", ValueError("no truth"))
for f in (lambda: not bad, lambda: bad and 1, lambda: 0 or bad, lambda: 1 if bad else 2, lambda: bool(bad), lambda: any([bad]), lambda: all([bad]), lambda: [1 for _ in [0] if bad], lambda: list(filter(None, [bad]))):
    try:
        print(f())
    except ValueError as e:
        print("caught", e)
for wrong in (1, 0, None, "yes", 1.0, [], 10**30):
    class W:
        def __bool__(self):
            return wrong

    for f in (lambda: bool(W()), lambda: not W(), lambda: 1 if W() else 2):
        try:
            print(f())
        except TypeError as e:
            print(e)


class Length:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in (0, 1, 5, -1, 2**70, True, "a", None, 1.5):
    try:
        print(repr(n)[:10], bool(Length(n)))
    except Exception as e:
        print(repr(n)[:10], type(e).__name__, e)


class Both(Length):
    def __bool__(self):
        return self.n == 0


print(bool(Both(0)), bool(Both(5)), len(Both(5)))


class Neither(Length):
    __bool__ = None


try:
    print(bool(Neither(1)))
except TypeError as e:
    print(e)


class Cmp:
    def __eq__(self, other):
        return "eq"

    def __lt__(self, other):
        return []

    def __contains__(self, x):
        return "in"


c = Cmp()
print(c == 1, c != 1, c < 1, 1 < c if False else "-", 5 in c, 5 not in c, not c == 1, c < 1 < 2, (c == 1) is True)
print(1 < 2 < 3 > 0 == 0 != 1, 1 < 3 < 2, 1 == 1.0 == True, not 1 == 2, not not 5, True and False or True)
print([] or {} or 0 or None or "end", 1 and 2 and 3, 1 and [] and 3, None or 0)

#> ask T; <T>
#> ask T; <T>
#> ask T; False
#> ask T; ask T; <T>
#> ask T; <T>
#> ask T; ask T; True
#> ask T; ask T; both
#> ask T; <F>
#> ask T; <T>
#> ask T; False
#> ask T; ask F; <T>
#> ask T; <T>
#> ask T; ask F; False
#> ask T; ask F; ask T; one
#> ask F; <F>
#> ask F; <T>
#> ask F; True
#> ask F; ask F; <F>
#> ask F; ask T; <F>
#> ask F; ask F; True
#> ask F; ask F; ask T; one
#> ask F; <F>
#> ask F; <F>
#> ask F; True
#> ask F; ask F; <F>
#> ask F; ask F; <F>
#> ask F; ask F; True
#> ask F; ask F; ask F; none
#> ask F; ask F; ask T; any True
#> ask T; ask F; all False
#> any of none False True False False
#> ask T; ask F; cond x y
#> ask T; ask F; ask T; [<T>, <T>]
#> ask T; ask F; ask T; ask F; [<T>, <T>]
#> ask T; ask F; [<T>]
#> ask 1; ask 2; ask 3; loop 2
#> ask T; ask F; AssertionError('failed')
#> ask bad; caught no truth
#> ask bad; caught no truth
#> <bad>
#> ask bad; caught no truth
#> ask bad; caught no truth
#> ask bad; caught no truth
#> ask bad; caught no truth
#> ask bad; caught no truth
#> ask bad; caught no truth
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned NoneType
#> __bool__ should return bool, returned NoneType
#> __bool__ should return bool, returned NoneType
#> __bool__ should return bool, returned str
#> __bool__ should return bool, returned str
#> __bool__ should return bool, returned str
#> __bool__ should return bool, returned float
#> __bool__ should return bool, returned float
#> __bool__ should return bool, returned float
#> __bool__ should return bool, returned list
#> __bool__ should return bool, returned list
#> __bool__ should return bool, returned list
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int
#> 0 False
#> 1 True
#> 5 True
#> -1 ValueError __len__() should return >= 0
#> 1180591620 OverflowError cannot fit 'int' into an index-sized integer
#> True True
#> 'a' TypeError 'str' object cannot be interpreted as an integer
#> None TypeError 'NoneType' object cannot be interpreted as an integer
#> 1.5 TypeError 'float' object cannot be interpreted as an integer
#> True False 5
#> 'NoneType' object is not callable
#> eq False [] - True False False [] False
#> True False True True True True
#> end 3 [] 0
