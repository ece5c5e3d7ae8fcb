#@ exit: 1
# Memory that cannot be had ends a program without handlers as any exception does.
class Table:
    def __init__(self, size):
        self.size = size

    def rows(self):
        return [0] * self.size


def fill(size):
    table = Table(size)
    print("filling", size)
    return table.rows()


for bits in (4, 8):
    print(len(fill(1 << bits)))
fill(1 << 61)
print("not reached")

#> filling 16
#> 16
#> filling 256
#> 256
#> filling 2305843009213693952
#! Traceback (most recent call last):
#!   File "uncaught.py", line 19, in <module>
#!     fill(1 << 61)
#!   File "uncaught.py", line 14, in fill
#!     return table.rows()
#!            ^^^^^^^^^^^^
#!   File "uncaught.py", line 8, in rows
#!     return [0] * self.size
#!            ~~~~^~~~~~~~~~~
#! MemoryError
