//! Creates the KMS keys of blueprints.

use stanchion_core::{Diagnostic, RemovalPolicy, Scope};
use stanchion_template::{IntoValue, Value};

use super::values::EncryptionKey;
use super::{NetworkConfig, conflict};
use crate::kms::{Key, KeyBuilder};

impl EncryptionKey {
    /// Returns the ARN of the key of data. A new key has the deletion policy of the data that it encrypts.
    pub(super) fn of_data(
        &self,
        scope: &Scope,
        id: &str,
        description: &str,
        removal: RemovalPolicy,
    ) -> Value<String> {
        self.arn(scope, id, || Key::builder().description(description).removal(removal))
    }

    /// Returns the ARN of the key of the root volumes of instances. CloudFormation deletes a new key with its stack, as it
    /// does the instances.
    pub(super) fn of_root_disks(&self, scope: &Scope) -> Value<String> {
        self.arn(scope, "RootDiskKey", || {
            Key::builder()
                .description("Encrypts the root volumes of the instances")
                .for_volumes()
                .removal(RemovalPolicy::Destroy)
        })
    }

    /// Returns the ARN of the key of log groups. CloudFormation retains a new key, as it does the log groups, which could not
    /// be read without it.
    pub(super) fn of_logs(&self, scope: &Scope) -> Value<String> {
        self.arn(scope, "LogKey", || {
            Key::builder()
                .description("Encrypts the log groups")
                .for_logs()
                .removal(RemovalPolicy::Retain)
        })
    }

    /// Returns the ARN of the key of the topic of alarms. CloudFormation deletes a new key with its stack, as it does the
    /// topic.
    pub(super) fn of_alarms(&self, scope: &Scope) -> Value<String> {
        self.arn(scope, "AlarmKey", || {
            Key::builder()
                .description("Encrypts the notifications of alarms")
                .for_alarms()
                .removal(RemovalPolicy::Destroy)
        })
    }

    fn arn(&self, scope: &Scope, id: &str, new: impl FnOnce() -> KeyBuilder) -> Value<String> {
        match self {
            EncryptionKey::New => new().build(scope, id).arn(),
            EncryptionKey::Existing(arn) => arn.into_value(),
        }
    }
}

/// Reports a key of log groups in a stack whose only log group would be that of VPC flow logs, and that has none.
pub(super) fn check_log_key(
    key: Option<&EncryptionKey>,
    network: &NetworkConfig,
    findings: &mut Vec<Diagnostic>,
) {
    let has_flow_logs = matches!(network, NetworkConfig::New(new) if new.flow_log_days.is_some());
    if key.is_some() && !has_flow_logs {
        findings.push(conflict("logKmsKey", "a key for a stack without log groups", "null").help(
            "Set `network.new.flowLogDays`, or remove `logKmsKey`: only VPC flow logs have a log group here",
        ));
    }
}
