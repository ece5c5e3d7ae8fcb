# Soft keywords as names behind a semicolon.
x = 1; match = 2
y = 2; match += 3; print(match, x); match
import re; match = re.match("a", "abc"); print(match.group()); match.span()
if x: y = 3; match = {1: 2}; match[1] = 5; print(match)
def f(): a = 1; match = 3; return match
print(f()); match = 7; match: int = 8; print(match); match, x = 1, 2; print(match, x); match = match if match else 3
match x:
    case 2: print("two"); match = 9; print(match)
    case _: pass
s = "; match = 1"; match = s; print(match)
x = 1; type = 5; print(type); case = 2; case += type; print(case)

#> 5 1
#> a
#> {1: 5}
#> 3
#> 8
#> 1 2
#> two
#> 9
#> ; match = 1
#> 5
#> 7
