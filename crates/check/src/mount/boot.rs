//! The order in which cloud-init processes user data at the first boot of an instance.
//!
//! Boothooks run as soon as cloud-init reads the user data. The modules of cloud-config follow: `bootcmd`, `write_files`
//! and `mounts`, and later the packages. Scripts run last, in the order of their file names, and `runcmd` is a script of
//! the name `runcmd` among them. A part without a file name has the name `part-001` and so on.
//!
//! Sources: <https://docs.cloud-init.io/en/latest/explanation/boot.html>,
//! <https://github.com/canonical/cloud-init/blob/main/cloudinit/user_data.py>,
//! <https://github.com/canonical/cloud-init/blob/main/cloudinit/config/cc_runcmd.py>,
//! <https://github.com/canonical/cloud-init/blob/main/cloudinit/subp.py>

use std::collections::BTreeMap;

use crate::model::mime;

/// A stage of the first boot, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Boothook,
    BootCommands,
    Files,
    Mounts,
    Packages,
    ScriptsPerOnce,
    ScriptsPerBoot,
    ScriptsPerInstance,
    Scripts,
    Unknown,
}

/// The name of the script with the commands of `runcmd`.
pub(super) const RUNCMD: &str = "runcmd";

/// A script, or a section of a cloud-config.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) stage: Stage,
    /// The name of the file, by which scripts of a stage are sorted.
    pub(super) file: String,
    /// The numbers of its lines: the first, and the one behind the last.
    pub(super) lines: (usize, usize),
    /// The key of the cloud-config.
    pub(super) key: Option<String>,
    /// True if a later cloud-config has the same key, so that cloud-init ignores this one.
    pub(super) is_replaced: bool,
}

/// The pieces of user data, by their lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Boot {
    pieces: Vec<Piece>,
}

impl Boot {
    pub(super) fn of(lines: &[String]) -> Boot {
        let mut boot = Boot::default();
        let Some(parts) = mime::parts(lines) else {
            boot.part(lines, (0, lines.len()), None, "part-001");
            return boot;
        };
        let is_merged = parts.iter().any(mime::Part::sets_merge)
            || lines.iter().any(|it| it.starts_with("merge_how") || it.starts_with("merge_type"));
        for (at, part) in parts.iter().enumerate() {
            let numbered = format!("part-{:03}", at + 1);
            let file = part.file_name().map_or(numbered, clean);
            let kind = part.content_type();
            let kind = if part.is_encoded() { "encoded" } else { kind.as_str() };
            boot.part(lines, part.lines, Some(kind), &file);
        }
        if !is_merged {
            boot.replace();
        }
        boot
    }

    /// Returns the piece that contains a line.
    pub(super) fn piece(&self, at: usize) -> Option<&Piece> {
        self.number(at).and_then(|it| self.pieces.get(it))
    }

    fn number(&self, at: usize) -> Option<usize> {
        let number = self.pieces.partition_point(|it| it.lines.0 <= at).checked_sub(1)?;
        self.pieces.get(number).filter(|it| at < it.lines.1).map(|_| number)
    }

    /// Returns whether cloud-init processes a line before another one, or `None` if that is unknown.
    pub(super) fn is_before(&self, one: usize, other: usize) -> Option<bool> {
        let (first, second) = (self.number(one)?, self.number(other)?);
        if first == second {
            return Some(one < other);
        }
        let (first, second) = (self.pieces.get(first)?, self.pieces.get(second)?);
        if [first.stage, second.stage].contains(&Stage::Unknown) {
            return None;
        }
        match first.stage.cmp(&second.stage) {
            // A file of the same name replaces the one before.
            std::cmp::Ordering::Equal if first.file == second.file => None,
            std::cmp::Ordering::Equal => Some(first.file < second.file),
            order => Some(order.is_lt()),
        }
    }

    /// Adds the pieces of a part.
    fn part(&mut self, lines: &[String], place: (usize, usize), kind: Option<&str>, file: &str) {
        let body = lines.get(place.0..place.1).unwrap_or_default();
        let mut starts = body.iter().enumerate().filter(|(_, it)| !it.trim().is_empty());
        let Some((at, first)) = starts.next() else { return };
        let place = (place.0 + at, place.1);
        let mut first = first.trim_start().to_ascii_lowercase();
        if first.starts_with("## template: jinja") {
            first = starts.next().map_or(first, |(_, it)| it.trim_start().to_ascii_lowercase());
        }
        let of_content = if first.starts_with("#cloud-config-") || first.starts_with("#include") {
            None
        } else if first.starts_with("#cloud-config") {
            Some("text/cloud-config")
        } else if first.starts_with("#cloud-boothook") {
            Some("text/cloud-boothook")
        } else if first.starts_with("#!") {
            Some("text/x-shellscript")
        } else {
            None
        };
        // cloud-init looks at the content if the type says little.
        let kind = match kind {
            Some("text/x-shellscript" | "text/plain" | "text/x-not-multipart" | "text/jinja2") => {
                of_content
            }
            None => of_content,
            kind => kind,
        };
        let stage = match kind {
            Some("text/cloud-config") => return self.config(lines, place),
            Some("text/cloud-boothook") => Stage::Boothook,
            Some("text/x-shellscript-per-once") => Stage::ScriptsPerOnce,
            Some("text/x-shellscript-per-boot") => Stage::ScriptsPerBoot,
            Some("text/x-shellscript-per-instance") => Stage::ScriptsPerInstance,
            Some("text/x-shellscript") => Stage::Scripts,
            _ => Stage::Unknown,
        };
        // Boothooks run in the order of the parts.
        let file = match stage {
            Stage::Boothook => format!("{:04}", self.pieces.len()),
            _ => file.to_owned(),
        };
        self.pieces.push(Piece { stage, file, lines: place, key: None, is_replaced: false });
    }

    /// Adds the sections of a cloud-config.
    fn config(&mut self, lines: &[String], (start, end): (usize, usize)) {
        let first = self.pieces.len();
        for (at, line) in lines.iter().enumerate().take(end).skip(start) {
            let key = line.split_once(':').map(|(key, _)| key.trim_matches(['"', '\'']));
            let is_key = |it: &&str| {
                line.starts_with(|it: char| it.is_ascii_alphabetic() || matches!(it, '"' | '\''))
                    && !it.contains(char::is_whitespace)
            };
            if let Some(key) = key.filter(is_key) {
                self.close(first, at);
                self.section(key, at);
            }
        }
        self.close(first, end);
        for piece in self.pieces.iter_mut().skip(first) {
            let body = lines.get(piece.lines.0..piece.lines.1).unwrap_or_default();
            // A deferred file is written after the packages are installed.
            if piece.stage == Stage::Files && body.iter().any(|it| it.contains("defer:")) {
                piece.stage = Stage::Unknown;
            }
        }
    }

    fn close(&mut self, first: usize, end: usize) {
        if let Some(last) = self.pieces.iter_mut().skip(first).next_back() {
            last.lines.1 = end;
        }
    }

    fn section(&mut self, key: &str, at: usize) {
        let stage = match key {
            "bootcmd" => Stage::BootCommands,
            "write_files" => Stage::Files,
            "mounts" => Stage::Mounts,
            "packages" | "package_update" | "package_upgrade" => Stage::Packages,
            "runcmd" => Stage::Scripts,
            _ => Stage::Unknown,
        };
        self.pieces.push(Piece {
            stage,
            file: key.to_owned(),
            lines: (at, at + 1),
            key: Some(key.to_owned()),
            is_replaced: false,
        });
    }

    /// Marks sections that a later cloud-config replaces.
    fn replace(&mut self) {
        let mut last: BTreeMap<String, usize> = BTreeMap::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            last.extend(piece.key.clone().map(|it| (it, at)));
        }
        for (at, piece) in self.pieces.iter_mut().enumerate() {
            let is_last = |it: &String| last.get(it) == Some(&at);
            piece.is_replaced = piece.key.as_ref().is_some_and(|it| !is_last(it));
        }
    }
}

impl Piece {
    /// Returns true if the piece is a script of the user data, or the commands of `runcmd`.
    pub(super) fn is_script(&self) -> bool {
        matches!(
            self.stage,
            Stage::Boothook
                | Stage::BootCommands
                | Stage::ScriptsPerOnce
                | Stage::ScriptsPerBoot
                | Stage::ScriptsPerInstance
                | Stage::Scripts
        )
    }
}

/// Returns the name of the file that cloud-init writes for a part.
fn clean(name: &str) -> String {
    let is_allowed = |it: &char| it.is_ascii_alphanumeric() || "_-.()".contains(*it);
    name.replace('/', "_").chars().filter(is_allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::{Boot, Stage};

    /// Returns the first line of user data with each text.
    fn before(text: &str, one: &str, other: &str) -> Option<bool> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let at = |it: &str| lines.iter().position(|line| line.contains(it)).unwrap();
        Boot::of(&lines).is_before(at(one), at(other))
    }

    fn archive(parts: &[(&str, &str)]) -> String {
        let part = |(headers, body): &(&str, &str)| format!("--A\n{headers}\n\n{body}\n");
        let parts: String = parts.iter().map(part).collect();
        format!("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=A\n\n{parts}--A--\n")
    }

    const CONFIG: (&str, &str) = (
        "Content-Type: text/cloud-config",
        "#cloud-config\nruncmd:\n  - in-runcmd\npackages: [in-packages]\nmounts:\n  - [in-mounts]\nbootcmd: [in-bootcmd]\nwrite_files:\n  - path: in-files",
    );
    const SCRIPT: &str = "Content-Type: text/x-shellscript";

    #[test]
    fn scripts_run_in_the_order_of_their_names() {
        let of = |name: &str| format!("{SCRIPT}\nContent-Disposition: attachment; filename={name}");
        let with = |headers: &str| archive(&[CONFIG, (headers, "#!/bin/sh\nin-script")]);
        // A script without a name is `part-002`, which sorts before `runcmd`.
        assert_eq!(before(&with(SCRIPT), "in-script", "in-runcmd"), Some(true));
        assert_eq!(before(&with(&of("a.sh")), "in-script", "in-runcmd"), Some(true));
        assert_eq!(before(&with(&of("\"script-01.sh\"")), "in-script", "in-runcmd"), Some(false));
        assert_eq!(before(&with(&of("run/cmd")), "in-script", "in-runcmd"), Some(true));
        assert_eq!(before(&with(&of("runcmd")), "in-script", "in-runcmd"), None);
        let twice = archive(&[(SCRIPT, "#!/bin/sh\none"), (SCRIPT, "#!/bin/sh\ntwo")]);
        assert_eq!(before(&twice, "one", "two"), Some(true));
        let named = archive(&[(&of("b"), "#!/bin/sh\none"), (&of("a"), "#!/bin/sh\ntwo")]);
        assert_eq!(before(&named, "one", "two"), Some(false));
    }

    #[test]
    fn cloud_config_has_stages() {
        let order = ["in-bootcmd", "in-files", "in-mounts", "in-packages", "in-runcmd"];
        let text = archive(&[CONFIG]);
        for pair in order.windows(2) {
            assert_eq!(before(&text, pair[0], pair[1]), Some(true), "{pair:?}");
            assert_eq!(before(&text, pair[1], pair[0]), Some(false), "{pair:?}");
        }
        let hook = ("Content-Type: text/cloud-boothook", "#cloud-boothook\n#!/bin/sh\nin-hook");
        assert_eq!(before(&archive(&[CONFIG, hook]), "in-hook", "in-bootcmd"), Some(true));
        let boot = ("Content-Type: text/x-shellscript-per-boot", "#!/bin/sh\neach-start");
        assert_eq!(before(&archive(&[CONFIG, boot]), "each-start", "in-runcmd"), Some(true));
        assert_eq!(before(&archive(&[CONFIG, boot]), "in-packages", "each-start"), Some(true));
        let other = ("Content-Type: application/node.eks.aws", "kind: NodeConfig");
        assert_eq!(before(&archive(&[CONFIG, other]), "NodeConfig", "in-runcmd"), None);
    }

    #[test]
    fn a_later_cloud_config_replaces_a_section() {
        let second = ("Content-Type: text/cloud-config", "#cloud-config\nruncmd: [later]");
        let pieces = |text: &str| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            Boot::of(&lines).pieces
        };
        let replaced = |text: &str| {
            let all = pieces(text);
            all.iter().filter(|it| it.is_replaced).map(|it| it.file.clone()).collect::<Vec<_>>()
        };
        assert_eq!(replaced(&archive(&[CONFIG, second])), ["runcmd"]);
        let merged = ("Content-Type: text/cloud-config\nMerge-Type: list(append)", second.1);
        assert!(replaced(&archive(&[CONFIG, merged])).is_empty());
        let single = pieces("#!/bin/sh\nmount a /b\n");
        assert_eq!(single.len(), 1);
        assert_eq!((single[0].stage, single[0].lines), (Stage::Scripts, (0, 2)));
    }

    /// Returns the stage of the piece with a text, and its file name.
    fn stage(text: &str, of: &str) -> (Stage, String) {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let at = lines.iter().position(|line| line.contains(of)).unwrap();
        let boot = Boot::of(&lines);
        let piece = boot.piece(at).unwrap();
        (piece.stage, piece.file.clone())
    }

    #[test]
    fn the_content_decides_if_the_type_says_little() {
        for (headers, body, expected) in [
            ("Content-Type: text/plain", "#!/bin/sh\nx1", Stage::Scripts),
            ("Content-Type: text/x-not-multipart", "#cloud-boothook\nx1", Stage::Boothook),
            ("Content-Type: text/jinja2", "## template: jinja\n#!/bin/sh\nx1", Stage::Scripts),
            ("Content-Type: text/x-shellscript", "#!/bin/sh\nx1", Stage::Scripts),
            ("Content-Type: text/x-shellscript", "#cloud-boothook\nx1", Stage::Boothook),
            ("Content-Type: text/plain", "#include\nx1", Stage::Unknown),
            ("Content-Type: text/plain", "#cloud-config-archive\nx1", Stage::Unknown),
            ("Content-Type: text/plain", "x1", Stage::Unknown),
            ("Content-Type: text/cloud-boothook", "x1", Stage::Boothook),
            ("Content-Type: text/x-shellscript-per-once", "x1", Stage::ScriptsPerOnce),
            ("Content-Type: text/x-shellscript-per-instance", "x1", Stage::ScriptsPerInstance),
            ("Content-Type: text/html", "#!/bin/sh\nx1", Stage::Unknown),
            (
                "Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64",
                "x1",
                Stage::Unknown,
            ),
        ] {
            assert_eq!(stage(&archive(&[(headers, body)]), "x1").0, expected, "{headers} {body}");
        }
        for (text, expected) in [
            ("#!/bin/sh\nx1", Stage::Scripts),
            ("\n\n#! /bin/sh\nx1", Stage::Scripts),
            ("#cloud-config\nruncmd:\n- x1", Stage::Scripts),
            ("#Cloud-Config\nbootcmd:\n- x1", Stage::BootCommands),
            ("#cloud-config\npackage_update: x1", Stage::Packages),
            ("#cloud-config\npackage_upgrade: x1", Stage::Packages),
            ("#cloud-config\n\"mounts\":\n- x1", Stage::Mounts),
            ("#cloud-config\nusers:\n- x1", Stage::Unknown),
            ("#cloud-config\nwrite_files:\n- path: x1", Stage::Files),
            // A deferred file is written after the packages.
            ("#cloud-config\nwrite_files:\n- path: x1\n  defer: true", Stage::Unknown),
            ("## template: jinja\n#cloud-config\nruncmd:\n- x1", Stage::Scripts),
            ("x0\nx1", Stage::Unknown),
        ] {
            assert_eq!(stage(text, "x1").0, expected, "{text}");
        }
        let plain = "#!/bin/sh\nx1\n";
        assert_eq!(stage(plain, "x1").1, "part-001");
        let lines: Vec<String> = plain.lines().map(str::to_owned).collect();
        assert!(Boot::of(&lines).piece(2).is_none());
        assert!(Boot::of(&[]).piece(0).is_none());
    }

    #[test]
    fn boothooks_run_in_the_order_of_the_parts() {
        let hook = |file: &str| {
            format!(
                "Content-Type: text/cloud-boothook\nContent-Disposition: attachment; filename={file}"
            )
        };
        let text = archive(&[(&hook("b"), "#!/bin/sh\none"), (&hook("a"), "#!/bin/sh\ntwo")]);
        assert_eq!(before(&text, "one", "two"), Some(true));
        assert_eq!(before(&text, "two", "one"), Some(false));
        let script = "#!/bin/sh\none\ntwo";
        assert_eq!(before(script, "one", "two"), Some(true));
        assert_eq!(before(script, "two", "one"), Some(false));
    }

    #[test]
    fn scripts_are_pieces_that_run_commands() {
        let lines: Vec<String> =
            "#cloud-config\nruncmd:\n- a\nbootcmd:\n- b\nmounts:\n- c\nwrite_files:\n- d\npackages:\n- e\nusers:\n- f"
                .lines()
                .map(str::to_owned)
                .collect();
        let boot = Boot::of(&lines);
        let is_script = |at: usize| boot.piece(at).unwrap().is_script();
        assert!(is_script(2) && is_script(4));
        assert!([6, 8, 10, 12].into_iter().all(|at| !is_script(at)));
        assert_eq!(super::clean("a/b c_-.()!é"), "a_bc_-.()");
    }
}
