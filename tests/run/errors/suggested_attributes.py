#@ exit: 1
# What the report of an AttributeError suggests: what `dir` of the object has, the nearest name.
import sys
import traceback


def show(f):
    try:
        f()
    except AttributeError as e:
        sys.excepthook(type(e), e, e.__traceback__)
        print(e.name, type(e.obj).__name__, traceback.format_exception_only(e)[-1], end="")


class Point:
    kind = "point"

    def __init__(self):
        self.left = 1
        self._right = 2

    def distance(self):
        return 0

    @property
    def area(self):
        return self.heigth

    height = 3


class Slotted:
    __slots__ = ("width", "depth")

    def __init__(self):
        self.width = 1


class Names(dict):
    def update_all(self):
        return 1


class Listing:
    def __dir__(self):
        return ["alpha", "beta"]


class Mixed:
    def __dir__(self):
        return ["alpha", 1]


class Broken:
    def __dir__(self):
        raise KeyError("dir")


class Lazy:
    colour = 1

    def __getattr__(self, name):
        raise AttributeError(name)


class Named:
    colour = 1

    def __getattr__(self, name):
        raise AttributeError("own words", name="color")


class Everything:
    colour = 1

    def __getattribute__(self, name):
        raise AttributeError("nothing at all")


class Child(Point):
    child_only = 1


def delete():
    del Point().lef


def assign():
    Slotted().widht = 1


def delete_of_class():
    del Point.kin


module = sys
tests = [
    lambda: Point().lft,
    lambda: Point().right,
    lambda: Point()._rigt,
    lambda: Point().distanc(),
    lambda: Point().area,
    lambda: Point.kin,
    lambda: Point().zzzzzzz,
    lambda: Child().child_onl,
    lambda: Child().Kind,
    lambda: Slotted().widht,
    lambda: Slotted().dept,
    lambda: Names().updat(),
    lambda: Names().update_al,
    lambda: Listing().alpa,
    lambda: Mixed().alpa,
    lambda: Broken().alpa,
    lambda: Lazy().color,
    lambda: Named().color,
    lambda: Everything().color,
    lambda: [].appendd,
    lambda: [].Append,
    lambda: "".uper(),
    lambda: {}.item,
    lambda: (5).rel,
    lambda: None.__clas__,
    lambda: show.__nam__,
    lambda: module.exitt,
    delete,
    assign,
    delete_of_class,
]
for test in tests:
    show(test)
"".lowr()

#> lft Point AttributeError: 'Point' object has no attribute 'lft'. Did you mean: 'left'?
#> right Point AttributeError: 'Point' object has no attribute 'right'. Did you mean: '_right'?
#> _rigt Point AttributeError: 'Point' object has no attribute '_rigt'. Did you mean: '_right'?
#> distanc Point AttributeError: 'Point' object has no attribute 'distanc'. Did you mean: 'distance'?
#> heigth Point AttributeError: 'Point' object has no attribute 'heigth'. Did you mean: 'height'?
#> kin type AttributeError: type object 'Point' has no attribute 'kin'. Did you mean: 'kind'?
#> zzzzzzz Point AttributeError: 'Point' object has no attribute 'zzzzzzz'
#> child_onl Child AttributeError: 'Child' object has no attribute 'child_onl'. Did you mean: 'child_only'?
#> Kind Child AttributeError: 'Child' object has no attribute 'Kind'. Did you mean: 'kind'?
#> widht Slotted AttributeError: 'Slotted' object has no attribute 'widht'. Did you mean: 'width'?
#> dept Slotted AttributeError: 'Slotted' object has no attribute 'dept'. Did you mean: 'depth'?
#> updat Names AttributeError: 'Names' object has no attribute 'updat'. Did you mean: 'update'?
#> update_al Names AttributeError: 'Names' object has no attribute 'update_al'. Did you mean: 'update_all'?
#> alpa Listing AttributeError: 'Listing' object has no attribute 'alpa'. Did you mean: 'alpha'?
#> alpa Mixed AttributeError: 'Mixed' object has no attribute 'alpa'
#> alpa Broken AttributeError: 'Broken' object has no attribute 'alpa'
#> color Lazy AttributeError: color. Did you mean: 'colour'?
#> color NoneType AttributeError: own words
#> color Everything AttributeError: nothing at all
#> appendd list AttributeError: 'list' object has no attribute 'appendd'. Did you mean: 'append'?
#> Append list AttributeError: 'list' object has no attribute 'Append'. Did you mean: 'append'?
#> uper str AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
#> item dict AttributeError: 'dict' object has no attribute 'item'. Did you mean: 'items'?
#> rel int AttributeError: 'int' object has no attribute 'rel'. Did you mean: 'real'?
#> __clas__ NoneType AttributeError: 'NoneType' object has no attribute '__clas__'. Did you mean: '__class__'?
#> __nam__ function AttributeError: 'function' object has no attribute '__nam__'. Did you mean: '__name__'?
#> exitt module AttributeError: module 'sys' has no attribute 'exitt'. Did you mean: 'exit'?
#> None NoneType AttributeError: 'Point' object has no attribute 'lef'
#> None NoneType AttributeError: 'Slotted' object has no attribute 'widht'
#> None NoneType AttributeError: type object 'Point' has no attribute 'kin'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 98, in <lambda>
#!     lambda: Point().lft,
#!             ^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'lft'. Did you mean: 'left'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 99, in <lambda>
#!     lambda: Point().right,
#!             ^^^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'right'. Did you mean: '_right'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 100, in <lambda>
#!     lambda: Point()._rigt,
#!             ^^^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute '_rigt'. Did you mean: '_right'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 101, in <lambda>
#!     lambda: Point().distanc(),
#!             ^^^^^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'distanc'. Did you mean: 'distance'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 102, in <lambda>
#!     lambda: Point().area,
#!             ^^^^^^^^^^^^
#!   File "suggested_attributes.py", line 27, in area
#!     return self.heigth
#!            ^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'heigth'. Did you mean: 'height'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 103, in <lambda>
#!     lambda: Point.kin,
#!             ^^^^^^^^^
#! AttributeError: type object 'Point' has no attribute 'kin'. Did you mean: 'kind'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 104, in <lambda>
#!     lambda: Point().zzzzzzz,
#!             ^^^^^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'zzzzzzz'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 105, in <lambda>
#!     lambda: Child().child_onl,
#!             ^^^^^^^^^^^^^^^^^
#! AttributeError: 'Child' object has no attribute 'child_onl'. Did you mean: 'child_only'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 106, in <lambda>
#!     lambda: Child().Kind,
#!             ^^^^^^^^^^^^
#! AttributeError: 'Child' object has no attribute 'Kind'. Did you mean: 'kind'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 107, in <lambda>
#!     lambda: Slotted().widht,
#!             ^^^^^^^^^^^^^^^
#! AttributeError: 'Slotted' object has no attribute 'widht'. Did you mean: 'width'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 108, in <lambda>
#!     lambda: Slotted().dept,
#!             ^^^^^^^^^^^^^^
#! AttributeError: 'Slotted' object has no attribute 'dept'. Did you mean: 'depth'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 109, in <lambda>
#!     lambda: Names().updat(),
#!             ^^^^^^^^^^^^^
#! AttributeError: 'Names' object has no attribute 'updat'. Did you mean: 'update'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 110, in <lambda>
#!     lambda: Names().update_al,
#!             ^^^^^^^^^^^^^^^^^
#! AttributeError: 'Names' object has no attribute 'update_al'. Did you mean: 'update_all'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 111, in <lambda>
#!     lambda: Listing().alpa,
#!             ^^^^^^^^^^^^^^
#! AttributeError: 'Listing' object has no attribute 'alpa'. Did you mean: 'alpha'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 112, in <lambda>
#!     lambda: Mixed().alpa,
#!             ^^^^^^^^^^^^
#! AttributeError: 'Mixed' object has no attribute 'alpa'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 113, in <lambda>
#!     lambda: Broken().alpa,
#!             ^^^^^^^^^^^^^
#! AttributeError: 'Broken' object has no attribute 'alpa'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 114, in <lambda>
#!     lambda: Lazy().color,
#!             ^^^^^^^^^^^^
#!   File "suggested_attributes.py", line 63, in __getattr__
#!     raise AttributeError(name)
#! AttributeError: color. Did you mean: 'colour'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 115, in <lambda>
#!     lambda: Named().color,
#!             ^^^^^^^^^^^^^
#!   File "suggested_attributes.py", line 70, in __getattr__
#!     raise AttributeError("own words", name="color")
#! AttributeError: own words
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 116, in <lambda>
#!     lambda: Everything().color,
#!             ^^^^^^^^^^^^^^^^^^
#!   File "suggested_attributes.py", line 77, in __getattribute__
#!     raise AttributeError("nothing at all")
#! AttributeError: nothing at all
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 117, in <lambda>
#!     lambda: [].appendd,
#!             ^^^^^^^^^^
#! AttributeError: 'list' object has no attribute 'appendd'. Did you mean: 'append'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 118, in <lambda>
#!     lambda: [].Append,
#!             ^^^^^^^^^
#! AttributeError: 'list' object has no attribute 'Append'. Did you mean: 'append'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 119, in <lambda>
#!     lambda: "".uper(),
#!             ^^^^^^^
#! AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 120, in <lambda>
#!     lambda: {}.item,
#!             ^^^^^^^
#! AttributeError: 'dict' object has no attribute 'item'. Did you mean: 'items'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 121, in <lambda>
#!     lambda: (5).rel,
#!             ^^^^^^^
#! AttributeError: 'int' object has no attribute 'rel'. Did you mean: 'real'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 122, in <lambda>
#!     lambda: None.__clas__,
#!             ^^^^^^^^^^^^^
#! AttributeError: 'NoneType' object has no attribute '__clas__'. Did you mean: '__class__'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 123, in <lambda>
#!     lambda: show.__nam__,
#!             ^^^^^^^^^^^^
#! AttributeError: 'function' object has no attribute '__nam__'. Did you mean: '__name__'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 124, in <lambda>
#!     lambda: module.exitt,
#!             ^^^^^^^^^^^^
#! AttributeError: module 'sys' has no attribute 'exitt'. Did you mean: 'exit'?
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 85, in delete
#!     del Point().lef
#!         ^^^^^^^^^^^
#! AttributeError: 'Point' object has no attribute 'lef'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 89, in assign
#!     Slotted().widht = 1
#!     ^^^^^^^^^^^^^^^
#! AttributeError: 'Slotted' object has no attribute 'widht'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 9, in show
#!     f()
#!   File "suggested_attributes.py", line 93, in delete_of_class
#!     del Point.kin
#!         ^^^^^^^^^
#! AttributeError: type object 'Point' has no attribute 'kin'
#! Traceback (most recent call last):
#!   File "suggested_attributes.py", line 131, in <module>
#!     "".lowr()
#!     ^^^^^^^
#! AttributeError: 'str' object has no attribute 'lowr'. Did you mean: 'lower'?
