//! Writing: files appear whole or not at all, and messages go to standard error.

use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::failure::Failure;

/// Writes a file by way of another beside it, so that nobody ever sees half of it. What is no
/// plain file, such as `/dev/null`, is written directly.
pub(crate) fn write(path: &Path, bytes: &[u8], executable: bool) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::unwritable(path, &error);
    if path.is_dir() {
        return Err(Failure::File(format!(
            "cannot write '{}': it is a folder; name another output with -o",
            path.display()
        )));
    }
    if path.exists() && !path.is_file() {
        return std::fs::write(path, bytes).map_err(failed);
    }
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    replace(&target, bytes, executable).map_err(failed)
}

/// As [`write`], for a path that is a plain file or nothing.
pub(crate) fn replace(path: &Path, bytes: &[u8], executable: bool) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // Who may read the file is for the umask to say, as for any compiler's output.
    let mode = if executable { 0o777 } else { 0o666 };
    let mut file = tempfile::Builder::new()
        .prefix(".molt-")
        .permissions(std::fs::Permissions::from_mode(mode))
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Prints on standard output. A reader that has gone away is no error.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::File(format!(
            "cannot write to standard output: {error}"
        ))),
        _ => Ok(()),
    }
}

/// Prints on standard error; there is nobody to tell if that fails.
pub(crate) fn complain(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
