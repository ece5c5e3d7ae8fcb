match x:
    case y:
        pass
    case [a, a] | [b]:
        pass
    case [*a, *b] | {"k": 1, "k": 2}:
        pass
    case A(x=1, x=2) | f"{x}":
        pass
    case _ | 1:
        pass

#> syntax 2: SyntaxError: name capture 'y' makes remaining patterns unreachable
#> syntax 4: SyntaxError: multiple assignments to name 'a' in pattern
#> syntax 4: SyntaxError: alternative patterns bind different names
#> syntax 6: SyntaxError: multiple starred names in sequence pattern
#> syntax 6: SyntaxError: mapping pattern checks duplicate key ('k')
#> syntax 6: SyntaxError: alternative patterns bind different names
#> syntax 8: SyntaxError: attribute name repeated in class pattern: x
#> syntax 8: SyntaxError: patterns may only match literals and attribute lookups
#> syntax 10: SyntaxError: wildcard makes remaining patterns unreachable
