# Simulations by ticks: an elevator with requests, a traffic light crossing, a vending machine, predator and prey, a bouncing ball, a queue at a till.
from collections import deque
from dataclasses import dataclass, field
from enum import Enum


class Dir(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    def __neg__(self):
        return Dir(-self.value)


@dataclass
class Elevator:
    floors: int
    at: int = 0
    direction: Dir = Dir.IDLE
    stops: set = field(default_factory=set)
    log: list = field(default_factory=list)

    def call(self, floor):
        if not 0 <= floor < self.floors:
            raise ValueError(f"no floor {floor}")
        self.stops.add(floor)

    def tick(self):
        if self.at in self.stops:
            self.stops.discard(self.at)
            self.log.append(f"open {self.at}")
            return
        ahead = {s for s in self.stops if (s - self.at) * self.direction.value > 0}
        if not ahead:
            self.direction = -self.direction if self.stops and self.direction is not Dir.IDLE else Dir.IDLE
            if self.stops and self.direction is Dir.IDLE:
                self.direction = Dir.UP if min(self.stops, key=lambda s: (abs(s - self.at), s)) > self.at else Dir.DOWN
        self.at += self.direction.value
        self.log.append(f"{self.direction.name.lower()} {self.at}" if self.direction.value else "idle")


e = Elevator(6)
for calls in ([3], [], [5, 1], [], [], [0], [], [], [], [], [], [4], [], [], [], [], []):
    for c in calls:
        e.call(c)
    e.tick()
print(e.log, e.at, e.direction)
for bad in (-1, 6):
    try:
        e.call(bad)
    except ValueError as err:
        print(err)


class Vending:
    COINS = (200, 100, 50, 20, 10, 5)

    def __init__(self, **stock):
        self.stock, self.inserted, self.bank = stock, 0, dict.fromkeys(self.COINS, 2)

    def insert(self, *coins):
        for c in coins:
            if c not in self.bank:
                raise ValueError(f"strange coin {c}")
            self.bank[c] += 1
            self.inserted += c
        return self

    def change(self, amount):
        out, left = [], amount
        for c in self.COINS:
            while left >= c and self.bank[c] > out.count(c):
                out.append(c)
                left -= c
        if left:
            raise RuntimeError(f"no change for {amount}")
        for c in out:
            self.bank[c] -= 1
        return out

    def buy(self, item):
        try:
            price, n = self.stock[item]
        except KeyError:
            return f"no {item}"
        if n == 0:
            return f"{item} is sold out"
        if self.inserted < price:
            return f"{price - self.inserted} more"
        coins = self.change(self.inserted - price)
        self.stock[item], self.inserted = (price, n - 1), 0
        return item, coins


v = Vending(tea=(120, 2), gum=(35, 1), gold=(995, 1))
print(v.buy("tea"), v.insert(100).buy("tea"), v.insert(50).buy("tea"), v.insert(200).buy("gum"), v.buy("gum"), v.buy("water"), v.inserted)
try:
    v.insert(200, 200, 200, 200, 200).buy("gold")
    v.insert(7)
except (ValueError, RuntimeError) as err:
    print(type(err).__name__, err, v.inserted)


def crossing(arrivals, green=3, yellow=1):
    lights, timer = deque([("ns", "green"), ("ns", "yellow"), ("ew", "green"), ("ew", "yellow")]), 0
    waiting, waits, t = {"ns": deque(), "ew": deque()}, [], 0
    while t < 20:
        for way, at in arrivals:
            if at == t:
                waiting[way].append(t)
        way, colour = lights[0]
        if colour == "green" and waiting[way]:
            waits.append(t - waiting[way].popleft())
        timer += 1
        if timer >= (green if colour == "green" else yellow):
            lights.rotate(-1)
            timer = 0
        t += 1
    return waits, sum(map(len, waiting.values()))


print(crossing([("ns", 0), ("ew", 0), ("ns", 0), ("ew", 1), ("ns", 4), ("ew", 6), ("ew", 19)]))


def lotka(prey, predators, steps, dt=0.1):
    out = []
    for i in range(steps):
        prey, predators = prey + dt * (1.1 * prey - 0.4 * prey * predators), predators + dt * (0.1 * prey * predators - 0.4 * predators)
        if i % 20 == 0:
            out.append((round(prey, 2), round(predators, 2)))
    return out


print(lotka(10, 10, 81))


def bounce(h, v=0.0, dt=0.05):
    bounces, t = [], 0
    while len(bounces) < 4:
        v -= 9.8 * dt
        h += v * dt
        t += dt
        if h < 0:
            h, v = 0, -v * 0.7
            bounces.append((f"{t:.2f}", f"{v:.3f}"))
    return bounces


print(bounce(10))


def life(cells, n):
    for _ in range(n):
        counts = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
        cells = {c for c, k in counts.items() if k == 3 or k == 2 and c in cells}
    return sorted(cells)


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
print(life(glider, 4) == sorted((x + 1, y + 1) for x, y in glider), life({(0, 0), (1, 0), (2, 0)}, 1), life(set(), 3))

#> ['up 1', 'up 2', 'up 3', 'open 3', 'up 4', 'up 5', 'open 5', 'down 4', 'down 3', 'down 2', 'down 1', 'open 1', 'down 0', 'open 0', 'up 1', 'up 2', 'up 3'] 3 Dir.UP
#> no floor -1
#> no floor 6
#> 120 more 20 more ('tea', [20, 10]) ('gum', [100, 50, 10, 5]) gum is sold out no water 0
#> ValueError strange coin 7 0
#> ([0, 1, 4, 4, 0, 4], 1)
#> [(7.1, 10.6), (0.02, 5.89), (0.01, 2.61), (0.02, 1.16), (0.07, 0.51)]
#> [('1.45', '9.947'), ('3.45', '6.757'), ('4.80', '4.531'), ('5.70', '3.002')]
#> True [(1, -1), (1, 0), (1, 1)] []
