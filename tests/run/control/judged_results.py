# What special methods give is asked for its truth by the runtime.
class BadTruth:
    def __bool__(self):
        raise OSError("truth")


class M:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        return BadTruth()


try:
    with M():
        raise ValueError("body")
except OSError as e:
    print(repr(e), repr(e.__context__))


class Verdict:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("asked", self.value)
        return self.value


class Item:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return Verdict(self.n == other.n)


print(Item(2) in [Item(1), Item(2)], [Item(1), Item(3)].index(Item(3)))

#> OSError('truth') ValueError('body')
#> asked False
#> asked True
#> asked False
#> asked True
#> True 1
