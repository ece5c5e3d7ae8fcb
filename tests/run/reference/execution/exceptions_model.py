"""Exceptions: identity and class matching, propagation through frames, the first handler wins, termination of the block."""


class A(Exception):
    pass


class B(A):
    pass


class C(B):
    pass


for kind in (A, B, C):
    try:
        raise kind
    except C:
        print("C")
    except B:
        print("B")
    except A:
        print("A")
for kind in (A, B, C):
    try:
        raise kind()
    except A:
        print("A catches", kind.__name__)
    except C:
        print("never")


def raiser(n):
    if n == 0:
        raise ValueError("bottom")
    try:
        raiser(n - 1)
    finally:
        print("unwinding", n)


try:
    raiser(3)
except ValueError as e:
    print(e)


def handler_expr(name):
    print("evaluate", name)
    return {"v": ValueError, "k": KeyError, "t": (TypeError, IndexError)}[name]


try:
    raise IndexError("i")
except handler_expr("v"):
    pass
except handler_expr("t") as e:
    print("matched", e)
except handler_expr("k"):
    print("never evaluated")
for bad in (5, "ValueError", [ValueError], (ValueError, 5), None, object, (int,)):
    try:
        try:
            raise KeyError("original")
        except bad:
            print("caught?")
    except TypeError as e:
        print(e, "| context:", repr(e.__context__))
try:
    try:
        raise ValueError("in tuple")
    except ((KeyError, (ValueError,))):
        print("nested tuple")
except TypeError as e:
    print(e)
try:
    raise ValueError
except ():
    print("never")
except ValueError as e:
    print("empty tuple catches nothing", e.args)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("in handler")
    except KeyError:
        print("siblings do not catch")
except KeyError as e:
    print("outer", e, repr(e.__context__))
# resumption is not possible: the rest of the block is skipped
steps = []
for i in range(3):
    try:
        steps.append(f"start {i}")
        if i == 1:
            raise ValueError
        steps.append(f"end {i}")
    except ValueError:
        steps.append("handled")
print(steps)
# handlers see the state at the time of the raise
value = 1
try:
    value = 2
    value = 3 + undefined
except NameError:
    print(value)
e1 = ValueError("same object")
try:
    raise e1
except ValueError as e2:
    print(e1 is e2)
for exc in (BaseException, Exception, SystemExit, KeyboardInterrupt, GeneratorExit):
    try:
        raise exc
    except Exception:
        print(exc.__name__, "is an Exception")
    except BaseException:
        print(exc.__name__, "is only a BaseException")
for bad in (5, "text", None, object(), int, object):
    try:
        raise bad
    except TypeError as e:
        print(e)

#> A
#> B
#> C
#> A catches A
#> A catches B
#> A catches C
#> unwinding 1
#> unwinding 2
#> unwinding 3
#> bottom
#> evaluate v
#> evaluate t
#> matched i
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed | context: KeyError('original')
#> catching classes that do not inherit from BaseException is not allowed
#> empty tuple catches nothing ()
#> outer 'in handler' ZeroDivisionError('division by zero')
#> ['start 0', 'end 0', 'start 1', 'handled', 'start 2', 'end 2']
#> 2
#> True
#> BaseException is only a BaseException
#> Exception is an Exception
#> SystemExit is only a BaseException
#> KeyboardInterrupt is only a BaseException
#> GeneratorExit is only a BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
