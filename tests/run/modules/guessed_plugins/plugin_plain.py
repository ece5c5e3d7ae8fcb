import plugin_shared


def answer():
    return plugin_shared.VALUE + 1
