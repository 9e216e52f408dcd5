//! The mount proof: whole chains, and each link broken once.

use stanchion_check::{Severity, explain_mounts};
use stanchion_template::Template;

use super::findings;

/// A function, a file system and all that lets one mount the other.
const WHOLE: &str = include_str!("whole.yaml");

/// The rules of mounts that find something, errors marked.
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

/// The template with a text put in place of another, which has to be there.
#[track_caller]
fn with(from: &str, to: &str) -> String {
    assert!(WHOLE.contains(from), "{from:?} is not in the template");
    WHOLE.replace(from, to)
}

/// Compares the chains of a template in words with the snapshot of a scenario.
fn review(scenario: &str, text: &str) {
    let template = Template::parse(text).unwrap().template;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(scenario, explain_mounts(&template)));
}

#[test]
fn a_whole_template_has_nothing_to_report() {
    let found: Vec<_> =
        findings(WHOLE).into_iter().filter(|it| it.acknowledged.is_none()).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_chain_in_words() {
    review("explain-mounts", WHOLE);
}

#[test]
fn the_broken_chain_in_words() {
    let text = with("FromPort: 2049", "FromPort: 2050")
        .replace("DependsOn: [Target, Rule, Out]", "DependsOn: []");
    review("explain-mounts-broken", &text);
}

#[test]
fn each_link_breaks_by_itself() {
    let cases: &[(&str, &str, &[&str])] = &[
        // No mount target at all.
        ("FileSystemId: !Ref Data, SubnetId", "FileSystemId: fs-12345678, SubnetId", &["MNT-001!"]),
        // The function also runs in a zone without one.
        ("SubnetIds: [!Ref A]", "SubnetIds: [!Ref A, !Ref B]", &["MNT-002!"]),
        // Or in another VPC altogether.
        ("SubnetIds: [!Ref A]", "SubnetIds: [!Ref Far]", &["MNT-003!"]),
        // The wrong port, the wrong protocol, the wrong peer.
        ("FromPort: 2049", "FromPort: 2050", &["MNT-004!"]),
        ("IpProtocol: tcp, FromPort: 2049", "IpProtocol: udp, FromPort: 2049", &["MNT-004!"]),
        ("SourceSecurityGroupId: !Ref Client", "SourceSecurityGroupId: !Ref Nfs", &["MNT-004!"]),
        ("SourceSecurityGroupId: !Ref Client", "CidrIp: 10.0.1.0/24", &["MNT-004!"]),
        // Nothing but HTTPS may leave.
        ("DestinationSecurityGroupId: !Ref Nfs", "CidrIp: 10.9.0.0/16", &["MNT-005!"]),
        // The role may not mount, or may not write.
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
        // It may, on another file system, or when it is not encrypted.
        ("Resource: !GetAtt Data.Arn", "Resource: !GetAtt Other.Arn", &["MNT-008!"]),
        // Somebody denies it.
        (
            "Effect: Deny, Principal: '*', Action: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}",
            "Effect: Deny, Principal: '*', Action: 'elasticfilesystem:Client*'",
            &["MNT-008!"],
        ),
        // Nothing makes the directory.
        (
            ", CreationInfo: {OwnerUid: '1001', OwnerGid: '1001', Permissions: '750'}",
            "",
            &["MNT-011!"],
        ),
        // The function is there before the mount target, or before the rule.
        ("DependsOn: [Target, Rule, Out]", "DependsOn: [Rule, Out]", &["MNT-012!"]),
        ("DependsOn: [Target, Rule, Out]", "DependsOn: [Target, Out]", &["MNT-012"]),
    ];
    for (from, to, expected) in cases {
        assert_eq!(broken(&with(from, to)), *expected, "{from} -> {to}");
    }
}

#[test]
fn what_may_be_is_not_called_broken() {
    let cases = [
        // Groups and subnets of others.
        ("SecurityGroupIds: [!Ref Client]", "SecurityGroupIds: [!ImportValue groups]"),
        ("SubnetIds: [!Ref A]", "SubnetIds: [!ImportValue subnets]"),
        ("SubnetIds: [!Ref A]", "SubnetIds: !Split [',', !ImportValue subnets]"),
        // The VPC's whole block, everything, a prefix list.
        ("SourceSecurityGroupId: !Ref Client", "CidrIp: 10.0.0.0/16"),
        ("SourceSecurityGroupId: !Ref Client", "CidrIp: !GetAtt Vpc.CidrBlock"),
        ("SourceSecurityGroupId: !Ref Client", "SourcePrefixListId: pl-12345678"),
        // A role of others, a policy that is not known.
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
