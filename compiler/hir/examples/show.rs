//! Prints the HIR of a Python file beside its modules; builtins are all of CPython's.
#[path = "../tests/support/mod.rs"]
mod support;

fn main() {
    let path = std::env::args().nth(1).unwrap_or_default();
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    match support::compile_modules(&text, &[]) {
        Ok(lowered) => {
            print!("{}", molt_hir::print(&lowered.program));
            for w in lowered.warnings { println!("warning {}: {} {:?}", w.code, w.title, w.span); }
        }
        Err(errors) => errors.iter().for_each(|e| println!("{}: {} [{}..{}]", e.code, e.title, e.span.start, e.span.end)),
    }
}
