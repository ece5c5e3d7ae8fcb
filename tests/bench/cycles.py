# budget: 0.35
# Ten million objects: half of them alone, half in cycles that only the collector finds.


class Node:
    def __init__(self, value):
        self.value = value
        self.other = None


class Ring:
    def __init__(self, size):
        first = last = Node(0)
        for i in range(1, size):
            node = Node(i)
            node.other = last
            last = node
        first.other = last
        self.last = last


def alone(n):
    total = 0
    for i in range(n):
        node = Node(i)
        total += node.value & 3
    return total


def pairs(n):
    total = 0
    for i in range(n):
        a = Node(i)
        b = [a]
        a.other = b
        total += len(b)
    return total


def rings(n):
    total = 0
    for i in range(n):
        total += Ring(99).last.value
    return total


print(alone(5_000_000), pairs(1_250_000), rings(25_000))
