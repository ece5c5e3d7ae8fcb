"""A metaclass that makes an enumeration: __prepare__ with a recording mapping, __call__ as lookup, iteration, flags, refusal of changes."""


class Auto:
    pass


class Namespace(dict):
    def __init__(self, name):
        super().__init__()
        self.members, self.name, self.last = {}, name, 0

    def __missing__(self, key):
        if key == "auto":
            return Auto()
        raise KeyError(key)

    def __setitem__(self, key, value):
        if not key.startswith("_") and not hasattr(value, "__get__"):
            if key in self.members:
                raise TypeError(f"{self.name}.{key} is already {self.members[key]!r}")
            if isinstance(value, Auto):
                value = self.last + 1
            if isinstance(value, int):
                self.last = value
            self.members[key] = value
        else:
            super().__setitem__(key, value)


class EnumMeta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        return Namespace(name)

    def __new__(meta, name, bases, space, *, unique=False, start=None):
        for base in bases:
            if getattr(base, "_by_name", None):
                raise TypeError(f"{base.__name__} has members, {name} cannot extend it")
        cls = super().__new__(meta, name, bases, dict(space))
        type.__setattr__(cls, "_by_name", {})
        type.__setattr__(cls, "_by_value", {})
        for key, value in space.members.items():
            member = cls._by_value.get(value)
            if member is None:
                member = object.__new__(cls)
                object.__setattr__(member, "name", key)
                object.__setattr__(member, "value", value)
                if hasattr(cls, "setup"):
                    member.setup()
                cls._by_value[value] = member
            elif unique:
                raise ValueError(f"{key} repeats {member.name}")
            cls._by_name[key] = member
            type.__setattr__(cls, key, member)
        return cls

    def __init__(cls, name, bases, space, **options):
        super().__init__(name, bases, space)
        type.__setattr__(cls, "options", sorted(options))

    def __call__(cls, *args):
        if cls is Enum and len(args) == 2:
            name, members = args
            space = EnumMeta.__prepare__(name, (Enum,))
            for m in members.split():
                space[m] = Auto()
            return EnumMeta(name, (Enum,), space)
        try:
            return cls._by_value[args[0]]
        except (KeyError, IndexError):
            raise ValueError(f"{args} is no {cls.__name__}") from None

    def __iter__(cls):
        return iter(cls._by_value.values())

    def __reversed__(cls):
        return reversed(list(cls))

    def __len__(cls):
        return len(cls._by_value)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._by_name[name]

    def __contains__(cls, m):
        return isinstance(m, cls) or m in cls._by_value

    def __setattr__(cls, name, value):
        raise AttributeError(f"cannot set {name} of {cls.__name__}")

    def __delattr__(cls, name):
        raise AttributeError(f"cannot delete {name} of {cls.__name__}")

    def __repr__(cls):
        return f"<{cls.__name__}: {', '.join(cls._by_name)}>"

    def __or__(cls, other):
        return [*cls, *other]


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f"{type(self).__name__}.{self.name}"

    def __setattr__(self, name, value):
        raise AttributeError(f"{self!r} is constant")

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return list(type(self)).index(self) < list(type(other)).index(other)

    def __reduce__(self):
        return type(self), (self.value,)


class Colour(Enum):
    RED = auto
    GREEN = auto
    BLUE = 10
    NAVY = auto
    AZURE = 10

    def mixed(self, other):
        return f"{self.name.lower()}-{other.name.lower()}"

    @property
    def is_cold(self):
        return self.value >= 10


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def setup(self):
        object.__setattr__(self, "mass", self.value[0])


def attempt(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, "|", e)


print(Colour, list(Colour), len(Colour), Colour.AZURE is Colour.BLUE, Colour(11), Colour["AZURE"], list(reversed(Colour)))
print(Colour.RED.mixed(Colour.NAVY), [c.is_cold for c in Colour], Colour.RED in Colour, 10 in Colour, 99 in Colour, Planet.MARS in Colour, bool(Enum))
print(Planet.EARTH.mass, Planet((0.64, 3.39)), Colour | Planet, sorted(Colour, reverse=True), max(Colour), {Colour.RED: 1}[Colour(1)])
Size = Enum("Size", "SMALL LARGE")
print(Size, Size.LARGE.value, type(Size) is EnumMeta, Size.__module__)
attempt(lambda: Colour(5))
attempt(lambda: Colour["PINK"])
attempt(lambda: Colour())
attempt(lambda: setattr(Colour, "RED", 1))
attempt(lambda: delattr(Colour, "RED"))
attempt(lambda: setattr(Colour.RED, "value", 1))
attempt(lambda: Colour.RED < Planet.MARS)
attempt(lambda: type("Sub", (Colour,), {}))
attempt(lambda: EnumMeta("Sub", (Colour,), {}))


def repeated():
    class R(Enum):
        A = auto
        A = auto


def not_unique():
    class U(Enum, unique=True):
        A = 1
        B = 1


def unknown_option():
    class O(Enum, wrong=True):
        A = 1


def unknown_name():
    class N(Enum):
        A = autos


for f in (repeated, not_unique, unknown_option, unknown_name):
    attempt(f)


class Opt(Enum, unique=True, start=5):
    X = auto


print(Opt.options, Opt.X.value, isinstance(Opt.X, Enum), Opt.X.__reduce__() == (Opt, (1,)))
match Colour(2):
    case Colour.RED: print("red")
    case Colour.GREEN: print("green")

#> <Colour: RED, GREEN, BLUE, NAVY, AZURE> [Colour.RED, Colour.GREEN, Colour.BLUE, Colour.NAVY] 4 True Colour.NAVY Colour.BLUE [Colour.NAVY, Colour.BLUE, Colour.GREEN, Colour.RED]
#> red-navy [False, False, True, True] True True False False True
#> 5.97 Planet.MARS [Colour.RED, Colour.GREEN, Colour.BLUE, Colour.NAVY, Planet.EARTH, Planet.MARS] [Colour.NAVY, Colour.BLUE, Colour.GREEN, Colour.RED] Colour.NAVY 1
#> <Size: SMALL, LARGE> 2 True __main__
#> ValueError | (5,) is no Colour
#> KeyError | 'PINK'
#> ValueError | () is no Colour
#> AttributeError | cannot set RED of Colour
#> AttributeError | cannot delete RED of Colour
#> AttributeError | Colour.RED is constant
#> TypeError | '<' not supported between instances of 'Colour' and 'Planet'
#> TypeError | Colour has members, Sub cannot extend it
#> TypeError | Colour has members, Sub cannot extend it
#> TypeError | R.A is already 1
#> ValueError | B repeats A
#> TypeError | EnumMeta.__new__() got an unexpected keyword argument 'wrong'
#> NameError | name 'autos' is not defined
#> ['start', 'unique'] 1 True True
#> green
