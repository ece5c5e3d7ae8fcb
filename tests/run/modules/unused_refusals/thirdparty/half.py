try:
    import only_in_dreams
except ImportError:
    import nor_is_this
