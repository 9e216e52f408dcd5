//! The role of a Spot Fleet.

use crate::analysis::Analysis;
use crate::code;
use crate::model::identity::items;
use crate::model::role;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SPF_002, fleet)];

fn fleet(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "SpotFleetRequestConfigData.IamFleetRole";
    for it in cx.of("AWS::EC2::SpotFleet") {
        let Some(role) = it.get(property).and_then(|it| role::role(cx, it)) else { continue };
        let permissions = role::permissions(cx, &role);
        let managed = items(role.get("ManagedPolicyArns")).is_some_and(|it| !it.is_empty());
        if permissions.statements.is_empty() && !permissions.is_open && !managed {
            findings
                .on(&it, property, format!("the Spot Fleet role {} has no permissions", role.id))
                .found(role.id);
        }
    }
}
