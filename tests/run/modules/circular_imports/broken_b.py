from broken_a import thing
