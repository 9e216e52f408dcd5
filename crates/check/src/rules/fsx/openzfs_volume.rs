//! Volumes of OpenZFS, their snapshots and S3 access points.

use std::collections::BTreeMap;

use stanchion_template::Node;

use super::openzfs::{openzfs, storage_of};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::fsx_openzfs::{
    COMPRESSIONS, COPY_STRATEGIES, HIGHLY_AVAILABLE, LARGEST_ANONYMOUS_ID, OPPOSITE_OPTIONS,
    RECORD_SIZES, TIERING_RECORD_SIZES, are_clients, is_export_option, is_volume_name,
};
use crate::model::openzfs::{
    FILE_SYSTEM, OF_ROOT, OF_VOLUME, VOLUME, exports, is_openzfs, named, volume, volumes,
};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, key_of, reference_of, resource_of};
use crate::view::value::{scalar, whole};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_089, record_size),
    Rule::new(code::FSX_090, reservation),
    Rule::new(code::FSX_091, nfs_exports),
    Rule::new(code::FSX_092, without_crossmnt),
    Rule::new(code::FSX_093, root_for_everyone),
    Rule::new(code::FSX_094, parent),
    Rule::new(code::FSX_095, name),
    Rule::new(code::FSX_096, access_point),
    Rule::new(code::FSX_097, retained),
];

const SNAPSHOT: &str = "AWS::FSx::Snapshot";
const ATTACHMENT: &str = "AWS::FSx::S3AccessPointAttachment";
const PARENT: &str = "OpenZFSConfiguration.ParentVolumeId";
const QUOTA: &str = "OpenZFSConfiguration.StorageCapacityQuotaGiB";
const RESERVATION: &str = "OpenZFSConfiguration.StorageCapacityReservationGiB";
const DELETE: &str = "DELETE_CHILD_VOLUMES_AND_SNAPSHOTS";

/// Returns the volumes of OpenZFS, with or without a file system in the template.
fn all<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(VOLUME).filter(|it| it.has(OF_VOLUME))
}

/// Returns volumes and root volumes, each with the path of its settings.
fn settings<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, &'static str)> {
    let roots = openzfs(cx).filter(|it| it.has(OF_ROOT)).map(|it| (it, OF_ROOT));
    all(cx).map(|it| (it, OF_VOLUME)).chain(roots).collect()
}

fn record_size(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (it, prefix) in settings(cx) {
        let compression = format!("{prefix}.DataCompressionType");
        // The schema has the compressions of a volume only.
        let wrong = it.text(&compression).filter(|it| !COMPRESSIONS.contains(it));
        if let Some(found) = wrong.filter(|_| prefix == OF_ROOT) {
            findings
                .on(&it, &compression, "the compression does not exist")
                .found(found)
                .allowed(COMPRESSIONS.join(", "))
                .help("Use NONE, ZSTD or LZ4");
        }
        let property = format!("{prefix}.RecordSizeKiB");
        let Some(size) = it.number(&property) else { continue };
        let file_system = match prefix {
            OF_ROOT => Some(it),
            _ => volume(cx, it).map(|it| it.file_system),
        };
        let sizes = match file_system.as_ref().map(storage_of) {
            Some(Some("INTELLIGENT_TIERING")) => TIERING_RECORD_SIZES.to_vec(),
            Some(Some("SSD")) => RECORD_SIZES.to_vec(),
            _ => [RECORD_SIZES.as_slice(), &TIERING_RECORD_SIZES].concat(),
        };
        if whole(size).is_none_or(|it| !sizes.contains(&it)) {
            let mut sizes = sizes;
            sizes.sort_unstable();
            sizes.dedup();
            let allowed: Vec<String> = sizes.iter().map(ToString::to_string).collect();
            findings
                .on(&it, &property, "the storage does not support this record size")
                .found(format!("{size} KiB"))
                .allowed(format!("{} KiB", allowed.join(", ")));
        }
    }
}

fn reservation(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in all(cx) {
        let parent = it.get(PARENT).and_then(|it| named(cx, it));
        // -1 is no quota, and 0 and -1 are no reservation.
        let quota = |it: &Resource<'_>| it.number(QUOTA).filter(|it| *it >= 0.0);
        let own = quota(&it);
        let outer = parent.filter(|it| it.kind == VOLUME).as_ref().and_then(quota);
        if let Some(reserved) = it.number(RESERVATION).filter(|it| *it > 0.0) {
            let limits = [("the volume", own), ("its parent", outer)];
            let exceeded = limits.iter().find(|(_, it)| it.is_some_and(|it| reserved > it));
            if let Some((whose, Some(quota))) = exceeded {
                findings
                    .on(
                        &it,
                        RESERVATION,
                        format!("the reservation is larger than the quota of {whose}"),
                    )
                    .found(format!("a reservation of {reserved} GiB, a quota of {quota} GiB"))
                    .allowed(format!("at most {quota} GiB"));
            }
        }
        if let (Some(own), Some(outer)) = (own, outer)
            && own > outer
        {
            findings
                .on(&it, QUOTA, "the quota is larger than that of its parent")
                .severity(Severity::Warning)
                .found(format!("a quota of {own} GiB in one of {outer} GiB"))
                .allowed(format!("at most {outer} GiB"));
        }
    }
}

fn nfs_exports(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (it, prefix) in settings(cx) {
        for (at, export) in exports(&it, prefix).unwrap_or_default().iter().enumerate() {
            let property = format!("{prefix}.NfsExports");
            let clients = export.clients.as_text();
            if let Some(wrong) = clients.filter(|it| !are_clients(it) && !it.contains(':')) {
                findings
                    .on(&it, &property, format!("the clients of export {} are not valid", at + 1))
                    .found(wrong)
                    .allowed("*, an IPv4 address, or a CIDR block without host bits");
            }
            let conflict =
                OPPOSITE_OPTIONS.iter().find(|(one, other)| export.has(one) && export.has(other));
            if let Some((one, other)) = conflict {
                findings
                    .on(&it, &property, format!("two options of export {} conflict", at + 1))
                    .found(format!("{one} and {other}"))
                    .allowed("one of them");
            }
            for option in export.options().iter().filter_map(scalar) {
                let id =
                    option.strip_prefix("anonuid=").or_else(|| option.strip_prefix("anongid="));
                let is_id = |it: &str| it.parse::<u32>().is_ok_and(|it| it <= LARGEST_ANONYMOUS_ID);
                if id.is_some_and(|it| !is_id(it)) {
                    findings
                        .on(&it, &property, "the ID of the anonymous account is not valid")
                        .found(option.as_ref())
                        .allowed(format!("0 to {LARGEST_ANONYMOUS_ID}"));
                } else if !is_export_option(&option) {
                    findings
                        .on(&it, &property, format!("export {} has an option that exports(5) does not have", at + 1))
                        .severity(Severity::Warning)
                        .found(option.as_ref())
                        .allowed("options such as rw, ro, crossmnt, no_root_squash and sync, each as an item");
                }
            }
        }
    }
}

fn without_crossmnt(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (it, prefix) in settings(cx) {
        let all = exports(&it, prefix).unwrap_or_default();
        let is_known = |it: &Node| scalar(it).is_some();
        let lacks = all.iter().any(|it| {
            !it.options().is_empty() && it.options().iter().all(is_known) && !it.has("crossmnt")
        });
        if lacks {
            findings
                .on(&it, &format!("{prefix}.NfsExports"), "an export has no `crossmnt`")
                .found("not set")
                .allowed("crossmnt");
        }
    }
}

fn root_for_everyone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (it, prefix) in settings(cx) {
        let all = exports(&it, prefix).unwrap_or_default();
        let is_open =
            all.iter().any(|it| it.clients.as_text() == Some("*") && it.has("no_root_squash"));
        if is_open {
            findings
                .on(
                    &it,
                    &format!("{prefix}.NfsExports"),
                    "root of every client that reaches the file system is root on the volume",
                )
                .found("* with no_root_squash")
                .allowed("the block of the clients, or root_squash");
        }
    }
}

/// Reports an ID that is not that of a volume, or an ARN that is not that of a snapshot.
fn parent(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let of_volumes = all(cx).map(|it| (it, PARENT));
    let of_snapshots = cx.of(SNAPSHOT).map(|it| (it, "VolumeId"));
    let of_points = cx.of(ATTACHMENT).map(|it| (it, "OpenZFSConfiguration.VolumeId"));
    for (it, property) in of_volumes.chain(of_snapshots).chain(of_points) {
        let Some(node) = it.get(property) else { continue };
        let Some(reference) = reference_of(node) else { continue };
        let Some(named) = cx.resource(reference.name()) else { continue };
        let is_root = reference.attribute() == Some("RootVolumeId");
        let found = match named.kind {
            FILE_SYSTEM if is_openzfs(&named) && !is_root => "the ID of a file system",
            FILE_SYSTEM if !is_openzfs(&named) && named.has("FileSystemType") => {
                "a file system that is not of OpenZFS"
            }
            VOLUME if named.text("VolumeType") == Some("ONTAP") => "a volume of ONTAP",
            SNAPSHOT => "a snapshot",
            _ => continue,
        };
        findings
            .on(
                &it,
                property,
                format!("`{}` is {found}", property.rsplit('.').next().unwrap_or(property)),
            )
            .found(format!("{}, {found}", named.id))
            .allowed("a volume, or `RootVolumeId` of a file system of OpenZFS");
    }
    for it in all(cx) {
        let strategy = "OpenZFSConfiguration.OriginSnapshot.CopyStrategy";
        if let Some(found) = it.text(strategy).filter(|it| !COPY_STRATEGIES.contains(it)) {
            findings
                .on(&it, strategy, "the copy strategy is not one of new volumes")
                .found(found)
                .allowed(COPY_STRATEGIES.join(", "))
                .help("Use CLONE, or FULL_COPY for a snapshot of another file system");
        }
        let property = "OpenZFSConfiguration.OriginSnapshot.SnapshotARN";
        let Some(node) = it.get(property) else { continue };
        let named = resource_of(cx, node).filter(|it| it.kind == SNAPSHOT);
        let is_arn = reference_of(node).is_none_or(|it| it.attribute() == Some("ResourceARN"));
        if let Some(named) = named.filter(|_| !is_arn) {
            findings
                .on(&it, property, "`SnapshotARN` is the ID of a snapshot")
                .found(named.id)
                .allowed(format!("the attribute `ResourceARN` of {}", named.id))
                .help("Use `ResourceARN` of the snapshot");
        }
    }
}

fn name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<(String, &str), &str> = BTreeMap::new();
    for it in all(cx) {
        let Some(name) = it.text("Name") else { continue };
        if !is_volume_name(name) {
            findings
                .on(&it, "Name", "the name of the volume is not one directory")
                .found(name)
                .allowed("1 to 203 letters, digits and _.:-");
        }
        let Some(parent) = it.get(PARENT) else { continue };
        match seen.get(&(key_of(cx, parent), name)) {
            Some(other) => {
                findings
                    .on(&it, "Name", format!("{other} has the same name and parent"))
                    .found(name)
                    .allowed("a name that no other volume of the parent has");
            }
            None => {
                seen.insert((key_of(cx, parent), name), it.id);
            }
        }
    }
}

fn access_point(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "OpenZFSConfiguration.VolumeId";
    for it in cx.of(ATTACHMENT) {
        let file_system = match it.get(property).and_then(|it| named(cx, it)) {
            Some(it) if it.kind == VOLUME => volume(cx, it).map(|it| it.file_system),
            root => root.filter(is_openzfs),
        };
        let Some(file_system) = file_system else { continue };
        let kind = file_system.text("OpenZFSConfiguration.DeploymentType");
        if let Some(kind) = kind.filter(|it| !HIGHLY_AVAILABLE.contains(it)) {
            findings
                .on(&it, property, format!("{} has no standby file server", file_system.id))
                .found(kind)
                .allowed(HIGHLY_AVAILABLE.join(", "));
        }
    }
}

/// Reports volumes that stay when their file system is deleted, which FSx refuses.
fn retained(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    fn policy<'a>(it: &Resource<'a>) -> Option<&'a str> {
        it.attribute("DeletionPolicy").and_then(Node::as_text)
    }
    let deletes = |it: &Resource<'_>, prefix: &str| {
        let options = items(it.get(&format!("{prefix}.Options"))).unwrap_or_default();
        options
            .iter()
            .any(|it| it.as_text() != Some("") && it.as_text().is_none_or(|it| it == DELETE))
    };
    for it in volumes(cx) {
        let outer = it.parents.first().copied().unwrap_or(it.file_system);
        let is_kept = matches!(policy(&it.resource), Some("Retain" | "RetainExceptOnCreate"));
        let is_deleted = matches!(policy(&outer), None | Some("Delete"));
        if is_kept && is_deleted && !deletes(&outer, OF_VOLUME) {
            findings
                .at(
                    &outer.path(),
                    format!("the stack deletes {} and retains {}", outer.id, it.resource.id),
                )
                .found("DeletionPolicy: Delete, and a volume with Retain")
                .allowed("DeletionPolicy: Retain");
        }
    }
}
