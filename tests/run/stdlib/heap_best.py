# nsmallest and nlargest are slices of what sorted() gives, whatever the size, with keys, and stable.
import heapq
import operator

LIST = [i * 7919 % 1009 for i in range(500)]
WORDS = ["%d" % x for x in LIST]
for n in (-1, 0, 1, 3, 10, 100, 124, 125, 126, 400, 500, 600):
    m = max(n, 0)
    assert heapq.nsmallest(n, LIST) == sorted(LIST)[:m]
    assert heapq.nlargest(n, LIST) == sorted(LIST, reverse=True)[:m]
    assert heapq.nsmallest(n, iter(LIST), key=lambda x: x % 10) == sorted(LIST, key=lambda x: x % 10)[:m]
    assert heapq.nlargest(n, WORDS, key=len) == sorted(WORDS, key=len, reverse=True)[:m]
    assert heapq.nlargest(n, (w for w in WORDS)) == sorted(WORDS, reverse=True)[:m]
    assert heapq.nsmallest(n, zip(LIST, WORDS)) == sorted(zip(LIST, WORDS))[:m]
    assert heapq.nlargest(n, [x / 7 for x in LIST], key=lambda x: -x) == sorted([x / 7 for x in LIST])[:m]


class Card:
    def __init__(self, rank, suit):
        self.rank = rank
        self.suit = suit
        self.both = (rank, suit)

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.rank}{self.suit}"


cards = [Card(x % 5, "abcdefg"[i % 7]) for i, x in enumerate(LIST[:40])]
print(heapq.nsmallest(6, cards), heapq.nlargest(6, iter(cards)), heapq.nsmallest(3, cards, key=lambda c: c.suit))
print(sorted(cards[:9], key=operator.attrgetter("suit")), sorted(cards[:9], key=operator.attrgetter("rank", "suit")))
print(operator.attrgetter("rank.real")(cards[0]), operator.attrgetter("both")(cards[0]), operator.attrgetter("rank"))
print(operator.attrgetter("rank.real", "suit")(cards[1]))
for call in (lambda: operator.attrgetter("none")(cards[0]), lambda: operator.attrgetter(3), lambda: heapq.nsmallest(2, [1, "a", 2]), lambda: heapq.nlargest(2, 5)):
    try:
        print(call())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)

#> [0a, 0a, 0e, 0d, 0f, 0b] [4f, 4b, 4c, 4g, 4d, 4g] [0a, 2a, 0a]
#> [0a, 2a, 1b, 4b, 3c, 0d, 2e, 4f, 1g] [0a, 0d, 1b, 1g, 2a, 2e, 3c, 4b, 4f]
#> 0 (0, 'a') operator.attrgetter('rank')
#> (1, 'b')
#> AttributeError 'Card' object has no attribute 'none'
#> TypeError attribute name must be a string
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError 'int' object is not iterable
