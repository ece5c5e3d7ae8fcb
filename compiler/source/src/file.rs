//! The set of source files of one compilation.

/// Index of a file in [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// One source file: UTF-8 text and the name that tracebacks print.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub text: String,
    line_starts: Vec<u32>,
}

impl File {
    pub fn new(name: String, text: String) -> File {
        let mut line_starts = vec![0];
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            match bytes[i] {
                b'\r' if bytes.get(i + 1) == Some(&b'\n') => {
                    i += 1;
                    line_starts.push(i as u32 + 1);
                }
                b'\n' | b'\r' => line_starts.push(i as u32 + 1),
                _ => {}
            }
            i += 1;
        }
        File {
            name,
            text,
            line_starts,
        }
    }

    /// 1-based line and 0-based column (in UTF-8 bytes) of a byte offset.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        let line = self.line_starts.partition_point(|&s| s <= offset).max(1);
        (line as u32, offset - self.line_starts[line - 1])
    }
}

/// The files of one compilation, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Vec<File>,
}

impl Files {
    pub fn add(&mut self, file: File) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    pub fn get(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        self.files
            .iter()
            .enumerate()
            .map(|(i, f)| (FileId(i as u32), f))
    }
}
