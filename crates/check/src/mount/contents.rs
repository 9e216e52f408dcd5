//! The other commands of a script that mounts file systems: the packages that it installs, the directories that it creates.

use std::collections::BTreeMap;

use super::line::Line;
use super::script::{Helper, MountLine};

/// The other commands of a script, by the numbers of their lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Contents {
    /// The lines that install `amazon-efs-utils`.
    efs: Vec<usize>,
    /// The lines that install the Lustre client.
    lustre: Vec<usize>,
    /// The first line that creates each directory.
    made: BTreeMap<String, usize>,
    /// The first line that creates a directory whose name the script computes.
    made_by_name: Option<usize>,
    /// The last line that mounts entries of `/etc/fstab`, or restarts.
    pub(super) last_mounting: Option<usize>,
    pub(super) mounts_all: bool,
    pub(super) names_table: bool,
    pub(super) last_unmount: Option<usize>,
    /// True if the script downloads packages or files.
    pub(super) downloads: bool,
    /// The first line that installs `amazon-efs-utils` from the repositories of the distribution.
    pub(super) from_repository: Option<usize>,
}

/// Commands that download packages.
const DOWNLOADS: [&str; 9] =
    ["yum ", "dnf ", "apt-get ", "apt ", "amazon-linux-extras ", "pip ", "pip3 ", "curl ", "wget "];

/// Parts of lines that add a repository, or build or download a package.
const SOURCES: [&str; 12] = [
    "add-apt-repository",
    "sources.list",
    ".repo",
    "yum-config-manager",
    "config-manager",
    "packagecloud",
    "efs-utils.git",
    "aws/efs-utils",
    "build-deb",
    "make rpm",
    "make deb",
    "amazon-efs-utils.aws.com",
];

impl Contents {
    /// Reads the lines of a script with mount commands.
    pub(super) fn of(lines: &[Line], commands: &[MountLine]) -> Contents {
        let is_mount = |at: usize| commands.binary_search_by_key(&at, |it| it.at).is_ok();
        let mut contents = Contents::default();
        for (at, line) in lines.iter().enumerate() {
            let text = line.text.as_str();
            if !is_mount(at) && installs(text, Helper::Efs) {
                contents.efs.push(at);
                let is_own = is_from_repository(line).then_some(at);
                contents.from_repository = contents.from_repository.or(is_own);
            }
            if !is_mount(at) && installs(text, Helper::Lustre) {
                contents.lustre.push(at);
            }
            contents.directories(at, line);
            contents.last_mounting = Some(at).filter(|_| mounts(text)).or(contents.last_mounting);
            contents.mounts_all |= text.contains("mount -a");
            contents.names_table |= text.contains("fstab");
            let unmounts = text.contains("umount")
                && super::shell::commands(text).iter().any(|(_, it)| it.starts_with("umount"));
            contents.last_unmount = Some(at).filter(|_| unmounts).or(contents.last_unmount);
            contents.downloads = contents.downloads
                || text.contains("packages:")
                || DOWNLOADS.iter().any(|it| text.contains(it));
        }
        // A script with another source of the package installs it from there.
        let has_source = |it: &Line| SOURCES.iter().any(|source| it.text.contains(source));
        if contents.from_repository.is_some() && lines.iter().any(has_source) {
            contents.from_repository = None;
        }
        contents
    }

    /// Returns the lines that install the client of a helper.
    pub(super) fn installs(&self, helper: Helper) -> &[usize] {
        match helper {
            Helper::Lustre => &self.lustre,
            _ => &self.efs,
        }
    }

    /// Returns the line that creates a directory, or that may create it.
    pub(super) fn makes(&self, directory: &str) -> Option<usize> {
        self.made.get(directory.trim_end_matches('/')).copied().or(self.made_by_name)
    }

    /// Remembers the directories that a line creates, with those above them.
    fn directories(&mut self, at: usize, line: &Line) {
        let makes =
            |it: &str| it.contains("mkdir") || it.contains("install -d") || it.contains("md ");
        if !makes(&line.text) {
            return;
        }
        let words = line.calls.iter().flat_map(|it| &it.words);
        for word in words.flat_map(|it| it.split([' ', ',', '[', ']', '"', '\''])) {
            let mut rest = word.trim_end_matches('/');
            while rest.len() > 1 && rest.starts_with(['/', '$']) {
                self.made.entry(rest.to_owned()).or_insert(at);
                rest = rest.rsplit_once('/').map_or("", |(it, _)| it);
            }
        }
        if line.text.contains(['$', '{', '*']) {
            self.made_by_name.get_or_insert(at);
        }
    }
}

/// Returns true if a line installs the client of a helper.
fn installs(line: &str, helper: Helper) -> bool {
    let names: &[&str] = match helper {
        Helper::Lustre => &["lustre-client", "lustre2", "install lustre", "lustre "],
        _ => &["efs-utils"],
    };
    // Few lines contain these parts of the names.
    if !line.contains(if helper == Helper::Lustre { "lustre" } else { "efs-utils" }) {
        return false;
    }
    let is_mount = line.contains("mount") && !line.contains("install");
    // `amazon-linux-extras install -y lustre`
    let is_package = || {
        let is_lustre = |it: &str| it.trim_matches(['"', '\'', ';', ',']) == "lustre";
        helper == Helper::Lustre
            && line.contains("install")
            && line.split_whitespace().any(is_lustre)
    };
    let start = line.trim_start();
    let is_other = start.starts_with(['#', ':']) && !start.starts_with("#!")
        || start.starts_with("echo ")
        || [" remove ", " erase ", " purge "].iter().any(|word| line.contains(word));
    !is_mount && !is_other && (names.iter().any(|name| line.contains(name)) || is_package())
}

/// Returns true if a line certainly installs `amazon-efs-utils` by its name.
fn is_from_repository(line: &Line) -> bool {
    const MANAGERS: [&str; 5] = ["yum", "dnf", "microdnf", "apt", "apt-get"];
    let is_name = |it: &str| it.trim_matches(['"', '\'', ',', '[', ']']) == "amazon-efs-utils";
    let by_command = line.calls.iter().any(|it| {
        let installs = it.call().is_some_and(|(name, words)| {
            MANAGERS.contains(&name) && words.contains(&"install") && words.into_iter().any(is_name)
        });
        installs && it.operator != "||"
    });
    // A script that tests for a distribution knows several.
    let has_other = line.calls.iter().any(|it| {
        it.operator == "||"
            || matches!(it.call(), Some(("[" | "[[" | "test" | "which" | "grep", _)))
    });
    let is_entry = line.command.split([' ', ',']).any(is_name)
        && (line.text.trim_start().starts_with("- ")
            && line.calls.iter().all(|it| it.words.len() == 1)
            || line.text.starts_with("packages:"));
    let is_plain = !line.place.is_in_branch()
        && line.place.function().is_none()
        && line.place.file().is_none();
    is_plain && !has_other && (by_command || is_entry)
}

/// Returns true if a line mounts entries of `/etc/fstab`, now or at the next start.
fn mounts(line: &str) -> bool {
    if !["mount", "reboot", "systemctl"].iter().any(|it| line.contains(it)) {
        return false;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_mount = words.iter().any(|it| it.ends_with("mount") || it.starts_with("mount."));
    is_mount && !line.contains("/etc/fstab")
        || words.contains(&"reboot")
        || line.contains("systemctl")
}
