#@ grant: read write
#@ exit: 1
# The frame that opens a file that is not there is in the traceback.
import traceback


def read(path):
    return open(path)


def write(path):
    with open(path, "w") as out:
        out.write("x")


for opens in (read, write):
    try:
        opens("nowhere/file")
    except OSError:
        traceback.print_exc()
with open("nowhere/other") as f:
    pass

#! Traceback (most recent call last):
#!   File "not_there.py", line 18, in <module>
#!     opens("nowhere/file")
#!   File "not_there.py", line 8, in read
#!     return open(path)
#!            ^^^^^^^^^^
#! FileNotFoundError: [Errno 2] No such file or directory: 'nowhere/file'
#! Traceback (most recent call last):
#!   File "not_there.py", line 18, in <module>
#!     opens("nowhere/file")
#!   File "not_there.py", line 12, in write
#!     with open(path, "w") as out:
#!          ^^^^^^^^^^^^^^^
#! FileNotFoundError: [Errno 2] No such file or directory: 'nowhere/file'
#! Traceback (most recent call last):
#!   File "not_there.py", line 21, in <module>
#!     with open("nowhere/other") as f:
#!          ^^^^^^^^^^^^^^^^^^^^^
#! FileNotFoundError: [Errno 2] No such file or directory: 'nowhere/other'
