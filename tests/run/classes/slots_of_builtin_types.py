# `__slots__` of subclasses of builtin types: only what they name can be set.
import copy


class Tagged(list):
    __slots__ = ("tag",)


class More(Tagged):
    __slots__ = ("more", "__private")

    def hide(self, value):
        self.__private = value
        return self.__private


class Open(Tagged):
    pass


class Pair(dict):
    __slots__ = ("left", "right")


class Loose(set):
    __slots__ = ("a", "__dict__")


def attempt(act):
    try:
        print(act())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)


tagged = Tagged([1, 2])
tagged.tag = "t"
print(tagged, tagged.tag, hasattr(tagged, "__dict__"), Tagged.tag)
attempt(lambda: setattr(tagged, "other", 1))
attempt(lambda: tagged.other)
del tagged.tag
attempt(lambda: tagged.tag)
attempt(lambda: delattr(tagged, "tag"))
more = More("ab")
more.tag, more.more = 1, 2
print(more, more.tag, more.more, more.hide(3), hasattr(more, "__dict__"))
attempt(lambda: setattr(more, "x", 1))
made = Open()
made.tag, made.x = 1, 2
print(made.tag, made.x, made.__dict__["x"])
pair = Pair(a=1)
pair.left = pair
attempt(lambda: pair.right)
print(pair, pair.left is pair)
del pair
loose = Loose()
loose.a, loose.b = 1, 2
print(loose.a, loose.__dict__["b"])
tagged.tag = [1]
twin = copy.copy(tagged)
print(twin, twin.tag is tagged.tag, type(twin).__name__)
deep = copy.deepcopy(tagged)
print(deep, deep.tag, deep.tag is tagged.tag)
attempt(lambda: type("Bad", (int,), {"__slots__": ("a",)}))
print(sorted(n for n in dir(More) if n in ("tag", "more", "_More__private", "__dict__")))


class Plain(int):
    __slots__ = ()


attempt(lambda: setattr(Plain(3), "b", 1))

#> [1, 2] t False <member 'tag' of 'Tagged' objects>
#> AttributeError 'Tagged' object has no attribute 'other'
#> AttributeError 'Tagged' object has no attribute 'other'
#> AttributeError 'Tagged' object has no attribute 'tag'
#> AttributeError tag
#> ['a', 'b'] 1 2 3 False
#> AttributeError 'More' object has no attribute 'x'
#> 1 2 2
#> AttributeError 'Pair' object has no attribute 'right'
#> {'a': 1} True
#> 1 2
#> [1, 2] True Tagged
#> [1, 2] [1] False
#> TypeError nonempty __slots__ not supported for subtype of 'int'
#> ['_More__private', 'more', 'tag']
#> AttributeError 'Plain' object has no attribute 'b'
