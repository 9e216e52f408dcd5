//! The instance profiles of instances.

use super::{CONFIGURATION, INSTANCE, TEMPLATE};
use crate::analysis::Analysis;
use crate::code;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::EC2_011, profiles)];

/// The properties that name an instance profile, and whether the property accepts an ARN.
const PROPERTIES: [(&str, &str, bool); 4] = [
    (INSTANCE, "IamInstanceProfile", false),
    (CONFIGURATION, "IamInstanceProfile", true),
    (TEMPLATE, "LaunchTemplateData.IamInstanceProfile.Arn", true),
    (TEMPLATE, "LaunchTemplateData.IamInstanceProfile.Name", false),
];

fn profiles(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property, accepts_arn) in PROPERTIES {
        for it in cx.of(kind) {
            let Some(value) = it.get(property) else { continue };
            let script = Script::of(value);
            let is_attribute =
                script.references().next().is_some_and(|it| it.attribute().is_some());
            let allowed = if accepts_arn {
                "the ARN of an instance profile"
            } else {
                "the name of an instance profile"
            };
            if let Some(role) = of_kind(cx, value, "AWS::IAM::Role") {
                // An instance profile can have the name of a role.
                let has_names = role.has("RoleName")
                    || cx.of("AWS::IAM::InstanceProfile").any(|it| it.has("InstanceProfileName"));
                if is_attribute || !has_names {
                    findings
                        .on(&it, property, "the instance profile is a role")
                        .found(format!("the role {}", role.id))
                        .allowed(allowed);
                }
            } else if script.text.starts_with("arn:") && script.text.contains(":role/") {
                findings
                    .on(&it, property, "the instance profile is the ARN of a role")
                    .found(script.text)
                    .allowed(allowed);
            } else if let Some(profile) = of_kind(cx, value, "AWS::IAM::InstanceProfile")
                && is_attribute != accepts_arn
                && kind != CONFIGURATION
            {
                findings
                    .on(
                        &it,
                        property,
                        if accepts_arn {
                            "the property requires the ARN of the instance profile, not its name"
                        } else {
                            "the property requires the name of the instance profile, not its ARN"
                        },
                    )
                    .found(format!(
                        "the {} of {}",
                        if is_attribute { "ARN" } else { "name" },
                        profile.id
                    ))
                    .allowed(allowed)
                    .help(if accepts_arn {
                        format!("Use `!GetAtt {}.Arn`", profile.id)
                    } else {
                        format!("Use `!Ref {}`", profile.id)
                    });
            }
        }
    }
}
