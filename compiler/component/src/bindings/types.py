class Some:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.value == other.value

    def __repr__(self):
        return f"Some(value={self.value!r})"

    def __class_getitem__(cls, item):
        return cls


class Ok:
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.value == other.value

    def __repr__(self):
        return f"Ok(value={self.value!r})"

    def __class_getitem__(cls, item):
        return cls


class Err(Exception):
    __match_args__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"Err(value={self.value!r})"

    def __class_getitem__(cls, item):
        return cls


class Result:
    def __class_getitem__(cls, item):
        return cls
