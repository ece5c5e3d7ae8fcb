# What cannot stand among type parameters and in `type` statements.
def twice[T, T]():
    pass
def bound[T: (yield)]():
    pass
type Named = (x := 1)
class Base[T]((y := int)):
    pass
type Yields = (yield)
#> syntax 2: duplicate type parameter 'T'
#> syntax 4: yield expression cannot be used within a TypeVar bound
#> syntax 6: named expression cannot be used within a type alias
#> syntax 7: named expression cannot be used within the definition of a generic
#> syntax 9: yield expression cannot be used within a type alias
