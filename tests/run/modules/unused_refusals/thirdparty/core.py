import sys

def used(x):
    return x + 1

class Kept:
    def value(self):
        return used(self.start)
    start = 41

def frames():
    return sys._getframe(1).f_locals
