#@ grant: all
"""`os.path` where `os` is a value: its submodule is an attribute like any other."""
import os
import os.path as path
import sys

names = globals()
print(names['os'].path is path, os.path is path)
print(os.path.join('a', 'b'), names['os'].path.basename('x/y.py'))


def through(module, *attributes):
    for attribute in attributes:
        module = getattr(module, attribute)
    return module


print(through(os, 'path') is path)
print(through(os, 'path', 'splitext')('a.tar.gz'))
for module in (os, sys):
    print(module.__name__, hasattr(module, 'path'))
try:
    through(os, 'pathh')
except AttributeError as e:
    print(e)

#> True True
#> a/b y.py
#> True
#> ('a.tar', '.gz')
#> os True
#> sys True
#> module 'os' has no attribute 'pathh'
