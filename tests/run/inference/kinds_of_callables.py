# Types and functions, builtin and of the program, in one place.


class Box:
    def __init__(self, value="empty"):
        self.value = value

    def __repr__(self):
        return f"Box({self.value!r})"


class Counter:
    def __init__(self):
        self.n = 0

    def add(self, k):
        self.n += k
        return self.n


MAKERS = {"int": int, "box": Box, "text": str, "list": list, "size": len, "kind": type, "own": lambda v: (v, v)}
for name, make in MAKERS.items():
    print(name, make("12"))

for kind in (int, Box, float, bool, tuple, complex):
    made = kind("3") if kind is not bool else kind(0)
    print(type(made).__name__, isinstance(made, kind), made)


def pick(flag):
    return int if flag else Box


print(pick(True)("5") + 1, pick(False)(5))

counters = [Counter() for _ in range(3)]
for i in range(10):
    counters[i % 3].add(i)
print([c.n for c in counters])

pipeline = [str.strip, Box, repr, len, [1, 2].__contains__]
value = "  x "
for step in pipeline:
    value = step(value)
    print(value)

print(sorted([3, "10", 2.5], key=float), list(map(Box, [1, 2])), max(["a", "bbb"], key=len))
print({kind.__name__: kind() for kind in (int, str, list, Box, Counter) if kind is not Counter})

#> int 12
#> box Box('12')
#> text 12
#> list ['1', '2']
#> size 2
#> kind <class 'str'>
#> own ('12', '12')
#> int True 3
#> Box True Box('3')
#> float True 3.0
#> bool True False
#> tuple True ('3',)
#> complex True (3+0j)
#> 6 Box(5)
#> [18, 12, 15]
#> x
#> Box('x')
#> Box('x')
#> 8
#> False
#> [2.5, 3, '10'] [Box(1), Box(2)] bbb
#> {'int': 0, 'str': '', 'list': [], 'Box': Box('empty')}
