//! Protocols, identity providers, security policies and workflows of servers.

use stanchion_template::Node;

use super::SERVER;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::transfer::{OUTDATED, SECURITY_POLICIES};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::TRF_007, protocol),
    Rule::new(code::TRF_009, security_policy),
    Rule::new(code::TRF_012, identity_provider),
    Rule::new(code::TRF_014, plain),
    Rule::new(code::TRF_015, tags),
];

/// Returns a setting of a server, or its default. Returns `None` for a value that is not a literal.
pub(super) fn setting<'a>(
    server: &Resource<'a>,
    property: &str,
    default: &'static str,
) -> Option<&'a str> {
    match server.has(property) {
        false if server.is_opaque() => None,
        false => Some(default),
        true => server.text(property),
    }
}

/// Returns the domain of a server.
pub(super) fn domain<'a>(server: &Resource<'a>) -> Option<&'a str> {
    setting(server, "Domain", "S3")
}

pub(super) fn endpoint_type<'a>(server: &Resource<'a>) -> Option<&'a str> {
    setting(server, "EndpointType", "PUBLIC")
}

pub(super) fn provider<'a>(server: &Resource<'a>) -> Option<&'a str> {
    setting(server, "IdentityProviderType", "SERVICE_MANAGED")
}

pub(super) fn has_protocol(server: &Resource<'_>, protocol: &str) -> bool {
    let all = items(server.get("Protocols")).unwrap_or_default();
    all.iter().any(|it| it.as_text() == Some(protocol))
}

fn protocol(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER) {
        let endpoint = endpoint_type(&it);
        let is_elsewhere = endpoint.filter(|it| *it == "PUBLIC");
        for name in ["FTP", "FTPS", "AS2"].into_iter().filter(|name| has_protocol(&it, name)) {
            if let Some(found) = is_elsewhere {
                findings
                    .on(&it, "EndpointType", format!("{name} requires an endpoint in a VPC"))
                    .found(found)
                    .allowed("VPC");
            }
        }
        for name in ["FTP", "FTPS"].into_iter().filter(|name| has_protocol(&it, name)) {
            if let Some(found) = provider(&it).filter(|it| *it == "SERVICE_MANAGED") {
                findings
                    .on(
                        &it,
                        "IdentityProviderType",
                        format!("{name} requires an identity provider of your own"),
                    )
                    .found(found)
                    .allowed("AWS_DIRECTORY_SERVICE, AWS_LAMBDA, API_GATEWAY");
            }
        }
        if has_protocol(&it, "FTPS") && !it.has("Certificate") && !it.is_opaque() {
            findings
                .on(&it, "Certificate", "FTPS requires a certificate")
                .found("no `Certificate`")
                .help("Set `Certificate` to the ARN of a certificate of ACM");
        }
        if has_protocol(&it, "AS2") && domain(&it) == Some("EFS") {
            findings.on(&it, "Protocols", "AS2 requires S3").found("AS2, with `Domain: EFS`");
        }
    }
}

fn security_policy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const PROPERTY: &str = "SecurityPolicyName";
    for it in cx.of(SERVER).filter(|it| !it.is_opaque()) {
        let current = SECURITY_POLICIES.iter().filter(|it| !it.ends_with(OUTDATED)).copied();
        let allowed = current.collect::<Vec<_>>().join(", ");
        match it.text(PROPERTY) {
            None if it.has(PROPERTY) => {}
            None => {
                findings
                    .on(&it, PROPERTY, "CloudFormation uses a security policy that allows SHA-1")
                    .found("no name, which is TransferSecurityPolicy-2018-11")
                    .allowed(allowed);
            }
            Some(name) if name.ends_with(OUTDATED) => {
                findings
                    .on(&it, PROPERTY, "the security policy allows SHA-1")
                    .found(name)
                    .allowed(allowed);
            }
            Some(name) if !SECURITY_POLICIES.contains(&name) => {
                let finding = findings
                    .on(&it, PROPERTY, "the security policy is not a known policy of servers")
                    .found(name);
                match nearest(name, SECURITY_POLICIES) {
                    Some(close) => finding.suggest(close),
                    None => finding.allowed(allowed),
                };
            }
            Some(_) => {}
        }
    }
}

fn identity_provider(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const PROPERTY: &str = "IdentityProviderDetails";
    for it in cx.of(SERVER) {
        let needs: &[&str] = match provider(&it) {
            Some("AWS_LAMBDA") => &["Function"],
            Some("API_GATEWAY") => &["Url", "InvocationRole"],
            Some("AWS_DIRECTORY_SERVICE") => &["DirectoryId"],
            Some("SERVICE_MANAGED") => {
                if it.has(PROPERTY) {
                    findings
                        .on(&it, PROPERTY, "a server with service-managed users has no details")
                        .found("`IdentityProviderDetails`, with service-managed users");
                }
                continue;
            }
            _ => continue,
        };
        let details = it.get(PROPERTY);
        if details.is_some_and(|it| it.as_map().is_none()) || it.is_opaque() {
            continue;
        }
        let lacks = |name: &&&str| !it.has(&format!("{PROPERTY}.{name}"));
        let missing: Vec<&str> = needs.iter().filter(lacks).copied().collect();
        if !missing.is_empty() {
            findings
                .on(&it, PROPERTY, "the identity provider lacks a setting")
                .found(format!("no {}", missing.join(", ")))
                .allowed(needs.join(", "));
        }
    }
}

fn plain(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER).filter(|it| has_protocol(it, "FTP")) {
        findings
            .on(&it, "Protocols", "FTP sends passwords and files in plain text")
            .found("FTP")
            .allowed("SFTP, FTPS");
    }
}

fn tags(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER).filter(|it| domain(it) == Some("EFS")) {
        for list in ["WorkflowDetails.OnUpload", "WorkflowDetails.OnPartialUpload"] {
            for (at, detail) in items(it.get(list)).unwrap_or_default().iter().enumerate() {
                let id = detail.get("WorkflowId");
                let workflow = id.and_then(|it| of_kind(cx, it, "AWS::Transfer::Workflow"));
                let Some(workflow) = workflow else { continue };
                let steps = items(workflow.get("Steps")).unwrap_or_default().iter();
                let failed = items(workflow.get("OnExceptionSteps")).unwrap_or_default().iter();
                let tags = |it: &Node| it.get("Type").and_then(Node::as_text) == Some("TAG");
                if steps.chain(failed).any(tags) {
                    findings
                        .on(
                            &it,
                            &format!("{list}.{at}.WorkflowId"),
                            "the workflow tags files, and EFS does not support it",
                        )
                        .found(format!("a step of the type TAG in {}", workflow.id));
                }
            }
        }
    }
}
