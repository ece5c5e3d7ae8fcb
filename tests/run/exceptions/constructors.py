# Exception classes: what they take, keep, show and refuse.
def show(make, *names):
    try:
        error = make()
        kept = [(name, getattr(error, name)) for name in names]
        print(repr(error), "|", error, "|", error.args, kept)
    except Exception as refused:
        print(type(refused).__name__, "-", refused)


OS = ("errno", "strerror", "filename", "filename2")
for args in ((), (1,), (2, "x"), (2, "x", "f"), (2, "x", None), (2, "x", "f", None, "g"), ("a", "b"), (2, "x", "f", 3, "g", 5),
             (True, "x"), (11, "x", 5), (None, "x"), (2, "x", b"f")):
    show(lambda: OSError(*args), *OS)
    print(type(OSError(*args)).__name__)
show(lambda: OSError(x=1))
print(BlockingIOError(11, "x", 5).characters_written)
try:
    BlockingIOError(11, "x").characters_written
except AttributeError as error:
    print("AttributeError", error)
print(IOError is OSError, EnvironmentError is OSError)


class Own(OSError):
    def __init__(self, *args):
        self.given = args


class Passing(OSError):
    def __init__(self, number):
        super().__init__(number, "message")


class Made(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, 7, "new")


show(lambda: Own(2, "x"), *OS)
show(lambda: Passing(2), *OS)
show(lambda: Made(2, "x"), *OS)

SYNTAX = ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset")
for args in ((), ("a",), ("a", ("f", 1, 2, "t")), ("a", ["/x/f.py", 1, 2, "t", 3, 4]), ("a", "bcde"), ("a", ("f", 1, 2, "t"), 3),
             ("a", (None, 1, 2, "t")), ("a", ("f", None, 2, "t")), ("a", 5), ("a", ()), ("a", (1, 2, 3, 4, 5)), ("a", (1,) * 7)):
    show(lambda: SyntaxError(*args), *SYNTAX)

UNICODE = ("encoding", "object", "start", "end", "reason")
for args in ((), (1, 2, 3, 4, 5), ("a", b"abc", 1, 2, "r"), ("a", b"abc", 1, 3, "r"), ("a", "abc", 1, 2, "r"), ("a", b"abc", "1", 2, "r"),
             ("a", bytearray(b"abc"), 0, 1, "r"), ("a", b"abc", 10, 11, "r"), ("a", b"abc", 1, 2, 3), (1,) * 6):
    show(lambda: UnicodeDecodeError(*args), *UNICODE)
for args in (("a", "abc", 1, 2, "r"), ("a", "\xe9\u20ac\U0001f600", 0, 1, "r"), ("a", "\xe9\u20ac\U0001f600", 1, 2, "r"),
             ("a", "\xe9\u20ac\U0001f600", 2, 3, "r"), ("a", "abc", 0, 3, "r"), ("a", b"abc", 1, 2, "r")):
    show(lambda: UnicodeEncodeError(*args), *UNICODE)
show(lambda: UnicodeTranslateError("abc", 1, 2, "r"), "object", "start", "end", "reason")
show(lambda: UnicodeTranslateError("a", "abc", 1, 2, "r"))

show(lambda: ImportError("a", name="n", path="p"), "msg", "name", "path")
show(lambda: ImportError("a", "b"), "msg", "name", "path")
show(lambda: ImportError("a", nothing=1))
show(lambda: AttributeError("a", name="n", obj=5), "name", "obj")
show(lambda: NameError("a", name="n"), "name")
show(lambda: NameError("a", obj="n"))
show(lambda: StopIteration(1, 2), "value")
show(lambda: SystemExit(1, 2), "code")
show(lambda: KeyError("a"))
show(lambda: KeyError("a", "b"))
show(lambda: ValueError(x=1))

error = ValueError(1, 2)
print(error.__reduce__())
error.extra = 5
print(error.__reduce__())
error.__setstate__({"other": 6})
print(error.other, error.__dict__)
print(OSError(2, "x", "f").__reduce__(), ImportError("a", name="n").__reduce__(), AttributeError("a", name="n").__reduce__())
for name, value in (("args", 5), ("__traceback__", 5), ("__cause__", 5), ("__context__", 5), ("__suppress_context__", 5)):
    try:
        setattr(error, name, value)
    except TypeError as refused:
        print(name, refused)
    try:
        delattr(error, name)
    except TypeError as refused:
        print(name, refused)

#> OSError() |  | () [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)]
#> OSError
#> OSError(1) | 1 | (1,) [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)]
#> OSError
#> FileNotFoundError(2, 'x') | [Errno 2] x | (2, 'x') [('errno', 2), ('strerror', 'x'), ('filename', None), ('filename2', None)]
#> FileNotFoundError
#> FileNotFoundError(2, 'x') | [Errno 2] x: 'f' | (2, 'x') [('errno', 2), ('strerror', 'x'), ('filename', 'f'), ('filename2', None)]
#> FileNotFoundError
#> FileNotFoundError(2, 'x', None) | [Errno 2] x | (2, 'x', None) [('errno', 2), ('strerror', 'x'), ('filename', None), ('filename2', None)]
#> FileNotFoundError
#> FileNotFoundError(2, 'x') | [Errno 2] x: 'f' -> 'g' | (2, 'x') [('errno', 2), ('strerror', 'x'), ('filename', 'f'), ('filename2', 'g')]
#> FileNotFoundError
#> OSError('a', 'b') | [Errno a] b | ('a', 'b') [('errno', 'a'), ('strerror', 'b'), ('filename', None), ('filename2', None)]
#> OSError
#> OSError(2, 'x', 'f', 3, 'g', 5) | (2, 'x', 'f', 3, 'g', 5) | (2, 'x', 'f', 3, 'g', 5) [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)]
#> OSError
#> PermissionError(True, 'x') | [Errno True] x | (True, 'x') [('errno', True), ('strerror', 'x'), ('filename', None), ('filename2', None)]
#> PermissionError
#> BlockingIOError(11, 'x', 5) | [Errno 11] x | (11, 'x', 5) [('errno', 11), ('strerror', 'x'), ('filename', None), ('filename2', None)]
#> BlockingIOError
#> OSError(None, 'x') | [Errno None] x | (None, 'x') [('errno', None), ('strerror', 'x'), ('filename', None), ('filename2', None)]
#> OSError
#> FileNotFoundError(2, 'x') | [Errno 2] x: b'f' | (2, 'x') [('errno', 2), ('strerror', 'x'), ('filename', b'f'), ('filename2', None)]
#> FileNotFoundError
#> TypeError - OSError() takes no keyword arguments
#> 5
#> AttributeError characters_written
#> True True
#> Own() |  | () [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)]
#> Passing(2, 'message') | [Errno 2] message | (2, 'message') [('errno', 2), ('strerror', 'message'), ('filename', None), ('filename2', None)]
#> Made(7, 'new') | [Errno 7] new | (7, 'new') [('errno', 7), ('strerror', 'new'), ('filename', None), ('filename2', None)]
#> SyntaxError() | None | () [('msg', None), ('filename', None), ('lineno', None), ('offset', None), ('text', None), ('end_lineno', None), ('end_offset', None)]
#> SyntaxError('a') | a | ('a',) [('msg', 'a'), ('filename', None), ('lineno', None), ('offset', None), ('text', None), ('end_lineno', None), ('end_offset', None)]
#> SyntaxError('a', ('f', 1, 2, 't')) | a (f, line 1) | ('a', ('f', 1, 2, 't')) [('msg', 'a'), ('filename', 'f'), ('lineno', 1), ('offset', 2), ('text', 't'), ('end_lineno', None), ('end_offset', None)]
#> SyntaxError('a', ['/x/f.py', 1, 2, 't', 3, 4]) | a (f.py, line 1) | ('a', ['/x/f.py', 1, 2, 't', 3, 4]) [('msg', 'a'), ('filename', '/x/f.py'), ('lineno', 1), ('offset', 2), ('text', 't'), ('end_lineno', 3), ('end_offset', 4)]
#> SyntaxError('a', 'bcde') | a (b) | ('a', 'bcde') [('msg', 'a'), ('filename', 'b'), ('lineno', 'c'), ('offset', 'd'), ('text', 'e'), ('end_lineno', None), ('end_offset', None)]
#> SyntaxError('a', ('f', 1, 2, 't'), 3) | a | ('a', ('f', 1, 2, 't'), 3) [('msg', 'a'), ('filename', None), ('lineno', None), ('offset', None), ('text', None), ('end_lineno', None), ('end_offset', None)]
#> SyntaxError('a', (None, 1, 2, 't')) | a (line 1) | ('a', (None, 1, 2, 't')) [('msg', 'a'), ('filename', None), ('lineno', 1), ('offset', 2), ('text', 't'), ('end_lineno', None), ('end_offset', None)]
#> SyntaxError('a', ('f', None, 2, 't')) | a (f) | ('a', ('f', None, 2, 't')) [('msg', 'a'), ('filename', 'f'), ('lineno', None), ('offset', 2), ('text', 't'), ('end_lineno', None), ('end_offset', None)]
#> TypeError - 'int' object is not iterable
#> TypeError - function takes at least 4 arguments (0 given)
#> TypeError - end_offset must be provided when end_lineno is provided
#> TypeError - function takes at most 6 arguments (7 given)
#> TypeError - function takes exactly 5 arguments (0 given)
#> TypeError - argument 1 must be str, not int
#> UnicodeDecodeError('a', b'abc', 1, 2, 'r') | 'a' codec can't decode byte 0x62 in position 1: r | ('a', b'abc', 1, 2, 'r') [('encoding', 'a'), ('object', b'abc'), ('start', 1), ('end', 2), ('reason', 'r')]
#> UnicodeDecodeError('a', b'abc', 1, 3, 'r') | 'a' codec can't decode bytes in position 1-2: r | ('a', b'abc', 1, 3, 'r') [('encoding', 'a'), ('object', b'abc'), ('start', 1), ('end', 3), ('reason', 'r')]
#> TypeError - a bytes-like object is required, not 'str'
#> TypeError - 'str' object cannot be interpreted as an integer
#> UnicodeDecodeError('a', bytearray(b'abc'), 0, 1, 'r') | 'a' codec can't decode byte 0x61 in position 0: r | ('a', bytearray(b'abc'), 0, 1, 'r') [('encoding', 'a'), ('object', b'abc'), ('start', 0), ('end', 1), ('reason', 'r')]
#> UnicodeDecodeError('a', b'abc', 10, 11, 'r') | 'a' codec can't decode bytes in position 10-10: r | ('a', b'abc', 10, 11, 'r') [('encoding', 'a'), ('object', b'abc'), ('start', 10), ('end', 11), ('reason', 'r')]
#> TypeError - argument 5 must be str, not int
#> TypeError - function takes exactly 5 arguments (6 given)
#> UnicodeEncodeError('a', 'abc', 1, 2, 'r') | 'a' codec can't encode character '\x62' in position 1: r | ('a', 'abc', 1, 2, 'r') [('encoding', 'a'), ('object', 'abc'), ('start', 1), ('end', 2), ('reason', 'r')]
#> UnicodeEncodeError('a', 'é€😀', 0, 1, 'r') | 'a' codec can't encode character '\xe9' in position 0: r | ('a', 'é€😀', 0, 1, 'r') [('encoding', 'a'), ('object', 'é€😀'), ('start', 0), ('end', 1), ('reason', 'r')]
#> UnicodeEncodeError('a', 'é€😀', 1, 2, 'r') | 'a' codec can't encode character '\u20ac' in position 1: r | ('a', 'é€😀', 1, 2, 'r') [('encoding', 'a'), ('object', 'é€😀'), ('start', 1), ('end', 2), ('reason', 'r')]
#> UnicodeEncodeError('a', 'é€😀', 2, 3, 'r') | 'a' codec can't encode character '\U0001f600' in position 2: r | ('a', 'é€😀', 2, 3, 'r') [('encoding', 'a'), ('object', 'é€😀'), ('start', 2), ('end', 3), ('reason', 'r')]
#> UnicodeEncodeError('a', 'abc', 0, 3, 'r') | 'a' codec can't encode characters in position 0-2: r | ('a', 'abc', 0, 3, 'r') [('encoding', 'a'), ('object', 'abc'), ('start', 0), ('end', 3), ('reason', 'r')]
#> TypeError - argument 2 must be str, not bytes
#> UnicodeTranslateError('abc', 1, 2, 'r') | can't translate character '\x62' in position 1: r | ('abc', 1, 2, 'r') [('object', 'abc'), ('start', 1), ('end', 2), ('reason', 'r')]
#> TypeError - function takes exactly 4 arguments (5 given)
#> ImportError('a') | a | ('a',) [('msg', 'a'), ('name', 'n'), ('path', 'p')]
#> ImportError('a', 'b') | ('a', 'b') | ('a', 'b') [('msg', None), ('name', None), ('path', None)]
#> TypeError - 'nothing' is an invalid keyword argument for ImportError()
#> AttributeError('a') | a | ('a',) [('name', 'n'), ('obj', 5)]
#> NameError('a') | a | ('a',) [('name', 'n')]
#> TypeError - 'obj' is an invalid keyword argument for NameError()
#> StopIteration(1, 2) | (1, 2) | (1, 2) [('value', 1)]
#> SystemExit(1, 2) | (1, 2) | (1, 2) [('code', (1, 2))]
#> KeyError('a') | 'a' | ('a',) []
#> KeyError('a', 'b') | ('a', 'b') | ('a', 'b') []
#> TypeError - ValueError() takes no keyword arguments
#> (<class 'ValueError'>, (1, 2))
#> (<class 'ValueError'>, (1, 2), {'extra': 5})
#> 6 {'extra': 5, 'other': 6}
#> (<class 'FileNotFoundError'>, (2, 'x', 'f')) (<class 'ImportError'>, ('a',), {'name': 'n'}) (<class 'AttributeError'>, ('a',), {'name': 'n', 'args': ('a',)})
#> args 'int' object is not iterable
#> args args may not be deleted
#> __traceback__ __traceback__ must be a traceback or None
#> __traceback__ __traceback__ may not be deleted
#> __cause__ exception cause must be None or derive from BaseException
#> __cause__ __cause__ may not be deleted
#> __context__ exception context must be None or derive from BaseException
#> __context__ __context__ may not be deleted
#> __suppress_context__ attribute value type must be bool
#> __suppress_context__ can't delete numeric/char attribute
