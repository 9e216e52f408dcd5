//! AWS Systems Manager.

use stanchion_template::Node;

use crate::Rule;
use crate::context::{Context, scalar};
use crate::findings::Findings;
use crate::rules::declare::rules;

const PARAMETER: &str =
    "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html";
const DOCUMENT: &str = "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

/// An example of a command document with its content.
macro_rules! document {
    ($content:literal) => {
        concat!("Resources:\n  D:\n    Type: AWS::SSM::Document\n    Properties:\n      DocumentType: Command\n      Content: ", $content, "\n")
    };
}

rules! {
    "SSM-001" Error "A parameter's name is none Parameter Store takes" {
        what: "Name starts with aws or ssm, has other signs than letters, digits and ._-/, more than 15 levels, or a / inside without one at the start.",
        why: "Parameter Store refuses the name.",
        source: PARAMETER,
        fix: "write /team/name",
        failing: "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Name: /aws/mine, Type: String, Value: a}}}\n",
        passing: "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Name: /mine/aws, Type: String, Value: a}}}\n",
        check: name,
    }
    "SSM-002" Error "A parameter's value is too long for its tier" {
        what: "Value has more than 4 KB and Tier is not Advanced, or more than 8 KB.",
        why: "Parameter Store refuses the value.",
        source: PARAMETER,
        fix: "set Tier to Advanced or Intelligent-Tiering, up to 8 KB",
        failing: "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: <4100 letters>}}}\n",
        passing: "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Tier: Advanced, Value: <4100 letters>}}}\n",
        check: value,
    }
    "SSM-003" Error "CloudFormation makes no SecureString" {
        what: "Type is SecureString.",
        why: "CloudFormation refuses the parameter.",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html",
        fix: "use a secret of Secrets Manager, and refer to it dynamically",
        failing: "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: SecureString, Value: a}}}\n",
        passing: "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: a}}}\n",
        check: secure,
    }
    "SSM-004" Error "A document of Systems Manager has the wrong form" {
        what: "A command document's schemaVersion is none of 1.2, 2.0 and 2.2, or its steps are missing; an automation document's is not 0.3; {{ Name }} in a step names no parameter of the document.",
        why: "Systems Manager refuses the document, or runs the text as it stands.",
        source: DOCUMENT,
        fix: "use schemaVersion 2.2 with mainSteps, and declare each parameter",
        not_covered: "Content that is text.",
        failing: document!("{schemaVersion: '2.2', mainSteps: [{action: 'aws:runShellScript', name: a, inputs: {runCommand: ['echo {{ Name }}']}}]}"),
        passing: document!("{schemaVersion: '2.2', parameters: {Name: {type: String}}, mainSteps: [{action: 'aws:runShellScript', name: a, inputs: {runCommand: ['echo {{ Name }}']}}]}"),
        check: content,
    }
    "SSM-005" Warning "A named document that cannot be changed" {
        what: "A document has a Name, and UpdateMethod is not NewVersion.",
        why: "A change replaces the document, and its name is taken: the update fails.",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html",
        fix: "set UpdateMethod to NewVersion, or leave Name out",
        failing: "Resources: {D: {Type: AWS::SSM::Document, Properties: {Name: mine, DocumentType: Command, Content: {schemaVersion: '2.2', mainSteps: [{action: 'aws:runShellScript', name: a, inputs: {runCommand: [ls]}}]}}}}\n",
        passing: "Resources: {D: {Type: AWS::SSM::Document, Properties: {Name: mine, UpdateMethod: NewVersion, DocumentType: Command, Content: {schemaVersion: '2.2', mainSteps: [{action: 'aws:runShellScript', name: a, inputs: {runCommand: [ls]}}]}}}}\n",
        check: named,
    }
}

const STORE: &str = "AWS::SSM::Parameter";

fn name(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        let Some(name) = it.text("Name") else { continue };
        let lower = name.trim_start_matches('/').to_ascii_lowercase();
        let is_plain = name.chars().all(|it| it.is_ascii_alphanumeric() || "._-/".contains(it));
        let inside = name.contains('/') && !name.starts_with('/');
        let levels = name.split('/').filter(|it| !it.is_empty()).count();
        if lower.starts_with("aws")
            || lower.starts_with("ssm")
            || !is_plain
            || inside
            || levels > 15
        {
            findings
                .on(&it, "Name", "Parameter Store does not take this name")
                .found(name)
                .allowed("/team/name of letters, digits and ._-, not starting with aws or ssm");
        }
    }
}

fn value(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        let length = it.text("Value").map_or(0, str::len);
        let most = match it.text("Tier") {
            Some("Advanced" | "Intelligent-Tiering") => 8192,
            None if it.has("Tier") => 8192,
            _ => 4096,
        };
        if length > most {
            findings
                .on(&it, "Value", "the value is too long")
                .found(format!("{length} bytes"))
                .allowed(format!("up to {most} bytes"));
        }
    }
}

fn secure(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        if it.text("Type") == Some("SecureString") {
            findings
                .on(&it, "Type", "CloudFormation makes no SecureString")
                .found("SecureString")
                .allowed("String or StringList");
        }
    }
}

/// Names in `{{ .. }}` of every text below a node.
fn names_used(node: &Node) -> Vec<String> {
    let mut names = Vec::new();
    node.walk(&mut |it| {
        for part in it.as_text().into_iter().flat_map(|it| it.split("{{").skip(1)) {
            let Some((name, _)) = part.split_once("}}") else { continue };
            let name = name.trim();
            // Outputs of steps and dynamic references have points and colons.
            if !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_') {
                names.push(name.to_owned());
            }
        }
    });
    names.sort();
    names.dedup();
    names
}

fn content(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SSM::Document") {
        let Some(content) = it.get("Content").filter(|it| it.as_map().is_some()) else { continue };
        let kind = it.text("DocumentType").unwrap_or("Command");
        let version = content.get("schemaVersion").and_then(scalar);
        let (versions, steps): (&[&str], &[&str]) = match kind {
            "Command" if it.text("DocumentType").is_some() || !it.has("DocumentType") => {
                (&["1.2", "2.0", "2.2"], &["mainSteps", "runtimeConfig"])
            }
            "Automation" => (&["0.3"], &["mainSteps"]),
            _ => continue,
        };
        match version {
            Some(version) if !versions.contains(&version.as_ref()) => {
                findings
                    .on(
                        &it,
                        "Content.schemaVersion",
                        format!("a document of type {kind} has no such version"),
                    )
                    .found(version)
                    .allowed(versions.join(", "));
            }
            None if content.get("schemaVersion").is_none() => {
                findings
                    .on(&it, "Content.schemaVersion", "the version is missing")
                    .found("nothing")
                    .allowed(versions.join(", "));
            }
            _ => {}
        }
        let there = steps.iter().find_map(|name| content.get(name));
        let Some(there) = there else {
            findings
                .on(&it, "Content", "the document has no steps")
                .found("nothing")
                .allowed(steps.join(" or "));
            continue;
        };
        if kind == "Automation" {
            continue;
        }
        for name in names_used(there) {
            if content.get("parameters").and_then(|it| it.get(&name)).is_none() {
                findings
                    .on(&it, "Content", format!("the document has no parameter {name}"))
                    .found(format!("{{{{ {name} }}}}"));
            }
        }
    }
}

fn named(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SSM::Document") {
        let is_replaced = !it.has("UpdateMethod") || it.text("UpdateMethod") == Some("Replace");
        if it.has("Name") && is_replaced {
            findings
                .on(&it, "UpdateMethod", "a change of this document fails on its name")
                .found(it.text("UpdateMethod").unwrap_or("nothing, which means Replace"))
                .allowed("NewVersion");
        }
    }
}
