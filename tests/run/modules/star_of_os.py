#@ grant: all
# `import *` takes the modules in a library module, too.
from os import *

print(path.join("a", "b"), path.basename("x/y.py"), sep)

#> a/b y.py /
