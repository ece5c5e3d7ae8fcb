"""Logical lines, physical lines, joining lines by brackets and by backslashes, blank lines and comments."""

# A comment line between statements makes no NEWLINE token.
total = 1 + \
    2 + \
    3
print(total)

# A backslash joins even inside what looks like an indented block.
if total == 6 and \
        total > 5 \
        and True:
    print("joined condition")

# Inside brackets lines are joined, and may carry comments and be blank.
months = ["January", "February",  # winter

          # nothing but a comment

          "March"]  # spring
print(months)

nested = {
"a": (1,
2,
    3),
        "b": [
    4
],
}
print(nested)

# Indentation of continued lines means nothing.
def described(first,
second=2,
            *, third
=3):
    return first, second, third


print(described(
    1
))

# Several statements on one line; a trailing semicolon.
x = 1; y = 2; print(x, y);
if x: print("one"); print("still the body")
else: print("other")
for i in range(2): print(i, end=" "); print("!", end=" ")
print()
class C: a = 1; b = a + 1
print(C.a, C.b)
while x: x -= 1; print("loop", x)

# Strings go over lines in triple quotes, or by a backslash that vanishes.
text = "one \
two"
print(repr(text))
block = """first
    second \
third
"""
print(repr(block))
raw = r"""a\
b"""
print(repr(raw))

# A form feed at the start of a line does not change its indentation.
def page():
    first = 1
    second = 2
    return first + second


print(page())

# Explicit line joining between tokens of one expression
value = total \
    if \
    total \
    else \
    0
print(value)
assert value == \
    6, \
    "never"
# compile() shows what a line is: blank lines and comments give no statements
namespace = {}
print("end")  # the file ends without more

#> 6
#> joined condition
#> ['January', 'February', 'March']
#> {'a': (1, 2, 3), 'b': [4]}
#> (1, 2, 3)
#> 1 2
#> one
#> still the body
#> 0 ! 1 ! 
#> 1 2
#> loop 0
#> 'one two'
#> 'first\n    second third\n'
#> 'a\\\nb'
#> 3
#> 6
#> end
