# What cannot stand among type parameters and in `type` statements.
def twice[T, T]():
    pass
def bound[T: (yield)]():
    pass
type Named = (x := 1)
class Base[T]((y := int)):
    pass
type Yields = (yield)
#> syntax 2: SyntaxError: duplicate type parameter 'T'
#> syntax 4: SyntaxError: yield expression cannot be used within a TypeVar bound
#> syntax 6: SyntaxError: named expression cannot be used within a type alias
#> syntax 7: SyntaxError: named expression cannot be used within the definition of a generic
#> syntax 9: SyntaxError: yield expression cannot be used within a type alias
