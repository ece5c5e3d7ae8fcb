# A coroutine that nothing awaited is a warning like any other where the program filters warnings.
import sys
import warnings


async def forgotten():
    return 1


def forget():
    forgotten()


for action in "always", "ignore", "default", "default":
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        forget()
        forget()
    print(action, [(one.category.__name__, str(one.message)) for one in seen][:1], len(seen) > 0)

sys.unraisablehook = lambda given: print("unraisable", given.exc_type.__name__, given.exc_value)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    forget()


class Kept:
    async def method(self):
        pass


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    one = Kept().method()
    print(len(seen))
    del one
    print(len(seen), seen[0].message)
    two = Kept().method()
    two.close()
    print(len(seen))

#> always [('RuntimeWarning', "coroutine 'forgotten' was never awaited")] True
#> ignore [] False
#> default [('RuntimeWarning', "coroutine 'forgotten' was never awaited")] True
#> default [('RuntimeWarning', "coroutine 'forgotten' was never awaited")] True
#> unraisable RuntimeWarning coroutine 'forgotten' was never awaited
#> 0
#> 1 coroutine 'Kept.method' was never awaited
#> 1
