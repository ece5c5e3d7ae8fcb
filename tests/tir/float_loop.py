#@ function: __main__.total
# Floats of a loop stay raw: nothing is boxed.
def total(n):
    result = 0.0
    for i in range(n):
        result += i * 0.5
    return result


print(total(10))

#> clamp_int
#> fmul
#> fadd
#> branch
#- Boxed
#- = box
#- retain
