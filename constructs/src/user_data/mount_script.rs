//! Scripts that mount file systems.

use crate::Text;
use crate::text;
use crate::units::MountPath;

/// Returns a script that adds an entry to `/etc/fstab` and mounts it.
pub(crate) fn mount_script(at: &MountPath, entry: Text) -> Text {
    // The DNS name of a new mount target takes a while to propagate, so the first attempts may fail.
    text![
        format!("mkdir -p {at}\ncat >> /etc/fstab <<'END'\n"),
        entry,
        format!(
            "\nEND\nfor attempt in $(seq 30); do\n  mount {at} && break\n  sleep 10\ndone\nmountpoint --quiet {at}"
        ),
    ]
}

/// Returns a script that installs the client package, if there is one, and mounts the file system if it is not mounted
/// yet.
pub(crate) fn start_script(package: &str, at: &MountPath, what: Text) -> Text {
    let install =
        if package.is_empty() { String::new() } else { format!("yum install -y {package}\n") };
    text![
        format!("{install}mkdir -p {at}\nmountpoint --quiet {at} || mount "),
        what,
        format!(" {at}\n"),
    ]
}
