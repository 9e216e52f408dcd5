//! Keys and their policies.

use crate::analysis::Analysis;
use crate::code;
use crate::model::policy::statements;
use crate::model::role::may;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::KMS_002, lockout), Rule::new(code::KMS_003, rotation)];

const KEY: &str = "AWS::KMS::Key";

fn lockout(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let action = "kms:PutKeyPolicy";
    for it in cx.of(KEY) {
        if it.has("BypassPolicyLockoutSafetyCheck") {
            continue;
        }
        let document = it.get("KeyPolicy");
        let Some(all) = document.and_then(|it| statements(it, &[])) else { continue };
        // Only services are known not to be the principal that creates the key.
        let only_services = |principal: &stanchion_template::Node| {
            principal
                .as_map()
                .is_some_and(|it| it.single().is_some_and(|(key, _)| key == "Service"))
        };
        let can_change = all.iter().any(|statement| {
            may(statement, action) && !statement.get("Principal").is_some_and(only_services)
        });
        if !can_change {
            findings
                .on(&it, "KeyPolicy", "the key policy allows nobody to change it")
                .found(format!("no statement that allows {action} to a principal of an account"))
                .allowed("`Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}` with `kms:*`");
        }
    }
}

fn rotation(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(KEY).filter(|it| it.boolean("EnableKeyRotation") == Some(true)) {
        let spec = it.text("KeySpec").filter(|it| *it != "SYMMETRIC_DEFAULT");
        if let Some(found) = spec.or_else(|| it.text("Origin").filter(|it| *it == "AWS_CLOUDHSM")) {
            findings
                .on(&it, "EnableKeyRotation", "KMS does not rotate keys of this kind")
                .found(found)
                .allowed("`KeySpec` SYMMETRIC_DEFAULT")
                .help("Remove `EnableKeyRotation`");
        }
    }
}
