# A method that takes nothing cannot be called through an instance.
class M:
    def none(): return 1
try:
    M().none()
except TypeError as e:
    print(e)


class Other:
    def only_keyword(*, key=1):
        return key


print(M.none(), Other.only_keyword(key=3))
try:
    Other().only_keyword(key=2)
except TypeError as e:
    print(e)
try:
    Other().only_keyword()
except TypeError as e:
    print(e)

#> M.none() takes 0 positional arguments but 1 was given
#> 1 3
#> Other.only_keyword() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#> Other.only_keyword() takes 0 positional arguments but 1 was given
