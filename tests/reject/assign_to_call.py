f() = 1
"text" = 2
x + 1 = 3

#> syntax 1: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
#> syntax 2: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
#> syntax 3: SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
