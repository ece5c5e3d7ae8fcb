"""Every way a name can be missing: deleted, conditional, in loops, class bodies, comprehensions, defaults; with suggestions' names."""


def attempt(work):
    try:
        return work()
    except NameError as e:
        return f"{type(e).__name__}: {e} [{e.name}]"


def conditional(flag):
    if flag:
        value = 1
    return value


def loop_never():
    for item in ():
        last = item
    return last


def deleted():
    v = 1
    del v
    return v


def deleted_twice():
    v = 1
    del v
    del v


def assigned_later():
    print(later)
    later = 1


def augmented():
    count += 1


def augmented_global():
    global count_g
    count_g += 1


def in_try():
    try:
        raise ValueError
        reached = 1
    except ValueError:
        pass
    return reached


def with_handler():
    try:
        pass
    except ValueError as e:
        pass
    return e


def nested_free():
    def use():
        return free
    result = attempt(use)
    free = 1
    return result


def nested_deleted():
    free = 1

    def use():
        return free
    del free
    return use()


def del_free():
    x = 1

    def d():
        nonlocal x
        del x
    d()
    return attempt(d), attempt(lambda: x)


def comp_unbound():
    return [y for x in range(2) if x > 5 or (y := x) >= 0], y


def comp_never():
    [z := 1 for x in ()]
    return z


def default_unbound():
    def inner(a=not_yet):
        return a
    not_yet = 1
    return inner


def class_body():
    class A:
        x = missing_in_class
    return A


def class_del():
    class A:
        x = 1
        del x
        y = x
    return A


def decorated():
    @unknown_decorator
    def f():
        pass


def annotation() -> "not evaluated":
    local: missing_annotation = 1
    return local


def bare_annotation():
    local: int
    return local


def import_later():
    math.floor(1)
    import math


def match_unbound(v):
    match v:
        case [a, b]:
            pass
        case {"k": c}:
            pass
    return attempt(lambda: 0), a


def while_never():
    while False:
        w = 1
    else:
        return w


def with_never():
    with memoryview(b"") as m:
        del m
    return m


def star():
    print(*nothing_here)


def fstring():
    return f"{no_such_name:>{width}}"


def lambda_default():
    return (lambda q=undefined_default: q)()


def generator():
    def g():
        yield gen_local
        gen_local = 1
    return next(g())


def global_deleted():
    global temporary
    temporary = 1
    del temporary
    return temporary


def global_deleted_twice():
    global temporary
    del temporary


def builtin_deleted():
    global sum
    sum = 5
    a = sum
    del sum
    return a, sum([1])


def finally_unbound():
    try:
        return 1
    finally:
        print(attempt(lambda: unbound_f))
        if conditional is None:
            unbound_f = 1


for f in (lambda: conditional(0), lambda: conditional(1), loop_never, deleted, deleted_twice, assigned_later, augmented, augmented_global, in_try, with_handler,
          nested_free, nested_deleted, del_free, comp_unbound, comp_never, default_unbound, class_body, class_del, decorated, annotation, bare_annotation,
          import_later, lambda: match_unbound((1, 2)), lambda: match_unbound({"k": 1}), while_never, with_never, star, fstring, lambda_default, generator,
          global_deleted, global_deleted_twice, builtin_deleted, finally_unbound):
    print(f.__name__, attempt(f))
print(attempt(lambda: lenght("abc")), attempt(lambda: self.x), attempt(lambda: true))

#> <lambda> UnboundLocalError: cannot access local variable 'value' where it is not associated with a value [None]
#> <lambda> 1
#> loop_never UnboundLocalError: cannot access local variable 'last' where it is not associated with a value [None]
#> deleted UnboundLocalError: cannot access local variable 'v' where it is not associated with a value [None]
#> deleted_twice UnboundLocalError: cannot access local variable 'v' where it is not associated with a value [None]
#> assigned_later UnboundLocalError: cannot access local variable 'later' where it is not associated with a value [None]
#> augmented UnboundLocalError: cannot access local variable 'count' where it is not associated with a value [None]
#> augmented_global NameError: name 'count_g' is not defined [count_g]
#> in_try UnboundLocalError: cannot access local variable 'reached' where it is not associated with a value [None]
#> with_handler UnboundLocalError: cannot access local variable 'e' where it is not associated with a value [None]
#> nested_free NameError: cannot access free variable 'free' where it is not associated with a value in enclosing scope [free]
#> nested_deleted NameError: cannot access free variable 'free' where it is not associated with a value in enclosing scope [free]
#> del_free ("NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope [x]", "NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope [x]")
#> comp_unbound ([0, 1], 1)
#> comp_never UnboundLocalError: cannot access local variable 'z' where it is not associated with a value [None]
#> default_unbound UnboundLocalError: cannot access local variable 'not_yet' where it is not associated with a value [None]
#> class_body NameError: name 'missing_in_class' is not defined [missing_in_class]
#> class_del NameError: name 'x' is not defined [x]
#> decorated NameError: name 'unknown_decorator' is not defined [unknown_decorator]
#> annotation 1
#> bare_annotation UnboundLocalError: cannot access local variable 'local' where it is not associated with a value [None]
#> import_later UnboundLocalError: cannot access local variable 'math' where it is not associated with a value [None]
#> <lambda> (0, 1)
#> <lambda> UnboundLocalError: cannot access local variable 'a' where it is not associated with a value [None]
#> while_never UnboundLocalError: cannot access local variable 'w' where it is not associated with a value [None]
#> with_never UnboundLocalError: cannot access local variable 'm' where it is not associated with a value [None]
#> star NameError: name 'nothing_here' is not defined [nothing_here]
#> fstring NameError: name 'no_such_name' is not defined [no_such_name]
#> lambda_default NameError: name 'undefined_default' is not defined [undefined_default]
#> generator UnboundLocalError: cannot access local variable 'gen_local' where it is not associated with a value [None]
#> global_deleted NameError: name 'temporary' is not defined [temporary]
#> global_deleted_twice NameError: name 'temporary' is not defined [temporary]
#> builtin_deleted (5, 1)
#> NameError: cannot access free variable 'unbound_f' where it is not associated with a value in enclosing scope [unbound_f]
#> finally_unbound 1
#> NameError: name 'lenght' is not defined [lenght] NameError: name 'self' is not defined [self] NameError: name 'true' is not defined [true]
