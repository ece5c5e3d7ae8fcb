#@ exit: 1
# The traceback of an exception that nobody catches: frames at the module and in functions.
def first(n):
    return second(n - 1)


def second(n):
    values = [1, 2, 3]
    return third(values, n)


def third(values, index):
    print("about to fail")
    return values[index]


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot take {amount} of {self.balance}")
        self.balance -= amount


try:
    Account(5).withdraw(10)
except ValueError as error:
    print("handled", error)
print(third([1, 2], 0))
print("before")
for number in (1, 2, 3):
    print(number)
print("one more line")
print("and another")
first(10)
print("never printed")

#> handled cannot take 10 of 5
#> about to fail
#> 1
#> before
#> 1
#> 2
#> 3
#> one more line
#> and another
#> about to fail
#! Traceback (most recent call last):
#!   File "traceback_module.py", line 37, in <module>
#!     first(10)
#!   File "traceback_module.py", line 4, in first
#!     return second(n - 1)
#!            ^^^^^^^^^^^^^
#!   File "traceback_module.py", line 9, in second
#!     return third(values, n)
#!            ^^^^^^^^^^^^^^^^
#!   File "traceback_module.py", line 14, in third
#!     return values[index]
#!            ~~~~~~^^^^^^^
#! IndexError: list index out of range
