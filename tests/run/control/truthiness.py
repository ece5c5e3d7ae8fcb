# Every kind of value as a condition: if, elif, while, not, and, or, conditional expressions.
class Plain:
    pass


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", end=" ")
        return self.n


class Both(Sized):
    def __bool__(self):
        print("bool", end=" ")
        return self.n == 0


class BadBool:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


class TextLen:
    def __len__(self):
        return "3"


class NoBool:
    __bool__ = None


class Raises:
    def __bool__(self):
        raise ValueError("no truth here")


class Meta(type):
    def __bool__(cls):
        return False


class FalseClass(metaclass=Meta):
    pass


def describe(x):
    if not x:
        return "no"
    elif x is True:
        return "true"
    else:
        return "yes"


values = [0, 1, -1, 0.0, -0.0, 0.1, float("nan"), 0j, 1j, "", " ", "0", b"", b"\0", bytearray(), bytearray(1), [], [0], (), (None,), {}, {0: 0}, set(), {0}, frozenset(), frozenset("a"),
          range(0), range(5, 5), range(1), None, ..., NotImplemented if False else True, False, 10**30, 10**30 - 10**30]
print([describe(v) for v in values])
print([describe(v) for v in ({}.keys(), {1: 2}.keys(), {}.values(), {1: 2}.items(), iter([]), (i for i in ()), print, int, len, Plain, Plain(), FalseClass, lambda: 0, slice(0), object(), ValueError())])
for v in (Sized(0), Sized(2), Both(0), Both(2)):
    print(describe(v), "T" if v else "F", not v, (v and 1) == 1, (v or 2) == 2, bool(v))
for v in (BadBool(), BadLen(), TextLen(), NoBool(), Raises()):
    for test in (lambda v: 1 if v else 0, lambda v: not v, bool, lambda v: v and 1, lambda v: [x for x in (v,) if x]):
        try:
            print(test(v))
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()
a = Sized(3)
while a:
    a.n -= 1
print("out", a.n)
a, b = Sized(0), Sized(1)
if a or b:
    print("or")
if a and b:
    print("wrong")
elif not (a and b):
    print("elif")
if a if b else b:
    print("wrong")
else:
    print("else")
print(any([a, b]), all([b, a]), list(filter(None, [0, "", [], 5, "x"])), sum(map(bool, values)))

#> ['no', 'yes', 'yes', 'no', 'no', 'yes', 'yes', 'no', 'yes', 'no', 'yes', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'no', 'yes', 'no', 'yes', 'true', 'no', 'yes', 'no']
#> ['no', 'yes', 'no', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'yes', 'yes', 'yes', 'yes']
#> len len len len len len no F True False True False
#> len len len len len len yes T False True False True
#> bool bool bool bool bool bool yes T False True False True
#> bool bool bool bool bool bool no F True False True False
#> TypeError __bool__ should return bool, returned int; TypeError __bool__ should return bool, returned int; TypeError __bool__ should return bool, returned int; TypeError __bool__ should return bool, returned int; TypeError __bool__ should return bool, returned int; 
#> ValueError __len__() should return >= 0; ValueError __len__() should return >= 0; ValueError __len__() should return >= 0; ValueError __len__() should return >= 0; ValueError __len__() should return >= 0; 
#> TypeError 'str' object cannot be interpreted as an integer; TypeError 'str' object cannot be interpreted as an integer; TypeError 'str' object cannot be interpreted as an integer; TypeError 'str' object cannot be interpreted as an integer; TypeError 'str' object cannot be interpreted as an integer; 
#> TypeError 'NoneType' object is not callable; TypeError 'NoneType' object is not callable; TypeError 'NoneType' object is not callable; TypeError 'NoneType' object is not callable; TypeError 'NoneType' object is not callable; 
#> ValueError no truth here; ValueError no truth here; ValueError no truth here; ValueError no truth here; ValueError no truth here; 
#> len len len len out 0
#> len len or
#> len len elif
#> len len else
#> len len len len True False [5, 'x'] 18
