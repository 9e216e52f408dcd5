//! Secrets in the open.

use stanchion_template::{Node, Segment};

use crate::{Rule, Severity};

/// Properties that hold a secret, by type.
/// Source: properties the registry marks as write-only and that hold passwords or tokens.
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

pub(super) const RULE: Rule = Rule {
    id: "CFN-030",
    severity: Severity::Warning,
    title: "A secret stands in the template",
    what: "A password or token is written as text, or is the default of a parameter without NoEcho.",
    why: "Whoever can read the template, the repository or the stack's events can read the secret.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html",
    fix: "use a dynamic reference: {{resolve:secretsmanager:..}}",
    not_covered: "Secrets in scripts, environment variables and properties not in its list.",
    failing: "\
Resources:
  Place:
    Type: AWS::DataSync::LocationSMB
    Properties: {AgentArns: ['arn:aws:datasync:us-east-1:111122223333:agent/agent-0b0addbeef44baca3'], User: a, Password: hunter2, ServerHostname: nas, Subdirectory: /share}
",
    passing: "\
Resources:
  Place:
    Type: AWS::DataSync::LocationSMB
    Properties: {AgentArns: ['arn:aws:datasync:us-east-1:111122223333:agent/agent-0b0addbeef44baca3'], User: a, Password: '{{resolve:secretsmanager:nas:SecretString:password}}', ServerHostname: nas, Subdirectory: /share}
",
    check: |cx, findings| {
        for (kind, property) in SECRETS {
            for resource in cx.of(kind) {
                if resource.text(property).is_some_and(|it| !it.is_empty()) {
                    findings
                        .on(&resource, property, "a secret stands in the template")
                        .found("a literal text")
                        .allowed("a dynamic reference, or a parameter with NoEcho");
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
                        .at(&path, "the parameter holds a secret and is shown")
                        .found("no NoEcho")
                        .allowed("NoEcho: true")
                        .help("add NoEcho: true, or use a dynamic reference");
                }
            }
        }
    },
};
