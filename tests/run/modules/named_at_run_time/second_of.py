from first_of import VALUE
VALUE += 1
