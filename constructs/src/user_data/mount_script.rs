//! Scripts that mount file systems.

use crate::Text;
use crate::text;
use crate::units::MountPath;

/// Adds an entry to the table of file systems and mounts it.
pub(crate) fn mount_script(at: &MountPath, entry: Text) -> Text {
    // A mount target's name takes a while to spread, so the first tries may fail.
    text![
        format!("mkdir -p {at}\ncat >> /etc/fstab <<'END'\n"),
        entry,
        format!(
            "\nEND\nfor attempt in $(seq 30); do\n  mount {at} && break\n  sleep 10\ndone\nmountpoint --quiet {at}"
        ),
    ]
}

/// Installs a client, unless it has no name, and mounts something that is not mounted yet.
pub(crate) fn start_script(package: &str, at: &MountPath, what: Text) -> Text {
    let install =
        if package.is_empty() { String::new() } else { format!("yum install -y {package}\n") };
    text![
        format!("{install}mkdir -p {at}\nmountpoint --quiet {at} || mount "),
        what,
        format!(" {at}\n"),
    ]
}
