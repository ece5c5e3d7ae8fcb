from ..a import fa
from .. import a
from .. import a as a2
x = fa()
