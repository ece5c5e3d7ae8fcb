"""Lists that change while they are compared: where items went away, the lengths decide."""


class Clears:
    def __init__(self, *lists):
        self.lists = lists

    def __eq__(self, other):
        for each in self.lists:
            each.clear()
        return NotImplemented

    def __lt__(self, other):
        print('never asked')
        return True


a, b = [], []
a += [Clears(a, b)] * 2
b += [Clears(), 3]
print(a == b, a, b)
a, b = [], []
a += [Clears(a, b)] * 2
b += [Clears(), 3]
print(a != b)
a, b = [], [1, 2]
a += [Clears(a), 5]
print(a == b, a, b)
a, b = [], [1, 2]
a += [Clears(a), 5]
print(a < b, a <= b, a)
a, b = [], [1, 2]
b[:] = [Clears(), 2]
a += [Clears(b), 5]
print(a > b, b)


class Pops:
    def __init__(self, items): self.items = items
    def __eq__(self, other):
        self.items.pop()
        return True


a = []
a += [Pops(a), 1, 2, 3]
print(a == [0, 1, 2, 3], len(a))
a = []
a += [Pops(a), 1, 2]
print(a == [0, 1, 9], len(a))

#> True [] []
#> False
#> False [] [1, 2]
#> True True []
#> True []
#> False 3
#> False 2
