//! Grants: what a program may do, as plain data. Nothing here checks anything; `policy` and the
//! capabilities do. The text form rides in native executables.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

/// What a program is granted. The default grants nothing beyond standard streams, arguments,
/// and the passing of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grants {
    /// Folders and files that may be read, with what is below them.
    pub read: Vec<PathBuf>,
    /// Folders and files that may be changed, with what is below them.
    pub write: Vec<PathBuf>,
    /// Paths that may not be read, whatever `read` says.
    pub deny_read: Vec<PathBuf>,
    /// Paths that may not be changed, whatever `write` says.
    pub deny_write: Vec<PathBuf>,
    /// Environment variables that are visible.
    pub env: Env,
    /// Environment variables that are not, whatever `env` says.
    pub deny_env: BTreeSet<String>,
    /// The clocks.
    pub time: Time,
    /// Random numbers.
    pub random: Random,
    /// Hosts (`name` or `name:port`) that may be reached; `*` is every host.
    pub net: Vec<String>,
    /// Hosts that may not, whatever `net` says.
    pub deny_net: Vec<String>,
}

/// Which environment variables a program sees.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Env {
    /// None: importing the environment is refused.
    #[default]
    None,
    /// All of them.
    All,
    /// These.
    Names(BTreeSet<String>),
}

/// Which time a program sees.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Time {
    /// None: importing a clock is refused.
    None,
    /// Time passes: waiting and measuring, but not the date.
    #[default]
    Passing,
    /// The real time.
    Real,
    /// The same instant in every run, in nanoseconds since 1970; sleeping moves it on.
    Fixed(u64),
}

/// Which random numbers a program sees.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Random {
    /// None: importing randomness is refused.
    #[default]
    None,
    /// The operating system's.
    Os,
    /// The same sequence in every run.
    Seeded(u64),
}

impl Grants {
    /// Everything: all files, all variables, real time, real randomness, every host.
    pub fn all() -> Grants {
        Grants {
            read: vec![PathBuf::from("/")],
            write: vec![PathBuf::from("/")],
            env: Env::All,
            time: Time::Real,
            random: Random::Os,
            net: vec!["*".into()],
            ..Grants::default()
        }
    }

    /// Whether the variable `name` may be seen.
    pub fn sees_variable(&self, name: &str) -> bool {
        let allowed = match &self.env {
            Env::None => false,
            Env::All => true,
            Env::Names(names) => names.contains(name),
        };
        allowed && !self.deny_env.contains(name)
    }

    /// The grants as text: one `key value` line each. `None` if a path is not UTF-8 or holds a
    /// line break.
    pub fn to_text(&self) -> Option<String> {
        let mut text = String::new();
        for (key, paths) in [
            ("read", &self.read),
            ("write", &self.write),
            ("deny-read", &self.deny_read),
            ("deny-write", &self.deny_write),
        ] {
            for path in paths {
                line(&mut text, key, path.to_str()?)?;
            }
        }
        match &self.env {
            Env::None => {}
            Env::All => line(&mut text, "env-all", "")?,
            Env::Names(names) => {
                line(&mut text, "env-named", "")?;
                names
                    .iter()
                    .try_for_each(|name| line(&mut text, "env", name))?;
            }
        }
        self.deny_env
            .iter()
            .try_for_each(|name| line(&mut text, "deny-env", name))?;
        match self.time {
            Time::None => line(&mut text, "time", "none")?,
            Time::Passing => {}
            Time::Real => line(&mut text, "time", "real")?,
            Time::Fixed(at) => line(&mut text, "time", &at.to_string())?,
        }
        match self.random {
            Random::None => {}
            Random::Os => line(&mut text, "random", "os")?,
            Random::Seeded(seed) => line(&mut text, "random", &seed.to_string())?,
        }
        self.net
            .iter()
            .try_for_each(|host| line(&mut text, "net", host))?;
        self.deny_net
            .iter()
            .try_for_each(|host| line(&mut text, "deny-net", host))?;
        Some(text)
    }

    /// Reads what [`Grants::to_text`] wrote; `None` if the text is anything else.
    pub fn from_text(text: &str) -> Option<Grants> {
        let mut grants = Grants::default();
        for line in text.lines() {
            let (key, value) = line.split_once(' ')?;
            match key {
                "read" => grants.read.push(value.into()),
                "write" => grants.write.push(value.into()),
                "deny-read" => grants.deny_read.push(value.into()),
                "deny-write" => grants.deny_write.push(value.into()),
                "env-all" => grants.env = Env::All,
                "env-named" => grants.env = Env::Names(BTreeSet::new()),
                "env" => match &mut grants.env {
                    Env::Names(names) => drop(names.insert(value.into())),
                    _ => return None,
                },
                "deny-env" => drop(grants.deny_env.insert(value.into())),
                "time" if value == "none" => grants.time = Time::None,
                "time" if value == "real" => grants.time = Time::Real,
                "time" => grants.time = Time::Fixed(value.parse().ok()?),
                "random" if value == "os" => grants.random = Random::Os,
                "random" => grants.random = Random::Seeded(value.parse().ok()?),
                "net" => grants.net.push(value.into()),
                "deny-net" => grants.deny_net.push(value.into()),
                _ => return None,
            }
        }
        Some(grants)
    }
}

fn line(text: &mut String, key: &str, value: &str) -> Option<()> {
    if value.contains(['\n', '\r']) {
        return None;
    }
    writeln!(text, "{key} {value}").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back() {
        for grants in [
            Grants::default(),
            Grants::all(),
            Grants {
                read: vec!["/a b".into(), ".".into()],
                write: vec!["out".into()],
                deny_read: vec!["/a b/c".into()],
                deny_write: vec!["out/x".into()],
                env: Env::Names(["A".into(), "B C".into()].into()),
                deny_env: ["D".into()].into(),
                time: Time::Fixed(12),
                random: Random::Seeded(u64::MAX),
                net: vec!["example.org:443".into()],
                deny_net: vec!["*".into()],
            },
            Grants {
                env: Env::Names(BTreeSet::new()),
                ..Grants::default()
            },
        ] {
            let text = grants.to_text().expect("it has a text");
            assert_eq!(Grants::from_text(&text), Some(grants), "{text}");
        }
        let broken = Grants {
            read: vec!["a\nwrite /".into()],
            ..Grants::default()
        };
        assert_eq!(broken.to_text(), None);
        assert_eq!(Grants::from_text("anything else\n"), None);
    }
}
