//! The order of mounts and of the commands that use their directories.

use std::collections::BTreeMap;

use super::boot::{Piece, RUNCMD, Stage};
use super::line::Line;
use super::reading::Reading;
use super::script::MountLine;
use super::uses::{entered, written};
use super::words::Command;

/// Parts of lines by which a script tests whether something is mounted, or waits for it.
const TESTS: [&str; 8] =
    ["mountpoint", "findmnt", "/proc/mounts", "/proc/self/mounts", "df ", "$?", "until ", "trap "];

/// A command that uses the directory of a mount at the wrong time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Use {
    /// The number of the mount in the script.
    mount: usize,
    directory: String,
    pub(crate) command: String,
    /// True if the command runs before the mount, and false if it runs although the mount has failed.
    is_early: bool,
    /// True if the command certainly runs.
    pub(crate) is_certain: bool,
    /// The place of the command, if it is in another piece of the user data than the mount.
    place: Option<String>,
    pub(crate) help: &'static str,
}

impl Use {
    /// Returns the fault in words.
    pub(crate) fn message(&self) -> String {
        let Use { directory, place, .. } = self;
        match (self.is_early, place) {
            (false, _) => format!("the script writes to {directory} even if the mount has failed"),
            (true, Some(place)) => {
                format!("{place} uses {directory} before the file system is mounted there")
            }
            (true, None) => {
                format!("the script uses {directory} before the file system is mounted there")
            }
        }
    }
}

/// A mount whose directory is known.
struct Mounted {
    /// The number of the mount in the script.
    number: usize,
    /// The line at which the file system is mounted.
    at: usize,
}

/// Returns the directory of a mount command, if it is known.
fn directory<'l>(reading: &Reading, line: &'l MountLine) -> Option<&'l str> {
    let path = line.directory.as_deref()?.trim_end_matches('/');
    let is_reference = |it: &str| {
        let name = it.split(['}', '.']).next().unwrap_or_default();
        reading.script.names.contains(name)
    };
    let mut rest = path.split("${");
    let first = rest.next().unwrap_or_default();
    let is_known = !first.contains(['$', '`']) && rest.all(is_reference);
    (is_known && path.starts_with(['/', '$'])).then_some(path)
}

/// Returns the first mount of each directory. A directory whose mounts have an unknown order is left out.
fn mounted(reading: &Reading) -> BTreeMap<&str, Mounted> {
    let mut found: BTreeMap<&str, Option<Mounted>> = BTreeMap::new();
    for (number, line) in reading.mounts.iter().enumerate() {
        let Some(directory) = directory(reading, line) else { continue };
        let own = mounted_at(reading, line, directory).map(|at| Mounted { number, at });
        let before = found.remove(directory);
        let first = match (before, own) {
            (None, own) => own,
            (Some(Some(before)), Some(own)) => match reading.boot.is_before(before.at, own.at) {
                Some(true) => Some(before),
                Some(false) => Some(own),
                None => None,
            },
            _ => None,
        };
        found.insert(directory, first);
    }
    found.into_iter().filter_map(|(directory, it)| Some((directory, it?))).collect()
}

/// Returns the line at which a mount takes effect. An entry of `/etc/fstab` is mounted by a later command.
fn mounted_at(reading: &Reading, line: &MountLine, directory: &str) -> Option<usize> {
    let place = &reading.lines.get(line.at)?.place;
    if line.is_table && reading.piece(line.at)?.stage == Stage::Mounts {
        return Some(line.at);
    }
    if let Some(name) = place.function() {
        let calls = |it: &Line| it.calls.iter().any(|it| it.words.iter().any(|it| it == name));
        return reading.later(line.at).find(|(_, it)| calls(it)).map(|(at, _)| at);
    }
    if line.is_table {
        let mounts = |it: &Command| match it.call() {
            Some(("mount", words)) => {
                words.iter().any(|it| *it == "-a" || it.trim_end_matches('/') == directory)
            }
            _ => false,
        };
        let mut later = reading.later(line.at);
        return later.find(|(_, it)| it.calls.iter().any(mounts)).map(|(at, _)| at);
    }
    place.file().is_none().then_some(line.at)
}

/// Returns the directory of a mount that contains a path, or is the path itself.
fn containing<'d, T>(
    all: &'d BTreeMap<&'d str, T>,
    path: &str,
    is_file: bool,
) -> Option<(&'d str, &'d T)> {
    let mut rest = path.trim_end_matches('/');
    let mut is_own = !is_file;
    loop {
        if is_own && let Some((directory, it)) = all.get_key_value(rest) {
            return Some((directory, it));
        }
        is_own = true;
        rest = rest.rsplit_once('/').map(|(it, _)| it).filter(|it| !it.is_empty())?;
    }
}

/// Returns the first use of each directory that comes before its mount, by the number of the mount in the script.
pub(crate) fn early(reading: &Reading) -> BTreeMap<usize, Use> {
    let all = mounted(reading);
    let mut found: BTreeMap<&str, Use> = BTreeMap::new();
    // A piece that tests for mounts knows what it does.
    let mut tested: Option<usize> = None;
    for (at, line) in reading.lines.iter().enumerate() {
        let Some(piece) = reading.piece(at) else { continue };
        if TESTS.iter().any(|it| line.command.contains(it)) {
            tested = Some(piece.lines.0);
        }
        if tested == Some(piece.lines.0) || line.place.file().is_some() {
            continue;
        }
        for (directory, mounted) in used(&all, piece, line) {
            if reading.boot.is_before(at, mounted.at) != Some(true) {
                continue;
            }
            let is_certain = piece.stage == Stage::Files || reading.is_run(at);
            if found.get(directory).is_some_and(|it| it.is_certain || !is_certain) {
                continue;
            }
            let own = Use {
                mount: mounted.number,
                directory: directory.to_owned(),
                command: line.command.clone(),
                is_early: true,
                is_certain,
                place: place_of(piece, mounted.at),
                help: help(piece, reading.piece(mounted.at)),
            };
            found.insert(directory, own);
        }
    }
    found.into_values().map(|it| (it.mount, it)).collect()
}

/// Returns the directories of mounts that a line uses.
fn used<'d>(
    all: &'d BTreeMap<&'d str, Mounted>,
    piece: &Piece,
    line: &Line,
) -> Vec<(&'d str, &'d Mounted)> {
    if piece.stage == Stage::Files {
        let path = line.command.strip_prefix("path:").map(|it| it.trim().trim_matches(['"', '\'']));
        return path.and_then(|it| containing(all, it, true)).into_iter().collect();
    }
    if !piece.is_script() {
        return Vec::new();
    }
    let mut used = Vec::new();
    for call in &line.calls {
        used.extend(written(call).iter().filter_map(|it| containing(all, it.path, it.is_file)));
        used.extend(entered(call).and_then(|it| containing(all, it, false)));
    }
    used
}

/// Returns the place of a piece in words, unless it contains the mount.
fn place_of(piece: &Piece, mounted: usize) -> Option<String> {
    if (piece.lines.0..piece.lines.1).contains(&mounted) {
        return None;
    }
    Some(match &piece.key {
        Some(key) => format!("`{key}`"),
        None => format!("the part {}", piece.file),
    })
}

/// Returns the repair of a use that is too early.
fn help(piece: &Piece, mounted: Option<&Piece>) -> &'static str {
    let is_runcmd = mounted.is_some_and(|it| it.stage == Stage::Scripts && it.file == RUNCMD);
    match piece.stage {
        Stage::Scripts if is_runcmd && piece.file != RUNCMD => {
            "Give the part a file name that sorts after `runcmd`, such as script-01.sh"
        }
        Stage::Files => "Write the file with a command after the mount",
        _ => "Mount the file system before the command",
    }
}

/// Returns the commands that write into the directory of a mount also if the mount has failed, the first of each mount.
pub(crate) fn unchecked(reading: &Reading) -> Vec<Use> {
    let all = mounted(reading);
    let uses = all.iter().filter_map(|(directory, it)| after_failure(reading, directory, it));
    uses.collect()
}

fn after_failure(reading: &Reading, directory: &str, mounted: &Mounted) -> Option<Use> {
    let line = reading.lines.get(mounted.at)?;
    let own = reading.mounts.get(mounted.number)?;
    let is_plain = reading.is_run(mounted.at)
        && !own.is_conditional
        && reading.lines.get(own.at)?.place.function().is_none()
        && !line.place.is_after_end
        && !line.place.is_in_loop()
        && !line.is_strict
        && !depends_on_mount(line);
    if !is_plain {
        return None;
    }
    for (at, line) in reading.later(mounted.at) {
        // A test of the mount, another mount, or the end of the script.
        let is_other = |it: &Command| {
            let is_mount = it.words.iter().any(|it| it == "mount" || it.ends_with("/mount"));
            is_mount
                || matches!(it.call(), Some(("exit" | "return" | "set" | "umount" | "reboot", _)))
        };
        if TESTS.iter().any(|it| line.command.contains(it)) || line.calls.iter().any(is_other) {
            return None;
        }
        let is_own = |it: &str, is_file: bool| {
            let is_inside =
                it.strip_prefix(directory).is_some_and(|it| it.starts_with('/') && it.len() > 1);
            is_inside || !is_file && it.trim_end_matches('/') == directory
        };
        let always = line.calls.iter().filter(|it| !matches!(it.operator, "&&" | "||"));
        let writes = always.flat_map(written).any(|it| is_own(it.path, it.is_file));
        if reading.is_run(at) && writes {
            return Some(Use {
                mount: mounted.number,
                directory: directory.to_owned(),
                command: line.command.clone(),
                is_early: false,
                is_certain: true,
                place: None,
                help: "Add `|| exit 1` to the mount, or `set -e` before it",
            });
        }
    }
    None
}

/// Returns true if a part of the line of a mount depends on its result.
fn depends_on_mount(line: &Line) -> bool {
    let is_mount = |it: &Command| it.words.iter().any(|it| it.contains("mount"));
    let mount = line.calls.iter().position(is_mount).unwrap_or(0);
    let ignores =
        |it: &Command| it.operator == "||" && matches!(it.call(), Some(("true" | ":", _)));
    let is_chained = |it: &Command| matches!(it.operator, "&&" | "||" | "|") && !ignores(it);
    TESTS.iter().any(|it| line.command.contains(it))
        || line.calls.iter().take(mount + 1).any(|it| it.operator == "||")
        || line.calls.iter().skip(mount + 1).any(is_chained)
}
