# Generator methods, __iter__ as a generator, and iterators with state.
class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def leaves(self):
        if not self.children:
            yield self.value
        for c in self.children:
            yield from c.leaves()

    def levels(self):
        row = [self]
        while row:
            yield [n.value for n in row]
            row = [c for n in row for c in n.children]


t = Tree(1, Tree(2, Tree(4)), Tree(3))
print(list(t), list(t.leaves()), list(t.levels()), sum(t), max(t), 4 in t, 9 in t, [*t], dict(zip(t, t.leaves())))
a, b, *rest = t
print(a, b, rest, sorted(t, reverse=True), tuple(t), {v for v in t} == {1, 2, 3, 4})


class Repeat:
    def __init__(self, items, times):
        self.items, self.times, self.started = items, times, 0

    def __iter__(self):
        self.started += 1
        for _ in range(self.times):
            yield from self.items


r = Repeat("ab", 2)
print(list(r), "".join(r), r.started, [x + y for x in r for y in r][:4], r.started)


class Lines:
    def __init__(self, text):
        self.text = text

    @property
    def numbered(self):
        for n, line in enumerate(self.text.split("\n"), 1):
            yield f"{n}: {line}"

    @staticmethod
    def count():
        yield from (1, 2)

    @classmethod
    def make(cls, n):
        for i in range(n):
            yield cls("x" * i).text

    def __reversed__(self):
        yield from self.text.split("\n")[::-1]


l = Lines("a\nb\nc")
print(list(l.numbered), list(Lines.count()), list(Lines.make(3)), list(reversed(l)))


class Stateful:
    def __init__(self):
        self.n = 0

    def run(self):
        while self.n < 5:
            command = yield self.n
            if command == "skip":
                self.n += 2
            elif command == "reset":
                self.n = 0
            else:
                self.n += 1
        return "finished"


s = Stateful()
g = s.run()
print(next(g), g.send("skip"), g.send(None), s.n, g.send("reset"), next(g))
s.n = 4
try:
    print(next(g))
except StopIteration as stop:
    print(stop.value, s.n)
two = [Stateful().run(), Stateful().run()]
print([next(x) for x in two], [next(x) for x in two], two[0].send("skip"), next(two[1]))


def recursive(n):
    if n > 0:
        yield from recursive(n - 1)
        yield n
        yield from recursive(n - 1)


print(list(recursive(3)), sum(1 for _ in recursive(10)))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(200)), list(deep(3)))


def try_inside():
    for i in range(3):
        try:
            yield i
        except ValueError as error:
            yield f"caught {error}"
        else:
            print("no error", i)
        finally:
            print("finally", i)


g = try_inside()
print(next(g), g.throw(ValueError("v")), next(g), next(g))
try:
    next(g)
except StopIteration:
    print("done")


def with_inside():
    class Manager:
        def __enter__(self):
            print("enter")
            return self

        def __exit__(self, *args):
            print("exit", args[0])

    with Manager():
        yield 1
        yield 2


for x in with_inside():
    print(x)
g = with_inside()
next(g)
g.close()
print("end")

#> [1, 2, 4, 3] [4, 3] [[1], [2, 3], [4]] 10 4 True False [1, 2, 4, 3] {1: 4, 2: 3}
#> 1 2 [4, 3] [4, 3, 2, 1] (1, 2, 4, 3) True
#> ['a', 'b', 'a', 'b'] abab 2 ['aa', 'ab', 'aa', 'ab'] 7
#> ['1: a', '2: b', '3: c'] [1, 2] ['', 'x', 'xx'] ['c', 'b', 'a']
#> 0 2 3 3 0 1
#> finished 5
#> [0, 0] [1, 1] 3 2
#> [1, 2, 1, 3, 1, 2, 1] 1023
#> 20100 [0, 1, 2, 3]
#> finally 0
#> no error 1
#> finally 1
#> 0 caught v 1 2
#> no error 2
#> finally 2
#> done
#> enter
#> 1
#> 2
#> exit None
#> enter
#> exit <class 'GeneratorExit'>
#> end
