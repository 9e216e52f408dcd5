//! The storage of DB instances.

use super::INSTANCE;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::rds::{
    GP3_GIB, GP3_STRIPED_IOPS, GP3_STRIPED_THROUGHPUT, IO2_GIB, IO2_IOPS, IO2_IOPS_PER_GIB,
    OPEN_SOURCE_ENGINES, STRIPED_GIB,
};
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::RDS_002, storage)];

const SIZE: &str = "AllocatedStorage";

fn storage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INSTANCE) {
        let is_known = it.text("Engine").is_some_and(|it| OPEN_SOURCE_ENGINES.contains(&it));
        let Some(size) = it.number(SIZE).filter(|_| is_known) else { continue };
        match it.text("StorageType") {
            Some("gp3") => gp3(&it, size, findings),
            Some("io2") => io2(&it, size, findings),
            _ => {}
        }
        let most = it.number("MaxAllocatedStorage");
        if let Some(most) = most.filter(|it| it * 10.0 < size * 11.0) {
            findings
                .on(
                    &it,
                    "MaxAllocatedStorage",
                    "the maximum of the storage is less than 10 % above its size",
                )
                .found(most)
                .allowed(format!("{} or more", (size * 11.0 / 10.0).ceil()));
        }
    }
}

fn gp3(instance: &Resource<'_>, size: f64, findings: &mut Findings<'_>) {
    if !GP3_GIB.has(size) {
        findings
            .on(instance, SIZE, "the size of the storage is out of range")
            .found(format!("{size} GiB"))
            .allowed(GP3_GIB.of("GiB"));
        return;
    }
    let provisioned = [("Iops", GP3_STRIPED_IOPS), ("StorageThroughput", GP3_STRIPED_THROUGHPUT)];
    for (property, limits) in provisioned {
        if size < f64::from(STRIPED_GIB) {
            if instance.has(property) {
                findings
                    .on(
                        instance,
                        property,
                        "storage of this size does not support provisioned performance",
                    )
                    .found(format!("{size} GiB"))
                    .allowed(format!("{STRIPED_GIB} GiB or more, or no `{property}`"));
            }
        } else if let Some(number) = instance.number(property).filter(|it| !limits.has(*it)) {
            findings
                .on(instance, property, format!("`{property}` of the storage is out of range"))
                .found(number)
                .allowed(limits.to_string());
        }
    }
}

fn io2(instance: &Resource<'_>, size: f64, findings: &mut Findings<'_>) {
    if !IO2_GIB.has(size) {
        findings
            .on(instance, SIZE, "the size of the storage is out of range")
            .found(format!("{size} GiB"))
            .allowed(IO2_GIB.of("GiB"));
        return;
    }
    if !instance.has("Iops") {
        findings
            .on(instance, "StorageType", "storage of this type needs a number of IOPS")
            .found("no `Iops`")
            .allowed(IO2_IOPS.of("IOPS"));
    }
    let most = f64::from(IO2_IOPS.most).min(size * f64::from(IO2_IOPS_PER_GIB));
    let is_out = |it: &f64| *it < f64::from(IO2_IOPS.least) || *it > most;
    if let Some(iops) = instance.number("Iops").filter(is_out) {
        findings
            .on(instance, "Iops", "the number of IOPS is out of range")
            .found(iops)
            .allowed(format!("{} to {most} IOPS for {size} GiB", IO2_IOPS.least));
    }
}
