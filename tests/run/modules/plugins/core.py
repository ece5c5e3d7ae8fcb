import config


class Registry:
    _items = {}
    calls = 0

    @classmethod
    def register(cls, name):
        def add(f):
            cls._items[name] = f
            return f
        return add

    @classmethod
    def names(cls):
        return sorted(cls._items)

    @classmethod
    def get(cls, name):
        return cls._items[name]

    @classmethod
    def clear(cls):
        cls._items.clear()


def run_all(s):
    Registry.calls += 1
    return config.DEFAULTS["sep"].join(f"{n}:{Registry.get(n)(s, config)}" for n in Registry.names())
