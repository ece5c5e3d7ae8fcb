# Multiple inheritance: C3 order, cooperative super, diamonds, conflicts.
class Root:
    def __init__(self, **kw):
        self.log = ["Root"]
        assert not kw, kw

    def who(self):
        return "Root"


class A(Root):
    def __init__(self, a=0, **kw):
        super().__init__(**kw)
        self.log.append(f"A {a}")

    def who(self):
        return "A>" + super().who()


class B(Root):
    def __init__(self, b=0, **kw):
        super().__init__(**kw)
        self.log.append(f"B {b}")

    def who(self):
        return "B>" + super().who()


class C(A, B):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("C")

    def who(self):
        return "C>" + super().who()


class D(B, A):
    pass


print([k.__name__ for k in C.__mro__], C(a=1, b=2).log, C().who())
print([k.__name__ for k in D.mro()], D(a=1, b=2).log, D().who())
try:
    class E(C, D):
        pass
except TypeError as error:
    print(error)
try:
    class F(Root, A):
        pass
except TypeError as error:
    print(error)
try:
    class G(A, A):
        pass
except TypeError as error:
    print(error)


class O:
    pass


class X(O):
    pass


class Y(O):
    pass


class Z(O):
    pass


class XY(X, Y):
    pass


class ZX(Z, X):
    pass


class All(XY, Y, O):
    pass


print([k.__name__ for k in XY.__mro__], [k.__name__ for k in ZX.__mro__], [k.__name__ for k in All.__mro__])


class K1(XY, Z):
    pass


class K2(Z, Y):
    pass


try:
    class K3(K1, K2):
        pass
except TypeError as error:
    print(str(error).split("\n")[0])


class Mixin:
    def describe(self):
        return f"<{self.name()}>"


class Named:
    def name(self):
        return "named"


class Both(Mixin, Named):
    pass


print(Both().describe())
print(super(A, C()).who(), super(B, C()).who())


class Loud(Mixin):
    def describe(self):
        return super().describe().upper()


class Combined(Loud, Both):
    def name(self):
        return "combined/" + super().name()


print(Combined().describe(), [k.__name__ for k in Combined.__mro__])

#> ['C', 'A', 'B', 'Root', 'object'] ['Root', 'B 2', 'A 1', 'C'] C>A>B>Root
#> ['D', 'B', 'A', 'Root', 'object'] ['Root', 'A 1', 'B 2'] B>A>Root
#> Cannot create a consistent method resolution
#> order (MRO) for bases A, B
#> Cannot create a consistent method resolution
#> order (MRO) for bases Root, A
#> duplicate base class A
#> ['XY', 'X', 'Y', 'O', 'object'] ['ZX', 'Z', 'X', 'O', 'object'] ['All', 'XY', 'X', 'Y', 'O', 'object']
#> Cannot create a consistent method resolution
#> <named>
#> B>Root Root
#> <COMBINED/NAMED> ['Combined', 'Loud', 'Both', 'Mixin', 'Named', 'object']
