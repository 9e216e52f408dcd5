//! The templates before or after a change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use stanchion_review::Source;
use stanchion_template::{Parsed, Template};

use super::{code, git};
use crate::failure::Failure;
use crate::input;

/// The templates of a side, by name.
pub(super) type Sources = BTreeMap<String, Source>;

/// The templates before or after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// A file or a folder.
    Path(PathBuf),
    /// A file or folder of a revision in git. Without a path, it is the path of the other side.
    Git { revision: String, path: Option<String> },
}

impl FromStr for Side {
    type Err = String;

    fn from_str(text: &str) -> Result<Side, String> {
        let Some(rest) = text.strip_prefix("git:") else { return Ok(Side::Path(text.into())) };
        let (revision, path) = match rest.split_once(':') {
            Some((revision, path)) => (revision, Some(path.to_owned())),
            None => (rest, None),
        };
        // Git would read such a revision as an option.
        if revision.is_empty() || revision.starts_with('-') {
            return Err("use git:REVISION or git:REVISION:PATH".to_owned());
        }
        Ok(Side::Git { revision: revision.to_owned(), path })
    }
}

impl Side {
    /// Reads the templates by name. `other` is the other side.
    pub(super) fn read(&self, other: &Side) -> Result<Sources, Failure> {
        match (self, other) {
            (Side::Path(path), _) if path.is_dir() => {
                let mut files = Vec::new();
                list(path, &mut files)?;
                let names = files.iter().filter_map(|it| it.strip_prefix(path).ok()?.to_str());
                let names: Vec<String> = names.map(str::to_owned).collect();
                several(
                    &path.to_string_lossy(),
                    &names,
                    |name| Ok(input::read(&path.join(name))?.1),
                )
            }
            (Side::Path(path), _) => {
                let (name, bytes) = input::read(path)?;
                single(&name, &bytes)
            }
            (Side::Git { revision, path: Some(path) }, _) => of_git(revision, path),
            (Side::Git { revision, path: None }, Side::Path(path)) => {
                let Some(path) = path.to_str() else {
                    return Err(Failure::could_not_run("a path in git must be UTF-8"));
                };
                of_git(revision, path)
            }
            (Side::Git { revision, path: None }, Side::Git { path: Some(path), .. }) => {
                of_git(revision, path)
            }
            (Side::Git { revision, path: None }, Side::Git { path: None, .. }) => {
                Err(Failure::could_not_run(format!(
                    "git:{revision} names no path\n  help: Use git:{revision}:PATH"
                )))
            }
        }
    }
}

/// Lists the files of a folder and the folders below it, sorted.
fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error: &std::io::Error| Failure::file("read", folder, error);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|it| failed(&it))? {
        paths.push(entry.map_err(|it| failed(&it))?.path());
    }
    paths.sort();
    for path in paths {
        // A link could lead out of the folder, or in a circle.
        if path.is_symlink() {
            continue;
        }
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

/// Reads the templates of a revision.
fn of_git(revision: &str, path: &str) -> Result<Sources, Failure> {
    let object = git::object(revision, path);
    let name = format!("git:{revision}:{}", path.trim_end_matches('/'));
    if git::is_file(&object)? {
        return single(&name, &git::read(&object)?);
    }
    several(&name, &git::list(&object)?, |it| git::read_in(&object, it))
}

fn single(name: &str, bytes: &[u8]) -> Result<Sources, Failure> {
    Ok(BTreeMap::from([(String::new(), Source::parsed(name, parse(name, bytes)?))]))
}

/// Reads the files of a folder that are templates. Every file of an assembly that is called `.template.` is one.
pub(super) fn several(
    folder: &str,
    names: &[String],
    read: impl Fn(&str) -> Result<Vec<u8>, Failure>,
) -> Result<Sources, Failure> {
    let is_named = |it: &&String| it.contains(".template.");
    let is_assembly = names.iter().any(|it| is_named(&it));
    let mut lines = BTreeMap::new();
    let has = |name: &str| names.iter().any(|it| it == name);
    if has("manifest.json") && has("provenance.json") {
        lines = code::lines(&read("manifest.json")?, &read("provenance.json")?);
    }
    let mut all = BTreeMap::new();
    for name in names {
        let is_text = ["json", "yaml", "yml", "template", "snap"]
            .iter()
            .any(|it| Path::new(name).extension().is_some_and(|of| of == *it));
        if !is_text || (is_assembly && !is_named(&name)) {
            continue;
        }
        let bytes = read(name)?;
        let parsed = match parse(name, &bytes) {
            Ok(parsed) if is_assembly || parsed.template.section("Resources").is_some() => parsed,
            Err(failure) if is_assembly => return Err(failure),
            // Other files of a folder are no templates.
            _ => continue,
        };
        let mut source = Source::parsed(format!("{folder}/{name}"), parsed);
        source.code = lines.remove(name).unwrap_or_default();
        all.insert(stem(name), source);
    }
    if all.is_empty() && !names.is_empty() {
        return Err(Failure::could_not_run("the folder has no CloudFormation template"));
    }
    Ok(all)
}

/// Returns the name of a template without its extension.
fn stem(name: &str) -> String {
    let end = [".template.json", ".template.yaml", ".json", ".yaml", ".yml", ".template", ".snap"];
    let plain = end.iter().find_map(|it| name.strip_suffix(it));
    plain.unwrap_or(name).to_owned()
}

/// Parses a template. A snapshot has a header before it, whose lines count.
fn parse(name: &str, bytes: &[u8]) -> Result<Parsed, Failure> {
    let text = String::from_utf8_lossy(bytes);
    let is_snapshot = Path::new(name).extension().is_some_and(|it| it == "snap");
    let header = match text.strip_prefix("---\n").and_then(|it| it.split_once("\n---\n")) {
        Some((header, _)) if is_snapshot => "---\n".len() + header.len() + "\n---\n".len(),
        _ => 0,
    };
    let blank = "\n".repeat(text[..header].lines().count());
    let parsed = match header {
        0 => Template::parse(bytes),
        _ => Template::parse(blank + &text[header..]),
    };
    parsed.map_err(|errors| {
        let first = errors.iter().next().map(|it| it.message.clone()).unwrap_or_default();
        Failure::could_not_run(format!("{name} is not a template: {first}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_is_a_path_or_a_revision() {
        let git = |revision: &str, path: Option<&str>| {
            Ok(Side::Git { revision: revision.to_owned(), path: path.map(str::to_owned) })
        };
        assert_eq!("out".parse(), Ok(Side::Path("out".into())));
        assert_eq!("git:main".parse(), git("main", None));
        assert_eq!(
            "git:HEAD~1:out/Net.template.yaml".parse(),
            git("HEAD~1", Some("out/Net.template.yaml"))
        );
        assert!("git:--exec=x".parse::<Side>().is_err());
        assert!("git:".parse::<Side>().is_err());
    }

    #[test]
    fn names_lose_their_extensions() {
        for (name, expected) in [
            ("Net.template.yaml", "Net"),
            ("stage/Net.template.json", "stage/Net"),
            ("scale-out.snap", "scale-out"),
            ("README", "README"),
        ] {
            assert_eq!(stem(name), expected);
        }
    }
}
