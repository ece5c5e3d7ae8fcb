#@ grant: env
# os.environ as a mapping.
import os

print(os.environ["MOLT_TEST"] if "MOLT_TEST" in os.environ else "1", os.environ.get("MOLT_NOT_SET"), os.environ.get("MOLT_NOT_SET", "default"), os.getenv("MOLT_NOT_SET", 5))
try:
    os.environ["MOLT_NOT_SET"]
except KeyError as error:
    print("KeyError", error)
print("MOLT_NOT_SET" in os.environ, isinstance(os.environ.get("PATH", ""), str), len(os.environ) >= 0)
os.environ["MOLT_NEW"] = "value"
print(os.environ["MOLT_NEW"], os.getenv("MOLT_NEW"), "MOLT_NEW" in os.environ)
del os.environ["MOLT_NEW"]
print("MOLT_NEW" in os.environ, os.environ.pop("MOLT_NEW", "gone"))
try:
    os.environ["X"] = 5
except TypeError as error:
    print(error)
os.environ.setdefault("MOLT_A", "a")
os.environ.update({"MOLT_B": "b"})
print(sorted(k for k in os.environ if k.startswith("MOLT_") and "SUITE" not in k and k != "MOLT_TEST"))
print({k: v for k, v in os.environ.items() if k in ("MOLT_A", "MOLT_B")} == {"MOLT_A": "a", "MOLT_B": "b"})
print(os.sep, os.linesep == "\n", os.name, os.path.join("a", "b"), os.path.basename("/x/y.py"), os.path.splitext("f.tar.gz"), os.path.dirname("/x/y"), os.path.split("a/b/c"))
print(os.path.join("a", "/b"), os.path.join("a/", "b"), os.path.normpath("a/../b/./c"), os.path.isabs("/a"), os.path.splitext(".hidden"), os.path.join(""), os.path.commonprefix(["abc", "abd"]))

#> 1 None default 5
#> KeyError 'MOLT_NOT_SET'
#> False True True
#> value value True
#> False gone
#> str expected, not int
#> ['MOLT_A', 'MOLT_B']
#> True
#> / True posix a/b y.py ('f.tar', '.gz') /x ('a/b', 'c')
#> /b a/b b/c True ('.hidden', '')  ab
