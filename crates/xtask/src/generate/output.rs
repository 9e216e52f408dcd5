//! Generated files. They are written only if they differ, and files that are no longer generated are removed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use stanchion_template::counted;

use crate::process::{Error, Result, write};

/// The folder that contains only generated code.
const GENERATED: &str = "crates/aws/src/generated";

pub(super) struct Output {
    root: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
}

impl Output {
    pub(super) fn new(root: PathBuf) -> Output {
        Output { root, files: BTreeMap::new() }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn add(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    pub(super) fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Iterates over the comment lines of the code: file, line number and text.
    pub(super) fn comment_lines(&self) -> impl Iterator<Item = (&str, usize, &str)> {
        self.files.iter().filter(|(path, _)| path.ends_with(".rs")).flat_map(|(path, bytes)| {
            std::str::from_utf8(bytes)
                .unwrap_or_default()
                .lines()
                .enumerate()
                .filter(|(_, line)| line.trim_start().starts_with("//"))
                .map(move |(index, line)| (path.as_str(), index + 1, line))
        })
    }

    /// Writes the files that differ and removes those that are no longer generated. With `check`, fails instead.
    pub(super) fn settle(&self, check: bool) -> Result {
        let mut stale = Vec::new();
        self.find_stale(&self.root.join(GENERATED), &mut stale)?;
        let same =
            |path: &str, bytes: &[u8]| fs::read(self.root.join(path)).is_ok_and(|it| it == bytes);
        let changed: Vec<(&String, &Vec<u8>)> =
            self.files.iter().filter(|(path, bytes)| !same(path, bytes)).collect();
        if check {
            let mut names: Vec<String> = changed.iter().map(|(path, _)| (*path).clone()).collect();
            names.extend(stale.iter().map(|path| path.display().to_string()));
            if names.is_empty() {
                println!("generated files are up to date");
                return Ok(());
            }
            names.truncate(10);
            return Err(Error::Failed(format!(
                "not current; run `cargo xtask generate`: {}",
                names.join(", ")
            )));
        }
        for (path, bytes) in &changed {
            write(&self.root.join(path), bytes)?;
        }
        for path in &stale {
            fs::remove_file(path).map_err(|source| Error::File { path: path.clone(), source })?;
        }
        println!(
            "{}, {} written, {} removed",
            counted(self.files.len(), "file"),
            changed.len(),
            stale.len()
        );
        Ok(())
    }

    fn find_stale(&self, folder: &Path, stale: &mut Vec<PathBuf>) -> Result {
        let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
        for entry in entries {
            let path =
                entry.map_err(|source| Error::File { path: folder.to_path_buf(), source })?.path();
            if path.is_dir() {
                self.find_stale(&path, stale)?;
                continue;
            }
            let relative =
                path.strip_prefix(&self.root).unwrap_or(&path).to_string_lossy().into_owned();
            if !self.files.contains_key(&relative) {
                stale.push(path);
            }
        }
        Ok(())
    }
}
