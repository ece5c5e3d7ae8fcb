from circle_a import *
a_from_b = a_early
try:
    a_late
    print("has late")
except NameError as e:
    print("b:", e)
