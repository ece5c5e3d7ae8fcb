"""`try`: which clause is taken, what is evaluated to decide it, what leaves the statement."""


def attempt(work, *args):
    try:
        print('gives', work(*args))
    except BaseException as e:
        print('raises', type(e).__name__, e, '/', repr(e.__context__))


def note(text, value):
    print('evaluated', text)
    return value


def clauses(error):
    try:
        if error is not None:
            raise error
    except note('first', KeyError) as e:
        return 'key', e
    except note('second', (ValueError, note('inner', OSError))):
        return 'value or os'
    except note('third', ()):
        return 'never'
    except note('fourth', Exception):
        return 'exception'
    except:
        return 'base'
    else:
        return 'else'
    finally:
        print('finally')


for error in (None, KeyError('k'), UnicodeError(), OSError(), TypeError(), SystemExit()):
    attempt(clauses, error)


def bad_clause(kind):
    try:
        raise KeyError('x')
    except kind:
        return 'matched'


for kind in (3, 'text', (KeyError, 3), (3, KeyError), int, [KeyError], ((KeyError,),), None, KeyError('x')):
    attempt(bad_clause, kind)


def bad_clause_without_error():
    try:
        pass
    except 3:
        pass
    return 'fine'


attempt(bad_clause_without_error)


def name_is_deleted():
    e = 'before'
    try:
        raise ValueError(1)
    except ValueError as e:
        kept = e
    try:
        return e
    except UnboundLocalError as u:
        return str(u), kept


attempt(name_is_deleted)


def name_deleted_by_hand():
    try:
        raise ValueError(1)
    except ValueError as e:
        del e
    return 'fine'


attempt(name_deleted_by_hand)


def returns(where):
    for i in range(2):
        try:
            if where == 'try':
                return 'try'
            raise KeyError(where)
        except KeyError:
            if where == 'except':
                return 'except'
            if where == 'break':
                break
            if where == 'continue':
                continue
        finally:
            print('finally', i)
            if where == 'finally':
                return 'finally'
    return 'end'


for where in ('try', 'except', 'break', 'continue', 'finally', 'none'):
    attempt(returns, where)


def swallowed():
    while True:
        try:
            1 / 0
        finally:
            break
    return 'swallowed'


def else_raises():
    try:
        pass
    except KeyError:
        return 'never'
    else:
        raise KeyError('from else')
    finally:
        print('finally')


def finally_raises():
    try:
        raise KeyError('first')
    finally:
        raise ValueError('second')


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    try:
        try:
            raise KeyError('inner')
        finally:
            try:
                raise ValueError('handled')
            except ValueError:
                pass
    except KeyError as e:
        return e, e.__context__


for work in (swallowed, else_raises, finally_raises, value_is_kept, nested):
    attempt(work)


class Meta(type):
    def __instancecheck__(cls, instance): print('never asked'); return True
    def __subclasscheck__(cls, sub): print('never asked'); return True


class Strange(Exception, metaclass=Meta):
    pass


def strange():
    try:
        raise KeyError('not strange')
    except Strange:
        return 'matched'


attempt(strange)

#> finally
#> gives else
#> evaluated first
#> finally
#> gives ('key', KeyError('k'))
#> evaluated first
#> evaluated inner
#> evaluated second
#> finally
#> gives value or os
#> evaluated first
#> evaluated inner
#> evaluated second
#> finally
#> gives value or os
#> evaluated first
#> evaluated inner
#> evaluated second
#> evaluated third
#> evaluated fourth
#> finally
#> gives exception
#> evaluated first
#> evaluated inner
#> evaluated second
#> evaluated third
#> evaluated fourth
#> finally
#> gives base
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> raises TypeError catching classes that do not inherit from BaseException is not allowed / KeyError('x')
#> gives fine
#> gives ("cannot access local variable 'e' where it is not associated with a value", ValueError(1))
#> gives fine
#> finally 0
#> gives try
#> finally 0
#> gives except
#> finally 0
#> gives end
#> finally 0
#> finally 1
#> gives end
#> finally 0
#> gives finally
#> finally 0
#> finally 1
#> gives end
#> gives swallowed
#> finally
#> raises KeyError 'from else' / None
#> raises ValueError second / KeyError('first')
#> gives 1
#> gives (KeyError('inner'), None)
#> raises KeyError 'not strange' / None
