//! Parameters of Parameter Store.

use stanchion_template::counted;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::ssm::{ADVANCED_BYTES, PARAMETER_LEVELS, STANDARD_BYTES};
use crate::pattern::{Match, Pattern};
use crate::rule::{Findings, Rule};

const STORE: &str = "AWS::SSM::Parameter";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SSM_001, name),
    Rule::new(code::SSM_002, value),
    Rule::new(code::SSM_003, secure),
    Rule::new(code::SSM_010, pattern),
];

fn name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
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
            || levels > PARAMETER_LEVELS
        {
            findings.on(&it, "Name", "the parameter name is not valid").found(name).allowed(
                "/team/name of letters, digits, ., _ and -, that does not start with aws or ssm",
            );
        }
    }
}

fn value(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        let length = it.text("Value").map_or(0, str::len);
        let most = match it.text("Tier") {
            Some("Advanced" | "Intelligent-Tiering") => ADVANCED_BYTES,
            None if it.has("Tier") => ADVANCED_BYTES,
            _ => STANDARD_BYTES,
        };
        if length > most {
            findings
                .on(&it, "Value", "the parameter value is too long for its tier")
                .found(counted(length, "byte"))
                .allowed(format!("up to {most} bytes"));
        }
    }
}

fn secure(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        if it.text("Type") == Some("SecureString") {
            findings
                .on(&it, "Type", "CloudFormation cannot create a SecureString parameter")
                .found("SecureString")
                .allowed("String or StringList");
        }
    }
}

fn pattern(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        let (Some(pattern), Some(value)) = (it.text("AllowedPattern"), it.text("Value")) else {
            continue;
        };
        let parsed = Pattern::new(pattern, Match::Part);
        if parsed.is_ok_and(|it| it.matches(value) == Some(false)) {
            findings
                .on(&it, "Value", "the parameter value does not match its `AllowedPattern`")
                .found(value)
                .allowed(pattern);
        }
    }
}
