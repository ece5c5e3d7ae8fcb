"""`except*`: how groups are split, what is raised again, names and flow."""


def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        return f'{type(e).__name__}({e.message!r}, [{", ".join(show(x) for x in e.exceptions)}])'
    return repr(e)


def attempt(error, *kinds):
    try:
        try:
            if error is not None:
                raise error
        except* kinds[0] as e:
            print('first', show(e))
        except* kinds[1] as e:
            print('second', show(e))
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as e:
        print('left', show(e))


tree = lambda: ExceptionGroup('top', [KeyError(1), ExceptionGroup('in', [ValueError(2), KeyError(3)]), OSError(4)])
attempt(None, KeyError, ValueError)
attempt(tree(), KeyError, ValueError)
attempt(tree(), (KeyError, OSError), ValueError)
attempt(tree(), Exception, KeyError)
attempt(tree(), TypeError, RuntimeError)
attempt(KeyError('plain'), KeyError, ValueError)
attempt(ValueError('plain'), KeyError, ValueError)
attempt(TypeError('plain'), KeyError, ValueError)
attempt(BaseExceptionGroup('base', [SystemExit(1), KeyError(2)]), SystemExit, KeyError)
attempt(tree(), ExceptionGroup, KeyError)
attempt(tree(), 3, KeyError)
attempt(tree(), (KeyError, ExceptionGroup), KeyError)
attempt(None, ExceptionGroup, KeyError)


def raises_inside():
    try:
        try:
            raise tree()
        except* KeyError as e:
            raise RuntimeError('new') from e
        except* ValueError as e:
            raise
    except BaseException as e:
        print(show(e))
        for inner in e.exceptions:
            print(' ', show(inner), 'cause', show(inner.__cause__) if inner.__cause__ else None)


raises_inside()


def only_raised():
    try:
        try:
            raise ExceptionGroup('all', [KeyError(1)])
        except* KeyError:
            raise TypeError('one')
    except BaseException as e:
        print(show(e), show(e.__context__) if e.__context__ else None)
        print([show(x.__context__) for x in getattr(e, 'exceptions', [])])


only_raised()


def naked():
    try:
        try:
            raise KeyError('naked')
        except* KeyError as e:
            print(show(e), e.exceptions[0].args)
            raise
    except BaseException as e:
        print('left', show(e))


naked()


def name():
    try:
        raise tree()
    except* KeyError as e:
        pass
    except* Exception as e:
        pass
    try:
        return e
    except UnboundLocalError as u:
        return u


print(name())


def loops():
    done = []
    for i in range(3):
        try:
            if i:
                raise ExceptionGroup('g', [KeyError(i), ValueError(i)])
        except* KeyError as e:
            done.append(('key', e.exceptions[0].args))
        except* ValueError as e:
            done.append(('value', e.exceptions[0].args))
        else:
            done.append('else')
    return done


print(loops())


class Own(ExceptionGroup):
    def derive(self, exceptions):
        return Own(self.message + '!', exceptions)


attempt(Own('own', [KeyError(1), ValueError(2), OSError(3)]), KeyError, OSError)

#> else
#> finally
#> first ExceptionGroup('top', [KeyError(1), ExceptionGroup('in', [KeyError(3)])])
#> second ExceptionGroup('top', [ExceptionGroup('in', [ValueError(2)])])
#> finally
#> left ExceptionGroup('top', [OSError(4)])
#> first ExceptionGroup('top', [KeyError(1), ExceptionGroup('in', [KeyError(3)]), OSError(4)])
#> second ExceptionGroup('top', [ExceptionGroup('in', [ValueError(2)])])
#> finally
#> first ExceptionGroup('top', [KeyError(1), ExceptionGroup('in', [ValueError(2), KeyError(3)]), OSError(4)])
#> finally
#> finally
#> left ExceptionGroup('top', [KeyError(1), ExceptionGroup('in', [ValueError(2), KeyError(3)]), OSError(4)])
#> first ExceptionGroup('', [KeyError('plain')])
#> finally
#> second ExceptionGroup('', [ValueError('plain')])
#> finally
#> finally
#> left TypeError('plain')
#> first BaseExceptionGroup('base', [SystemExit(1)])
#> second ExceptionGroup('base', [KeyError(2)])
#> finally
#> finally
#> left TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
#> finally
#> left TypeError('catching classes that do not inherit from BaseException is not allowed')
#> finally
#> left TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
#> else
#> finally
#> ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('top', [ExceptionGroup('in', [ValueError(2)]), OSError(4)])])
#>   RuntimeError('new') cause ExceptionGroup('top', [KeyError(1), ExceptionGroup('in', [KeyError(3)])])
#>   ExceptionGroup('top', [ExceptionGroup('in', [ValueError(2)]), OSError(4)]) cause None
#> TypeError('one') ExceptionGroup('all', [KeyError(1)])
#> []
#> ExceptionGroup('', [KeyError('naked')]) ('naked',)
#> left ExceptionGroup('', [KeyError('naked')])
#> cannot access local variable 'e' where it is not associated with a value
#> ['else', ('key', (1,)), ('value', (1,)), ('key', (2,)), ('value', (2,))]
#> first Own('own!', [KeyError(1)])
#> second Own('own!!', [OSError(3)])
#> finally
#> left Own('own!', [ValueError(2)])
