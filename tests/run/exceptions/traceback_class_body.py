#@ exit: 1
# A traceback from the body of a class inside a function.
registry = {}


def register(name):
    if name in registry:
        raise KeyError(name)
    registry[name] = True
    return name


def define(name):
    class Outer:
        first = register(name)

        class Inner:
            second = register(name + "/inner")

        def method(self):
            return self.first, self.Inner.second

    return Outer().method()


print(define("one"))
print(define("two"))
print(sorted(registry))
print(define("one"))

#> ('one', 'one/inner')
#> ('two', 'two/inner')
#> ['one', 'one/inner', 'two', 'two/inner']
#! Traceback (most recent call last):
#!   File "traceback_class_body.py", line 29, in <module>
#!     print(define("one"))
#!           ^^^^^^^^^^^^^
#!   File "traceback_class_body.py", line 14, in define
#!     class Outer:
#!   File "traceback_class_body.py", line 15, in Outer
#!     first = register(name)
#!             ^^^^^^^^^^^^^^
#!   File "traceback_class_body.py", line 8, in register
#!     raise KeyError(name)
#! KeyError: 'one'
