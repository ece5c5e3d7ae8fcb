"""Messages of every operator, call, subscript and attribute with operands that do not fit, names of classes in them included."""


class A:
    pass


class Deep:
    class Inner:
        pass


a, inner = A(), Deep.Inner()
operations = {
    "+": lambda x, y: x + y, "-": lambda x, y: x - y, "*": lambda x, y: x * y, "/": lambda x, y: x / y, "//": lambda x, y: x // y, "%": lambda x, y: x % y,
    "**": lambda x, y: x ** y, "@": lambda x, y: x @ y, "<<": lambda x, y: x << y, ">>": lambda x, y: x >> y, "&": lambda x, y: x & y, "|": lambda x, y: x | y,
    "^": lambda x, y: x ^ y, "<": lambda x, y: x < y, ">=": lambda x, y: x >= y, "in": lambda x, y: x in y, "[]": lambda x, y: x[y],
}
pairs = [(1, "a"), ("a", 1), ([1], (1,)), (None, 1), (1.5, 2j), ({1: 2}, {3}), (a, inner), (b"a", "a"), (len, int), ((), "x")]
for name, f in operations.items():
    for x, y in pairs:
        try:
            r = f(x, y)
            print(name, type(x).__name__, type(y).__name__, "=", r if not callable(r) else "callable")
        except Exception as e:
            print(name, type(x).__name__, type(y).__name__, "!", type(e).__name__, e)


def inplace(op, x, y):
    scope = {}
    match op:
        case "+=": x += y
        case "-=": x -= y
        case "*=": x *= y
        case "/=": x /= y
        case "//=": x //= y
        case "%=": x %= y
        case "**=": x **= y
        case "@=": x @= y
        case "<<=": x <<= y
        case ">>=": x >>= y
        case "&=": x &= y
        case "|=": x |= y
        case "^=": x ^= y
    return x


for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="):
    for x, y in ((1, "a"), ([1], 2), ("a", None), (a, 1), ({1}, [1])):
        try:
            print(op, inplace(op, x, y))
        except TypeError as e:
            print(op, e)
for f in (lambda x: -x, lambda x: +x, lambda x: ~x, abs, len, iter, next, hash, int, float, complex, round, lambda x: x(), lambda x: x.nope, lambda x: x[0], lambda x: x[0:1],
          lambda x: [*x], lambda x: {**x}, ord, chr, bin, reversed, bytes, sum, lambda x: "%d" % x, lambda x: format(x, "d"), lambda x: [1][x], lambda x: "a" * x, range, lambda x: divmod(x, 1)):
    out = []
    for x in (a, None, "s", [], {}, 1.5):
        try:
            f(x)
            out.append("fine")
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    print(out)
for statement in ("set", "del", "slice", "attr", "delattr"):
    for x in (1, "s", (1,), None, a, b"b", range(3), len, frozenset()):
        try:
            match statement:
                case "set": x[0] = 1
                case "del": del x[0]
                case "slice": x[0:1] = [1]
                case "attr": x.attr = 1
                case "delattr": del x.nothing
            print(statement, type(x).__name__, "fine")
        except (TypeError, AttributeError) as e:
            print(statement, type(e).__name__, e)
for x in (1, "s", None, a, A, len, (lambda: 0), Deep.Inner, int, ...):
    try:
        x.missing_attribute
    except AttributeError as e:
        print(e, "|", e.name)

#> + int str ! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> + str int ! TypeError can only concatenate str (not "int") to str
#> + list tuple ! TypeError can only concatenate list (not "tuple") to list
#> + NoneType int ! TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> + float complex = (1.5+2j)
#> + dict set ! TypeError unsupported operand type(s) for +: 'dict' and 'set'
#> + A Inner ! TypeError unsupported operand type(s) for +: 'A' and 'Inner'
#> + bytes str ! TypeError can't concat str to bytes
#> + builtin_function_or_method type ! TypeError unsupported operand type(s) for +: 'builtin_function_or_method' and 'type'
#> + tuple str ! TypeError can only concatenate tuple (not "str") to tuple
#> - int str ! TypeError unsupported operand type(s) for -: 'int' and 'str'
#> - str int ! TypeError unsupported operand type(s) for -: 'str' and 'int'
#> - list tuple ! TypeError unsupported operand type(s) for -: 'list' and 'tuple'
#> - NoneType int ! TypeError unsupported operand type(s) for -: 'NoneType' and 'int'
#> - float complex = (1.5-2j)
#> - dict set ! TypeError unsupported operand type(s) for -: 'dict' and 'set'
#> - A Inner ! TypeError unsupported operand type(s) for -: 'A' and 'Inner'
#> - bytes str ! TypeError unsupported operand type(s) for -: 'bytes' and 'str'
#> - builtin_function_or_method type ! TypeError unsupported operand type(s) for -: 'builtin_function_or_method' and 'type'
#> - tuple str ! TypeError unsupported operand type(s) for -: 'tuple' and 'str'
#> * int str = a
#> * str int = a
#> * list tuple ! TypeError can't multiply sequence by non-int of type 'tuple'
#> * NoneType int ! TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#> * float complex = 3j
#> * dict set ! TypeError unsupported operand type(s) for *: 'dict' and 'set'
#> * A Inner ! TypeError unsupported operand type(s) for *: 'A' and 'Inner'
#> * bytes str ! TypeError can't multiply sequence by non-int of type 'str'
#> * builtin_function_or_method type ! TypeError unsupported operand type(s) for *: 'builtin_function_or_method' and 'type'
#> * tuple str ! TypeError can't multiply sequence by non-int of type 'str'
#> / int str ! TypeError unsupported operand type(s) for /: 'int' and 'str'
#> / str int ! TypeError unsupported operand type(s) for /: 'str' and 'int'
#> / list tuple ! TypeError unsupported operand type(s) for /: 'list' and 'tuple'
#> / NoneType int ! TypeError unsupported operand type(s) for /: 'NoneType' and 'int'
#> / float complex = -0.75j
#> / dict set ! TypeError unsupported operand type(s) for /: 'dict' and 'set'
#> / A Inner ! TypeError unsupported operand type(s) for /: 'A' and 'Inner'
#> / bytes str ! TypeError unsupported operand type(s) for /: 'bytes' and 'str'
#> / builtin_function_or_method type ! TypeError unsupported operand type(s) for /: 'builtin_function_or_method' and 'type'
#> / tuple str ! TypeError unsupported operand type(s) for /: 'tuple' and 'str'
#> // int str ! TypeError unsupported operand type(s) for //: 'int' and 'str'
#> // str int ! TypeError unsupported operand type(s) for //: 'str' and 'int'
#> // list tuple ! TypeError unsupported operand type(s) for //: 'list' and 'tuple'
#> // NoneType int ! TypeError unsupported operand type(s) for //: 'NoneType' and 'int'
#> // float complex ! TypeError unsupported operand type(s) for //: 'float' and 'complex'
#> // dict set ! TypeError unsupported operand type(s) for //: 'dict' and 'set'
#> // A Inner ! TypeError unsupported operand type(s) for //: 'A' and 'Inner'
#> // bytes str ! TypeError unsupported operand type(s) for //: 'bytes' and 'str'
#> // builtin_function_or_method type ! TypeError unsupported operand type(s) for //: 'builtin_function_or_method' and 'type'
#> // tuple str ! TypeError unsupported operand type(s) for //: 'tuple' and 'str'
#> % int str ! TypeError unsupported operand type(s) for %: 'int' and 'str'
#> % str int ! TypeError not all arguments converted during string formatting
#> % list tuple ! TypeError unsupported operand type(s) for %: 'list' and 'tuple'
#> % NoneType int ! TypeError unsupported operand type(s) for %: 'NoneType' and 'int'
#> % float complex ! TypeError unsupported operand type(s) for %: 'float' and 'complex'
#> % dict set ! TypeError unsupported operand type(s) for %: 'dict' and 'set'
#> % A Inner ! TypeError unsupported operand type(s) for %: 'A' and 'Inner'
#> % bytes str ! TypeError not all arguments converted during bytes formatting
#> % builtin_function_or_method type ! TypeError unsupported operand type(s) for %: 'builtin_function_or_method' and 'type'
#> % tuple str ! TypeError unsupported operand type(s) for %: 'tuple' and 'str'
#> ** int str ! TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> ** str int ! TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> ** list tuple ! TypeError unsupported operand type(s) for ** or pow(): 'list' and 'tuple'
#> ** NoneType int ! TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#> ** float complex = (0.6888243910617972+0.7249282435374858j)
#> ** dict set ! TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'set'
#> ** A Inner ! TypeError unsupported operand type(s) for ** or pow(): 'A' and 'Inner'
#> ** bytes str ! TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'str'
#> ** builtin_function_or_method type ! TypeError unsupported operand type(s) for ** or pow(): 'builtin_function_or_method' and 'type'
#> ** tuple str ! TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'str'
#> @ int str ! TypeError unsupported operand type(s) for @: 'int' and 'str'
#> @ str int ! TypeError unsupported operand type(s) for @: 'str' and 'int'
#> @ list tuple ! TypeError unsupported operand type(s) for @: 'list' and 'tuple'
#> @ NoneType int ! TypeError unsupported operand type(s) for @: 'NoneType' and 'int'
#> @ float complex ! TypeError unsupported operand type(s) for @: 'float' and 'complex'
#> @ dict set ! TypeError unsupported operand type(s) for @: 'dict' and 'set'
#> @ A Inner ! TypeError unsupported operand type(s) for @: 'A' and 'Inner'
#> @ bytes str ! TypeError unsupported operand type(s) for @: 'bytes' and 'str'
#> @ builtin_function_or_method type ! TypeError unsupported operand type(s) for @: 'builtin_function_or_method' and 'type'
#> @ tuple str ! TypeError unsupported operand type(s) for @: 'tuple' and 'str'
#> << int str ! TypeError unsupported operand type(s) for <<: 'int' and 'str'
#> << str int ! TypeError unsupported operand type(s) for <<: 'str' and 'int'
#> << list tuple ! TypeError unsupported operand type(s) for <<: 'list' and 'tuple'
#> << NoneType int ! TypeError unsupported operand type(s) for <<: 'NoneType' and 'int'
#> << float complex ! TypeError unsupported operand type(s) for <<: 'float' and 'complex'
#> << dict set ! TypeError unsupported operand type(s) for <<: 'dict' and 'set'
#> << A Inner ! TypeError unsupported operand type(s) for <<: 'A' and 'Inner'
#> << bytes str ! TypeError unsupported operand type(s) for <<: 'bytes' and 'str'
#> << builtin_function_or_method type ! TypeError unsupported operand type(s) for <<: 'builtin_function_or_method' and 'type'
#> << tuple str ! TypeError unsupported operand type(s) for <<: 'tuple' and 'str'
#> >> int str ! TypeError unsupported operand type(s) for >>: 'int' and 'str'
#> >> str int ! TypeError unsupported operand type(s) for >>: 'str' and 'int'
#> >> list tuple ! TypeError unsupported operand type(s) for >>: 'list' and 'tuple'
#> >> NoneType int ! TypeError unsupported operand type(s) for >>: 'NoneType' and 'int'
#> >> float complex ! TypeError unsupported operand type(s) for >>: 'float' and 'complex'
#> >> dict set ! TypeError unsupported operand type(s) for >>: 'dict' and 'set'
#> >> A Inner ! TypeError unsupported operand type(s) for >>: 'A' and 'Inner'
#> >> bytes str ! TypeError unsupported operand type(s) for >>: 'bytes' and 'str'
#> >> builtin_function_or_method type ! TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'type'
#> >> tuple str ! TypeError unsupported operand type(s) for >>: 'tuple' and 'str'
#> & int str ! TypeError unsupported operand type(s) for &: 'int' and 'str'
#> & str int ! TypeError unsupported operand type(s) for &: 'str' and 'int'
#> & list tuple ! TypeError unsupported operand type(s) for &: 'list' and 'tuple'
#> & NoneType int ! TypeError unsupported operand type(s) for &: 'NoneType' and 'int'
#> & float complex ! TypeError unsupported operand type(s) for &: 'float' and 'complex'
#> & dict set ! TypeError unsupported operand type(s) for &: 'dict' and 'set'
#> & A Inner ! TypeError unsupported operand type(s) for &: 'A' and 'Inner'
#> & bytes str ! TypeError unsupported operand type(s) for &: 'bytes' and 'str'
#> & builtin_function_or_method type ! TypeError unsupported operand type(s) for &: 'builtin_function_or_method' and 'type'
#> & tuple str ! TypeError unsupported operand type(s) for &: 'tuple' and 'str'
#> | int str ! TypeError unsupported operand type(s) for |: 'int' and 'str'
#> | str int ! TypeError unsupported operand type(s) for |: 'str' and 'int'
#> | list tuple ! TypeError unsupported operand type(s) for |: 'list' and 'tuple'
#> | NoneType int ! TypeError unsupported operand type(s) for |: 'NoneType' and 'int'
#> | float complex ! TypeError unsupported operand type(s) for |: 'float' and 'complex'
#> | dict set ! TypeError unsupported operand type(s) for |: 'dict' and 'set'
#> | A Inner ! TypeError unsupported operand type(s) for |: 'A' and 'Inner'
#> | bytes str ! TypeError unsupported operand type(s) for |: 'bytes' and 'str'
#> | builtin_function_or_method type ! TypeError unsupported operand type(s) for |: 'builtin_function_or_method' and 'type'
#> | tuple str ! TypeError unsupported operand type(s) for |: 'tuple' and 'str'
#> ^ int str ! TypeError unsupported operand type(s) for ^: 'int' and 'str'
#> ^ str int ! TypeError unsupported operand type(s) for ^: 'str' and 'int'
#> ^ list tuple ! TypeError unsupported operand type(s) for ^: 'list' and 'tuple'
#> ^ NoneType int ! TypeError unsupported operand type(s) for ^: 'NoneType' and 'int'
#> ^ float complex ! TypeError unsupported operand type(s) for ^: 'float' and 'complex'
#> ^ dict set ! TypeError unsupported operand type(s) for ^: 'dict' and 'set'
#> ^ A Inner ! TypeError unsupported operand type(s) for ^: 'A' and 'Inner'
#> ^ bytes str ! TypeError unsupported operand type(s) for ^: 'bytes' and 'str'
#> ^ builtin_function_or_method type ! TypeError unsupported operand type(s) for ^: 'builtin_function_or_method' and 'type'
#> ^ tuple str ! TypeError unsupported operand type(s) for ^: 'tuple' and 'str'
#> < int str ! TypeError '<' not supported between instances of 'int' and 'str'
#> < str int ! TypeError '<' not supported between instances of 'str' and 'int'
#> < list tuple ! TypeError '<' not supported between instances of 'list' and 'tuple'
#> < NoneType int ! TypeError '<' not supported between instances of 'NoneType' and 'int'
#> < float complex ! TypeError '<' not supported between instances of 'float' and 'complex'
#> < dict set ! TypeError '<' not supported between instances of 'dict' and 'set'
#> < A Inner ! TypeError '<' not supported between instances of 'A' and 'Inner'
#> < bytes str ! TypeError '<' not supported between instances of 'bytes' and 'str'
#> < builtin_function_or_method type ! TypeError '<' not supported between instances of 'builtin_function_or_method' and 'type'
#> < tuple str ! TypeError '<' not supported between instances of 'tuple' and 'str'
#> >= int str ! TypeError '>=' not supported between instances of 'int' and 'str'
#> >= str int ! TypeError '>=' not supported between instances of 'str' and 'int'
#> >= list tuple ! TypeError '>=' not supported between instances of 'list' and 'tuple'
#> >= NoneType int ! TypeError '>=' not supported between instances of 'NoneType' and 'int'
#> >= float complex ! TypeError '>=' not supported between instances of 'float' and 'complex'
#> >= dict set ! TypeError '>=' not supported between instances of 'dict' and 'set'
#> >= A Inner ! TypeError '>=' not supported between instances of 'A' and 'Inner'
#> >= bytes str ! TypeError '>=' not supported between instances of 'bytes' and 'str'
#> >= builtin_function_or_method type ! TypeError '>=' not supported between instances of 'builtin_function_or_method' and 'type'
#> >= tuple str ! TypeError '>=' not supported between instances of 'tuple' and 'str'
#> in int str ! TypeError 'in <string>' requires string as left operand, not int
#> in str int ! TypeError argument of type 'int' is not iterable
#> in list tuple = False
#> in NoneType int ! TypeError argument of type 'int' is not iterable
#> in float complex ! TypeError argument of type 'complex' is not iterable
#> in dict set ! TypeError unhashable type: 'dict'
#> in A Inner ! TypeError argument of type 'Inner' is not iterable
#> in bytes str ! TypeError 'in <string>' requires string as left operand, not bytes
#> in builtin_function_or_method type ! TypeError argument of type 'type' is not iterable
#> in tuple str ! TypeError 'in <string>' requires string as left operand, not tuple
#> [] int str ! TypeError 'int' object is not subscriptable
#> [] str int ! IndexError string index out of range
#> [] list tuple ! TypeError list indices must be integers or slices, not tuple
#> [] NoneType int ! TypeError 'NoneType' object is not subscriptable
#> [] float complex ! TypeError 'float' object is not subscriptable
#> [] dict set ! TypeError unhashable type: 'set'
#> [] A Inner ! TypeError 'A' object is not subscriptable
#> [] bytes str ! TypeError byte indices must be integers or slices, not str
#> [] builtin_function_or_method type ! TypeError 'builtin_function_or_method' object is not subscriptable
#> [] tuple str ! TypeError tuple indices must be integers or slices, not str
#> += unsupported operand type(s) for +=: 'int' and 'str'
#> += 'int' object is not iterable
#> += can only concatenate str (not "NoneType") to str
#> += unsupported operand type(s) for +=: 'A' and 'int'
#> += unsupported operand type(s) for +=: 'set' and 'list'
#> -= unsupported operand type(s) for -=: 'int' and 'str'
#> -= unsupported operand type(s) for -=: 'list' and 'int'
#> -= unsupported operand type(s) for -=: 'str' and 'NoneType'
#> -= unsupported operand type(s) for -=: 'A' and 'int'
#> -= unsupported operand type(s) for -=: 'set' and 'list'
#> *= a
#> *= [1, 1]
#> *= can't multiply sequence by non-int of type 'NoneType'
#> *= unsupported operand type(s) for *=: 'A' and 'int'
#> *= unsupported operand type(s) for *=: 'set' and 'list'
#> /= unsupported operand type(s) for /=: 'int' and 'str'
#> /= unsupported operand type(s) for /=: 'list' and 'int'
#> /= unsupported operand type(s) for /=: 'str' and 'NoneType'
#> /= unsupported operand type(s) for /=: 'A' and 'int'
#> /= unsupported operand type(s) for /=: 'set' and 'list'
#> //= unsupported operand type(s) for //=: 'int' and 'str'
#> //= unsupported operand type(s) for //=: 'list' and 'int'
#> //= unsupported operand type(s) for //=: 'str' and 'NoneType'
#> //= unsupported operand type(s) for //=: 'A' and 'int'
#> //= unsupported operand type(s) for //=: 'set' and 'list'
#> %= unsupported operand type(s) for %=: 'int' and 'str'
#> %= unsupported operand type(s) for %=: 'list' and 'int'
#> %= not all arguments converted during string formatting
#> %= unsupported operand type(s) for %=: 'A' and 'int'
#> %= unsupported operand type(s) for %=: 'set' and 'list'
#> **= unsupported operand type(s) for **=: 'int' and 'str'
#> **= unsupported operand type(s) for **=: 'list' and 'int'
#> **= unsupported operand type(s) for **=: 'str' and 'NoneType'
#> **= unsupported operand type(s) for **=: 'A' and 'int'
#> **= unsupported operand type(s) for **=: 'set' and 'list'
#> @= unsupported operand type(s) for @=: 'int' and 'str'
#> @= unsupported operand type(s) for @=: 'list' and 'int'
#> @= unsupported operand type(s) for @=: 'str' and 'NoneType'
#> @= unsupported operand type(s) for @=: 'A' and 'int'
#> @= unsupported operand type(s) for @=: 'set' and 'list'
#> <<= unsupported operand type(s) for <<=: 'int' and 'str'
#> <<= unsupported operand type(s) for <<=: 'list' and 'int'
#> <<= unsupported operand type(s) for <<=: 'str' and 'NoneType'
#> <<= unsupported operand type(s) for <<=: 'A' and 'int'
#> <<= unsupported operand type(s) for <<=: 'set' and 'list'
#> >>= unsupported operand type(s) for >>=: 'int' and 'str'
#> >>= unsupported operand type(s) for >>=: 'list' and 'int'
#> >>= unsupported operand type(s) for >>=: 'str' and 'NoneType'
#> >>= unsupported operand type(s) for >>=: 'A' and 'int'
#> >>= unsupported operand type(s) for >>=: 'set' and 'list'
#> &= unsupported operand type(s) for &=: 'int' and 'str'
#> &= unsupported operand type(s) for &=: 'list' and 'int'
#> &= unsupported operand type(s) for &=: 'str' and 'NoneType'
#> &= unsupported operand type(s) for &=: 'A' and 'int'
#> &= unsupported operand type(s) for &=: 'set' and 'list'
#> |= unsupported operand type(s) for |=: 'int' and 'str'
#> |= unsupported operand type(s) for |=: 'list' and 'int'
#> |= unsupported operand type(s) for |=: 'str' and 'NoneType'
#> |= unsupported operand type(s) for |=: 'A' and 'int'
#> |= unsupported operand type(s) for |=: 'set' and 'list'
#> ^= unsupported operand type(s) for ^=: 'int' and 'str'
#> ^= unsupported operand type(s) for ^=: 'list' and 'int'
#> ^= unsupported operand type(s) for ^=: 'str' and 'NoneType'
#> ^= unsupported operand type(s) for ^=: 'A' and 'int'
#> ^= unsupported operand type(s) for ^=: 'set' and 'list'
#> ["TypeError: bad operand type for unary -: 'A'", "TypeError: bad operand type for unary -: 'NoneType'", "TypeError: bad operand type for unary -: 'str'", "TypeError: bad operand type for unary -: 'list'", "TypeError: bad operand type for unary -: 'dict'", 'fine']
#> ["TypeError: bad operand type for unary +: 'A'", "TypeError: bad operand type for unary +: 'NoneType'", "TypeError: bad operand type for unary +: 'str'", "TypeError: bad operand type for unary +: 'list'", "TypeError: bad operand type for unary +: 'dict'", 'fine']
#> ["TypeError: bad operand type for unary ~: 'A'", "TypeError: bad operand type for unary ~: 'NoneType'", "TypeError: bad operand type for unary ~: 'str'", "TypeError: bad operand type for unary ~: 'list'", "TypeError: bad operand type for unary ~: 'dict'", "TypeError: bad operand type for unary ~: 'float'"]
#> ["TypeError: bad operand type for abs(): 'A'", "TypeError: bad operand type for abs(): 'NoneType'", "TypeError: bad operand type for abs(): 'str'", "TypeError: bad operand type for abs(): 'list'", "TypeError: bad operand type for abs(): 'dict'", 'fine']
#> ["TypeError: object of type 'A' has no len()", "TypeError: object of type 'NoneType' has no len()", 'fine', 'fine', 'fine', "TypeError: object of type 'float' has no len()"]
#> ["TypeError: 'A' object is not iterable", "TypeError: 'NoneType' object is not iterable", 'fine', 'fine', 'fine', "TypeError: 'float' object is not iterable"]
#> ["TypeError: 'A' object is not an iterator", "TypeError: 'NoneType' object is not an iterator", "TypeError: 'str' object is not an iterator", "TypeError: 'list' object is not an iterator", "TypeError: 'dict' object is not an iterator", "TypeError: 'float' object is not an iterator"]
#> ['fine', 'fine', 'fine', "TypeError: unhashable type: 'list'", "TypeError: unhashable type: 'dict'", 'fine']
#> ["TypeError: int() argument must be a string, a bytes-like object or a real number, not 'A'", "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'", "ValueError: invalid literal for int() with base 10: 's'", "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'", "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'dict'", 'fine']
#> ["TypeError: float() argument must be a string or a real number, not 'A'", "TypeError: float() argument must be a string or a real number, not 'NoneType'", "ValueError: could not convert string to float: 's'", "TypeError: float() argument must be a string or a real number, not 'list'", "TypeError: float() argument must be a string or a real number, not 'dict'", 'fine']
#> ["TypeError: complex() first argument must be a string or a number, not 'A'", "TypeError: complex() first argument must be a string or a number, not 'NoneType'", 'ValueError: complex() arg is a malformed string', "TypeError: complex() first argument must be a string or a number, not 'list'", "TypeError: complex() first argument must be a string or a number, not 'dict'", 'fine']
#> ["TypeError: type A doesn't define __round__ method", "TypeError: type NoneType doesn't define __round__ method", "TypeError: type str doesn't define __round__ method", "TypeError: type list doesn't define __round__ method", "TypeError: type dict doesn't define __round__ method", 'fine']
#> ["TypeError: 'A' object is not callable", "TypeError: 'NoneType' object is not callable", "TypeError: 'str' object is not callable", "TypeError: 'list' object is not callable", "TypeError: 'dict' object is not callable", "TypeError: 'float' object is not callable"]
#> ["AttributeError: 'A' object has no attribute 'nope'", "AttributeError: 'NoneType' object has no attribute 'nope'", "AttributeError: 'str' object has no attribute 'nope'", "AttributeError: 'list' object has no attribute 'nope'", "AttributeError: 'dict' object has no attribute 'nope'", "AttributeError: 'float' object has no attribute 'nope'"]
#> ["TypeError: 'A' object is not subscriptable", "TypeError: 'NoneType' object is not subscriptable", 'fine', 'IndexError: list index out of range', 'KeyError: 0', "TypeError: 'float' object is not subscriptable"]
#> ["TypeError: 'A' object is not subscriptable", "TypeError: 'NoneType' object is not subscriptable", 'fine', 'fine', 'KeyError: slice(0, 1, None)', "TypeError: 'float' object is not subscriptable"]
#> ['TypeError: Value after * must be an iterable, not A', 'TypeError: Value after * must be an iterable, not NoneType', 'fine', 'fine', 'fine', 'TypeError: Value after * must be an iterable, not float']
#> ["TypeError: 'A' object is not a mapping", "TypeError: 'NoneType' object is not a mapping", "TypeError: 'str' object is not a mapping", "TypeError: 'list' object is not a mapping", 'fine', "TypeError: 'float' object is not a mapping"]
#> ['TypeError: ord() expected string of length 1, but A found', 'TypeError: ord() expected string of length 1, but NoneType found', 'fine', 'TypeError: ord() expected string of length 1, but list found', 'TypeError: ord() expected string of length 1, but dict found', 'TypeError: ord() expected string of length 1, but float found']
#> ["TypeError: 'A' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'dict' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> ["TypeError: 'A' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'dict' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> ["TypeError: 'A' object is not reversible", "TypeError: 'NoneType' object is not reversible", 'fine', 'fine', 'fine', "TypeError: 'float' object is not reversible"]
#> ["TypeError: cannot convert 'A' object to bytes", "TypeError: cannot convert 'NoneType' object to bytes", 'TypeError: string argument without an encoding', 'fine', 'fine', "TypeError: cannot convert 'float' object to bytes"]
#> ["TypeError: 'A' object is not iterable", "TypeError: 'NoneType' object is not iterable", "TypeError: unsupported operand type(s) for +: 'int' and 'str'", 'fine', 'fine', "TypeError: 'float' object is not iterable"]
#> ['TypeError: %d format: a real number is required, not A', 'TypeError: %d format: a real number is required, not NoneType', 'TypeError: %d format: a real number is required, not str', 'TypeError: %d format: a real number is required, not list', 'TypeError: %d format: a real number is required, not dict', 'fine']
#> ['TypeError: unsupported format string passed to A.__format__', 'TypeError: unsupported format string passed to NoneType.__format__', "ValueError: Unknown format code 'd' for object of type 'str'", 'TypeError: unsupported format string passed to list.__format__', 'TypeError: unsupported format string passed to dict.__format__', "ValueError: Unknown format code 'd' for object of type 'float'"]
#> ['TypeError: list indices must be integers or slices, not A', 'TypeError: list indices must be integers or slices, not NoneType', 'TypeError: list indices must be integers or slices, not str', 'TypeError: list indices must be integers or slices, not list', 'TypeError: list indices must be integers or slices, not dict', 'TypeError: list indices must be integers or slices, not float']
#> ["TypeError: can't multiply sequence by non-int of type 'A'", "TypeError: can't multiply sequence by non-int of type 'NoneType'", "TypeError: can't multiply sequence by non-int of type 'str'", "TypeError: can't multiply sequence by non-int of type 'list'", "TypeError: can't multiply sequence by non-int of type 'dict'", "TypeError: can't multiply sequence by non-int of type 'float'"]
#> ["TypeError: 'A' object cannot be interpreted as an integer", "TypeError: 'NoneType' object cannot be interpreted as an integer", "TypeError: 'str' object cannot be interpreted as an integer", "TypeError: 'list' object cannot be interpreted as an integer", "TypeError: 'dict' object cannot be interpreted as an integer", "TypeError: 'float' object cannot be interpreted as an integer"]
#> ["TypeError: unsupported operand type(s) for divmod(): 'A' and 'int'", "TypeError: unsupported operand type(s) for divmod(): 'NoneType' and 'int'", "TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'", "TypeError: unsupported operand type(s) for divmod(): 'list' and 'int'", "TypeError: unsupported operand type(s) for divmod(): 'dict' and 'int'", 'fine']
#> set TypeError 'int' object does not support item assignment
#> set TypeError 'str' object does not support item assignment
#> set TypeError 'tuple' object does not support item assignment
#> set TypeError 'NoneType' object does not support item assignment
#> set TypeError 'A' object does not support item assignment
#> set TypeError 'bytes' object does not support item assignment
#> set TypeError 'range' object does not support item assignment
#> set TypeError 'builtin_function_or_method' object does not support item assignment
#> set TypeError 'frozenset' object does not support item assignment
#> del TypeError 'int' object does not support item deletion
#> del TypeError 'str' object doesn't support item deletion
#> del TypeError 'tuple' object doesn't support item deletion
#> del TypeError 'NoneType' object does not support item deletion
#> del TypeError 'A' object doesn't support item deletion
#> del TypeError 'bytes' object doesn't support item deletion
#> del TypeError 'range' object doesn't support item deletion
#> del TypeError 'builtin_function_or_method' object does not support item deletion
#> del TypeError 'frozenset' object doesn't support item deletion
#> slice TypeError 'int' object does not support item assignment
#> slice TypeError 'str' object does not support item assignment
#> slice TypeError 'tuple' object does not support item assignment
#> slice TypeError 'NoneType' object does not support item assignment
#> slice TypeError 'A' object does not support item assignment
#> slice TypeError 'bytes' object does not support item assignment
#> slice TypeError 'range' object does not support item assignment
#> slice TypeError 'builtin_function_or_method' object does not support item assignment
#> slice TypeError 'frozenset' object does not support item assignment
#> attr AttributeError 'int' object has no attribute 'attr'
#> attr AttributeError 'str' object has no attribute 'attr'
#> attr AttributeError 'tuple' object has no attribute 'attr'
#> attr AttributeError 'NoneType' object has no attribute 'attr'
#> attr A fine
#> attr AttributeError 'bytes' object has no attribute 'attr'
#> attr AttributeError 'range' object has no attribute 'attr'
#> attr AttributeError 'builtin_function_or_method' object has no attribute 'attr'
#> attr AttributeError 'frozenset' object has no attribute 'attr'
#> delattr AttributeError 'int' object has no attribute 'nothing'
#> delattr AttributeError 'str' object has no attribute 'nothing'
#> delattr AttributeError 'tuple' object has no attribute 'nothing'
#> delattr AttributeError 'NoneType' object has no attribute 'nothing'
#> delattr AttributeError 'A' object has no attribute 'nothing'
#> delattr AttributeError 'bytes' object has no attribute 'nothing'
#> delattr AttributeError 'range' object has no attribute 'nothing'
#> delattr AttributeError 'builtin_function_or_method' object has no attribute 'nothing'
#> delattr AttributeError 'frozenset' object has no attribute 'nothing'
#> 'int' object has no attribute 'missing_attribute' | missing_attribute
#> 'str' object has no attribute 'missing_attribute' | missing_attribute
#> 'NoneType' object has no attribute 'missing_attribute' | missing_attribute
#> 'A' object has no attribute 'missing_attribute' | missing_attribute
#> type object 'A' has no attribute 'missing_attribute' | missing_attribute
#> 'builtin_function_or_method' object has no attribute 'missing_attribute' | missing_attribute
#> 'function' object has no attribute 'missing_attribute' | missing_attribute
#> type object 'Inner' has no attribute 'missing_attribute' | missing_attribute
#> type object 'int' has no attribute 'missing_attribute' | missing_attribute
#> 'ellipsis' object has no attribute 'missing_attribute' | missing_attribute
