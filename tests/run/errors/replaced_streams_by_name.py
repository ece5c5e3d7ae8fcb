# Streams that are replaced through setattr, with a name that is written out or computed.
import io
import sys

buffer = io.StringIO()
old = sys.stderr
setattr(sys, "stderr", buffer)
print("x", file=sys.stderr)
sys.stderr.write("y")
setattr(sys, "stderr", old)
print(repr(buffer.getvalue()), sys.stderr is old)

for name in ("stdout", "stderr"):
    caught = io.StringIO()
    old = getattr(sys, name)
    setattr(sys, name, caught)
    print("to", name)
    print("error", file=sys.stderr)
    print("out", file=sys.stdout)
    setattr(sys, name, old)
    print(name, repr(caught.getvalue()))


class Text(str):
    def __str__(self):
        return "custom"

    def __format__(self, spec):
        return "formatted"

    def __repr__(self):
        return "shown"


print("%s %r" % (Text("a"), Text("b")), f"{Text('c')} {Text('d')!s} {Text('e')!r}", str(Text("x")))
print("{} {!s}".format(Text("1"), Text("2")), Text("plain"), "%5s|%-10s|" % (Text("a"), Text("b")))


class Bad:
    def __str__(self):
        return 5


for f in (lambda: str(Bad()), lambda: "%s" % Bad(), lambda: f"{Bad()}", lambda: print(Bad()), lambda: format(Bad())):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(Bad().__str__())

#> 'x\ny' True
#> stdout 'to stdout\nout\n'
#> to stderr
#> out
#> stderr 'error\n'
#> custom shown formatted custom shown custom
#> formatted custom custom custom|custom    |
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> __str__ returned non-string (type int)
#> 5
#! error
