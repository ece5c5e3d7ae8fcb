//! `os` and `os.path`: the environment, and paths as text. Nothing here touches a file system.

pub mod environ;
pub mod path;

use crate::molt;
use crate::object::value::Value;
use crate::static_str;

macro_rules! texts {
    ($($f:ident $module:literal $name:literal = $text:literal;)*) => { $(
        #[molt::constant(module = $module, name = $name, stub = "str")]
        fn $f() -> Value {
            static_str!($text).as_value()
        }
    )* };
}

texts! {
    name "os" "name" = "posix";
    sep "os" "sep" = "/";
    linesep "os" "linesep" = "\n";
    curdir "os" "curdir" = ".";
    pardir "os" "pardir" = "..";
    extsep "os" "extsep" = ".";
    pathsep "os" "pathsep" = ":";
    devnull "os" "devnull" = "/dev/null";
    path_sep "os.path" "sep" = "/";
    path_curdir "os.path" "curdir" = ".";
    path_pardir "os.path" "pardir" = "..";
    path_extsep "os.path" "extsep" = ".";
}
