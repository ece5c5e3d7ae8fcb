# Comparison chains, short circuits, conditional expressions, walrus, identity.
def t(x, tag=""):
    print(f"<{tag or x}>", end="")
    return x


print(t(1) < t(2) < t(3), t(3) < t(2) < t(1), t(1) < t(5) > t(2) == t(2))
print(1 < 2 == True, (1 < 2) == True, 1 == 1 == 1, 1 != 2 != 1, 3 > 2 >= 2 < 5, 1 in [1] == True, "a" < "b" < "c" != "d", None is None is not False)
print(t(0) and t(1), t(1) and t(2), t(0) or t(1), t(1) or t(2), not t(0), t("") or t(0) or t([]))
print(t(1, "a") if t(0, "c") else t(2, "b"), 1 if True else 2 if True else 3, (1 if False else 2) + 3, [1, 2][1 if 1 else 0])
x = 5
print("big" if x > 3 else "small", x > 3 and "yes" or "no", x if not x else -x)
if (n := len("hello")) > 3 and (m := n * 2):
    print(n, m)
print([y for x in range(5) if (y := x * x) > 3], (z := 1, z + 1), z)
while chunk := "ab"[:x - 3]:
    print(chunk, end=" ")
    x -= 1
print()
a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, a is not c, not a is c, None is None, type(a) is list)
print(not True == False, not (True == False), -1 ** 2, 2 ** 3 ** 2, -2 ** -1, not 1 in [2], 1 + 2 * 3 - 4 // 2, 7 & 3 | 8 ^ 1, 1 << 2 + 1, ~1 + 1, 5 - -3, +-+1, 2 * -3, 10 - 2 - 3, 2 ** -1 * 4, 1 or 0 and 0)
print("a" "b" * 2, "x" in "xyz" and "z" in "xyz", 3 not in [1, 2], [] == False, 0 == False, "" == False, 1 == True, None == False)


def sign(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        if n % 2:
            return "small odd"
        else:
            return "small even"
    return "large"


print([sign(n) for n in (-1, 0, 1, 4, 10)])


def grade(score):
    return ("A" if score >= 90 else
            "B" if score >= 80 else
            "C" if score >= 70 else "F")


print([grade(s) for s in (95, 85, 75, 5)])
pass
assert True
assert 1 == 1, "not shown"
for condition, message in ((False, "text"), (0, 5), ([], None)):
    try:
        assert condition, message
    except AssertionError as error:
        print(repr(error), error.args)
try:
    assert not t(1), t("message")
except AssertionError as error:
    print(error)
try:
    assert []
except AssertionError as error:
    print(repr(error), str(error) == "")


class Falsy:
    def __bool__(self):
        return False

    def __eq__(self, other):
        return self


f = Falsy()
print(not f, (f == 1) is f, bool(f == 1), (f or "other"), (f and "other") is f, 1 if f else 0, [x for x in [f, 1] if x], f != 1)
print(1 < 2 and 3, 1 > 2 or "x", (1 < 2) + (2 < 3), (1, 2) < (1, 3) < (2,), "abc" > "abb" > "aba", max("b", "a") == "b", [1, 2] < [1, 2, 3] > [1])
print(bool([[]]), bool(" "), bool(0.0001), any([0, "", None]), all([1, "a", [0]]), not any([]), (lambda: 1) and True, ... and 1)

#> <1><2><3><3><2><1><5><2><2>True False True
#> False True True True True False True True
#> <0><1><2><0><1><1><0><><0><[]>0 2 1 1 True []
#> <c><b>2 1 5 2
#> big yes -5
#> 5 10
#> [4, 9, 16] (1, 2) 1
#> ab a 
#> True False True True True True True
#> True True -1 512 -0.5 True 5 11 8 -1 8 -1 -6 5 2.0 1
#> abab True True False True False True False
#> ['negative', 'zero', 'small odd', 'small even', 'large']
#> ['A', 'B', 'C', 'F']
#> AssertionError('text') ('text',)
#> AssertionError(5) (5,)
#> AssertionError(None) (None,)
#> <1><message>message
#> AssertionError() True
#> True True False other True 0 [1] True
#> 3 x 2 True True True True
#> True True True False True True True 1
