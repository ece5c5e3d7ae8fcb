class A:
    def f(self, x):
        self = None
        return super()
try: A().f(1)
except (TypeError, RuntimeError) as e: print(type(e).__name__, e)
def f(x):
    del x
class Y:
    def f(x):
        del x
        super()
try: Y().f()
except RuntimeError as e: print(e)
class Y2:
    def f(x):
        super()
try: Y2.f(None)
except TypeError as e: print(e)
class X:
    def f(x):
        nonlocal __class__
        del __class__
        super()
try: X().f()
except RuntimeError as e: print(e)
class X:
    def f():
        super()
try: X.f()
except RuntimeError as e: print(e)
class mysuper(super): pass
class P: pass
class C(P):
    def method(self):
        return super().__class__, mysuper(C, self).__class__
print(C().method())
class Meta(type):
    def mro(self):
        self.__dict__['f']()
        return super().mro()
class Z(metaclass=Meta):
    def f():
        global tc
        tc = __class__
try: Z
except NameError: pass

#> super(): arg[0] deleted
#> super(): empty __class__ cell
#> super(): no arguments
#> (<class 'super'>, <class '__main__.mysuper'>)
