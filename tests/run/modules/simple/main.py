# Modules beside the program: import forms, aliases, module state, run once.
print("main starts")
import helper
import helper as again
from helper import counter, increase, increase as up, PUBLIC
from shapes import *
import shapes

print(helper.PUBLIC, PUBLIC, again is helper, helper.__name__, __name__)
print(increase(), up(), helper.counter, counter)
helper.counter = 100
print(increase(), helper.counter, counter)
print(Circle(2).area(), Square(3).area(), shapes.Circle is Circle)
try:
    _hidden
except NameError as error:
    print(error)
try:
    not_listed
except NameError as error:
    print(error)
print(shapes._hidden, shapes.not_listed())
try:
    helper.missing
except AttributeError as error:
    print(error)
try:
    from helper import missing
except ImportError as error:
    print(str(error).split(" (")[0])


def local():
    import helper
    from shapes import Square as S
    return helper.PUBLIC, S(1).area()


print(local())
helper.added = "attribute"
print(helper.added, hasattr(helper, "PUBLIC"), getattr(helper, "nothing", "default"), helper.get_added())
del helper.added
print(hasattr(helper, "added"))
import circular_a

print(circular_a.value(), circular_a.circular_b.value())
print(helper.__doc__, type(helper).__name__, helper.Base().name(), helper.late_name())


class Derived(helper.Base):
    def name(self):
        return "derived " + super().name()


print(Derived().name(), Derived.__module__, helper.Base.__module__)
print("main ends")

#> main starts
#> helper runs
#> shapes runs
#> public public True helper __main__
#> 1 2 2 0
#> 101 101 0
#> 12 9 True
#> name '_hidden' is not defined
#> name 'not_listed' is not defined
#> hidden not listed
#> module 'helper' has no attribute 'missing'
#> cannot import name 'missing' from 'helper'
#> ('public', 1)
#> attribute True default attribute
#> False
#> a starts
#> b starts
#> partially initialized module 'circular_a' has no attribute 'name'
#> b ends
#> a ends
#> ab ba
#> A helper. module base defined later
#> derived base __main__ helper
#> main ends
