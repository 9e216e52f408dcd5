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
    let is_plain = |it: &str| !it.contains(['$', '`']);
    let is_reference = |it: &str| {
        let name = it.split(['}', '.']).next().unwrap_or_default();
        reading.script.names.contains(name) && is_plain(it)
    };
    let mut rest = path.split("${");
    let first = rest.next().unwrap_or_default();
    let is_known = is_plain(first) && rest.all(is_reference);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::script::Script;

    const MOUNT: &str = "mount -t efs fs-1 /data";

    fn read(text: &str) -> Reading {
        Reading::of(Script::written(text)).unwrap()
    }

    /// Returns the early uses of a script: the command, `!` if it certainly runs, and the place.
    fn too_early(text: &str) -> Vec<String> {
        let describe = |it: Use| {
            let certain = if it.is_certain { "!" } else { "" };
            format!("{}{certain} {}", it.command, it.place.unwrap_or_default()).trim().to_owned()
        };
        early(&read(text)).into_values().map(describe).collect()
    }

    fn script(before: &str) -> String {
        format!("#!/bin/sh\n{before}\n{MOUNT}\n")
    }

    #[test]
    fn a_use_before_the_mount_is_early() {
        for (line, expected) in [
            ("touch /data/a", "touch /data/a!"),
            ("cd /data", "cd /data!"),
            ("cp a /data/", "cp a /data/!"),
            ("docker run -v /data/x:/x app", "docker run -v /data/x:/x app!"),
            ("if x; then\ntouch /data/a\nfi", "touch /data/a"),
            ("touch /data/a\ntouch /data/b", "touch /data/a!"),
            // A certain use says more than an earlier one in a branch.
            ("if x; then\ntouch /data/a\nfi\ntouch /data/b\ntouch /data/c", "touch /data/b!"),
            ("f() {\ntouch /data/a\n}", "touch /data/a"),
        ] {
            assert_eq!(too_early(&script(line)), [expected], "{line}");
        }
        for line in [
            "touch /data",
            "touch /database/a",
            "mkdir -p /data",
            "cat > /x <<EOF\ntouch /data/a\nEOF",
            // A script that tests for the mount knows what it does.
            "mountpoint /data\ntouch /data/a",
            "df -h | grep /data\ntouch /data/a",
            "until ls; do x; done\ntouch /data/a",
        ] {
            assert_eq!(too_early(&script(line)), [""; 0], "{line}");
        }
        assert!(too_early(&format!("#!/bin/sh\n{MOUNT}\ntouch /data/a")).is_empty());
        // The line of the mount is no use before it.
        assert!(too_early(&format!("#!/bin/sh\n{MOUNT} && touch /data/a")).is_empty());
    }

    #[test]
    fn an_entry_of_the_table_is_mounted_by_a_later_command() {
        let table = "echo 'fs-1:/ /data efs tls 0 0' >> /etc/fstab";
        let of = |rest: &str| too_early(&format!("#!/bin/sh\n{table}\n{rest}"));
        assert_eq!(of("touch /data/a\nmount -a"), ["touch /data/a!"]);
        assert_eq!(of("touch /data/a\nmount /data/"), ["touch /data/a!"]);
        assert!(of("mount -a\ntouch /data/a").is_empty());
        assert!(of("mount /data\ntouch /data/a").is_empty());
        // Nothing mounts it at the first boot.
        assert!(of("touch /data/a\nmount /other").is_empty());
        assert!(of("touch /data/a").is_empty());
    }

    #[test]
    fn a_function_mounts_where_it_is_called() {
        let function = format!("#!/bin/sh\nattach() {{\n{MOUNT}\n}}\n");
        assert_eq!(too_early(&format!("{function}touch /data/a\nattach")), ["touch /data/a!"]);
        assert!(too_early(&format!("{function}attach\ntouch /data/a")).is_empty());
        assert!(too_early(&format!("{function}touch /data/a")).is_empty());
    }

    #[test]
    fn the_first_mount_of_a_directory_counts() {
        let twice = format!("#!/bin/sh\n{MOUNT}\ntouch /data/a\n{MOUNT}\n");
        assert!(too_early(&twice).is_empty());
        let all = read(&twice);
        let first = mounted(&all);
        assert_eq!((first["/data"].number, first["/data"].at), (0, 1));
        // A mount in a document has an unknown time.
        let document = format!("#!/bin/sh\ncat > /x <<EOF\n{MOUNT}\nEOF\n{MOUNT}\n");
        assert!(mounted(&read(&document)).is_empty());
    }

    #[test]
    fn a_directory_is_a_path_or_a_reference() {
        let of = |path: &str| {
            let reading = read(&format!("#!/bin/sh\nmount -t efs fs-1 {path}\n"));
            directory(&reading, &reading.mounts[0]).map(str::to_owned)
        };
        assert_eq!(of("/data/").as_deref(), Some("/data"));
        assert_eq!(of("${Directory}").as_deref(), Some("${Directory}"));
        assert_eq!(of("/a/${Own.Name}/b").as_deref(), Some("/a/${Own.Name}/b"));
        for unknown in ["$DIR", "/a/$DIR", "data", "${!DIR}", "/`pwd`", "/a/${Own}/$DIR"] {
            assert_eq!(of(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_directory_contains_paths() {
        let all: BTreeMap<&str, ()> = [("/data", ()), ("/data/inner", ())].into();
        let of = |path: &str, is_file| containing(&all, path, is_file).map(|(it, ())| it);
        assert_eq!(of("/data", false), Some("/data"));
        assert_eq!(of("/data/", false), Some("/data"));
        assert_eq!(of("/data", true), None);
        assert_eq!(of("/data/a", true), Some("/data"));
        assert_eq!(of("/data/inner", true), Some("/data"));
        assert_eq!(of("/data/inner", false), Some("/data/inner"));
        assert_eq!(of("/data/inner/a/b", true), Some("/data/inner"));
        assert_eq!(of("/database", false), None);
        assert_eq!(of("data/a", false), None);
    }

    #[test]
    fn the_place_and_the_repair_depend_on_the_part() {
        let config = "#cloud-config\nwrite_files:\n- path: /data/a\n  content: x\nruncmd:\n- mount -t efs fs-1 /data\n";
        let uses = early(&read(config));
        let own = &uses[&0];
        assert_eq!(
            own.message(),
            "`write_files` uses /data before the file system is mounted there"
        );
        assert_eq!(own.help, "Write the file with a command after the mount");
        assert!(own.is_certain);
        let archive = |name: &str| {
            format!(
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: text/x-shellscript{name}\n\n#!/bin/sh\ntouch /data/a\n--A\nContent-Type: text/cloud-config\n\n#cloud-config\nruncmd:\n- {MOUNT}\n--A--\n"
            )
        };
        let uses = early(&read(&archive("")));
        let own = &uses[&0];
        assert_eq!(
            own.message(),
            "the part part-001 uses /data before the file system is mounted there"
        );
        assert!(own.help.starts_with("Give the part a file name that sorts after `runcmd`"));
        let later = "\nContent-Disposition: attachment; filename=\"script-01.sh\"";
        assert!(early(&read(&archive(later))).is_empty());
        let plain = early(&read(&script("touch /data/a")));
        assert_eq!(
            plain[&0].message(),
            "the script uses /data before the file system is mounted there"
        );
        assert_eq!(plain[&0].help, "Mount the file system before the command");
    }

    #[test]
    fn a_use_after_a_mount_that_can_fail_is_unchecked() {
        let of = |text: &str| -> Vec<String> {
            unchecked(&read(&format!("#!/bin/sh\n{text}\n")))
                .into_iter()
                .map(|it| it.command)
                .collect()
        };
        for rest in [
            "touch /data/a",
            "ls\ntouch /data/a",
            "cp a /data",
            "cp a /data/",
            "ls && pwd; touch /data/a",
        ] {
            assert_eq!(of(&format!("{MOUNT}\n{rest}")).len(), 1, "{rest}");
        }
        for mount in [
            format!("{MOUNT} || true"),
            format!("{MOUNT} || :"),
            format!("{MOUNT}; ls"),
            format!("ls && {MOUNT}"),
            format!("ls\n{MOUNT}"),
        ] {
            assert_eq!(of(&format!("{mount}\ntouch /data/a")), ["touch /data/a"], "{mount}");
        }
        for rest in [
            "touch /data",
            "touch /database",
            "touch /database/a",
            "ls && touch /data/a",
            "ls || touch /data/a",
            "if x; then\ntouch /data/a\nfi",
            "mountpoint /data\ntouch /data/a",
            "exit\ntouch /data/a",
            "return\ntouch /data/a",
            "set -x\ntouch /data/a",
            "umount /data\ntouch /data/a",
            "reboot\ntouch /data/a",
            "mount -a\ntouch /data/a",
            "/bin/mount -a\ntouch /data/a",
            "[ $? = 0 ]\ntouch /data/a",
            "cat > /x <<EOF\ntouch /data/a\nEOF",
        ] {
            assert!(of(&format!("{MOUNT}\n{rest}")).is_empty(), "{rest}");
        }
        for mount in [
            format!("{MOUNT} || exit 1"),
            format!("{MOUNT} && ls"),
            format!("{MOUNT} | tee log"),
            format!("ls || {MOUNT}"),
            format!("set -e\n{MOUNT}"),
            format!("until {MOUNT}; do sleep 1; done"),
            format!("if x; then\n{MOUNT}\nfi"),
            format!("for i in 1 2; do\n{MOUNT}\ndone"),
            format!("exit\n{MOUNT}"),
            format!("mountpoint /data; {MOUNT}"),
            format!("f() {{\n{MOUNT}\n}}\nf"),
        ] {
            assert!(of(&format!("{mount}\ntouch /data/a")).is_empty(), "{mount}");
        }
        let own = unchecked(&read(&format!("#!/bin/sh\n{MOUNT}\ntouch /data/a"))).remove(0);
        assert_eq!(own.message(), "the script writes to /data even if the mount has failed");
        assert!(own.is_certain && own.help.contains("set -e"));
    }
}
