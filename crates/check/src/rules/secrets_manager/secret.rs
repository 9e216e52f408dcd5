//! The values of secrets.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::secrets_manager::{DEFAULT_PASSWORD_LENGTH, PASSWORD_LENGTH};
use crate::model::embedded;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::is_literal;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SEC_002, generated), Rule::new(code::SEC_004, both)];

const SECRET: &str = "AWS::SecretsManager::Secret";
const GENERATED: &str = "GenerateSecretString";

/// The options that exclude a type of characters.
const EXCLUDES: [&str; 4] =
    ["ExcludeLowercase", "ExcludeNumbers", "ExcludePunctuation", "ExcludeUppercase"];

fn generated(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for secret in cx.of(SECRET) {
        let options = secret.get(GENERATED).and_then(Node::as_map);
        if options.is_some_and(|it| it.values().all(is_literal)) {
            password(&secret, findings);
        }
        template(&secret, findings);
    }
}

fn password(secret: &Resource<'_>, findings: &mut Findings<'_>) {
    let option = |name: &str| format!("{GENERATED}.{name}");
    let is_on = |name: &str| secret.boolean(&option(name)) == Some(true);
    let types = EXCLUDES.iter().filter(|it| !is_on(it)).count();
    let length =
        secret.number(&option("PasswordLength")).unwrap_or(f64::from(DEFAULT_PASSWORD_LENGTH));
    let needs_each = secret.boolean(&option("RequireEachIncludedType")) != Some(false);
    if types == 0 && !is_on("IncludeSpace") {
        findings
            .on(secret, GENERATED, "the password excludes all types of characters")
            .found(EXCLUDES.join(", "))
            .allowed("at most three of them, or `IncludeSpace: true`");
    } else if !PASSWORD_LENGTH.has(length) {
        findings
            .on(secret, &option("PasswordLength"), "the length of the password is out of range")
            .found(length)
            .allowed(PASSWORD_LENGTH.of("characters"));
    } else if needs_each && length < types as f64 {
        findings
            .on(
                secret,
                &option("PasswordLength"),
                "the password is too short for one character of each type",
            )
            .found(length)
            .allowed(format!("{types} or more, or `RequireEachIncludedType: false`"));
    }
}

fn template(secret: &Resource<'_>, findings: &mut Findings<'_>) {
    let (template, key) =
        (format!("{GENERATED}.SecretStringTemplate"), format!("{GENERATED}.GenerateStringKey"));
    match (secret.get(&template), secret.get(&key)) {
        (Some(_), None) => {
            findings
                .on(secret, GENERATED, "the template of the secret has no key for the password")
                .found("`SecretStringTemplate` without `GenerateStringKey`")
                .allowed("both or none");
        }
        (None, Some(_)) => {
            findings
                .on(secret, GENERATED, "the key for the password has no template")
                .found("`GenerateStringKey` without `SecretStringTemplate`")
                .allowed("both or none");
        }
        (Some(node), Some(_)) => {
            let is_object = embedded::document(node).is_some_and(|it| it.as_map().is_some());
            if let Some(text) = node.as_text().filter(|it| !is_object && !it.contains("{{")) {
                findings
                    .on(secret, &template, "the template of the secret is not a JSON object")
                    .found(text)
                    .allowed("a JSON object in a string, such as '{\"username\": \"app\"}'");
            }
        }
        (None, None) => {}
    }
}

fn both(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for secret in cx.of(SECRET) {
        if secret.has(GENERATED) && secret.has("SecretString") {
            findings
                .on(&secret, GENERATED, "the secret has both a value and a generated value")
                .found("`SecretString` and `GenerateSecretString`")
                .allowed("one of them");
        }
    }
}
