# types: SimpleNamespace, MappingProxyType, new_class, resolve_bases, coroutine, DynamicClassAttribute, kinds of objects.
import types
from types import SimpleNamespace, MappingProxyType, MethodType, FunctionType, GeneratorType


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


n = SimpleNamespace(a=1, b=[2])
print(n, n.a, n == SimpleNamespace(b=[2], a=1), n != SimpleNamespace(a=1), n == 5, vars(n), len(vars(n)))
n.c = n
del n.a
print(n, "c" in vars(n), hasattr(n, "a"))
told("missing", lambda: n.a)
told("hash", lambda: hash(n))
print(SimpleNamespace(), SimpleNamespace(**{"not name": 1, "class": 2}), repr(SimpleNamespace(x=SimpleNamespace(y=1))))


class Space(SimpleNamespace):
    def total(self):
        return sum(vars(self).values())


print(Space(a=1, b=2), Space(a=1, b=2).total(), Space(a=1) == SimpleNamespace(a=1))
d = {"a": 1, "b": 2}
p = MappingProxyType(d)
print(p, p["a"], len(p), list(p), "a" in p, p.get("z", 0), list(p.items()), p == d, p | {"c": 3}, {"c": 3} | p, p.copy(), type(p.copy()).__name__, list(reversed(p)), dict(p), {**p}, hash is not None)
d["new"] = 3
print(p, len(p))
for f in (lambda: p.__setitem__("x", 1), lambda: p["zz"], lambda: p.update({}), lambda: p.pop("a"), lambda: MappingProxyType(5), lambda: MappingProxyType([1]), lambda: MappingProxyType("ab")["a"], lambda: MappingProxyType(), lambda: hash(p), lambda: p.__ior__({"a": 1}), lambda: p.x):
    told("proxy", f)
told("of proxy", lambda: MappingProxyType(p))
told("of class", lambda: type(int.__dict__).__name__)


def body(ns):
    ns["x"] = 5
    ns["method"] = lambda self: self.x * 2


class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw, end="; ")
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, kw, end="; ")
        return {"prepared": True}


C = types.new_class("C", (), {"metaclass": Meta, "extra": 1}, body)
print(C.__name__, C().method(), C.prepared, C.__module__, type(C).__name__)
D = types.new_class("D", (C,), exec_body=lambda ns: ns.update(x=7))
print(D().method(), D.__mro__[1].__name__, types.new_class("E").__bases__)


class Entries:
    def __mro_entries__(self, bases):
        return (int, str)[:1]


print(types.resolve_bases((object,)), types.resolve_bases((Entries(), list)), types.new_class("F", (Entries(),)).__orig_bases__[0].__class__.__name__, types.get_original_bases(types.new_class("G", (Entries(),)))[0].__class__.__name__)
meta, ns, kw = types.prepare_class("P", (C,), {"k": 1})
print(meta.__name__, ns, kw)
told("conflict", types.new_class, "X", (int, str))
told("original of int", types.get_original_bases, 5)


def f(a, b=2, *args, c, **kw):
    def inner():
        return a

    return inner


g = f(1, c=3)
m = MethodType(f, "self")
print(type(f) is FunctionType, m.__self__, m.__func__ is f, m(c=1)(), m == MethodType(f, "self"), m.__name__)
told("method none", MethodType, f, None)
told("method int", MethodType, 5, 1)
told("method one", MethodType, f)


def gen():
    yield 1


async def co():
    return 1


async def agen():
    yield 1


c = co()
print(isinstance(gen(), GeneratorType), isinstance(c, types.CoroutineType), isinstance(agen(), types.AsyncGeneratorType), type(len) is types.BuiltinFunctionType, type([].append) is types.BuiltinMethodType, type(str.join) is types.MethodDescriptorType, type(object.__init__) is types.WrapperDescriptorType, type(object().__str__) is types.MethodWrapperType, type(dict.__dict__["fromkeys"]) is types.ClassMethodDescriptorType, type(f.__code__) is types.CodeType, type(types) is types.ModuleType, type(None) is types.NoneType, type(...) is types.EllipsisType, type(NotImplemented) is types.NotImplementedType, type(int | str) is types.UnionType, type(list[int]) is types.GenericAlias, isinstance(FunctionType.__code__, types.GetSetDescriptorType), type(g.__closure__[0]) is types.CellType)
c.close()


class Lazy:
    @types.DynamicClassAttribute
    def name(self):
        return "of instance"


print(Lazy().name)
told("of class", lambda: Lazy.name)


cell = types.CellType(5)
print(cell.cell_contents, types.CellType() == types.CellType(), cell < types.CellType(6))
told("empty cell", lambda: types.CellType().cell_contents)
for t in (types.GeneratorType, types.CoroutineType, types.NoneType, types.EllipsisType, types.BuiltinFunctionType, types.FrameType):
    try:
        print(t.__name__, t())
    except TypeError as e:
        print(t.__name__, e)

#> namespace(a=1, b=[2]) 1 True True False {'a': 1, 'b': [2]} 2
#> namespace(b=[2], c=namespace(...)) True False
#> missing !! AttributeError 'types.SimpleNamespace' object has no attribute 'a'
#> hash !! TypeError unhashable type: 'types.SimpleNamespace'
#> namespace() namespace(not name=1, class=2) namespace(x=namespace(y=1))
#> Space(a=1, b=2) 3 True
#> {'a': 1, 'b': 2} 1 2 ['a', 'b'] True 0 [('a', 1), ('b', 2)] True {'a': 1, 'b': 2, 'c': 3} {'c': 3, 'a': 1, 'b': 2} {'a': 1, 'b': 2} dict ['b', 'a'] {'a': 1, 'b': 2} {'a': 1, 'b': 2} True
#> {'a': 1, 'b': 2, 'new': 3} 3
#> proxy !! AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> proxy !! KeyError 'zz'
#> proxy !! AttributeError 'mappingproxy' object has no attribute 'update'
#> proxy !! AttributeError 'mappingproxy' object has no attribute 'pop'
#> proxy !! TypeError mappingproxy() argument must be a mapping, not int
#> proxy !! TypeError mappingproxy() argument must be a mapping, not list
#> proxy !! TypeError string indices must be integers, not 'str'
#> proxy !! TypeError mappingproxy() missing required argument 'mapping' (pos 1)
#> proxy !! TypeError unhashable type: 'dict'
#> proxy !! TypeError '|=' is not supported by mappingproxy; use '|' instead
#> proxy !! AttributeError 'mappingproxy' object has no attribute 'x'
#> of proxy -> mappingproxy(mappingproxy({'a': 1, 'b': 2, 'new': 3}))
#> of class -> 'mappingproxy'
#> prepare C {'extra': 1}; new C [] ['method', 'prepared', 'x'] {'extra': 1}; C 10 True __main__ Meta
#> prepare D {}; new D ['C'] ['prepared', 'x'] {}; 14 C (<class 'object'>,)
#> (<class 'object'>,) (<class 'int'>, <class 'list'>) Entries Entries
#> prepare P {'k': 1}; Meta {'prepared': True} {'k': 1}
#> conflict !! TypeError multiple bases have instance lay-out conflict
#> original of int !! TypeError Expected an instance of type, not 'int'
#> True self True self True f
#> method none !! TypeError instance must not be None
#> method int !! TypeError first argument must be callable
#> method one !! TypeError method expected 2 arguments, got 1
#> True True True True True True True True True True True True True True True True True True
#> of instance
#> of class !! AttributeError 
#> 5 True True
#> empty cell !! ValueError Cell is empty
#> generator cannot create 'generator' instances
#> coroutine cannot create 'coroutine' instances
#> NoneType None
#> ellipsis Ellipsis
#> builtin_function_or_method cannot create 'builtin_function_or_method' instances
#> frame cannot create 'frame' instances
