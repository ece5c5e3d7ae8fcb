# Sequence patterns: lengths, stars, nesting, what counts as a sequence, evaluation of __len__ and __getitem__.
import collections
import collections.abc
from array import array


def kind(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a!r}"
        case [a, b]:
            return f"two {a!r} {b!r}"
        case [first, *_, last] if first == last:
            return f"same ends {first!r}"
        case [first, *middle, last]:
            return f"{first!r} {middle} {last!r}"
        case _:
            return "not a sequence"


for x in ([], (), [1], (1, 2), [1, 2, 3], range(5), range(0), "abc", b"abc", bytearray(b"x"), {1, 2}, {1: 2}, None, 5, iter([1]),
          collections.deque([1, 2, 1]), memoryview(b"ab"), array("i", [7]), collections.UserList("ab"), collections.namedtuple("P", "x y")(1, 2),
          (i for i in [1]), dict.fromkeys("a").keys(), frozenset()):
    shown = type(x).__name__
    print(shown, kind(x))


class Seq(collections.abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        print("len", end=" ")
        return len(self.items)

    def __getitem__(self, i):
        print(f"[{i}]", end=" ")
        return self.items[i]


def look(x):
    match x:
        case [1, 2, 3]:
            return "123"
        case [1, *rest]:
            return "1 and", rest
        case [*_]:
            return "any sequence"


for s in (Seq(1, 2, 3), Seq(1, 5, 6), Seq(), Seq(9)):
    print(look(s))


class NotSeq:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        return "never"


print(kind(NotSeq()))
collections.abc.Sequence.register(NotSeq)


class Registered:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        return ["value"][i]


collections.abc.Sequence.register(Registered)
print(kind(Registered()))


class Lying(list):
    def __len__(self):
        return 2


try:
    print(kind(Lying([1, 2, 3])))
    print(kind(Lying([1])))
except (IndexError, ValueError) as e:
    print(type(e).__name__, e)


def nested(x):
    match x:
        case [[a, b], [c, *d], *rest]:
            return a, b, c, d, rest
        case [(a, [b, (c,)])]:
            return a, b, c
        case [*_, [x, y]]:
            return x, y
        case [_, *_]:
            return "nonempty"


print(nested([[1, 2], [3, 4, 5], 6]), nested([(1, [2, (3,)])]), nested([0, 0, [8, 9]]), nested([1]), nested([]))


def stars(x):
    match x:
        case [*all_]:
            return all_


print(stars((1, 2)), stars([]), stars("no"))


def groups(x):
    match x:
        case (a):
            return "just capture", a


print(groups([1]))


def tuples(x):
    match x:
        case (a,):
            return "one", a
        case a, b:
            return "pair", a, b
        case ():
            return "none"


print(tuples([1]), tuples((1, 2)), tuples(()), tuples([1, 2, 3]))
data = [1, [2, 3]]
match data:
    case [x, [*y]]:
        y.append(4)
print(data, y)
match [1, 2]:
    case [a, a2] if (a := 100) and False:
        pass
    case _:
        print(a, a2)

#> list empty
#> tuple empty
#> list one 1
#> tuple two 1 2
#> list 1 [2] 3
#> range 0 [1, 2, 3] 4
#> range empty
#> str not a sequence
#> bytes not a sequence
#> bytearray not a sequence
#> set not a sequence
#> dict not a sequence
#> NoneType not a sequence
#> int not a sequence
#> list_iterator not a sequence
#> deque same ends 1
#> memoryview two 97 98
#> array one 7
#> UserList two 'a' 'b'
#> P two 1 2
#> generator not a sequence
#> dict_keys not a sequence
#> frozenset not a sequence
#> len [0] [1] [2] [3] 123
#> len [0] [1] [2] [3] len [0] [1] [2] [3] ('1 and', [5, 6])
#> len len any sequence
#> len len [0] [1] any sequence
#> not a sequence
#> one 'value'
#> ValueError too many values to unpack (expected 2)
#> (1, 2, 3, [4, 5], [6]) (1, 2, 3) (8, 9) nonempty None
#> [1, 2] [] None
#> ('just capture', [1])
#> ('one', 1) ('pair', 1, 2) none None
#> [1, [2, 3]] [2, 3, 4]
#> 100 2
