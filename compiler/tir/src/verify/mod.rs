//! Checks the rules that a program must keep between passes; says all that is wrong, changes nothing.
//!
//! [`shape`]: graph, edges, single definitions that dominate their uses. [`reprs`]: representations of operands and
//! results. [`references`]: in managed programs, every owned reference is given up exactly once.

mod references;
mod reprs;
mod shape;

use std::fmt;

use crate::ir::{Block, Function, Managed, Program, Unmanaged};

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub function: String,
    pub block: Block,
    /// Number of the instruction; past the last one for the terminator.
    pub at: usize,
    pub text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(
            out,
            "{}: b{}, instruction {}: {}",
            self.function, self.block.0, self.at, self.text
        )
    }
}

/// The phases of a program.
pub trait Phase {
    const MANAGED: bool;
}
impl Phase for Unmanaged {
    const MANAGED: bool = false;
}
impl Phase for Managed {
    const MANAGED: bool = true;
}

/// Where problems of one function are collected.
struct Report<'a> {
    function: &'a Function,
    problems: Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, block: Block, at: usize, text: impl Into<String>) {
        self.problems.push(Problem {
            function: self.function.name.clone(),
            block,
            at,
            text: text.into(),
        });
    }
}

/// Checks every function.
pub fn verify<P: Phase>(program: &Program<P>) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let raises: Vec<bool> = program.functions.iter().map(|f| f.may_raise).collect();
    for f in &program.functions {
        let mut report = Report {
            function: f,
            problems: Vec::new(),
        };
        shape::check(&mut report, program);
        // The other rules are told in terms of a well-formed graph.
        if report.problems.is_empty() {
            reprs::check(&mut report, program, P::MANAGED);
            if P::MANAGED {
                references::check(&mut report, &raises);
            }
        }
        problems.append(&mut report.problems);
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}
