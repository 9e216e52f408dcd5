//! The link of user data: cloud-init runs the script, and the script has what it requires.

use super::chain::{Link, Mount};
use super::script::Helper;
use crate::code::{self, Severity};
use crate::model::script::Script;

/// The directories that exist in every image.
const PRESENT: [&str; 4] = ["/mnt", "/media", "/srv", "/opt"];

/// The first characters by which cloud-init recognizes user data.
///
/// Source: <https://cloudinit.readthedocs.io/en/latest/explanation/format/index.html>
const STARTS: [&str; 10] = [
    "#!",
    "#cloud-config",
    "#include",
    "#cloud-boothook",
    "#part-handler",
    "content-type:",
    "mime-version:",
    "## template:",
    "<",
    // Settings of Bottlerocket, which has no cloud-init.
    "[",
];

/// Returns true if cloud-init recognizes a text as user data.
pub(crate) fn would_run(script: &Script) -> bool {
    let start = script.text.trim_start().to_ascii_lowercase();
    start.is_empty()
        || script.starts_with_reference()
        || STARTS.iter().any(|it| start.starts_with(it))
}

pub(super) fn links(mount: &Mount<'_>, links: &mut Vec<Link>) {
    let (Some(line), Some(script)) = (&mount.line, &mount.script) else { return };
    let link = || Link::new(code::MNT_013, "user data", &mount.path);
    let text = &script.text;
    let before = links.len();
    if !would_run(script) {
        links.push(
            link()
                .broken(Severity::Error, "cloud-init does not run the user data")
                .help("Start the user data with #!, #cloud-config or MIME headers"),
        );
    }
    if line.helper == Helper::Nfs && (line.option("accesspoint").is_some() || line.has("iam")) {
        links.push(
            link()
                .broken(Severity::Error, "plain NFS supports neither access points nor IAM")
                .help("Mount with `-t efs`, from amazon-efs-utils"),
        );
    }
    let installs = |names: &[&str]| names.iter().any(|it| text.contains(it));
    let missing = match line.helper {
        Helper::Efs | Helper::S3Files if !installs(&["efs-utils"]) => Some("amazon-efs-utils"),
        Helper::Lustre if !installs(&["lustre-client", "lustre2", "install lustre", "lustre "]) => {
            Some("the Lustre client")
        }
        _ => None,
    };
    if let Some(missing) = missing {
        links.push(
            link()
                .broken(Severity::Warning, format!("the user data does not install {missing}"))
                .help("Install it, unless it is part of the image"),
        );
    }
    if let Some(directory) = line.directory.as_deref().filter(|it| it.starts_with('/')) {
        let is_made = text.lines().any(|it| it.contains("mkdir") && it.contains(directory))
            || text.contains("install -d")
            || PRESENT.contains(&directory)
            || text.contains("\nmounts:");
        if !is_made {
            links.push(
                link()
                    .broken(
                        Severity::Warning,
                        format!("the user data does not create the directory {directory}"),
                    )
                    .help(format!("Run `mkdir -p {directory}` before the mount")),
            );
        }
    }
    if line.is_table && !line.has("_netdev") && line.helper != Helper::S3Files {
        links.push(
            link()
                .broken(
                    Severity::Warning,
                    "/etc/fstab mounts the file system before the network is available",
                )
                .help("Add the mount option `_netdev`"),
        );
    }
    if links.len() == before {
        links.push(
            link().holds("cloud-init runs it, and it has the required packages and directories"),
        );
    }
}
