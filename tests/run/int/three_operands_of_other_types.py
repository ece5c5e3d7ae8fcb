def t(f, *a):
    try:
        r = f(*a)
        print(repr(r) if ' at 0x' not in repr(r) else type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
class P:
    def __rpow__(self, o, m=None): return 5,o,m
t(lambda: pow(P(), 2, 3))
t(lambda: pow(2, P(), 3))
t(lambda: pow(2, P()))
class Q:
    def __pow__(self, o, m=None): return 6,o,m
t(lambda: pow(Q(), 2, 3))
t(lambda: pow(2, Q(), 3))
t(lambda: pow(2, 3, Q()))

#> AttributeError __pow__
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'P', 'int'
#> (5, 2, None)
#> (6, 2, 3)
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'Q', 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'Q'
