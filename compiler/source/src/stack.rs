//! A thread with a deep stack for the recursive stages. Takes a closure, gives its result; bounds nothing itself.

use std::thread;

/// Enough for every recursive stage at the nesting depth that the parser lets through.
const DEEP_STACK: usize = 512 << 20;

/// Runs `work` where recursion over syntax trees is safe, and gives its result. A panic of `work` goes on here.
/// Where no such thread can be made, `work` runs on the caller's stack.
pub fn on_deep_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let mut work = Some(work);
    let mut result = None;
    thread::scope(|scope| {
        let slot = &mut result;
        let work = &mut work;
        let spawned = thread::Builder::new()
            .name("deep".to_string())
            .stack_size(DEEP_STACK)
            .spawn_scoped(scope, move || *slot = work.take().map(|work| work()));
        if let Ok(handle) = spawned
            && let Err(panic) = handle.join()
        {
            std::panic::resume_unwind(panic);
        }
    });
    match (result, work) {
        (Some(result), _) => result,
        (None, Some(work)) => work(),
        (None, None) => unreachable!("the work was taken, so it gave a result or panicked"),
    }
}
