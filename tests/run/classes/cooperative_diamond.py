# A diamond where every method calls super and every __init__ passes on keywords.
log = []


class Base:
    def __init__(self, **rest):
        log.append(f"Base {sorted(rest)}")
        super().__init__(**rest)
        self.parts = ["base"]

    def run(self, depth=0):
        log.append(f"{' ' * depth}Base.run")
        return ["base"]


class Left(Base):
    def __init__(self, left=1, **rest):
        log.append(f"Left {left} {sorted(rest)}")
        super().__init__(**rest)
        self.left = left
        self.parts.append("left")

    def run(self, depth=0):
        log.append(f"{' ' * depth}Left.run")
        return ["left", *super().run(depth + 1)]


class Right(Base):
    def __init__(self, *, right, **rest):
        log.append(f"Right {right} {sorted(rest)}")
        super().__init__(**rest)
        self.right = right
        self.parts.append("right")

    def run(self, depth=0):
        log.append(f"{' ' * depth}Right.run")
        return ["right", *super().run(depth + 1)]


class Bottom(Left, Right):
    def __init__(self, name, **rest):
        log.append(f"Bottom {name} {sorted(rest)}")
        super().__init__(**rest)
        self.name = name
        self.parts.append("bottom")

    def run(self, depth=0):
        log.append(f"{' ' * depth}Bottom.run")
        return ["bottom", *super().run(depth + 1)]


class Other(Right, Left):
    pass


class Mixed(Bottom):
    def run(self, depth=0):
        return super(Left, self).run(depth) + Left.run(self, depth)


def flush():
    for line in log:
        print("  " + line)
    log.clear()


def attempt(make):
    try:
        made = make()
        print(type(made).__name__, made.parts, sorted(vars(made)))
    except TypeError as e:
        print(type(e).__name__, e)
    flush()


attempt(lambda: Bottom("n", left=2, right=3))
attempt(lambda: Bottom("n", right=3))
attempt(lambda: Bottom("n"))
attempt(lambda: Bottom("n", right=1, extra=2))
attempt(lambda: Bottom("n", 5, right=1))
attempt(lambda: Other(right=1, left=4))
attempt(lambda: Left(9))
attempt(lambda: Right(9))
b = Bottom("run", right=0)
log.clear()
for cls in (Bottom, Left, Right, Base):
    print(cls.__name__, cls.run(b, 1))
    flush()
m = Mixed("m", right=1)
log.clear()
print(m.run())
flush()
for cls in (Bottom, Other, Mixed):
    print([k.__name__ for k in cls.__mro__], [k.__name__ for k in cls.__bases__])
try:
    type("Bad", (Base, Left), {})
except TypeError as e:
    print(type(e).__name__, str(e).replace("\n", " | "))
try:
    type("Worse", (Bottom, Other), {})
except TypeError as e:
    print(type(e).__name__, str(e).replace("\n", " | "))
try:
    class Twice(Base, Base):
        pass
except TypeError as e:
    print(type(e).__name__, e)
try:
    super(Right, Left()).run()
except TypeError as e:
    print(type(e).__name__, e)

#> Bottom ['base', 'right', 'left', 'bottom'] ['left', 'name', 'parts', 'right']
#>   Bottom n ['left', 'right']
#>   Left 2 ['right']
#>   Right 3 []
#>   Base []
#> Bottom ['base', 'right', 'left', 'bottom'] ['left', 'name', 'parts', 'right']
#>   Bottom n ['right']
#>   Left 1 ['right']
#>   Right 3 []
#>   Base []
#> TypeError Right.__init__() missing 1 required keyword-only argument: 'right'
#>   Bottom n []
#>   Left 1 []
#> TypeError object.__init__() takes exactly one argument (the instance to initialize)
#>   Bottom n ['extra', 'right']
#>   Left 1 ['extra', 'right']
#>   Right 1 ['extra']
#>   Base ['extra']
#> TypeError Bottom.__init__() takes 2 positional arguments but 3 were given
#> Other ['base', 'left', 'right'] ['left', 'parts', 'right']
#>   Right 1 ['left']
#>   Left 4 []
#>   Base []
#> Left ['base', 'left'] ['left', 'parts']
#>   Left 9 []
#>   Base []
#> TypeError Right.__init__() takes 1 positional argument but 2 were given
#> Bottom ['bottom', 'left', 'right', 'base']
#>    Bottom.run
#>     Left.run
#>      Right.run
#>       Base.run
#> Left ['left', 'right', 'base']
#>    Left.run
#>     Right.run
#>      Base.run
#> Right ['right', 'base']
#>    Right.run
#>     Base.run
#> Base ['base']
#>    Base.run
#> ['right', 'base', 'left', 'right', 'base']
#>   Right.run
#>    Base.run
#>   Left.run
#>    Right.run
#>     Base.run
#> ['Bottom', 'Left', 'Right', 'Base', 'object'] ['Left', 'Right']
#> ['Other', 'Right', 'Left', 'Base', 'object'] ['Right', 'Left']
#> ['Mixed', 'Bottom', 'Left', 'Right', 'Base', 'object'] ['Bottom']
#> TypeError Cannot create a consistent method resolution | order (MRO) for bases Base, Left
#> TypeError Cannot create a consistent method resolution | order (MRO) for bases Left, Right
#> TypeError duplicate base class Base
#> TypeError super(type, obj): obj must be an instance or subtype of type
