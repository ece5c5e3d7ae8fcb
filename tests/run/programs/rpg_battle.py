"""A battle simulator: seeded generator of our own, effects as context objects, mixins, properties over stacks of modifiers, a turn queue, an AI by rules."""
from __future__ import annotations
import enum
import heapq
from abc import ABC, abstractmethod
from collections import Counter, deque
from dataclasses import dataclass, field
from functools import reduce
from operator import or_


class Element(enum.Flag):
    FIRE = enum.auto()
    ICE = enum.auto()
    HOLY = enum.auto()
    STEAM = FIRE | ICE

    @property
    def opposite(self):
        table = {Element.FIRE: Element.ICE, Element.ICE: Element.FIRE, Element.HOLY: Element.HOLY}
        return reduce(or_, (table[e] for e in self), Element(0))


class Dice:
    def __init__(self, seed): self.state = seed

    def roll(self, sides):
        self.state = (self.state * 1103515245 + 12345) & 0x7fffffff
        return (self.state >> 8) % sides + 1

    def __call__(self, spec):
        n, _, rest = spec.partition("d")
        sides, _, plus = rest.partition("+")
        return sum(self.roll(int(sides)) for _ in range(int(n))) + int(plus or 0)


class Stat:
    def __set_name__(self, owner, name): self.name = name

    def __get__(self, unit, owner=None):
        if unit is None:
            return self
        value = unit.base[self.name]
        for m in sorted(unit.modifiers, key=lambda m: m.priority):
            value = m(self.name, value)
        return max(0, int(value))


@dataclass(eq=False)
class Modifier:
    stat: str
    change: object
    turns: int = 2
    priority: int = 0

    def __call__(self, name, value):
        return self.change(value) if name == self.stat else value


class Effect(ABC):
    label = "effect"

    def __init__(self, turns): self.turns = turns
    @abstractmethod
    def tick(self, unit, battle): ...
    def started(self, unit, battle): battle.say(f"{unit} is {self.label}")
    def ended(self, unit, battle): battle.say(f"{unit} is no longer {self.label}")


class Burning(Effect):
    label = "burning"
    def tick(self, unit, battle): unit.hurt(2, Element.FIRE, battle)


class Frozen(Effect):
    label = "frozen"
    def tick(self, unit, battle): return "skip"


class Blessed(Effect):
    label = "blessed"
    def tick(self, unit, battle): unit.hp += 3


@dataclass(frozen=True)
class Move:
    name: str
    power: str = "1d6"
    element: Element = Element(0)
    cost: int = 0
    effect: type[Effect] | None = None
    target: str = "foe"

    def __call__(self, user, target, battle):
        user.mp -= self.cost
        battle.say(f"{user} uses {self.name} on {target}")
        if self.target == "foe":
            if battle.dice.roll(20) + user.speed < target.speed + 5:
                return battle.say("  missed")
            target.hurt(battle.dice(self.power) + user.strength, self.element, battle)
        if self.effect and target.alive:
            target.suffer(self.effect(2), battle)


class Unit:
    strength, speed = Stat(), Stat()
    moves = (Move("hit"),)
    weak = resist = Element(0)

    def __init__(self, name, hp=20, mp=5, **base):
        self.name, self.limit, self._hp, self.mp = name, hp, hp, mp
        self.base = {"strength": 2, "speed": 5} | base
        self.modifiers, self.effects, self.team = [], [], None

    @property
    def hp(self): return self._hp

    @hp.setter
    def hp(self, value): self._hp = max(0, min(self.limit, value))

    @property
    def alive(self): return self._hp > 0

    def hurt(self, amount, element, battle):
        if element & self.weak: amount *= 2
        if element and element in self.resist: amount //= 2
        self.hp -= amount
        battle.damage[self.name] += amount
        battle.say(f"  {self} loses {amount}, has {self.hp}")
        if not self.alive:
            battle.fallen(self)

    def suffer(self, effect, battle):
        for old in self.effects:
            if type(old) is type(effect):
                old.turns = max(old.turns, effect.turns)
                return
        self.effects.append(effect)
        effect.started(self, battle)

    def choose(self, battle):
        foes = [u for u in battle.units if u.alive and u.team != self.team]
        usable = [m for m in self.moves if m.cost <= self.mp and m.target == "foe"]
        return max(usable, key=lambda m: (bool(m.element & foes[0].weak), m.cost)), min(foes, key=lambda u: (u.hp, u.name))

    def __str__(self): return self.name


class Caster:
    moves = (Move("fire", "2d4", Element.FIRE, 2, Burning), Move("ice", "1d4+2", Element.ICE, 2, Frozen), Move("staff", "1d3"))


class Healer(Caster):
    def choose(self, battle):
        hurt = [u for u in battle.units if u.alive and u.team == self.team and u.hp * 2 < u.limit]
        if hurt and self.mp >= 1:
            return Move("bless", cost=1, effect=Blessed, target="friend"), min(hurt, key=lambda u: u.hp)
        return super().choose(battle)


class Beast:
    weak = Element.FIRE
    def hurt(self, amount, element, battle):
        super().hurt(amount, element, battle)
        if self.alive and self.hp * 2 < self.limit and not any(m.priority == 9 for m in self.modifiers):
            battle.say(f"  {self} rages")
            self.modifiers.append(Modifier("strength", lambda v: v * 2, turns=3, priority=9))


class Mage(Caster, Unit): ...
class Priest(Healer, Unit): ...
class Wolf(Beast, Unit): ...
class Golem(Unit):
    resist, weak = Element.STEAM, Element.HOLY
    moves = (Move("smash", "3d3"),)


class Battle:
    def __init__(self, seed, **teams):
        self.dice, self.units, self.log, self.damage, self.dead, self.clock = Dice(seed), [], deque(maxlen=400), Counter(), [], 0
        for team, units in teams.items():
            for u in units:
                u.team = team
                self.units.append(u)
        self.queue = [(100 // (u.speed + 1), i, u) for i, u in enumerate(self.units)]
        heapq.heapify(self.queue)

    def say(self, text): self.log.append(f"{self.clock:3} {text}")

    def fallen(self, unit):
        self.dead.append(unit.name)
        self.say(f"  {unit} falls")

    @property
    def winner(self):
        left = {u.team for u in self.units if u.alive}
        return left.pop() if len(left) == 1 else None

    def run(self, limit=60):
        for turn in range(limit):
            if self.winner:
                return self.winner, turn
            self.clock, i, unit = heapq.heappop(self.queue)
            if not unit.alive:
                continue
            skip = False
            for effect in list(unit.effects):
                skip |= effect.tick(unit, self) == "skip"
                effect.turns -= 1
                if effect.turns <= 0 and unit.alive:
                    unit.effects.remove(effect)
                    effect.ended(unit, self)
            if unit.alive and not skip and not self.winner:
                move, target = unit.choose(self)
                move(unit, target, self)
            for m in unit.modifiers[:]:
                m.turns -= 1
                if not m.turns:
                    unit.modifiers.remove(m)
            heapq.heappush(self.queue, (self.clock + 100 // (unit.speed + 1), i, unit))
        return None, limit


for seed in (1, 7, 42):
    b = Battle(seed, heroes=[Mage("Mia", 14, 6, speed=7), Priest("Paul", 16, 5)], foes=[Wolf("Wolf", 18, speed=8), Golem("Golem", 30, strength=3, speed=2)])
    print(seed, b.run(), b.dead, b.damage.most_common(2), {u.name: (u.hp, u.mp) for u in b.units})
    if seed == 7:
        print(*b.log, sep="\n")
print(Element.STEAM.opposite, Element.HOLY.opposite, list(Element.STEAM), Element.FIRE in Element.STEAM, bool(Element(0)), Element.FIRE | Element.HOLY)
u = Unit("x", strength=4)
u.modifiers += [Modifier("strength", lambda v: v + 10, priority=2), Modifier("strength", lambda v: v * 2, priority=1), Modifier("speed", lambda v: v - 99)]
print(u.strength, u.speed, Mage.__mro__[1].__name__, [c.__name__ for c in Priest.__mro__], Unit.strength.name)
try:
    Effect(1)
except TypeError as e:
    print(e)

#> 1 ('heroes', 14) ['Wolf', 'Golem'] [('Golem', 31), ('Wolf', 20)] {'Mia': (7, 0), 'Paul': (16, 0), 'Wolf': (0, 5), 'Golem': (0, 5)}
#> 7 ('heroes', 14) ['Wolf', 'Golem'] [('Golem', 31), ('Wolf', 18)] {'Mia': (8, 0), 'Paul': (16, 1), 'Wolf': (0, 5), 'Golem': (0, 5)}
#>  11 Wolf uses hit on Mia
#>  11   Mia loses 6, has 8
#>  12 Mia uses fire on Wolf
#>  12   Wolf loses 10, has 8
#>  12   Wolf rages
#>  12 Wolf is burning
#>  16 Paul uses fire on Wolf
#>  16   Wolf loses 8, has 0
#>  16   Wolf falls
#>  24 Mia uses fire on Golem
#>  24   Golem loses 2, has 28
#>  24 Golem is burning
#>  32 Paul uses fire on Golem
#>  32   Golem loses 4, has 24
#>  33   Golem loses 1, has 23
#>  33 Golem uses smash on Mia
#>  33   missed
#>  36 Mia uses fire on Golem
#>  36   Golem loses 4, has 19
#>  48 Mia uses staff on Golem
#>  48   Golem loses 5, has 14
#>  48 Paul uses staff on Golem
#>  48   Golem loses 4, has 10
#>  60 Mia uses staff on Golem
#>  60   Golem loses 3, has 7
#>  64 Paul uses staff on Golem
#>  64   Golem loses 4, has 3
#>  66   Golem loses 1, has 2
#>  66 Golem uses smash on Mia
#>  66   missed
#>  72 Mia uses staff on Golem
#>  72   Golem loses 3, has 0
#>  72   Golem falls
#> 42 ('heroes', 13) ['Wolf', 'Golem'] [('Golem', 30), ('Wolf', 22)] {'Mia': (10, 0), 'Paul': (16, 1), 'Wolf': (0, 5), 'Golem': (0, 5)}
#> Element.STEAM Element.HOLY [<Element.FIRE: 1>, <Element.ICE: 2>] True False Element.FIRE|HOLY
#> 18 0 Caster ['Priest', 'Healer', 'Caster', 'Unit', 'object'] strength
#> Can't instantiate abstract class Effect without an implementation for abstract method 'tick'
