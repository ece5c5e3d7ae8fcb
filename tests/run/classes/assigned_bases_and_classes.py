# __bases__ and __class__ assigned: what is allowed, the words of what is not, how attributes, super, isinstance and subclasses follow.
def bases(cls, *new):
    try:
        cls.__bases__ = new
        return [c.__name__ for c in cls.__mro__]
    except TypeError as e:
        return str(e).replace("\n", " ")


class A:
    tag = "A"

    def who(self):
        return "A"


class B:
    tag = "B"

    def who(self):
        return "B"

    only_b = "only b"


class C(A):
    def who(self):
        return "C" + super().who()


class D(C):
    def who(self):
        return "D" + super().who()


class S:
    __slots__ = ("s",)


class L(list):
    pass


class I(int):
    pass


d, c = D(), C()
print(d.who(), d.tag, hasattr(d, "only_b"))
print(bases(C, B), d.who(), d.tag, d.only_b, isinstance(d, A), isinstance(d, B), issubclass(C, B), A.__subclasses__(), B.__subclasses__())
print(bases(C, A, B), d.who(), d.tag, d.only_b)
print(bases(C, B, A), d.who())
for new in ((), (C,), (D,), (int,), (list,), (S,), (object,), (A, A), (L,), (I,), (Exception,), (bool,), ("A",), (A, int)):
    print(new and [getattr(n, "__name__", n) for n in new], bases(C, *new))
print(bases(L, A), bases(I, A), bases(int, A), bases(S, A))
for bad in (5, None, [A]):
    try:
        C.__bases__ = bad
    except TypeError as e:
        print(e)
try:
    del C.__bases__
except TypeError as e:
    print(e)
print(C.__base__.__name__, [k.__name__ for k in D.__mro__])


def cls(obj, new):
    try:
        obj.__class__ = new
        return type(obj).__name__
    except TypeError as e:
        return str(e)


x = A()
x.v = 1
for new in (B, C, S, L, int, object, "A", None, A, D):
    print(new if not isinstance(new, type) else new.__name__, "|", cls(x, new))
print(x.who(), x.v, x.only_b)
for o, new in ((5, bool), ([], L), (L(), list), (L(), type("L2", (list,), {})), (S(), type("S2", (), {"__slots__": ("s",)})), (S(), type("S3", (), {"__slots__": ("t",)})), (A, B), (ValueError("e"), KeyError), (type("E1", (ValueError,), {})(), type("E2", (KeyError,), {})), (lambda: 0, A)):
    print(type(o).__name__, "->", new.__name__, "|", cls(o, new))


class Meta(type):
    def hello(k):
        return "meta hello"


class Plain:
    pass


try:
    Plain.__class__ = Meta
    print(Plain.hello(), type(Plain).__name__)
except TypeError as e:
    print(e)


class Persona:
    def __init__(self, name):
        self.name = name


class Asleep(Persona):
    def act(self):
        self.__class__ = Awake
        return f"{self.name} wakes"


class Awake(Persona):
    def act(self):
        self.__class__ = Asleep
        return f"{self.name} sleeps"


p = Asleep("p")
print([p.act() for _ in range(3)], isinstance(p, Awake))

#> DCA A False
#> ['C', 'B', 'object'] DCB B only b False True True [] [<class '__main__.C'>]
#> ['C', 'A', 'B', 'object'] DCA A only b
#> ['C', 'B', 'A', 'object'] DCB
#> () can only assign non-empty tuple to C.__bases__, not ()
#> ['C'] a __bases__ item causes an inheritance cycle
#> ['D'] a __bases__ item causes an inheritance cycle
#> ['int'] __bases__ assignment: 'int' deallocator differs from 'B'
#> ['list'] __bases__ assignment: 'list' object layout differs from 'B'
#> ['S'] __bases__ assignment: 'S' object layout differs from 'B'
#> ['object'] __bases__ assignment: 'object' deallocator differs from 'B'
#> ['A', 'A'] duplicate base class A
#> ['L'] __bases__ assignment: 'L' object layout differs from 'B'
#> ['I'] __bases__ assignment: 'I' object layout differs from 'B'
#> ['Exception'] __bases__ assignment: 'Exception' object layout differs from 'B'
#> ['bool'] type 'bool' is not an acceptable base type
#> ['A'] C.__bases__ must be tuple of classes, not 'str'
#> ['A', 'int'] __bases__ assignment: 'int' deallocator differs from 'B'
#> __bases__ assignment: 'A' object layout differs from 'list' __bases__ assignment: 'A' deallocator differs from 'int' cannot set '__bases__' attribute of immutable type 'int' __bases__ assignment: 'A' deallocator differs from 'object'
#> can only assign tuple to C.__bases__, not int
#> can only assign tuple to C.__bases__, not NoneType
#> can only assign tuple to C.__bases__, not list
#> cannot delete '__bases__' attribute of immutable type 'C'
#> B ['D', 'C', 'B', 'A', 'object']
#> B | B
#> C | C
#> S | __class__ assignment: 'S' object layout differs from 'C'
#> L | __class__ assignment: 'L' object layout differs from 'C'
#> int | __class__ assignment only supported for mutable types or ModuleType subclasses
#> object | __class__ assignment only supported for mutable types or ModuleType subclasses
#> A | __class__ must be set to a class, not 'str' object
#> None | __class__ must be set to a class, not 'NoneType' object
#> A | A
#> D | D
#> DCB 1 only b
#> int -> bool | __class__ assignment only supported for mutable types or ModuleType subclasses
#> list -> L | __class__ assignment only supported for mutable types or ModuleType subclasses
#> L -> list | __class__ assignment only supported for mutable types or ModuleType subclasses
#> L -> L2 | L2
#> S -> S2 | S2
#> S -> S3 | __class__ assignment: 'S3' object layout differs from 'S'
#> type -> B | __class__ assignment only supported for mutable types or ModuleType subclasses
#> ValueError -> KeyError | __class__ assignment only supported for mutable types or ModuleType subclasses
#> E1 -> E2 | __class__ assignment: 'E2' object layout differs from 'E1'
#> function -> A | __class__ assignment only supported for mutable types or ModuleType subclasses
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> ['p wakes', 'p sleeps', 'p wakes'] True
