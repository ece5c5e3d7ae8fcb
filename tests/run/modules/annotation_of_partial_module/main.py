try:
    import first
except AttributeError as e:
    print(e)

import third

print(third.f.__name__)

#> partially initialized module 'first' has no attribute 'A' (most likely due to a circular import)
#> module 'fourth' has no attribute 'D'
#> f
