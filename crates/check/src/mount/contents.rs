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

#[cfg(test)]
mod tests {
    use super::super::reading::Reading;
    use super::*;
    use crate::model::script::Script;

    /// Reads the contents of a script that ends with a mount.
    fn read(script: &str) -> Contents {
        let text = format!("#!/bin/sh\n{script}\nmount -t efs fs-1 /data\n");
        Reading::of(Script::written(&text)).map(|it| it.contents).unwrap_or_default()
    }

    #[test]
    fn installed_clients_are_found() {
        for line in [
            "yum install -y amazon-efs-utils",
            "dnf -y install ./build/amazon-efs-utils*.rpm",
            "apt-get install -y ./efs-utils.deb",
            "git clone https://github.com/aws/efs-utils",
        ] {
            assert_eq!(read(line).installs(Helper::Efs), [1], "{line}");
            assert!(read(line).installs(Helper::Lustre).is_empty(), "{line}");
        }
        for line in [
            "amazon-linux-extras install -y lustre",
            "amazon-linux-extras install -y 'lustre';",
            "yum install -y lustre-client",
            "apt install lustre-client-modules-aws",
            "amazon-linux-extras install lustre2.10",
            "zypper install lustre -y",
        ] {
            assert_eq!(read(line).installs(Helper::Lustre), [1], "{line}");
            assert!(read(line).installs(Helper::Efs).is_empty(), "{line}");
        }
        for line in [
            "# yum install -y amazon-efs-utils",
            ": amazon-efs-utils",
            "echo amazon-efs-utils",
            "yum remove amazon-efs-utils",
            "yum erase amazon-efs-utils",
            "apt-get purge amazon-efs-utils lustre-client",
            "mount.efs-utils x",
            "modprobe lustre",
            "lsmod | grep -w lustre",
            "yum install nfs-utils",
        ] {
            let contents = read(line);
            assert!(contents.installs(Helper::Efs).is_empty(), "{line}");
            assert!(contents.installs(Helper::Lustre).is_empty(), "{line}");
        }
    }

    #[test]
    fn the_package_of_the_distribution_is_certain_only_in_plain_commands() {
        for line in [
            "yum install -y amazon-efs-utils",
            "sudo apt-get -y install nfs-common amazon-efs-utils",
            "dnf install -y 'amazon-efs-utils'",
            "microdnf install amazon-efs-utils && ls",
        ] {
            assert_eq!(read(line).from_repository, Some(1), "{line}");
        }
        for line in [
            "yum install -y amazon-efs-utils-2.0",
            "rpm install amazon-efs-utils",
            "yum update amazon-efs-utils",
            "dnf install amazon-efs-utils || apt install amazon-efs-utils",
            "which yum && yum install amazon-efs-utils",
            "[ -f /x ] && yum install amazon-efs-utils",
            "if x; then\nyum install amazon-efs-utils\nfi",
            "f() {\nyum install amazon-efs-utils\n}",
            "cat > /x <<EOF\nyum install amazon-efs-utils\nEOF",
            "yum install amazon-efs-utils\ncurl https://amazon-efs-utils.aws.com/x.sh",
            "add-apt-repository ppa:x\napt install amazon-efs-utils",
        ] {
            assert_eq!(read(line).from_repository, None, "{line}");
        }
        let config = |packages: &str| {
            let text = format!("#cloud-config\n{packages}\nruncmd:\n- mount -t efs fs-1 /data\n");
            Reading::of(Script::written(&text)).and_then(|it| it.contents.from_repository)
        };
        assert_eq!(config("packages:\n- amazon-efs-utils"), Some(2));
        assert_eq!(config("packages: [nfs-common, amazon-efs-utils]"), Some(1));
        assert_eq!(config("packages:\n- nfs-common"), None);
        assert_eq!(config("runcmd:\n- echo amazon-efs-utils"), None);
    }

    #[test]
    fn directories_are_created_with_those_above_them() {
        let makes = |line: &str, directory: &str| read(line).makes(directory);
        assert_eq!(makes("mkdir -p /data/app/", "/data/app"), Some(1));
        assert_eq!(makes("mkdir -p /data/app", "/data/"), Some(1));
        assert_eq!(makes("ls\nmkdir '/data'\nmkdir /data", "/data"), Some(2));
        assert_eq!(makes("install -d -m 755 /data", "/data"), Some(1));
        assert_eq!(makes("ls /data", "/data"), None);
        assert_eq!(makes("mkdir data", "/data"), None);
        assert_eq!(makes("mkdir /database", "/data"), None);
        // A computed name can be any directory.
        assert_eq!(makes("mkdir -p $DIR", "/data"), Some(1));
        assert_eq!(makes("mkdir -p /{a,b}", "/data"), Some(1));
        assert_eq!(makes("mkdir -p /a/*", "/data"), Some(1));
        assert_eq!(makes("mkdir $A\nmkdir /data", "/data"), Some(2));
    }

    #[test]
    fn mounts_of_the_table_and_downloads_are_found() {
        let of = |line: &str| read(line).last_mounting;
        // The script ends with a mount on its third line.
        for line in ["ls", "mount -a", "reboot"] {
            assert_eq!(of(line), Some(2), "{line}");
        }
        let before = |line: &str| {
            let text = format!("#!/bin/sh\n{line}\necho 'fs-1:/ /data efs tls 0 0' >> /etc/fstab");
            Reading::of(Script::written(&text)).and_then(|it| it.contents.last_mounting)
        };
        for line in ["mount -a", "mount /data", "reboot", "systemctl start data.mount"] {
            assert_eq!(before(line), Some(1), "{line}");
        }
        for line in ["ls", "grep mount /etc/fstab", "umounted x", "rebooted", "cat reboot.log"] {
            assert_eq!(before(line), None, "{line}");
        }
        assert!(read("mount -a").mounts_all && !read("mount /x").mounts_all);
        assert!(read("cat /etc/fstab").names_table && !read("cat /etc/hosts").names_table);
        assert_eq!(read("umount /data").last_unmount, Some(1));
        assert_eq!(read("umount /a\nls; umount /b").last_unmount, Some(2));
        assert_eq!(read("echo umount").last_unmount, None);
        assert_eq!(read("ls").last_unmount, None);
        for line in ["yum update", "curl https://a", "pip3 install x", "packages: [x]"] {
            assert!(read(line).downloads, "{line}");
        }
        assert!(!read("ls").downloads);
    }
}
