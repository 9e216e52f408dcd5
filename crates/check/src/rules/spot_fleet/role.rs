//! The role of a Spot Fleet.

use crate::analysis::Analysis;
use crate::code;
use crate::model::role;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SPF_002, fleet)];

/// The policy that AWS recommended before fleets could tag instances.
const OLD_POLICY: &str = "/AmazonEC2SpotFleetRole";

fn fleet(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let fleets =
        cx.of("AWS::EC2::SpotFleet").map(|it| (it, "SpotFleetRequestConfigData.IamFleetRole"));
    let environments =
        cx.of("AWS::Batch::ComputeEnvironment").map(|it| (it, "ComputeResources.SpotIamFleetRole"));
    for (it, property) in fleets.chain(environments) {
        let Some(role) = it.get(property).and_then(|it| role::role(cx, it)) else { continue };
        let permissions = role::permissions(cx, &role);
        let policies = items(role.get("ManagedPolicyArns")).unwrap_or_default();
        let is_empty = permissions.statements.is_empty() && !permissions.is_open;
        if is_empty && policies.is_empty() {
            findings
                .on(&it, property, format!("the Spot Fleet role {} has no permissions", role.id))
                .found(role.id);
        } else if is_empty
            && let Some(at) =
                policies.iter().position(|it| Script::of(it).text.ends_with(OLD_POLICY))
            && policies.len() == 1
        {
            findings
                .on(
                    &role,
                    &format!("ManagedPolicyArns.{at}"),
                    format!("the Spot Fleet role of {} cannot tag instances", it.id),
                )
                .found("AmazonEC2SpotFleetRole")
                .allowed("AmazonEC2SpotFleetTaggingRole");
        }
    }
}
