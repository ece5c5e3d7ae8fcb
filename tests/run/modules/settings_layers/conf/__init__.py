"""Layers of settings."""
from collections import ChainMap
from contextlib import contextmanager
from . import defaults


class Settings:
    def __init__(self, module):
        self.__dict__["module"] = module
        self.reset()

    def reset(self):
        self.__dict__["layers"] = ChainMap({}, {k: v for k, v in vars(self.module).items() if k.isupper()})

    def __getattr__(self, name):
        try:
            return self.layers[name]
        except KeyError:
            raise AttributeError(f"no setting {name}") from None

    def __setattr__(self, name, value):
        raise TypeError(f"use override({name}=...)")

    def __getitem__(self, name): return self.layers[name]
    def __iter__(self): return iter(self.layers)
    def __len__(self): return len(self.layers)
    def __contains__(self, name): return name in self.layers
    def override(self, **values): self.layers.update(values)

    @contextmanager
    def changed(self, **values):
        before = self.layers
        self.__dict__["layers"] = before.new_child(values)
        try:
            yield self
        finally:
            self.__dict__["layers"] = before


settings = Settings(defaults)
