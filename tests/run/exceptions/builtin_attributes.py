# The attributes of builtin exceptions: OSError, KeyError, AttributeError, NameError, ImportError, Unicode errors, StopIteration, SystemExit.
def show(e, *names):
    print(type(e).__name__, [(n, getattr(e, n)) for n in names], str(e), repr(e))


show(OSError(2, "No such", "file.txt"), "errno", "strerror", "filename", "filename2", "args")
show(OSError(2, "No such", "a", None, "b"), "errno", "filename", "filename2", "args")
show(OSError("only"), "errno", "strerror", "args")
show(OSError(), "errno", "args")
show(OSError(1, 2, 3, 4, 5, 6), "errno", "args")
print([type(OSError(n, "x")).__name__ for n in (1, 2, 4, 10, 11, 13, 17, 20, 21, 32, 104, 110, 111, 9999)])
print(type(OSError("x", 2)).__name__, type(ConnectionError(2, "x")).__name__, type(FileNotFoundError(13, "x")).__name__)
for f in (lambda: {}["missing"], lambda: {}[1, 2], lambda: {}[None]):
    try:
        f()
    except KeyError as e:
        print(e, e.args, repr(e))
print(KeyError(), KeyError("a", "b"), KeyError("it's"), KeyError("")), print(str(LookupError("plain")))


class Box:
    pass


box = Box()
try:
    box.nothing
except AttributeError as e:
    print(e.name, e.obj is box, e.args)
try:
    (5).nothing
except AttributeError as e:
    print(e.name, e.obj)
try:
    Box.nothing
except AttributeError as e:
    print(e.name, e.obj is Box, e)
show(AttributeError("m", name="n", obj=3), "name", "obj")
try:
    AttributeError("m", wrong=1)
except TypeError as e:
    print(e)
try:
    undefined_here
except NameError as e:
    show(e, "name")
show(NameError("m", name="nn"), "name")
show(ImportError("m", name="mod", path="/p"), "name", "path", "msg")
show(ModuleNotFoundError("no", name="x"), "name", "path")
for f in (lambda: "é".encode("ascii"), lambda: b"\xff\xfe".decode("utf-8"), lambda: "a\ud800b".encode()):
    try:
        f()
    except UnicodeError as e:
        show(e, "encoding", "object", "start", "end", "reason")
u = UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")
u.start, u.reason = 0, "changed"
print(u, u.args)
for args in ((), ("utf-8",), ("utf-8", "abc", 0, 1, "r"), ("utf-8", b"a", "x", 1, "r")):
    try:
        UnicodeDecodeError(*args)
    except TypeError as e:
        print(e)


def g():
    yield 1
    return "result"


it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    show(e, "value", "args")
show(StopIteration(), "value")
show(StopIteration(1, 2), "value")
for code in ((), (3,), ("text",), (1, 2), (None,)):
    show(SystemExit(*code), "code", "args")
show(SyntaxError("bad", ("f.py", 3, 5, "text line", 3, 9)), "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset")
show(SyntaxError("only"), "msg", "filename", "lineno")
e = ValueError("with note")
e.add_note("n1")
e.add_note("n2")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as err:
    print(err)
e.__traceback__ = None
for bad in (5, "x"):
    try:
        e.__traceback__ = bad
    except TypeError as err:
        print(err)
    try:
        e.__cause__ = bad
    except TypeError as err:
        print(err)
    try:
        e.__context__ = bad
    except TypeError as err:
        print(err)
e.__cause__ = KeyError("k")
print(e.__suppress_context__, repr(e.__cause__), e.with_traceback(None) is e)
e.__cause__ = None
e.__suppress_context__ = False
print(e.__cause__, e.__suppress_context__)

#> FileNotFoundError [('errno', 2), ('strerror', 'No such'), ('filename', 'file.txt'), ('filename2', None), ('args', (2, 'No such'))] [Errno 2] No such: 'file.txt' FileNotFoundError(2, 'No such')
#> FileNotFoundError [('errno', 2), ('filename', 'a'), ('filename2', 'b'), ('args', (2, 'No such'))] [Errno 2] No such: 'a' -> 'b' FileNotFoundError(2, 'No such')
#> OSError [('errno', None), ('strerror', None), ('args', ('only',))] only OSError('only')
#> OSError [('errno', None), ('args', ())]  OSError()
#> OSError [('errno', None), ('args', (1, 2, 3, 4, 5, 6))] (1, 2, 3, 4, 5, 6) OSError(1, 2, 3, 4, 5, 6)
#> ['PermissionError', 'FileNotFoundError', 'InterruptedError', 'ChildProcessError', 'BlockingIOError', 'PermissionError', 'FileExistsError', 'NotADirectoryError', 'IsADirectoryError', 'BrokenPipeError', 'ConnectionResetError', 'TimeoutError', 'ConnectionRefusedError', 'OSError']
#> OSError ConnectionError FileNotFoundError
#> 'missing' ('missing',) KeyError('missing')
#> (1, 2) ((1, 2),) KeyError((1, 2))
#> None (None,) KeyError(None)
#>  ('a', 'b') "it's" ''
#> plain
#> nothing True ("'Box' object has no attribute 'nothing'",)
#> nothing 5
#> nothing True type object 'Box' has no attribute 'nothing'
#> AttributeError [('name', 'n'), ('obj', 3)] m AttributeError('m')
#> 'wrong' is an invalid keyword argument for AttributeError()
#> NameError [('name', 'undefined_here')] name 'undefined_here' is not defined NameError("name 'undefined_here' is not defined")
#> NameError [('name', 'nn')] m NameError('m')
#> ImportError [('name', 'mod'), ('path', '/p'), ('msg', 'm')] m ImportError('m')
#> ModuleNotFoundError [('name', 'x'), ('path', None)] no ModuleNotFoundError('no')
#> UnicodeEncodeError [('encoding', 'ascii'), ('object', 'é'), ('start', 0), ('end', 1), ('reason', 'ordinal not in range(128)')] 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) UnicodeEncodeError('ascii', 'é', 0, 1, 'ordinal not in range(128)')
#> UnicodeDecodeError [('encoding', 'utf-8'), ('object', b'\xff\xfe'), ('start', 0), ('end', 1), ('reason', 'invalid start byte')] 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte UnicodeDecodeError('utf-8', b'\xff\xfe', 0, 1, 'invalid start byte')
#> UnicodeEncodeError [('encoding', 'utf-8'), ('object', 'a\ud800b'), ('start', 1), ('end', 2), ('reason', 'surrogates not allowed')] 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed UnicodeEncodeError('utf-8', 'a\ud800b', 1, 2, 'surrogates not allowed')
#> 'utf-8' codec can't decode bytes in position 0-1: changed ('utf-8', b'abc', 1, 2, 'why')
#> function takes exactly 5 arguments (0 given)
#> function takes exactly 5 arguments (1 given)
#> a bytes-like object is required, not 'str'
#> 'str' object cannot be interpreted as an integer
#> StopIteration [('value', 'result'), ('args', ('result',))] result StopIteration('result')
#> StopIteration [('value', None)]  StopIteration()
#> StopIteration [('value', 1)] (1, 2) StopIteration(1, 2)
#> SystemExit [('code', None), ('args', ())]  SystemExit()
#> SystemExit [('code', 3), ('args', (3,))] 3 SystemExit(3)
#> SystemExit [('code', 'text'), ('args', ('text',))] text SystemExit('text')
#> SystemExit [('code', (1, 2)), ('args', (1, 2))] (1, 2) SystemExit(1, 2)
#> SystemExit [('code', None), ('args', (None,))] None SystemExit(None)
#> SyntaxError [('msg', 'bad'), ('filename', 'f.py'), ('lineno', 3), ('offset', 5), ('text', 'text line'), ('end_lineno', 3), ('end_offset', 9)] bad (f.py, line 3) SyntaxError('bad', ('f.py', 3, 5, 'text line', 3, 9))
#> SyntaxError [('msg', 'only'), ('filename', None), ('lineno', None)] only SyntaxError('only')
#> ['n1', 'n2']
#> note must be a str, not 'int'
#> __traceback__ must be a traceback or None
#> exception cause must be None or derive from BaseException
#> exception context must be None or derive from BaseException
#> __traceback__ must be a traceback or None
#> exception cause must be None or derive from BaseException
#> exception context must be None or derive from BaseException
#> True KeyError('k') True
#> None False
