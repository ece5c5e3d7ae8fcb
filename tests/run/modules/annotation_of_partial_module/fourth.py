class C:
    class Inner:
        pass
