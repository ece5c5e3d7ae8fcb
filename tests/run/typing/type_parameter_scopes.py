# Where names of type parameter lists, bounds and aliases are looked up, and when.
log = []


def note(name, value):
    log.append(name)
    return value


def late[T: note("bound", int)](x: T) -> T:
    return T


print(log, late.__type_params__, log)
print(late(1).__bound__, log, late(1).__bound__, log)


class Outer:
    kind = int
    type Alias = kind
    type Pair[A] = tuple[A, kind]

    def method[K: kind](self, x: kind = 5) -> kind:
        return K, x

    class Inner[J: kind]:
        kind = bytes
        type Both = tuple[J, kind]
        bound = J

        def get(self):
            return J

    kind = str


print(Outer.Alias.__value__, Outer.Pair[int], Outer.Pair.__value__)
print(Outer().method()[0].__bound__, Outer().method()[1], Outer.method.__annotations__)
print(Outer.Inner.Both.__value__, Outer.Inner.bound is Outer.Inner().get(), Outer.Inner.bound.__bound__)


def function(value):
    type Here = list[value]

    def inner[T: value, *Ts, **P](a: T, *b: *Ts, **c) -> dict[str, T]:
        return T, Ts, P

    value = str
    return Here, inner


here, inner = function(int)
print(here.__value__, inner(1)[0].__bound__, inner(1))
print({k: str(v) for k, v in inner.__annotations__.items()})
print([str(p) for p in inner.__type_params__], inner.__qualname__)

made = []
for i in range(3):
    def each[T: i]():
        return T
    made.append(each)
print([f().__bound__ for f in made], len({id(f()) for f in made}))


class Node[T]:
    def __init__(self, value: T, next: "Node[T] | None" = None):
        self.value = value
        self.next = next

    def __iter__(self):
        at = self
        while at is not None:
            yield at.value
            at = at.next

    def map[U](self, f) -> "Node[U]":
        return Node(f(self.value), self.next.map(f) if self.next else None)

    @classmethod
    def of[V](cls, *values: V):
        node = None
        for value in reversed(values):
            node = cls(value, node)
        return node


print(list(Node.of(1, 2, 3).map(lambda v: v * 2)), Node[int](5).value, list(Node[str].of("a", "b")))


class Base[T]:
    def who(self):
        return T.__name__, type(self).__name__


class Derived[T, U](Base[U], dict[T, U]):
    pass


print(Derived().who(), Derived.__orig_bases__, Derived.__parameters__, [c.__name__ for c in Derived.__mro__])
print(Derived[int, str], Derived[int, str].__args__, isinstance(Derived(), Base), issubclass(Derived, dict))
for wrong in (lambda: Base[int, str], lambda: Base[int][str], lambda: late[int]):
    try:
        print(wrong())
    except TypeError as e:
        print(e)

type Rec = int | list[Rec]
print(Rec.__value__, Rec.__value__.__args__)
type Forward = list[Defined]
try:
    Forward.__value__
except NameError as e:
    print(e)


class Defined:
    pass


print(Forward.__value__)
type = "a name again"
print(type)


def generic_generator[T](n: int):
    for k in range(n):
        yield T.__name__, k


print(list(generic_generator(2)))


async def coroutine[T]():
    return T


try:
    coroutine().send(None)
except StopIteration as stop:
    print(stop.value)


def outer[T]():
    def middle[U]():
        def innermost[V]():
            return T, U, V
        return innermost()
    return middle()


print(outer())


def hides[int](x: int):
    def reads():
        return int
    return reads()


print(hides(1), int)
print((lambda: 0).__type_params__, Defined.__type_params__, Node.__type_params__)

#> [] (T,) []
#> <class 'int'> ['bound'] <class 'int'> ['bound']
#> <class 'str'> Pair[int] tuple[A, str]
#> <class 'str'> 5 {'x': <class 'int'>, 'return': <class 'int'>}
#> tuple[J, bytes] True <class 'str'>
#> list[str] <class 'str'> (T, Ts, P)
#> {'a': 'T', 'b': 'typing.Unpack[Ts]', 'return': 'dict[str, T]'}
#> ['T', 'Ts', 'P'] function.<locals>.inner
#> [2, 2, 2] 3
#> [2, 4, 6] 5 ['a', 'b']
#> ('T', 'Derived') (__main__.Base[U], dict[T, U], typing.Generic[T, U]) (T, U) ['Derived', 'Base', 'dict', 'Generic', 'object']
#> __main__.Derived[int, str] (<class 'int'>, <class 'str'>) True True
#> Too many arguments for <class '__main__.Base'>; actual 2, expected 1
#> __main__.Base[int] is not a generic class
#> 'function' object is not subscriptable
#> int | list[Rec] (<class 'int'>, list[Rec])
#> name 'Defined' is not defined
#> list[__main__.Defined]
#> a name again
#> [('T', 0), ('T', 1)]
#> T
#> (T, U, V)
#> int <class 'int'>
#> () () (T,)
