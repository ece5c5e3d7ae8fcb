"""Every attribute of functions: read, set, deleted, with wrong values."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def f(a, /, b=2, *rest, c, d=4, **more):
    """doc of f"""
    return a, b, rest, c, d, more


def other(x=1):
    return x


print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__, f.__type_params__)
print(f.__globals__ is globals(), type(f.__code__), f.__code__ is f.__code__, f.__code__ == f.__code__)
for name in ["__name__", "__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__", "__dict__", "__closure__", "__globals__", "__type_params__"]:
    for value in ["text", 5, None, (1,), {"k": 1}]:
        before = getattr(f, name)
        print(name, repr(value), show(setattr, f, name, value), repr(getattr(f, name)) if name != "__globals__" else "")
        try:
            setattr(f, name, before)
        except Exception as e:
            print("  back", type(e).__name__, e)
for name in ["__doc__", "__name__", "__qualname__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__dict__", "__closure__", "__globals__", "__code__", "nothing"]:
    print("delete", name, show(delattr, f, name), show(lambda: getattr(f, name)) if name not in ("__globals__", "__code__", "__builtins__") else "")
f.own = [1]
print(f.__dict__, f.own, show(delattr, f, "own"), f.__dict__)
other.__defaults__ = (5,)
print(other(), other.__defaults__)
other.__defaults__ = None
print(show(other), other.__defaults__)
other.__kwdefaults__ = {"y": 1}
print(other.__kwdefaults__, show(other, 3))
bound = f.__get__("self")
print(type(bound), bound.__self__, bound.__func__ is f, f.__get__(None, str) is f, show(f.__get__), show(f.__get__, None, None), show(f.__get__, None))
print(show(f.__call__, 1, c=3), show(f.__call__, c=3), show(types.FunctionType.__call__), show(types.FunctionType.__call__, other, 5), show(types.FunctionType.__get__, 5, 6))
print(types.FunctionType.__repr__(f).startswith("<function f at 0x"), show(types.FunctionType.__repr__, 5), types.FunctionType is type(f) is types.LambdaType)

#> f f __main__ doc of f (2,) {'d': 4} {} {} None ()
#> True <class 'code'> True True
#> __name__ 'text' None 'text'
#> __name__ 5 TypeError: __name__ must be set to a string object 'f'
#> __name__ None TypeError: __name__ must be set to a string object 'f'
#> __name__ (1,) TypeError: __name__ must be set to a string object 'f'
#> __name__ {'k': 1} TypeError: __name__ must be set to a string object 'f'
#> __qualname__ 'text' None 'text'
#> __qualname__ 5 TypeError: __qualname__ must be set to a string object 'f'
#> __qualname__ None TypeError: __qualname__ must be set to a string object 'f'
#> __qualname__ (1,) TypeError: __qualname__ must be set to a string object 'f'
#> __qualname__ {'k': 1} TypeError: __qualname__ must be set to a string object 'f'
#> __module__ 'text' None 'text'
#> __module__ 5 None 5
#> __module__ None None None
#> __module__ (1,) None (1,)
#> __module__ {'k': 1} None {'k': 1}
#> __doc__ 'text' None 'text'
#> __doc__ 5 None 5
#> __doc__ None None None
#> __doc__ (1,) None (1,)
#> __doc__ {'k': 1} None {'k': 1}
#> __defaults__ 'text' TypeError: __defaults__ must be set to a tuple object (2,)
#> __defaults__ 5 TypeError: __defaults__ must be set to a tuple object (2,)
#> __defaults__ None None None
#> __defaults__ (1,) None (1,)
#> __defaults__ {'k': 1} TypeError: __defaults__ must be set to a tuple object (2,)
#> __kwdefaults__ 'text' TypeError: __kwdefaults__ must be set to a dict object {'d': 4}
#> __kwdefaults__ 5 TypeError: __kwdefaults__ must be set to a dict object {'d': 4}
#> __kwdefaults__ None None None
#> __kwdefaults__ (1,) TypeError: __kwdefaults__ must be set to a dict object {'d': 4}
#> __kwdefaults__ {'k': 1} None {'k': 1}
#> __annotations__ 'text' TypeError: __annotations__ must be set to a dict object {}
#> __annotations__ 5 TypeError: __annotations__ must be set to a dict object {}
#> __annotations__ None None {}
#> __annotations__ (1,) TypeError: __annotations__ must be set to a dict object {}
#> __annotations__ {'k': 1} None {'k': 1}
#> __dict__ 'text' TypeError: __dict__ must be set to a dictionary, not a 'str' {}
#> __dict__ 5 TypeError: __dict__ must be set to a dictionary, not a 'int' {}
#> __dict__ None TypeError: __dict__ must be set to a dictionary, not a 'NoneType' {}
#> __dict__ (1,) TypeError: __dict__ must be set to a dictionary, not a 'tuple' {}
#> __dict__ {'k': 1} None {'k': 1}
#> __closure__ 'text' AttributeError: readonly attribute None
#>   back AttributeError readonly attribute
#> __closure__ 5 AttributeError: readonly attribute None
#>   back AttributeError readonly attribute
#> __closure__ None AttributeError: readonly attribute None
#>   back AttributeError readonly attribute
#> __closure__ (1,) AttributeError: readonly attribute None
#>   back AttributeError readonly attribute
#> __closure__ {'k': 1} AttributeError: readonly attribute None
#>   back AttributeError readonly attribute
#> __globals__ 'text' AttributeError: readonly attribute 
#>   back AttributeError readonly attribute
#> __globals__ 5 AttributeError: readonly attribute 
#>   back AttributeError readonly attribute
#> __globals__ None AttributeError: readonly attribute 
#>   back AttributeError readonly attribute
#> __globals__ (1,) AttributeError: readonly attribute 
#>   back AttributeError readonly attribute
#> __globals__ {'k': 1} AttributeError: readonly attribute 
#>   back AttributeError readonly attribute
#> __type_params__ 'text' TypeError: __type_params__ must be set to a tuple ()
#> __type_params__ 5 TypeError: __type_params__ must be set to a tuple ()
#> __type_params__ None TypeError: __type_params__ must be set to a tuple ()
#> __type_params__ (1,) None (1,)
#> __type_params__ {'k': 1} TypeError: __type_params__ must be set to a tuple ()
#> delete __doc__ None None
#> delete __name__ TypeError: __name__ must be set to a string object 'f'
#> delete __qualname__ TypeError: __qualname__ must be set to a string object 'f'
#> delete __module__ None None
#> delete __defaults__ None None
#> delete __kwdefaults__ None None
#> delete __annotations__ None {}
#> delete __dict__ TypeError: cannot delete __dict__ {}
#> delete __closure__ AttributeError: readonly attribute None
#> delete __globals__ AttributeError: readonly attribute 
#> delete __code__ TypeError: __code__ must be set to a code object 
#> delete nothing AttributeError: 'function' object has no attribute 'nothing' AttributeError: 'function' object has no attribute 'nothing'
#> {} [1] None {}
#> 5 (5,)
#> TypeError: other() missing 1 required positional argument: 'x' None
#> {'y': 1} 3
#> <class 'method'> self True True TypeError:  expected at least 1 argument, got 0 TypeError: __get__(None, None) is invalid TypeError: __get__(None, None) is invalid
#> TypeError: f() missing 1 required positional argument: 'b' TypeError: f() missing 2 required positional arguments: 'a' and 'b' TypeError: descriptor '__call__' of 'function' object needs an argument 5 TypeError: descriptor '__get__' requires a 'function' object but received a 'int'
#> True TypeError: descriptor '__repr__' requires a 'function' object but received a 'int' True
