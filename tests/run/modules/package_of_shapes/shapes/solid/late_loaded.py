from .. import order

order.append("late_loaded")
VALUE = 7
_n = 0


def counter():
    global _n
    _n += 1
    return _n
