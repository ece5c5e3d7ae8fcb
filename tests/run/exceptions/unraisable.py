# Exceptions that cannot go on are told on standard error; the program goes on.
class Fails:
    def __init__(self, log):
        self.log = log

    def __del__(self):
        self.log.append("ended")
        raise ValueError("in __del__")


class Quiet:
    def __del__(self):
        print("quiet end")


def made_and_left():
    Quiet()
    print("after")


def held():
    quiet = Quiet()
    return 5


log = []
made_and_left()
print(held())
Quiet()
print("between")
for _ in range(2):
    Quiet()
try:
    quiet = Quiet()
    raise KeyError("gone")
except KeyError:
    del quiet
    print("handled")

#> quiet end
#> after
#> quiet end
#> 5
#> quiet end
#> between
#> quiet end
#> quiet end
#> quiet end
#> handled
