//! The link of user data: cloud-init runs the script, and the script has what it requires.

use super::super::boot::Stage;
use super::super::chain::{Link, Mount, Role};
use super::super::init;
use super::super::reading::Reading;
use super::super::script::{Helper, MountLine};
use super::reach;
use crate::code::{self, Severity};
use crate::facts::fsx_openzfs::{CONNECTIONS, NFS_VERSIONS};
use crate::model::image::without_efs_client;
use crate::view::View;
use crate::view::identity::resource_of;
use stanchion_template::Segment;

/// The directories that exist in every image.
const PRESENT: [&str; 4] = ["/mnt", "/media", "/srv", "/opt"];

pub(super) fn links(view: &View<'_>, mount: &Mount<'_>, links: &mut Vec<Link>) {
    let (Some(line), Some(reading)) = (&mount.line, &mount.script) else { return };
    let mut found = Found { path: &mount.path, links: Vec::new() };
    if !reading.would_run {
        found.broken(
            Severity::Error,
            "cloud-init does not run the user data",
            "Start the user data with #!, #cloud-config or MIME headers",
        );
    }
    literal_reference(view, line, &mut found);
    options(line, &mut found);
    helper(line, reading, &mut found);
    distribution(view, mount, reading, &mut found);
    sequence(mount, &mut found);
    directory(line, reading, &mut found);
    table(line, reading, &mut found);
    source(view, mount, line, &mut found);
    if let Some(doubt) = reach::doubt(mount, line, reading) {
        found.open(doubt);
    }
    if !reading.script.is_complete {
        found.open("a part of the user data is not in the template");
    }
    if found.links.is_empty() {
        let who = match mount.compute.kind {
            "AWS::SageMaker::NotebookInstance" => "SageMaker",
            _ if mount.path.iter().any(|it| *it == Segment::from(init::KEY)) => "cfn-init",
            _ => "cloud-init",
        };
        found.holds(format!("{who} runs it, and it has the required packages and directories"));
    }
    links.extend(found.links);
}

/// The links about user data.
struct Found<'p> {
    path: &'p [Segment],
    links: Vec<Link>,
}

impl Found<'_> {
    fn link(&self) -> Link {
        Link::new(code::MNT_013, "user data", self.path)
    }

    fn broken(&mut self, severity: Severity, detail: impl Into<String>, help: impl Into<String>) {
        let link = self.link().broken(severity, detail).help(help);
        self.links.push(link);
    }

    fn open(&mut self, detail: impl Into<String>) {
        let link = self.link().open(detail);
        self.links.push(link);
    }

    fn holds(&mut self, detail: impl Into<String>) {
        let link = self.link().holds(detail);
        self.links.push(link);
    }
}

/// Reports `${Name}` of a resource that is literal text, because the script is not the text of `Fn::Sub`.
fn literal_reference(view: &View<'_>, line: &MountLine, found: &mut Found<'_>) {
    if let Some(name) = line.literal_name().filter(|it| view.declared(it).is_some()) {
        found.broken(
            Severity::Error,
            format!(
                "${{{name}}} is not replaced, because the user data is not the text of `Fn::Sub`"
            ),
            "Use `Fn::Sub` for the user data",
        );
    }
}

/// Reports a source that is not known to be the file system, and an access point of another one.
fn source(view: &View<'_>, mount: &Mount<'_>, line: &MountLine, found: &mut Found<'_>) {
    let own = |it: &str| it == mount.storage.id;
    if mount.access_point.is_none() && line.option("accesspoint").is_some() {
        found.open("the access point is unknown");
    }
    if mount.is_lustre() {
        lustre_source(mount, line, found);
        return;
    }
    if mount.is_openzfs() {
        openzfs_source(mount, line, found);
        return;
    }
    for name in ["region", "crossaccount", "awsprofile", "mounttargetip", "az"] {
        let is_reference = line.option(name).is_some_and(|it| it.references().next().is_some());
        if (line.option(name).is_some() || line.option_is_set(name).is_yes()) && !is_reference {
            found.open(format!("the mount option `{name}` can select another mount target"));
        }
    }
    let Some((reference, _)) = line.source.split_reference() else { return };
    let notation = line.source.notation();
    let rest = notation.split_once('}').map_or("", |(_, rest)| rest);
    let is_of_storage = own(reference.name())
        || view.resource(reference.name()).is_some_and(|it| {
            let of = it.get("FileSystemId").and_then(|it| resource_of(view, it));
            of.is_some_and(|it| own(it.id))
        });
    if !is_of_storage {
        found.open("the script does not show which file system it mounts");
        return;
    }
    let (host, path) = rest.split_once(":/").unwrap_or((rest, ""));
    let names_own = matches!(
        host,
        "" | ":" | ".efs.${AWS::Region}.amazonaws.com" | ".efs.${AWS::Region}.${AWS::URLSuffix}"
    );
    if !names_own {
        found.open("the host name of the mount command can be that of another file system");
    }
    if !path.trim_matches('/').is_empty() {
        found.open(format!("the file system may not contain the directory /{path}"));
    }
    let version = ["nfsvers", "vers"].iter().find_map(|it| line.option(it));
    if version.is_some_and(|it| it.text.starts_with('3')) {
        found.broken(
            Severity::Error,
            "EFS does not support version 3 of NFS",
            "Mount with `nfsvers=4.1`",
        );
    }
    if line.option_is_set("iam").is_yes() && !matches!(mount.role, Role::Known(_)) {
        found.open("the mount uses IAM, and the template does not show the role of the instance");
    }
}

/// Leaves open a source that is not written as `${Data.DNSName}@tcp:/${Data.LustreMountName}`.
fn lustre_source(mount: &Mount<'_>, line: &MountLine, found: &mut Found<'_>) {
    let notation = line.source.notation();
    let storage = mount.storage.id;
    let host = |it: &str| {
        it == format!("${{{storage}.DNSName}}")
            || ["amazonaws.com", "${AWS::URLSuffix}"]
                .iter()
                .any(|domain| it == format!("${{{storage}}}.fsx.${{AWS::Region}}.{domain}"))
    };
    let name = |it: &str| {
        let is_first = mount
            .storage
            .text("LustreConfiguration.DeploymentType")
            .is_none_or(|it| it == "SCRATCH_1");
        it == format!("${{{storage}.LustreMountName}}") || is_first && it == "fsx"
    };
    match notation.split_once("@tcp:/") {
        Some((before, after)) if host(before) && name(after.trim_end_matches('/')) => {}
        _ if line.source.references().next().is_none() => {}
        _ => found
            .open("the source of the mount command can differ from the name of the file system"),
    }
}

/// Reports a version of NFS and a number of connections that do not exist, and leaves open a source that is not written as
/// `${Data.DNSName}:/fsx/..`.
fn openzfs_source(mount: &Mount<'_>, line: &MountLine, found: &mut Found<'_>) {
    let notation = line.source.notation();
    let storage = mount.storage.id;
    let host = notation.split_once(":/").map_or(notation.as_str(), |(host, _)| host);
    let is_own = host == format!("${{{storage}.DNSName}}")
        || ["amazonaws.com", "${AWS::URLSuffix}"]
            .iter()
            .any(|domain| host == format!("${{{storage}}}.fsx.${{AWS::Region}}.{domain}"));
    if !is_own {
        found.open("the source of the mount command can differ from the name of the file system");
    }
    let version = line.option("nfsvers").or_else(|| line.option("vers"));
    let exists = |it: &str| NFS_VERSIONS.contains(&it) || it == "4";
    if let Some(version) = version.filter(|it| it.is_complete && !exists(&it.text)) {
        found.broken(
            Severity::Error,
            format!("OpenZFS does not support version {} of NFS", version.text),
            "Mount with `nfsvers=4.2`",
        );
    }
    let count = line.option("nconnect").and_then(|it| it.text.parse::<u32>().ok());
    if let Some(count) = count.filter(|it| !CONNECTIONS.has(*it)) {
        found.broken(
            Severity::Error,
            format!("`nconnect` is {count}; NFS allows {CONNECTIONS}"),
            "Mount with `nconnect=16`, or without it",
        );
    }
}

fn options(line: &MountLine, found: &mut Found<'_>) {
    let has_feature = line.option("accesspoint").is_some() || line.option_is_set("iam").is_yes();
    if line.helper == Helper::Nfs && has_feature {
        found.broken(
            Severity::Error,
            "plain NFS supports neither access points nor IAM",
            "Mount with `-t efs`, from amazon-efs-utils",
        );
    }
}

/// Reports a mount helper that is not installed before the mount.
fn helper(line: &MountLine, reading: &Reading, found: &mut Found<'_>) {
    let package = match line.helper {
        Helper::Efs | Helper::S3Files => "amazon-efs-utils",
        Helper::Lustre => "the Lustre client",
        Helper::Nfs => return,
    };
    let installs = reading.contents.installs(line.helper);
    // The module `mounts` of cloud-init runs before the modules that install packages and run commands.
    let is_early = line.is_table && reading.is_in(line.at, Stage::Mounts);
    // A later command mounts the entries of the table.
    let later = reading.contents.last_mounting.filter(|_| line.is_table && !is_early);
    let mounted = later.map_or(line.at, |it| it.max(line.at));
    let is_before = |at: usize| reading.boot.is_before(at, mounted).unwrap_or(at < mounted);
    match installs.iter().copied().find(|at| is_before(*at)) {
        // Images for high-performance computing contain the Lustre client.
        None if installs.is_empty() && line.is_table && line.helper == Helper::Lustre => {
            found.open("the template does not show that the image contains the Lustre client");
        }
        None if installs.is_empty() => found.broken(
            Severity::Warning,
            format!("the user data does not install {package}"),
            "Install the package, unless the image contains it",
        ),
        _ if is_early => found.broken(
            Severity::Warning,
            format!("cloud-init mounts the entries of `mounts` before it installs {package}"),
            "Mount in `runcmd` instead, after the packages are installed",
        ),
        None => found.broken(
            Severity::Warning,
            format!("the user data installs {package} after it mounts the file system"),
            "Install the package before the mount",
        ),
        Some(at) if reading.lines.get(at).is_some_and(|it| it.place.is_in_branch()) => {
            found.open(format!("the user data installs {package} only under a condition"));
        }
        Some(_) => {}
    }
}

/// Reports a package that the distribution of the image does not have.
fn distribution(view: &View<'_>, mount: &Mount<'_>, reading: &Reading, found: &mut Found<'_>) {
    let is_efs = mount.line.as_ref().is_some_and(|it| it.helper != Helper::Lustre);
    if !is_efs || reading.package_command().is_none() {
        return;
    }
    let Some(it) = mount.image.and_then(|it| without_efs_client(view, it)) else { return };
    let link = Link::new(code::MNT_023, "package", found.path);
    found.links.push(if it.is_public {
        link.broken(
            Severity::Warning,
            format!("the repositories of {} do not have amazon-efs-utils", it.name),
        )
        .help("Use an image of Amazon Linux, or build and install the package from its source")
    } else {
        link.open(format!(
            "the image seems to be one of {}, whose repositories do not have amazon-efs-utils",
            it.name
        ))
    });
}

/// Reports commands that use the directory of the mount before it is mounted.
fn sequence(mount: &Mount<'_>, found: &mut Found<'_>) {
    let Some(it) = &mount.early else { return };
    let link = Link::new(code::MNT_021, "sequence", found.path);
    found.links.push(if it.is_certain {
        link.broken(Severity::Warning, it.message()).help(it.help)
    } else {
        link.open(format!("{}, under a condition", it.message()))
    });
}

fn directory(line: &MountLine, reading: &Reading, found: &mut Found<'_>) {
    let Some(directory) = line.directory.as_deref().filter(|it| it.starts_with('/')) else {
        return;
    };
    // The module `mounts` creates the directories of its entries.
    if PRESENT.contains(&directory) || reading.is_in(line.at, Stage::Mounts) {
        return;
    }
    match reading.contents.makes(directory) {
        None => found.broken(
            Severity::Warning,
            format!("the user data does not create the directory {directory}"),
            format!("Run `mkdir -p {directory}` before the mount"),
        ),
        Some(at) if !line.is_table && reading.boot.is_before(line.at, at) == Some(true) => found
            .broken(
                Severity::Warning,
                format!("the user data creates the directory {directory} after the mount"),
                format!("Run `mkdir -p {directory}` before the mount"),
            ),
        Some(_) => {}
    }
}

/// Reports an entry of `/etc/fstab` that is mounted too early, or not at all.
fn table(line: &MountLine, reading: &Reading, found: &mut Found<'_>) {
    if !line.is_table {
        return;
    }
    if line.option_is_set("_netdev").is_no() && line.helper != Helper::S3Files {
        found.broken(
            Severity::Warning,
            "/etc/fstab mounts the file system before the network is available",
            "Add the mount option `_netdev`",
        );
    }
    let is_mounted = reading.is_in(line.at, Stage::Mounts)
        || reading.contents.last_mounting.is_some_and(|it| it > line.at)
        || reading.contents.mounts_all;
    if !is_mounted {
        found.broken(
            Severity::Warning,
            "nothing mounts the entry of /etc/fstab before the next start",
            "Run `mount -a` after the entry is written",
        );
    }
}
