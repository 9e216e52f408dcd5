//! Instances whose scripts and attributes conflict: `cfn-init` and signals.

use stanchion_template::{Expression, Node, path};

use crate::analysis::Analysis;
use crate::code;
use crate::model::script::{Script, lines};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::CFN_045, init_without_metadata), Rule::new(code::CFN_046, without_signal)];

/// The resources with a script, and the property that holds it.
const SCRIPTS: [(&str, &str); 3] = [
    ("AWS::AutoScaling::LaunchConfiguration", "UserData"),
    ("AWS::EC2::Instance", "UserData"),
    ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.UserData"),
];

/// The key of the metadata that `cfn-init` reads.
const INIT: &str = "AWS::CloudFormation::Init";

fn init_without_metadata(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in SCRIPTS {
        for resource in cx.of(kind) {
            let Some(script) = resource.get(property).map(Script::of) else { continue };
            let lines = lines(&script.text);
            let mut names = lines.iter().filter_map(|it| initialized(it));
            let wrong = names.find(|name| cx.resource(name).is_some_and(|it| lacks_metadata(&it)));
            if let Some(name) = wrong {
                findings
                    .on(
                        &resource,
                        property,
                        format!("`cfn-init` reads metadata that {name} does not have"),
                    )
                    .found(format!("--resource {name}"))
                    .allowed(format!("a resource with {INIT} in its metadata"));
            }
        }
    }
}

fn lacks_metadata(resource: &Resource<'_>) -> bool {
    let Some(metadata) = resource.body.get("Metadata") else { return true };
    metadata
        .as_map()
        .is_some_and(|it| !it.contains_key(INIT) && !it.keys().any(|it| it.starts_with("Fn::")))
}

/// Returns the resource whose metadata a command of a script applies, if it is a resource of the same stack.
fn initialized(line: &str) -> Option<&str> {
    let line = line.trim_start();
    if line.starts_with('#') {
        return None;
    }
    let (_, arguments) = line.split_once("cfn-init")?;
    let mut words = arguments
        .split(|it: char| it.is_whitespace() || it == '=')
        .filter(|it| !it.is_empty())
        .map(|it| it.trim_matches(['"', '\'']));
    let (mut stack, mut resource) = ("", None);
    while let Some(word) = words.next() {
        match word {
            "--stack" | "-s" => stack = words.next()?,
            "--resource" | "-r" => resource = words.next(),
            _ => {}
        }
    }
    let is_own = ["${AWS::StackName}", "${AWS::StackId}"].contains(&stack);
    resource.filter(|it| is_own && it.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// Parts of scripts that can send a signal, or download something that does.
const SENDERS: [&str; 23] = [
    "ansible",
    "apt-key",
    "aws s3",
    "cfn-init",
    "chef",
    "cloud-config",
    "Copy-S3",
    "curl",
    "docker",
    "git ",
    "import",
    "include",
    "Invoke-",
    "podman",
    "puppet",
    "python",
    "Read-S3",
    "ruby",
    "salt",
    "signal",
    "Signal",
    "source ",
    "wget",
];

fn without_signal(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds = ["AWS::EC2::Instance", "AWS::AutoScaling::AutoScalingGroup"];
    if !kinds.iter().flat_map(|it| cx.of(it)).any(|it| waits(&it).is_some()) {
        return;
    }
    // Automation documents and functions of the template can send the signal too.
    let mut can_signal = cx.has_macros();
    cx.root.walk(&mut |it| can_signal |= it.as_text().is_some_and(|it| it.contains("ignal")));
    if can_signal {
        return;
    }
    for instance in cx.of("AWS::EC2::Instance") {
        report(findings, &instance, &instance, "UserData");
    }
    for group in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        for (reference, kind, property) in [
            (
                "LaunchTemplate.LaunchTemplateId",
                "AWS::EC2::LaunchTemplate",
                "LaunchTemplateData.UserData",
            ),
            ("LaunchConfigurationName", "AWS::AutoScaling::LaunchConfiguration", "UserData"),
        ] {
            let source = group.get(reference).and_then(|it| of_kind(cx, it, kind));
            if let Some(source) = source {
                report(findings, &group, &source, property);
            }
        }
    }
}

/// Returns the attribute that makes CloudFormation wait for signals of instances.
fn waits(resource: &Resource<'_>) -> Option<&'static str> {
    let policy =
        |attribute: &str, below: &str| path::get(resource.body.get(attribute)?.as_map()?, below);
    let count = policy("CreationPolicy", "ResourceSignal.Count").and_then(number);
    if policy("CreationPolicy", "ResourceSignal").is_some() && count != Some(0.0) {
        return Some("CreationPolicy");
    }
    let rolling = policy("UpdatePolicy", "AutoScalingRollingUpdate.WaitOnResourceSignals")?;
    matches!(rolling, Node::Bool(true)).then_some("UpdatePolicy")
}

/// Reports a resource that waits for signals, if the script of its instances is known and sends none.
fn report(
    findings: &mut Findings<'_>,
    resource: &Resource<'_>,
    source: &Resource<'_>,
    property: &str,
) {
    let Some(attribute) = waits(resource) else { return };
    let Some(script) = source.get(property).map(Script::of) else { return };
    // The value of a parameter or variable can be a command.
    let has_command_of_others = script.text.lines().any(|it| it.trim_start().starts_with("${"));
    let mut can_signal = !script.is_complete
        || has_command_of_others
        || SENDERS.iter().any(|it| script.text.contains(it));
    for metadata in [resource, source].into_iter().filter_map(|it| it.body.get("Metadata")) {
        metadata.walk(&mut |it| {
            can_signal |= it.as_text().is_some_and(|it| it.contains("signal"))
                || Expression::of(it).is_some();
        });
    }
    if !can_signal {
        findings
            .at(
                &[resource.path(), vec![attribute.into()]].concat(),
                format!("`{attribute}` waits for a signal that the script does not send"),
            )
            .found("a script without `cfn-signal`");
    }
}
