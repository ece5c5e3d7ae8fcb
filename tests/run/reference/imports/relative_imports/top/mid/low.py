from . import level as mid_level, sibling
from .sibling import level as s_level
from .. import level as top_level, side
from ..side import level as side_level
from ..mid import level as mid_again
names = [mid_level, s_level, top_level, side_level, mid_again, side.level]


def lazy():
    from ..side import level
    from . import sibling as s
    import top.side
    return level, s.level, top.side.level
