for i in range(3):
    def f():
        break
continue

#> syntax 3: 'break' outside loop
#> syntax 4: 'continue' not properly in loop
