# Frozen classes with slots: what refuses knows the class without slots.
from dataclasses import dataclass
@dataclass(slots=True, frozen=True)
class F:
    x: int
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
f = F(1)
def a(): f.q = 1
def b(): del f.q
def c(): f.x = 1
def d(): del f.x
for g in (a, b, c, d): t(g)
class G(F): pass
g = G(1)
def e(): g.q = 1
t(e)

#> TypeError super(type, obj): obj must be an instance or subtype of type
#> TypeError super(type, obj): obj must be an instance or subtype of type
#> FrozenInstanceError cannot assign to field 'x'
#> FrozenInstanceError cannot delete field 'x'
#> TypeError super(type, obj): obj must be an instance or subtype of type
