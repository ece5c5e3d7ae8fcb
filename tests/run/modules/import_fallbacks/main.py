# What stands in the handler of an import that succeeds is for other versions of a library.
try:
    from library import quote
except ImportError:
    from library import old_quote as quote

try:
    import library as codec
except ImportError:
    import simplelibrary as codec

try:
    from library import missing
except ImportError as error:
    print(type(error).__name__, error.name)
    try:
        from library import quote as missing
    except ImportError:
        from library.older import quote as missing

print(quote("a"), codec.quote("b"), missing("c"))

#> ImportError library
#> <a> <b> <c>
