# budget: 1.0
# Exceptions raised and caught in loops, finally, with, and try that never fails.


class Problem(Exception):
    pass


class Coded(Exception):
    def __init__(self, code):
        super().__init__("code %d" % code)
        self.code = code


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return False


class Suppress:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return kind is Problem


def raise_catch():
    n = 0
    for i in range(150000):
        try:
            raise ValueError("bad")
        except ValueError:
            n += 1
    return n


def raise_custom():
    n = 0
    for i in range(80000):
        try:
            raise Coded(i)
        except Coded as e:
            n += e.code
    return n


def key_error():
    d = {1: 2}
    n = 0
    for i in range(150000):
        try:
            n += d[i]
        except KeyError:
            n += 1
    return n


def index_error():
    a = [1, 2, 3]
    n = 0
    for i in range(150000):
        try:
            n += a[i % 6]
        except IndexError:
            n += 1
    return n


def value_error():
    n = 0
    for text in ["12", "x", "7", "1.5"] * 30000:
        try:
            n += int(text)
        except ValueError:
            n += 1
    return n


def attribute_error():
    n = 0
    for item in [1, "a", Problem()] * 40000:
        try:
            n += item.count
        except AttributeError:
            n += 1
        except TypeError:
            n += 2
    return n


def zero_division():
    n = 0
    for i in range(150000):
        try:
            n += 100 // (i % 3)
        except ZeroDivisionError as e:
            n += len(e.args)
    return n


def through_calls():
    def inner(i):
        if i % 2:
            raise Problem(i)
        return i

    def middle(i):
        return inner(i) + 1

    n = 0
    for i in range(150000):
        try:
            n += middle(i)
        except Problem as e:
            n += 1
    return n


def no_raise():
    n = 0
    for i in range(800000):
        try:
            n += i
        except ValueError:
            n += 1
    return n


def finally_clause():
    n = 0
    for i in range(500000):
        try:
            n += i
        finally:
            n += 1
    return n


def finally_raise():
    n = 0
    for i in range(80000):
        try:
            try:
                raise Problem()
            finally:
                n += 1
        except Problem:
            n += 1
    return n


def with_manager():
    n = 0
    for i in range(150000):
        with Manager() as m:
            n += 1
    return n


def with_suppress():
    n = 0
    for i in range(60000):
        with Suppress():
            raise Problem()
        n += 1
    return n


def chained():
    n = 0
    for i in range(50000):
        try:
            try:
                raise KeyError(i)
            except KeyError as e:
                raise Problem("wrapped") from e
        except Problem as e:
            if e.__cause__ is not None:
                n += 1
    return n


def reraise():
    n = 0
    for i in range(80000):
        try:
            try:
                raise Problem()
            except Problem:
                raise
        except Exception:
            n += 1
    return n


def stop_iteration():
    n = 0
    for i in range(100000):
        it = iter((1, 2))
        try:
            while True:
                n += next(it)
        except StopIteration:
            n += 1
    return n


print("raise_catch", raise_catch())
print("raise_custom", raise_custom())
print("key_error", key_error())
print("index_error", index_error())
print("value_error", value_error())
print("attribute_error", attribute_error())
print("zero_division", zero_division())
print("through_calls", through_calls())
print("no_raise", no_raise())
print("finally_clause", finally_clause())
print("finally_raise", finally_raise())
print("with_manager", with_manager())
print("with_suppress", with_suppress())
print("chained", chained())
print("reraise", reraise())
print("stop_iteration", stop_iteration())
