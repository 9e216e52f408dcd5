//! The images of compute environments.

use stanchion_template::Node;

use super::{ENVIRONMENT, is_plain};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAT_043, ended), Rule::new(code::BAT_049, orchestrator)];

const PROPERTY: &str = "ComputeResources.Ec2Configuration";

fn entries<'a>(environment: &Resource<'a>) -> impl Iterator<Item = (usize, &'a Node, &'a str)> {
    let list = environment.list(PROPERTY).unwrap_or_default().iter().enumerate();
    list.filter_map(|(at, it)| Some((at, it, it.get("ImageType")?.as_text()?)))
}

/// Returns true if the environment or its launch template can name the image.
fn has_own_image(cx: &Analysis<'_>, environment: &Resource<'_>) -> bool {
    if environment.has("ComputeResources.ImageId") {
        return true;
    }
    let Some(launch) = environment.get("ComputeResources.LaunchTemplate") else { return false };
    let template =
        launch.get("LaunchTemplateId").and_then(|it| of_kind(cx, it, "AWS::EC2::LaunchTemplate"));
    template.is_none_or(|it| it.has("LaunchTemplateData.ImageId"))
        || launch.get("Overrides").is_some()
}

fn ended(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        for (at, entry, kind) in entries(&it) {
            let is_ended = matches!(kind, "ECS_AL2" | "ECS_AL2_NVIDIA");
            if !is_ended || entry.get("ImageIdOverride").is_some() || has_own_image(cx, &it) {
                continue;
            }
            findings
                .on(
                    &it,
                    &format!("{PROPERTY}.{at}.ImageType"),
                    "AWS Batch no longer supports Amazon Linux 2 images",
                )
                .found(kind)
                .allowed("ECS_AL2023 or ECS_AL2023_NVIDIA");
        }
    }
}

fn orchestrator(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let is_eks = match it.get("EksConfiguration") {
            None => false,
            Some(node) if is_plain(node) => true,
            Some(_) => continue,
        };
        for (at, _, kind) in entries(&it) {
            if kind.starts_with(if is_eks { "ECS_" } else { "EKS_" }) {
                findings
                    .on(
                        &it,
                        &format!("{PROPERTY}.{at}.ImageType"),
                        "the image type is for another orchestrator",
                    )
                    .found(kind)
                    .allowed(if is_eks { "an EKS_ type" } else { "an ECS_ type" })
                    .help("Use an image type of the environment's orchestrator");
            }
        }
    }
}
