# A module that is neither beside the program nor in the standard library.
import no_such_module_anywhere

print(no_such_module_anywhere)

#> missing-module 2: No module named 'no_such_module_anywhere'
