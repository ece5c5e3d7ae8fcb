"""match, case, type and _ as ordinary names: variables, functions, attributes, arguments, subjects and in statements."""
match = 5
case = [1, 2]
type_ = type
_ = "underscore"
print(match, case, _, match + 1, -match, case[0], match in case)
match *= 2
case[0] = match
print(match, case)


def match(x, case=1, *, type=2, _=3):
    return x, case, type, _


print(match(1), match (2, case=5), match(3, type=4, _=5), match(*case), match(-1), match((1, 2)))
print(match
      (9))


class type:
    case = "class attribute"

    def match(self, _):
        return f"method {_}"

    def type(self):
        return self.match(self.case)


t = type()
print(t.match(1), t.type(), t.case, type.case, type_(t).__name__)
del type
print(type(5).__name__)

match match:
    case case:
        print("bound", case is match)
case = "now bound"
match case:
    case str() as type if type.startswith("now"):
        print("type is", type)
del type
match (case):
    case ("x" | "now bound") as _x:
        print("parenthesised", _x)
match [1, 2], :
    case [[a, b]]:
        print("tuple of one", a, b)
match 1, *[2, 3]:
    case 1, *_:
        print("star subject")
match -1:
    case -1:
        print("minus one")
match {"match": 1, "case": 2}:
    case {"match": match_value, "case": _}:
        print("mapping", match_value)
match lambda: 1:
    case _:
        print("lambda subject")
match not None:
    case True:
        print("not subject")
match (yield_ := 4):
    case 4:
        print("walrus", yield_)

match = {"a": 1}
match["b"] = 2
match: dict = match
print(match, match["a"], {match["b"]: case})
match = lambda *a, **k: (a, k)
print(match(), match(1, case=2), [match(case) for case in "ab"], {case: _ for case in "x"})
match.case = 5
print(match.case)
for match, case in [(1, 2)]:
    print(match, case)
with memoryview(b"ab") as match:
    print(len(match))
import types as match
print(match.__name__)
try:
    raise ValueError("x")
except ValueError as case:
    print(repr(case))

type X = int
type type = list[X]
print(X, type.__value__, type.__name__)
type case[match] = dict[match, type]
print(case.__type_params__, case.__value__)
type = 3
print(type, type + 1)
type: int = 4
print(type)
_ = 1
_ += 1
print(_, [_ for _ in range(3)], _)
for _ in range(2):
    pass
print(_)
a, _, _ = 1, 2, 3
print(_)
match 7:
    case _:
        print("wildcard does not bind", _)


class Point:
    __match_args__ = ("case", "match")

    def __init__(self, case, match):
        self.case, self.match = case, match


match Point(1, 2):
    case Point(case=case, match=match):
        print(case, match)
match Point(3, Point(4, 5)):
    case Point(type, Point(match, _)):
        print(type, match, _)


def soft(match=None):
    match match:
        case None:
            return "none"
        case [match, *case]:
            return match, case
        case _:
            return match


print(soft(), soft([1, 2, 3]), soft(5))

#> 5 [1, 2] underscore 6 -5 1 False
#> 10 [10, 2]
#> (1, 1, 2, 3) (2, 5, 2, 3) (3, 1, 4, 5) (10, 2, 2, 3) (-1, 1, 2, 3) ((1, 2), 1, 2, 3)
#> (9, 1, 2, 3)
#> method 1 method class attribute class attribute class attribute type
#> int
#> bound True
#> type is now bound
#> parenthesised now bound
#> tuple of one 1 2
#> star subject
#> minus one
#> mapping 1
#> lambda subject
#> not subject
#> walrus 4
#> {'a': 1, 'b': 2} 1 {2: 'now bound'}
#> ((), {}) ((1,), {'case': 2}) [(('a',), {}), (('b',), {})] {'x': 'underscore'}
#> 5
#> 1 2
#> 2
#> types
#> ValueError('x')
#> X list[X] type
#> (match,) dict[match, type]
#> 3 4
#> 4
#> 2 [0, 1, 2] 2
#> 1
#> 3
#> wildcard does not bind 3
#> 1 2
#> 3 4 3
#> none (1, [2, 3]) 5
