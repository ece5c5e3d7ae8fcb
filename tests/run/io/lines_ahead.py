#@ grant: read write env
# Lines that are found ahead: what else is read, written, sought or closed in between.
import io
import os

path = "lines_ahead.tmp"


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


with open(path, "w") as f:
    f.write("one\ntwo\n\nfour\nfünf\nsix without end")

with open(path) as f:
    print(next(f), f.readline(), next(f), f.read(3), f.readlines(), f.readlines())
    print(attempt(next, f), f.seek(0), next(f), f.readlines())
with open(path) as f:
    print(next(f), attempt(f.tell), [line for line in f], f.tell(), f.readline() == "")
with open(path) as f:
    print(f.readline(), f.tell(), f.readline(), f.tell(), f.read(1), next(f), f.buffer is f.buffer, next(f))
    f.buffer.close()
    print(attempt(next, f), attempt(f.readline), attempt(f.readlines), f.closed)
with open(path) as f:
    lines = iter(f)
    print(next(lines))
print(attempt(next, lines), attempt(f.readlines), attempt(f.readline), attempt(f.write, "x"))
with open(path) as f:
    print(f.readlines(1), f.readlines(5), f.readlines(0), attempt(f.readlines, None), attempt(f.readlines, "a"))
with open(path, newline="") as f:
    print(f.readlines())
with open(path, newline="\n") as f:
    print(next(f), f.readlines())

with open(path, "wb") as f:
    f.write(b"a\r\nb\rc\n\n" + b"long " * 3000 + b"\nend\r")
for newline in None, "", "\n", "\r", "\r\n":
    with open(path, newline=newline) as f:
        print(repr(newline), [(len(line), line[-3:]) for line in f], f.newlines)
    with open(path, newline=newline) as f:
        print([len(line) for line in f.readlines()], f.newlines, f.readlines())
with open(path, "rb") as f:
    print(next(f), f.readline(), f.tell(), next(f), f.read(4), len(next(f)), next(f), attempt(next, f))
    print(f.seek(3), f.readlines()[0], f.readlines(), f.tell())
with open(path, "rb") as f:
    print(next(f), f.raw is f.raw, f.peek(2)[:2], next(f))
with open(path, "rb") as f:
    print(next(f))
print(attempt(next, f), attempt(f.readlines), attempt(f.readlines, 3))
with open(path, "rb+") as f:
    print(next(f), f.write(b"B!"), f.tell(), f.readline(), f.seek(0), f.readlines()[:3])
with open(path, "r+") as f:
    print(f.readline(), f.seek(0), f.write("xyz"), f.seek(0), next(f), f.read(2))


class Shouting(io.TextIOWrapper):
    def readline(self, size=-1):
        return super().readline(size).upper()


with Shouting(open(path, "rb")) as f:
    print(f.readline(), f.readlines()[-1])
with io.TextIOWrapper(io.BytesIO(b"p\nq\nr")) as f:
    print(next(f), next(f))
    f.buffer.write(b"\nafter\n")
    print(f.readlines())

s = io.StringIO("a\nb\nc\nd\ne")
print(next(s), next(s), s.tell(), s.readline(), next(s), s.read(), attempt(next, s))
s.seek(2)
print(next(s), s.write("XY"), s.getvalue(), next(s), s.readlines(), s.readlines(), s.tell())
s.seek(0)
print(next(s), s.truncate(), attempt(next, s), s.write("m\nn\n"), s.seek(0), list(s))
s.seek(50)
print(s.readlines(), s.tell(), attempt(next, s))
s.close()
print(attempt(next, s), attempt(s.readlines))
for newline in None, "", "\n", "\r", "\r\n":
    s = io.StringIO("a\r\nb\rc\nd", newline)
    print(repr(newline), list(s), s.newlines, s.seek(0), s.readlines(), s.readlines())


class Counted(io.StringIO):
    calls = 0

    def readline(self, *args):
        self.calls += 1
        return super().readline(*args)


class Numbers(io.TextIOWrapper):
    def readline(self):
        return 5


print(attempt(list, Numbers(io.BytesIO(b"x"))))
c = Counted("1\n2\n3")
print(list(c), c.calls, c.seek(0), c.readlines(), c.calls)
b = io.BytesIO(b"a\nb\nc")
print(next(b), b.read(1), next(b), b.write(b"d\ne"), b.seek(0), list(b), attempt(next, b))
b.seek(99)
print(attempt(next, b), b.tell())
os.remove(path)

#> one
#>  two
#>  
#>  fou ['r\n', 'fünf\n', 'six without end'] []
#> ('StopIteration', '') 0 one
#>  ['two\n', '\n', 'four\n', 'fünf\n', 'six without end']
#> one
#>  ('OSError', 'telling position disabled by next() call') ['two\n', '\n', 'four\n', 'fünf\n', 'six without end'] 35 True
#> one
#>  4 two
#>  8 
#>  four
#>  True fünf
#>
#> ('ValueError', 'I/O operation on closed file.') ('ValueError', 'I/O operation on closed file.') ('ValueError', 'I/O operation on closed file.') True
#> one
#>
#> ('ValueError', 'I/O operation on closed file.') ('ValueError', 'I/O operation on closed file.') ('ValueError', 'I/O operation on closed file.') ('ValueError', 'I/O operation on closed file.')
#> ['one\n'] ['two\n', '\n', 'four\n'] ['fünf\n', 'six without end'] [] ('TypeError', "argument should be integer or None, not 'str'")
#> ['one\n', 'two\n', '\n', 'four\n', 'fünf\n', 'six without end']
#> one
#>  ['two\n', '\n', 'four\n', 'fünf\n', 'six without end']
#> None [(2, 'a\n'), (2, 'b\n'), (2, 'c\n'), (1, '\n'), (15001, 'g \n'), (4, 'nd\n')] ('\r', '\n', '\r\n')
#> [2, 2, 2, 1, 15001, 4] ('\r', '\n', '\r\n') []
#> '' [(3, 'a\r\n'), (2, 'b\r'), (2, 'c\n'), (1, '\n'), (15001, 'g \n'), (4, 'nd\r')] ('\r', '\n', '\r\n')
#> [3, 2, 2, 1, 15001, 4] ('\r', '\n', '\r\n') []
#> '\n' [(3, 'a\r\n'), (4, '\rc\n'), (1, '\n'), (15001, 'g \n'), (4, 'nd\r')] None
#> [3, 4, 1, 15001, 4] None []
#> '\r' [(2, 'a\r'), (3, '\nb\r'), (15008, 'nd\r')] None
#> [2, 3, 15008] None []
#> '\r\n' [(3, 'a\r\n'), (15010, 'nd\r')] None
#> [3, 15010] None []
#> b'a\r\n' b'b\rc\n' 7 b'\n' b'long' 14997 b'end\r' ('StopIteration', '')
#> 3 b'b\rc\n' [] 15013
#> b'a\r\n' True b'b\r' b'b\rc\n'
#> b'a\r\n'
#> ('ValueError', 'readline of closed file') ('ValueError', 'I/O operation on closed file.') ('ValueError', 'I/O operation on closed file.')
#> b'a\r\n' 2 5 b'c\n' 0 [b'a\r\n', b'B!c\n', b'\n']
#> a
#>  0 3 0 xyzB!c
#>  
#> l
#> XYZB!C
#>  END
#>
#> p
#>  q
#>
#> ['r']
#> a
#>  b
#>  4 c
#>  d
#>  e ('StopIteration', '')
#> b
#>  2 a
#> b
#> XYd
#> e d
#>  ['e'] [] 9
#> a
#>  2 ('StopIteration', '') 4 0 ['a\n', 'm\n', 'n\n']
#> [] 50 ('StopIteration', '')
#> ('ValueError', 'I/O operation on closed file') ('ValueError', 'I/O operation on closed file.')
#> None ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n') 0 ['a\n', 'b\n', 'c\n', 'd'] []
#> '' ['a\r\n', 'b\r', 'c\n', 'd'] ('\r', '\n', '\r\n') 0 ['a\r\n', 'b\r', 'c\n', 'd'] []
#> '\n' ['a\r\n', 'b\rc\n', 'd'] None 0 ['a\r\n', 'b\rc\n', 'd'] []
#> '\r' ['a\r', '\r', 'b\r', 'c\r', 'd'] None 0 ['a\r', '\r', 'b\r', 'c\r', 'd'] []
#> '\r\n' ['a\r\r\n', 'b\rc\r\n', 'd'] None 0 ['a\r\r\n', 'b\rc\r\n', 'd'] []
#> ('OSError', "readline() should have returned a str object, not 'int'")
#> ['1\n', '2\n', '3'] 4 0 ['1\n', '2\n', '3'] 8
#> b'a\n' b'b' b'\n' 3 0 [b'a\n', b'b\n', b'd\n', b'e'] ('StopIteration', '')
#> ('StopIteration', '') 99
