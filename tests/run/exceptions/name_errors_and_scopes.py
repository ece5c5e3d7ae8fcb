# NameError and UnboundLocalError: at module level, in functions, classes, comprehensions, after del, in handlers, for builtins deleted, with names and suggestions.
import builtins
import sys


def attempt(label, f):
    try:
        print(label, f())
    except NameError as e:
        print(label, type(e).__name__, e, e.name, isinstance(e, UnboundLocalError))


def shadowed():
    if False:
        print = None
    print("x")


def later():
    value = helper_defined_later()
    return value


def conditional(n):
    if n > 0:
        r = "bound"
    return r


def in_class():
    class K:
        y = missing_in_class
    return K


def class_scope():
    class K:
        z = 1

        def m(self):
            return z
    return K().m()


def nested():
    def inner():
        return v
    r = inner()
    v = 1
    return r


def nested_deleted():
    v = 1

    def inner():
        nonlocal v
        del v
        return v
    return inner()


def comp():
    return [w for _ in range(1)]


def comp_own():
    return [(c, c2) for c in range(1) if c2 for c2 in range(1)] if False else [q for q in [q]]


def gen():
    return next(u for _ in [1])


def decorated():
    @missing_decorator
    def f():
        pass
    return f


def default():
    def f(a=missing_default):
        pass
    return f


def annotation():
    def f(a: missing_annotation):
        pass
    return f


def in_fstring():
    return f"{1 + missing_in_fstring}"


def in_handler():
    try:
        raise ValueError
    except missing_exception:
        pass


def aug():
    n += 1


def attribute():
    missing_object.attr = 1


def call_args():
    return len(missing_argument)


def with_():
    with missing_manager:
        pass


def for_():
    for i in missing_iterable:
        pass


def delete():
    del never_bound


def delete_global():
    global never_global
    del never_global


def lam():
    return (lambda: missing_in_lambda)()


def match_():
    match 1:
        case missing_module.CONST:
            pass


def global_():
    global g_var
    return g_var


def walrus():
    return (n := n + 1)


def star():
    a, *b = missing_star


def own_name():
    own = own
    return own


def own_comp():
    x = [x for i in range(1)]
    return x


for f in (shadowed, later, lambda: conditional(1), lambda: conditional(0), in_class, class_scope, nested, nested_deleted, comp, comp_own, gen, decorated, default, annotation, in_fstring, in_handler, aug, attribute, call_args, with_, for_, delete, delete_global, lam, match_, global_, walrus, star, own_name, own_comp):
    attempt(f.__name__, f)


def helper_defined_later():
    return "defined later"


attempt("later", later)
g_var = "now"
attempt("global_", global_)
try:
    class C:
        a = b_missing
except NameError as e:
    print(e)
try:
    for i in range(3):
        if i == 1:
            del i
            print(i)
except NameError as e:
    print(e)
try:
    import math as m
    del m
    m.pi
except NameError as e:
    print(e)
try:
    raise UndefinedError("x")
except NameError as e:
    print(e)
e = 1
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as err:
    print(err)
try:
    lenght("abc")
except NameError as err:
    print(err, err.name)
print(NameError("m", name="n").name, NameError("m").name, UnboundLocalError.__mro__[1].__name__)

#> shadowed UnboundLocalError cannot access local variable 'print' where it is not associated with a value None True
#> later NameError name 'helper_defined_later' is not defined helper_defined_later False
#> <lambda> bound
#> <lambda> UnboundLocalError cannot access local variable 'r' where it is not associated with a value None True
#> in_class NameError name 'missing_in_class' is not defined missing_in_class False
#> class_scope NameError name 'z' is not defined z False
#> nested NameError cannot access free variable 'v' where it is not associated with a value in enclosing scope v False
#> nested_deleted NameError cannot access free variable 'v' where it is not associated with a value in enclosing scope v False
#> comp NameError name 'w' is not defined w False
#> comp_own NameError name 'q' is not defined q False
#> gen NameError name 'u' is not defined u False
#> decorated NameError name 'missing_decorator' is not defined missing_decorator False
#> default NameError name 'missing_default' is not defined missing_default False
#> annotation NameError name 'missing_annotation' is not defined missing_annotation False
#> in_fstring NameError name 'missing_in_fstring' is not defined missing_in_fstring False
#> in_handler NameError name 'missing_exception' is not defined missing_exception False
#> aug UnboundLocalError cannot access local variable 'n' where it is not associated with a value None True
#> attribute NameError name 'missing_object' is not defined missing_object False
#> call_args NameError name 'missing_argument' is not defined missing_argument False
#> with_ NameError name 'missing_manager' is not defined missing_manager False
#> for_ NameError name 'missing_iterable' is not defined missing_iterable False
#> delete UnboundLocalError cannot access local variable 'never_bound' where it is not associated with a value None True
#> delete_global NameError name 'never_global' is not defined never_global False
#> lam NameError name 'missing_in_lambda' is not defined missing_in_lambda False
#> match_ NameError name 'missing_module' is not defined missing_module False
#> global_ NameError name 'g_var' is not defined g_var False
#> walrus UnboundLocalError cannot access local variable 'n' where it is not associated with a value None True
#> star NameError name 'missing_star' is not defined missing_star False
#> own_name UnboundLocalError cannot access local variable 'own' where it is not associated with a value None True
#> own_comp UnboundLocalError cannot access local variable 'x' where it is not associated with a value None True
#> later defined later
#> global_ now
#> name 'b_missing' is not defined
#> name 'i' is not defined
#> name 'm' is not defined
#> name 'UndefinedError' is not defined
#> name 'e' is not defined
#> name 'lenght' is not defined lenght
#> n None NameError
