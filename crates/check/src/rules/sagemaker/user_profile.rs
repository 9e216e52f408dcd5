//! User profiles of Studio.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::SGM_004, login)];

const PROPERTIES: [&str; 2] = ["SingleSignOnUserIdentifier", "SingleSignOnUserValue"];

/// Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html>
fn login(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for profile in cx.of("AWS::SageMaker::UserProfile") {
        let domain = profile.get("DomainId").and_then(|it| resource_of(cx, it));
        let mode = domain.and_then(|it| it.text("AuthMode"));
        if profile.is_opaque() {
            continue;
        }
        for property in PROPERTIES {
            let (found, message) = match (mode, profile.has(property)) {
                (Some("SSO"), false) => {
                    ("nothing", "a domain with IAM Identity Center requires the property")
                }
                (Some("IAM"), true) => ("a value", "a domain with IAM refuses the property"),
                _ => continue,
            };
            let mode = mode.unwrap_or_default();
            findings
                .on(&profile, property, message)
                .found(format!("{found}, with `AuthMode: {mode}`"));
        }
    }
}
