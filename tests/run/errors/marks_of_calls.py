#@ exit: 1
# The marks below traceback lines: generator expressions in calls, and methods of super() that are missing.
class A:
    pass


class B(A):
    def f(self):
        return super().g(1)


def numbers():
    yield 1 // 0


def total():
    return sum( value for value in numbers() )


import traceback

for f in (B().f, total):
    try:
        f()
    except Exception:
        print(*[line for line in traceback.format_exc().splitlines() if not line.startswith('  File')], sep='\n')
print(max(value for value in numbers()))

#> Traceback (most recent call last):
#>     f()
#>     return super().g(1)
#>            ^^^^^^^^^
#> AttributeError: 'super' object has no attribute 'g'
#> Traceback (most recent call last):
#>     f()
#>     return sum( value for value in numbers() )
#>            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>     return sum( value for value in numbers() )
#>               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>     yield 1 // 0
#>           ~~^^~~
#> ZeroDivisionError: integer division or modulo by zero
#! Traceback (most recent call last):
#!   File "marks_of_calls.py", line 27, in <module>
#!     print(max(value for value in numbers()))
#!           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "marks_of_calls.py", line 27, in <genexpr>
#!     print(max(value for value in numbers()))
#!              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "marks_of_calls.py", line 13, in numbers
#!     yield 1 // 0
#!           ~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
