//! Networks and roles of projects.

use super::{PROJECT, mounts};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::codebuild::{INTERFACE_PERMISSION, NETWORK_ACTIONS};
use crate::model::network::{is_public, subnet};
use crate::model::role;
use crate::model::roles::Roles;
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CBD_004, interfaces),
    Rule::new(code::CBD_005, public_subnet),
    Rule::new(code::CBD_007, local_cache),
];

fn interfaces(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = Roles::default();
    for it in cx.of(PROJECT).filter(|it| it.has("VpcConfig.Subnets")) {
        let Some(role) = it.get("ServiceRole").and_then(|it| role::role(cx, it)) else { continue };
        let all = NETWORK_ACTIONS.into_iter().chain([INTERFACE_PERMISSION]);
        let missing: Vec<&str> = all.filter(|action| !roles.may(cx, &role, action, None)).collect();
        if !missing.is_empty() {
            findings
                .on(
                    &it,
                    "VpcConfig",
                    format!("the role {} cannot create the network interface of a build", role.id),
                )
                .found(format!("no {}", missing.join(", ")))
                .allowed(format!("{}, {INTERFACE_PERMISSION}", NETWORK_ACTIONS.join(", ")));
        }
    }
}

fn public_subnet(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT) {
        let severity = if mounts(&it) { Severity::Error } else { Severity::Warning };
        let all = items(it.get("VpcConfig.Subnets")).unwrap_or_default();
        for (at, node) in all.iter().enumerate() {
            let Some(subnet) = subnet(cx, node) else { continue };
            if is_public(cx, &subnet).is_yes() {
                findings
                    .on(
                        &it,
                        &format!("VpcConfig.Subnets.{at}"),
                        "a build in a public subnet has no public IP address",
                    )
                    .found(subnet.id)
                    .severity(severity);
            }
        }
    }
}

fn local_cache(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT).filter(|it| it.has("VpcConfig.Subnets")) {
        if it.text("Cache.Type") == Some("LOCAL") {
            findings
                .on(&it, "Cache.Type", "a build in a VPC has no local cache")
                .found("LOCAL, with `VpcConfig`")
                .allowed("S3, NO_CACHE");
        }
    }
}
