//! Finds what AWS would refuse in a CloudFormation template, or what would deploy and not work.
//!
//! A [`Diagnostic`] is plain data: the rule, the severity, the place, the value found, the allowed values, and how to
//! fix it. A [`Rule`] examines a template and reports findings. It reports nothing about values that are known only
//! during deployment. A [`RuleSet`] has the rules of this crate and those of a team.
//!
//! ```
//! use stanchion_template::Template;
//! let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encryptd: true\n";
//! let parsed = Template::parse(text).unwrap();
//! let diagnostics = stanchion_check::check_file(&parsed, "data.yaml");
//! let first = diagnostics.iter().next().unwrap();
//! assert_eq!((first.code.id, first.place.as_ref().unwrap().start.line), ("SCH-002", 5));
//! assert_eq!(first.help.as_deref(), Some("Use `Encrypted`"));
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the findings in a template | [`check`], [`check_file`], [`check_file_with`] |
//! | the proof that mounts work | [`mounts`], [`explain_mounts`] |
//! | the findings in nested stacks | [`nested_stacks`], [`check_nested`] |
//! | the parts of a finding | [`Diagnostic`], [`Place`], [`Severity`] |
//! | what a finding means, why it matters, and its fix | [`Code`], [`code`] |
//! | findings as JSON or SARIF | [`report`] |
//! | findings that you accept, with a reason | [`Acknowledgement`] |
//! | rules of your own | [`RuleSet`], [`Rule`], [`PropertyRule`], [`TagRule`] |
//! | what a rule sees | [`Analysis`], [`View`], [`Resource`], [`PropertyValue`] |
//! | rules of a compliance standard | [`Pack`] |
//! | numbers, lists and formats of AWS | [`facts`] |
//!
//! # Where to go next
//!
//! - [`Rule`] shows how to write a rule.
//! - `cargo install stanchion-cli` installs the command `stanchion check`, which runs the rules on files.
//! - The [list of findings](https://github.com/stanchion-rs/stanchion/blob/main/docs/findings/README.md) has each rule with its source.

#![forbid(unsafe_code)]

mod analysis;
mod checks;
pub mod code;
mod compliance;
mod examination;
mod explanation;
pub mod facts;
mod finding;
#[cfg(test)]
mod growth;
mod iam;
mod model;
mod mount;
mod nearest;
mod nested;
mod parameters;
mod pattern;
mod repeated_key;
pub mod report;
mod rule;
mod rules;
mod schema;
mod sorted_table;
mod view;

pub use analysis::Analysis;
pub use code::{Code, Examples, Severity};
pub use compliance::{Control, Pack, Uncovered, uncovered};
pub use explanation::{MountLink, MountProof, Mounts};
pub use finding::{
    ACKNOWLEDGE_KEY, Acknowledgement, Diagnostic, Diagnostics, LineColumn, METADATA_KEY,
    OWN_IDS_KEY, Place, UnknownId, acknowledgements,
};
pub use iam::{service_actions, service_prefixes};
pub use nearest::nearest;
pub use nested::{NestedStack, NestedTemplate, check_nested, nested_stacks};
pub use parameters::Parameters;
pub use repeated_key::repeated_keys;
pub use rule::{FindingDetails, Findings, PropertyRule, Rule, RuleSet, TagRule};
pub use rules::all as rules;
pub use schema::UnknownName;
pub use stanchion_template::language::Answer;
pub use view::{PropertyValue, Resource, View};

use stanchion_template::language::ParameterValues;
use stanchion_template::{Parsed, Template};

/// Checks a template that was built in memory. Its findings have no place in a file.
///
/// ```
/// use stanchion_template::Template;
///
/// let text = "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: fast}}}";
/// let findings = stanchion_check::check(&Template::parse(text).unwrap().template);
/// assert!(findings.has_errors());
/// ```
pub fn check(template: &Template) -> Diagnostics {
    RuleSet::new().check(template)
}

/// Checks a template that was read from a file. Each finding has the file, line and column.
pub fn check_file(parsed: &Parsed, file: &str) -> Diagnostics {
    RuleSet::new().check_file(parsed, file)
}

/// Checks a template that was read from a file with the values of its parameters. The values decide conditions, and
/// each value is compared with the constraints of its parameter.
///
/// ```
/// use stanchion_check::{Parameters, check_file_with};
/// use stanchion_template::Template;
///
/// let template = "
/// Parameters: {Mode: {Type: String, AllowedValues: [elastic, bursting]}}
/// Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: !Ref Mode}}}
/// ";
/// let values = stanchion_template::parse("{Mode: fast}").unwrap();
/// let parameters = Parameters::read(&values, "values.yaml");
/// let findings = check_file_with(&Template::parse(template).unwrap(), "data.yaml", &parameters);
/// assert!(findings.has_errors());
/// ```
pub fn check_file_with(parsed: &Parsed, file: &str, parameters: &Parameters) -> Diagnostics {
    RuleSet::new().check_file_with(parsed, file, parameters)
}

/// Describes each mount of the template: the links from the compute resource to the file system, and where the chain
/// breaks.
///
/// ```
/// use stanchion_template::Template;
///
/// let template = Template::parse("Resources: {Data: {Type: AWS::EFS::FileSystem}}").unwrap().template;
/// assert!(stanchion_check::explain_mounts(&template).starts_with("No resource of this template mounts"));
/// ```
pub fn explain_mounts(template: &Template) -> String {
    mounts(template).to_text()
}

/// Examines each mount of the template: the links from the compute resource to the file system.
///
/// ```
/// use stanchion_check::{Answer, mounts};
/// use stanchion_template::Template;
///
/// let template = Template::parse("
/// Resources:
///   Data: {Type: AWS::EFS::FileSystem}
///   Messages: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref Data}}
///   Function:
///     Type: AWS::Lambda::Function
///     Properties:
///       Role: arn:aws:iam::111122223333:role/reader
///       Runtime: python3.13
///       Handler: index.handler
///       Code: {ZipFile: 'def handler(event, context): pass'}
///       VpcConfig: {SubnetIds: [subnet-0a1b2c3d], SecurityGroupIds: [sg-0a1b2c3d]}
///       FileSystemConfigs: [{Arn: !GetAtt Messages.Arn, LocalMountPath: /mnt/messages}]
/// ").unwrap().template;
/// let mounts = mounts(&template);
/// let mount = mounts.iter().next().unwrap();
/// assert_eq!((mount.client(), mount.target()), ("Function", "Messages"));
/// // The file system has no mount target.
/// assert_eq!(mount.works(), Answer::No);
/// ```
pub fn mounts(template: &Template) -> Mounts {
    explanation::mounts(template, &ParameterValues::default())
}
