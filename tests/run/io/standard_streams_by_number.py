#@ stdin: one
#@ stdin: two
#@ stdin: three
#@ stdin: four
#@ stdin: five
# Standard streams opened again by their numbers.

import io
import sys

f = open(0, closefd=False)
print(f.name, f.mode, f.fileno(), f.readable(), f.writable(), f.isatty(), f.closed, f.buffer, f.buffer.raw)
print(repr(f.readline()), next(f))
for line in f:
    print(repr(line))
    break
print(f.read(3), f.read())
print(open(file=0, closefd=False).read() == "", io.open(0, "rb", closefd=False).read())
sys.stdout.flush()
with open(1, "w", closefd=False) as g:
    print("to one", file=g)
    print(g.name, g.mode, g.buffer, g.buffer.raw, file=g)
with open(sys.stderr.fileno(), "w", closefd=False) as g:
    print("to two", file=g)
with open(sys.stdout.fileno(), "wb", closefd=False) as g:
    print(g.write(b"bytes\n"))
    sys.stdout.flush()
wrong = [
    lambda: open(0, "q"),
    lambda: open(0, "r+", closefd=False),
    lambda: open(0, "rb", encoding="x"),
    lambda: f.seek(0),
    lambda: f.tell(),
    lambda: f.truncate(),
    lambda: f.write("x"),
]
for call in wrong:
    try:
        print(repr(call()))
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)

#> 0 r 0 True False False False <_io.BufferedReader name=0> <_io.FileIO name=0 mode='rb' closefd=False>
#> 'one\n' two
#>
#> 'three\n'
#> fou r
#> five
#>
#> True b''
#> to one
#> 1 w <_io.BufferedWriter name=1> <_io.FileIO name=1 mode='wb' closefd=False>
#> 6
#> bytes
#> ValueError invalid mode: 'q'
#> UnsupportedOperation File or stream is not seekable.
#> ValueError binary mode doesn't take an encoding argument
#> UnsupportedOperation underlying stream is not seekable
#> UnsupportedOperation underlying stream is not seekable
#> UnsupportedOperation truncate
#> UnsupportedOperation not writable
#! to two
