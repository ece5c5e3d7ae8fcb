# Descriptors that only store, on classes and metaclasses; attributes of staticmethod and classmethod objects.
class Store:
    def __set__(self, owner, value):
        print("stored", value)
        if not isinstance(owner, type):
            owner.__dict__["a"] = value


class Meta(type):
    a = Store()


class First(metaclass=Meta):
    pass


class Second(metaclass=Meta):
    a = 42


print(type(First.a).__name__, Second.a)
Second.a = 1
print(Second.a)


class Third:
    a = Store()


third = Third()
print(type(third.a).__name__)
third.a = 5
print(third.a)

for kind in staticmethod, classmethod:
    wrapper = kind(lambda *args: len(args))
    wrapper.mark = kind.__name__
    print(wrapper.mark, "mark" in wrapper.__dict__, wrapper.__get__(None, int)(1))
    del wrapper.mark
    print(hasattr(wrapper, "mark"))


class Sub(staticmethod):
    def __init__(self, function):
        super().__init__(function)
        self.calls = 0


sub = Sub(len)
sub.calls += 1
print(sub.calls, sub("abc"))

#> Store 42
#> stored 1
#> 42
#> Store
#> stored 5
#> 5
#> staticmethod True 1
#> False
#> classmethod True 2
#> False
#> 1 3
