import sys

sys.modules["other"] = sys
sys.modules.update({})
show = globals
here = [locals]

#> unsupported-import 3: putting something into `sys.modules` is not supported
#> unsupported-import 4: putting something into `sys.modules` is not supported
#> unsupported-builtin 5: `globals` is only supported as a direct call
#> unsupported-builtin 6: `locals` is only supported as a direct call
