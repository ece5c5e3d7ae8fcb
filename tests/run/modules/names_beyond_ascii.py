# Modules whose names begin with a letter beyond ASCII.
try:
    import État
except ImportError as e:
    print(e)
try:
    import été.à
except ImportError as e:
    print(e)
try:
    __import__("é")
except ImportError as e:
    print(e)

#> No module named 'État'
#> No module named 'été'
#> No module named 'é'
