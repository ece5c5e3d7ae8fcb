# What `sys` says of Python 3.12, and tests of the version that the compiler decides.
import sys

print(sys.version_info)
print(sys.version_info[:3], sys.version_info.minor, sys.version_info >= (3, 13), sys.version_info < (3, 14))
print(sys.version.split()[0], hex(sys.hexversion))
print(sys.implementation.version == sys.version_info, sys.implementation.cache_tag)
print(hex(sys.implementation.hexversion), sys.implementation.name)
if sys.version_info >= (3, 13):
    import module_of_newer_versions
else:
    print("old")
if sys.version_info[:2] == (3, 12):
    print("exactly")

#> sys.version_info(major=3, minor=12, micro=1, releaselevel='final', serial=0)
#> (3, 12, 1) 12 False True
#> 3.12.1 0x30c01f0
#> True cpython-312
#> 0x30c01f0 cpython
#> old
#> exactly
