//! Quotas of policies and roles.

use stanchion_template::{Node, counted, json};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::iam::{
    INLINE_OF_ROLE, MANAGED_POLICIES, MANAGED_POLICY, RAISED_MANAGED_POLICIES,
};
use crate::model::identity::items;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::IAM_001, size),
    Rule::new(code::IAM_002, path),
    Rule::new(code::IAM_003, managed),
];

/// Returns the number of characters of a document without white space.
fn length(document: &Node) -> usize {
    json::to_compact_string(document).chars().filter(|it| !it.is_whitespace()).count()
}

fn inline(resource: &Resource<'_>) -> usize {
    let policies = items(resource.get("Policies")).unwrap_or_default();
    policies.iter().filter_map(|it| it.get("PolicyDocument")).map(length).sum()
}

fn size(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut check = |it: &Resource<'_>, property: &str, found: usize, most: usize, warn: usize| {
        if found > warn {
            let severity = if found > most { Severity::Error } else { Severity::Warning };
            findings
                .on(it, property, "the IAM policy exceeds its size quota")
                .severity(severity)
                .found(format!("{} without white space", counted(found, "character")))
                .allowed(format!("up to {warn}"));
        }
    };
    for it in cx.of("AWS::IAM::ManagedPolicy") {
        let found = it.get("PolicyDocument").map_or(0, length);
        check(&it, "PolicyDocument", found, MANAGED_POLICY, MANAGED_POLICY);
    }
    for (kind, most) in
        [("AWS::IAM::Role", INLINE_OF_ROLE), ("AWS::IAM::User", 2048), ("AWS::IAM::Group", 5120)]
    {
        for it in cx.of(kind) {
            check(&it, "Policies", inline(&it), most, most);
        }
    }
    for it in cx.of("AWS::IAM::Role") {
        let found = it.get("AssumeRolePolicyDocument").map_or(0, length);
        check(&it, "AssumeRolePolicyDocument", found, 4096, 2048);
    }
}

fn path(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in ["Role", "User", "Group", "ManagedPolicy", "InstanceProfile"] {
        for it in cx.of(&format!("AWS::IAM::{kind}")) {
            if let Some(path) = it.text("Path") {
                let is_right = path.starts_with('/') && path.ends_with('/') && path.len() <= 512;
                if !is_right {
                    findings
                        .on(&it, "Path", "the IAM path is not valid")
                        .found(path)
                        .allowed("/team/, up to 512 characters");
                }
            }
            if let Some(name) = it.text("RoleName").filter(|it| it.chars().count() > 64) {
                findings
                    .on(&it, "RoleName", "the role name is too long")
                    .found(name)
                    .allowed("up to 64 characters");
            }
        }
    }
}

fn managed(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in ["Role", "User", "Group"] {
        for it in cx.of(&format!("AWS::IAM::{kind}")) {
            let count = it.list("ManagedPolicyArns").map_or(0, <[_]>::len);
            if count > MANAGED_POLICIES {
                let is_refused = count > RAISED_MANAGED_POLICIES;
                let severity = if is_refused { Severity::Error } else { Severity::Warning };
                findings
                    .on(
                        &it,
                        "ManagedPolicyArns",
                        "the number of managed policies exceeds the default quota",
                    )
                    .severity(severity)
                    .found(count)
                    .allowed(format!(
                        "up to {MANAGED_POLICIES}, {RAISED_MANAGED_POLICIES} with a raised quota"
                    ));
            }
        }
    }
}
