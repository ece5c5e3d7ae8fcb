#@ grant: read
# input at the end of its stream and open with arguments that it refuses before it looks for a file.
import io
import sys
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Lines:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        if not self.lines:
            return ""
        r = self.lines.pop(0)
        if isinstance(r, Exception):
            raise r
        return r


class P:
    def __str__(self):
        return "prompt> "


keep = sys.stdin
sys.stdin = io.StringIO("first\nsecond line  \n\nlast")
print(repr(input()), repr(input("ask ")), repr(input(P())), repr(input(5)))
tell(input)
tell(input, "again? ")
tell(input, 1, 2)
tell(lambda: input(prompt="x"))
sys.stdin = Lines("from object\n", "no newline", "", 5, None, KeyError("broken"), "\n", "a\nb\n")
for i in range(9):
    tell(input)
sys.stdin = None
tell(input)
sys.stdin = object()
tell(input)
del sys.stdin
tell(input)
sys.stdin = keep
out = sys.stdout
sys.stdout = None
r1 = None
try:
    print("nobody sees this")
    sys.stdin = io.StringIO("x\n")
    input("p")
except Exception as e:
    r1 = (type(e).__name__, str(e))
sys.stdout = out
sys.stdin = keep
print(r1)
for args, kw in (((), {}), (("f", "q"), {}), (("f", "rw"), {}), (("f", "rr"), {}), (("f", ""), {}), (("f", "+"), {}), (("f", "b"), {}), (("f", "rb"), {"encoding": "ascii"}), (("f", "rb"), {"errors": "strict"}), (("f", "rb"), {"newline": ""}), (("f", "r", 0), {}), (("f",), {"newline": "x"}), (("f",), {"newline": 5}), (("f", 5), {}), (("f", None), {}), ((1.5,), {}), ((None,), {}), (([],), {}), (("f", "r", "x"), {}), (("f",), {"buffering": None}), (("f",), {"mode": "tr", "nope": 1}), (("f", "rt", -1, None, None, None, True, None, 1), {}), (("a\0b",), {}), (("f", "rbt"), {}), (("f", "ax"), {}), (("f", "r++"), {}), (("f", "U"), {}), (("f",), {"encoding": 5}), (("f",), {"errors": 5}), (("f",), {"closefd": False}), ((-1,), {}), ((True, "q"), {})):
    tell(open, *args, **kw)

#> ask prompt> 5'first' 'second line  ' '' 'last'
#> EOFError EOF when reading a line
#> again? EOFError EOF when reading a line
#> TypeError input expected at most 1 argument, got 2
#> TypeError input() takes no keyword arguments
#> 'from object'
#> 'no newline'
#> EOFError EOF when reading a line
#> TypeError object.readline() returned non-string
#> TypeError object.readline() returned non-string
#> KeyError 'broken'
#> ''
#> 'a\nb'
#> EOFError EOF when reading a line
#> RuntimeError input(): lost sys.stdin
#> AttributeError 'object' object has no attribute 'readline'
#> RuntimeError input(): lost sys.stdin
#> ('RuntimeError', 'input(): lost sys.stdout')
#> TypeError open() missing required argument 'file' (pos 1)
#> ValueError invalid mode: 'q'
#> ValueError must have exactly one of create/read/write/append mode
#> ValueError invalid mode: 'rr'
#> ValueError Must have exactly one of create/read/write/append mode and at most one plus
#> ValueError Must have exactly one of create/read/write/append mode and at most one plus
#> ValueError Must have exactly one of create/read/write/append mode and at most one plus
#> ValueError binary mode doesn't take an encoding argument
#> ValueError binary mode doesn't take an errors argument
#> ValueError binary mode doesn't take a newline argument
#> FileNotFoundError [Errno 2] No such file or directory: 'f'
#> FileNotFoundError [Errno 2] No such file or directory: 'f'
#> TypeError open() argument 'newline' must be str or None, not int
#> TypeError open() argument 'mode' must be str, not int
#> TypeError open() argument 'mode' must be str, not None
#> TypeError expected str, bytes or os.PathLike object, not float
#> TypeError expected str, bytes or os.PathLike object, not NoneType
#> TypeError expected str, bytes or os.PathLike object, not list
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'nope' is an invalid keyword argument for open()
#> TypeError open() takes at most 8 arguments (9 given)
#> ValueError embedded null byte
#> ValueError can't have text and binary mode at once
#> ValueError must have exactly one of create/read/write/append mode
#> ValueError invalid mode: 'r++'
#> ValueError invalid mode: 'U'
#> TypeError open() argument 'encoding' must be str or None, not int
#> TypeError open() argument 'errors' must be str or None, not int
#> ValueError Cannot use closefd=False with file name
#> ValueError negative file descriptor
#> ValueError invalid mode: 'q'
