class P:
    __slots__ = ("a", "b", "__dict__")
    def __init__(self): self.a = 1; self.b = 2
p = P()
print(p.__dict__, vars(p)); p.z = 3; print(p.__dict__)
p.__dict__ = {'q': 1}
print(p.a, p.b, p.q, p.__dict__)
p.__dict__.update(a=5)
print(p.a, p.__dict__)
class Q(P):
    def __init__(self):
        super().__init__()
        self.own = 'own'
q = Q()
q.__dict__ = {'other': 2}
print(q.a, q.b, q.other, hasattr(q, 'own'), q.__dict__)
q.__dict__ = {}
print(q.a, hasattr(q, 'other'))
del q.a
try: q.a
except AttributeError as e: print(e)
try: q.__dict__ = 3
except TypeError as e: print(e)

#> {} {}
#> {'z': 3}
#> 1 2 1 {'q': 1}
#> 1 {'q': 1, 'a': 5}
#> 1 2 2 False {'other': 2}
#> 1 False
#> 'Q' object has no attribute 'a'
#> __dict__ must be set to a dictionary, not a 'int'
