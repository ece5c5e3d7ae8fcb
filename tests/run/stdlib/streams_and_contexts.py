import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress

stream = io.StringIO("one\ntwo\r\nthree")
print(repr(stream.readline()), stream.tell(), repr(stream.read(2)), list(stream), repr(stream.read()))
print(stream.seek(0), stream.readlines(), stream.getvalue() == "one\ntwo\r\nthree", stream.seek(0, 2), stream.write("!"))
stream.seek(2)
print(stream.write("XY"), repr(stream.getvalue()), stream.truncate(4), repr(stream.getvalue()), stream.tell())
print(stream.readable(), stream.writable(), stream.seekable(), stream.closed)
data = io.BytesIO(b"abc")
print(data.read(1), data.read(), data.read(), data.write(b"de"), data.getvalue(), data.seek(-2, 2), data.read(), data.seek(7), data.write(b"!"), data.getvalue())
part = bytearray(3)
data.seek(1)
print(data.readinto(part), part)
for operation in (lambda: stream.write(b"x"), lambda: data.write("x"), lambda: stream.seek(-1), lambda: data.read("x"), lambda: io.StringIO(3)):
    try:
        print(operation())
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__, e)
stream.close()
try:
    stream.read()
except ValueError as e:
    print(type(e).__name__, e)
with io.StringIO() as file:
    print("a", 1, sep=",", end=";", file=file)
    file.writelines(["x", "y"])
    print(file.getvalue(), file.closed)
print(file.closed)


@contextmanager
def step(name, swallow=()):
    print("enter", name)
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    else:
        print("fine", name)
    finally:
        print("leave", name)


with step("a") as a, step("b", KeyError) as b:
    print(a, b)
    raise KeyError("inside")
try:
    with step("c"):
        raise ValueError("through")
except ValueError as e:
    print(type(e).__name__, e)


@step("decorated")
def work(n):
    print("work", n)
    return n * 2


print(work(1), work(n=2))


@contextmanager
def wrong(times):
    for i in range(times):
        yield i


for times in (0, 2):
    try:
        with wrong(times) as i:
            print("body", i)
    except RuntimeError as e:
        print(type(e).__name__, e)
try:
    with wrong(1):
        raise StopIteration("mine")
except StopIteration as e:
    print(type(e).__name__, e)

with ExitStack() as stack:
    names = [stack.enter_context(step(n, ZeroDivisionError)) for n in "xy"]
    stack.callback(print, "callback", names, sep=":")
    stack.push(lambda kind, error, trace: print("push", kind.__name__ if kind else None))
    1 / 0
with ExitStack() as stack:
    stack.enter_context(step("kept"))
    kept = stack.pop_all()
print("not left yet")
kept.close()
try:
    with ExitStack() as stack:
        stack.callback(lambda: [][0])
        stack.callback(lambda: {}["k"])
        raise ValueError("first")
except IndexError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))

with suppress(KeyError, IndexError) as nothing:
    {}["gone"]
print(nothing)
with nullcontext(5) as five, closing(io.StringIO("c")) as opened:
    print(five, opened.read())
print(opened.closed)
with redirect_stdout(io.StringIO()) as caught:
    print("hidden")
    with redirect_stdout(io.StringIO()) as deeper:
        print("deeper")
    print("again")
print(repr(caught.getvalue()), repr(deeper.getvalue()))
try:
    with 3 as x:
        pass
except TypeError as e:
    print(type(e).__name__, e)

#> 'one\n' 4 'tw' ['o\r\n', 'three'] ''
#> 0 ['one\n', 'two\r\n', 'three'] True 14 1
#> 2 'onXYtwo\r\nthree!' 4 'onXY' 4
#> True True True False
#> b'a' b'bc' b'' 2 b'abcde' 3 b'de' 7 1 b'abcde\x00\x00!'
#> 3 bytearray(b'bcd')
#> TypeError string argument expected, got 'bytes'
#> TypeError a bytes-like object is required, not 'str'
#> ValueError Negative seek position -1
#> TypeError argument should be integer or None, not 'str'
#> TypeError initial_value must be str or None, not int
#> ValueError I/O operation on closed file
#> a,1;xy False
#> True
#> enter a
#> enter b
#> A B
#> swallowed KeyError('inside')
#> leave b
#> fine a
#> leave a
#> enter c
#> leave c
#> ValueError through
#> enter decorated
#> work 1
#> fine decorated
#> leave decorated
#> enter decorated
#> work 2
#> fine decorated
#> leave decorated
#> 2 4
#> RuntimeError generator didn't yield
#> body 0
#> RuntimeError generator didn't stop
#> StopIteration mine
#> enter x
#> enter y
#> push ZeroDivisionError
#> callback:['X', 'Y']
#> swallowed ZeroDivisionError('division by zero')
#> leave y
#> fine x
#> leave x
#> enter kept
#> not left yet
#> fine kept
#> leave kept
#> IndexError('list index out of range') KeyError('k') ValueError('first')
#> None
#> 5 c
#> True
#> 'hidden\nagain\n' 'deeper\n'
#> TypeError 'int' object does not support the context manager protocol
