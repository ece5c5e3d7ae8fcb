"""Annotated assignment: what is evaluated and in what order, where annotations are kept."""


def note(text, value=int):
    print('evaluated', text)
    return value


x: note('module annotation') = note('module value', 1)
y: note('bare')
(z): note('parenthesised') = 3
w: 'text' = 4
print(__annotations__)
print('z' in __annotations__, z)
try:
    y
except NameError as e:
    print(e)


class Store:
    def __setattr__(self, name, value): print('set', name, value); object.__setattr__(self, name, value)
    def __setitem__(self, key, value): print('setitem', key, value)


s = Store()
note('object', s).attribute: note('annotation of attribute') = note('value', 5)
note('object', s)[note('key', 0)]: note('annotation of item') = note('value', 6)
note('object', s).unset: note('annotation without value')
note('object', s)[note('key', 1)]: note('annotation without value')
print(hasattr(s, 'unset'), 'attribute' in __annotations__)


def local():
    a: note('never') = 1
    b: never.evaluated
    c: undefined[3] = a
    print(a, c)
    try:
        b
    except UnboundLocalError as e:
        print(e)
    s.inner: note('evaluated in functions, too') = 2
    return local.__annotations__


print(local())


class Body:
    a: note('first') = note('value', 1)
    b: a
    c: 'forward'
    __private: int = 2
    if True:
        d: float
    for e in (): e: str

    def method(self, p: note('parameter'), *args: note('star'), k: note('keyword') = 1, **kw: note('double')) -> note('result'):
        self.x: note('in method') = p
        (self.y): int
        return self.x


print(Body.__annotations__)
print(Body().method(3), Body.method.__annotations__.keys())


class Derived(Body):
    pass


class Own(Body):
    q: int


print('__annotations__' in Derived.__dict__, Derived.__annotations__ is Body.__annotations__, Own.__annotations__)


class NoAnnotations:
    a = 1


print(NoAnnotations.__annotations__)
NoAnnotations.__annotations__['added'] = str
print(NoAnnotations.__annotations__)


def generic(n: 1 + 1, m: [i for i in range(2)], l: lambda: 0): pass


print(generic.__annotations__['n'], generic.__annotations__['m'], generic.__annotations__['l']())
t: tuple = 1, 2
u: list = None or [3]
print(t, u)
star: tuple = *t, 3
print(star)

#> evaluated module value
#> evaluated module annotation
#> evaluated bare
#> evaluated parenthesised
#> {'x': <class 'int'>, 'y': <class 'int'>, 'w': 'text'}
#> False 3
#> name 'y' is not defined
#> evaluated value
#> evaluated object
#> set attribute 5
#> evaluated annotation of attribute
#> evaluated value
#> evaluated object
#> evaluated key
#> setitem 0 6
#> evaluated annotation of item
#> evaluated object
#> evaluated annotation without value
#> evaluated object
#> evaluated key
#> evaluated annotation without value
#> False False
#> 1 1
#> cannot access local variable 'b' where it is not associated with a value
#> set inner 2
#> {}
#> evaluated value
#> evaluated first
#> evaluated parameter
#> evaluated star
#> evaluated keyword
#> evaluated double
#> evaluated result
#> {'a': <class 'int'>, 'b': 1, 'c': 'forward', '_Body__private': <class 'int'>, 'd': <class 'float'>}
#> 3 dict_keys(['p', 'args', 'k', 'kw', 'return'])
#> False False {'q': <class 'int'>}
#> {}
#> {'added': <class 'str'>}
#> 2 [0, 1] 0
#> (1, 2) [3]
#> (1, 2, 3)
