print("first starts")
done = False
import second
done = True
print("first ends")


def from_second():
    return second.see()
