# __class__ inside of methods: plain, nested, in generators, and before the class is made.
class A:
    def f(self): return __class__.__name__
    def g(self):
        return [__class__ for _ in range(2)], (lambda: __class__)()
    def h(self):
        yield __class__
        yield super().__repr__
    @staticmethod
    def s(): return __class__
    @classmethod
    def c(cls): return cls is __class__
    @property
    def p(self): return __class__
    def setit(self):
        def inner():
            nonlocal_ = __class__
            return nonlocal_
        return inner
class B:
    def f(self): return __class__
    try:
        r = f(None)
    except NameError as e: r = str(e)
    def g(self): return super().nope
    try: s = g(None)
    except Exception as e: s = type(e).__name__ + str(e)
a = A()
print(a.f(), a.g(), list(a.h())[0], A.s(), A.c(), a.p, a.setit()())
print(A.f(3), A.f.__closure__ is not None, A.f.__code__.co_freevars, A.setit.__closure__[0].cell_contents)
print(B.r, B.s, B().f())
class P:
    def __init__(self, *kids, **kw): self.kids = kids; self.kw = kw
class Q(P):
    def __init__(self, v):
        super().__init__("q", v, k=v)
        self.v = v
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__() % 1
print(Q(4).kids, Q(4).kw, Q(4) == Q(4), hash(Q(1)), {Q(1): 2}.keys().__len__())
class R(Q):
    def __init__(self): super(R, self).__init__(9); Q.__init__(self, 10)
print(R().kids)

#> A ([<class '__main__.A'>, <class '__main__.A'>], <class '__main__.A'>) <class '__main__.A'> <class '__main__.A'> True <class '__main__.A'> <class '__main__.A'>
#> A True ('__class__',) <class '__main__.A'>
#> cannot access free variable '__class__' where it is not associated with a value in enclosing scope NameErrorcannot access free variable '__class__' where it is not associated with a value in enclosing scope <class '__main__.B'>
#> ('q', 4) {'k': 4} False 0 1
#> ('q', 10)
