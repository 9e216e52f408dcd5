//! The size and performance of EBS volumes.

use stanchion_template::Node;

use super::volume::all;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::ec2::{GP3_IOPS, IOPS_PER_GIB, SMALLEST_GIB, THROUGHPUT_PER_IOPS};
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EC2_014, ranges)];

fn ranges(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, volume, prefix) in all(cx) {
        let Some(kind) = volume.get("VolumeType").and_then(Node::as_text) else { continue };
        let value = |name: &str| volume.get(name).and_then(number);
        let size = value("VolumeSize").or_else(|| value("Size"));
        let size_name = if volume.get("Size").is_some() { "Size" } else { "VolumeSize" };
        let least = SMALLEST_GIB.iter().find(|(name, _)| *name == kind);
        if let (Some(size), Some((_, least))) = (size, least)
            && size < f64::from(*least)
        {
            findings
                .on(
                    &resource,
                    &format!("{prefix}{size_name}"),
                    format!("the volume is too small for the type {kind}"),
                )
                .found(format!("{size} GiB"))
                .allowed(format!("{least} GiB or more"));
        }
        let iops = value("Iops");
        let most = IOPS_PER_GIB.iter().find(|(name, _)| *name == kind);
        // A gp3 volume of any size has the minimum.
        let counts = iops.filter(|it| kind != "gp3" || *it > f64::from(GP3_IOPS));
        if let (Some(iops), Some(size), Some((_, most))) = (counts, size, most)
            && iops > size * f64::from(*most)
        {
            findings
                .on(
                    &resource,
                    &format!("{prefix}Iops"),
                    format!("the volume has more IOPS for each GiB than the {most} of {kind}"),
                )
                .found(format!("{iops} IOPS with {size} GiB"))
                .allowed(format!("up to {} IOPS", size * f64::from(*most)));
        }
        if kind != "gp3" {
            continue;
        }
        if let Some(iops) = iops.filter(|it| *it < f64::from(GP3_IOPS)) {
            findings
                .on(&resource, &format!("{prefix}Iops"), "the IOPS of the gp3 volume are too low")
                .found(iops)
                .allowed(format!("{GP3_IOPS} or more"));
        }
        // An expression can be any number of IOPS.
        let iops = match volume.get("Iops") {
            None => Some(f64::from(GP3_IOPS)),
            Some(_) => iops,
        };
        if let (Some(throughput), Some(iops)) = (value("Throughput"), iops)
            && throughput > iops * THROUGHPUT_PER_IOPS
        {
            findings
                .on(
                    &resource,
                    &format!("{prefix}Throughput"),
                    "the throughput of the gp3 volume requires more IOPS",
                )
                .found(format!("{throughput} MiB/s with {iops} IOPS"))
                .allowed(format!("up to {} MiB/s", iops * THROUGHPUT_PER_IOPS))
                .help(format!("Set `Iops` to {} or more", throughput / THROUGHPUT_PER_IOPS));
        }
    }
}
