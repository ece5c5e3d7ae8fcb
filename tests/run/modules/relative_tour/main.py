print("main", __name__)
import shop.parts.wheel as wheel
from shop import *
from shop import parts, prices as money
from shop.parts import bolt

print(sorted(name for name in globals() if not name.startswith("_")))
print(wheel.describe(), bolt.SIZE, money.total(["wheel", "bolt", "bolt"]), greeting())
print(wheel.__name__, wheel.__package__, parts.__name__, parts.__package__, wheel.shop_name(), greeting.__module__)
print(parts.wheel is wheel, money.parts is parts, wheel.bolt is bolt)
money.PRICES["bolt"] = 100
print(wheel.describe())
for statement in (
    lambda: money.total(["nut"]),
    lambda: parts.nut,
    lambda: hidden,
):
    try:
        print(statement())
    except (KeyError, AttributeError, NameError, ImportError) as e:
        print(type(e).__name__, e)


def inner():
    from shop.parts.bolt import SIZE as size, grow

    print(size, grow(), bolt.SIZE, size)
    import shop.prices

    return shop.prices.PRICES


print(inner() is money.PRICES)
try:
    shop
except NameError as e:
    print("no name", e)

#> main __main__
#> shop begins shop
#> prices shop.prices
#> parts shop.parts
#> wheel shop.parts.wheel
#> bolt shop.parts.bolt
#> shop ends
#> ['bolt', 'greeting', 'money', 'parts', 'total', 'wheel']
#> wheel at 20, bolts of 8 at 1 8 22 Corner: A package that gives some of its names.
#> shop.parts.wheel shop.parts shop.parts shop.parts Corner shop
#> True True True
#> wheel at 20, bolts of 8 at 100
#> KeyError 'nut'
#> AttributeError module 'shop.parts' has no attribute 'nut'
#> NameError name 'hidden' is not defined
#> 8 9 9 8
#> True
#> no name name 'shop' is not defined
