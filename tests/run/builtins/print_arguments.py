# print: sep, end, file, flush; what objects may stand in for a file; failing texts.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class File:
    def __init__(self, fail=None):
        self.parts = []
        self.fail = fail

    def write(self, text):
        if text == self.fail:
            raise OSError("full")
        self.parts.append(text)


class Flushing(File):
    def flush(self):
        self.parts.append("<flushed>")


class S:
    def __init__(self, v):
        self.v = v

    def __str__(self):
        if isinstance(self.v, Exception):
            raise self.v
        return self.v

    def __repr__(self):
        return "repr only"


class Text(str):
    def __str__(self):
        return "own"


print()
print("a", 1, None, 2.5, [S("x")], S("shown"), b"b", ...)
print("a", "b", sep="")
print("a", "b", sep=None, end=None)
print("a", "b", sep="--", end="!\n")
print(1, 2, 3, sep="\n", end="\n\n")
print(*"abc", sep=", ")
print(*[], sep="x")
print(Text("t"), [Text("t")], sep="-")
f = Flushing()
print("one", 2, file=f)
print("three", sep="?", end="", file=f, flush=True)
print(file=f)
print("x", file=f, flush=0)
print(f.parts)
g = File()
for args, kw in (((1,), {"file": g}), ((1,), {"file": g, "flush": True}), ((1,), {"file": 5}), ((1,), {"file": object()}), ((1,), {"sep": 5}), ((1,), {"end": b"x"}), ((1, 2), {"sep": ["-"]}), ((1,), {"to": 1}), ((S(5),), {}), ((S(ValueError("no text")),), {}), ((1, S(KeyError("k"))), {"file": g}), ((1,), {"file": File("1")}), ((1, 2), {"file": File(" ")}), ((1,), {"file": File("\n")}), ((1,), {"file": None}), (("",), {"end": ""}), ((1,), {"flush": S("true enough"), "file": Flushing()})):
    tell(print, *args, **kw)
print(g.parts)
class NoBool:
    def __bool__(self):
        raise RuntimeError("no truth")
tell(print, "q", flush=NoBool(), file=g)
class Attr:
    def __getattr__(self, name):
        print(f"<{name}>", end="")
        return lambda *a: None
print("hidden", "too", file=Attr(), flush=True)
print()
print(print(), print("nested", end=" "))
out = print
out("by another name", end=".\n")
print(*(f"{i}:{c}" for i, c in enumerate("ab")), sep=" | ", end=" |\n")
print({"k": "it's"}, ("t",), {1}, "é€😀", "tab\there", repr("nl\n"), sep="; ")

#>
#> a 1 None 2.5 [repr only] shown b'b' Ellipsis
#> ab
#> a b
#> a--b!
#> 1
#> 2
#> 3
#>
#> a, b, c
#>
#> own-['t']
#> ['one', ' ', '2', '\n', 'three', '', '<flushed>', '\n', 'x', '\n']
#> None
#> AttributeError 'File' object has no attribute 'flush'
#> AttributeError 'int' object has no attribute 'write'
#> AttributeError 'object' object has no attribute 'write'
#> TypeError sep must be None or a string, not int
#> TypeError end must be None or a string, not bytes
#> TypeError sep must be None or a string, not list
#> TypeError 'to' is an invalid keyword argument for print()
#> TypeError __str__ returned non-string (type int)
#> ValueError no text
#> KeyError 'k'
#> OSError full
#> OSError full
#> OSError full
#> 1
#> None
#> None
#> None
#> ['1', '\n', '1', '\n', '1', ' ']
#> RuntimeError no truth
#> <write><write><write><write><flush>
#>
#> nested None None
#> by another name.
#> 0:a | 1:b |
#> {'k': "it's"}; ('t',); {1}; é€😀; tab	here; 'nl\n'
