//! What can keep a program from running, as one closed type.

use std::fmt;

/// Why a component could not be compiled, loaded or started.
#[derive(Debug)]
pub enum HostError {
    /// The component is not valid, or Cranelift failed.
    Compile(String),
    /// The machine code does not belong to this version, processor or set of settings.
    Load(String),
    /// The program imports capabilities that are not granted.
    Refused(Vec<Refusal>),
    /// The component imports something that this host does not have.
    UnknownImport(String),
    /// The component does not export what was to be called.
    MissingExport(String),
    /// The program could not be started: memory, threads, a granted folder that does not exist.
    Start(String),
}

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compile(why) => write!(f, "cannot compile the component: {why}"),
            Self::Load(why) => write!(f, "cannot load the program: {why}"),
            Self::Refused(refusals) => {
                f.write_str("the program needs what it was not granted:")?;
                for refusal in refusals {
                    write!(f, "\n  {refusal}")?;
                }
                Ok(())
            }
            Self::UnknownImport(name) => {
                write!(
                    f,
                    "the component imports `{name}`, which this host does not provide"
                )
            }
            Self::MissingExport(name) => write!(f, "the component does not export `{name}`"),
            Self::Start(why) => write!(f, "cannot start the program: {why}"),
        }
    }
}

impl std::error::Error for HostError {}

/// One capability that is imported and not granted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    /// The capability's token, such as `env.read`.
    pub capability: &'static str,
    /// The import that needs it.
    pub import: String,
    /// The flag that would grant it.
    pub flag: &'static str,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} ({}): allow it with {}",
            self.capability, self.import, self.flag
        )
    }
}
