# What builtin functions, methods and classes say that they take.
import inspect
import math


class Plain:
    pass


class Number(int):
    __slots__ = ()


class Items(list):
    pass


class Takes(list):
    def __init__(self, first, *, second=2):
        pass


THINGS = [
    len, print, sorted, max, iter, getattr, isinstance, sum, abs, divmod, round, math.sqrt, math.hypot, math.gcd,
    str.split, str.find, str.join, [].append, list.index, list.sort, dict.pop, dict.update, dict.fromkeys, dict.get,
    int.from_bytes, int.to_bytes, int.bit_length, int.__add__, (5).__add__, bytes.hex, bytes.find, bytes.decode,
    float, int, str, list, tuple, object, range, ValueError, type, property, enumerate, reversed,
    Plain, Items, Takes, Takes.__init__, set.add, frozenset.union, complex.conjugate, list.__getitem__,
]

for thing in THINGS:
    try:
        text = thing.__text_signature__
    except AttributeError:
        text = "no such attribute"
    try:
        found = str(inspect.signature(thing))
    except ValueError as e:
        found = str(e).split(" at 0x")[0].split("<")[0]
    print(thing.__name__, repr(text), found)

parameters = inspect.signature(str.split).parameters
for name, p in parameters.items():
    print(name, p.kind.name, p.default is inspect.Parameter.empty or p.default)
bound = inspect.signature(sorted).bind([3], key=len)
bound.apply_defaults()
print(bound.arguments)
try:
    inspect.signature(len).bind()
except TypeError as e:
    print(e)
print(inspect.getfullargspec(abs).args, inspect.signature("a,b".split))
print([type(x.__doc__).__name__ for x in (len, str, str.split, 5, [], None, Plain, Plain(), [].append, ValueError())])
print(str.maketrans.__self__, dict.fromkeys.__self__)

#> len '($module, obj, /)' (obj, /)
#> print "($module, /, *args, sep=' ', end='\\n', file=None, flush=False)" (*args, sep=' ', end='\n', file=None, flush=False)
#> sorted '($module, iterable, /, *, key=None, reverse=False)' (iterable, /, *, key=None, reverse=False)
#> max None no signature found for builtin 
#> iter '($module, object, sentinel=<unrepresentable>, /)' 
#> getattr '($module, object, name, default=<unrepresentable>, /)' 
#> isinstance '($module, obj, class_or_tuple, /)' (obj, class_or_tuple, /)
#> sum '($module, iterable, /, start=0)' (iterable, /, start=0)
#> abs '($module, x, /)' (x, /)
#> divmod '($module, x, y, /)' (x, y, /)
#> round '($module, /, number, ndigits=None)' (number, ndigits=None)
#> sqrt '($module, x, /)' (x, /)
#> hypot None no signature found for builtin 
#> gcd '($module, *integers)' (*integers)
#> split '($self, /, sep=None, maxsplit=-1)' (self, /, sep=None, maxsplit=-1)
#> find None no signature found for builtin 
#> join '($self, iterable, /)' (self, iterable, /)
#> append '($self, object, /)' (object, /)
#> index '($self, value, start=0, stop=sys.maxsize, /)' (self, value, start=0, stop=9223372036854775807, /)
#> sort '($self, /, *, key=None, reverse=False)' (self, /, *, key=None, reverse=False)
#> pop '($self, key, default=<unrepresentable>, /)' 
#> update None no signature found for builtin 
#> fromkeys '($type, iterable, value=None, /)' (iterable, value=None, /)
#> get '($self, key, default=None, /)' (self, key, default=None, /)
#> from_bytes "($type, /, bytes, byteorder='big', *, signed=False)" (bytes, byteorder='big', *, signed=False)
#> to_bytes "($self, /, length=1, byteorder='big', *, signed=False)" (self, /, length=1, byteorder='big', *, signed=False)
#> bit_length '($self, /)' (self, /)
#> __add__ '($self, value, /)' (self, value, /)
#> __add__ '($self, value, /)' (value, /)
#> hex '($self, /, sep=<unrepresentable>, bytes_per_sep=1)' 
#> find None no signature found for builtin 
#> decode "($self, /, encoding='utf-8', errors='strict')" (self, /, encoding='utf-8', errors='strict')
#> float '(x=0, /)' (x=0, /)
#> int None no signature found for builtin type 
#> str None no signature found for builtin type 
#> list '(iterable=(), /)' (iterable=(), /)
#> tuple '(iterable=(), /)' (iterable=(), /)
#> object '()' ()
#> range None no signature found for builtin type 
#> ValueError None no signature found for builtin type 
#> type None no signature found for builtin 
#> property '(fget=None, fset=None, fdel=None, doc=None)' (fget=None, fset=None, fdel=None, doc=None)
#> enumerate '(iterable, start=0)' (iterable, start=0)
#> reversed '(sequence, /)' (sequence, /)
#> Plain None ()
#> Items None (iterable=(), /)
#> Takes None (first, *, second=2)
#> __init__ 'no such attribute' (self, first, *, second=2)
#> add None no signature found for builtin 
#> union None no signature found for builtin 
#> conjugate '($self, /)' (self, /)
#> __getitem__ '($self, index, /)' (self, index, /)
#> self POSITIONAL_ONLY True
#> sep POSITIONAL_OR_KEYWORD None
#> maxsplit POSITIONAL_OR_KEYWORD -1
#> {'iterable': [3], 'key': <built-in function len>, 'reverse': False}
#> missing a required argument: 'obj'
#> ['x'] (sep=None, maxsplit=-1)
#> ['str', 'str', 'str', 'str', 'str', 'NoneType', 'NoneType', 'NoneType', 'str', 'str']
#> None <class 'dict'>
