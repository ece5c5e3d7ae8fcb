//! A line that says what is going on: only on a terminal, and only when it takes longer than half
//! a second. Takes work, gives its result.

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// How long a step may take in silence.
const PATIENCE: Duration = Duration::from_millis(500);

/// Does the work on a thread of its own, and shows `message` meanwhile if it takes long. A panic of
/// the work goes on here.
pub(crate) fn during<T: Send>(message: &str, work: impl FnOnce() -> T + Send) -> T {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    std::thread::scope(|scope| {
        let (done, waiting) = channel::<()>();
        let thread = scope.spawn(move || {
            let result = work();
            drop(done);
            result
        });
        if waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            let spinner = ProgressBar::new_spinner().with_message(message.to_owned());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
                spinner.set_style(style);
            }
            spinner.enable_steady_tick(Duration::from_millis(120));
            let _ = waiting.recv();
            spinner.finish_and_clear();
        }
        match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
