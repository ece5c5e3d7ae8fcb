#@ python: 3.13
# Keywords that a function does not have: the nearest parameter is suggested.
def t(f, *a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
def f(name, *, value=1): pass
t(lambda: "a".split(max_split=1)); t(lambda: f(nme=1)); t(lambda: f(1, valu=1)); t(lambda: int("1", bse=3)); t(lambda: print(1, edn="")); t(lambda: sorted([], revers=1)); t(lambda: f(1, zzz=1)); t(lambda: "a".encode(encodin=1)); t(lambda: [].sort(ky=1)); t(lambda: (1).to_bytes(lenght=1)); t(lambda: dict.fromkeys(iterble=1)); t(lambda: max(1,2,ky=1)); t(lambda: sum([], strt=1)); t(lambda: enumerate([], strat=1)); t(lambda: str(objct=1)); t(lambda: round(1, ndigit=1)); t(lambda: zip([], stric=1)); t(lambda: bytes(sourc=1)); t(lambda: complex(rel=1))
class C:
    def __init__(self, alpha): pass
    def m(self, beta=1): pass
t(lambda: C(alph=1)); t(lambda: C(1).m(bta=1)); t(lambda: "x".replace("a","b",cont=1))

#> TypeError split() got an unexpected keyword argument 'max_split'. Did you mean 'maxsplit'?
#> TypeError f() got an unexpected keyword argument 'nme'. Did you mean 'name'?
#> TypeError f() got an unexpected keyword argument 'valu'. Did you mean 'value'?
#> TypeError int() got an unexpected keyword argument 'bse'. Did you mean 'base'?
#> TypeError print() got an unexpected keyword argument 'edn'
#> TypeError sort() got an unexpected keyword argument 'revers'. Did you mean 'reverse'?
#> TypeError f() got an unexpected keyword argument 'zzz'
#> TypeError encode() got an unexpected keyword argument 'encodin'. Did you mean 'encoding'?
#> TypeError sort() got an unexpected keyword argument 'ky'. Did you mean 'key'?
#> TypeError to_bytes() got an unexpected keyword argument 'lenght'. Did you mean 'length'?
#> TypeError dict.fromkeys() takes no keyword arguments
#> TypeError max() got an unexpected keyword argument 'ky'. Did you mean 'key'?
#> TypeError sum() got an unexpected keyword argument 'strt'. Did you mean 'start'?
#> TypeError 'strat' is an invalid keyword argument for enumerate()
#> TypeError str() got an unexpected keyword argument 'objct'. Did you mean 'object'?
#> TypeError round() got an unexpected keyword argument 'ndigit'. Did you mean 'ndigits'?
#> TypeError zip() got an unexpected keyword argument 'stric'. Did you mean 'strict'?
#> TypeError bytes() got an unexpected keyword argument 'sourc'. Did you mean 'source'?
#> TypeError complex() got an unexpected keyword argument 'rel'. Did you mean 'real'?
#> TypeError C.__init__() got an unexpected keyword argument 'alph'. Did you mean 'alpha'?
#> TypeError C.m() got an unexpected keyword argument 'bta'. Did you mean 'beta'?
#> TypeError replace() got an unexpected keyword argument 'cont'. Did you mean 'count'?
