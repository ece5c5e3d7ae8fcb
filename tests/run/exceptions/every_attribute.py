"""Exceptions: every attribute read, set and deleted, states and misuse by name."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


e = ValueError("a", 1)
print(e.args, e.__str__(), e.__repr__(), e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__, e.__dict__, e.__reduce__(), show(lambda: e.__notes__))
for name in ["args", "__cause__", "__context__", "__suppress_context__", "__traceback__", "__dict__", "__notes__", "own"]:
    for value in [None, 5, "ab", [1], KeyError("k"), {"z": 1}]:
        fresh = ValueError("a", 1)
        print(name, repr(value), show(setattr, fresh, name, value), repr(getattr(fresh, name, "none")), show(delattr, fresh, name))
    print("delete", name, show(delattr, ValueError("x"), name))
print(e.add_note("n1"), e.add_note("n2"), e.__notes__, show(e.add_note, 5))
e.__notes__ = "not a list"
print(show(e.add_note, "x"), e.__notes__)
print(show(e.with_traceback, None), show(e.with_traceback, 5), show(e.__setstate__, {"s": 1}), e.s, show(e.__setstate__, 5), show(e.__setstate__, None), e.__reduce__())
print(e.__init__("new"), e.args, str(e), show(e.__init__, x=1), show(ValueError, x=1), show(BaseException.__str__), show(BaseException.__str__, 5), show(BaseException.__repr__, 5), show(BaseException.__new__), show(BaseException.__new__, int), BaseException.__new__(KeyError, 1, 2))
for kind, args in [(OSError, ()), (OSError, (2,)), (OSError, (2, "no")), (OSError, (2, "no", "file")), (OSError, (2, "no", "file", None, "file2")), (OSError, ("a", "b", "c", "d", "e", "f")), (FileNotFoundError, (1, 2)), (BlockingIOError, (11, "x", 5)),
                   (SystemExit, ()), (SystemExit, (3,)), (SystemExit, (3, 4)), (StopIteration, ()), (StopIteration, (1, 2)), (KeyError, ("k",)), (KeyError, ("a", "b")), (KeyError, ()), (ImportError, ("m",)), (NameError, ("n",)), (AttributeError, ("a",)),
                   (SyntaxError, ()), (SyntaxError, ("msg",)), (SyntaxError, ("msg", ("f", 1, 2, "text"))), (SyntaxError, ("msg", ("f", 1, 2, "text", 3, 4))), (UnicodeDecodeError, ("u", b"ab", 0, 1, "r")), (UnicodeEncodeError, ("u", "ab", 0, 1, "r")), (UnicodeTranslateError, ("ab", 0, 1, "r"))]:
    x = kind(*args)
    names = ["errno", "strerror", "filename", "filename2", "code", "value", "name", "path", "obj", "msg", "lineno", "offset", "text", "end_lineno", "encoding", "object", "start", "end", "reason"]
    print(type(x).__name__, args, repr(x), str(x), x.args, [(n, getattr(x, n)) for n in names if hasattr(x, n)], x.__reduce__()[1:])
for kind, args in [(SyntaxError, ("m", 5)), (SyntaxError, ("m", (1,))), (UnicodeDecodeError, ()), (UnicodeDecodeError, ("u", "text", 0, 1, "r")), (UnicodeEncodeError, ("u", b"x", 0, 1, "r")), (UnicodeDecodeError, ("u", b"x", "0", 1, "r")), (UnicodeTranslateError, ("x", 0, 1)), (UnicodeDecodeError, (1, b"x", 0, 1, "r"))]:
    print(kind.__name__, args, show(kind, *args))
print(repr(ImportError("m", name="n", path="p")), ImportError("m", name="n", path="p").name, show(ImportError, "m", nam=1), NameError("m", name="n").name, show(NameError, nme=1), AttributeError("m", name="n", obj=5).obj, AttributeError("m", name="n", obj=5).__getstate__(), show(AttributeError, x=1), ImportError("m", name="n", name_from="f").name_from)
x = OSError(2, "no", "file")
x.errno, x.strerror, x.filename, x.characters = 5, "changed", b"bytes", 1
print(x, x.args, repr(x), show(delattr, x, "filename"), x, show(lambda: x.characters_written), show(setattr, x, "characters_written", 3), show(lambda: BlockingIOError().characters_written))
u = UnicodeDecodeError("utf-8", b"\xff\xfe", 0, 2, "bad")
u.start, u.end, u.reason = 1, 1, "other"
print(u, u.start, u.end, u.reason)
u.start, u.end = -5, 99
print(u.start, u.end, u)

#> ('a', 1) ('a', 1) ValueError('a', 1) None None False None {} (<class 'ValueError'>, ('a', 1), {}) AttributeError: 'ValueError' object has no attribute '__notes__'
#> args None TypeError: 'NoneType' object is not iterable ('a', 1) TypeError: args may not be deleted
#> args 5 TypeError: 'int' object is not iterable ('a', 1) TypeError: args may not be deleted
#> args 'ab' None ('a', 'b') TypeError: args may not be deleted
#> args [1] None (1,) TypeError: args may not be deleted
#> args KeyError('k') TypeError: 'KeyError' object is not iterable ('a', 1) TypeError: args may not be deleted
#> args {'z': 1} None ('z',) TypeError: args may not be deleted
#> delete args TypeError: args may not be deleted
#> __cause__ None None None TypeError: __cause__ may not be deleted
#> __cause__ 5 TypeError: exception cause must be None or derive from BaseException None TypeError: __cause__ may not be deleted
#> __cause__ 'ab' TypeError: exception cause must be None or derive from BaseException None TypeError: __cause__ may not be deleted
#> __cause__ [1] TypeError: exception cause must be None or derive from BaseException None TypeError: __cause__ may not be deleted
#> __cause__ KeyError('k') None KeyError('k') TypeError: __cause__ may not be deleted
#> __cause__ {'z': 1} TypeError: exception cause must be None or derive from BaseException None TypeError: __cause__ may not be deleted
#> delete __cause__ TypeError: __cause__ may not be deleted
#> __context__ None None None TypeError: __context__ may not be deleted
#> __context__ 5 TypeError: exception context must be None or derive from BaseException None TypeError: __context__ may not be deleted
#> __context__ 'ab' TypeError: exception context must be None or derive from BaseException None TypeError: __context__ may not be deleted
#> __context__ [1] TypeError: exception context must be None or derive from BaseException None TypeError: __context__ may not be deleted
#> __context__ KeyError('k') None KeyError('k') TypeError: __context__ may not be deleted
#> __context__ {'z': 1} TypeError: exception context must be None or derive from BaseException None TypeError: __context__ may not be deleted
#> delete __context__ TypeError: __context__ may not be deleted
#> __suppress_context__ None TypeError: attribute value type must be bool False TypeError: can't delete numeric/char attribute
#> __suppress_context__ 5 TypeError: attribute value type must be bool False TypeError: can't delete numeric/char attribute
#> __suppress_context__ 'ab' TypeError: attribute value type must be bool False TypeError: can't delete numeric/char attribute
#> __suppress_context__ [1] TypeError: attribute value type must be bool False TypeError: can't delete numeric/char attribute
#> __suppress_context__ KeyError('k') TypeError: attribute value type must be bool False TypeError: can't delete numeric/char attribute
#> __suppress_context__ {'z': 1} TypeError: attribute value type must be bool False TypeError: can't delete numeric/char attribute
#> delete __suppress_context__ TypeError: can't delete numeric/char attribute
#> __traceback__ None None None TypeError: __traceback__ may not be deleted
#> __traceback__ 5 TypeError: __traceback__ must be a traceback or None None TypeError: __traceback__ may not be deleted
#> __traceback__ 'ab' TypeError: __traceback__ must be a traceback or None None TypeError: __traceback__ may not be deleted
#> __traceback__ [1] TypeError: __traceback__ must be a traceback or None None TypeError: __traceback__ may not be deleted
#> __traceback__ KeyError('k') TypeError: __traceback__ must be a traceback or None None TypeError: __traceback__ may not be deleted
#> __traceback__ {'z': 1} TypeError: __traceback__ must be a traceback or None None TypeError: __traceback__ may not be deleted
#> delete __traceback__ TypeError: __traceback__ may not be deleted
#> __dict__ None TypeError: __dict__ must be set to a dictionary, not a 'NoneType' {} TypeError: cannot delete __dict__
#> __dict__ 5 TypeError: __dict__ must be set to a dictionary, not a 'int' {} TypeError: cannot delete __dict__
#> __dict__ 'ab' TypeError: __dict__ must be set to a dictionary, not a 'str' {} TypeError: cannot delete __dict__
#> __dict__ [1] TypeError: __dict__ must be set to a dictionary, not a 'list' {} TypeError: cannot delete __dict__
#> __dict__ KeyError('k') TypeError: __dict__ must be set to a dictionary, not a 'KeyError' {} TypeError: cannot delete __dict__
#> __dict__ {'z': 1} None {'z': 1} TypeError: cannot delete __dict__
#> delete __dict__ TypeError: cannot delete __dict__
#> __notes__ None None None None
#> __notes__ 5 None 5 None
#> __notes__ 'ab' None 'ab' None
#> __notes__ [1] None [1] None
#> __notes__ KeyError('k') None KeyError('k') None
#> __notes__ {'z': 1} None {'z': 1} None
#> delete __notes__ AttributeError: 'ValueError' object has no attribute '__notes__'
#> own None None None None
#> own 5 None 5 None
#> own 'ab' None 'ab' None
#> own [1] None [1] None
#> own KeyError('k') None KeyError('k') None
#> own {'z': 1} None {'z': 1} None
#> delete own AttributeError: 'ValueError' object has no attribute 'own'
#> None None ['n1', 'n2'] TypeError: note must be a str, not 'int'
#> TypeError: Cannot add note: __notes__ is not a list not a list
#> ValueError('a', 1) TypeError: __traceback__ must be a traceback or None None 1 TypeError: state is not a dictionary None (<class 'ValueError'>, ('a', 1), {'__notes__': 'not a list', 's': 1})
#> None ('new',) new TypeError: ValueError() takes no keyword arguments TypeError: ValueError() takes no keyword arguments TypeError: descriptor '__str__' of 'BaseException' object needs an argument TypeError: descriptor '__str__' requires a 'BaseException' object but received a 'int' TypeError: descriptor '__repr__' requires a 'BaseException' object but received a 'int' TypeError: BaseException.__new__(): not enough arguments TypeError: BaseException.__new__(int): int is not a subtype of BaseException (1, 2)
#> OSError () OSError()  () [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)] ((),)
#> OSError (2,) OSError(2) 2 (2,) [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)] ((2,),)
#> FileNotFoundError (2, 'no') FileNotFoundError(2, 'no') [Errno 2] no (2, 'no') [('errno', 2), ('strerror', 'no'), ('filename', None), ('filename2', None)] ((2, 'no'),)
#> FileNotFoundError (2, 'no', 'file') FileNotFoundError(2, 'no') [Errno 2] no: 'file' (2, 'no') [('errno', 2), ('strerror', 'no'), ('filename', 'file'), ('filename2', None)] ((2, 'no', 'file'),)
#> FileNotFoundError (2, 'no', 'file', None, 'file2') FileNotFoundError(2, 'no') [Errno 2] no: 'file' -> 'file2' (2, 'no') [('errno', 2), ('strerror', 'no'), ('filename', 'file'), ('filename2', 'file2')] ((2, 'no', 'file', None, 'file2'),)
#> OSError ('a', 'b', 'c', 'd', 'e', 'f') OSError('a', 'b', 'c', 'd', 'e', 'f') ('a', 'b', 'c', 'd', 'e', 'f') ('a', 'b', 'c', 'd', 'e', 'f') [('errno', None), ('strerror', None), ('filename', None), ('filename2', None)] (('a', 'b', 'c', 'd', 'e', 'f'),)
#> FileNotFoundError (1, 2) FileNotFoundError(1, 2) [Errno 1] 2 (1, 2) [('errno', 1), ('strerror', 2), ('filename', None), ('filename2', None)] ((1, 2),)
#> BlockingIOError (11, 'x', 5) BlockingIOError(11, 'x', 5) [Errno 11] x (11, 'x', 5) [('errno', 11), ('strerror', 'x'), ('filename', None), ('filename2', None)] ((11, 'x', 5),)
#> SystemExit () SystemExit()  () [('code', None)] ((),)
#> SystemExit (3,) SystemExit(3) 3 (3,) [('code', 3)] ((3,),)
#> SystemExit (3, 4) SystemExit(3, 4) (3, 4) (3, 4) [('code', (3, 4))] ((3, 4),)
#> StopIteration () StopIteration()  () [('value', None)] ((),)
#> StopIteration (1, 2) StopIteration(1, 2) (1, 2) (1, 2) [('value', 1)] ((1, 2),)
#> KeyError ('k',) KeyError('k') 'k' ('k',) [] (('k',),)
#> KeyError ('a', 'b') KeyError('a', 'b') ('a', 'b') ('a', 'b') [] (('a', 'b'),)
#> KeyError () KeyError()  () [] ((),)
#> ImportError ('m',) ImportError('m') m ('m',) [('name', None), ('path', None), ('msg', 'm')] (('m',),)
#> NameError ('n',) NameError('n') n ('n',) [('name', None)] (('n',),)
#> AttributeError ('a',) AttributeError('a') a ('a',) [('name', None), ('obj', None)] (('a',), {'args': ('a',)})
#> SyntaxError () SyntaxError() None () [('filename', None), ('msg', None), ('lineno', None), ('offset', None), ('text', None), ('end_lineno', None)] ((),)
#> SyntaxError ('msg',) SyntaxError('msg') msg ('msg',) [('filename', None), ('msg', 'msg'), ('lineno', None), ('offset', None), ('text', None), ('end_lineno', None)] (('msg',),)
#> SyntaxError ('msg', ('f', 1, 2, 'text')) SyntaxError('msg', ('f', 1, 2, 'text')) msg (f, line 1) ('msg', ('f', 1, 2, 'text')) [('filename', 'f'), ('msg', 'msg'), ('lineno', 1), ('offset', 2), ('text', 'text'), ('end_lineno', None)] (('msg', ('f', 1, 2, 'text')),)
#> SyntaxError ('msg', ('f', 1, 2, 'text', 3, 4)) SyntaxError('msg', ('f', 1, 2, 'text', 3, 4)) msg (f, line 1) ('msg', ('f', 1, 2, 'text', 3, 4)) [('filename', 'f'), ('msg', 'msg'), ('lineno', 1), ('offset', 2), ('text', 'text'), ('end_lineno', 3)] (('msg', ('f', 1, 2, 'text', 3, 4)),)
#> UnicodeDecodeError ('u', b'ab', 0, 1, 'r') UnicodeDecodeError('u', b'ab', 0, 1, 'r') 'u' codec can't decode byte 0x61 in position 0: r ('u', b'ab', 0, 1, 'r') [('encoding', 'u'), ('object', b'ab'), ('start', 0), ('end', 1), ('reason', 'r')] (('u', b'ab', 0, 1, 'r'),)
#> UnicodeEncodeError ('u', 'ab', 0, 1, 'r') UnicodeEncodeError('u', 'ab', 0, 1, 'r') 'u' codec can't encode character '\x61' in position 0: r ('u', 'ab', 0, 1, 'r') [('encoding', 'u'), ('object', 'ab'), ('start', 0), ('end', 1), ('reason', 'r')] (('u', 'ab', 0, 1, 'r'),)
#> UnicodeTranslateError ('ab', 0, 1, 'r') UnicodeTranslateError('ab', 0, 1, 'r') can't translate character '\x61' in position 0: r ('ab', 0, 1, 'r') [('encoding', None), ('object', 'ab'), ('start', 0), ('end', 1), ('reason', 'r')] (('ab', 0, 1, 'r'),)
#> SyntaxError ('m', 5) TypeError: 'int' object is not iterable
#> SyntaxError ('m', (1,)) TypeError: function takes at least 4 arguments (1 given)
#> UnicodeDecodeError () TypeError: function takes exactly 5 arguments (0 given)
#> UnicodeDecodeError ('u', 'text', 0, 1, 'r') TypeError: a bytes-like object is required, not 'str'
#> UnicodeEncodeError ('u', b'x', 0, 1, 'r') TypeError: argument 2 must be str, not bytes
#> UnicodeDecodeError ('u', b'x', '0', 1, 'r') TypeError: 'str' object cannot be interpreted as an integer
#> UnicodeTranslateError ('x', 0, 1) TypeError: function takes exactly 4 arguments (3 given)
#> UnicodeDecodeError (1, b'x', 0, 1, 'r') TypeError: argument 1 must be str, not int
#> ImportError('m') n TypeError: 'nam' is an invalid keyword argument for ImportError() n TypeError: 'nme' is an invalid keyword argument for NameError() 5 {'name': 'n', 'args': ('m',)} TypeError: 'x' is an invalid keyword argument for AttributeError() f
#> [Errno 5] changed (2, 'no') FileNotFoundError(2, 'no') None [Errno 5] changed AttributeError: characters_written None AttributeError: characters_written
#> 'utf-8' codec can't decode bytes in position 1-0: other 1 1 other
#> -5 99 'utf-8' codec can't decode bytes in position -5-98: other
