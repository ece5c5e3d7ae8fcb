# What `__hash__` may give: ints of any size.
class H:
    def __init__(s,v): s.v=v
    def __hash__(s): return s.v
for v in (True, 1<<61, (1<<61)-1, 1<<62, -(1<<62), (1<<63)-1, 1<<63, -(1<<63), -(1<<63)-1, -1, 1<<100, -(1<<61)+1,-2):
    print(hash(H(v)))
try: hash(H(1.0))
except TypeError as e: print(e)

#> 1
#> 2305843009213693952
#> 2305843009213693951
#> 4611686018427387904
#> -4611686018427387904
#> 9223372036854775807
#> 4
#> -9223372036854775808
#> -5
#> -2
#> 549755813888
#> -2305843009213693951
#> -2
#> __hash__ method should return an integer
