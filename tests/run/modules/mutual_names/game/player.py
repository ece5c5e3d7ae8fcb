import sys
world_state = sorted(n for n in vars(sys.modules["game.world"]) if not n.startswith("__"))
import game.world as world
from . import rules

try:
    from .world import move
except ImportError as e:
    import_error = str(e).split(" (most")[0]


def describe(player):
    return f"{player.name} (sees {', '.join(world_state)})"


def greet(player):
    return f"hello {describe(player)}; {import_error}"


class Player:
    def __init__(self, name, place=None):
        self.name, self.place, self.moves = name, place or world.DEFAULT_PLACE, 0

    def __str__(self):
        return describe(self)

    def where(self):
        return f"{self.name}@{self.place}"
