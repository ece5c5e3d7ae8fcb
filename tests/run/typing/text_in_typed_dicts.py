# Annotations of typed dicts that are text know the module that they are looked up in.
from __future__ import annotations

from typing import NotRequired, TypedDict, get_type_hints


class Point(TypedDict, total=False):
    x: int
    y: list[int]
    label: NotRequired[str]


Other = TypedDict("Other", {"next": "Point", "none": None})
print(Point.__annotations__)
print(Other.__annotations__)
print(get_type_hints(Point)["x"], get_type_hints(Other)["none"])
print(Point(x=1), sorted(Point.__optional_keys__))

#> {'x': ForwardRef('int', module='__main__'), 'y': ForwardRef('list[int]', module='__main__'), 'label': ForwardRef('NotRequired[str]', module='__main__')}
#> {'next': ForwardRef('Point', module='__main__'), 'none': <class 'NoneType'>}
#> <class 'int'> <class 'NoneType'>
#> {'x': 1} ['label', 'x', 'y']
