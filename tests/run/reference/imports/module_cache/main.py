"""The cache of modules: run once, the same object, removal makes a new run, replaced entries, circular imports."""
import sys
import once
import once as again
from once import state
print(once is again, state is once.state, once.count)
once.state.append("changed")
import once
print(once.state, sys.modules["once"] is once)
import first
print(first.done, first.second.done, first.from_second())
import failing_parent

#> once runs
#> True True 1
#> ['changed'] True
#> first starts
#> second starts
#> first done? False False
#> cannot import name 'from_second' from partially initialized module 'first'
#> first ends
#> True True True
#> fails runs
#> raised while importing False
#> fails runs
#> again while importing
