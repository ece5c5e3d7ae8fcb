# StringIO: reads, seeks, newline handling, truncation, closing, iteration, misuse.
import io
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    pass


s = io.StringIO("one\ntwo\nthree")
print(s.read(2), s.tell(), s.readline(), s.readlines(), s.read(), s.readline() == "", s.seek(4), s.read(3), s.seek(0, 2), s.getvalue(), s.tell())
for f in (lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 1), lambda: s.seek(-1, 2), lambda: s.seek(0, 5), lambda: s.seek("a"), lambda: s.seek(1.0), lambda: s.read("a"), lambda: s.read(1.0), lambda: s.read(None), lambda: s.readline("x"), lambda: s.readline(None), lambda: s.write(5), lambda: s.write(b"x"), lambda: s.write(None), lambda: s.write(), lambda: s.writelines(["a", 5]), lambda: s.writelines("xy"), lambda: s.writelines(5), lambda: s.truncate(-1), lambda: s.truncate("a"), lambda: s.truncate(3), lambda: s.getvalue(), lambda: s.tell(), lambda: s.readable(), lambda: s.writable(), lambda: s.seekable(), lambda: s.isatty(), lambda: s.closed, lambda: s.line_buffering, lambda: s.encoding, lambda: s.errors, lambda: s.newlines, lambda: s.fileno(), lambda: s.detach(), lambda: s.flush(), lambda: io.StringIO(5), lambda: io.StringIO(b"x"), lambda: io.StringIO("a", "x"), lambda: io.StringIO("a", 5), lambda: io.StringIO(None).getvalue(), lambda: io.StringIO(initial_value="kw").read(), lambda: io.StringIO("a", "", 1), lambda: io.StringIO(Text("t")).read()):
    tell(f)
for nl in (None, "", "\n", "\r", "\r\n"):
    t = io.StringIO("a\nb\rc\r\nd", newline=nl)
    lines = list(t)
    u = io.StringIO(newline=nl)
    u.write("x\ny\r\nz\r")
    print(repr(nl), lines, t.newlines, repr(u.getvalue()), u.newlines)
w = io.StringIO()
print(w.write("hello"), w.write(""), w.seek(1), w.write("EY"), w.getvalue(), w.tell(), w.seek(8), w.write("!"), repr(w.getvalue()), w.truncate(2), repr(w.getvalue()), w.tell(), w.truncate(), w.write("é€😀"), repr(w.getvalue()))
r = io.StringIO("l1\nl2\nl3\n")
print(next(r), r.tell(), r.readline(1), r.readline(0), r.readline(-1), r.readlines(1), list(r), next(r, "end"))
r.seek(0)
print(r.readlines(4), r.read(), r.seek(0), [l.strip() for l in r], r.seek(3), r.read(-1), r.read(0) == "")
with io.StringIO("ctx") as c:
    print(c.read(), c.closed)
for f in (lambda: c.read(), lambda: c.write("x"), lambda: c.getvalue(), lambda: c.closed, lambda: c.close(), lambda: c.seek(0), lambda: c.tell(), lambda: list(c), lambda: c.readable(), lambda: c.truncate(), lambda: c.__enter__(), lambda: c.readline()):
    tell(f)
class Own(io.StringIO):
    def write(self, s):
        return super().write(s.upper())
    def readline(self, *a):
        return "[" + super().readline(*a) + "]" if False else super().readline(*a)
o = Own()
o.attr = 1
print(o.write("abc"), o.getvalue(), o.attr, isinstance(o, io.TextIOBase), isinstance(o, io.IOBase))

#> on 2 e
#>  ['two\n', 'three']  True 4 two 13 one
#> two
#> three 13
#> ValueError Negative seek position -1
#> OSError Can't do nonzero cur-relative seeks
#> 13
#> OSError Can't do nonzero cur-relative seeks
#> ValueError Invalid whence (5, should be 0, 1 or 2)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError argument should be integer or None, not 'str'
#> TypeError argument should be integer or None, not 'float'
#> ''
#> TypeError argument should be integer or None, not 'str'
#> ''
#> TypeError string argument expected, got 'int'
#> TypeError string argument expected, got 'bytes'
#> TypeError string argument expected, got 'NoneType'
#> TypeError StringIO.write() takes exactly one argument (0 given)
#> TypeError string argument expected, got 'int'
#> None
#> TypeError 'int' object is not iterable
#> ValueError Negative size value -1
#> TypeError argument should be integer or None, not 'str'
#> 3
#> 'one'
#> 16
#> True
#> True
#> True
#> False
#> False
#> False
#> None
#> None
#> None
#> UnsupportedOperation fileno
#> UnsupportedOperation detach
#> None
#> TypeError initial_value must be str or None, not int
#> TypeError initial_value must be str or None, not bytes
#> ValueError illegal newline value: 'x'
#> TypeError newline must be str or None, not int
#> ''
#> 'kw'
#> TypeError StringIO() takes at most 2 arguments (3 given)
#> 't'
#> None ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n') 'x\ny\nz\n' ('\r', '\n', '\r\n')
#> '' ['a\n', 'b\r', 'c\r\n', 'd'] ('\r', '\n', '\r\n') 'x\ny\r\nz\r' ('\r', '\n', '\r\n')
#> '\n' ['a\n', 'b\rc\r\n', 'd'] None 'x\ny\r\nz\r' None
#> '\r' ['a\r', 'b\r', 'c\r', '\r', 'd'] None 'x\ry\r\rz\r' None
#> '\r\n' ['a\r\n', 'b\rc\r\r\n', 'd'] None 'x\r\ny\r\r\nz\r' None
#> 5 0 1 2 hEYlo 3 8 1 'hEYlo\x00\x00\x00!' 2 'hE' 9 9 3 'hE\x00\x00\x00\x00\x00\x00\x00é€😀'
#> l1
#>  3 l  2
#>  ['l3\n'] [] end
#> ['l1\n', 'l2\n'] l3
#>  0 ['l1', 'l2', 'l3'] 3 l2
#> l3
#>  True
#> ctx False
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> True
#> None
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file
#> 3 ABC 1 True True
