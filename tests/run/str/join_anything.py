# str.join over each kind of iterable, what it refuses, what an iterator may do meanwhile.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Seq:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        print("len", end=" ")
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class Iter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        if self.n == 7:
            raise RuntimeError("seven")
        return str(self.n)


class Text(str):
    pass


class Named:
    def __str__(self):
        return "named"


for it in ([], (), "", ["a"], ["a", "b"], ("x", "y", "z"), "word", {"k": 1, "l": 2}, {"only"}, Seq(["p", "q"]), Iter(3), (c.upper() for c in "gen"), map(str, range(4)), ["", "", ""], [Text("t")], {1: "v"}.values(), reversed("abc"), iter(["i"]), frozenset(["f"]), dict.fromkeys("dd")):
    tell("-".join, it)
for it in ([1], ["a", 1], ["a", None, 2], [b"a"], 5, None, ["a", ["b"]], Iter(8), Iter(12), [Named()], range(2), (x for x in ["a", 1]), {1: 2}, object(), [Ellipsis]):
    tell(lambda: "-".join(it))
tell("-".join)
tell("-".join, ["a"], ["b"])
tell("-".join, "a", "b")
tell(lambda: "-".join(iterable=[]))
print("".join([]) == "", "".join(["abc"]), ", ".join(["é", "€", "😀"]), "é".join("ab"), "€".join(["a", "é"]), "😀".join("xyz"))
one = Text("one")
print(type("".join([one])).__name__, "".join([one]) is one, type("-".join([one, one])).__name__, Text("-").join(["a", "b"]), type(Text("-").join(["a"])).__name__)
same = "same"
print("".join([same]) is same, "-".join((same,)) == same)
class Greedy(list):
    def __iter__(self):
        print("own iter", end=" ")
        return iter(["from", "iter"])
tell("+".join, Greedy(["from", "list"]))
def failing():
    yield "a"
    raise KeyError("inside")
tell("".join, failing())
shrinking = ["a", "b", "c"]
tell("-".join, (shrinking.pop() for _ in range(2)))
print(shrinking, len(", ".join(["item"] * 1000)), "\n".join(f"{i}:{c}" for i, c in enumerate("ab")), sep="\n")

#> ''
#> ''
#> ''
#> 'a'
#> 'a-b'
#> 'x-y-z'
#> 'w-o-r-d'
#> 'k-l'
#> 'only'
#> len 'p-q'
#> '2-1-0'
#> 'G-E-N'
#> '0-1-2-3'
#> '--'
#> 't'
#> 'v'
#> 'c-b-a'
#> 'i'
#> 'f'
#> 'd'
#> TypeError sequence item 0: expected str instance, int found
#> TypeError sequence item 1: expected str instance, int found
#> TypeError sequence item 1: expected str instance, NoneType found
#> TypeError sequence item 0: expected str instance, bytes found
#> TypeError can only join an iterable
#> TypeError can only join an iterable
#> TypeError sequence item 1: expected str instance, list found
#> RuntimeError seven
#> RuntimeError seven
#> TypeError sequence item 0: expected str instance, Named found
#> TypeError sequence item 0: expected str instance, int found
#> TypeError sequence item 1: expected str instance, int found
#> TypeError sequence item 0: expected str instance, int found
#> TypeError can only join an iterable
#> TypeError sequence item 0: expected str instance, ellipsis found
#> TypeError str.join() takes exactly one argument (0 given)
#> TypeError str.join() takes exactly one argument (2 given)
#> TypeError str.join() takes exactly one argument (2 given)
#> TypeError str.join() takes no keyword arguments
#> True abc é, €, 😀 aéb a€é x😀y😀z
#> str False str a-b str
#> True True
#> own iter 'from+iter'
#> KeyError 'inside'
#> 'c-b'
#> ['a']
#> 5998
#> 0:a
#> 1:b
