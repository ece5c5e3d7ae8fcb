#@ words: property
"""What may stand in the body of an enumeration, and the namespace that collects it."""

from types import DynamicClassAttribute

# What a class body may assign although the names look reserved.
_SETTINGS = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_",
)


class nonmember:
    """Keeps a value of a class body from becoming a member."""

    __module__ = "enum"

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value of a class body a member, whatever it is."""

    __module__ = "enum"

    def __init__(self, value):
        self.value = value


class _Pending:
    def __repr__(self):
        return "_auto_null"


_pending = _Pending()


class auto:
    """A value that the enumeration chooses."""

    __module__ = "enum"

    def __init__(self, value=_pending):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """An attribute of members that leaves its name free for a member."""

    __module__ = "enum"

    member = None
    name = None
    clsname = None
    # A member has it from its value: the data type has an attribute of that name.
    of_value = False

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
        elif self.fget is not None:
            return self.fget(instance)
        elif self.of_value:
            return getattr(instance._value_, self.name)
        elif self.member is not None:
            return self.member
        raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_private(cls_name, name):
    start = f"_{cls_name}__"
    return len(name) > len(start) and name.startswith(start) and (name[-1] != "_" or name[-2] != "_")


def _is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


class _EnumDict(dict):
    """The namespace of an enumeration's body: it knows which names are members."""

    __module__ = "enum"

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._members = {}
        self._values = []
        self._ignored = ()
        self._auto_called = False

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            self._setting(key, value)
            if key == "_generate_next_value_":
                self._generate = value
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._members:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            value = self._member(key, value)
        super().__setitem__(key, value)

    def _setting(self, key, value):
        if key not in _SETTINGS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
        elif key == "_ignore_":
            names = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignored = names
            already = set(names) & set(self._members)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")

    def _member(self, key, value):
        if isinstance(value, member):
            value = value.value
        if key in self:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if isinstance(value, auto):
            value = self._next(key, value)
        elif type(value) is tuple and any(isinstance(one, auto) for one in value):
            value = tuple([self._next(key, one) if isinstance(one, auto) else one for one in value])
        elif isinstance(value, tuple) and any(isinstance(one, auto) for one in value):
            value = type(value)(*[self._next(key, one) if isinstance(one, auto) else one for one in value])
        else:
            self._values.append(value)
        self._members[key] = None
        return value

    def _next(self, key, value):
        if value.value is _pending:
            generate = self._generate
            if isinstance(generate, staticmethod):
                generate = generate.__func__
            value.value = generate(key, 1, len(self._members), self._values[:])
            self._auto_called = True
        self._values.append(value.value)
        return value.value

    def update(self, members, **more):
        for name in members.keys() if hasattr(members, "keys") else [name for name, _ in members]:
            self[name] = members[name] if hasattr(members, "keys") else dict(members)[name]
        for name, value in more.items():
            self[name] = value


def _named_values(cls, class_name, names, start):
    """The members that the functional form was given."""
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        made, values = [], []
        for count, name in enumerate(names):
            value = cls._generate_next_value_(name, start, count, values[:])
            values.append(value)
            made.append((name, value))
        return made
    if names is None:
        return ()
    if hasattr(names, "items"):
        return list(names.items())
    return [(item[0], item[1]) for item in names]


def _check_order(cls, order):
    names = order.replace(",", " ").split() if isinstance(order, str) else list(order)
    names = [name for name in names if name not in cls._member_map_ or name in cls._member_names_]
    if names != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {names!r}")
