PLAIN = "plain"


def evaluate(text):
    # Nothing calls it: what cannot be compiled in it does not matter.
    return eval(text)


class Never:
    def run(self, text):
        exec(text)


class Sentinel:
    def __new__(cls):
        made = globals().get("ONE") or object.__new__(cls)
        globals()["ONE"] = made
        return made

    def __repr__(self):
        return "Sentinel()"


def lookup():
    return globals().get("ONE")


def lookup_missing():
    return globals().get("NOBODY_SETS_THIS")


def lookup_default():
    return globals().get("NOBODY_SETS_THIS_EITHER", 3), globals().get("PLAIN", None)


def original():
    return "original"


def shadowed():
    return original(), len("four")


def counted():
    globals()["count"] = globals().get("count", 0) + 1
    return count


def late():
    return set_in_a_loop, abs(-2)


def unbound():
    return never_set


globals().update({f"made_{n}": n * n for n in range(3)}, made_later=lambda: "later")
globals().update({"original": lambda: "replaced", "len": lambda text: text * 2})
for name in ["set_in_a_loop", "abs"]:
    globals()[name] = lambda *args: (name, args)
set_in_a_loop = set_in_a_loop()
