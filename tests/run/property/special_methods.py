"""The attributes and special methods of property objects."""


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def get(self):
    """doc of get"""
    return "got"


def put(self, value):
    print("put", value)


def drop(self):
    print("drop")


class Own:
    plain = property(get)
    full = property(get, put, drop, "own doc")
    written = property(fset=put, doc="only written")
    empty = property()


own = Own()
for name in ["plain", "full", "written", "empty"]:
    p = vars(Own)[name]
    print(name, p.fget, p.fset and p.fset.__name__, p.fdel and p.fdel.__name__, p.__doc__) if p.fget is None else print(name, p.fget.__name__, p.fset and p.fset.__name__, p.fdel and p.fdel.__name__, p.__doc__)
    print("  get", show(p.__get__, own), show(p.__get__, own, Own), p.__get__(None, Own) is p, show(p.__get__, None), show(p.__get__), show(p.__get__, 5, int))
    print("  set", show(p.__set__, own, 1), show(p.__set__, own), show(p.__set__))
    print("  delete", show(p.__delete__, own), show(p.__delete__))
    print("  by name", show(getattr, own, name), show(setattr, own, name, 2), show(delattr, own, name))
    for attribute in ["fget", "fset", "fdel"]:
        print("  ", attribute, show(setattr, p, attribute, None), show(delattr, p, attribute))
full = vars(Own)["full"]
changed = full.getter(lambda self: "changed")
print(changed is full, changed.__get__(own), changed.fset is put, changed.__doc__)
print(full.setter(None).fset is None, full.deleter(None).fdel is drop, full.deleter(len).fdel is len, show(full.getter), show(full.setter, 1, 2), show(full.deleter, x=1))
print(property(get).getter(len).__doc__ == len.__doc__, property(get).setter(put).__doc__, property(get, doc="fixed").getter(len).__doc__)
full.__doc__ = "set later"
print(full.__doc__, show(delattr, full, "__doc__"), full.__doc__, show(setattr, full, "other", 1))
named = property(get)
print(show(named.__get__, None), show(named.__set__, own, 1), show(named.__set_name__, Own, "named"), show(named.__set__, own, 1), show(named.__set_name__, Own), show(named.__set_name__, 5, 6), show(named.__set__, own, 1))
print(show(property, 1, 2, 3, 4, 5), show(property, fget=get).startswith("<property object at 0x"), show(property, get=1), show(property, 5).startswith("<property"), show(property(5).__get__, own))
print(full.__isabstractmethod__, property().__isabstractmethod__)


def abstract(self):
    pass


abstract.__isabstractmethod__ = True
print(property(abstract).__isabstractmethod__, property(None, abstract).__isabstractmethod__, property(get, put, abstract).__isabstractmethod__)
abstract.__isabstractmethod__ = []
print(property(abstract).__isabstractmethod__)
again = property(get)
print(show(again.__init__, None, put), again.fget, again.fset is put, again.__doc__, show(again.__init__, doc="d"), again.fset, again.__doc__)


class Sub(property):
    """doc of the class"""


print(Sub(get).__doc__, Sub(get, doc="given").__doc__, Sub().__doc__, isinstance(Sub(get).setter(put), Sub), vars(Sub(get)))

#> plain get None None doc of get
#>   get 'got' 'got' True TypeError: __get__(None, None) is invalid TypeError:  expected at least 1 argument, got 0 'got'
#>   set AttributeError: property 'plain' of 'Own' object has no setter TypeError:  expected 2 arguments, got 1 TypeError:  expected 2 arguments, got 0
#>   delete AttributeError: property 'plain' of 'Own' object has no deleter TypeError: expected 1 argument, got 0
#>   by name 'got' AttributeError: property 'plain' of 'Own' object has no setter AttributeError: property 'plain' of 'Own' object has no deleter
#>    fget AttributeError: readonly attribute AttributeError: readonly attribute
#>    fset AttributeError: readonly attribute AttributeError: readonly attribute
#>    fdel AttributeError: readonly attribute AttributeError: readonly attribute
#> full get put drop own doc
#>   get 'got' 'got' True TypeError: __get__(None, None) is invalid TypeError:  expected at least 1 argument, got 0 'got'
#> put 1
#>   set None TypeError:  expected 2 arguments, got 1 TypeError:  expected 2 arguments, got 0
#> drop
#>   delete None TypeError: expected 1 argument, got 0
#> put 2
#> drop
#>   by name 'got' None None
#>    fget AttributeError: readonly attribute AttributeError: readonly attribute
#>    fset AttributeError: readonly attribute AttributeError: readonly attribute
#>    fdel AttributeError: readonly attribute AttributeError: readonly attribute
#> written None put None only written
#>   get AttributeError: property 'written' of 'Own' object has no getter AttributeError: property 'written' of 'Own' object has no getter True TypeError: __get__(None, None) is invalid TypeError:  expected at least 1 argument, got 0 AttributeError: property 'written' of 'int' object has no getter
#> put 1
#>   set None TypeError:  expected 2 arguments, got 1 TypeError:  expected 2 arguments, got 0
#>   delete AttributeError: property 'written' of 'Own' object has no deleter TypeError: expected 1 argument, got 0
#> put 2
#>   by name AttributeError: property 'written' of 'Own' object has no getter None AttributeError: property 'written' of 'Own' object has no deleter
#>    fget AttributeError: readonly attribute AttributeError: readonly attribute
#>    fset AttributeError: readonly attribute AttributeError: readonly attribute
#>    fdel AttributeError: readonly attribute AttributeError: readonly attribute
#> empty None None None None
#>   get AttributeError: property 'empty' of 'Own' object has no getter AttributeError: property 'empty' of 'Own' object has no getter True TypeError: __get__(None, None) is invalid TypeError:  expected at least 1 argument, got 0 AttributeError: property 'empty' of 'int' object has no getter
#>   set AttributeError: property 'empty' of 'Own' object has no setter TypeError:  expected 2 arguments, got 1 TypeError:  expected 2 arguments, got 0
#>   delete AttributeError: property 'empty' of 'Own' object has no deleter TypeError: expected 1 argument, got 0
#>   by name AttributeError: property 'empty' of 'Own' object has no getter AttributeError: property 'empty' of 'Own' object has no setter AttributeError: property 'empty' of 'Own' object has no deleter
#>    fget AttributeError: readonly attribute AttributeError: readonly attribute
#>    fset AttributeError: readonly attribute AttributeError: readonly attribute
#>    fdel AttributeError: readonly attribute AttributeError: readonly attribute
#> False changed True own doc
#> False True True TypeError: property.getter() takes exactly one argument (0 given) TypeError: property.setter() takes exactly one argument (2 given) TypeError: property.deleter() takes no keyword arguments
#> True doc of get fixed
#> set later None None AttributeError: 'property' object has no attribute 'other'
#> TypeError: __get__(None, None) is invalid AttributeError: property of 'Own' object has no setter None AttributeError: property 'named' of 'Own' object has no setter TypeError: __set_name__() takes 2 positional arguments but 1 were given None AttributeError: property 6 of 'Own' object has no setter
#> TypeError: property() takes at most 4 arguments (5 given) True TypeError: 'get' is an invalid keyword argument for property() True TypeError: 'int' object is not callable
#> False False
#> True True True
#> False
#> None None True None None None d
#> doc of get given None True {'__doc__': 'doc of get'}
