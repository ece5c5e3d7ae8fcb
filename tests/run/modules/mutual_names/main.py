#@ exit: 1
# Modules that import each other: names bound later, functions that see the rebinding, partly initialised modules, `as` and `from` forms.
import sys
import game.world as world
from game.player import Player, greet
import game.rules
from game import rules as rules_again, player as the_player

hero = Player("Hero")
print(hero, hero.where(), greet(hero))
world.move(hero, "cave")
print(hero.where(), world.log, world.DEFAULT_PLACE)
print(rules_again is game.rules, the_player.Player is Player, game.world is world)
print(game.rules.seen)
world.DEFAULT_PLACE = "moon"
print(Player("Second").where(), Player("Third", place="sea").where())
the_player.describe = lambda p: f"<{p.name}>"
print(hero, greet(hero))
game.rules.LIMIT = 1
try:
    world.move(hero, "peak")
    world.move(hero, "cave")
except game.rules.RuleError as e:
    print(type(e).__qualname__, e, type(e).__module__)
from game.rules import LIMIT
game.rules.LIMIT = 7
print(LIMIT, game.rules.LIMIT, sys.modules["game.rules"].LIMIT)


def local_import():
    from game import world
    from game.world import log as entries
    import game.player as world_player
    return world is globals()["world"], entries is world.log, world_player.__name__, sorted(locals())


print(local_import())


class Holder:
    from game.rules import check
    import game.world as w


print(Holder.w is world, Holder.check is game.rules.check)
try:
    Holder().check("argument")
except TypeError as e:
    print(e)

#> Hero (sees DEFAULT_PLACE, log) Hero@home hello Hero (sees DEFAULT_PLACE, log); cannot import name 'move' from partially initialized module 'game.world'
#> Hero@cave [('Hero', 'home', 'cave')] home
#> True True True
#> (False, True, 'game.world')
#> Second@moon Third@sea
#> <Hero> hello <Hero>; cannot import name 'move' from partially initialized module 'game.world'
#> RuleError Hero may not go to cave: 3 > 1 game.rules
#> 1 7 7
#> (True, True, 'game.player', ['entries', 'world', 'world_player'])
#> True True
#! Traceback (most recent call last):
#!   File "main.py", line 47, in <module>
#!     Holder().check("argument")
#!   File "game/rules.py", line 11, in check
#!     who.moves += 1
#!     ^^^^^^^^^
#! AttributeError: 'Holder' object has no attribute 'moves'
