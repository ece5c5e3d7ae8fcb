# Who is asked first: subclasses on the right, NotImplemented handed on, in-place fallbacks, same type, unrelated types, builtin on the left.
log = []


def method(name, result):
    def f(self, *args):
        log.append(f"{type(self).__name__}.{name}")
        return result(self) if callable(result) else result
    return f


NI = NotImplemented


class A:
    __add__ = method("add", NI)
    __radd__ = method("radd", "A.radd")
    __eq__ = method("eq", NI)
    __lt__ = method("lt", NI)
    __gt__ = method("gt", "A.gt")
    __hash__ = None


class B(A):
    __radd__ = method("radd", NI)


class C(A):
    pass


class D:
    __add__ = method("add", NI)
    __iadd__ = method("iadd", NI)
    __radd__ = method("radd", "D.radd")


def show(label, f):
    try:
        r = f()
    except TypeError as e:
        r = f"TypeError {e}"
    print(f"{label:10} {r} {' '.join(log)}")
    log.clear()


a, b, c, d = A(), B(), C(), D()
for label, f in (("a+a", lambda: a + A()), ("a+b", lambda: a + b), ("b+a", lambda: b + a), ("a+c", lambda: a + c), ("c+a", lambda: c + a), ("b+c", lambda: b + c), ("a+d", lambda: a + d), ("d+a", lambda: d + a), ("d+d", lambda: d + D()),
                 ("1+a", lambda: 1 + a), ("a+1", lambda: a + 1), ("'s'+a", lambda: "s" + a), ("[]+a", lambda: [] + a), ("(1,)+d", lambda: (1,) + d), ("None+a", lambda: None + a), ("a==b", lambda: a == b), ("a==1", lambda: a == 1), ("1==a", lambda: 1 == a),
                 ("a!=a", lambda: a != a), ("a<b", lambda: a < b), ("b<a", lambda: b < a), ("a<1", lambda: a < 1), ("1<a", lambda: 1 < a), ("a<=b", lambda: a <= b), ("a>b", lambda: a > b), ("sum", lambda: sum([a])), ("in", lambda: a in [b]), ("max", lambda: max(a, b) is b)):
    show(label, f)


def inplace(x, y):
    x += y
    return x


show("d+=a", lambda: inplace(d, a))
show("d+=1", lambda: inplace(d, 1))
show("a+=d", lambda: inplace(a, d))
show("1+=d", lambda: inplace(1, d))
show("[]+=d", lambda: inplace([], d))


class Num:
    def __init__(self, v):
        self.v = v

    def __mul__(self, o):
        if isinstance(o, (int, float)):
            return Num(self.v * o)
        if isinstance(o, Num):
            return Num(self.v * o.v)
        return NotImplemented

    __rmul__ = __mul__

    def __repr__(self):
        return f"Num({self.v})"


class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __mul__(self, o):
        return NotImplemented

    def __rmul__(self, o):
        return Vec(*(o * x for x in self.xs))

    def __repr__(self):
        return f"Vec{self.xs}"


print(Num(2) * 3, 3 * Num(2), 2.5 * Num(2), Num(2) * Vec(1, 2), 2 * Vec(1.5, Num(1)), True * Num(7))
for f in (lambda: Vec(1) * 2, lambda: Num(1) * "s", lambda: Vec(1) * Num(1), lambda: [1] * Num(2), lambda: "s" * Vec(1) if False else Vec("a") * Vec(1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(NotImplemented is NI, repr(NI), type(NI).__name__)
try:
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        bool(NI)
except DeprecationWarning as e:
    print(e)

#> a+a        TypeError unsupported operand type(s) for +: 'A' and 'A' A.add
#> a+b        TypeError unsupported operand type(s) for +: 'A' and 'B' B.radd A.add
#> b+a        A.radd B.add A.radd
#> a+c        A.radd A.add C.radd
#> c+a        A.radd C.add A.radd
#> b+c        A.radd B.add C.radd
#> a+d        D.radd A.add D.radd
#> d+a        A.radd D.add A.radd
#> d+d        TypeError unsupported operand type(s) for +: 'D' and 'D' D.add
#> 1+a        A.radd A.radd
#> a+1        TypeError unsupported operand type(s) for +: 'A' and 'int' A.add
#> 's'+a      A.radd A.radd
#> []+a       A.radd A.radd
#> (1,)+d     D.radd D.radd
#> None+a     A.radd A.radd
#> a==b       False B.eq A.eq
#> a==1       False A.eq
#> 1==a       False A.eq
#> a!=a       False A.eq A.eq
#> a<b        A.gt B.gt
#> b<a        A.gt B.lt A.gt
#> a<1        TypeError '<' not supported between instances of 'A' and 'int' A.lt
#> 1<a        A.gt A.gt
#> a<=b       TypeError '<=' not supported between instances of 'A' and 'B' 
#> a>b        A.gt B.lt A.gt
#> sum        A.radd A.radd
#> in         False B.eq A.eq
#> max        True B.gt
#> d+=a       A.radd D.iadd D.add A.radd
#> d+=1       TypeError unsupported operand type(s) for +=: 'D' and 'int' D.iadd D.add
#> a+=d       D.radd A.add D.radd
#> 1+=d       D.radd D.radd
#> []+=d      D.radd D.radd
#> Num(6) Num(6) Num(5.0) Vec(Num(2), Num(4)) Vec(3.0, Num(2)) Num(7)
#> unsupported operand type(s) for *: 'Vec' and 'int'
#> can't multiply sequence by non-int of type 'Num'
#> unsupported operand type(s) for *: 'Vec' and 'Num'
#> can't multiply sequence by non-int of type 'Num'
#> unsupported operand type(s) for *: 'Vec' and 'Vec'
#> True NotImplemented NotImplementedType
#> NotImplemented should not be used in a boolean context
