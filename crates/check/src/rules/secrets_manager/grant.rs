//! Permissions to read secrets.

use stanchion_template::Node;
use stanchion_template::language::Text;
use wildmatch::WildMatch;

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::secrets_manager::selector_of;
use crate::model::policy::{Purpose, Statement};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SEC_001, selectors)];

fn selectors(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let documents = cx.documents().iter().filter(|it| it.purpose == Purpose::Identity);
    for document in documents {
        let all = document.statements().unwrap_or_default();
        let reading: Vec<&Statement<'_>> = all
            .iter()
            .filter(|it| it.is_allow() == Some(true))
            .filter(|it| it.is_about("secretsmanager:GetSecretValue") == Some(true))
            .collect();
        let allowed: Vec<&Node> = reading.iter().flat_map(|it| it.values("Resource")).collect();
        for statement in &reading {
            for value in statement.values("Resource") {
                let Some(secret) = secret_of(value) else { continue };
                let is_covered = allowed.iter().any(|it| covers(it, &secret));
                let finding = findings
                    .at(
                        &statement.below("Resource"),
                        "the resource of the statement is a value inside a secret, which matches no secret",
                    )
                    .found(value.describe())
                    .allowed(secret);
                if is_covered {
                    finding.severity(Severity::Warning);
                }
            }
        }
    }
}

/// Returns the ARN before the selector in a resource, in the notation of `Fn::Sub`. A reference to something other than an
/// ARN has three colons after it in no resource of Secrets Manager.
fn secret_of(value: &Node) -> Option<String> {
    let text = Text::of(value);
    let last = text.suffix();
    let selector = selector_of(last)?;
    // A literal is the whole of an ARN, or follows a reference.
    let is_of_secrets = last.len() < text.to_string().len() || last.contains(":secretsmanager:");
    let notation = text.notation();
    let secret = notation.strip_suffix(selector)?;
    is_of_secrets.then(|| secret.to_owned())
}

/// Returns true if a resource with wildcards covers the ARN of a secret.
fn covers(resource: &Node, secret: &str) -> bool {
    WildMatch::new(&Text::of(resource).notation()).matches(secret)
}
