# Which handler runs: order, tuples, nested tuples, expressions evaluated late, classes that are no exceptions, subclass rules.
class A(Exception):
    pass


class B(A):
    pass


class C(B, KeyError):
    pass


def pick(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup", x.args
    except B:
        return "B"
    except A:
        return "A"
    except (ValueError, (TypeError, (OSError,))) if False else ValueError:
        return "ValueError"
    except Exception as x:
        return "Exception", type(x).__name__
    except BaseException as x:
        return "Base", type(x).__name__


for e in (A(), B(), C("c"), KeyError("k"), IndexError(1), ValueError(), UnicodeError(), OSError(), KeyboardInterrupt(),
          SystemExit(3), GeneratorExit(), StopIteration(5), A, B, AssertionError):
    print(pick(e))

log = []


def cls(name, c):
    log.append(name)
    return c


try:
    raise ValueError("v")
except cls("key", KeyError):
    pass
except cls("value", ValueError) as e:
    log.append(str(e))
except cls("never", Exception):
    pass
print(log)
log.clear()
try:
    log.append("no error")
except cls("never", 1 / 1):
    pass
print(log)
for bad in (5, "ValueError", (ValueError, 5), [ValueError], int, None):
    try:
        try:
            raise KeyError("original")
        except bad:
            print("caught by", bad)
    except TypeError as e:
        print(e, "|", repr(e.__context__))
try:
    try:
        raise ValueError("first")
    except undefined_name:
        pass
except NameError as e:
    print(e, repr(e.__context__))
kinds = ()
try:
    try:
        raise ValueError("not caught by the empty tuple")
    except kinds:
        print("impossible")
except ValueError as e:
    print(e)
kinds = (KeyError,)
kinds += (ValueError,)
try:
    raise ValueError("dynamic")
except kinds as e:
    print(e)


class Meta(type):
    def __instancecheck__(cls, x):
        return True

    def __subclasscheck__(cls, x):
        return True


class Everything(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("not by metaclass")
    except Everything:
        print("caught by Everything")
except ValueError as e:
    print(e, isinstance(e, Everything))
e = "outer"
try:
    raise A("x")
except A as e:
    pass
try:
    e
except NameError as err:
    print(err)


def rebinding():
    try:
        raise A("y")
    except A as e:
        e = "rebound"
        saved = e
    try:
        return e
    except UnboundLocalError as err:
        return saved, str(err)


print(rebinding())
try:
    raise A("z")
except A as e:
    del e
print("deleted in the handler")
for i in range(3):
    try:
        if i == 1:
            raise A(i)
    except A as e:
        print("loop", e)
        continue
    else:
        print("else", i)

#> A
#> B
#> ('lookup', ('c',))
#> ('lookup', ('k',))
#> ('lookup', (1,))
#> ValueError
#> ValueError
#> ('Exception', 'OSError')
#> ('Base', 'KeyboardInterrupt')
#> ('Base', 'SystemExit')
#> ('Base', 'GeneratorExit')
#> ('Exception', 'StopIteration')
#> A
#> B
#> ('Exception', 'AssertionError')
#> ['key', 'value', 'v']
#> ['no error']
#> catching classes that do not inherit from BaseException is not allowed | KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | KeyError('original')
#> name 'undefined_name' is not defined ValueError('first')
#> not caught by the empty tuple
#> dynamic
#> not by metaclass True
#> name 'e' is not defined
#> ('rebound', "cannot access local variable 'e' where it is not associated with a value")
#> deleted in the handler
#> else 0
#> loop 1
#> else 2
