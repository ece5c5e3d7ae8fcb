# property, classmethod, staticmethod, slots, super, metaclasses and type objects through their attributes.
def t(l,f):
    try: print(l, f())
    except BaseException as e: print(l, type(e).__name__, e)
class C:
    """doc C"""
    __slots__=("a","_x")
    @property
    def x(self):
        "x doc"
        return self._x
    @x.setter
    def x(self,v): self._x=v
    @x.deleter
    def x(self): del self._x
    @classmethod
    def cm(cls,a=1):
        "cm doc"
        return cls,a
    @staticmethod
    def sm(a): return a
p=C.__dict__['x']
print(p.fget.__name__, p.fset.__name__, p.__doc__, p.fdel is not None, p.__isabstractmethod__)
t("set",lambda: setattr(p,'fget',1))
t("doc",lambda: setattr(p,'__doc__',"new") or p.__doc__)
q=p.getter(lambda s: 5); print(type(q).__name__, q.fset is p.fset, q.__doc__)
t("init",lambda: property(1,2,3,4).__doc__)
t("get",lambda: p.__get__(None,C) is p)
t("get2",lambda: p.__get__(C(),C))
t("set3",lambda: p.__set__(C(),1))
t("none",lambda: property().__get__(1))
t("none",lambda: property().__set__(1,2))
t("none",lambda: property().__delete__(1))
cm=C.__dict__['cm']; sm=C.__dict__['sm']
print(cm.__func__.__name__, cm.__wrapped__.__name__, cm.__name__, cm.__doc__, sm(3), sm.__name__, sm.__wrapped__.__name__)
t("cmcall",lambda: cm())
t("cm",lambda: cm.__get__(None,C)(2))
t("cm",lambda: cm.__get__(C())(2))
t("cm",lambda: C.cm.__self__); t("cm",lambda: C.cm.__func__ is cm.__func__); t("cm",lambda: C().cm == C.cm)
print(C.a, C.__dict__['a'].__name__, C.__dict__['a'].__objclass__, type(C.a).__name__, C.a.__qualname__ if hasattr(C.a,'__qualname__') else None)
t("a",lambda: C().a); t("a",lambda: C.a.__get__(C())); t("a", lambda: C.a.__set__(3,4)); t("z",lambda: setattr(C(),'z',1)); t("d",lambda: C().__dict__)
print(C.__doc__, C.__name__, C.__qualname__, C.__module__, C.__bases__, C.__mro__, C.__base__, C.__slots__, C.__basicsize__ if 0 else '')
t("name",lambda: setattr(C,'__name__',3)); t("name",lambda: setattr(C,'__name__','D') or C.__name__); print(C, C.__qualname__)
t("mod",lambda: setattr(int,'x',3)); t("bases",lambda: setattr(C,'__bases__',())); t("bases",lambda: setattr(C,'__bases__',(int,)))
t("del",lambda: delattr(C,'nope')); t("del",lambda: delattr(C,'__name__')); t("del", lambda: delattr(C,'__module__'))
t("type",lambda: type('X',(C,),{'y':1}).__mro__); t("type",lambda: type('X',(C,C),{})); t("type",lambda: type('X',(int,str),{})); t("type",lambda: type('X',(bool,),{})); t("t",lambda: type('',(),{}).__name__); t("t",lambda: type('a\0b',(),{}))
class M(type):
    def __instancecheck__(c,o): return o==1
    def __subclasscheck__(c,o): return o is str
    def __call__(c,*a): return ('called',a)
    def __repr__(c): return 'M!'+c.__name__
    def __prepare__(n,b,**k): return {'prep':n}
    def __init__(c,n,b,d,**k): print('init',n,sorted(k))
    def __new__(m,n,b,d,**k): return super().__new__(m,n,b,d)
    def __len__(c): return 7
    def __iter__(c): return iter('ab')
    def __contains__(c,x): return x==3
    def __getitem__(c,i): return i
class D(metaclass=M,opt=1): pass
print(isinstance(1,D), isinstance(2,D), issubclass(str,D), issubclass(int,D), D(1,2), D, D.prep, len(D), list(D), 3 in D, D[5], type(D).__name__)
class S(C):
    def f(self): return super().__init__, super().__thisclass__.__name__, super().__self_class__.__name__, super().__self__ is self
t("sup", lambda: super(S,S()).nope)
class E:
    def __getattr__(self,n): 
        if n=='boom': raise ValueError(n)
        if n=='ae': raise AttributeError('custom')
        return n.upper()
    def __init_subclass__(cls,**k): cls.k=k
    def __set_name__(self,o,n): print('set_name',o.__name__,n)
    def __class_getitem__(cls,i): return (cls.__name__,i)
e=E(); print(e.foo, getattr(e,'bar'), hasattr(e,'x')); t("b",lambda: hasattr(e,'boom')); t("ae",lambda: getattr(e,'ae',5)); t("ae",lambda: e.ae)
class F(E,z=1): m=E()
print(F.k, F['q'], E[1,2])
t("cls",lambda: setattr(e,'__class__',F) or type(e).__name__); t("cls",lambda: setattr(e,'__class__',3)); t("cls",lambda: setattr(e,'__class__',int))
t("dict",lambda: setattr(e,'__dict__',{'q':1}) or e.q); t("dict",lambda: setattr(e,'__dict__',3)); t("vars",lambda: vars(e)); t("vars",lambda: vars(3)); t("vars",lambda: sorted(k for k in vars(F) if k[:2]!='__'))
print(dir(F())[-3:], [n for n in dir(C) if n[0]!='_'], dir(type('Z',(),{'__dir__':lambda s:['b','a']})()))
print(type.__dict__['__mro__'] if 0 else '', object.__subclasses__ is not None, C.__subclasses__(), C.mro())
import types
print(types.FunctionType is type(t), types.MethodType(len,[1,2])(), types.MethodType(t,3)); t("mt",lambda: types.MethodType(3,4)); t("mt", lambda: types.MethodType(len,None))
print(types.SimpleNamespace(a=1,b='x'), types.SimpleNamespace(a=1)==types.SimpleNamespace(a=1), types.CellType(5).cell_contents, types.NoneType, types.EllipsisType)
def mk():
    v=1
    def g(): return v
    return g
c=mk().__closure__[0]; print(type(c).__name__, c.cell_contents, c==mk().__closure__[0], c<types.CellType(2)); c.cell_contents=9; print(c.cell_contents); del c.cell_contents; t("cell",lambda: c.cell_contents); print(repr(types.CellType(3))[:8], types.CellType()==types.CellType())

#> x x x doc True False
#> set AttributeError readonly attribute
#> doc new
#> property True None
#> init 4
#> get True
#> get2 AttributeError 'C' object has no attribute '_x'
#> set3 None
#> none AttributeError property of 'int' object has no getter
#> none AttributeError property of 'int' object has no setter
#> none AttributeError property of 'int' object has no deleter
#> cm cm cm cm doc 3 sm sm
#> cmcall TypeError 'classmethod' object is not callable
#> cm (<class '__main__.C'>, 2)
#> cm (<class '__main__.C'>, 2)
#> cm <class '__main__.C'>
#> cm True
#> cm True
#> <member 'a' of 'C' objects> a <class '__main__.C'> member_descriptor C.a
#> a AttributeError 'C' object has no attribute 'a'
#> a AttributeError 'C' object has no attribute 'a'
#> a TypeError descriptor 'a' for 'C' objects doesn't apply to a 'int' object
#> z AttributeError 'C' object has no attribute 'z'
#> d AttributeError 'C' object has no attribute '__dict__'
#> doc C C C __main__ (<class 'object'>,) (<class '__main__.C'>, <class 'object'>) <class 'object'> ('a', '_x') 
#> name TypeError can only assign string to C.__name__, not 'int'
#> name D
#> <class '__main__.C'> C
#> mod TypeError cannot set 'x' attribute of immutable type 'int'
#> bases TypeError can only assign non-empty tuple to D.__bases__, not ()
#> bases TypeError __bases__ assignment: 'int' object layout differs from 'object'
#> del AttributeError type object 'D' has no attribute 'nope'
#> del TypeError cannot delete '__name__' attribute of immutable type 'D'
#> del TypeError cannot delete '__module__' attribute of immutable type 'D'
#> type (<class '__main__.X'>, <class '__main__.C'>, <class 'object'>)
#> type TypeError duplicate base class D
#> type TypeError multiple bases have instance lay-out conflict
#> type TypeError type 'bool' is not an acceptable base type
#> t 
#> t ValueError type name must not contain null characters
#> init D ['opt']
#> True False True False ('called', (1, 2)) M!D D 7 ['a', 'b'] True 5 M
#> sup AttributeError 'super' object has no attribute 'nope'
#> FOO BAR True
#> b ValueError boom
#> ae 5
#> ae AttributeError custom
#> set_name F m
#> {'z': 1} ('F', 'q') ('E', (1, 2))
#> cls F
#> cls TypeError __class__ must be set to a class, not 'int' object
#> cls TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#> dict 1
#> dict TypeError __dict__ must be set to a dictionary, not a 'int'
#> vars {'q': 1}
#> vars TypeError vars() argument must have __dict__ attribute
#> vars ['k', 'm']
#> ['__weakref__', 'k', 'm'] ['a', 'cm', 'sm', 'x'] ['a', 'b']
#>  True [<class '__main__.X'>, <class '__main__.S'>] [<class '__main__.C'>, <class 'object'>]
#> True 2 <bound method t of 3>
#> mt TypeError first argument must be callable
#> mt TypeError instance must not be None
#> namespace(a=1, b='x') True 5 <class 'NoneType'> <class 'ellipsis'>
#> cell 1 True True
#> 9
#> cell ValueError Cell is empty
#> <cell at True
