"""`assert`: when the message is evaluated, what the error holds, conditions of every kind."""


def note(text, value):
    print('evaluated', text)
    return value


def attempt(work):
    try:
        work()
    except BaseException as e:
        print(type(e).__name__, e.args, e)


def plain():
    assert 1 == 2


def message():
    assert note('condition', False), note('message', 'why')


def passes():
    assert note('condition', True), note('message', 'never')
    print('passed')


def tuple_message():
    assert [], ('a', 1)


def none_message():
    assert None, None


def raising_message():
    assert 0, 1 / 0


def exception_message():
    assert '', ValueError('inner')


class Odd:
    def __bool__(self):
        print('asked')
        return False

    def __len__(self):
        print('never asked')
        return 1


class Long:
    def __len__(self):
        print('length asked')
        return 0


class Broken:
    def __bool__(self):
        raise LookupError('no truth')


def odd():
    assert Odd(), 'odd'


def long():
    assert Long(), 'long'


def broken():
    assert Broken(), note('message', 'x')


for work in (plain, message, passes, tuple_message, none_message, raising_message, exception_message, odd, long, broken):
    print(work.__name__)
    attempt(work)


def walrus():
    assert (n := 10) > 5, n
    print(n)
    assert (n := 3) > 5, f'{n=}'


attempt(walrus)


def in_loop():
    for i in range(5):
        try:
            assert i % 2, i
        except AssertionError as e:
            print('even', e)
        else:
            print('odd', i)


in_loop()
lazy = lambda x: [x for _ in [0] if (lambda: True)()]
assert lazy(3) == [3], 'never'
print(__debug__)
if __debug__:
    print('debug')


class Body:
    assert True
    try:
        assert not True, __qualname__
    except AssertionError as e:
        text = str(e)


print(Body.text)
try:
    assert False
except AssertionError as e:
    print(repr(e), e.__cause__, e.__context__)
try:
    try:
        raise KeyError('first')
    except KeyError:
        assert 0, 'second'
except AssertionError as e:
    print(repr(e), repr(e.__context__))

#> plain
#> AssertionError () 
#> message
#> evaluated condition
#> evaluated message
#> AssertionError ('why',) why
#> passes
#> evaluated condition
#> passed
#> tuple_message
#> AssertionError (('a', 1),) ('a', 1)
#> none_message
#> AssertionError (None,) None
#> raising_message
#> ZeroDivisionError ('division by zero',) division by zero
#> exception_message
#> AssertionError (ValueError('inner'),) inner
#> odd
#> asked
#> AssertionError ('odd',) odd
#> long
#> length asked
#> AssertionError ('long',) long
#> broken
#> LookupError ('no truth',) no truth
#> 10
#> AssertionError ('n=3',) n=3
#> even 0
#> odd 1
#> even 2
#> odd 3
#> even 4
#> True
#> debug
#> Body
#> AssertionError() None None
#> AssertionError('second') KeyError('first')
