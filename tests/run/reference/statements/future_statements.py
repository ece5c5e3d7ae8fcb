# Future statements bind names, as imports do, to what describes the features.
from __future__ import annotations, generator_stop as gs
from __future__ import division
import __future__, sys
print(annotations, gs.compiler_flag, __future__.annotations.getMandatoryRelease(), division.optional, __future__.all_feature_names, division is __future__.division)
print("annotations" in globals(), "gs" in globals(), sorted(k for k in globals() if not k.startswith("__")))

#> _Feature((3, 7, 0, 'beta', 1), None, 16777216) 8388608 None (2, 2, 0, 'alpha', 2) ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations'] True
#> True True ['annotations', 'division', 'gs', 'sys']
