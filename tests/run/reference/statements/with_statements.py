"""`with`: order of entering and leaving, targets, what `__exit__` may do."""


class Manager:
    def __init__(self, name, result=None, swallow=False, fail=None):
        self.name, self.result, self.swallow, self.fail = name, result, swallow, fail

    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise RuntimeError(self.name)
        return self.result if self.result is not None else self.name

    def __exit__(self, kind, error, tb):
        print('exit', self.name, kind and kind.__name__, error, tb is not None)
        if self.fail == 'exit':
            raise OSError(self.name)
        return self.swallow


def attempt(work):
    try:
        print('gives', work())
    except Exception as e:
        print('raises', type(e).__name__, e, '/', repr(e.__context__))


def targets():
    box = {}
    with Manager('a') as a, Manager('b', (1, [2, 3])) as (x, [y, z]), Manager('c') as box['c'], Manager('d', 'pq') as [*box['d']]:
        print(a, x, y, z, box)


def parenthesised():
    with (
        Manager('a') as a,
        Manager('b'),
        Manager('c') as c,
    ):
        return a, c


def one_tuple():
    with (Manager('t')):
        return 'single'


def swallowed():
    with Manager('outer'), Manager('inner', swallow=True):
        raise KeyError('k')
    return 'after'


def swallowed_by_outer():
    with Manager('outer', swallow=1), Manager('inner', swallow=0):
        raise KeyError('k')
    return 'after'


def enter_fails():
    with Manager('a'), Manager('b', fail='enter'), Manager('c'):
        return 'never'


def exit_fails():
    with Manager('a', swallow=True), Manager('b', fail='exit'):
        raise KeyError('k')
    return 'swallowed by a'


def exit_fails_alone():
    with Manager('b', fail='exit'):
        raise KeyError('k')


def target_fails():
    with Manager('a', 5) as (x, y):
        return 'never'


def expression_fails():
    with Manager('a'), Manager('b' + 1):
        return 'never'


def leaves(how):
    for i in range(3):
        with Manager(i):
            if how == 'break':
                break
            if how == 'continue':
                continue
            return 'returned'
    return how


def generator():
    with Manager('g') as name:
        yield name
        yield 'second'


def closed():
    g = generator()
    next(g)
    g.close()


class NoExit:
    def __enter__(self): pass


class NoEnter:
    def __exit__(self, *info): pass


class OnInstance:
    def __init__(self):
        self.__enter__ = self.__exit__ = lambda *a: None


def protocol(value):
    with value:
        return 'never'


class ByDescriptor:
    @property
    def __enter__(self): print('get enter'); return lambda: print('entered')
    @property
    def __exit__(self): print('get exit'); return lambda *info: print('left')


for work in (targets, parenthesised, one_tuple, swallowed, swallowed_by_outer, enter_fails, exit_fails, exit_fails_alone,
             target_fails, expression_fails, lambda: leaves('break'), lambda: leaves('continue'), lambda: leaves('return'),
             lambda: list(generator()), closed, lambda: protocol(NoExit()), lambda: protocol(NoEnter()),
             lambda: protocol(OnInstance()), lambda: protocol(3), lambda: protocol(ByDescriptor())):
    attempt(work)

#> enter a
#> enter b
#> enter c
#> enter d
#> a 1 2 3 {'c': 'c', 'd': ['p', 'q']}
#> exit d None None False
#> exit c None None False
#> exit b None None False
#> exit a None None False
#> gives None
#> enter a
#> enter b
#> enter c
#> exit c None None False
#> exit b None None False
#> exit a None None False
#> gives ('a', 'c')
#> enter t
#> exit t None None False
#> gives single
#> enter outer
#> enter inner
#> exit inner KeyError 'k' True
#> exit outer None None False
#> gives after
#> enter outer
#> enter inner
#> exit inner KeyError 'k' True
#> exit outer KeyError 'k' True
#> gives after
#> enter a
#> enter b
#> exit a RuntimeError b True
#> raises RuntimeError b / None
#> enter a
#> enter b
#> exit b KeyError 'k' True
#> exit a OSError b True
#> gives swallowed by a
#> enter b
#> exit b KeyError 'k' True
#> raises OSError b / KeyError('k')
#> enter a
#> exit a TypeError cannot unpack non-iterable int object True
#> raises TypeError cannot unpack non-iterable int object / None
#> enter a
#> exit a TypeError can only concatenate str (not "int") to str True
#> raises TypeError can only concatenate str (not "int") to str / None
#> enter 0
#> exit 0 None None False
#> gives break
#> enter 0
#> exit 0 None None False
#> enter 1
#> exit 1 None None False
#> enter 2
#> exit 2 None None False
#> gives continue
#> enter 0
#> exit 0 None None False
#> gives returned
#> enter g
#> exit g None None False
#> gives ['g', 'second']
#> enter g
#> exit g GeneratorExit  True
#> gives None
#> raises TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method) / None
#> raises TypeError 'NoEnter' object does not support the context manager protocol / None
#> raises TypeError 'OnInstance' object does not support the context manager protocol / None
#> raises TypeError 'int' object does not support the context manager protocol / None
#> get enter
#> get exit
#> entered
#> left
#> gives never
