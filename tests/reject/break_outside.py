for i in range(3):
    def f():
        break
continue

#> syntax 3: SyntaxError: 'break' outside loop
#> syntax 4: SyntaxError: 'continue' not properly in loop
