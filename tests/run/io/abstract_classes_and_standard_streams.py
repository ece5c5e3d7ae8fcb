#@ grant: all
import abc
import io
import sys


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(type(io.IOBase), type(io.RawIOBase) is abc.ABCMeta, io.IOBase.__mro__, io.RawIOBase.__mro__)
for stream in (sys.stdout, sys.stdin, sys.stderr):
    print(isinstance(stream, io.TextIOBase), isinstance(stream, io.IOBase), isinstance(stream, io.RawIOBase))
    print(stream.newlines, stream.encoding)
for made in (io.BytesIO(), io.StringIO(), io.BufferedReader(io.BytesIO()), io.TextIOWrapper(io.BytesIO())):
    print(type(made), [isinstance(made, c) for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])
print(issubclass(io.FileIO, io.RawIOBase), issubclass(io.StringIO, io.TextIOBase), issubclass(int, io.IOBase))


class Other:
    pass


io.BufferedIOBase.register(Other)
print(isinstance(Other(), io.IOBase), isinstance(Other(), io.BufferedIOBase), isinstance(Other(), io.TextIOBase))

show(sys.stdin.fileno)
show(sys.stdout.read)
show(sys.stdout.readline)
show(lambda: sys.stdin.write("a"))
show(sys.stdout.write)
try:
    sys.stdout.read()
except io.UnsupportedOperation as e:
    print("caught", e)
sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")
print(sys.stdout.line_buffering, sys.stdout.errors, "a\udc80é")
sys.stdout.reconfigure(encoding="ascii", errors="xmlcharrefreplace")
print(sys.stdout.encoding, sys.stdout.errors, "é\u1234")
sys.stdout.reconfigure(encoding="utf-8")
print(sys.stdout.errors, "é\u1234")
show(lambda: sys.stdout.reconfigure(encoding="no such"))
show(lambda: print("\udc80"))


class Slow(io.RawIOBase):
    def close(self):
        if not self.closed:
            print("closing")
        super().close()


def leave():
    slow = Slow()
    print(slow.closed)


leave()


class Source(io.RawIOBase):
    def __init__(self, answer):
        self.answer = answer

    def readable(self):
        return True

    def readinto(self, buffer):
        if callable(self.answer):
            return self.answer(buffer)
        return self.answer


def two(buffer):
    buffer[:2] = b"xy"
    return 2


for answer in (-1, 100000, "x", None, 1.5, 0, two):
    show(lambda: io.BufferedReader(Source(answer)).read(5))
    show(lambda: io.BufferedReader(Source(answer)).peek())
    show(lambda: io.BufferedReader(Source(answer)).readline(3))
    show(lambda: io.BufferedReader(Source(answer), 4).read1())


class Sink(io.RawIOBase):
    answer = -1

    def writable(self):
        return True

    def write(self, data):
        return self.answer


for answer in (-1, 100000):
    writer = io.BufferedWriter(Sink())
    writer.raw.answer = answer
    writer.write(b"abc")
    show(writer.flush)
    writer.raw.answer = 3

#> <class 'abc.ABCMeta'> True (<class 'io.IOBase'>, <class '_io._IOBase'>, <class 'object'>) (<class 'io.RawIOBase'>, <class '_io._RawIOBase'>, <class 'io.IOBase'>, <class '_io._IOBase'>, <class 'object'>)
#> True True False
#> None utf-8
#> True True False
#> None utf-8
#> True True False
#> None utf-8
#> <class '_io.BytesIO'> [True, False, True, False]
#> <class '_io.StringIO'> [True, False, False, True]
#> <class '_io.BufferedReader'> [True, False, True, False]
#> <class '_io.TextIOWrapper'> [True, False, False, True]
#> True True False
#> True True False
#> 0
#> UnsupportedOperation not readable
#> UnsupportedOperation not readable
#> UnsupportedOperation not writable
#> TypeError TextIOWrapper.write() takes exactly one argument (0 given)
#> caught not readable
#> True backslashreplace a\udc80é
#> ascii xmlcharrefreplace &#233;&#4660;
#> strict éሴ
#> LookupError unknown encoding: no such
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc80' in position 0: surrogates not allowed
#> False
#> closing
#> OSError raw readinto() returned invalid length -1 (should have been between 0 and 8192)
#> OSError raw readinto() returned invalid length -1 (should have been between 0 and 8192)
#> OSError raw readinto() returned invalid length -1 (should have been between 0 and 8192)
#> OSError raw readinto() returned invalid length -1 (should have been between 0 and 4)
#> OSError raw readinto() returned invalid length 100000 (should have been between 0 and 8192)
#> OSError raw readinto() returned invalid length 100000 (should have been between 0 and 8192)
#> OSError raw readinto() returned invalid length 100000 (should have been between 0 and 8192)
#> OSError raw readinto() returned invalid length 100000 (should have been between 0 and 4)
#> OSError raw readinto() failed
#> OSError raw readinto() failed
#> OSError raw readinto() failed
#> OSError raw readinto() failed
#> None
#> b''
#> b''
#> b''
#> OSError raw readinto() failed
#> OSError raw readinto() failed
#> OSError raw readinto() failed
#> OSError raw readinto() failed
#> b''
#> b''
#> b''
#> b''
#> b'xyxyx'
#> b'xy'
#> b'xyx'
#> b'xy'
#> OSError raw write() returned invalid length -1 (should have been between 0 and 3)
#> OSError raw write() returned invalid length 100000 (should have been between 0 and 3)
