//! The instance profile of a compute environment.

use super::{ENVIRONMENT, compute_type};
use crate::analysis::Analysis;
use crate::code;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::BAT_057, profile)];

const PROPERTY: &str = "ComputeResources.InstanceRole";

fn profile(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        if !compute_type(&it).is_some_and(|it| matches!(it, "EC2" | "SPOT")) {
            continue;
        }
        let Some(value) = it.get(PROPERTY) else { continue };
        let script = Script::of(value);
        let role = of_kind(cx, value, "AWS::IAM::Role");
        let is_arn = script.references().next().is_some_and(|it| it.attribute().is_some());
        let is_role_arn = script.text.starts_with("arn:") && script.text.contains(":role/");
        let found = match role {
            // An instance profile can have the name of a role.
            Some(role) if !is_arn && (role.has("RoleName") || has_named_profile(cx)) => continue,
            Some(role) => format!("the role {}", role.id),
            None if is_role_arn => script.text.clone(),
            None => continue,
        };
        findings
            .on(
                &it,
                PROPERTY,
                "the instance role is a role; AWS Batch requires an instance profile",
            )
            .found(found)
            .allowed("the ARN or name of an instance profile")
            .help("Create an `AWS::IAM::InstanceProfile` for the role, and use its `Arn`");
    }
}

/// Returns true if the template has an instance profile with an explicit name.
fn has_named_profile(cx: &Analysis<'_>) -> bool {
    cx.of("AWS::IAM::InstanceProfile").any(|it| it.has("InstanceProfileName"))
}
