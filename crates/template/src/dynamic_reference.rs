//! Dynamic references: values that CloudFormation reads during a stack operation.
//!
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html)

use crate::{Node, Value};

fn resolve<T>(parts: &[&str]) -> Value<T> {
    Value::from_node(Node::text(format!("{{{{resolve:{}}}}}", parts.join(":"))))
}

/// Returns the latest value of a plaintext parameter in Systems Manager Parameter Store, read at each stack
/// operation.
///
/// ```
/// use stanchion_template::dynamic_reference;
///
/// let name = dynamic_reference::ssm::<String>("/shared/name");
/// assert_eq!(name.node().as_text(), Some("{{resolve:ssm:/shared/name}}"));
/// ```
pub fn ssm<T>(name: &str) -> Value<T> {
    resolve(&["ssm", name])
}

/// Returns one version of a plaintext parameter in Parameter Store.
pub fn ssm_version<T>(name: &str, version: u32) -> Value<T> {
    resolve(&["ssm", name, &version.to_string()])
}

/// Returns the latest value of a secure string parameter in Parameter Store. Only a few properties support it.
pub fn ssm_secure<T>(name: &str) -> Value<T> {
    resolve(&["ssm-secure", name])
}

/// Returns one version of a secure string parameter in Parameter Store.
pub fn ssm_secure_version<T>(name: &str, version: u32) -> Value<T> {
    resolve(&["ssm-secure", name, &version.to_string()])
}

/// A reference to a secret in Secrets Manager.
///
/// ```
/// use stanchion_template::dynamic_reference::SecretsManager;
/// let password = SecretsManager::new("app/database").json_key("password").value::<String>();
/// assert_eq!(
///     password.node().as_text(),
///     Some("{{resolve:secretsmanager:app/database:SecretString:password}}")
/// );
/// ```
#[derive(Clone, Debug)]
pub struct SecretsManager {
    secret: String,
    json_key: String,
    version_stage: String,
    version_id: String,
}

impl SecretsManager {
    /// Refers to the secret with this name or ARN.
    pub fn new(secret: impl Into<String>) -> SecretsManager {
        SecretsManager {
            secret: secret.into(),
            json_key: String::new(),
            version_stage: String::new(),
            version_id: String::new(),
        }
    }

    /// Sets the key to read from a secret that is a JSON object. Default: the whole secret.
    #[must_use]
    pub fn json_key(mut self, key: impl Into<String>) -> Self {
        self.json_key = key.into();
        self
    }

    /// Sets the staging label of the version. Default: `AWSCURRENT`.
    #[must_use]
    pub fn version_stage(mut self, stage: impl Into<String>) -> Self {
        self.version_stage = stage.into();
        self
    }

    /// Sets the id of the version. Do not set a staging label as well.
    #[must_use]
    pub fn version_id(mut self, id: impl Into<String>) -> Self {
        self.version_id = id.into();
        self
    }

    /// Returns the reference as a value for a property. CloudFormation reads the secret when it creates or updates the
    /// resource.
    pub fn value<T>(&self) -> Value<T> {
        let mut parts: Vec<&str> = vec![
            "secretsmanager",
            &self.secret,
            "SecretString",
            &self.json_key,
            &self.version_stage,
            &self.version_id,
        ];
        while parts.last().is_some_and(|part| part.is_empty()) {
            parts.pop();
        }
        resolve(&parts)
    }
}
