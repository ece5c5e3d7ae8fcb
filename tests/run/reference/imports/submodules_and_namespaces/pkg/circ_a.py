print("circ_a start")
import pkg.circ_b
from . import circ_b as cb
done = cb.seen, cb.late()
