//! Ctrl-C: sixteen bytes that the host and the program share.
//!
//! Takes the host's word that the user wants the program to stop, and gives it as `KeyboardInterrupt`. The host also
//! sets the limit of the depth of calls below 0, so that calls need no look of their own. A host that knows nothing of it
//! never writes there, and then nothing happens. It also learns where the text is that waits for standard output, which it
//! writes where the program does not look. Never waits.

use crate::host::stdio;
use crate::object::alloc::Global;
use crate::object::exception;
use crate::object::limit::{self, asked, molt_depth_limit, shared};
use crate::object::shortage;
use crate::object::value::{PyResult, Raised};
use crate::types::exceptions::molt_type_KeyboardInterrupt;
use molt_abi::functions::data;

/// The program ended because nothing caught what the user asked.
const ENDED: u8 = 2;
/// The program ended, and what waited for standard output could not be written.
const UNWRITTEN: u8 = 3;

/// The shared bytes as the canonical ABI returns a list: address and length.
static SHARED: Global<[u32; 2]> = Global::new([0, 0]);

/// The export `interrupt-word`: where the shared bytes are.
#[unsafe(no_mangle)]
pub extern "C" fn molt_interrupt_word() -> *const [u32; 2] {
    let own = molt_depth_limit.get() as usize as u32;
    unsafe {
        (shared(data::OWN) as *mut u32).write_volatile(own);
        (shared(data::OUTPUT) as *mut u32).write_volatile(stdio::waiting() as usize as u32);
    }
    SHARED.store([own, 16]);
    SHARED.get()
}

/// To be called where the program has waited: raises what was asked meanwhile.
pub fn check() -> PyResult<()> {
    if asked() {
        return Err(raise_interrupt());
    }
    Ok(())
}

#[cold]
#[inline(never)]
fn raise_interrupt() -> Raised {
    unsafe { shared(data::ASKED).write_volatile(0) }
    limit::looked();
    exception::raise_bare(&molt_type_KeyboardInterrupt)
}

/// The row `loop_interrupted`.
#[cold]
pub fn loop_interrupted() -> PyResult<()> {
    Err(raise_interrupt())
}

/// The row `heed_interrupts`.
pub fn heed_interrupts(seldom: bool) {
    shortage::molt_interrupt_hook.store(Some(check));
    unsafe { shared(data::LOOKS).write_volatile(1 + seldom as u8) }
}

/// The program ends, and standard output could not be written: so does the host, with the code for that.
pub fn note_unwritten() {
    unsafe { shared(data::ASKED).write_volatile(UNWRITTEN) }
}

/// The program ends with `KeyboardInterrupt`: the host ends as after Ctrl-C.
pub fn note_end() {
    unsafe { shared(data::ASKED).write_volatile(ENDED) }
}
