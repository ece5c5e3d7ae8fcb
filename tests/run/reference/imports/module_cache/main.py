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
