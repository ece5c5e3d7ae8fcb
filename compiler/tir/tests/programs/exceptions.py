def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return None
    finally:
        print("done")


def first(items, default):
    try:
        x = items[0]
    except (IndexError, KeyError) as e:
        print("no", e)
        x = default
    else:
        print("yes")
    return x


def retry(n):
    for i in range(n):
        try:
            if i < n - 1:
                raise ValueError(i)
            return i
        except ValueError as e:
            print(e)
            continue
    return -1


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("cleanup")
    except KeyError as error:
        raise RuntimeError("outer") from error


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind)
        return True


with Manager() as m:
    raise ValueError("swallowed")
print(divide(1, 2), divide(1, 0), first([], 5), first([1], 2), retry(3))
try:
    nested()
except RuntimeError as e:
    print(e)
