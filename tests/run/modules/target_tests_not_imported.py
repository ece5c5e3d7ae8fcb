# Tests of the version and the platform read names that may be unbound or hold something else.


def attempt(f):
    try:
        print(f())
    except NameError as e:
        print(e)


try:
    if sys.version_info >= (3, 8):
        print("new")
except NameError as e:
    print(e)


class os:
    name = "nt"


if os.name == "nt":
    print("ours")


def platform(sys):
    if sys.platform == "win32":
        return "windows"
    return "other"


class Fake:
    platform = "win32"


print(platform(Fake))


def checks():
    if TYPE_CHECKING:
        return "checked"
    return "runs"


attempt(checks)
TYPE_CHECKING = True
attempt(checks)


def local():
    import sys

    if sys.version_info[0] < 3:
        return "old"
    return "new"


attempt(local)

#> name 'sys' is not defined
#> ours
#> windows
#> name 'TYPE_CHECKING' is not defined
#> checked
#> new
