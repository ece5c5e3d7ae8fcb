# sys.unraisablehook gets what cannot propagate; the original one prints it.
import sys

seen = []


def hook(unraisable):
    seen.append(unraisable.exc_type.__name__)
    print("hook", unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, unraisable.object.__name__)
    print(len(unraisable), unraisable.exc_traceback.tb_lineno)


class D:
    def __init__(self, text):
        self.text = text

    def __del__(self):
        raise RuntimeError(self.text)


sys.unraisablehook = hook
d = D("first")
del d
D("second")


def failing():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


D("third")
print(seen)
print(sys.__unraisablehook__ is not hook)

#> hook RuntimeError first None __del__
#> 5 18
#> hook RuntimeError second None __del__
#> 5 18
#> hook RuntimeError third None __del__
#> 5 18
#> ['RuntimeError', 'RuntimeError', 'RuntimeError']
#> True
