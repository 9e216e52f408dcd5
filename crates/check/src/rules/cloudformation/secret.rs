//! Secrets in plain text.

use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

/// The properties that hold a secret, by resource type.
/// Source: the properties that the CloudFormation registry marks as write-only and that hold passwords or tokens.
const SECRETS: [(&str, &str); 14] = [
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::DMS::Endpoint", "Password"),
    ("AWS::DocDB::DBCluster", "MasterUserPassword"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    (
        "AWS::FSx::FileSystem",
        "WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password",
    ),
    ("AWS::IAM::User", "LoginProfile.Password"),
    ("AWS::AmazonMQ::Broker", "Users.0.Password"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
    (
        "AWS::OpenSearchService::Domain",
        "AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword",
    ),
    ("AWS::DataSync::LocationSMB", "Password"),
    ("AWS::DataSync::LocationObjectStorage", "SecretKey"),
];

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_030, secrets)];

fn secrets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in SECRETS {
        for resource in cx.of(kind) {
            if resource.text(property).is_some_and(|it| !it.is_empty()) {
                findings
                    .on(&resource, property, "the template contains a secret in plain text")
                    .found("a literal string")
                    .allowed("a dynamic reference, or a parameter with `NoEcho`");
            }
            let Some(node) = resource.get(property) else { continue };
            if let Some(stanchion_template::Expression::Ref(name)) =
                stanchion_template::Expression::of(node)
                && let Some(parameter) = cx.parameter(name)
                && !matches!(parameter.get("NoEcho"), Some(Node::Bool(true)))
                && parameter.get("NoEcho").and_then(Node::as_text) != Some("true")
            {
                let path = ["Parameters", name].map(Segment::from);
                findings
                    .at(
                        &path,
                        "the parameter holds a secret, but CloudFormation displays its value",
                    )
                    .found("no `NoEcho`")
                    .allowed("`NoEcho: true`")
                    .help("Add `NoEcho: true`, or use a dynamic reference");
            }
        }
    }
}
