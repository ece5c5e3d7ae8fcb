from .core import *
from .core.base import counter
from .extra import *
from .extra import len_of
