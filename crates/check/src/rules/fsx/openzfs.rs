//! File systems of OpenZFS: IOPS, Intelligent-Tiering, and the endpoint of those in two zones.

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx_openzfs::{
    FIRST_GENERATION, FIRST_IOPS, IOPS_MODES, IOPS_PER_GIB, MULTI_ZONE, READ_CACHE_MODES,
    SECOND_IOPS,
};
use crate::facts::vpc::block;
use crate::model::openzfs::is_openzfs;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_085, iops),
    Rule::new(code::FSX_086, storage),
    Rule::new(code::FSX_087, multi_zone),
    Rule::new(code::FSX_088, endpoint),
];

const TYPE: &str = "OpenZFSConfiguration.DeploymentType";
const IOPS: &str = "OpenZFSConfiguration.DiskIopsConfiguration";
const CACHE: &str = "OpenZFSConfiguration.ReadCacheConfiguration";

/// Returns the file systems of OpenZFS.
pub(super) fn openzfs<'a>(cx: &Analysis<'a>) -> impl Iterator<Item = Resource<'a>> {
    cx.of(FILE_SYSTEM).filter(is_openzfs)
}

/// Returns the type of storage, `SSD` if it is absent and `None` if it is unknown.
pub(super) fn storage_of<'a>(it: &Resource<'a>) -> Option<&'a str> {
    match it.get("StorageType") {
        None => Some("SSD"),
        Some(_) => it.text("StorageType"),
    }
}

fn iops(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in openzfs(cx).filter(|it| it.has(IOPS)) {
        let (property, number) = (format!("{IOPS}.Iops"), it.number(&format!("{IOPS}.Iops")));
        let mode = it.text(&format!("{IOPS}.Mode"));
        let has_mode = it.has(&format!("{IOPS}.Mode"));
        if let Some(wrong) = mode.filter(|it| !IOPS_MODES.contains(it)) {
            findings
                .on(&it, &format!("{IOPS}.Mode"), "the mode of the IOPS does not exist")
                .found(wrong)
                .allowed(IOPS_MODES.join(", "));
            continue;
        }
        if number.is_some() && (mode == Some("AUTOMATIC") || !has_mode) {
            findings
                .on(&it, &property, "the file system sets IOPS without the mode `USER_PROVISIONED`")
                .found(mode.unwrap_or("not set"))
                .allowed("USER_PROVISIONED");
            continue;
        }
        if mode == Some("USER_PROVISIONED") && !it.has(&property) {
            findings.on(&it, &property, "the mode `USER_PROVISIONED` has no IOPS").found("not set");
            continue;
        }
        let Some(number) = number.filter(|_| !it.has("BackupId")) else { continue };
        let most = match it.text(TYPE) {
            Some(kind) if FIRST_GENERATION.contains(&kind) => FIRST_IOPS,
            _ => SECOND_IOPS,
        };
        let capacity = it.number("StorageCapacity");
        let least = capacity.map_or(0.0, |it| it * f64::from(IOPS_PER_GIB.least));
        let by_size = capacity.map_or(f64::MAX, |it| it * f64::from(IOPS_PER_GIB.most));
        let most = f64::from(most).min(by_size);
        if !(least..=most).contains(&number) {
            findings
                .on(&it, &property, "the file system does not support these IOPS")
                .found(match capacity {
                    Some(capacity) => format!("{number} IOPS with {capacity} GiB"),
                    None => format!("{number} IOPS"),
                })
                .allowed(format!("{least} to {most} IOPS"));
        }
    }
}

fn storage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in openzfs(cx) {
        let Some(storage) = storage_of(&it) else { continue };
        let is_tiering = storage == "INTELLIGENT_TIERING";
        if storage != "SSD" && !is_tiering {
            findings
                .on(&it, "StorageType", "OpenZFS does not support this type of storage")
                .found(storage)
                .allowed("SSD or INTELLIGENT_TIERING");
            continue;
        }
        if !is_tiering {
            if it.has(CACHE) {
                findings
                    .on(&it, CACHE, "SSD storage does not have an SSD read cache")
                    .found(storage)
                    .allowed("INTELLIGENT_TIERING");
            }
            continue;
        }
        if let Some(kind) = it.text(TYPE).filter(|it| *it != MULTI_ZONE) {
            findings
                .on(&it, TYPE, "the deployment type does not support Intelligent-Tiering")
                .found(kind)
                .allowed(MULTI_ZONE);
        }
        for (property, what) in [("StorageCapacity", "a storage capacity"), (IOPS, "SSD IOPS")] {
            if it.has(property) {
                findings
                    .on(&it, property, format!("Intelligent-Tiering does not have {what}"))
                    .found("set")
                    .allowed("not set");
            }
        }
        let mode = it.text(&format!("{CACHE}.SizingMode"));
        let has_size = it.has(&format!("{CACHE}.SizeGiB"));
        let problem = match mode {
            None if it.has(&format!("{CACHE}.SizingMode")) || it.has("BackupId") => continue,
            None => Some(("Intelligent-Tiering needs the mode of its read cache", "not set")),
            Some(mode) if !READ_CACHE_MODES.contains(&mode) => {
                Some(("the mode of the read cache does not exist", mode))
            }
            Some("USER_PROVISIONED") if !has_size => {
                Some(("a provisioned read cache has no size", "USER_PROVISIONED"))
            }
            Some(mode @ ("NO_CACHE" | "PROPORTIONAL_TO_THROUGHPUT_CAPACITY")) if has_size => {
                Some(("the mode of the read cache and a size conflict", mode))
            }
            Some(_) => None,
        };
        if let Some((message, found)) = problem {
            findings.on(&it, &format!("{CACHE}.SizingMode"), message).found(found).allowed(
                "NO_CACHE, PROPORTIONAL_TO_THROUGHPUT_CAPACITY, or USER_PROVISIONED with `SizeGiB`",
            );
        }
    }
}

fn multi_zone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const ONLY: [&str; 3] = ["EndpointIpAddressRange", "EndpointIpv6AddressRange", "RouteTableIds"];
    for it in openzfs(cx) {
        let Some(kind) = it.text(TYPE).filter(|it| *it != MULTI_ZONE) else { continue };
        for name in ONLY {
            let property = format!("OpenZFSConfiguration.{name}");
            if it.has(&property) {
                findings
                    .on(&it, &property, format!("{kind} does not have `{name}`"))
                    .found(kind)
                    .allowed(MULTI_ZONE);
            }
        }
    }
}

fn endpoint(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "OpenZFSConfiguration.EndpointIpAddressRange";
    for it in openzfs(cx) {
        let Some(range) = it.text(property).and_then(block) else { continue };
        let vpc = |it: &Resource<'_>| Some(resource_of(cx, it.get("VpcId")?)?.id.to_owned());
        let own = it.list("SubnetIds").unwrap_or_default();
        let home = own.iter().find_map(|it| vpc(&resource_of(cx, it)?));
        let Some(home) = home else { continue };
        let overlaps = |subnet: &Resource<'_>| {
            let other = subnet.text("CidrBlock").and_then(block);
            vpc(subnet).as_ref() == Some(&home)
                && other.is_some_and(|it| it.contains(&range) || range.contains(&it))
        };
        if let Some(subnet) = cx.of("AWS::EC2::Subnet").find(overlaps) {
            let other = subnet.text("CidrBlock").unwrap_or_default();
            findings
                .on(&it, property, format!("the range of the endpoint overlaps with {}", subnet.id))
                .found(format!("{range}, and the subnet {other}"))
                .allowed("a range outside of all subnets");
        }
    }
}
