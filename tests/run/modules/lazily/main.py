# A module with __getattr__ of its own still gives its functions and classes, however they are taken.
import attributes
from attributes import Kind, helper

print(attributes.helper(1), helper(2), attributes.Kind().name, Kind.name, attributes.double(4))
f = attributes.helper
print(f("x"), attributes.made_up, attributes.VALUE)
try:
    attributes.missing
except AttributeError as e:
    print(e)

#> ('helper', 1) ('helper', 2) kind kind 8
#> ('helper', 'x') <made_up> 5
#> module 'attributes' has no attribute 'missing'
