import plugin_shared

exec("VALUE = plugin_shared.VALUE")
