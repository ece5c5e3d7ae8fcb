#@ exit: 1
# A traceback through generators, yield from and a loop.
def numbers(limit):
    for n in range(limit, -1, -1):
        yield 12 // n


def relay(limit):
    print("relay starts")
    result = yield from numbers(limit)
    print("not reached", result)


def total(limit):
    result = 0
    for value in relay(limit):
        result += value
    return result


try:
    print(list(relay(2)))
except ZeroDivisionError as e:
    print(type(e).__name__, e)
g = relay(3)
print(next(g), next(g))
g.close()
print(total(3))

#> relay starts
#> ZeroDivisionError integer division or modulo by zero
#> relay starts
#> 4 6
#> relay starts
#! Traceback (most recent call last):
#!   File "traceback_generators.py", line 28, in <module>
#!     print(total(3))
#!           ^^^^^^^^
#!   File "traceback_generators.py", line 16, in total
#!     for value in relay(limit):
#!   File "traceback_generators.py", line 10, in relay
#!     result = yield from numbers(limit)
#!              ^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback_generators.py", line 5, in numbers
#!     yield 12 // n
#!           ~~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
