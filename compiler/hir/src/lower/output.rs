//! Whether the program may close `sys.stdout`: then `print` has to look at it each time.
//!
//! Takes the functions that are left, and the names of attributes that they mention. Follows no values: a program that
//! hands the stream on, and closes anything, may close it.

use std::collections::HashSet;

use crate::ir::*;
use crate::visit;

/// Whether it may be. `live` tells which functions are left.
pub(crate) fn may_close(program: &Program, live: &[bool]) -> bool {
    let named = |name: &str| program.names_used.contains(name);
    let ends = named("close") || named("__exit__");
    ends && program
        .functions
        .iter()
        .zip(live)
        .any(|(f, live)| *live && lets_out(f))
}

/// Whether the function does more with the stream than to ask it for an attribute that ends nothing, or to print to it.
fn lets_out(function: &Function) -> bool {
    let mut kept = HashSet::new();
    visit::exprs(&function.body, &mut |e| match &e.kind {
        ExprKind::Attribute { object, name } if !matches!(name.as_str(), "close" | "__exit__") => {
            kept.insert(object.id);
        }
        ExprKind::Call { callee, args } if is_print(&callee.kind) => {
            for arg in args {
                if let Arg::Keyword(name, value) = arg
                    && name == "file"
                {
                    kept.insert(value.id);
                }
            }
        }
        _ => {}
    });
    let mut found = false;
    visit::exprs(&function.body, &mut |e| {
        found |= is_output(&e.kind) && !kept.contains(&e.id);
    });
    found
}

fn is_print(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::Builtin(name) if name == "print")
}

fn is_output(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::External { module, name } if module == "sys" && matches!(name.as_str(), "stdout" | "__stdout__"))
}
