//! The mount proof: complete chains, and each link broken once.

use stanchion_check::{Severity, explain_mounts};
use stanchion_template::Template;

use super::findings;

/// A function, a file system, and all resources that the mount requires.
const WHOLE: &str = include_str!("whole.yaml");

/// Returns the ids of the rules of mounts with findings. Errors are marked by `!`.
#[track_caller]
fn broken(text: &str) -> Vec<String> {
    let found = findings(text);
    let mut rules: Vec<String> = found
        .iter()
        .filter(|it| it.code.id.starts_with("MNT-"))
        .map(|it| {
            let mark = if it.severity == Severity::Error { "!" } else { "" };
            format!("{}{mark}", it.code.id)
        })
        .collect();
    rules.sort();
    rules.dedup();
    rules
}

/// Returns the template with a text replaced by another. The text must exist in the template.
#[track_caller]
fn with(from: &str, to: &str) -> String {
    assert!(WHOLE.contains(from), "{from:?} is not in the template");
    WHOLE.replace(from, to)
}

/// Compares the explanation of the chains of a template with the snapshot of a scenario.
fn review(scenario: &str, text: &str) {
    let template = Template::parse(text).unwrap().template;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(scenario, explain_mounts(&template)));
}

#[test]
fn a_complete_template_has_no_findings() {
    let found: Vec<_> =
        findings(WHOLE).into_iter().filter(|it| it.acknowledged.is_none()).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_chain_is_explained() {
    review("explain-mounts", WHOLE);
}

#[test]
fn the_broken_chain_is_explained() {
    let text = with("FromPort: 2049", "FromPort: 2050")
        .replace("DependsOn: [Target, Rule, Out]", "DependsOn: []");
    review("explain-mounts-broken", &text);
}

#[test]
fn each_link_can_break_alone() {
    let cases: &[(&str, &str, &[&str])] = &[
        // The file system has no mount target.
        ("FileSystemId: !Ref Data, SubnetId", "FileSystemId: fs-12345678, SubnetId", &["MNT-001!"]),
        // The function also runs in a zone without a mount target.
        ("SubnetIds: [!Ref A]", "SubnetIds: [!Ref A, !Ref B]", &["MNT-002!"]),
        // The function runs in another VPC.
        ("SubnetIds: [!Ref A]", "SubnetIds: [!Ref Far]", &["MNT-003!"]),
        // The ingress rule has the wrong port, the wrong protocol or the wrong source.
        ("FromPort: 2049", "FromPort: 2050", &["MNT-004!"]),
        ("IpProtocol: tcp, FromPort: 2049", "IpProtocol: udp, FromPort: 2049", &["MNT-004!"]),
        ("SourceSecurityGroupId: !Ref Client", "SourceSecurityGroupId: !Ref Nfs", &["MNT-004!"]),
        ("SourceSecurityGroupId: !Ref Client", "CidrIp: 10.0.1.0/24", &["MNT-004!"]),
        // The egress rules only allow HTTPS.
        ("DestinationSecurityGroupId: !Ref Nfs", "CidrIp: 10.9.0.0/16", &["MNT-005!"]),
        // The role is not allowed to mount, or to write.
        (
            "Action: [elasticfilesystem:ClientMount, elasticfilesystem:ClientWrite]",
            "Action: s3:GetObject",
            &["MNT-008!"],
        ),
        (
            "Action: [elasticfilesystem:ClientMount, elasticfilesystem:ClientWrite]",
            "Action: [elasticfilesystem:ClientMount]",
            &["MNT-008"],
        ),
        // The role is only allowed to mount another file system.
        ("Resource: !GetAtt Data.Arn", "Resource: !GetAtt Other.Arn", &["MNT-008!"]),
        // The file system policy denies the mount.
        (
            "Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}",
            "Effect: Deny, Principal: '*', Action: 'elasticfilesystem:Client*'",
            &["MNT-008!"],
        ),
        // Nothing creates the directory.
        (
            ", CreationInfo: {OwnerUid: '1001', OwnerGid: '1001', Permissions: '750'}",
            "",
            &["MNT-011"],
        ),
        // The function is created before the mount target, or before the rule.
        ("DependsOn: [Target, Rule, Out]", "DependsOn: [Rule, Out]", &["MNT-012!"]),
        ("DependsOn: [Target, Rule, Out]", "DependsOn: [Target, Out]", &["MNT-012"]),
    ];
    for (from, to, expected) in cases {
        assert_eq!(broken(&with(from, to)), *expected, "{from} -> {to}");
    }
}

#[test]
fn a_link_that_may_hold_is_not_broken() {
    let cases = [
        // Imported security groups and subnets.
        ("SecurityGroupIds: [!Ref Client]", "SecurityGroupIds: [!ImportValue groups]"),
        ("SubnetIds: [!Ref A]", "SubnetIds: [!ImportValue subnets]"),
        ("SubnetIds: [!Ref A]", "SubnetIds: !Split [',', !ImportValue subnets]"),
        // The CIDR block of the VPC, or a prefix list.
        ("SourceSecurityGroupId: !Ref Client", "CidrIp: 10.0.0.0/16"),
        ("SourceSecurityGroupId: !Ref Client", "CidrIp: !GetAtt Vpc.CidrBlock"),
        ("SourceSecurityGroupId: !Ref Client", "SourcePrefixListId: pl-12345678"),
        // An imported role, or an action with a wildcard.
        ("Role: !GetAtt Role.Arn", "Role: !ImportValue role"),
        (
            "Action: [elasticfilesystem:ClientMount, elasticfilesystem:ClientWrite]",
            "Action: 'elasticfilesystem:*'",
        ),
        ("Resource: !GetAtt Data.Arn", "Resource: '*'"),
        // All ports.
        ("IpProtocol: tcp, FromPort: 2049, ToPort: 2049", "IpProtocol: '-1'"),
    ];
    for (from, to) in cases {
        assert_eq!(broken(&with(from, to)), [""; 0], "{from} -> {to}");
    }
}
