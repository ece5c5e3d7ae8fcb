# A tuple gives up its items from its end, also where nothing keeps it.
class Told:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __del__(self):
        print("del", self.name)


def pair():
    return Told("left"), Told("right")


def thrown_away():
    (Told(1), Told(2))
    print("after")
    pair()
    pair()[0]
    print("end")


thrown_away()
(Told(3), Told(4))
pair()
a, b = pair()
print("kept", a.name, b.name)
del a, b
len((Told(5), Told(6)))
[Told(7), Told(8)]
for item in (Told(9), Told(10)):
    pass
print("loop is over")

#> make 1
#> make 2
#> del 2
#> del 1
#> after
#> make left
#> make right
#> del right
#> del left
#> make left
#> make right
#> del right
#> del left
#> end
#> make 3
#> make 4
#> del 4
#> del 3
#> make left
#> make right
#> del right
#> del left
#> make left
#> make right
#> kept left right
#> del left
#> del right
#> make 5
#> make 6
#> del 6
#> del 5
#> make 7
#> make 8
#> del 8
#> del 7
#> make 9
#> make 10
#> del 9
#> loop is over
#> del 10
