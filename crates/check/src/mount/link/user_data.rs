//! The link of user data: cloud-init runs the script, and the script has what it requires.

use super::super::chain::{Link, Mount, Role};
use super::super::init;
use super::super::script::{Helper, MountLine};
use super::super::shell::Place;
use super::reach;
use crate::code::{self, Severity};
use crate::model::script::{Script, lines};
use crate::view::View;
use crate::view::identity::resource_of;
use stanchion_template::Segment;

/// The directories that exist in every image.
const PRESENT: [&str; 4] = ["/mnt", "/media", "/srv", "/opt"];

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
    let start = script.text.trim_start().to_ascii_lowercase();
    start.is_empty()
        || script.starts_with_reference()
        || STARTS.iter().any(|it| start.starts_with(it))
}

pub(super) fn links(view: &View<'_>, mount: &Mount<'_>, links: &mut Vec<Link>) {
    let (Some(line), Some(script)) = (&mount.line, &mount.script) else { return };
    let mut found = Found { path: &mount.path, links: Vec::new() };
    if !would_run(script) {
        found.broken(
            Severity::Error,
            "cloud-init does not run the user data",
            "Start the user data with #!, #cloud-config or MIME headers",
        );
    }
    literal_reference(view, line, &mut found);
    options(line, &mut found);
    helper(line, script, &mut found);
    directory(line, script, &mut found);
    table(line, script, &mut found);
    source(view, mount, line, &mut found);
    if let Some(doubt) = reach::doubt(mount, line, script) {
        found.open(doubt);
    }
    if !script.is_complete {
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
fn helper(line: &MountLine, script: &Script, found: &mut Found<'_>) {
    let (names, package): (&[&str], &str) = match line.helper {
        Helper::Efs | Helper::S3Files => (&["efs-utils"], "amazon-efs-utils"),
        Helper::Lustre => {
            (&["lustre-client", "lustre2", "install lustre", "lustre "], "the Lustre client")
        }
        Helper::Nfs => return,
    };
    let is_mount = |it: &str| it.contains("mount") && !it.contains("install");
    // `amazon-linux-extras install -y lustre`
    let is_package = |it: &str| {
        line.helper == Helper::Lustre
            && it.contains("install")
            && it.split_whitespace().any(|it| it.trim_matches(['"', '\'', ';', ',']) == "lustre")
    };
    let is_other = |it: &str| {
        let it = it.trim_start();
        it.starts_with(['#', ':']) && !it.starts_with("#!")
            || it.starts_with("echo ")
            || [" remove ", " erase ", " purge "].iter().any(|word| it.contains(word))
    };
    let installs = |it: &str| {
        !is_mount(it)
            && !is_other(it)
            && (names.iter().any(|name| it.contains(name)) || is_package(it))
    };
    let all = lines(&script.text);
    let first = all.iter().position(|it| installs(it));
    // The module `mounts` of cloud-init runs before the modules that install packages and run commands.
    let is_early = line.is_table && is_cloud_config_mount(&all, line.at);
    match first {
        None => found.broken(
            Severity::Warning,
            format!("the user data does not install {package}"),
            "Install the package, unless the image contains it",
        ),
        Some(_) if is_early => found.broken(
            Severity::Warning,
            format!("cloud-init mounts the entries of `mounts` before it installs {package}"),
            "Mount in `runcmd` instead, after the packages are installed",
        ),
        Some(at) if at > line.at => found.broken(
            Severity::Warning,
            format!("the user data installs {package} after it mounts the file system"),
            "Install the package before the mount",
        ),
        Some(at) if Place::of(&all, 0, at).is_in_branch() => {
            found.open(format!("the user data installs {package} only under a condition"));
        }
        Some(_) => {}
    }
}

/// Returns true if a line is an entry of `mounts` in a cloud-config document.
fn is_cloud_config_mount(all: &[String], at: usize) -> bool {
    let before = all.iter().take(at).rev();
    let mut keys = before.filter(|it| {
        !it.starts_with([' ', '-', '#']) && it.trim_end().ends_with(':')
            || it.starts_with("mounts:")
    });
    keys.next().is_some_and(|it| it.trim() == "mounts:")
        || all.get(at).is_some_and(|it| it.starts_with("mounts:"))
}

fn directory(line: &MountLine, script: &Script, found: &mut Found<'_>) {
    let text = &script.text;
    let Some(directory) = line.directory.as_deref().filter(|it| it.starts_with('/')) else {
        return;
    };
    let all = lines(text);
    let makes = |it: &str| it.contains("mkdir") || it.contains("install -d") || it.contains("md ");
    let own = |it: &str| makes(it) && it.contains(directory);
    // A directory in a variable of the shell cannot be compared.
    let by_variable = |it: &str| makes(it) && it.contains('$');
    let made =
        all.iter().position(|it| own(it)).or_else(|| all.iter().position(|it| by_variable(it)));
    let is_known = PRESENT.contains(&directory) || text.contains("\nmounts:");
    match made {
        _ if is_known => {}
        None => found.broken(
            Severity::Warning,
            format!("the user data does not create the directory {directory}"),
            format!("Run `mkdir -p {directory}` before the mount"),
        ),
        Some(at) if at > line.at && !line.is_table => found.broken(
            Severity::Warning,
            format!("the user data creates the directory {directory} after the mount"),
            format!("Run `mkdir -p {directory}` before the mount"),
        ),
        Some(_) => {}
    }
}

/// Reports an entry of `/etc/fstab` that is mounted too early, or not at all.
fn table(line: &MountLine, script: &Script, found: &mut Found<'_>) {
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
    let all = lines(&script.text);
    let mounts = |it: &str| {
        let words: Vec<&str> = it.split_whitespace().collect();
        let is_mount = words.iter().any(|it| it.ends_with("mount") || it.starts_with("mount."));
        is_mount && !it.contains("/etc/fstab")
            || words.contains(&"reboot")
            || it.contains("systemctl")
    };
    let is_mounted = is_cloud_config_mount(&all, line.at)
        || all.iter().skip(line.at + 1).any(|it| mounts(it))
        || script.text.contains("mount -a");
    if !is_mounted {
        found.broken(
            Severity::Warning,
            "nothing mounts the entry of /etc/fstab before the next start",
            "Run `mount -a` after the entry is written",
        );
    }
}
