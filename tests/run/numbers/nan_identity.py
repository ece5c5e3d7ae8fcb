# Containers compare by identity first, and every float("nan") is another object.
import math

nan, other = float("nan"), float("NaN")
print(nan == nan, nan is nan, nan is other, nan != nan, nan < nan, nan >= nan)
print((nan,) == (nan,), (nan,) == (other,), [nan] == [nan], [nan] == [other], {"a": nan} == {"a": nan}, {"a": nan} == {"a": other})
print(nan in [nan], other in [nan], nan in (1, nan), other in (1, nan), nan in {nan}, other in {nan}, nan in {nan: 1}.keys(), nan in {1: nan}.values())
print([nan, other, nan].count(nan), [other, nan].index(nan), len({nan, other, nan}), len({nan: 1, other: 2}), {nan: 1}.get(nan), {nan: 1}.get(other))
try:
    [other].index(nan)
except ValueError as error:
    print(error)
items = [1.0, nan, 2.0]
items.remove(nan)
print(items, (1, nan) < (1, other), [nan, 1] < [nan, 2], [nan] <= [nan], max(nan, 1.0), max(1.0, nan), min([nan, 1.0]), sorted([2.0, nan, 1.0]))
mixed = [nan, "a", None, other]
print(mixed.count(nan), mixed.index(other), nan in mixed, float(nan) in mixed, [float(x) for x in [nan]] == [nan])
print(math.nan is math.nan, math.nan in [math.nan], [math.nan] == [math.nan], float.fromhex("nan") in [nan], math.isnan(nan), math.isnan(-nan))


def through(x: float, scale: float) -> float:
    return x if scale > 1.0 else x * scale


kept = [through(nan, 2.0)]
print(nan in kept, kept == [nan], other in kept, str(kept), f"{kept[0]:.2f}|{nan:5}|{nan!r}", kept[0] == kept[0])


class Holder:
    def __init__(self, value):
        self.value = value


holder = Holder(nan)
print(holder.value is nan, [holder.value] == [nan], holder.value == nan, isinstance(holder.value, float), bool(nan), int(nan == 1))
for bad in (lambda: int(nan), lambda: round(nan), lambda: nan.as_integer_ratio(), lambda: math.floor(nan), lambda: range(nan)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(round(nan, 2), divmod(nan, 1.0), nan // 1, nan % 2, nan ** 0, 1 ** nan, abs(-nan), math.copysign(nan, -1.0) != 0)

#> False True False True False False
#> True False True False True False
#> True False True False True False True True
#> 2 1 2 2 1 None
#> nan is not in list
#> [1.0, 2.0] False True True nan 1.0 nan [2.0, nan, 1.0]
#> 1 3 True True True
#> True True True False True True
#> True True False [nan] nan|  nan|nan False
#> True True False True True 0
#> ValueError cannot convert float NaN to integer
#> ValueError cannot convert float NaN to integer
#> ValueError cannot convert NaN to integer ratio
#> ValueError cannot convert float NaN to integer
#> TypeError 'float' object cannot be interpreted as an integer
#> nan (nan, nan) nan nan 1.0 1.0 nan True
