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
