# The messages of calls that do not fit.
def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def none():
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def optional(a, b=1):
    pass


def keywords(*, a, b):
    pass


def one_keyword(x, *, key):
    pass


def positional(a, b, /):
    pass


def anything(a, *args):
    pass


attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(x=1))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: two(1, a=2))
attempt(lambda: two(1, 2, c=3))
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: three(b=1))
attempt(lambda: optional())
attempt(lambda: optional(1, 2, 3))
attempt(lambda: keywords())
attempt(lambda: keywords(a=1))
attempt(lambda: keywords(1, 2))
attempt(lambda: one_keyword(1, 2, key=3))
attempt(lambda: one_keyword(1))
attempt(lambda: positional(a=1, b=2))
attempt(lambda: positional(1, b=2))
attempt(lambda: anything())
attempt(lambda: two(*[1]))
attempt(lambda: two(*[1, 2, 3]))
attempt(lambda: two(**{"a": 1}))
attempt(lambda: two(1, **{"a": 1, "b": 2}))
attempt(lambda: two(**{"a": 1}, **{"a": 2}))
attempt(lambda: two(*5))
attempt(lambda: two(**5))
attempt(lambda: two(**{1: 2}))
attempt(lambda: int("5")())
attempt(lambda: [None][0]())
attempt(lambda: str("text")(1))
attempt(lambda: (lambda x: x)())


class C:
    def method(self, a):
        pass


attempt(lambda: C().method())
attempt(lambda: C().method(1, 2))
attempt(lambda: C(1))
attempt(lambda: C.method())

#> none() takes 0 positional arguments but 1 was given
#> none() takes 0 positional arguments but 2 were given
#> none() got an unexpected keyword argument 'x'
#> two() missing 2 required positional arguments: 'a' and 'b'
#> two() missing 1 required positional argument: 'b'
#> two() takes 2 positional arguments but 3 were given
#> two() got multiple values for argument 'a'
#> two() got an unexpected keyword argument 'c'
#> three() missing 3 required positional arguments: 'a', 'b', and 'c'
#> three() missing 2 required positional arguments: 'b' and 'c'
#> three() missing 2 required positional arguments: 'a' and 'c'
#> optional() missing 1 required positional argument: 'a'
#> optional() takes from 1 to 2 positional arguments but 3 were given
#> keywords() missing 2 required keyword-only arguments: 'a' and 'b'
#> keywords() missing 1 required keyword-only argument: 'b'
#> keywords() takes 0 positional arguments but 2 were given
#> one_keyword() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#> one_keyword() missing 1 required keyword-only argument: 'key'
#> positional() got some positional-only arguments passed as keyword arguments: 'a, b'
#> positional() got some positional-only arguments passed as keyword arguments: 'b'
#> anything() missing 1 required positional argument: 'a'
#> two() missing 1 required positional argument: 'b'
#> two() takes 2 positional arguments but 3 were given
#> two() missing 1 required positional argument: 'b'
#> two() got multiple values for argument 'a'
#> __main__.two() got multiple values for keyword argument 'a'
#> __main__.two() argument after * must be an iterable, not int
#> __main__.two() argument after ** must be a mapping, not int
#> keywords must be strings
#> 'int' object is not callable
#> 'NoneType' object is not callable
#> 'str' object is not callable
#> <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#> C.method() missing 1 required positional argument: 'a'
#> C.method() takes 2 positional arguments but 3 were given
#> C() takes no arguments
#> C.method() missing 2 required positional arguments: 'self' and 'a'
