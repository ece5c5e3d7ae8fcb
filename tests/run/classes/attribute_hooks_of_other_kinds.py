# Attribute hooks that are no functions: callable objects, descriptors, bound methods.
class Call:
    def __call__(self, name): print("call", name); return 5
class D:
    def __get__(self, o, t): print("get", o is not None, t.__name__); return lambda n: n * 2
class A: __getattribute__ = Call()
class B: __getattr__ = Call()
class C: __getattribute__ = D()
class E: __getattr__ = D()
for K in (A, B, C, E):
    print(K().foo)
class F: __setattr__ = D()
class G: __getattr__ = staticmethod(lambda n: n + "!")
print(G().foo)
class H: __getattr__ = classmethod(lambda c, n: c.__name__ + n)
print(H().foo)
class Keeper:
    def ask(self, name): return "kept " + name
class I: __getattribute__ = Keeper().ask
class J: __getattr__ = Keeper().ask
print(I().x, J().y)
class L(I):
    def __getattribute__(self, name): return "own " + name
print(L().z)

#> call foo
#> 5
#> call foo
#> 5
#> get True C
#> foofoo
#> get True E
#> foofoo
#> foo!
#> Hfoo
#> kept x kept y
#> own z
