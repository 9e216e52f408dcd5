//! Defines references to a value inside a secret.

use stanchion_template::Value;

use super::Secret;
use crate::text;

/// A value of a secret: all of it, or the value of one key of its JSON object, in one of its versions.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a container"]
pub struct SecretField {
    secret: Secret,
    key: String,
    version_stage: String,
    version_id: String,
}

impl Secret {
    /// Returns the value of a key of the JSON object in the secret, for containers.
    pub fn field(&self, key: impl Into<String>) -> SecretField {
        SecretField::new(self, key.into())
    }
}

impl SecretField {
    fn new(secret: &Secret, key: String) -> SecretField {
        let (version_stage, version_id) = (String::new(), String::new());
        SecretField { secret: secret.clone(), key, version_stage, version_id }
    }

    /// Sets the staging label of the version, such as `AWSPREVIOUS`. Default: `AWSCURRENT`. In an ECS task, an update
    /// replaces the task definition.
    pub fn version_stage(mut self, label: impl Into<String>) -> SecretField {
        self.version_stage = label.into();
        self
    }

    /// Sets the ID of the version. Default: the version with the staging label. In an ECS task, an update replaces the
    /// task definition.
    pub fn version_id(mut self, id: impl Into<String>) -> SecretField {
        self.version_id = id.into();
        self
    }

    /// Returns the secret.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Returns the value of `ValueFrom` in the containers of ECS and AWS Batch: the ARN of the secret, and the key, the
    /// staging label and the version ID if one of them is set.
    pub fn value_from(&self) -> Value<String> {
        let SecretField { key, version_stage, version_id, .. } = self;
        if key.is_empty() && version_stage.is_empty() && version_id.is_empty() {
            return self.secret.arn();
        }
        text![self.secret.arn(), format!(":{key}:{version_stage}:{version_id}")].into_value()
    }
}

impl From<&Secret> for SecretField {
    fn from(secret: &Secret) -> SecretField {
        SecretField::new(secret, String::new())
    }
}
