//! Decides whether a script reaches its mount command.

use super::super::boot::Stage;
use super::super::chain::Mount;
use super::super::line::Line;
use super::super::reading::{Reading, entry};
use super::super::script::MountLine;
use super::super::shell::{commands, is_test};

/// The interpreters of scripts that are read as shell scripts.
const SHELLS: [&str; 6] = ["sh", "bash", "dash", "ash", "zsh", "ksh"];

/// Returns why the template does not prove that the mount command runs.
pub(super) fn doubt(mount: &Mount<'_>, line: &MountLine, reading: &Reading) -> Option<String> {
    let Line { text, place, .. } = reading.lines.get(line.at)?;
    if image_is_foreign(mount) {
        return Some("the image does not run Linux scripts in user data".to_owned());
    }
    let in_doubt = "the user data has a form in which the mount command may not run";
    let Some(piece) = reading.piece(line.at) else { return Some(in_doubt.to_owned()) };
    let first = reading.lines.get(piece.lines.0).map(|it| it.text.trim()).unwrap_or_default();
    if first.starts_with('<') || first.starts_with("#!") && !is_shell(first) {
        return Some("the user data is not a shell script".to_owned());
    }
    let key = piece.key.as_deref().unwrap_or_default();
    if piece.is_replaced {
        return Some(format!("cloud-init replaces `{key}` by that of a later part"));
    }
    let writes = key == "write_files";
    if writes && !line.is_table {
        return Some("cloud-init writes a file with the mount command".to_owned());
    }
    if piece.stage == Stage::Unknown && !writes {
        return Some(match &piece.key {
            Some(key) => format!("cloud-init may not run the mount command in `{key}`"),
            None => in_doubt.to_owned(),
        });
    }
    if place.is_after_end {
        return Some("the script can end before it mounts the file system".to_owned());
    }
    if line.is_conditional || place.is_in_branch() {
        return Some("the script mounts the file system only under a condition".to_owned());
    }
    if let Some(name) = place.function() {
        let calls = |it: &Line| {
            it.text
                .split(|it: char| !(it.is_alphanumeric() || it == '_' || it == '-'))
                .any(|it| it == name)
        };
        if !reading.lines.iter().skip(line.at + 1).any(calls) {
            return Some(format!("the script does not call {name}, which mounts the file system"));
        }
    }
    if line.is_table {
        let names_table = text.contains("fstab")
            || place.file().is_some_and(|it| it.contains("fstab"))
            || key == "mounts"
            || writes && reading.contents.names_table;
        return (!names_table)
            .then(|| "the script may not write the entry to /etc/fstab".to_owned());
    }
    if let Some(file) = place.file() {
        let name = file.rsplit('/').next().filter(|it| !it.is_empty());
        let runs = |it: &Line| name.is_some_and(|name| it.text.contains(name));
        if !reading.lines.iter().skip(line.at + 1).any(runs) {
            return Some("the script writes the mount command to a file".to_owned());
        }
    } else if !runs_mount(text) {
        return Some("the mount command is not a separate command".to_owned());
    }
    let is_unmounted = reading.contents.last_unmount.is_some_and(|it| it >= line.at);
    is_unmounted.then(|| "the script unmounts the file system again".to_owned())
}

fn is_shell(first: &str) -> bool {
    let words = first.trim_start_matches("#!").split_whitespace();
    let mut names = words.map(|it| it.rsplit('/').next().unwrap_or(it));
    names.find(|it| *it != "env").is_none_or(|it| SHELLS.contains(&it))
}

/// Returns true if a line runs `mount` as a command, and not under a condition.
fn runs_mount(line: &str) -> bool {
    let line = entry(line);
    let line = line.trim_matches(['"', '\'', ' ', '(', ')']);
    let mut is_in_doubt = false;
    for (operator, command) in commands(line) {
        let mut words = command
            .split_whitespace()
            .map(|it| it.trim_matches(['"', '\'', '(']))
            .skip_while(|it| {
                matches!(
                    *it,
                    "sudo"
                        | "-E"
                        | "-n"
                        | "until"
                        | "while"
                        | "!"
                        | "do"
                        | "if"
                        | "then"
                        | "{"
                        | "("
                        | "sh"
                        | "bash"
                        | "-c"
                        | "-xe"
                        | "-ex"
                        | "-e"
                )
            });
        let word = words.next().unwrap_or_default();
        let is_mount = word == "mount" || word.ends_with("/mount") || word.contains("mount.");
        if is_mount {
            let is_fake = words.any(|it| it == "--fake" || it == "-f");
            return !is_in_doubt && operator != "|" && !is_fake;
        }
        let test = command.trim_start_matches("if ");
        // `mountpoint -q /data || mount ..` mounts the file system if it is not mounted.
        is_in_doubt |=
            is_test(test) && !word.starts_with("mountpoint") && !test.contains("mountpoint");
        is_in_doubt |= operator == "||";
    }
    false
}

/// Returns true if the image of an instance has no cloud-init that runs scripts.
fn image_is_foreign(mount: &Mount<'_>) -> bool {
    mount.image.is_some_and(|it| {
        let text = stanchion_template::language::Text::of(it).to_string().to_ascii_lowercase();
        text.contains("windows") || text.contains("bottlerocket")
    })
}

#[cfg(test)]
mod tests {
    use super::runs_mount;

    #[test]
    fn a_mount_is_a_command_of_its_own() {
        for runs in [
            "mount -t efs fs-1:/ /data",
            "  sudo mount -t efs fs-1:/ /data",
            "mkdir -p /data && mount -t efs fs-1:/ /data",
            "until mount -t efs fs-1:/ /data; do sleep 5; done",
            "mountpoint -q /data || mount -t efs fs-1:/ /data",
            "- [mount, -t, efs, fs-1:/, /data]",
            "- [ \"mount\", \"-t\", \"efs\", \"fs-1:/\", \"/data\" ]",
            "- mount -t efs fs-1:/ /data",
            "/sbin/mount.efs fs-1:/ /data",
        ] {
            assert!(runs_mount(runs), "{runs}");
        }
        for other in [
            "echo mount -t efs fs-1:/ /data",
            "echo \"mount -t efs fs-1:/ /data\" > /root/a.sh",
            "true # mount -t efs fs-1:/ /data",
            ": mount -t efs fs-1:/ /data",
            "[ -d /x ] && mount -t efs fs-1:/ /data",
            "false && mount -t efs fs-1:/ /data",
            "if [ -x /x ]; then mount -t efs fs-1:/ /data; fi",
            "mount --fake -t efs fs-1:/ /data",
            "sudo -u nobody mount -t efs fs-1:/ /data",
            "echo x | mount -t efs fs-1:/ /data",
        ] {
            assert!(!runs_mount(other), "{other}");
        }
    }
}
