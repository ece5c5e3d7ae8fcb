"""CSV-ish report: parsing, grouping, statistics, formatted tables."""
import io
import itertools
import math
from functools import reduce, partial, lru_cache, singledispatch, total_ordering, cached_property
from operator import itemgetter, attrgetter

DATA = '''date,region,product,units,price
2024-01-03,north,widget,10,2.50
2024-01-04,south,"gadget, large",3,19.99
2024-01-04,north,gizmo,,5
2024-01-09,east,widget,7,2.75
2024-02-01,south,widget,-2,2.50
2024-02-11,north,"say ""hi""",1,1e3
bad line
2024-02-12,west,gizmo,x,5
'''

def parse_line(line):
    out, cur, i, q = [], [], 0, False
    while i < len(line):
        c = line[i]
        if q:
            if c == '"':
                if line[i+1:i+2] == '"':
                    cur.append('"'); i += 1
                else:
                    q = False
            else:
                cur.append(c)
        elif c == '"':
            q = True
        elif c == ',':
            out.append(''.join(cur)); cur.clear()
        else:
            cur.append(c)
        i += 1
    out.append(''.join(cur))
    return out

@total_ordering
class Sale:
    def __init__(self, date, region, product, units, price):
        self.date, self.region, self.product = date, region, product
        self.units = int(units or 0)
        self.price = float(price)
    @cached_property
    def total(self):
        return self.units * self.price
    def __eq__(self, o): return self.total == o.total
    def __lt__(self, o): return self.total < o.total
    __hash__ = None

def load(f):
    header = next(f).strip().split(",")
    for n, line in enumerate(f, 2):
        row = parse_line(line.rstrip("\n"))
        try:
            yield Sale(**dict(zip(header, row, strict=True)))
        except (ValueError, TypeError) as e:
            print(f"line {n}: {type(e).__name__}: {e}")

sales = list(load(io.StringIO(DATA)))
key = attrgetter("region")
for region, group in itertools.groupby(sorted(sales, key=key), key):
    group = list(group)
    totals = [s.total for s in group]
    mean = math.fsum(totals) / len(totals)
    var = sum((t - mean) ** 2 for t in totals) / len(totals)
    print(f"{region:<8}|{len(group):>3}|{sum(totals):>12,.2f}|{mean:>10.3f}|{math.sqrt(var):>10.4g}|{max(group).product!r:>18}")
print(sorted(sales)[0].product, min(sales) <= max(sales), sorted(sales)[-1] > sorted(sales)[0])
by_month = reduce(lambda acc, s: {**acc, s.date[:7]: acc.get(s.date[:7], 0) + s.total}, sales, {})
for m, v in sorted(by_month.items(), key=itemgetter(1), reverse=True):
    print(f"{m} {v:+.1f} {'#' * min(int(v // 50), 20)}")

@singledispatch
def show(x): return f"<{x}>"
@show.register
def _(x: int): return f"int {x:_}"
@show.register(list)
@show.register(tuple)
def _(x): return "[" + "; ".join(map(show, x)) + "]"
@show.register(float)
def _(x): return f"{x:.3e}"
print(show([1000000, 2.5, "s", (True, None)]), show.dispatch(bool) is show.dispatch(int))

@lru_cache(maxsize=None)
def ways(n, coins=(50, 20, 10, 5, 1)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])
print(ways(100), ways.cache_info())
money = partial("{:>{w}.2f}".format, w=10)
print([money(x) for x in (1, 22.333, -5)])
try:
    hash(sales[0])
except TypeError as e: print(e)

#> line 8: ValueError: zip() argument 2 is shorter than argument 1
#> line 9: ValueError: invalid literal for int() with base 10: 'x'
#> east    |  1|       19.25|    19.250|         0|          'widget'
#> north   |  3|    1,025.00|   341.667|     465.6|        'say "hi"'
#> south   |  2|       54.97|    27.485|     32.48|   'gadget, large'
#> widget True True
#> 2024-02 +995.0 ###################
#> 2024-01 +104.2 ##
#> [int 1_000_000; 2.500e+00; <s>; [int 1; <None>]] True
#> 343 CacheInfo(hits=35, misses=246, maxsize=None, currsize=246)
#> ['      1.00', '     22.33', '     -5.00']
#> unhashable type: 'Sale'
