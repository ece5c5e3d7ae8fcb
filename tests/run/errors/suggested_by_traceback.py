# `traceback` suggests too, in its own way: all names together, derived classes as well, no question mark.
import traceback


class OwnName(NameError):
    pass


class OwnAttribute(AttributeError):
    pass


class Shape:
    corners = 4

    def edges(self):
        return corners


def last(f):
    try:
        f()
    except Exception as e:
        print(traceback.format_exc().splitlines()[-1])
        print(traceback.format_exception_only(e)[-1], end="")
        print(traceback.TracebackException.from_exception(e).stack[-1].name)


total_count = 1


def near_local():
    total_counter = 2
    return total_countr, total_counter


def near_module():
    return total_coun


def near_builtin():
    return lenn


def of_the_library():
    return time


def both():
    return io


def missing():
    return Shape().corner


def unnamed():
    raise NameError("in words only")


def alone():
    raise AttributeError("in words only")


for test in (near_local, near_module, near_builtin, of_the_library, both, missing, Shape().edges, unnamed, alone):
    last(test)
try:
    try:
        near_module()
    except NameError:
        missing()
except AttributeError as e:
    text = "".join(traceback.format_exception(e))
    print([line for line in text.splitlines() if "Error" in line])
    print(e.__context__.name, e.name)

#> NameError: name 'total_countr' is not defined. Did you mean: 'total_counter'?
#> NameError: name 'total_countr' is not defined
#> near_local
#> NameError: name 'total_coun' is not defined. Did you mean: 'total_count'?
#> NameError: name 'total_coun' is not defined
#> near_module
#> NameError: name 'lenn' is not defined. Did you mean: 'len'?
#> NameError: name 'lenn' is not defined
#> near_builtin
#> NameError: name 'time' is not defined. Did you forget to import 'time'
#> NameError: name 'time' is not defined. Did you forget to import 'time'
#> of_the_library
#> NameError: name 'io' is not defined. Did you forget to import 'io'
#> NameError: name 'io' is not defined. Did you forget to import 'io'
#> both
#> AttributeError: 'Shape' object has no attribute 'corner'. Did you mean: 'corners'?
#> AttributeError: 'Shape' object has no attribute 'corner'. Did you mean: 'corners'?
#> missing
#> NameError: name 'corners' is not defined. Did you mean: 'self.corners'?
#> NameError: name 'corners' is not defined
#> edges
#> NameError: in words only
#> NameError: in words only
#> unnamed
#> AttributeError: in words only
#> AttributeError: in words only
#> alone
#> ["NameError: name 'total_coun' is not defined. Did you mean: 'total_count'?", "AttributeError: 'Shape' object has no attribute 'corner'. Did you mean: 'corners'?"]
#> total_coun corner
