# Standard streams that the program closes: what their methods, print and input say then.
import sys


def told(f, *a):
    try:
        return repr(f(*a))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


err = sys.stderr
print(sys.stdin.closed, sys.stdout.closed, sys.stdout.buffer is sys.stdout.buffer, sys.stdout is sys.__stdout__)
CALLS = (
    ("write", "x"), ("writelines", ["x"]), ("read",), ("readline",), ("readlines",), ("isatty",), ("fileno",),
    ("seekable",), ("__enter__",), ("flush",),
)
for s in (sys.stdin, sys.stdout):
    lines = [told(s.close), told(s.close), repr(s.closed)]
    lines += [name + " " + told(getattr(s, name), *args) for name, *args in CALLS]
    lines += [told(next, s), told(list, s), told(iter, s)]
    b = s.buffer
    lines.append(repr(b.closed))
    for name, *args in (("isatty",), ("fileno",), ("close",)):
        lines.append("buffer." + name + " " + told(getattr(b, name), *args))
    err.write("\n".join(lines) + "\n----\n")
err.write(told(print, "x") + "\n")
err.write(told(print, 1, 2) + "\n")
err.write(told(print) + "\n")
err.write(told(input) + "\n")
err.write(told(sys.stdout.write, "x") + "\n")
try:
    print("never")
except ValueError as e:
    err.write(f"{e}\n")

#> False False True True
#! None
#! None
#! True
#! write ValueError: I/O operation on closed file.
#! writelines ValueError: I/O operation on closed file.
#! read ValueError: I/O operation on closed file.
#! readline ValueError: I/O operation on closed file.
#! readlines ValueError: I/O operation on closed file.
#! isatty ValueError: I/O operation on closed file
#! fileno ValueError: I/O operation on closed file
#! seekable ValueError: I/O operation on closed file
#! __enter__ ValueError: I/O operation on closed file.
#! flush ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! True
#! buffer.isatty ValueError: I/O operation on closed file
#! buffer.fileno ValueError: I/O operation on closed file
#! buffer.close None
#! ----
#! None
#! None
#! True
#! write ValueError: I/O operation on closed file.
#! writelines ValueError: I/O operation on closed file.
#! read ValueError: I/O operation on closed file.
#! readline ValueError: I/O operation on closed file.
#! readlines ValueError: I/O operation on closed file.
#! isatty ValueError: I/O operation on closed file
#! fileno ValueError: I/O operation on closed file
#! seekable ValueError: I/O operation on closed file
#! __enter__ ValueError: I/O operation on closed file.
#! flush ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! True
#! buffer.isatty ValueError: I/O operation on closed file
#! buffer.fileno ValueError: I/O operation on closed file
#! buffer.close None
#! ----
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#! I/O operation on closed file.
