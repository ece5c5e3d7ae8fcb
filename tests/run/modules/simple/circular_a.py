print("a starts")
import circular_b

name = "a"
print("a ends")


def value():
    return name + circular_b.name
