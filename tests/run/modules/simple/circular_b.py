print("b starts")
import circular_a

try:
    circular_a.name
except AttributeError as error:
    print(str(error).split(" (")[0])
name = "b"
print("b ends")


def value():
    return name + circular_a.name
