# Names of type parameters that begin with two underscores belong to the class like any other.
class Box[__T]:
    parameter = __T

    def hold(self, item: __T) -> __T:
        return __T

    class Inner[__U]:
        own = __U


def function[__V](item: __V):
    return __V


print(Box.parameter, Box().hold(1), Box.__type_params__, Box.Inner.own)
print(Box.hold.__annotations__, function(1), function.__type_params__)

#> __T __T (__T,) __U
#> {'item': __T, 'return': __T} __V (__V,)
