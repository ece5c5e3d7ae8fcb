//! The versions of Python that a program may be compiled for, and the facts that differ between them. Takes a name,
//! gives a version and answers; says nothing about how the facts are brought about.

use std::fmt;
use std::str::FromStr;

/// A version of Python.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    #[default]
    Python312,
    Python313,
    Python314,
}

/// What came with a later version than the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// `class A[T = int]`.
    TypeParameterDefaults,
    /// Docstrings lose the indentation that all their lines share.
    CleanDocstrings,
    /// `__firstlineno__` and `__static_attributes__` of classes.
    ClassPlaces,
    /// Every call of `locals()` in a function gives a dict of its own.
    FreshLocals,
    /// Tracebacks show all lines of an expression, and mark the brackets of calls.
    WholeExpressions,
    /// The error of a keyword that a function does not have suggests one that it has.
    KeywordHints,
    /// `copy.replace()` and the `__replace__` of data classes.
    CopyReplace,
    /// `except A, B:`.
    BareExceptionTypes,
    /// `t"..."`.
    TemplateStrings,
    /// Annotations are evaluated when they are asked for.
    LazyAnnotations,
    /// `return`, `break` and `continue` that leave a `finally` block are warned of.
    FinallyWarnings,
}

impl Feature {
    /// The version that brought it.
    pub fn since(self) -> Version {
        match self {
            Feature::TypeParameterDefaults
            | Feature::CleanDocstrings
            | Feature::ClassPlaces
            | Feature::FreshLocals
            | Feature::WholeExpressions
            | Feature::KeywordHints
            | Feature::CopyReplace => Version::Python313,
            Feature::BareExceptionTypes
            | Feature::TemplateStrings
            | Feature::LazyAnnotations
            | Feature::FinallyWarnings => Version::Python314,
        }
    }
}

impl Version {
    /// All of them, the oldest first.
    pub const ALL: [Version; 3] = [Version::Python312, Version::Python313, Version::Python314];

    /// The number after the first dot.
    pub fn minor(self) -> u8 {
        match self {
            Version::Python312 => 12,
            Version::Python313 => 13,
            Version::Python314 => 14,
        }
    }

    pub fn has(self, feature: Feature) -> bool {
        self >= feature.since()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "3.{}", self.minor())
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Version, String> {
        let named = |v: &&Version| v.to_string() == text;
        Version::ALL
            .iter()
            .find(named)
            .copied()
            .ok_or_else(|| "the versions of Python are 3.12, 3.13 and 3.14".to_owned())
    }
}
