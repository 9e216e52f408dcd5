//! Quotas of policies and roles.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::counted;

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::iam::{
    INLINE_OF_GROUP, INLINE_OF_ROLE, INLINE_OF_USER, MANAGED_POLICIES, MANAGED_POLICY,
    PATH_CHARACTERS, RAISED_MANAGED_POLICIES, RAISED_TRUST_POLICY, ROLE_NAME_CHARACTERS,
    TRUST_POLICY,
};
use crate::model::size::shortest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, resource_of};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::IAM_001, size),
    Rule::new(code::IAM_002, path),
    Rule::new(code::IAM_003, managed),
];

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
        let found = it.get("PolicyDocument").map_or(0, shortest);
        check(&it, "PolicyDocument", found, MANAGED_POLICY, MANAGED_POLICY);
    }
    let attached = attached(cx);
    for (kind, most) in [
        ("AWS::IAM::Role", INLINE_OF_ROLE),
        ("AWS::IAM::User", INLINE_OF_USER),
        ("AWS::IAM::Group", INLINE_OF_GROUP),
    ] {
        for it in cx.of(kind) {
            let policies = items(it.get("Policies")).unwrap_or_default();
            let own: usize =
                policies.iter().filter_map(|it| it.get("PolicyDocument")).map(shortest).sum();
            match attached.get(it.id).filter(|_| own <= most) {
                None => check(&it, "Policies", own, most, most),
                Some((more, last)) => check(last, "PolicyDocument", own + more, most, most),
            }
        }
    }
    for it in cx.of("AWS::IAM::Role") {
        let found = it.get("AssumeRolePolicyDocument").map_or(0, shortest);
        let property = "AssumeRolePolicyDocument";
        check(&it, property, found, RAISED_TRUST_POLICY, TRUST_POLICY);
    }
}

/// Returns for each role, user and group the size of the inline policies that are separate resources, and the last of
/// these resources.
fn attached<'a>(cx: &Analysis<'a>) -> BTreeMap<&'a str, (usize, Resource<'a>)> {
    let mut all: BTreeMap<&str, (usize, Resource<'_>)> = BTreeMap::new();
    for kind in ["Policy", "RolePolicy", "UserPolicy", "GroupPolicy"] {
        for it in cx.of(&format!("AWS::IAM::{kind}")) {
            let found = it.get("PolicyDocument").map_or(0, shortest);
            let single = ["RoleName", "UserName", "GroupName"].into_iter();
            let lists = ["Roles", "Users", "Groups"].into_iter();
            let owners: BTreeSet<&str> = single
                .filter_map(|name| it.get(name))
                .chain(lists.filter_map(|name| it.list(name)).flatten())
                .filter_map(|owner| Some(resource_of(cx, owner)?.id))
                .collect();
            for owner in owners {
                let (sum, last) = all.entry(owner).or_insert((0, it));
                (*sum, *last) = (*sum + found, it);
            }
        }
    }
    all
}

fn path(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in ["Role", "User", "Group", "ManagedPolicy", "InstanceProfile"] {
        for it in cx.of(&format!("AWS::IAM::{kind}")) {
            if let Some(path) = it.text("Path") {
                let is_right =
                    path.starts_with('/') && path.ends_with('/') && path.len() <= PATH_CHARACTERS;
                if !is_right {
                    findings
                        .on(&it, "Path", "the IAM path is not valid")
                        .found(path)
                        .allowed(format!("/team/, up to {PATH_CHARACTERS} characters"));
                }
            }
            if let Some(name) =
                it.text("RoleName").filter(|it| it.chars().count() > ROLE_NAME_CHARACTERS)
            {
                findings
                    .on(&it, "RoleName", "the role name is too long")
                    .found(name)
                    .allowed(format!("up to {ROLE_NAME_CHARACTERS} characters"));
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
