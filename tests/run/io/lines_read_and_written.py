#@ grant: read write
# Lines, read and written in turn, with every way of ending them; what was written and not flushed yet.
import io
import os


def lines(newline, data):
    with open("t", "wb") as f:
        f.write(data)
    with open("t", newline=newline) as f:
        first = f.readline()
        rest = list(f)
        return first, rest, f.newlines


data = "one\ntwo\r\nthree\rfour é\n\nlast".encode()
for newline in (None, "", "\n", "\r", "\r\n"):
    print(repr(newline), lines(newline, data))
print(lines(None, b"a\nb\n"), lines(None, b""), lines(None, b"\n"), lines("", b"x" * 20000 + b"\ny\n")[1])
with open("t", "w+") as f:
    for i in range(3000):
        f.write(f"line {i}\n")
    f.write("é\n")
    f.write("after\n")
    f.seek(0)
    print(sum(len(line) for line in f), f.read())
    f.write("more")
    f.seek(5)
    print(repr(f.readline()), f.tell())
    f.write("X")
    f.seek(0)
    print(repr(f.read(12)))
raw = io.BytesIO()
t = io.TextIOWrapper(raw)
print(t.write("a"), t.write("b\n"), raw.getvalue(), t.flush(), raw.getvalue())
t.write("c")
t.write("ü")
t.write("d")
print(raw.getvalue(), t.tell(), raw.getvalue())
for bad in (lambda: t.write(5), lambda: t.write("\ud800")):
    try:
        bad()
    except (TypeError, UnicodeEncodeError) as e:
        print(type(e).__name__, e)
t.seek(0)
print(t.readlines())
t.seek(0)
print(next(t), end="")
try:
    t.tell()
except OSError as e:
    print(e)
t.seek(0)
print(t.readline(), t.readline(1), t.readline(-1), t.readline())
t.seek(0)
t.readline()
t.detach()
try:
    t.readline()
except ValueError as e:
    print(e)
with open("t", "rb") as f:
    print(f.readline(), f.readline(3), next(f), len(f.readlines()))
f = open("t")
f.readline()
f.close()
for use in (f.readline, lambda: next(f), lambda: f.write("x")):
    try:
        use()
    except ValueError as e:
        print(e)
f = open("t")
f.readline()
f.buffer.close()
try:
    f.readline()
except ValueError as e:
    print(e)
g = open("t", "a")
g.write("x")
g.buffer.close()
try:
    g.write("y")
except ValueError as e:
    print(e)
os.remove("t")

#> None ('one\n', ['two\n', 'three\n', 'four é\n', '\n', 'last'], ('\r', '\n', '\r\n'))
#> '' ('one\n', ['two\r\n', 'three\r', 'four é\n', '\n', 'last'], ('\r', '\n', '\r\n'))
#> '\n' ('one\n', ['two\r\n', 'three\rfour é\n', '\n', 'last'], None)
#> '\r' ('one\ntwo\r', ['\nthree\r', 'four é\n\nlast'], None)
#> '\r\n' ('one\ntwo\r\n', ['three\rfour é\n\nlast'], None)
#> ('a\n', ['b\n'], '\n') ('', [], None) ('\n', [], '\n') ['y\n']
#> 28898 
#> '0\n' 7
#> 'line 0\nline '
#> 1 2 b'' None b'ab\n'
#> b'ab\n' 7 b'ab\nc\xc3\xbcd'
#> TypeError write() argument must be str, not int
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> ['ab\n', 'cüd']
#> ab
#> telling position disabled by next() call
#> ab
#>  c üd 
#> underlying buffer has been detached
#> b'line 0\n' b'lin' b'e 1\n' 3001
#> I/O operation on closed file.
#> I/O operation on closed file.
#> I/O operation on closed file.
#> I/O operation on closed file.
#> I/O operation on closed file.
