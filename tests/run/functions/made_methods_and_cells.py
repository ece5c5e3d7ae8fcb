class PS(property):
    "sub"
class PSlots(property):
    __slots__ = ()
def f(self): "doc f"
print(PS(f).__doc__, PS(lambda s: 1).__doc__, PS(f, doc="x").__doc__, PS(doc="y").__doc__)
for k in (PSlots,):
    try: print(k(f).__doc__)
    except AttributeError as e: print(e)
    try: print(k(lambda s: 1).__doc__)
    except AttributeError as e: print(e)
p = PS(f); p2 = p.getter(lambda s: 1); print(p2.__doc__)
p3 = p2.getter(f); print(p3.__doc__)
p = property(); 
for a in ((), (1,), (1,2,3)):
    try: p.__set_name__(*a)
    except TypeError as e: print(e)
p.__set_name__(int, "nm")
class K: pass
K.p = p
try: K().p
except AttributeError as e: print(e)
p = property(doc="h"); print(p.__doc__); p.__doc__ = "new"; print(p.__doc__)
print(dict.fromkeys.__qualname__, [].append.__qualname__, len.__qualname__, str.upper.__qualname__, "".join.__name__)
class M:
    def a(self): pass
M.a.known = 3
m = M()
print(m.a.__dict__, "known" in dir(m.a), m.a.known)
import types
print(types.MethodType(id, m)() == id(m), repr(types.MethodType(M.a, m)).startswith("<bound method M.a of <"))
mm = types.MethodType(len, [1,2]); print(mm())
try: types.MethodType(5, 6)
except TypeError as e: print(e)
try: types.MethodType(len, None)
except TypeError as e: print(e)
try: types.MethodType(len)
except TypeError as e: print(e)
c = types.CellType(1); print(c.cell_contents); c.cell_contents = 4; print(c.cell_contents)
e = types.CellType()
try: e.cell_contents
except ValueError as x: print(x)
print(types.CellType(2) < types.CellType(3), types.CellType(2) == types.CellType(2), e < c)

#> doc f None x y
#> 'PSlots' object attribute '__doc__' is read-only
#> None
#> None
#> doc f
#> __set_name__() takes 2 positional arguments but 0 were given
#> __set_name__() takes 2 positional arguments but 1 were given
#> __set_name__() takes 2 positional arguments but 3 were given
#> property 'nm' of 'K' object has no getter
#> h
#> new
#> dict.fromkeys list.append len str.upper join
#> {'known': 3} True 3
#> True True
#> 2
#> first argument must be callable
#> instance must not be None
#> method expected 2 arguments, got 1
#> 1
#> 4
#> Cell is empty
#> True True True
