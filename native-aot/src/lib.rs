//! native-aot.
