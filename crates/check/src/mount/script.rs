//! Mount commands in scripts.

use crate::model::script::{Script, lines};

/// The type of file system that a command mounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Helper {
    /// The EFS mount helper.
    Efs,
    /// The S3 Files mount helper.
    S3Files,
    /// Plain NFS.
    Nfs,
    /// Lustre.
    Lustre,
}

/// A command that mounts, or a line of `/etc/fstab`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MountLine {
    pub(crate) helper: Helper,
    pub(crate) source: Script,
    pub(crate) directory: Option<String>,
    /// The options, in the notation of `Fn::Sub`, like the source.
    options: Vec<String>,
    /// True for a line of `/etc/fstab`.
    pub(crate) is_table: bool,
}

impl MountLine {
    pub(crate) fn has(&self, option: &str) -> bool {
        self.options.iter().any(|it| it == option)
    }

    pub(crate) fn option(&self, name: &str) -> Option<Script> {
        let mut values =
            self.options.iter().filter_map(|it| it.strip_prefix(name)?.strip_prefix('='));
        values.next().map(Script::written)
    }
}

/// Returns every mount command of a script.
///
/// Lines are parsed in the notation of `Fn::Sub`, where a reference differs from a variable of the shell.
pub(crate) fn mount_lines(script: &Script) -> Vec<MountLine> {
    lines(&script.notation()).iter().filter_map(|it| parse(it)).collect()
}

fn helper(word: &str) -> Option<Helper> {
    match word {
        "efs" => Some(Helper::Efs),
        "s3files" => Some(Helper::S3Files),
        "nfs" | "nfs4" => Some(Helper::Nfs),
        "lustre" => Some(Helper::Lustre),
        _ => None,
    }
}

fn parse(line: &str) -> Option<MountLine> {
    let quotes = ['"', '\'', ',', '[', ']', ';'];
    let line = line.trim();
    if line.starts_with('#') {
        return None;
    }
    let words: Vec<&str> = line
        .split_whitespace()
        .map(|it| it.trim_matches(quotes))
        .filter(|it| !it.is_empty())
        .collect();
    command(&words).or_else(|| table(&words))
}

/// Parses `mount -t TYPE -o OPTIONS SOURCE DIRECTORY`, in any order, or `mount.TYPE`.
fn command(words: &[&str]) -> Option<MountLine> {
    let at = words.iter().position(|it| {
        *it == "mount" || it.ends_with("/mount") || it.contains("mount.") && helper_of(it).is_some()
    })?;
    // `mount -a` mounts the entries of the table, which are separate lines.
    if words[at + 1..].iter().any(|it| *it == "-a" || *it == "--all") {
        return None;
    }
    let mut helper_found = helper_of(words[at]);
    let (mut options, mut places) = (Vec::new(), Vec::new());
    let mut rest = words[at + 1..].iter();
    while let Some(word) = rest.next() {
        if let Some(kind) = word.strip_prefix("-t") {
            let kind = if kind.is_empty() { rest.next().copied()? } else { kind };
            helper_found = helper(kind);
        } else if *word == "--types" {
            helper_found = helper(rest.next()?);
        } else if *word == "-o" || *word == "--options" {
            options.extend(rest.next()?.split(',').map(str::to_owned));
        } else if let Some(list) = word.strip_prefix("-o") {
            options.extend(list.split(',').map(str::to_owned));
        } else if matches!(*word, "&&" | "||" | "|" | ">" | ">>" | "&" | "then" | "done") {
            break;
        } else if !word.starts_with('-') {
            places.push((*word).to_owned());
        }
    }
    let [source, others @ ..] = places.as_slice() else { return None };
    Some(MountLine {
        helper: helper_found?,
        source: Script::written(source),
        directory: others.first().map(|it| Script::written(it).text),
        options,
        is_table: false,
    })
}

fn helper_of(word: &str) -> Option<Helper> {
    helper(word.rsplit_once("mount.")?.1)
}

/// Parses `SOURCE DIRECTORY TYPE OPTIONS 0 0`, possibly inside `echo`, or an entry of cloud-init's `mounts`.
fn table(words: &[&str]) -> Option<MountLine> {
    let at = (2..words.len()).find(|at| {
        let directory = words[at - 1];
        helper(words[*at]).is_some() && (directory.starts_with('/') || directory.starts_with('$'))
    })?;
    let options = words.get(at + 1).map(|it| it.split(',').map(str::to_owned).collect());
    Some(MountLine {
        helper: helper(words[at])?,
        source: Script::written(words[at - 2]),
        directory: Some(Script::written(words[at - 1]).text),
        options: options.unwrap_or_default(),
        is_table: true,
    })
}
