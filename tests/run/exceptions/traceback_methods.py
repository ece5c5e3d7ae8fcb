#@ exit: 1
# A traceback through methods, properties, nested functions and special methods.
class Account:
    def __init__(self, owner, rows):
        self.owner = owner
        self.rows = [self.check(r) for r in rows]

    def check(self, row):
        if row < 0:
            raise ValueError(f"negative row {row} of {self.owner}")
        return row

    @property
    def mean(self):
        return sum(self.rows) / len(self.rows)

    def __add__(self, other):
        return Account(self.owner + other.owner, self.rows + [other.mean])

    @classmethod
    def joined(cls, *accounts):
        def merge(left, right):
            return left + right

        total = accounts[0]
        for account in accounts[1:]:
            total = merge(total, account)
        return total


try:
    Account("x", [1, -2])
except ValueError as e:
    print(type(e).__name__, e)
a = Account("a", [1, 2])
b = Account("b", [])
print(a.mean, (a + a).rows)
print("next line fails")
print(Account.joined(a, a, b).owner)

#> ValueError negative row -2 of x
#> 1.5 [1, 2, 1.5]
#> next line fails
#! Traceback (most recent call last):
#!   File "traceback_methods.py", line 39, in <module>
#!     print(Account.joined(a, a, b).owner)
#!           ^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback_methods.py", line 27, in joined
#!     total = merge(total, account)
#!             ^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback_methods.py", line 23, in merge
#!     return left + right
#!            ~~~~~^~~~~~~
#!   File "traceback_methods.py", line 18, in __add__
#!     return Account(self.owner + other.owner, self.rows + [other.mean])
#!                                                           ^^^^^^^^^^
#!   File "traceback_methods.py", line 15, in mean
#!     return sum(self.rows) / len(self.rows)
#!            ~~~~~~~~~~~~~~~^~~~~~~~~~~~~~~~
#! ZeroDivisionError: division by zero
