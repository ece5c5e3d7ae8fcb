#@ exit: 1
# The printed form of an uncaught group, with causes, contexts and notes.
def leaf(n):
    raise ValueError(f"leaf {n}\nsecond line")


def collect():
    found = []
    for n in range(2):
        try:
            leaf(n)
        except ValueError as error:
            error.add_note("noted")
            found.append(error)
    try:
        raise KeyError("k")
    except KeyError as error:
        try:
            raise TypeError("t") from error
        except TypeError as second:
            found.append(second)
    return found


def main():
    inner = ExceptionGroup("inner", [OSError(1, "one"), ExceptionGroup("deep", [IndexError("i")])])
    try:
        raise ExceptionGroup("first", collect() + [inner])
    except ExceptionGroup as group:
        group.add_note("on the group")
        raise RuntimeError("wrapped") from ExceptionGroup("second", [group, ValueError("v")])


try:
    main()
except RuntimeError as error:
    raise ExceptionGroup("outer", [error, ValueError("last")])

#!   | ExceptionGroup: second (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Exception Group Traceback (most recent call last):
#!     |   File "report.py", line 28, in main
#!     |     raise ExceptionGroup("first", collect() + [inner])
#!     | ExceptionGroup: first (4 sub-exceptions)
#!     | on the group
#!     +-+---------------- 1 ----------------
#!       | Traceback (most recent call last):
#!       |   File "report.py", line 11, in collect
#!       |     leaf(n)
#!       |   File "report.py", line 4, in leaf
#!       |     raise ValueError(f"leaf {n}\nsecond line")
#!       | ValueError: leaf 0
#! second line
#!       | noted
#!       +---------------- 2 ----------------
#!       | Traceback (most recent call last):
#!       |   File "report.py", line 11, in collect
#!       |     leaf(n)
#!       |   File "report.py", line 4, in leaf
#!       |     raise ValueError(f"leaf {n}\nsecond line")
#!       | ValueError: leaf 1
#! second line
#!       | noted
#!       +---------------- 3 ----------------
#!       | Traceback (most recent call last):
#!       |   File "report.py", line 16, in collect
#!       |     raise KeyError("k")
#!       | KeyError: 'k'
#!       | 
#!       | The above exception was the direct cause of the following exception:
#!       | 
#!       | Traceback (most recent call last):
#!       |   File "report.py", line 19, in collect
#!       |     raise TypeError("t") from error
#!       | TypeError: t
#!       +---------------- 4 ----------------
#!       | ExceptionGroup: inner (2 sub-exceptions)
#!       +-+---------------- 1 ----------------
#!         | PermissionError: [Errno 1] one
#!         +---------------- 2 ----------------
#!         | ExceptionGroup: deep (1 sub-exception)
#!         +-+---------------- 1 ----------------
#!           | IndexError: i
#!           +------------------------------------
#!     +---------------- 2 ----------------
#!     | ValueError: v
#!     +------------------------------------
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "report.py", line 35, in <module>
#!     main()
#!   File "report.py", line 31, in main
#!     raise RuntimeError("wrapped") from ExceptionGroup("second", [group, ValueError("v")])
#! RuntimeError: wrapped
#!
#! During handling of the above exception, another exception occurred:
#!
#!   + Exception Group Traceback (most recent call last):
#!   |   File "report.py", line 37, in <module>
#!   |     raise ExceptionGroup("outer", [error, ValueError("last")])
#!   | ExceptionGroup: outer (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Traceback (most recent call last):
#!     |   File "report.py", line 35, in <module>
#!     |     main()
#!     |   File "report.py", line 31, in main
#!     |     raise RuntimeError("wrapped") from ExceptionGroup("second", [group, ValueError("v")])
#!     | RuntimeError: wrapped
#!     +---------------- 2 ----------------
#!     | ValueError: last
#!     +------------------------------------
