# Branches for other platforms and versions are not compiled: what they import need not exist.
import os
import sys

if sys.platform == "win32":
    import no_such_module_for_windows
if os.name == "nt" and no_such_name():
    import another_missing
elif sys.version_info[0] < 3:
    import __builtin__
else:
    print("posix, version", sys.version_info.major)
if sys.platform.startswith("win") or sys.platform == "cygwin":
    from ctypes import windll_that_is_not_there
print("done")

#> posix, version 3
#> done
