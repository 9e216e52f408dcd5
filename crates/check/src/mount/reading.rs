//! A script as the mount proof reads it: its commands, their order, and the place of each.

use super::boot::{Boot, Piece, Stage};
use super::contents::Contents;
use super::line::Line;
use super::script::{MountLine, expanded, mount_lines};
use super::shell::Place;
use super::words::{Command, commands};
use crate::model::mime;
use crate::model::script::{Script, lines};

/// A script that mounts file systems, with its lines.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) script: Script,
    /// The mount commands.
    pub(crate) mounts: Vec<MountLine>,
    pub(super) lines: Vec<Line>,
    pub(super) boot: Boot,
    pub(super) contents: Contents,
    /// True if cloud-init recognizes the text as user data.
    pub(super) would_run: bool,
}

/// The first characters by which cloud-init recognizes user data.
///
/// Source: <https://cloudinit.readthedocs.io/en/latest/explanation/format/index.html>
const STARTS: [&str; 11] = [
    "#!",
    "#cloud-config",
    "#include",
    "#cloud-boothook",
    "#part-handler",
    "#template:",
    "content-type:",
    "mime-version:",
    "## template:",
    "<",
    // Settings of Bottlerocket, which has no cloud-init.
    "[",
];

/// Returns true if cloud-init recognizes a text as user data.
pub(crate) fn would_run(script: &Script) -> bool {
    let start = script.text.trim_start();
    let first = start.lines().next().unwrap_or_default().to_ascii_lowercase();
    let is_archive = ["content-type:", "mime-version:"].iter().any(|it| first.starts_with(it));
    if is_archive && script.is_complete {
        return mime::parts(&lines(&script.text)).is_some();
    }
    start.is_empty()
        || script.starts_with_reference()
        || STARTS.iter().any(|it| first.starts_with(it))
}

impl Reading {
    /// Returns the script with its lines, or `None` if it mounts nothing.
    pub(crate) fn of(script: Script) -> Option<Reading> {
        let mounts = mount_lines(&script);
        if mounts.is_empty() {
            return None;
        }
        let texts = lines(&script.text);
        let boot = Boot::of(&texts);
        let (mut place, mut is_strict) = (Place::default(), false);
        let mut all = Vec::with_capacity(texts.len());
        for (at, (text, expanded)) in texts.into_iter().zip(expanded(&script)).enumerate() {
            let piece = boot.piece(at);
            if piece.is_some_and(|it| it.lines.0 == at) {
                place = Place::default();
                is_strict = is_strict_shell(&text);
            }
            let expanded =
                if expanded.contains('$') { Script::written(&expanded).text } else { expanded };
            let command = match piece {
                Some(piece) if piece.key.is_some() => entry(&expanded),
                _ => expanded.trim().to_owned(),
            };
            let calls = commands(&command);
            let before = place.clone();
            place.pass(&text);
            is_strict |= before.file().is_none() && calls.iter().any(is_strict_call);
            all.push(Line { text, command, calls, place: before, is_strict });
        }
        let (contents, would_run) = (Contents::of(&all, &mounts), would_run(&script));
        Some(Reading { script, mounts, lines: all, boot, contents, would_run })
    }

    /// Returns the command that installs `amazon-efs-utils` from the repositories of the distribution.
    pub(crate) fn package_command(&self) -> Option<&str> {
        let line = self.lines.get(self.contents.from_repository?)?;
        Some(line.text.trim())
    }

    /// Returns the piece of user data that contains a line.
    pub(super) fn piece(&self, at: usize) -> Option<&Piece> {
        self.boot.piece(at)
    }

    /// Returns true if cloud-init processes a line in a stage.
    pub(super) fn is_in(&self, at: usize, stage: Stage) -> bool {
        self.piece(at).is_some_and(|it| it.stage == stage)
    }

    /// Returns the lines after a line in the same piece, with their numbers.
    pub(super) fn later(&self, at: usize) -> impl Iterator<Item = (usize, &Line)> {
        let end = self.piece(at).map_or(0, |it| it.lines.1);
        self.lines.iter().enumerate().take(end).skip(at + 1)
    }

    /// Returns true if a line is run as a command whenever the script comes to it: outside of functions, branches and
    /// here-documents, and before the end of the script.
    pub(super) fn is_run(&self, at: usize) -> bool {
        let Some(Line { place, .. }) = self.lines.get(at) else { return false };
        self.piece(at).is_some_and(Piece::is_script)
            && !place.is_in_branch()
            && !place.is_over
            && place.function().is_none()
            && place.file().is_none()
    }
}

fn has_exit_flag(word: &str) -> bool {
    word.starts_with('-') && !word.starts_with("--") && word.contains('e')
}

/// Returns true for a first line such as `#!/bin/bash -e`.
fn is_strict_shell(first: &str) -> bool {
    let first = first.trim_start();
    first.starts_with("#!") && first.split_whitespace().skip(1).any(has_exit_flag)
}

/// Returns true for `set -e` and for traps.
fn is_strict_call(command: &Command) -> bool {
    match command.call() {
        Some(("trap", _)) => true,
        Some(("set", words)) => words.iter().any(|it| has_exit_flag(it) || *it == "errexit"),
        _ => false,
    }
}

/// Returns an entry of `runcmd` as a command. An entry is a string or a list of words.
pub(super) fn entry(line: &str) -> String {
    let line = line.trim();
    let line = line.strip_prefix("- ").unwrap_or(line).trim();
    if let Some(list) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        let list = list.trim().trim_matches(['"', '\'']);
        let separators = ["\", \"", "', '", "\",\"", "','", ", "];
        return separators.iter().fold(list.to_owned(), |line, it| line.replace(it, " "));
    }
    let inner = ['"', '\''].iter().find_map(|it| line.strip_prefix(*it)?.strip_suffix(*it));
    inner.unwrap_or(line).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::words::commands;
    use super::*;

    #[test]
    fn calls_make_a_script_end_on_errors() {
        let is_strict = |line: &str| commands(line).iter().any(is_strict_call);
        for line in ["set -e", "set -euo pipefail", "set -o errexit", "trap 'exit 1' ERR"] {
            assert!(is_strict(line), "{line}");
        }
        for line in ["set -x", "set -o pipefail", "set --", "echo -e", "errexit"] {
            assert!(!is_strict(line), "{line}");
        }
    }

    #[test]
    fn a_first_line_can_make_a_script_end_on_errors() {
        for line in ["#!/bin/bash -e", "  #!/bin/sh -xe", "#!/bin/bash -x -e"] {
            assert!(is_strict_shell(line), "{line}");
        }
        for line in [
            "#!/bin/bash",
            "#!/bin/bash -x",
            "#!/usr/bin/env bash",
            "#!/bin/bash --posixe",
            "set -e",
        ] {
            assert!(!is_strict_shell(line), "{line}");
        }
    }

    #[test]
    fn an_entry_is_a_command_or_a_list_of_words() {
        for (line, expected) in [
            ("  - mount -a", "mount -a"),
            ("- 'mount -a'", "mount -a"),
            ("- \"mount -a\"", "mount -a"),
            ("- [mount, -t, efs]", "mount -t efs"),
            ("- [\"mount\", \"-t\", \"efs\"]", "mount -t efs"),
            ("- ['mount','-t','efs']", "mount -t efs"),
            ("- [ \"mount\",\"-a\" ]", "mount -a"),
            ("packages: [a]", "packages: [a]"),
            ("- 'a", "'a"),
            ("-x", "-x"),
        ] {
            assert_eq!(entry(line), expected, "{line}");
        }
    }

    #[test]
    fn user_data_is_recognized_by_its_first_line() {
        let runs = |text: &str| would_run(&Script::written(text));
        for text in [
            "",
            "\n  \n#!/bin/sh\nls",
            "#cloud-config\n{}",
            "#Cloud-Config\n{}",
            "#include\nhttps://example.com",
            "## template: jinja\n#!/bin/sh",
            "<powershell>",
            "[settings]",
            "${Script}",
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=A\n\n--A\n\nx\n--A--",
        ] {
            assert!(runs(text), "{text}");
        }
        for text in [
            "ls",
            "mount -a",
            "# comment",
            "Content-Type: multipart/mixed; boundary=A\n\n--A--",
            "x\n#!/bin/sh",
        ] {
            assert!(!runs(text), "{text}");
        }
    }

    fn read(text: &str) -> Reading {
        Reading::of(Script::written(text)).unwrap()
    }

    #[test]
    fn a_line_is_run_outside_of_branches_functions_and_documents() {
        let script = "#!/bin/sh\nmount -t efs fs-1 /d\nif x; then\nbranch\nfi\nf() {\nfunction\n}\ncat > /x <<EOF\ndocument\nEOF\nplain\nexit 0\nover";
        let reading = read(script);
        let at = |text: &str| script.lines().position(|it| it == text).unwrap();
        assert!(reading.is_run(at("plain")) && reading.is_run(1));
        for text in ["branch", "function", "document", "over"] {
            assert!(!reading.is_run(at(text)), "{text}");
        }
        assert!(!reading.is_run(99));
        let later: Vec<usize> = reading.later(11).map(|(at, _)| at).collect();
        assert_eq!(later, [12, 13]);
        let config = read("#cloud-config\nmounts:\n- [fs-1, /d, efs]\nruncmd:\n- ls\n");
        assert!(config.is_in(2, Stage::Mounts) && !config.is_in(4, Stage::Mounts));
        assert!(!config.is_run(2) && config.is_run(4));
        assert_eq!(config.later(2).count(), 0);
    }

    #[test]
    fn set_counts_from_its_line_to_the_end_of_its_part() {
        let strict =
            |text: &str| read(text).lines.iter().map(|it| it.is_strict).collect::<Vec<_>>();
        assert_eq!(
            strict("#!/bin/sh\nls\nset -e\nmount -t efs fs-1 /d"),
            [false, false, true, true]
        );
        assert_eq!(strict("#!/bin/sh -e\nmount -t efs fs-1 /d"), [true, true]);
        // The text of a document is no command.
        assert_eq!(
            strict("#!/bin/sh\ncat > /x <<EOF\nset -e\nEOF\nmount -t efs fs-1 /d"),
            [false; 5]
        );
        let package = read("#!/bin/sh\n  yum install -y amazon-efs-utils\nmount -t efs fs-1 /d");
        assert_eq!(package.package_command(), Some("yum install -y amazon-efs-utils"));
        assert!(Reading::of(Script::written("#!/bin/sh\nls")).is_none());
    }
}
