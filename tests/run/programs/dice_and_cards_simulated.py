# Games with random numbers of our own: cards with ranking of poker hands, dice statistics, shuffles, a small blackjack, monte carlo, snakes and ladders.
from collections import Counter
from enum import IntEnum
from functools import total_ordering
from itertools import combinations, product


class Rng:
    def __init__(self, seed):
        self.s = seed & 0xFFFFFFFF or 1

    def bits(self):
        x = self.s
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        self.s = x
        return x

    def below(self, n):
        return self.bits() * n >> 32

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items

    def sample(self, items, k):
        return self.shuffle(list(items))[:k]

    def random(self):
        return self.bits() / 2**32


class Rank(IntEnum):
    HIGH, PAIR, TWO_PAIR, THREE, STRAIGHT, FLUSH, FULL, FOUR, STRAIGHT_FLUSH = range(9)


@total_ordering
class Card:
    RANKS = "23456789TJQKA"

    def __init__(self, text):
        if len(text) != 2 or text[0] not in self.RANKS or text[1] not in "CDHS":
            raise ValueError(f"no card {text!r}")
        self.rank, self.suit = self.RANKS.index(text[0]) + 2, text[1]

    def __eq__(self, o):
        return self.rank == o.rank

    def __lt__(self, o):
        return self.rank < o.rank

    def __hash__(self):
        return hash((self.rank, self.suit))

    def __repr__(self):
        return self.RANKS[self.rank - 2] + self.suit


def score(cards):
    counts = sorted(((n, r) for r, n in Counter(c.rank for c in cards).items()), reverse=True)
    shape, ranks = [n for n, _ in counts], [r for _, r in counts]
    flush = len({c.suit for c in cards}) == 1
    if ranks == [14, 5, 4, 3, 2]:
        ranks = [5, 4, 3, 2, 1]
    straight = len(ranks) == 5 and ranks[0] - ranks[4] == 4
    match shape:
        case [4, 1]:
            kind = Rank.FOUR
        case [3, 2]:
            kind = Rank.FULL
        case _ if straight and flush:
            kind = Rank.STRAIGHT_FLUSH
        case _ if flush:
            kind = Rank.FLUSH
        case _ if straight:
            kind = Rank.STRAIGHT
        case [3, *_]:
            kind = Rank.THREE
        case [2, 2, _]:
            kind = Rank.TWO_PAIR
        case [2, *_]:
            kind = Rank.PAIR
        case _:
            kind = Rank.HIGH
    return kind, ranks


def hand(text):
    return [Card(t) for t in text.split()]


hands = ["2H 3D 5S 9C KD", "2C 3H 4S 8C AH", "2H 4S 4C 2D 4H", "AS 2D 3C 4H 5S", "TS JS QS KS AS", "9C 9D 9H 9S 2C", "2S 8S AS QS 3S", "5D 5H KD KC 2H", "6C 7C 8D 9S TS"]
for t in sorted(hands, key=lambda t: score(hand(t))):
    kind, ranks = score(hand(t))
    print(t, kind.name, ranks)
for bad in ("1H", "AX", "AHH"):
    try:
        Card(bad)
    except ValueError as e:
        print(e)
deck = [Card(r + s) for r, s in product(Card.RANKS, "CDHS")]
rng = Rng(2024)
print(rng.sample(deck, 7), len(set(rng.shuffle(deck[:]))), Card("AH") > Card("KH"), max(deck), Card("2C") <= Card("2D"))
seven = rng.sample(deck, 7)
best = max(combinations(seven, 5), key=score)
print(seven, score(best)[0].name, sorted(best, reverse=True))
totals = Counter(sum(1 + rng.below(6) for _ in range(2)) for _ in range(3600))
print([totals[n] for n in range(2, 13)], sum(totals.values()), totals.most_common(1))
kinds = Counter(score(rng.sample(deck, 5))[0].name for _ in range(600))
print(kinds.most_common())


def blackjack(rng):
    deck = rng.shuffle([min(c.rank, 10) if c.rank < 14 else 11 for c in globals()["deck"]])

    def value(cards):
        total, aces = sum(cards), cards.count(11)
        while total > 21 and aces:
            total, aces = total - 10, aces - 1
        return total

    player, dealer = [deck.pop(), deck.pop()], [deck.pop(), deck.pop()]
    while value(player) < 17 - (dealer[0] < 7) * 3:
        player.append(deck.pop())
    if value(player) > 21:
        return -1
    while value(dealer) < 17:
        dealer.append(deck.pop())
    p, d = value(player), value(dealer)
    return 1 if d > 21 or p > d else 0 if p == d else -1


print(Counter(blackjack(rng) for _ in range(300)))
inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(4000))
print(f"{4 * inside / 4000:.3f}")
JUMPS = {4: 14, 9: 31, 17: 7, 20: 38, 28: 84, 40: 59, 54: 34, 62: 19, 64: 60, 71: 91, 87: 24, 93: 73, 95: 75, 99: 78}


def snakes(rng):
    at = turns = 0
    while at != 100:
        turns += 1
        step = 1 + rng.below(6)
        if at + step <= 100:
            at = JUMPS.get(at + step, at + step)
    return turns


games = [snakes(rng) for _ in range(50)]
print(min(games), max(games), sorted(games)[25], f"{sum(games) / 50:.2f}")

#> 2H 3D 5S 9C KD HIGH [13, 9, 5, 3, 2]
#> 2C 3H 4S 8C AH HIGH [14, 8, 4, 3, 2]
#> 5D 5H KD KC 2H TWO_PAIR [13, 5, 2]
#> AS 2D 3C 4H 5S STRAIGHT [5, 4, 3, 2, 1]
#> 6C 7C 8D 9S TS STRAIGHT [10, 9, 8, 7, 6]
#> 2S 8S AS QS 3S FLUSH [14, 12, 8, 3, 2]
#> 2H 4S 4C 2D 4H FULL [4, 2]
#> 9C 9D 9H 9S 2C FOUR [9, 2]
#> TS JS QS KS AS STRAIGHT_FLUSH [14, 13, 12, 11, 10]
#> no card '1H'
#> no card 'AX'
#> no card 'AHH'
#> [TD, 5C, 5H, KH, TS, 8D, JC] 52 True AC True
#> [KS, TH, QS, 5S, 6D, 2S, 2C] PAIR [KS, QS, TH, 2S, 2C]
#> [106, 186, 300, 403, 492, 602, 468, 434, 313, 197, 99] 3600 [(7, 602)]
#> [('HIGH', 315), ('PAIR', 235), ('TWO_PAIR', 31), ('THREE', 14), ('STRAIGHT', 4), ('FLUSH', 1)]
#> Counter({-1: 149, 1: 124, 0: 27})
#> 3.170
#> 10 275 62 72.48
