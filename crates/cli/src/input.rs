//! Reading the files that the command line names.

use std::io::Read;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use stanchion_check::{Code, Diagnostic, LineColumn, Place, code};
use stanchion_template::{ParseError, ParseErrors, Span, json, parse};

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

/// Returns the files that names and glob patterns match. A file that two names lead to is returned once, under the
/// first of them.
pub(crate) fn expand(names: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in names {
        // A name that is not UTF-8 is no pattern.
        let pattern = path.to_str().filter(|it| it.contains(['*', '?', '[']));
        let Some(name) = pattern.filter(|_| !path.exists()) else {
            files.push(path.clone());
            continue;
        };
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
    files.retain(|it| seen.insert(it.canonicalize().unwrap_or_else(|_| it.clone())));
    Ok(files)
}

/// Turns parse errors into findings.
pub(crate) fn unreadable(errors: &ParseErrors, name: &str) -> Vec<Diagnostic> {
    errors.iter().map(|error| parse_error(code::TPL_001, error, name)).collect()
}

/// Turns the error of a parser into a finding.
pub(crate) fn parse_error(code: &'static Code, error: &ParseError, name: &str) -> Diagnostic {
    let mut place = Place::starting(name.to_owned(), error.position);
    place.end = error.end.map(LineColumn::from);
    let finding = Diagnostic::new(code, error.message.clone()).at(place);
    match &error.help {
        Some(help) => finding.help(help.clone()),
        None => finding,
    }
}
/// A file with data in YAML or JSON that an argument names, such as acknowledgements or prices.
pub(crate) struct Data {
    /// The name of the file.
    pub(crate) name: String,
    /// The data as JSON.
    pub(crate) json: String,
    /// The places of the items, if the data is a list.
    pub(crate) places: Vec<Span>,
}

impl Data {
    /// Reads a file.
    pub(crate) fn read(file: &Path) -> Result<Data, Failure> {
        let (name, bytes) = read(file)?;
        let name = name.to_string();
        match parse(&bytes) {
            Ok(parsed) => {
                let places = parsed.spans.children.iter().map(|it| it.value).collect();
                Ok(Data { name, json: json::to_compact_string(&parsed.node), places })
            }
            Err(errors) => {
                let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                Err(Failure::could_not_run(format!("{name}: {}", errors.join("; "))))
            }
        }
    }

    /// Returns the data in another form. Errors have no position, because that of the JSON is not the user's.
    pub(crate) fn of<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str::<serde_json::Value>(&self.json).and_then(serde_json::from_value)
    }

    /// Returns the failure of a file with wrong data.
    pub(crate) fn wrong(&self, what: impl std::fmt::Display) -> Failure {
        Failure::could_not_run(format!("{}: {what}", self.name))
    }
}
