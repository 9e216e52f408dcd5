//! The managed policies of AWS that roles, users and groups name.

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::iam::{managed, managed_names};
use crate::model::role::{is_of_sam, managed_name};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::IAM_018, exists)];

/// The properties that name managed policies. Sources: the resource types' pages in the CloudFormation reference.
const PLACES: [(&str, &str); 5] = [
    ("AWS::IAM::Group", "ManagedPolicyArns"),
    ("AWS::IAM::Role", "ManagedPolicyArns"),
    ("AWS::IAM::User", "ManagedPolicyArns"),
    ("AWS::SSO::PermissionSet", "ManagedPolicies"),
    ("AWS::IAM::Role", "PermissionsBoundary"),
];

fn exists(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in PLACES {
        for it in cx.of(kind).filter(|it| !is_of_sam(cx, it)) {
            let Some(value) = it.get(property) else { continue };
            for (at, arn) in
                value.as_list().unwrap_or(std::slice::from_ref(value)).iter().enumerate()
            {
                let Some((path, name)) = managed_name(arn) else { continue };
                let property = match value.as_list() {
                    Some(_) => format!("{property}.{at}"),
                    None => property.to_owned(),
                };
                let found = format!("{path}{name}");
                match managed(&name) {
                    None => {
                        let entry = findings
                            .on(&it, &property, format!("AWS has no managed policy {name}"))
                            .found(found);
                        if let Some(close) = nearest(&name, managed_names()).and_then(managed) {
                            entry.suggest(format!("{}{}", close.path, close.name));
                        }
                    }
                    Some(known) if known.path != path => {
                        let is_left_out = path.is_empty();
                        let severity =
                            if is_left_out { Severity::Error } else { Severity::Warning };
                        findings
                            .on(
                                &it,
                                &property,
                                format!("the ARN of the managed policy {name} has the wrong path"),
                            )
                            .severity(severity)
                            .found(found)
                            .allowed(format!("{}{name}", known.path))
                            .help(format!("Use `{}{name}`", known.path));
                    }
                    Some(known) if known.is_of_service_linked_role() => {
                        findings
                            .on(
                                &it,
                                &property,
                                format!("only a service-linked role can have the policy {name}"),
                            )
                            .severity(Severity::Error)
                            .found(found);
                    }
                    Some(_) => {}
                }
            }
        }
    }
}
