# Exceptions in constructors, properties, iteration, comparison, formatting, del and with.
log = []


class Fails:
    def __init__(self, where):
        self.where = where
        if where == "init":
            raise ValueError("init")

    def __len__(self):
        raise ValueError("len")

    def __getitem__(self, key):
        raise KeyError(key) if self.where == "key" else IndexError(key)

    def __setitem__(self, key, value):
        raise TypeError(f"set {key}")

    def __delitem__(self, key):
        raise ValueError(f"del {key}")

    def __contains__(self, x):
        raise ValueError("contains")

    def __call__(self):
        raise ValueError("call")

    def __add__(self, other):
        raise ValueError("add")

    def __hash__(self):
        raise ValueError("hash")

    def __eq__(self, other):
        raise ValueError("eq")

    def __str__(self):
        raise ValueError("str")

    def __format__(self, spec):
        raise ValueError("format")

    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise ValueError("exit")

    def __index__(self):
        raise ValueError("index")

    def __neg__(self):
        raise ValueError("neg")

    @property
    def prop(self):
        raise AttributeError("prop")

    @prop.setter
    def prop(self, value):
        raise ValueError("prop set")


f = Fails("x")


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


def statement(name):
    if name == "set":
        f[0] = 1
    elif name == "del":
        del f[0]
    elif name == "with":
        with f:
            pass
    elif name == "with raise":
        with f:
            raise KeyError("body")
    elif name == "prop set":
        f.prop = 1
    elif name == "aug":
        f[5] += 1
    elif name == "unpack":
        a, b = f
    elif name == "for":
        return [x for x in f]
    elif name == "assert":
        assert f == 1
    elif name == "while":
        while len(f):
            pass
    elif name == "raise in except":
        try:
            f()
        except ValueError:
            f + 1
    elif name == "nested finally":
        try:
            try:
                f()
            finally:
                log.append("inner")
        finally:
            log.append("outer")


attempt("init", lambda: Fails("init"))
attempt("len", lambda: len(f))
attempt("getitem", lambda: f[3])
attempt("key", lambda: Fails("key")["k"])
attempt("list", lambda: list(f))
attempt("contains", lambda: 1 in f)
attempt("call", lambda: f())
attempt("add", lambda: f + 1)
attempt("hash", lambda: {f: 1})
attempt("eq", lambda: f == 1)
attempt("in list", lambda: f in [1, f])
attempt("ne", lambda: f != 1)
attempt("str", lambda: str(f))
attempt("fstring", lambda: f"{f}")
attempt("print", lambda: print(f))
attempt("index", lambda: [1, 2][f])
attempt("range", lambda: range(f))
attempt("neg", lambda: -f)
attempt("prop", lambda: f.prop)
attempt("hasattr", lambda: hasattr(f, "prop"))
attempt("getattr", lambda: getattr(f, "prop", "default"))
attempt("percent", lambda: "%s" % f)
attempt("join", lambda: ",".join([f]))
attempt("sorted", lambda: sorted([f, f]))
attempt("max", lambda: max(f, f))
attempt("bool", lambda: bool(f))
for name in ("set", "del", "with", "with raise", "prop set", "aug", "unpack", "for", "assert", "while", "raise in except", "nested finally"):
    attempt(name, lambda: statement(name))
print(log)


class Gen:
    def __iter__(self):
        yield 1
        raise ValueError("in iteration")


got = []
attempt("loop", lambda: [got.append(x) for x in Gen()])
attempt("sum", lambda: sum(Gen()))
attempt("extend", lambda: got.extend(Gen()))
attempt("star", lambda: print(*Gen()))
attempt("set", lambda: set(Gen()))
attempt("dict", lambda: dict.fromkeys(Gen()))
attempt("tuple", lambda: tuple(Gen()))
attempt("zip", lambda: list(zip(range(3), Gen())))
attempt("map", lambda: list(map(lambda x: x // 0, [1])))
attempt("sort key", lambda: [3, 1].sort(key=lambda x: x // 0))
attempt("min key", lambda: min([1], key=lambda x: [][0]))
attempt("default", lambda: (lambda x=got: x[100])())
print(got)


class Partial:
    def __init__(self):
        self.a = 1
        try:
            self.b = 1 // 0
        finally:
            log.append(vars(self).copy())


attempt("partial", Partial)
print(log[-1])

#> init -> ValueError init
#> len -> ValueError len
#> getitem -> IndexError 3
#> key -> KeyError 'k'
#> list -> ValueError len
#> contains -> ValueError contains
#> call -> ValueError call
#> add -> ValueError add
#> hash -> ValueError hash
#> eq -> ValueError eq
#> in list -> ValueError eq
#> ne -> ValueError eq
#> str -> ValueError str
#> fstring -> ValueError format
#> print -> ValueError str
#> index -> ValueError index
#> range -> ValueError index
#> neg -> ValueError neg
#> prop -> AttributeError prop
#> hasattr -> False
#> getattr -> default
#> percent -> ValueError str
#> join -> TypeError sequence item 0: expected str instance, Fails found
#> sorted -> TypeError '<' not supported between instances of 'Fails' and 'Fails'
#> max -> TypeError '>' not supported between instances of 'Fails' and 'Fails'
#> bool -> ValueError len
#> set -> TypeError set 0
#> del -> ValueError del 0
#> with -> ValueError exit
#> with raise -> ValueError exit
#> prop set -> ValueError prop set
#> aug -> IndexError 5
#> unpack -> ValueError not enough values to unpack (expected 2, got 0)
#> for -> []
#> assert -> ValueError eq
#> while -> ValueError len
#> raise in except -> ValueError add
#> nested finally -> ValueError call
#> ['inner', 'outer']
#> loop -> ValueError in iteration
#> sum -> ValueError in iteration
#> extend -> ValueError in iteration
#> star -> ValueError in iteration
#> set -> ValueError in iteration
#> dict -> ValueError in iteration
#> tuple -> ValueError in iteration
#> zip -> ValueError in iteration
#> map -> ZeroDivisionError integer division or modulo by zero
#> sort key -> ZeroDivisionError integer division or modulo by zero
#> min key -> IndexError list index out of range
#> default -> IndexError list index out of range
#> [1, 1]
#> partial -> ZeroDivisionError integer division or modulo by zero
#> {'a': 1}
