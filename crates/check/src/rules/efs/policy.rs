//! The file system policy.

use stanchion_template::{Node, Segment, json};

use super::FILE_SYSTEM;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::policy::statements;
use crate::rules::declare::rules;

rules! {
    "EFS-013" Error "A file system policy is too long" {
        what: "FileSystemPolicy has more than 20,000 characters as JSON.",
        why: "EFS refuses the policy.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
        fix: "shorten the policy",
        not_covered: "Policies with expressions are measured as they are written.",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Statement: [{Sid: <20001 letters>}]}}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Statement: [{Sid: A}]}}}}\n",
        check: length,
    }
    "EFS-015" Warning "A file system policy locks out its maker" {
        what: "The policy denies everything, or elasticfilesystem:PutFileSystemPolicy, to everybody without a condition, and BypassPolicyLockoutSafetyCheck is not set.",
        why: "EFS refuses the policy, since nobody but the root user could change it again.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html",
        fix: "deny data actions only, or add a condition",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: '*'}]}}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: 'elasticfilesystem:ClientWrite'}]}}}}\n",
        check: lockout,
    }
    "EFS-016" Info "Whoever reaches a mount target has full access" {
        what: "A file system has mount targets and no FileSystemPolicy.",
        why: "Without a policy the network alone decides who may mount, write and be root.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        fix: "set FileSystemPolicy",
        failing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem}\n  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678]}}\n",
        passing: "Resources:\n  Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}}]}}}\n  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678]}}\n",
        check: absent,
    }
    "EFS-018" Warning "A file system policy lets mounts pass without TLS" {
        what: "FileSystemPolicy has no statement with a condition on aws:SecureTransport.",
        why: "Data crosses the network in the clear when a client leaves out the option tls.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
        fix: "deny everything where aws:SecureTransport is false",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: '*', Action: 'elasticfilesystem:ClientMount'}]}}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}}]}}}}\n",
        check: tls,
    }
}

const POLICY: &str = "FileSystemPolicy";

fn length(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(policy) = it.get(POLICY).filter(|it| it.as_map().is_some()) else { continue };
        let length = json::to_compact_string(policy).chars().count();
        if length > 20_000 {
            findings
                .on(&it, POLICY, "the policy is too long")
                .found(format!("{length} characters"))
                .allowed("up to 20000 characters");
        }
    }
}

fn lockout(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| !it.has("BypassPolicyLockoutSafetyCheck")) {
        let mut path = it.properties_path();
        path.push(Segment::from(POLICY));
        let all = it.get(POLICY).and_then(|it| statements(it, &path)).unwrap_or_default();
        for statement in all {
            let is_everybody = statement.get("Principal").is_some_and(|it| {
                it.as_text() == Some("*") || it.get("AWS").and_then(Node::as_text) == Some("*")
            });
            let locks = statement.is_allow() == Some(false)
                && is_everybody
                && statement.get("Condition").is_none()
                && statement.is_about("elasticfilesystem:PutFileSystemPolicy") == Some(true);
            if locks {
                findings
                    .at(&statement.path, "nobody could change this policy again")
                    .found("Deny to everybody without a condition");
            }
        }
    }
}

fn absent(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| !it.has(POLICY)) {
        let is_reachable = cx.of(super::MOUNT_TARGET).any(|target| {
            let of = target.get("FileSystemId").and_then(crate::model::identity::name_of);
            of == Some(it.id)
        });
        if is_reachable {
            findings
                .on(&it, POLICY, "whoever reaches a mount target has full access")
                .found("no policy");
        }
    }
}

fn tls(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(all) = it.get(POLICY).and_then(|it| statements(it, &[])) else { continue };
        let mut is_asked = false;
        for statement in all {
            if let Some(condition) = statement.get("Condition") {
                condition.walk(&mut |it| {
                    let keys = it.as_map().into_iter().flat_map(stanchion_template::Map::keys);
                    is_asked |=
                        keys.into_iter().any(|it| it.eq_ignore_ascii_case("aws:SecureTransport"));
                });
            }
        }
        if !is_asked {
            findings.on(&it, POLICY, "the policy lets mounts pass without TLS");
        }
    }
}
