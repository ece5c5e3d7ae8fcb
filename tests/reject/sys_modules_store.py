import sys

sys.modules["typing"] = sys
sys.modules["other"] = sys
sys.modules.setdefault("another", sys)
sys.modules.update({"third": sys, "typing": sys})
show = globals
here = [locals]

#> unsupported-import 3: putting another module in the place of `typing` is not supported
#> unsupported-import 6: putting another module in the place of `typing` is not supported
#> unsupported-builtin 7: `globals` is only supported as a direct call
#> unsupported-builtin 8: `locals` is only supported as a direct call
