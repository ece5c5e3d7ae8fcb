from . import world
seen = hasattr(world, "move"), hasattr(world, "DEFAULT_PLACE"), world.__name__
LIMIT = 3


class RuleError(Exception):
    pass


def check(who, place):
    who.moves += 1
    if who.moves > LIMIT + 1:
        raise RuleError(f"{who.name} may not go to {place}: {who.moves} > {LIMIT}")
