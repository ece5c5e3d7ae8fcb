# Counts and keywords of the methods of streams.
import io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: io.StringIO(1))
t(lambda: io.StringIO().write())
t(lambda: io.StringIO().write(1))
t(lambda: io.StringIO().write('a',1))
t(lambda: io.StringIO().read(1,2))
t(lambda: io.StringIO().read('a'))
t(lambda: io.StringIO().seek())
t(lambda: io.StringIO().seek(-1))
t(lambda: io.StringIO().seek(1,1))
t(lambda: io.StringIO().getvalue(1))
t(lambda: io.StringIO().write(s='a'))
t(lambda: io.BytesIO('a'))
t(lambda: io.BytesIO().write('a'))
t(lambda: io.BytesIO().write())
t(lambda: io.BytesIO().read(1,2))
t(lambda: io.BytesIO().readinto())
t(lambda: io.BytesIO().readinto(b'a'))
t(lambda: io.BytesIO().getvalue(1))
t(lambda: io.BytesIO().truncate('a'))
t(lambda: io.TextIOWrapper())
t(lambda: io.TextIOWrapper(1))
t(lambda: io.BufferedReader())
t(lambda: io.TextIOWrapper(io.BytesIO()).write(1))
t(lambda: io.TextIOWrapper(io.BytesIO()).write())
t(lambda: io.BufferedReader(io.BytesIO()).read(1,2))
t(lambda: io.BufferedReader(io.BytesIO()).peek('a'))
t(lambda: io.BufferedReader(io.BytesIO()).readinto())
t(lambda: type(io.TextIOWrapper(io.BytesIO())))
t(lambda: type(io.BytesIO()))
t(lambda: type(io.BufferedReader(io.BytesIO())))


class Named(io.StringIO):
    pass


t(lambda: Named().write())
t(lambda: io.StringIO.write())
t(lambda: io.StringIO().truncate(1, 2))
t(lambda: io.BytesIO(1, 2))
t(lambda: io.BytesIO(what=b""))
t(lambda: io.StringIO("a", "\n", 1))
t(lambda: io.BytesIO().seek())
t(lambda: io.BytesIO().writelines())
t(lambda: io.BytesIO().readlines(1, 2))
t(lambda: io.BytesIO().readable(1))
t(lambda: io.BytesIO().close(1))
t(lambda: io.TextIOWrapper(io.BytesIO(), no=1))
t(lambda: io.TextIOWrapper(io.BytesIO(), None, None, None, False, False, 1))

#> TypeError initial_value must be str or None, not int
#> TypeError StringIO.write() takes exactly one argument (0 given)
#> TypeError string argument expected, got 'int'
#> TypeError StringIO.write() takes exactly one argument (2 given)
#> TypeError read expected at most 1 argument, got 2
#> TypeError argument should be integer or None, not 'str'
#> TypeError seek expected at least 1 argument, got 0
#> ValueError Negative seek position -1
#> OSError Can't do nonzero cur-relative seeks
#> TypeError StringIO.getvalue() takes no arguments (1 given)
#> TypeError StringIO.write() takes no keyword arguments
#> TypeError a bytes-like object is required, not 'str'
#> TypeError a bytes-like object is required, not 'str'
#> TypeError BytesIO.write() takes exactly one argument (0 given)
#> TypeError read expected at most 1 argument, got 2
#> TypeError BytesIO.readinto() takes exactly one argument (0 given)
#> TypeError readinto() argument must be read-write bytes-like object, not bytes
#> TypeError BytesIO.getvalue() takes no arguments (1 given)
#> TypeError argument should be integer or None, not 'str'
#> TypeError TextIOWrapper() missing required argument 'buffer' (pos 1)
#> AttributeError 'int' object has no attribute 'readable'
#> TypeError BufferedReader() missing required argument 'raw' (pos 1)
#> TypeError write() argument must be str, not int
#> TypeError TextIOWrapper.write() takes exactly one argument (0 given)
#> TypeError read expected at most 1 argument, got 2
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError BufferedReader.readinto() takes exactly one argument (0 given)
#> <class '_io.TextIOWrapper'>
#> <class '_io.BytesIO'>
#> <class '_io.BufferedReader'>
#> TypeError StringIO.write() takes exactly one argument (0 given)
#> TypeError unbound method StringIO.write() needs an argument
#> TypeError truncate expected at most 1 argument, got 2
#> TypeError BytesIO() takes at most 1 argument (2 given)
#> TypeError 'what' is an invalid keyword argument for BytesIO()
#> TypeError StringIO() takes at most 2 arguments (3 given)
#> TypeError seek expected at least 1 argument, got 0
#> TypeError BytesIO.writelines() takes exactly one argument (0 given)
#> TypeError readlines expected at most 1 argument, got 2
#> TypeError BytesIO.readable() takes no arguments (1 given)
#> TypeError BytesIO.close() takes no arguments (1 given)
#> TypeError 'no' is an invalid keyword argument for TextIOWrapper()
#> TypeError TextIOWrapper() takes at most 6 arguments (7 given)
