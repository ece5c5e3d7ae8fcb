"""Keywords, soft keywords as names, and what the keyword module says."""
import keyword

print(len(keyword.kwlist), keyword.kwlist)
print(keyword.softkwlist)
print(keyword.iskeyword("None"), keyword.iskeyword("none"), keyword.iskeyword("match"), keyword.issoftkeyword("match"))

# Soft keywords are names anywhere else.
match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
match += case
print(match, match * case, match - 1, match[0] if isinstance(match, list) else match)


def match(case, type=None, *, _=0):
    return case, type, _


print(match(1), match(1, 2, _=3), match(case=5))
print(match (1)), print(match
(2))


class case:
    match = "attribute"

    def type(self):
        return "method type"

    def case(self):
        return "method case"


print(case.match, case().type(), case().case())
match = {"k": 1}
print(match["k"])
match["k"] = 2
match["j"]: int = 3
print(match)
match: dict = {"typed": 1}
print(match)
type = lambda x: ("called", x)
print(type(1))
type.attr = 5 if hasattr(type, "__dict__") else 0
print(type.attr)
del type
print(type(1))
type X = int
print(X, X.__value__)
type type = str
print(type, type.__value__)
del type
type match = list
match match:
    case case:
        print("bound", case)
match, case = 1, 2
match match, case:
    case 1, 2:
        print("tuple subject")
match -match:
    case -1:
        print("negative one")
match (match):
    case 1:
        print("parenthesized")
match [match, case]:
    case [_, case]:
        print("list", case)
match not case:
    case False:
        print("not")
match lambda: 1:
    case _:
        print("lambda subject")
match {**{"a": 1}}:
    case {"a": match}:
        print("mapping", match)
match = [1, 2]
match[0] = 5
print(match, match[0], -match[1])
for match in range(1): print(match)
from contextlib import nullcontext
with nullcontext(3) as match: print(match)
import math as match, re as case
print(match.__name__, case.__name__)
print([_ for _ in range(3)], _)

#> 35 ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield']
#> ['_', 'case', 'match', 'type']
#> True False False True
#> 1 2 3 4
#> 3 6 2 3
#> (1, None, 0) (1, 2, 3) (5, None, 0)
#> (1, None, 0)
#> (2, None, 0)
#> attribute method type method case
#> 1
#> {'k': 2, 'j': 3}
#> {'typed': 1}
#> ('called', 1)
#> 5
#> <class 'int'>
#> X <class 'int'>
#> type <class 'str'>
#> bound match
#> tuple subject
#> negative one
#> parenthesized
#> list 2
#> not
#> lambda subject
#> mapping 1
#> [5, 2] 5 -2
#> 0
#> 3
#> math re
#> [0, 1, 2] 4
