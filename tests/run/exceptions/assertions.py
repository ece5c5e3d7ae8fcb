# assert: messages of any type, lazily evaluated, tuples, in functions, with subclasses, __debug__.
calls = []


def message(x):
    calls.append(x)
    return x


assert True, message("never")
assert 1 + 1 == 2
print(calls)


def attempt(f):
    try:
        f()
        print("passed")
    except AssertionError as e:
        print(repr(e), e.args)


def one():
    assert 0


def two():
    assert [], message("empty")


def three():
    assert None, ("a", "tuple")


def four():
    assert {}, ValueError("an exception as message")


def five():
    assert 1 < 0 < 5, f"{1} {2}"


def six():
    assert (x := 0), x


def seven():
    assert not (a := [1]), a


def eight():
    assert "text"
    assert any([0, "", None, 5])
    assert all([])
    assert 1 == 1.0 == True
    assert "a" in "abc" and "z" not in "abc"


def nine():
    class Falsy:
        def __bool__(self):
            print("asked", end=" ")
            return False
    assert Falsy(), "falsy"


def ten():
    class Bad:
        def __bool__(self):
            raise RuntimeError("truth")
    try:
        assert Bad(), message("not reached")
    except RuntimeError as e:
        print("RuntimeError", e, end=" ")
    assert False, None


for f in (one, two, three, four, five, six, seven, eight, nine, ten):
    print(f.__name__, end=": ")
    attempt(f)
print(calls, __debug__)


def failing_message():
    assert False, 1 / 0


try:
    failing_message()
except ZeroDivisionError as e:
    print("ZeroDivisionError", e, e.__context__)
try:
    try:
        assert False, "inner"
    except AssertionError as e:
        raise ValueError("outer") from e
except ValueError as e:
    print(repr(e.__cause__))


class MyAssert(AssertionError):
    pass


AssertionErrorOriginal = AssertionError
AssertionError = MyAssert
try:
    assert False, "always the builtin"
except AssertionErrorOriginal as e:
    print(type(e).__name__, e)
del AssertionError


def generator():
    x = yield 1
    assert x is None, f"sent {x}"
    yield 2


g = generator()
next(g)
try:
    g.send(5)
except AssertionError as e:
    print(e)


def invariants(stack):
    assert isinstance(stack, list), type(stack)
    assert all(isinstance(x, int) for x in stack), [x for x in stack if not isinstance(x, int)]
    assert stack == sorted(stack), "not sorted"
    return sum(stack)


for s in ([1, 2, 3], (1,), [1, "a"], [3, 1]):
    try:
        print(invariants(s))
    except AssertionError as e:
        print("broken:", e)

#> []
#> one: AssertionError() ()
#> two: AssertionError('empty') ('empty',)
#> three: AssertionError(('a', 'tuple')) (('a', 'tuple'),)
#> four: AssertionError(ValueError('an exception as message')) (ValueError('an exception as message'),)
#> five: AssertionError('1 2') ('1 2',)
#> six: AssertionError(0) (0,)
#> seven: AssertionError([1]) ([1],)
#> eight: passed
#> nine: asked AssertionError('falsy') ('falsy',)
#> ten: RuntimeError truth AssertionError(None) (None,)
#> ['empty'] True
#> ZeroDivisionError division by zero None
#> AssertionError('inner')
#> AssertionError always the builtin
#> sent 5
#> 6
#> broken: <class 'tuple'>
#> broken: ['a']
#> broken: not sorted
