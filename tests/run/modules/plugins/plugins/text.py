from core import Registry
from . import loaded
loaded.append(__name__)
SUFFIX = "!"


@Registry.register("upper")
def upper(s, cfg):
    return s.upper()[:cfg.level * 3] + SUFFIX
