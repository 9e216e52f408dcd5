//! A folder as one archive.

use std::io::{Cursor, Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

use wildmatch::WildMatch;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The most files an archive is made of; a folder named by mistake is found out soon.
const MOST_FILES: usize = 50_000;

/// The archive of a folder. The same files give the same bytes: names are sorted, times are those that ZIP starts
/// with, and every file may be read and run by everyone, whatever this machine says.
pub(super) fn archive(folder: &Path, excluded: &[String]) -> Result<Vec<u8>> {
    let excluded: Vec<WildMatch> = excluded.iter().map(|it| WildMatch::new(it)).collect();
    let mut files = Vec::new();
    collect(folder, "", &excluded, &mut files)?;
    if files.is_empty() {
        let message = format!("{} holds no file", folder.display());
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

/// Every file below a folder, with its name in the archive. Links to files are followed, links to folders are not
/// taken: they may lead in circles.
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
            let message = format!("{} has a name that is not UTF-8", entry.path().display());
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
                "{} is neither a file nor a folder; leave it out with a pattern",
                entry.path().display()
            );
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
        if files.len() > MOST_FILES {
            let message = format!("{} holds more than {MOST_FILES} files", folder.display());
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
    }
    Ok(())
}
