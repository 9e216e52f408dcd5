//! Users of servers.

use stanchion_template::Node;
use stanchion_template::language::ref_of;

use super::home::is_on_file_system;
use super::server::provider;
use super::{SERVER, USER, domain_of, server_of};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::transfer::{KEY_TYPES, key_fault};
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::TRF_001, profile),
    Rule::new(code::TRF_010, keys),
    Rule::new(code::TRF_011, managed),
    Rule::new(code::TRF_013, session_policy),
    Rule::new(code::TRF_016, id),
];

fn profile(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(USER).filter(|it| !it.has("PosixProfile") && !it.is_opaque()) {
        let found = match domain_of(cx, &it) {
            Some("EFS") => "no `PosixProfile`, with `Domain: EFS` of the server",
            None if is_on_file_system(cx, &it) => {
                "no `PosixProfile`, with a home directory on a file system"
            }
            _ => continue,
        };
        findings.on(&it, "PosixProfile", "EFS requires a user and group ID").found(found);
    }
}

fn keys(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(USER) {
        for (at, node) in items(it.get("SshPublicKeys")).unwrap_or_default().iter().enumerate() {
            let Some(key) = node.as_text().filter(|it| !it.contains("{{resolve:")) else {
                continue;
            };
            if let Some(fault) = key_fault(key) {
                findings
                    .on(&it, &format!("SshPublicKeys.{at}"), format!("the public key {fault}"))
                    // The text can be a secret.
                    .found(format!("a text of {} characters", key.chars().count()))
                    .allowed(format!("a key of the type {}", KEY_TYPES.join(", ")));
            }
        }
    }
}

fn managed(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(USER) {
        let kind = server_of(cx, &it).and_then(|it| provider(&it));
        if let Some(kind) = kind.filter(|it| *it != "SERVICE_MANAGED") {
            findings
                .on(&it, "ServerId", "the identity provider of the server has its users")
                .found(format!("`IdentityProviderType: {kind}`"))
                .allowed("SERVICE_MANAGED");
        }
    }
}

fn session_policy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(USER).filter(|it| it.has("Policy")) {
        if domain_of(cx, &it) == Some("EFS") {
            findings
                .on(&it, "Policy", "EFS does not use session policies")
                .found("`Policy`, with `Domain: EFS` of the server");
        }
    }
}

fn id(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in [USER, "AWS::Transfer::Agreement"] {
        for it in cx.of(kind) {
            let by_arn =
                |node: &&Node| ref_of(node).is_some() && of_kind(cx, node, SERVER).is_some();
            if let Some(node) = it.get("ServerId").filter(by_arn) {
                findings
                    .on(&it, "ServerId", "the reference is the ARN of the server, not its ID")
                    .found(node.describe());
            }
        }
    }
}
