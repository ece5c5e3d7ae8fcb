//! What programs can reach on disk: what was granted, through links and dots or not.

mod support;

use std::os::unix::fs::symlink;
use std::path::Path;

use molt_host::{HostError, Outcome};
use support::{Ended, start};

/// `wasi:filesystem` error codes, over the 100 that the guests add.
const ACCESS: u8 = 100;
const NO_ENTRY: u8 = 120;

/// A folder `open` beside a folder `closed`, each with a file.
fn disk() -> tempfile::TempDir {
    let disk = tempfile::tempdir().unwrap();
    for folder in ["open", "closed"] {
        let path = disk.path().join(folder);
        std::fs::create_dir_all(path.join("sub")).unwrap();
        std::fs::write(path.join("file"), format!("in {folder}")).unwrap();
    }
    disk
}

fn cat(disk: &Path, path: &str) -> Ended {
    start("cat", |run| {
        run.grants.read.push(disk.join("open"));
        run.args.push(path.into());
    })
    .unwrap()
}

fn put(granted: &Path, path: &str) -> Ended {
    start("put", |run| {
        run.grants.write.push(granted.to_path_buf());
        run.args.push(path.into());
    })
    .unwrap()
}

#[test]
fn nothing_is_granted_by_default() {
    let Err(HostError::Refused(refusals)) = start("cat", |_| {}) else {
        panic!("the file system is refused");
    };
    assert_eq!(refusals[0].capability, "fs.read");
}

#[test]
fn a_granted_folder_can_be_read() {
    let disk = disk();
    let ended = cat(disk.path(), "file");
    assert_eq!(ended.outcome, Outcome::Exited(0));
    assert_eq!(ended.output, "in open");
    assert_eq!(cat(disk.path(), "sub/../file").output, "in open");
    assert_eq!(cat(disk.path(), "none").outcome, Outcome::Exited(NO_ENTRY));
}

#[test]
fn dots_and_links_do_not_lead_out() {
    let disk = disk();
    let open = disk.path().join("open");
    let closed = disk.path().join("closed");
    symlink(&closed, open.join("absolute")).unwrap();
    symlink("../closed/file", open.join("relative")).unwrap();
    symlink(open.join("file"), open.join("inside")).unwrap();
    for path in [
        "../closed/file",
        "../closed/none",
        "sub/../../closed/file",
        "absolute/file",
        "relative",
        "/etc/passwd",
    ] {
        let ended = cat(disk.path(), path);
        assert_eq!(ended.outcome, Outcome::Exited(ACCESS), "{path}");
        assert_eq!(ended.output, "", "{path}");
    }
    assert_eq!(cat(disk.path(), "inside").output, "in open");
}

#[test]
fn reading_is_not_writing() {
    let disk = disk();
    let open = disk.path().join("open");
    let ended = start("put", |run| {
        run.grants.read.push(open.clone());
        run.args.push("new".into());
    })
    .unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(ACCESS));
    assert!(!open.join("new").exists());

    let ended = start("cat", |run| {
        run.grants.write.push(open.clone());
        run.args.push("file".into());
    })
    .unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(ACCESS));
}

#[test]
fn a_granted_folder_can_be_written() {
    let disk = disk();
    let open = disk.path().join("open");
    assert_eq!(put(&open, "new").outcome, Outcome::Exited(0));
    assert_eq!(std::fs::read(open.join("new")).unwrap(), b"datadata");
    assert_eq!(put(&open, "file").outcome, Outcome::Exited(0));
    assert_eq!(std::fs::read(open.join("file")).unwrap(), b"datadata");
    assert_eq!(put(&open, "../closed/new").outcome, Outcome::Exited(ACCESS));
    assert_eq!(put(&open, "none/new").outcome, Outcome::Exited(NO_ENTRY));
}

#[test]
fn a_link_does_not_lead_writing_out() {
    let disk = disk();
    let open = disk.path().join("open");
    let closed = disk.path().join("closed");
    symlink(closed.join("file"), open.join("existing")).unwrap();
    symlink(closed.join("new"), open.join("missing")).unwrap();
    symlink(&closed, open.join("folder")).unwrap();
    for path in ["existing", "missing", "folder/new", "folder/file"] {
        let Outcome::Exited(code) = put(&open, path).outcome else {
            panic!("it does not trap");
        };
        assert_ne!(code, 0, "{path}");
    }
    assert_eq!(std::fs::read(closed.join("file")).unwrap(), b"in closed");
    assert!(!closed.join("new").exists());
}

#[test]
fn a_single_file_can_be_granted() {
    let disk = disk();
    let open = disk.path().join("open");
    let granted = open.join("out.txt");
    assert_eq!(put(&granted, "out.txt").outcome, Outcome::Exited(0));
    assert_eq!(std::fs::read(&granted).unwrap(), b"datadata");
    assert_eq!(put(&granted, "file").outcome, Outcome::Exited(ACCESS));
}

#[test]
fn denial_is_stronger() {
    let disk = disk();
    let open = disk.path().join("open");
    let ended = start("cat", |run| {
        run.grants.read.push(open.clone());
        run.grants.deny_read.push(open.join("file"));
        run.args.push("file".into());
    })
    .unwrap();
    assert_eq!(ended.outcome, Outcome::Exited(ACCESS));
}

#[test]
fn everything_includes_the_root() {
    let disk = disk();
    let path = disk.path().join("closed/file");
    let ended = start("cat", |run| {
        run.grants = molt_host::Grants::all();
        run.args
            .push(path.to_str().unwrap().trim_start_matches('/').into());
    })
    .unwrap();
    assert_eq!(ended.output, "in closed");
}
