# Which name is meant: locals, enclosing, class, global, builtin; class bodies inside functions; conditional bindings; shadowed builtins.
name = "global"


class A:
    name = "A"
    seen = name

    def method(self):
        return name

    class B:
        seen = name
        name = "B"
        again = name

        def method(self):
            return name


print(A.seen, A().method(), A.B.seen, A.B.again, A.B().method())


def f():
    name = "f"

    class C:
        seen = name

        def method(self):
            return name

    class D:
        try:
            seen = name
            name = "D"
        except NameError as e:
            seen = str(e)

    class E:
        global name
        seen = name
        name = "set by E"

    class F:
        nonlocal_seen = name

        def inner(self):
            nonlocal name
            name = "changed"

    f0 = F()
    f0.inner()
    return C.seen, C().method(), D.seen, D.name, E.seen, F.nonlocal_seen, name


print(f(), name)


def g():
    def h():
        return len("four"), max

    len = lambda s: "own len"
    max = 5
    return h()


print(g(), len("four"))


def conditional(flag):
    if flag:
        list = "local"
    try:
        return list
    except UnboundLocalError as e:
        return str(e)


print(conditional(True), conditional(False))


def levels():
    a = 1

    def one():
        b = a + 1

        def two():
            nonlocal a
            c = a + b

            def three():
                nonlocal b
                b += c
                return a, b, c

            a = 10
            return three()

        return two(), a, b

    return one(), a


print(levels())


def default_scopes(x=name, y=lambda: name):
    name = "local"
    return x, y(), [name for _ in "a"], (lambda name=name: name)()


print(default_scopes())


def deco(arg):
    return lambda cls: setattr(cls, "tag", arg) or cls


def decorated():
    tag = "local tag"

    @deco(tag)
    class K:
        tag2 = tag

        @(lambda f: (tag, f))
        def m(self):
            pass

    return K.tag, K.tag2, K.m[0]


print(decorated())


class Meta(type):
    attr = "meta attr"


class WithBase(A, metaclass=Meta):
    try:
        found = attr
    except NameError as e:
        found = str(e)
    try:
        base = seen
    except NameError as e:
        base = str(e)


print(WithBase.found, WithBase.base)


def loops():
    for i in range(3):
        def inner():
            return i
        if i == 1:
            saved = inner
    return saved(), inner(), i


print(loops())


def exceptions():
    e = "before"

    def look():
        return e

    try:
        raise ValueError("x")
    except ValueError as e:
        inside = look()
    try:
        look()
    except NameError as n:
        return repr(inside), str(n)


print(exceptions())


def dunder_class():
    class K:
        def m(self):
            return __class__

        def n(self):
            def deep():
                return __class__.__name__
            return deep()

    return K().m() is K, K().n()


print(dunder_class())
_Mangled__x = "mangled global"


class Mangled:
    __x = "class private"

    def m(self):
        return __x, self.__x

    def store(self):
        self.__y = 1
        __local = 2
        return vars(self), [k for k in locals() if "local" in k]


print(Mangled().m(), Mangled().store())
del name
try:
    A().method()
except NameError as e:
    print(e)

#> A global global B global
#> ('f', 'changed', 'global', 'D', 'global', 'f', 'changed') set by E
#> ('own len', 5) 4
#> local cannot access local variable 'list' where it is not associated with a value
#> (((10, 5, 3), 10, 5), 10)
#> ('set by E', 'set by E', ['local'], 'local')
#> ('local tag', 'local tag', 'local tag')
#> name 'attr' is not defined name 'seen' is not defined
#> (2, 2, 2)
#> ("ValueError('x')", "cannot access free variable 'e' where it is not associated with a value in enclosing scope")
#> (True, 'K')
#> ('mangled global', 'class private') ({'_Mangled__y': 1}, ['_Mangled__local'])
#> name 'name' is not defined
