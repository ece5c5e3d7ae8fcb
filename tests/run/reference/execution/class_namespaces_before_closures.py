#@ exit: 1
class X:
    locals()["q"] = 43
    y = q
print(X.y, X.q)
def scope():
    x = 42
    late = None
    class X:
        locals()["x"] = 43
        y = x
        del x
        z = x
        w = [x for _ in range(2)]
        def m(self): return x
    print(X.y, X.z, X.w, X().m(), hasattr(X, 'x'))
    class Meta(type):
        @classmethod
        def __prepare__(m, n, b, **k): return {'x': 'prepared', 'hidden': 1}
    class P(metaclass=Meta):
        a = x
        x = a + '!'
        b = x
        c = hidden
    print(P.a, P.x, P.b, P.c, x)
    class Q(metaclass=Meta):
        nonlocal x
        a = x
        x = 5
    print(Q.a, x, Q.x)
    class R:
        vars()['late'] = 7
        f = lambda: late
        g = late
    late = 'outer'
    print(R.f(), R.g)
    class U:
        locals()
        try: print(unbound)
        except NameError as e: print(type(e).__name__, e)
    unbound = 1
scope()

#> 43 43
#! Traceback (most recent call last):
#!   File "class_namespaces_before_closures.py", line 42, in <module>
#!     scope()
#!   File "class_namespaces_before_closures.py", line 9, in scope
#!     class X:
#!   File "class_namespaces_before_closures.py", line 13, in X
#!     z = x
#!         ^
#! NameError: name 'x' is not defined. Did you mean: 'X'?
