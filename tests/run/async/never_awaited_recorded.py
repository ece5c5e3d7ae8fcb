# The warning knows the line of the statement, whatever ran before it.
import warnings


async def forgotten():
    pass


def before():
    pass


def forget():
    before()

    forgotten()


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    forget()
    forgotten()
for one in seen:
    print(one.lineno, one.filename == __file__, one.message)
forget()
forget()

#> 16 True coroutine 'forgotten' was never awaited
#> 22 True coroutine 'forgotten' was never awaited
#! never_awaited_recorded.py:16: RuntimeWarning: coroutine 'forgotten' was never awaited
#!   forgotten()
#! RuntimeWarning: Enable tracemalloc to get the object allocation traceback
