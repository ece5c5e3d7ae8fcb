#@ function: __main__.<module>
# Variables that nothing reads are not kept; an object with an end of its own is.
LIMIT = 10**6
RATIO = 0.5
NAME = "kept nowhere"


class Guard:
    def __del__(self):
        print("end")


GUARD = Guard()
STEP = 3


def use():
    return STEP


print(use())

#> global_store
#> new_instance
#> global_store
#> external
#- make_function
#- 0xffff0000000f4240
#- global_load
