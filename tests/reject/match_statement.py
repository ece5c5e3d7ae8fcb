x = 1
match x:
    case 1:
        print("one")

#> unsupported-match 2: the `match` statement is not supported yet
