#@ grant: all
# File objects and the standard streams, replaced and read back.
import sys, io
print(sys.stdout.name, sys.stderr.name, sys.stdin.name, sys.stdout.mode, sys.stdin.mode, sys.stdout.encoding, sys.stderr.errors)
print(sys.__stdout__ is sys.stdout, sys.stdout.writable(), sys.stdin.readable(), sys.stdout.readable(), sys.stdout.fileno(), sys.stdout.closed)
with open("io_objects.tmp", "w") as fh:
    print(fh.name, fh.mode, fh.write("a\nb\n"), fh.tell(), type(fh).__name__)
print(fh.closed)
try: fh.write("x")
except ValueError as e: print(e)
with open("io_objects.tmp") as fh:
    print(next(fh), list(fh), fh.read())
    fh.seek(0); print(fh.readline(), fh.readlines(), [l for l in fh])
    try: fh.write("q")
    except io.UnsupportedOperation as e: print(e, isinstance(e, OSError), isinstance(e, ValueError))
with open("io_objects.tmp", "rb") as fh: print(fh.read(), type(fh).__name__)
with open("io_objects.tmp", "rb", buffering=0) as fh: print(type(fh).__name__, fh.readall())
for a, k in ((("io_objects_none.tmp",), {}), (("io_objects.tmp", "q"), {}), (("io_objects.tmp", "rw"), {}), (("io_objects.tmp", "rb"), {"encoding": "utf8"}), (("io_objects.tmp", "r"), {"buffering": 0}), ((1.5,), {}), (("io_objects.tmp", "x"), {}), (("io_objects.tmp", "r"), {"newline": "q"}), (("io_objects.tmp", "r", -1, "nocodec"), {}),(("io_objects.tmp\0", ), {})):
    try: open(*a, **k); print("opened")
    except Exception as e: print(type(e).__name__, e)
old = sys.stdout
sys.stdout = s = io.StringIO()
print("captured", end="!")
sys.stdout = old
print(repr(s.getvalue()))
class W:
    def write(self, t): old.write(f"<{t!r}>"); return 3
sys.stdout = W()
print("a", 1, sep="-")
try: print("a", flush=True)
except AttributeError as e: sys.stdout = old; print(e)
sys.stdout = None
print("nothing")
sys.stdout = old
print("last", file=sys.stderr)
import os
os.remove("io_objects.tmp")

#> <stdout> <stderr> <stdin> w r utf-8 backslashreplace
#> True True True False 1 False
#> io_objects.tmp w 4 4 TextIOWrapper
#> True
#> I/O operation on closed file.
#> a
#>  ['b\n'] 
#> a
#>  ['b\n'] []
#> not writable True True
#> b'a\nb\n' BufferedReader
#> FileIO b'a\nb\n'
#> FileNotFoundError [Errno 2] No such file or directory: 'io_objects_none.tmp'
#> ValueError invalid mode: 'q'
#> ValueError must have exactly one of create/read/write/append mode
#> ValueError binary mode doesn't take an encoding argument
#> ValueError can't have unbuffered text I/O
#> TypeError expected str, bytes or os.PathLike object, not float
#> FileExistsError [Errno 17] File exists: 'io_objects.tmp'
#> ValueError illegal newline value: q
#> LookupError unknown encoding: nocodec
#> ValueError embedded null byte
#> 'captured!'
#> <'a'><'-'><'1'><'\n'><'a'><'\n'>'W' object has no attribute 'flush'
#! last
