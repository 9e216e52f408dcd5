//! Add-ons: the roles of drivers, and the agent of Pod Identity.

use super::{ADD_ON, ASSOCIATION, CLUSTER, cluster_of, may_be_in};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::eks::{DRIVERS, Driver, POD_IDENTITY_AGENT};
use crate::model::role::managed_name;
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EKS_019, drivers), Rule::new(code::EKS_020, agent)];

/// Returns true if another resource may give the pods of a driver their permissions: an association, or the policy on some
/// role of the template.
fn has_other_role(cx: &Analysis<'_>, driver: &Driver) -> bool {
    let by_association = cx.of(ASSOCIATION).any(|it| {
        let account = it.get("ServiceAccount");
        account.is_some_and(|it| it.as_text().is_none_or(|it| driver.accounts.contains(&it)))
    });
    let by_policy = cx.of("AWS::IAM::Role").any(|it| {
        let arns = items(it.get("ManagedPolicyArns")).unwrap_or_default();
        arns.iter().any(|arn| match managed_name(arn) {
            None => true,
            Some((path, name)) => driver.policy.is_some_and(|it| it == format!("{path}{name}")),
        })
    });
    by_association || by_policy
}

fn drivers(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ADD_ON) {
        let Some(name) = it.text("AddonName") else { continue };
        let Some(driver) = DRIVERS.iter().find(|it| it.name == name) else { continue };
        let has_role = it.has("ServiceAccountRoleArn") || it.has("PodIdentityAssociations");
        if !has_role && !has_other_role(cx, driver) {
            let policy = driver.policy.map_or_else(
                || "a policy for the buckets".to_owned(),
                |it| format!("the managed policy {it}"),
            );
            findings
                .on(
                    &it,
                    "PodIdentityAssociations",
                    "the pods of the driver have no role of their own",
                )
                .found("neither PodIdentityAssociations nor ServiceAccountRoleArn")
                .allowed(format!("a role with {policy}, for {}", driver.accounts.join(" and ")));
        }
    }
}

fn agent(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if !cx.shows_everything() {
        return;
    }
    for cluster in cx.of(CLUSTER).filter(|it| !it.has("ComputeConfig")) {
        let is_agent = |name: Option<&str>| name.is_none_or(|it| it == POD_IDENTITY_AGENT);
        let mut add_ons = cx.of(ADD_ON).filter(|it| may_be_in(cx, it, &cluster));
        if add_ons.any(|it| is_agent(it.text("AddonName"))) {
            continue;
        }
        let with_identity = cx.of(ADD_ON).filter(|it| it.has("PodIdentityAssociations"));
        let mut users = cx.of(ASSOCIATION).chain(with_identity);
        let user = users.find(|it| cluster_of(cx, it).is_some_and(|it| it.id == cluster.id));
        if let Some(user) = user {
            findings
                .on(&user, "ClusterName", "the cluster has no agent of EKS Pod Identity")
                .found(format!("no add-on {POD_IDENTITY_AGENT} of {}", cluster.id))
                .allowed(format!("an add-on {POD_IDENTITY_AGENT}"));
        }
    }
}
