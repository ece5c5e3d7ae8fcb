"""`raise`: what may be raised, causes, and raising again."""


def attempt(work):
    try:
        work()
    except BaseException as e:
        seen = []
        while e is not None and len(seen) < 6:
            seen.append(f'{type(e).__name__}{e.args}')
            seen.append('from' if e.__cause__ else 'none' if e.__suppress_context__ else 'during')
            e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
        print(' '.join(seen))


def note(text, value):
    print('evaluated', text)
    return value


def of_class(): raise ValueError
def of_instance(): raise ValueError('text')
def order(): raise note('exception', KeyError('k')) from note('cause', OSError(1))
def cause_class(): raise KeyError from ZeroDivisionError
def cause_none(): raise KeyError from None
def bad_cause(): raise KeyError from 3
def bad_cause_class(): raise KeyError from int
def bad(): raise 3
def bad_class(): raise int
def bad_text(): raise 'text'
def none(): raise None
def nothing(): raise
def cause_raises(): raise KeyError from 1 / 0


class NotBase:
    pass


class Made(Exception):
    def __new__(cls, *args):
        return 3


class Needs(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


def not_base(): raise NotBase()
def made(): raise Made
def needs(): raise Needs
def needs_given(): raise Needs(1, b=2)


def again():
    try:
        raise KeyError('a')
    except KeyError:
        raise


def again_later():
    def helper(): raise
    try:
        raise KeyError('b')
    except KeyError:
        helper()


def suppressed_inside():
    try:
        raise KeyError('c')
    except KeyError:
        raise ValueError('d') from None


def context_inside():
    try:
        raise KeyError('e')
    except KeyError:
        raise ValueError('f')


def three():
    try:
        try:
            raise KeyError(1)
        except KeyError as e:
            raise ValueError(2) from e
    finally:
        raise OSError(3)


def itself():
    e = KeyError('self')
    try:
        raise e
    except KeyError:
        raise e from e


def cleared():
    e = KeyError('kept')
    e.__cause__ = ValueError('set')
    print(e.__suppress_context__)
    e.__suppress_context__ = False
    raise e


for work in (of_class, of_instance, order, cause_class, cause_none, bad_cause, bad_cause_class, bad, bad_class, bad_text,
             none, nothing, cause_raises, not_base, made, needs, needs_given, again, again_later, suppressed_inside,
             context_inside, three, cleared):
    print(work.__name__, end=': ')
    attempt(work)
try:
    itself()
except KeyError as e:
    print(e.__cause__ is e, e.__context__)


def twice():
    error = ValueError('same')
    for _ in range(2):
        try:
            raise error
        except ValueError as e:
            depth = 0
            tb = e.__traceback__
            while tb:
                depth += 1
                tb = tb.tb_next
            print(e is error, depth)


twice()
raised = ValueError('with').with_traceback(None)
print(raised.__traceback__)
try:
    raise raised
except ValueError as e:
    print(e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_next)

#> of_class: ValueError() during
#> of_instance: ValueError('text',) during
#> order: evaluated exception
#> evaluated cause
#> KeyError('k',) from OSError(1,) during
#> cause_class: KeyError() from ZeroDivisionError() during
#> cause_none: KeyError() none
#> bad_cause: TypeError('exception causes must derive from BaseException',) during
#> bad_cause_class: TypeError('exception causes must derive from BaseException',) during
#> bad: TypeError('exceptions must derive from BaseException',) during
#> bad_class: TypeError('exceptions must derive from BaseException',) during
#> bad_text: TypeError('exceptions must derive from BaseException',) during
#> none: TypeError('exceptions must derive from BaseException',) during
#> nothing: RuntimeError('No active exception to reraise',) during
#> cause_raises: ZeroDivisionError('division by zero',) during
#> not_base: TypeError('exceptions must derive from BaseException',) during
#> made: TypeError("calling <class '__main__.Made'> should have returned an instance of BaseException, not <class 'int'>",) during
#> needs: TypeError("Needs.__init__() missing 2 required positional arguments: 'a' and 'b'",) during
#> needs_given: Needs(1, 2) during
#> again: KeyError('a',) during
#> again_later: KeyError('b',) during
#> suppressed_inside: ValueError('d',) none
#> context_inside: ValueError('f',) during KeyError('e',) during
#> three: OSError(3,) during ValueError(2,) from KeyError(1,) during
#> cleared: True
#> KeyError('kept',) from ValueError('set',) during
#> True None
#> True 1
#> True 2
#> None
#> <module> None
