//! Keys, secrets, messages, models and logs.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::PropertyValue;
use crate::view::identity::of_kind;

pub(super) fn rules() -> Vec<Rule> {
    const NOTEBOOK: &str = "AWS::SageMaker::NotebookInstance";
    vec![
        Rule::new(code::BPR_014, rotation),
        Rule::property(code::BPR_021, "AWS::SNS::Topic", "KmsMasterKeyId").required(),
        Rule::new(code::BPR_022, queues),
        Rule::property(code::BPR_023, NOTEBOOK, "DirectInternetAccess")
            .when_absent("Enabled")
            .one_of(["Disabled"]),
        Rule::property(code::BPR_024, NOTEBOOK, "SubnetId").required(),
        Rule::property(code::BPR_025, NOTEBOOK, "RootAccess")
            .when_absent("Enabled")
            .one_of(["Disabled"]),
        Rule::property(
            code::BPR_026,
            "AWS::StepFunctions::StateMachine",
            "LoggingConfiguration.Level",
        )
        .when_absent("OFF")
        .none_of(["OFF"]),
        Rule::new(code::BPR_035, secrets),
        Rule::property(
            code::BPR_065,
            "AWS::SageMaker::EndpointConfig",
            "ProductionVariants.*.InitialInstanceCount",
        )
        .none_of(["0", "1"]),
        Rule::property(code::BPR_066, "AWS::SageMaker::Model", "EnableNetworkIsolation")
            .when_absent("false")
            .one_of(["true"]),
        Rule::property(code::BPR_067, "AWS::DataSync::Task", "CloudWatchLogGroupArn").required(),
        Rule::property(code::BPR_029, "AWS::Logs::LogGroup", "KmsKeyId").required(),
    ]
}

/// KMS rotates only symmetric encryption keys with its own key material.
fn rotation(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::KMS::Key").filter(|_| !cx.has_macros()) {
        let is = |property: &str, default: &str| match cx.value(&it, property) {
            PropertyValue::Absent => true,
            value => value.text().as_deref() == Some(default),
        };
        let value = cx.value(&it, "EnableKeyRotation");
        let is_off = value.is_absent() || value.text().as_deref() == Some("false");
        if is_off && is("KeySpec", "SYMMETRIC_DEFAULT") && is("Origin", "AWS_KMS") {
            findings
                .on(&it, "EnableKeyRotation", "the key is not rotated")
                .found(
                    value.text().map_or_else(|| "not set (default: false)".to_owned(), Into::into),
                )
                .allowed("true");
        }
    }
}

fn queues(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::SQS::Queue") {
        let is_off = cx.value(&it, "SqsManagedSseEnabled").text().as_deref() == Some("false");
        if is_off && !it.has("KmsMasterKeyId") {
            findings
                .on(&it, "SqsManagedSseEnabled", "the queue stores messages unencrypted")
                .found("false");
        }
    }
}

fn secrets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const SECRET: &str = "AWS::SecretsManager::Secret";
    let schedules: Vec<_> = cx.resources_of("AWS::SecretsManager::RotationSchedule").collect();
    for secret in cx.resources_of(SECRET) {
        // A schedule of something unknown, such as an attachment to a database, can be about the secret.
        let is_of = |id: &stanchion_template::Node| {
            of_kind(cx, id, SECRET).map_or(id.as_text().is_none(), |it| it.id == secret.id)
        };
        let is_rotated = schedules.iter().any(|it| it.get("SecretId").is_none_or(is_of));
        if !is_rotated && !cx.may_be_used_elsewhere(secret.id) {
            findings.about(&secret, "no rotation schedule of the template names the secret");
        }
    }
}
