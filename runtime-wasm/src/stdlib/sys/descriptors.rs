//! `_standard`: what the standard streams give and take as files, by their numbers.

use crate::host::{interrupt, stdin, stdio};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::value::PyResult;
use crate::types::bytes::Bytes;
use crate::types::exceptions::raise_errno;

/// What of standard input is there, at most so much; empty at its end. Waits where nothing is.
#[molt::function(module = "_standard", sig = "receive(size, /) -> bytes")]
fn receive(size: i64) -> PyResult<Ref<Bytes>> {
    while size > 0 && stdin::waiting().is_empty() {
        let more = stdin::receive();
        interrupt::check()?;
        if !more {
            break;
        }
    }
    let waiting = stdin::waiting();
    let n = waiting.len().min(usize::try_from(size).unwrap_or(0));
    let data = Bytes::new(&waiting[..n]);
    stdin::take(n);
    Ok(data)
}

/// Writes to standard output (1) or error, in the order of what else the program writes there.
#[molt::function(module = "_standard", sig = "write(number, data, /) -> None")]
fn write(number: i64, data: &Bytes) -> PyResult<()> {
    let well = match number {
        1 => stdio::write_stdout(data.as_slice()) && stdio::flush_stdout(),
        _ => stdio::write_stderr(data.as_slice()),
    };
    if well {
        return Ok(());
    }
    let (errno, text) = stdio::failure();
    Err(raise_errno(errno, text, None))
}
