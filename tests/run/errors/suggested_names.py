#@ exit: 1
# What the report of a NameError suggests: locals, then variables of the module, then builtins.
import sys


def show(f):
    try:
        f()
    except NameError as e:
        sys.excepthook(type(e), e, None if e is None else e.__traceback__)
        print(e, e.name)


first_value = 1
second_value = 2


def near_local():
    counter = 1
    return countr + counter


def local_before_module():
    first_valued = 3
    return first_valeu + first_valued


def near_module():
    return secnd_value


def near_builtin():
    return prnt


def other_case():
    return First_Value


def nothing_near():
    return qqqqqqqqqqqq


def module_of_the_library():
    return json


def both():
    return io


def short_names():
    x1 = 1
    return x2 + x1


def one_letter():
    a = 1
    return b + a


def of_a_comprehension():
    return [itm for item in (1, 2)]


def of_a_generator():
    return list(itm for item in (1, 2))


def of_an_inner_function():
    outer_name = 1

    def inner():
        return outer_nam

    inner()
    return lambda: outer_name


def free_in_the_inner_function():
    outer_name = 1

    def inner():
        outer_name
        return outer_nam

    inner()


def deleted():
    global going
    going = 1
    del going
    return goin


def defined_later():
    return late_nam


class Box:
    size = 1

    def weight(self):
        return 3

    def attribute(self):
        return size

    def method(self):
        return weight()

    def own_attribute(self):
        self.depth = 4
        return depth

    def near_attribute(self):
        return weigh()

    def other_name(this):
        return weight()

    def attribute_first(self):
        sizes = 1
        return size + sizes


def in_a_class_body():
    class Inner:
        length = 1
        width = lengh


tests = [near_local, local_before_module, near_module, near_builtin, other_case, nothing_near, module_of_the_library,
         both, short_names, one_letter, of_a_comprehension, of_a_generator, of_an_inner_function,
         free_in_the_inner_function, deleted, defined_later, in_a_class_body]
for test in tests:
    show(test)
late_name = 1
box = Box()
for test in (box.attribute, box.method, box.own_attribute, box.near_attribute, box.other_name, box.attribute_first,
             defined_later):
    show(test)
print_all = 1
print(late_name, going_on)

#> name 'countr' is not defined countr
#> name 'first_valeu' is not defined first_valeu
#> name 'secnd_value' is not defined secnd_value
#> name 'prnt' is not defined prnt
#> name 'First_Value' is not defined First_Value
#> name 'qqqqqqqqqqqq' is not defined qqqqqqqqqqqq
#> name 'json' is not defined json
#> name 'io' is not defined io
#> name 'x2' is not defined x2
#> name 'b' is not defined b
#> name 'itm' is not defined itm
#> name 'itm' is not defined itm
#> name 'outer_nam' is not defined outer_nam
#> name 'outer_nam' is not defined outer_nam
#> name 'goin' is not defined goin
#> name 'late_nam' is not defined late_nam
#> name 'lengh' is not defined lengh
#> name 'size' is not defined size
#> name 'weight' is not defined weight
#> name 'depth' is not defined depth
#> name 'weigh' is not defined weigh
#> name 'weight' is not defined weight
#> name 'size' is not defined size
#> name 'late_nam' is not defined late_nam
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 20, in near_local
#!     return countr + counter
#!            ^^^^^^
#! NameError: name 'countr' is not defined. Did you mean: 'counter'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 25, in local_before_module
#!     return first_valeu + first_valued
#!            ^^^^^^^^^^^
#! NameError: name 'first_valeu' is not defined. Did you mean: 'first_valued'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 29, in near_module
#!     return secnd_value
#!            ^^^^^^^^^^^
#! NameError: name 'secnd_value' is not defined. Did you mean: 'second_value'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 33, in near_builtin
#!     return prnt
#!            ^^^^
#! NameError: name 'prnt' is not defined. Did you mean: 'print'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 37, in other_case
#!     return First_Value
#!            ^^^^^^^^^^^
#! NameError: name 'First_Value' is not defined. Did you mean: 'first_value'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 41, in nothing_near
#!     return qqqqqqqqqqqq
#!            ^^^^^^^^^^^^
#! NameError: name 'qqqqqqqqqqqq' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 45, in module_of_the_library
#!     return json
#!            ^^^^
#! NameError: name 'json' is not defined. Did you forget to import 'json'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 49, in both
#!     return io
#!            ^^
#! NameError: name 'io' is not defined. Did you mean: 'id'? Or did you forget to import 'io'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 54, in short_names
#!     return x2 + x1
#!            ^^
#! NameError: name 'x2' is not defined. Did you mean: 'x1'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 59, in one_letter
#!     return b + a
#!            ^
#! NameError: name 'b' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 63, in of_a_comprehension
#!     return [itm for item in (1, 2)]
#!             ^^^
#! NameError: name 'itm' is not defined. Did you mean: 'item'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 67, in of_a_generator
#!     return list(itm for item in (1, 2))
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "suggested_names.py", line 67, in <genexpr>
#!     return list(itm for item in (1, 2))
#!                 ^^^
#! NameError: name 'itm' is not defined. Did you mean: 'item'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 76, in of_an_inner_function
#!     inner()
#!   File "suggested_names.py", line 74, in inner
#!     return outer_nam
#!            ^^^^^^^^^
#! NameError: name 'outer_nam' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 87, in free_in_the_inner_function
#!     inner()
#!   File "suggested_names.py", line 85, in inner
#!     return outer_nam
#!            ^^^^^^^^^
#! NameError: name 'outer_nam' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 94, in deleted
#!     return goin
#!            ^^^^
#! NameError: name 'goin' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 98, in defined_later
#!     return late_nam
#!            ^^^^^^^^
#! NameError: name 'late_nam' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 129, in in_a_class_body
#!     class Inner:
#!   File "suggested_names.py", line 131, in Inner
#!     width = lengh
#!             ^^^^^
#! NameError: name 'lengh' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 108, in attribute
#!     return size
#!            ^^^^
#! NameError: name 'size' is not defined. Did you mean: 'self.size'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 111, in method
#!     return weight()
#!            ^^^^^^
#! NameError: name 'weight' is not defined. Did you mean: 'self.weight'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 115, in own_attribute
#!     return depth
#!            ^^^^^
#! NameError: name 'depth' is not defined. Did you mean: 'self.depth'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 118, in near_attribute
#!     return weigh()
#!            ^^^^^
#! NameError: name 'weigh' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 121, in other_name
#!     return weight()
#!            ^^^^^^
#! NameError: name 'weight' is not defined
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 125, in attribute_first
#!     return size + sizes
#!            ^^^^
#! NameError: name 'size' is not defined. Did you mean: 'self.size'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 8, in show
#!     f()
#!   File "suggested_names.py", line 98, in defined_later
#!     return late_nam
#!            ^^^^^^^^
#! NameError: name 'late_nam' is not defined. Did you mean: 'late_name'?
#! Traceback (most recent call last):
#!   File "suggested_names.py", line 145, in <module>
#!     print(late_name, going_on)
#!                      ^^^^^^^^
#! NameError: name 'going_on' is not defined
