//! Dynamic references to secure strings.

use stanchion_template::{Segment, path};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_042, secure_strings)];

const REFERENCE: &str = "{{resolve:ssm-secure:";

/// The properties that support secure strings. `*` is any item of a list.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html>,
/// and templates that were deployed.
const SUPPORTED: [(&str, &str); 14] = [
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::EC2::VPNConnection", "VpnTunnelOptionsSpecifications.*.PreSharedKey"),
    (
        "AWS::FSx::FileSystem",
        "WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password",
    ),
    ("AWS::IAM::User", "LoginProfile.Password"),
    ("AWS::KinesisFirehose::DeliveryStream", "RedshiftDestinationConfiguration.Password"),
    ("AWS::OpsWorks::App", "AppSource.Password"),
    ("AWS::OpsWorks::Stack", "CustomCookbooksSource.Password"),
    ("AWS::OpsWorks::Stack", "RdsDbInstances.*.DbPassword"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "TdeCredentialPassword"),
];

fn secure_strings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for marked in cx.functions().marked().iter().filter(|it| it.text.contains(REFERENCE)) {
        let way = &*marked.way;
        match way {
            [Step::Key("Resources"), Step::Key(id), Step::Key("Properties"), below @ ..] => {
                let Some(resource) = cx.resource(id) else { continue };
                if is_supported(resource.kind, below) {
                    continue;
                }
                let message =
                    format!("this property of {} does not support secure strings", resource.kind);
                let entry = findings.at(&segments(way), message).found(found(marked.text));
                if resource.kind.starts_with("AWS::") && is_secret(below) {
                    entry.severity(Severity::Warning);
                }
            }
            [Step::Key("Outputs"), .., last] if *last != Step::Key("Description") => {
                findings
                    .at(&segments(way), "an output does not support secure strings")
                    .found(found(marked.text));
            }
            _ => {}
        }
    }
}

/// Returns true for a property that is a secret by its name. CloudFormation supports more of them than its
/// documentation says. Names of environment variables do not count.
fn is_secret(way: &[Step<'_>]) -> bool {
    let keys: Vec<&str> = way
        .iter()
        .filter_map(|it| match it {
            Step::Key(key) if !key.starts_with("Fn::") => Some(*key),
            _ => None,
        })
        .collect();
    let is_variable = keys.iter().any(|it| ["Environment", "Variables", "UserData"].contains(it));
    let is_named = |it: &&str| {
        ["Password", "Secret", "Token", "Key", "Passphrase", "Credential"]
            .iter()
            .any(|part| it.contains(part))
    };
    !is_variable && keys.last().is_some_and(is_named)
}

fn found(text: &str) -> String {
    let rest = text.find(REFERENCE).map_or(text, |at| &text[at..]);
    rest.find("}}").map_or(rest, |at| &rest[..at + 2]).to_owned()
}

/// Returns true if a property supports secure strings. Functions on the way to it make no difference.
fn is_supported(kind: &str, way: &[Step<'_>]) -> bool {
    let function =
        way.iter().position(|it| matches!(it, Step::Key(key) if key.starts_with("Fn::")));
    let way = &way[..function.unwrap_or(way.len())];
    SUPPORTED.iter().filter(|(it, _)| *it == kind).any(|(_, property)| {
        let steps: Vec<Segment> = path::segments(property).collect();
        steps.len() == way.len()
            && steps
                .iter()
                .zip(segments(way))
                .all(|(step, at)| *step == at || matches!(step, Segment::Key(it) if it == "*"))
    })
}
