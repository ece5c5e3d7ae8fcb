import copy

star = next(iter(tuple[int, str]))
print(star, type(iter(list[int])), next(iter(list[int])))
print(copy.copy(star), copy.deepcopy(star), copy.copy(star) == star, copy.copy(star) == tuple[int, str])
print(tuple[*star] == tuple[star], copy.copy(tuple[*tuple[int, ...]]))
it = iter(list[int])
print(it.__reduce__(), next(it), next(it, "end"), it.__reduce__())
function, args = star.__reduce__()
print(function, type(args[0]), function(*args) == star)
print(iter(it) is it, [*list[int]], (lambda *a: a)(*list[str]))

#> *tuple[int, str] <class 'generic_alias_iterator'> *list[int]
#> *tuple[int, str] *tuple[int, str] True False
#> True tuple[*tuple[int, ...]]
#> (<built-in function iter>, (list[int],)) *list[int] end (<built-in function iter>, ((),))
#> <built-in function next> <class 'generic_alias_iterator'> True
#> True [*list[int]] (*list[str],)
