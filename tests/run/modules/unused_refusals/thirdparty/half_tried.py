found = []
for i in range(2):
    try:
        import nothing_here
    except ImportError as e:
        found.append(e.name)
