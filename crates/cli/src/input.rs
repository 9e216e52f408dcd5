//! Reading the files that the command line names.

use std::io::Read;
use std::path::{Path, PathBuf};

use stanchion_check::{Diagnostic, Place, code};
use stanchion_template::ParseErrors;

use crate::failure::Failure;

/// The largest file that is read. CloudFormation accepts templates of up to 1 MB, so a larger file is not a template.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Reads a file or standard input. Returns the name to show for it, and its bytes.
pub(crate) fn read(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    if path == Path::new("-") {
        let bytes = limited(std::io::stdin().lock(), Path::new("standard input"))?;
        return Ok(("<stdin>".to_owned(), bytes));
    }
    let file = std::fs::File::open(path).map_err(|it| Failure::file("read", path, &it))?;
    Ok((path.display().to_string(), limited(file, path)?))
}

/// Reads a source to its end. Returns an error if it is larger than the limit.
fn limited(source: impl Read, path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = source.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|it| Failure::file("read", path, &it))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Failure::could_not_run(format!(
            "{} is larger than {} MiB; CloudFormation accepts templates of up to 1 MB",
            path.display(),
            MOST_BYTES / 1024 / 1024
        )));
    }
    Ok(bytes)
}

/// Returns the files that names and glob patterns match, without duplicates.
pub(crate) fn expand(names: &[String]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for name in names {
        let plain = PathBuf::from(name);
        if name == "-" || plain.exists() || !name.contains(['*', '?', '[']) {
            files.push(plain);
            continue;
        }
        let paths = glob::glob(name).map_err(|it| {
            Failure::could_not_run(format!("{name:?} is not a valid glob pattern: {it}"))
        })?;
        let before = files.len();
        for path in paths {
            let path = path.map_err(|it| Failure::could_not_run(it.to_string()))?;
            if path.is_file() {
                files.push(path);
            }
        }
        if files.len() == before {
            return Err(Failure::could_not_run(format!("no file matches {name:?}")));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    files.retain(|it| seen.insert(it.clone()));
    Ok(files)
}

/// Turns parse errors into findings.
pub(crate) fn unreadable(errors: &ParseErrors, name: &str) -> Vec<Diagnostic> {
    let finding = |error: &stanchion_template::ParseError| {
        let finding = Diagnostic::new(code::TPL_001, error.message.clone())
            .at(Place::starting(name.to_owned(), error.position));
        match &error.help {
            Some(help) => finding.help(help.clone()),
            None => finding,
        }
    };
    errors.iter().map(finding).collect()
}
