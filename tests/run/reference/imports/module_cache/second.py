print("second starts")
import first
print("first done?", first.done, hasattr(first, "from_second"))
try:
    from first import from_second
except ImportError as e:
    print(str(e).split(" (most")[0])
done = True


def see():
    return first.done
