# Every binary operator between values of unlike types: a result or its refusal.
import operator

values = [1, 1.5, 2j, True, "s", b"b", [1], (1,), {1: 2}, {1}, None, range(2), ...]
operators = [("+", operator.add), ("-", operator.sub), ("*", operator.mul), ("/", operator.truediv), ("//", operator.floordiv), ("%", operator.mod), ("**", operator.pow), ("@", operator.matmul), ("<<", operator.lshift), (">>", operator.rshift), ("&", operator.and_), ("|", operator.or_), ("^", operator.xor), ("<", operator.lt), (">=", operator.ge), ("in", lambda a, b: a in b), ("[]", lambda a, b: a[b])]

for a in values:
    for b in values:
        if type(a) is type(b):
            continue
        line = []
        for name, op in operators:
            try:
                line.append(f"{name} {op(a, b)!r}")
            except TypeError as e:
                line.append(f"{name} {e}")
            except Exception as e:
                line.append(f"{name} {type(e).__name__} {e}")
        print(repr(a), repr(b))
        for text in line:
            if not text.endswith(f"'{type(a).__name__}' and '{type(b).__name__}'"):
                print("   ", text)

for a in values:
    for name, op in (("-", operator.neg), ("+", operator.pos), ("~", lambda v: v if v is True else ~v), ("abs", abs), ("len", len), ("iter", lambda v: list(v)), ("call", lambda v: v()), ("next", next), ("hash", lambda v: hash(v) and "hashed")):
        try:
            print(name, repr(a), op(a))
        except Exception as e:
            print(name, repr(a), type(e).__name__, e)

#> 1 1.5
#>     + 2.5
#>     - -0.5
#>     * 1.5
#>     / 0.6666666666666666
#>     // 0.0
#>     % 1.0
#>     ** 1.0
#>     < True
#>     >= False
#>     in argument of type 'float' is not iterable
#>     [] 'int' object is not subscriptable
#> 1 2j
#>     + (1+2j)
#>     - (1-2j)
#>     * 2j
#>     / -0.5j
#>     ** (1+0j)
#>     in argument of type 'complex' is not iterable
#>     [] 'int' object is not subscriptable
#> 1 True
#>     + 2
#>     - 0
#>     * 1
#>     / 1.0
#>     // 1
#>     % 0
#>     ** 1
#>     << 2
#>     >> 0
#>     & 1
#>     | 1
#>     ^ 0
#>     < False
#>     >= True
#>     in argument of type 'bool' is not iterable
#>     [] 'int' object is not subscriptable
#> 1 's'
#>     * 's'
#>     in 'in <string>' requires string as left operand, not int
#>     [] 'int' object is not subscriptable
#> 1 b'b'
#>     * b'b'
#>     in False
#>     [] 'int' object is not subscriptable
#> 1 [1]
#>     * [1]
#>     in True
#>     [] 'int' object is not subscriptable
#> 1 (1,)
#>     * (1,)
#>     in True
#>     [] 'int' object is not subscriptable
#> 1 {1: 2}
#>     in True
#>     [] 'int' object is not subscriptable
#> 1 {1}
#>     in True
#>     [] 'int' object is not subscriptable
#> 1 None
#>     in argument of type 'NoneType' is not iterable
#>     [] 'int' object is not subscriptable
#> 1 range(0, 2)
#>     in True
#>     [] 'int' object is not subscriptable
#> 1 Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] 'int' object is not subscriptable
#> 1.5 1
#>     + 2.5
#>     - 0.5
#>     * 1.5
#>     / 1.5
#>     // 1.0
#>     % 0.5
#>     ** 1.5
#>     < False
#>     >= True
#>     in argument of type 'int' is not iterable
#>     [] 'float' object is not subscriptable
#> 1.5 2j
#>     + (1.5+2j)
#>     - (1.5-2j)
#>     * 3j
#>     / -0.75j
#>     ** (0.6888243910617972+0.7249282435374858j)
#>     in argument of type 'complex' is not iterable
#>     [] 'float' object is not subscriptable
#> 1.5 True
#>     + 2.5
#>     - 0.5
#>     * 1.5
#>     / 1.5
#>     // 1.0
#>     % 0.5
#>     ** 1.5
#>     < False
#>     >= True
#>     in argument of type 'bool' is not iterable
#>     [] 'float' object is not subscriptable
#> 1.5 's'
#>     * can't multiply sequence by non-int of type 'float'
#>     in 'in <string>' requires string as left operand, not float
#>     [] 'float' object is not subscriptable
#> 1.5 b'b'
#>     * can't multiply sequence by non-int of type 'float'
#>     in a bytes-like object is required, not 'float'
#>     [] 'float' object is not subscriptable
#> 1.5 [1]
#>     * can't multiply sequence by non-int of type 'float'
#>     in False
#>     [] 'float' object is not subscriptable
#> 1.5 (1,)
#>     * can't multiply sequence by non-int of type 'float'
#>     in False
#>     [] 'float' object is not subscriptable
#> 1.5 {1: 2}
#>     in False
#>     [] 'float' object is not subscriptable
#> 1.5 {1}
#>     in False
#>     [] 'float' object is not subscriptable
#> 1.5 None
#>     in argument of type 'NoneType' is not iterable
#>     [] 'float' object is not subscriptable
#> 1.5 range(0, 2)
#>     in False
#>     [] 'float' object is not subscriptable
#> 1.5 Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] 'float' object is not subscriptable
#> 2j 1
#>     + (1+2j)
#>     - (-1+2j)
#>     * 2j
#>     / 2j
#>     ** 2j
#>     in argument of type 'int' is not iterable
#>     [] 'complex' object is not subscriptable
#> 2j 1.5
#>     + (1.5+2j)
#>     - (-1.5+2j)
#>     * 3j
#>     / 1.3333333333333333j
#>     ** (-2+2.0000000000000004j)
#>     in argument of type 'float' is not iterable
#>     [] 'complex' object is not subscriptable
#> 2j True
#>     + (1+2j)
#>     - (-1+2j)
#>     * 2j
#>     / 2j
#>     ** 2j
#>     in argument of type 'bool' is not iterable
#>     [] 'complex' object is not subscriptable
#> 2j 's'
#>     * can't multiply sequence by non-int of type 'complex'
#>     in 'in <string>' requires string as left operand, not complex
#>     [] 'complex' object is not subscriptable
#> 2j b'b'
#>     * can't multiply sequence by non-int of type 'complex'
#>     in a bytes-like object is required, not 'complex'
#>     [] 'complex' object is not subscriptable
#> 2j [1]
#>     * can't multiply sequence by non-int of type 'complex'
#>     in False
#>     [] 'complex' object is not subscriptable
#> 2j (1,)
#>     * can't multiply sequence by non-int of type 'complex'
#>     in False
#>     [] 'complex' object is not subscriptable
#> 2j {1: 2}
#>     in False
#>     [] 'complex' object is not subscriptable
#> 2j {1}
#>     in False
#>     [] 'complex' object is not subscriptable
#> 2j None
#>     in argument of type 'NoneType' is not iterable
#>     [] 'complex' object is not subscriptable
#> 2j range(0, 2)
#>     in False
#>     [] 'complex' object is not subscriptable
#> 2j Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] 'complex' object is not subscriptable
#> True 1
#>     + 2
#>     - 0
#>     * 1
#>     / 1.0
#>     // 1
#>     % 0
#>     ** 1
#>     << 2
#>     >> 0
#>     & 1
#>     | 1
#>     ^ 0
#>     < False
#>     >= True
#>     in argument of type 'int' is not iterable
#>     [] 'bool' object is not subscriptable
#> True 1.5
#>     + 2.5
#>     - -0.5
#>     * 1.5
#>     / 0.6666666666666666
#>     // 0.0
#>     % 1.0
#>     ** 1.0
#>     < True
#>     >= False
#>     in argument of type 'float' is not iterable
#>     [] 'bool' object is not subscriptable
#> True 2j
#>     + (1+2j)
#>     - (1-2j)
#>     * 2j
#>     / -0.5j
#>     ** (1+0j)
#>     in argument of type 'complex' is not iterable
#>     [] 'bool' object is not subscriptable
#> True 's'
#>     * 's'
#>     in 'in <string>' requires string as left operand, not bool
#>     [] 'bool' object is not subscriptable
#> True b'b'
#>     * b'b'
#>     in False
#>     [] 'bool' object is not subscriptable
#> True [1]
#>     * [1]
#>     in True
#>     [] 'bool' object is not subscriptable
#> True (1,)
#>     * (1,)
#>     in True
#>     [] 'bool' object is not subscriptable
#> True {1: 2}
#>     in True
#>     [] 'bool' object is not subscriptable
#> True {1}
#>     in True
#>     [] 'bool' object is not subscriptable
#> True None
#>     in argument of type 'NoneType' is not iterable
#>     [] 'bool' object is not subscriptable
#> True range(0, 2)
#>     in True
#>     [] 'bool' object is not subscriptable
#> True Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] 'bool' object is not subscriptable
#> 's' 1
#>     + can only concatenate str (not "int") to str
#>     * 's'
#>     % not all arguments converted during string formatting
#>     in argument of type 'int' is not iterable
#>     [] IndexError string index out of range
#> 's' 1.5
#>     + can only concatenate str (not "float") to str
#>     * can't multiply sequence by non-int of type 'float'
#>     % not all arguments converted during string formatting
#>     in argument of type 'float' is not iterable
#>     [] string indices must be integers, not 'float'
#> 's' 2j
#>     + can only concatenate str (not "complex") to str
#>     * can't multiply sequence by non-int of type 'complex'
#>     % not all arguments converted during string formatting
#>     in argument of type 'complex' is not iterable
#>     [] string indices must be integers, not 'complex'
#> 's' True
#>     + can only concatenate str (not "bool") to str
#>     * 's'
#>     % not all arguments converted during string formatting
#>     in argument of type 'bool' is not iterable
#>     [] IndexError string index out of range
#> 's' b'b'
#>     + can only concatenate str (not "bytes") to str
#>     * can't multiply sequence by non-int of type 'bytes'
#>     % 's'
#>     in a bytes-like object is required, not 'str'
#>     [] string indices must be integers, not 'bytes'
#> 's' [1]
#>     + can only concatenate str (not "list") to str
#>     * can't multiply sequence by non-int of type 'list'
#>     % 's'
#>     in False
#>     [] string indices must be integers, not 'list'
#> 's' (1,)
#>     + can only concatenate str (not "tuple") to str
#>     * can't multiply sequence by non-int of type 'tuple'
#>     % not all arguments converted during string formatting
#>     in False
#>     [] string indices must be integers, not 'tuple'
#> 's' {1: 2}
#>     + can only concatenate str (not "dict") to str
#>     * can't multiply sequence by non-int of type 'dict'
#>     % 's'
#>     in False
#>     [] string indices must be integers, not 'dict'
#> 's' {1}
#>     + can only concatenate str (not "set") to str
#>     * can't multiply sequence by non-int of type 'set'
#>     % not all arguments converted during string formatting
#>     in False
#>     [] string indices must be integers, not 'set'
#> 's' None
#>     + can only concatenate str (not "NoneType") to str
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     % not all arguments converted during string formatting
#>     in argument of type 'NoneType' is not iterable
#>     [] string indices must be integers, not 'NoneType'
#> 's' range(0, 2)
#>     + can only concatenate str (not "range") to str
#>     * can't multiply sequence by non-int of type 'range'
#>     % 's'
#>     in False
#>     [] string indices must be integers, not 'range'
#> 's' Ellipsis
#>     + can only concatenate str (not "ellipsis") to str
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     % not all arguments converted during string formatting
#>     in argument of type 'ellipsis' is not iterable
#>     [] string indices must be integers, not 'ellipsis'
#> b'b' 1
#>     + can't concat int to bytes
#>     * b'b'
#>     % not all arguments converted during bytes formatting
#>     in argument of type 'int' is not iterable
#>     [] IndexError index out of range
#> b'b' 1.5
#>     + can't concat float to bytes
#>     * can't multiply sequence by non-int of type 'float'
#>     % not all arguments converted during bytes formatting
#>     in argument of type 'float' is not iterable
#>     [] byte indices must be integers or slices, not float
#> b'b' 2j
#>     + can't concat complex to bytes
#>     * can't multiply sequence by non-int of type 'complex'
#>     % not all arguments converted during bytes formatting
#>     in argument of type 'complex' is not iterable
#>     [] byte indices must be integers or slices, not complex
#> b'b' True
#>     + can't concat bool to bytes
#>     * b'b'
#>     % not all arguments converted during bytes formatting
#>     in argument of type 'bool' is not iterable
#>     [] IndexError index out of range
#> b'b' 's'
#>     + can't concat str to bytes
#>     * can't multiply sequence by non-int of type 'str'
#>     % not all arguments converted during bytes formatting
#>     in 'in <string>' requires string as left operand, not bytes
#>     [] byte indices must be integers or slices, not str
#> b'b' [1]
#>     + can't concat list to bytes
#>     * can't multiply sequence by non-int of type 'list'
#>     % b'b'
#>     in False
#>     [] byte indices must be integers or slices, not list
#> b'b' (1,)
#>     + can't concat tuple to bytes
#>     * can't multiply sequence by non-int of type 'tuple'
#>     % not all arguments converted during bytes formatting
#>     in False
#>     [] byte indices must be integers or slices, not tuple
#> b'b' {1: 2}
#>     + can't concat dict to bytes
#>     * can't multiply sequence by non-int of type 'dict'
#>     % b'b'
#>     in False
#>     [] byte indices must be integers or slices, not dict
#> b'b' {1}
#>     + can't concat set to bytes
#>     * can't multiply sequence by non-int of type 'set'
#>     % not all arguments converted during bytes formatting
#>     in False
#>     [] byte indices must be integers or slices, not set
#> b'b' None
#>     + can't concat NoneType to bytes
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     % not all arguments converted during bytes formatting
#>     in argument of type 'NoneType' is not iterable
#>     [] byte indices must be integers or slices, not NoneType
#> b'b' range(0, 2)
#>     + can't concat range to bytes
#>     * can't multiply sequence by non-int of type 'range'
#>     % b'b'
#>     in False
#>     [] byte indices must be integers or slices, not range
#> b'b' Ellipsis
#>     + can't concat ellipsis to bytes
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     % not all arguments converted during bytes formatting
#>     in argument of type 'ellipsis' is not iterable
#>     [] byte indices must be integers or slices, not ellipsis
#> [1] 1
#>     + can only concatenate list (not "int") to list
#>     * [1]
#>     in argument of type 'int' is not iterable
#>     [] IndexError list index out of range
#> [1] 1.5
#>     + can only concatenate list (not "float") to list
#>     * can't multiply sequence by non-int of type 'float'
#>     in argument of type 'float' is not iterable
#>     [] list indices must be integers or slices, not float
#> [1] 2j
#>     + can only concatenate list (not "complex") to list
#>     * can't multiply sequence by non-int of type 'complex'
#>     in argument of type 'complex' is not iterable
#>     [] list indices must be integers or slices, not complex
#> [1] True
#>     + can only concatenate list (not "bool") to list
#>     * [1]
#>     in argument of type 'bool' is not iterable
#>     [] IndexError list index out of range
#> [1] 's'
#>     + can only concatenate list (not "str") to list
#>     * can't multiply sequence by non-int of type 'str'
#>     in 'in <string>' requires string as left operand, not list
#>     [] list indices must be integers or slices, not str
#> [1] b'b'
#>     + can only concatenate list (not "bytes") to list
#>     * can't multiply sequence by non-int of type 'bytes'
#>     in a bytes-like object is required, not 'list'
#>     [] list indices must be integers or slices, not bytes
#> [1] (1,)
#>     + can only concatenate list (not "tuple") to list
#>     * can't multiply sequence by non-int of type 'tuple'
#>     in False
#>     [] list indices must be integers or slices, not tuple
#> [1] {1: 2}
#>     + can only concatenate list (not "dict") to list
#>     * can't multiply sequence by non-int of type 'dict'
#>     in unhashable type: 'list'
#>     [] list indices must be integers or slices, not dict
#> [1] {1}
#>     + can only concatenate list (not "set") to list
#>     * can't multiply sequence by non-int of type 'set'
#>     in unhashable type: 'list'
#>     [] list indices must be integers or slices, not set
#> [1] None
#>     + can only concatenate list (not "NoneType") to list
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     in argument of type 'NoneType' is not iterable
#>     [] list indices must be integers or slices, not NoneType
#> [1] range(0, 2)
#>     + can only concatenate list (not "range") to list
#>     * can't multiply sequence by non-int of type 'range'
#>     in False
#>     [] list indices must be integers or slices, not range
#> [1] Ellipsis
#>     + can only concatenate list (not "ellipsis") to list
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     in argument of type 'ellipsis' is not iterable
#>     [] list indices must be integers or slices, not ellipsis
#> (1,) 1
#>     + can only concatenate tuple (not "int") to tuple
#>     * (1,)
#>     in argument of type 'int' is not iterable
#>     [] IndexError tuple index out of range
#> (1,) 1.5
#>     + can only concatenate tuple (not "float") to tuple
#>     * can't multiply sequence by non-int of type 'float'
#>     in argument of type 'float' is not iterable
#>     [] tuple indices must be integers or slices, not float
#> (1,) 2j
#>     + can only concatenate tuple (not "complex") to tuple
#>     * can't multiply sequence by non-int of type 'complex'
#>     in argument of type 'complex' is not iterable
#>     [] tuple indices must be integers or slices, not complex
#> (1,) True
#>     + can only concatenate tuple (not "bool") to tuple
#>     * (1,)
#>     in argument of type 'bool' is not iterable
#>     [] IndexError tuple index out of range
#> (1,) 's'
#>     + can only concatenate tuple (not "str") to tuple
#>     * can't multiply sequence by non-int of type 'str'
#>     in 'in <string>' requires string as left operand, not tuple
#>     [] tuple indices must be integers or slices, not str
#> (1,) b'b'
#>     + can only concatenate tuple (not "bytes") to tuple
#>     * can't multiply sequence by non-int of type 'bytes'
#>     in a bytes-like object is required, not 'tuple'
#>     [] tuple indices must be integers or slices, not bytes
#> (1,) [1]
#>     + can only concatenate tuple (not "list") to tuple
#>     * can't multiply sequence by non-int of type 'list'
#>     in False
#>     [] tuple indices must be integers or slices, not list
#> (1,) {1: 2}
#>     + can only concatenate tuple (not "dict") to tuple
#>     * can't multiply sequence by non-int of type 'dict'
#>     in False
#>     [] tuple indices must be integers or slices, not dict
#> (1,) {1}
#>     + can only concatenate tuple (not "set") to tuple
#>     * can't multiply sequence by non-int of type 'set'
#>     in False
#>     [] tuple indices must be integers or slices, not set
#> (1,) None
#>     + can only concatenate tuple (not "NoneType") to tuple
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     in argument of type 'NoneType' is not iterable
#>     [] tuple indices must be integers or slices, not NoneType
#> (1,) range(0, 2)
#>     + can only concatenate tuple (not "range") to tuple
#>     * can't multiply sequence by non-int of type 'range'
#>     in False
#>     [] tuple indices must be integers or slices, not range
#> (1,) Ellipsis
#>     + can only concatenate tuple (not "ellipsis") to tuple
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     in argument of type 'ellipsis' is not iterable
#>     [] tuple indices must be integers or slices, not ellipsis
#> {1: 2} 1
#>     in argument of type 'int' is not iterable
#>     [] 2
#> {1: 2} 1.5
#>     in argument of type 'float' is not iterable
#>     [] KeyError 1.5
#> {1: 2} 2j
#>     in argument of type 'complex' is not iterable
#>     [] KeyError 2j
#> {1: 2} True
#>     in argument of type 'bool' is not iterable
#>     [] 2
#> {1: 2} 's'
#>     * can't multiply sequence by non-int of type 'dict'
#>     in 'in <string>' requires string as left operand, not dict
#>     [] KeyError 's'
#> {1: 2} b'b'
#>     * can't multiply sequence by non-int of type 'dict'
#>     in a bytes-like object is required, not 'dict'
#>     [] KeyError b'b'
#> {1: 2} [1]
#>     * can't multiply sequence by non-int of type 'dict'
#>     in False
#>     [] unhashable type: 'list'
#> {1: 2} (1,)
#>     * can't multiply sequence by non-int of type 'dict'
#>     in False
#>     [] KeyError (1,)
#> {1: 2} {1}
#>     in unhashable type: 'dict'
#>     [] unhashable type: 'set'
#> {1: 2} None
#>     in argument of type 'NoneType' is not iterable
#>     [] KeyError None
#> {1: 2} range(0, 2)
#>     in False
#>     [] KeyError range(0, 2)
#> {1: 2} Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] KeyError Ellipsis
#> {1} 1
#>     in argument of type 'int' is not iterable
#>     [] 'set' object is not subscriptable
#> {1} 1.5
#>     in argument of type 'float' is not iterable
#>     [] 'set' object is not subscriptable
#> {1} 2j
#>     in argument of type 'complex' is not iterable
#>     [] 'set' object is not subscriptable
#> {1} True
#>     in argument of type 'bool' is not iterable
#>     [] 'set' object is not subscriptable
#> {1} 's'
#>     * can't multiply sequence by non-int of type 'set'
#>     in 'in <string>' requires string as left operand, not set
#>     [] 'set' object is not subscriptable
#> {1} b'b'
#>     * can't multiply sequence by non-int of type 'set'
#>     in a bytes-like object is required, not 'set'
#>     [] 'set' object is not subscriptable
#> {1} [1]
#>     * can't multiply sequence by non-int of type 'set'
#>     in False
#>     [] 'set' object is not subscriptable
#> {1} (1,)
#>     * can't multiply sequence by non-int of type 'set'
#>     in False
#>     [] 'set' object is not subscriptable
#> {1} {1: 2}
#>     in unhashable type: 'set'
#>     [] 'set' object is not subscriptable
#> {1} None
#>     in argument of type 'NoneType' is not iterable
#>     [] 'set' object is not subscriptable
#> {1} range(0, 2)
#>     in False
#>     [] 'set' object is not subscriptable
#> {1} Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] 'set' object is not subscriptable
#> None 1
#>     in argument of type 'int' is not iterable
#>     [] 'NoneType' object is not subscriptable
#> None 1.5
#>     in argument of type 'float' is not iterable
#>     [] 'NoneType' object is not subscriptable
#> None 2j
#>     in argument of type 'complex' is not iterable
#>     [] 'NoneType' object is not subscriptable
#> None True
#>     in argument of type 'bool' is not iterable
#>     [] 'NoneType' object is not subscriptable
#> None 's'
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     in 'in <string>' requires string as left operand, not NoneType
#>     [] 'NoneType' object is not subscriptable
#> None b'b'
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     in a bytes-like object is required, not 'NoneType'
#>     [] 'NoneType' object is not subscriptable
#> None [1]
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     in False
#>     [] 'NoneType' object is not subscriptable
#> None (1,)
#>     * can't multiply sequence by non-int of type 'NoneType'
#>     in False
#>     [] 'NoneType' object is not subscriptable
#> None {1: 2}
#>     in False
#>     [] 'NoneType' object is not subscriptable
#> None {1}
#>     in False
#>     [] 'NoneType' object is not subscriptable
#> None range(0, 2)
#>     in False
#>     [] 'NoneType' object is not subscriptable
#> None Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] 'NoneType' object is not subscriptable
#> range(0, 2) 1
#>     in argument of type 'int' is not iterable
#>     [] 1
#> range(0, 2) 1.5
#>     in argument of type 'float' is not iterable
#>     [] range indices must be integers or slices, not float
#> range(0, 2) 2j
#>     in argument of type 'complex' is not iterable
#>     [] range indices must be integers or slices, not complex
#> range(0, 2) True
#>     in argument of type 'bool' is not iterable
#>     [] 1
#> range(0, 2) 's'
#>     * can't multiply sequence by non-int of type 'range'
#>     in 'in <string>' requires string as left operand, not range
#>     [] range indices must be integers or slices, not str
#> range(0, 2) b'b'
#>     * can't multiply sequence by non-int of type 'range'
#>     in a bytes-like object is required, not 'range'
#>     [] range indices must be integers or slices, not bytes
#> range(0, 2) [1]
#>     * can't multiply sequence by non-int of type 'range'
#>     in False
#>     [] range indices must be integers or slices, not list
#> range(0, 2) (1,)
#>     * can't multiply sequence by non-int of type 'range'
#>     in False
#>     [] range indices must be integers or slices, not tuple
#> range(0, 2) {1: 2}
#>     in False
#>     [] range indices must be integers or slices, not dict
#> range(0, 2) {1}
#>     in False
#>     [] range indices must be integers or slices, not set
#> range(0, 2) None
#>     in argument of type 'NoneType' is not iterable
#>     [] range indices must be integers or slices, not NoneType
#> range(0, 2) Ellipsis
#>     in argument of type 'ellipsis' is not iterable
#>     [] range indices must be integers or slices, not ellipsis
#> Ellipsis 1
#>     in argument of type 'int' is not iterable
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis 1.5
#>     in argument of type 'float' is not iterable
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis 2j
#>     in argument of type 'complex' is not iterable
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis True
#>     in argument of type 'bool' is not iterable
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis 's'
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     in 'in <string>' requires string as left operand, not ellipsis
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis b'b'
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     in a bytes-like object is required, not 'ellipsis'
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis [1]
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     in False
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis (1,)
#>     * can't multiply sequence by non-int of type 'ellipsis'
#>     in False
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis {1: 2}
#>     in False
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis {1}
#>     in False
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis None
#>     in argument of type 'NoneType' is not iterable
#>     [] 'ellipsis' object is not subscriptable
#> Ellipsis range(0, 2)
#>     in False
#>     [] 'ellipsis' object is not subscriptable
#> - 1 -1
#> + 1 1
#> ~ 1 -2
#> abs 1 1
#> len 1 TypeError object of type 'int' has no len()
#> iter 1 TypeError 'int' object is not iterable
#> call 1 TypeError 'int' object is not callable
#> next 1 TypeError 'int' object is not an iterator
#> hash 1 hashed
#> - 1.5 -1.5
#> + 1.5 1.5
#> ~ 1.5 TypeError bad operand type for unary ~: 'float'
#> abs 1.5 1.5
#> len 1.5 TypeError object of type 'float' has no len()
#> iter 1.5 TypeError 'float' object is not iterable
#> call 1.5 TypeError 'float' object is not callable
#> next 1.5 TypeError 'float' object is not an iterator
#> hash 1.5 hashed
#> - 2j (-0-2j)
#> + 2j 2j
#> ~ 2j TypeError bad operand type for unary ~: 'complex'
#> abs 2j 2.0
#> len 2j TypeError object of type 'complex' has no len()
#> iter 2j TypeError 'complex' object is not iterable
#> call 2j TypeError 'complex' object is not callable
#> next 2j TypeError 'complex' object is not an iterator
#> hash 2j hashed
#> - True -1
#> + True 1
#> ~ True True
#> abs True 1
#> len True TypeError object of type 'bool' has no len()
#> iter True TypeError 'bool' object is not iterable
#> call True TypeError 'bool' object is not callable
#> next True TypeError 'bool' object is not an iterator
#> hash True hashed
#> - 's' TypeError bad operand type for unary -: 'str'
#> + 's' TypeError bad operand type for unary +: 'str'
#> ~ 's' TypeError bad operand type for unary ~: 'str'
#> abs 's' TypeError bad operand type for abs(): 'str'
#> len 's' 1
#> iter 's' ['s']
#> call 's' TypeError 'str' object is not callable
#> next 's' TypeError 'str' object is not an iterator
#> hash 's' hashed
#> - b'b' TypeError bad operand type for unary -: 'bytes'
#> + b'b' TypeError bad operand type for unary +: 'bytes'
#> ~ b'b' TypeError bad operand type for unary ~: 'bytes'
#> abs b'b' TypeError bad operand type for abs(): 'bytes'
#> len b'b' 1
#> iter b'b' [98]
#> call b'b' TypeError 'bytes' object is not callable
#> next b'b' TypeError 'bytes' object is not an iterator
#> hash b'b' hashed
#> - [1] TypeError bad operand type for unary -: 'list'
#> + [1] TypeError bad operand type for unary +: 'list'
#> ~ [1] TypeError bad operand type for unary ~: 'list'
#> abs [1] TypeError bad operand type for abs(): 'list'
#> len [1] 1
#> iter [1] [1]
#> call [1] TypeError 'list' object is not callable
#> next [1] TypeError 'list' object is not an iterator
#> hash [1] TypeError unhashable type: 'list'
#> - (1,) TypeError bad operand type for unary -: 'tuple'
#> + (1,) TypeError bad operand type for unary +: 'tuple'
#> ~ (1,) TypeError bad operand type for unary ~: 'tuple'
#> abs (1,) TypeError bad operand type for abs(): 'tuple'
#> len (1,) 1
#> iter (1,) [1]
#> call (1,) TypeError 'tuple' object is not callable
#> next (1,) TypeError 'tuple' object is not an iterator
#> hash (1,) hashed
#> - {1: 2} TypeError bad operand type for unary -: 'dict'
#> + {1: 2} TypeError bad operand type for unary +: 'dict'
#> ~ {1: 2} TypeError bad operand type for unary ~: 'dict'
#> abs {1: 2} TypeError bad operand type for abs(): 'dict'
#> len {1: 2} 1
#> iter {1: 2} [1]
#> call {1: 2} TypeError 'dict' object is not callable
#> next {1: 2} TypeError 'dict' object is not an iterator
#> hash {1: 2} TypeError unhashable type: 'dict'
#> - {1} TypeError bad operand type for unary -: 'set'
#> + {1} TypeError bad operand type for unary +: 'set'
#> ~ {1} TypeError bad operand type for unary ~: 'set'
#> abs {1} TypeError bad operand type for abs(): 'set'
#> len {1} 1
#> iter {1} [1]
#> call {1} TypeError 'set' object is not callable
#> next {1} TypeError 'set' object is not an iterator
#> hash {1} TypeError unhashable type: 'set'
#> - None TypeError bad operand type for unary -: 'NoneType'
#> + None TypeError bad operand type for unary +: 'NoneType'
#> ~ None TypeError bad operand type for unary ~: 'NoneType'
#> abs None TypeError bad operand type for abs(): 'NoneType'
#> len None TypeError object of type 'NoneType' has no len()
#> iter None TypeError 'NoneType' object is not iterable
#> call None TypeError 'NoneType' object is not callable
#> next None TypeError 'NoneType' object is not an iterator
#> hash None hashed
#> - range(0, 2) TypeError bad operand type for unary -: 'range'
#> + range(0, 2) TypeError bad operand type for unary +: 'range'
#> ~ range(0, 2) TypeError bad operand type for unary ~: 'range'
#> abs range(0, 2) TypeError bad operand type for abs(): 'range'
#> len range(0, 2) 2
#> iter range(0, 2) [0, 1]
#> call range(0, 2) TypeError 'range' object is not callable
#> next range(0, 2) TypeError 'range' object is not an iterator
#> hash range(0, 2) hashed
#> - Ellipsis TypeError bad operand type for unary -: 'ellipsis'
#> + Ellipsis TypeError bad operand type for unary +: 'ellipsis'
#> ~ Ellipsis TypeError bad operand type for unary ~: 'ellipsis'
#> abs Ellipsis TypeError bad operand type for abs(): 'ellipsis'
#> len Ellipsis TypeError object of type 'ellipsis' has no len()
#> iter Ellipsis TypeError 'ellipsis' object is not iterable
#> call Ellipsis TypeError 'ellipsis' object is not callable
#> next Ellipsis TypeError 'ellipsis' object is not an iterator
#> hash Ellipsis hashed
