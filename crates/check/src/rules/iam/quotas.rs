//! How large policies and roles may be.

use stanchion_template::{Node, Segment, json};

use crate::Severity;
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::identity::items;
use crate::rules::declare::rules;

const QUOTAS: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";

rules! {
    "IAM-001" Error "A policy is larger than IAM takes" {
        what: "A managed policy has more than 6,144 characters without blanks; a role's inline policies more than 10,240 together, a user's 2,048, a group's 5,120; a trust policy more than 4,096, from 2,048 a warning.",
        why: "IAM refuses the policy.",
        source: QUOTAS,
        fix: "use wildcards in actions, or several managed policies",
        not_covered: "References count as they are written.",
        failing: "Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Version: '2012-10-17', Statement: [{Sid: <6200 letters>, Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}}}}\n",
        passing: "Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Version: '2012-10-17', Statement: [{Sid: A, Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}}}}\n",
        check: size,
    }
    "IAM-002" Error "A name or path IAM does not take" {
        what: "The path of a role, user, group, policy or profile does not start and end with /, or has more than 512 characters; a role's name has more than 64.",
        why: "IAM refuses the resource.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        fix: "write the path as /team/",
        failing: "Resources: {P: {Type: AWS::IAM::Role, Properties: {Path: team, AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}\n",
        passing: "Resources: {P: {Type: AWS::IAM::Role, Properties: {Path: /team/, AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}\n",
        check: path,
    }
    "IAM-003" Warning "A role has more managed policies than an account's quota" {
        what: "ManagedPolicyArns has more than 10 entries; above 25, the most there can be, an error.",
        why: "IAM refuses the eleventh, unless the quota was raised.",
        source: QUOTAS,
        fix: "put the permissions into fewer policies",
        failing: "Resources: {R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::aws:policy/B', 'arn:aws:iam::aws:policy/C', 'arn:aws:iam::aws:policy/D', 'arn:aws:iam::aws:policy/E', 'arn:aws:iam::aws:policy/F', 'arn:aws:iam::aws:policy/G', 'arn:aws:iam::aws:policy/H', 'arn:aws:iam::aws:policy/I', 'arn:aws:iam::aws:policy/J', 'arn:aws:iam::aws:policy/K'], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}\n",
        passing: "Resources: {R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/A'], AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}\n",
        check: managed,
    }
    "IAM-004" Error "An instance profile has not one role" {
        what: "Roles of an instance profile has not exactly one entry.",
        why: "IAM refuses the second role; without one machines have no permissions.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html",
        fix: "name one role",
        failing: "Resources: {P: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [a, b]}}}\n",
        passing: "Resources: {P: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [a]}}}\n",
        check: profile,
    }
}

/// The characters of a document without blanks.
fn length(document: &Node) -> usize {
    json::to_compact_string(document).chars().filter(|it| !it.is_whitespace()).count()
}

fn inline(resource: &Resource<'_>) -> usize {
    let policies = items(resource.get("Policies")).unwrap_or_default();
    policies.iter().filter_map(|it| it.get("PolicyDocument")).map(length).sum()
}

fn size(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let mut check = |it: &Resource<'_>, property: &str, found: usize, most: usize, warn: usize| {
        if found > warn {
            let severity = if found > most { Severity::Error } else { Severity::Warning };
            findings
                .on(it, property, "the policy is too large")
                .severity(severity)
                .found(format!("{found} characters without blanks"))
                .allowed(format!("up to {warn}"));
        }
    };
    for it in cx.of("AWS::IAM::ManagedPolicy") {
        let found = it.get("PolicyDocument").map_or(0, length);
        check(&it, "PolicyDocument", found, 6144, 6144);
    }
    for (kind, most) in
        [("AWS::IAM::Role", 10_240), ("AWS::IAM::User", 2048), ("AWS::IAM::Group", 5120)]
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

fn path(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in ["Role", "User", "Group", "ManagedPolicy", "InstanceProfile"] {
        for it in cx.of(&format!("AWS::IAM::{kind}")) {
            if let Some(path) = it.text("Path") {
                let is_right = path.starts_with('/') && path.ends_with('/') && path.len() <= 512;
                if !is_right {
                    findings
                        .on(&it, "Path", "this is no path")
                        .found(path)
                        .allowed("/team/, up to 512 characters");
                }
            }
            if let Some(name) = it.text("RoleName").filter(|it| it.chars().count() > 64) {
                findings
                    .on(&it, "RoleName", "the name is too long")
                    .found(name)
                    .allowed("up to 64 characters");
            }
        }
    }
}

fn managed(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in ["Role", "User", "Group"] {
        for it in cx.of(&format!("AWS::IAM::{kind}")) {
            let count = it.list("ManagedPolicyArns").map_or(0, <[_]>::len);
            if count > 10 {
                let severity = if count > 25 { Severity::Error } else { Severity::Warning };
                findings
                    .on(&it, "ManagedPolicyArns", "there are many managed policies")
                    .severity(severity)
                    .found(count)
                    .allowed("up to 10, 25 with a raised quota");
            }
        }
    }
}

fn profile(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::IAM::InstanceProfile") {
        let Some(roles) = items(it.get("Roles")) else { continue };
        if roles.len() != 1 {
            let mut path = it.properties_path();
            path.push(Segment::from("Roles"));
            findings.at(&path, "an instance profile has one role").found(roles.len()).allowed("1");
        }
    }
}
