#@ grant: read write
"""Numbers of files that are closed, or never were open."""

import io


def tell(label, f):
    try:
        print(label, f())
    except (OSError, ValueError) as e:
        print(label, type(e).__name__, e, getattr(e, "errno", None))


for mode in ("rb", "wb", "r", "w", "r+b"):
    tell(mode, lambda: open(99, mode))
    tell(mode, lambda: open("foo", mode, opener=lambda name, flags: 99))
    tell(mode, lambda: open("foo", mode, opener=lambda name, flags: -1))
    tell(mode, lambda: io.FileIO(1234, mode.replace("b", "") if mode != "r+b" else "r+"))

with open("numbers.tmp", "wb") as f:
    f.write(b"some text")
f = open("numbers.tmp", "rb")
number = f.fileno()
second = open(number, "rb", closefd=False)
print(second.read(4), second.fileno() == number)
second.close()
print(f.closed)
f.close()
tell("reopened", lambda: open(number, "rb"))

f = open("numbers.tmp", "rb", buffering=0)
other = open(f.fileno(), "rb", buffering=0)
other.close()
tell("read", lambda: f.read(1))
tell("close", f.close)
print(f.closed)

import os
os.remove("numbers.tmp")

#> rb OSError [Errno 9] Bad file descriptor 9
#> rb OSError [Errno 9] Bad file descriptor 9
#> rb ValueError opener returned -1 None
#> rb OSError [Errno 9] Bad file descriptor 9
#> wb OSError [Errno 9] Bad file descriptor 9
#> wb OSError [Errno 9] Bad file descriptor 9
#> wb ValueError opener returned -1 None
#> wb OSError [Errno 9] Bad file descriptor 9
#> r OSError [Errno 9] Bad file descriptor 9
#> r OSError [Errno 9] Bad file descriptor 9
#> r ValueError opener returned -1 None
#> r OSError [Errno 9] Bad file descriptor 9
#> w OSError [Errno 9] Bad file descriptor 9
#> w OSError [Errno 9] Bad file descriptor 9
#> w ValueError opener returned -1 None
#> w OSError [Errno 9] Bad file descriptor 9
#> r+b OSError [Errno 9] Bad file descriptor 9
#> r+b OSError [Errno 9] Bad file descriptor 9
#> r+b ValueError opener returned -1 None
#> r+b OSError [Errno 9] Bad file descriptor 9
#> b'some' True
#> False
#> reopened OSError [Errno 9] Bad file descriptor 9
#> read OSError [Errno 9] Bad file descriptor 9
#> close OSError [Errno 9] Bad file descriptor 9
#> True
