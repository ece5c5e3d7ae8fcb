#@ python: 3.13
# What `sys` says of Python 3.13, and tests of the version that the compiler decides.
import sys

print(sys.version_info)
print(sys.version_info[:3], sys.version_info.minor, sys.version_info >= (3, 13), sys.version_info < (3, 14))
print(sys.version.split()[0], hex(sys.hexversion))
print(sys.implementation.version == sys.version_info, sys.implementation.cache_tag)
print(hex(sys.implementation.hexversion), sys.implementation.name)
if sys.version_info >= (3, 13):
    print("new")
else:
    print("old")
if sys.version_info < (3, 13):
    import module_of_older_versions
if sys.version_info[:2] == (3, 13):
    print("exactly")
major, minor = sys.version_info[:2]
print(f"{major}.{minor}")

#> sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)
#> (3, 13, 0) 13 True True
#> 3.13.0 0x30d00f0
#> True cpython-313
#> 0x30d00f0 cpython
#> new
#> exactly
#> 3.13
