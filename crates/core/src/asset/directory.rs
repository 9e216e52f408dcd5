//! Packaging a folder as a ZIP archive.

use std::io::{Cursor, Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

use wildmatch::WildMatch;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The largest number of files in an archive. The limit catches a folder that was named by mistake.
const MOST_FILES: usize = 50_000;

/// Packages a folder. The same files always yield the same bytes: names are sorted, every file has the earliest time
/// that ZIP supports, and everyone may read and run every file, whatever the permissions on disk are.
pub(super) fn archive(folder: &Path, excluded: &[String]) -> Result<Vec<u8>> {
    let excluded: Vec<WildMatch> = excluded.iter().map(|it| WildMatch::new(it)).collect();
    let mut files = Vec::new();
    collect(folder, "", &excluded, &mut files)?;
    if files.is_empty() {
        let message = format!("{} contains no files", folder.display());
        return Err(Error::new(ErrorKind::NotFound, message));
    }
    files.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o755);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, path) in files {
        writer.start_file(name, options)?;
        writer.write_all(&std::fs::read(path)?)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// Collects every file below a folder with its name in the archive. Symbolic links to files are followed. Symbolic
/// links to folders are errors, because they can form a loop.
fn collect(
    folder: &Path,
    prefix: &str,
    excluded: &[WildMatch],
    files: &mut Vec<(String, PathBuf)>,
) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            let message = format!("the name of {} is not valid UTF-8", entry.path().display());
            return Err(Error::new(ErrorKind::InvalidData, message));
        };
        let path = format!("{prefix}{name}");
        if excluded.iter().any(|it| it.matches(&path) || it.matches(name)) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), excluded, files)?;
        } else if std::fs::metadata(entry.path())?.is_file() {
            files.push((path, entry.path()));
        } else {
            let message = format!(
                "{} is neither a file nor a folder; exclude it with a pattern",
                entry.path().display()
            );
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
        if files.len() > MOST_FILES {
            let message = format!("{} contains more than {MOST_FILES} files", folder.display());
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
    }
    Ok(())
}
