# Soft keywords: `match`, `case`, `type` and `_` as names of everything, beside the statements that they begin.
match = 1; case = 2; type = 3; _ = 4
print(match, case, type, _)
match, case = case, match
match[0:1] if False else print("m")
print(match + case, match * case, match - case)
def match(case): return case
match(type)
print(match (type), match  (*[1]), match(-1))
type = type
type: int = 6
print(type)
type[0] if 0 else print('t')
type = lambda *a: a
type (1)
class case:
    type = 1
    match = 2
    case: int = 3
    def type(self, match): return match
print(case().type(5), case.case)
match case:
    case case: print("matched", case)
match match:
    case type: pass
print(type is match)
match (case):
    case _: print(1)
match -case.case if hasattr(case, 'nope') else 3:
    case 3: print("three")
match *[1], 2:
    case [1, 2]: print("star subject")
match case, :
    case (x,): print("one tuple")
type X = int
print(X, X.__value__)
type type = X
print(type)
type match = match
print(match.__name__)
_ = 5
match 6:
    case _: print(_)
async def f(type, *, match=1, case=2, _=3): return type, match, case, _
import asyncio
print(asyncio.run(f(type=1)))
[match for match in [1]]
print([type for type in (1,2) if type])
match[1]: int if False else 0

#> 1 2 3 4
#> m
#> 3 2 1
#> 3 1 -1
#> 6
#> t
#> 5 3
#> matched <class '__main__.case'>
#> True
#> 1
#> three
#> star subject
#> one tuple
#> X <class 'int'>
#> type
#> match
#> 5
#> (1, 1, 2, 3)
#> [1, 2]
