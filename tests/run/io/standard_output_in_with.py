#@ exit: 1
# A with statement ends what it holds, standard output too.
import sys


def report(path=None):
    with (open(path, "w") if path else sys.stdout) as out:
        out.write("in the block\n")
    return out.closed


print(report())

#> in the block
#! Traceback (most recent call last):
#!   File "standard_output_in_with.py", line 12, in <module>
#!     print(report())
#! ValueError: I/O operation on closed file.
