//! `input`.

use crate::host::stdio;
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops::repr;
use crate::raise;
use crate::stdlib::builtins::print::write_str;
use crate::stdlib::sys::replaced::molt_reader_hook;
use crate::stdlib::sys::stream::input_line;
use crate::types::exceptions::molt_type_EOFError;

#[molt::function(module = "builtins", sig = "input(prompt='', /) -> str")]
fn input(prompt: Option<&Value>) -> PyResult<Ref<Str>> {
    if let Some(read) = molt_reader_hook.load()
        && let Some(line) = read(prompt)?
    {
        return Ok(line);
    }
    if let Some(prompt) = prompt.filter(|_| molt_reader_hook.load().is_none()) {
        write_str(&*repr::str(prompt)?)?;
    }
    stdio::flush_stdout();
    let line = input_line()?;
    if line.is_empty() {
        return Err(raise!(molt_type_EOFError, "EOF when reading a line"));
    }
    let ended = line.chars().at(line.len() - 1) == b'\n' as u32;
    Ok(if ended {
        Str::from_chars(line.chars().slice(0, line.len() - 1))
    } else {
        line
    })
}
