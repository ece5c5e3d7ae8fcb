"""types: names of builtin types, namespaces, awaitable generators, classes made by calls."""

import types


def f():
    yield


async def c():
    pass


async def ag():
    yield


class K:
    def m(self):
        pass


co = c()
print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(len, types.BuiltinFunctionType))
print(isinstance(f(), types.GeneratorType), isinstance(co, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType))
print(isinstance(K().m, types.MethodType), isinstance(types, types.ModuleType), isinstance(None, types.NoneType))
print(isinstance(..., types.EllipsisType), isinstance(NotImplemented, types.NotImplementedType), isinstance(K.m, types.MethodType))
print(types.FunctionType, types.GeneratorType, types.MethodType)
co.close()
ns = types.SimpleNamespace(a=1, b="x")
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x"), ns == 5)
ns.c = [1]
del ns.a
print(ns, ns.__dict__)
try:
    ns.a
except AttributeError:
    print("no a")


class Sub(types.SimpleNamespace):
    def total(self):
        return sum(self.__dict__.values())


print(Sub(x=1, y=2), Sub(x=1, y=2).total())


@types.coroutine
def step(x):
    got = yield x
    return got, x


async def awaits():
    return await step(1), await step(2)


co = awaits()
print(co.send(None), co.send("a"))
try:
    co.send("b")
except StopIteration as e:
    print(e.value)
print(step.__name__, types.coroutine(c) is c)


class Dyn:
    @types.DynamicClassAttribute
    def value(self):
        """Doc."""
        return 42


print(Dyn().value)
try:
    Dyn.value
except AttributeError as e:
    print(repr(e))

#> True True True
#> True True True
#> True True True
#> True True False
#> <class 'function'> <class 'generator'> <class 'method'>
#> namespace(a=1, b='x') 1 True False
#> namespace(b='x', c=[1]) {'b': 'x', 'c': [1]}
#> no a
#> Sub(x=1, y=2) 3
#> 1 2
#> (('a', 1), ('b', 2))
#> step True
#> 42
#> AttributeError()
