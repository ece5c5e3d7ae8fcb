//! `molt check`: takes a program, says what is wrong with it. Generates nothing.

use crate::args::CheckArgs;
use crate::compile;
use crate::failure::Failure;
use crate::output::complain;
use crate::source::{Main, Names};

/// Runs the command.
pub(crate) fn check(args: &CheckArgs) -> Result<u8, Failure> {
    let main = Main::given(&args.file, Names::Relative)?.looking_in(&args.search)?;
    complain(&compile::check(&main)?);
    Ok(0)
}
