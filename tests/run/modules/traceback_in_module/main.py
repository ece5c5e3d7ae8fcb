#@ exit: 1
# A traceback through several files.
import broken

print(broken.safe(4))
try:
    broken.outer(0)
except ZeroDivisionError as error:
    print("caught", error)
print(broken.safe(2))
items = [5, 1]
for item in items:
    print("item", item)


def run(values):
    for v in values:
        broken.outer(v - 1)


print("lines before the failure: 4")
print("3")
print("2")
run(items)

#> 8
#> caught integer division or modulo by zero
#> 4
#> item 5
#> item 1
#> lines before the failure: 4
#> 3
#> 2
#! Traceback (most recent call last):
#!   File "main.py", line 24, in <module>
#!     run(items)
#!   File "main.py", line 18, in run
#!     broken.outer(v - 1)
#!   File "broken.py", line 6, in outer
#!     return inner(n) + 1
#!            ^^^^^^^^
#!   File "broken.py", line 10, in inner
#!     result = 10 // n
#!              ~~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
