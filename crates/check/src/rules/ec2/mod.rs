//! Instances, volumes and images of Amazon EC2.

mod image;
mod instance;
mod instance_type;
mod interface;
mod performance;
mod placement;
mod profile;
mod volume;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;

const INSTANCE: &str = "AWS::EC2::Instance";
const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";
const CONFIGURATION: &str = "AWS::AutoScaling::LaunchConfiguration";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        image::RULES,
        instance::RULES,
        instance_type::RULES,
        interface::RULES,
        performance::RULES,
        placement::RULES,
        profile::RULES,
        volume::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns each description of an instance: its resource, and the path of its properties with a point at the end.
fn launches<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, String)> {
    let mut all = Vec::new();
    for (kind, prefix) in [(INSTANCE, ""), (TEMPLATE, "LaunchTemplateData."), (CONFIGURATION, "")] {
        all.extend(cx.of(kind).map(|it| (it, prefix.to_owned())));
    }
    let list = "SpotFleetRequestConfigData.LaunchSpecifications";
    for fleet in cx.of("AWS::EC2::SpotFleet") {
        let count = fleet.list(list).map_or(0, <[_]>::len);
        all.extend((0..count).map(|at| (fleet, format!("{list}.{at}."))));
    }
    all
}
