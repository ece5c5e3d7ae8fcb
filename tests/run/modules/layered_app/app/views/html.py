from . import text
from .text import BULLET


def render(items):
    return "<ul>" + "".join(f"<li>{k}: {v}" for k, v in items.items()) + f"</ul><!-- {BULLET} {text.BULLET} -->"
