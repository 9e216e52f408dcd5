//! Builds secrets.

use stanchion_aws::secretsmanager;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{GeneratedPassword, Secret, SecretReplica};
use crate::iam::{PolicyDocument, Statement};
use crate::non_empty::non_empty;

/// Builds a [`Secret`].
#[derive(Clone, Debug)]
#[must_use = "a secret exists after `build`"]
pub struct SecretBuilder {
    value: Option<GeneratedPassword>,
    name: Option<Value<String>>,
    description: Option<String>,
    kms_key: Option<Value<String>>,
    replicas: Vec<SecretReplica>,
    policy: PolicyDocument,
    removal: RemovalPolicy,
}

impl Secret {
    /// Returns a builder for a secret with a generated password. It is retained when its stack is deleted.
    pub fn builder() -> SecretBuilder {
        SecretBuilder {
            value: Some(GeneratedPassword::new()),
            name: None,
            description: None,
            kms_key: None,
            replicas: Vec::new(),
            policy: PolicyDocument::new(),
            removal: RemovalPolicy::Retain,
        }
    }
}

impl SecretBuilder {
    /// Sets the generated password. Default: 32 characters of all types. An update generates a new password.
    pub fn generate(mut self, password: GeneratedPassword) -> Self {
        self.value = Some(password);
        self
    }

    /// Creates a secret without a value, which a person or a program stores later. Default: a generated password.
    pub fn empty(mut self) -> Self {
        self.value = None;
        self
    }

    /// Sets the name, at most 512 characters. Default: a name that CloudFormation generates. An update replaces the
    /// secret.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the description, at most 2,048 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the KMS key that encrypts the secret, by its ARN. Default: the AWS managed key `aws/secretsmanager`, with
    /// which other accounts cannot read the secret.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Replicates the secret to another Region. Default: none.
    pub fn replicate_to(mut self, replica: SecretReplica) -> Self {
        self.replicas.push(replica);
        self
    }

    /// Adds a statement to the resource policy. Its resource is `*`, which stands for this secret. Secrets Manager
    /// refuses policies that allow everyone. Default: none.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.policy.add(statement.on_any());
        self
    }

    /// Sets the removal policy for when the secret is removed from the stack. Default: `Retain`.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the secret.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Secret {
        let scope = scope.construct(id);
        if let Some(password) = &self.value {
            password.check(&scope);
        }
        use secretsmanager::Secret as It;
        let replicas = self.replicas.into_iter().map(SecretReplica::into_l1).collect();
        let secret = It::new()
            .set_opt(self.description, It::description)
            .set_opt(self.value.map(GeneratedPassword::into_l1), It::generate_secret_string)
            .set_opt(self.kms_key.clone(), It::kms_key_id)
            .set_opt(self.name, It::name)
            .set_opt(non_empty(replicas), It::replica_regions);
        let resource = scope.add("Secret", secret);
        scope.edit(&resource).removal(self.removal);
        if !self.policy.is_empty() {
            let policy = secretsmanager::ResourcePolicy::new()
                .block_public_policy(true)
                .resource_policy(self.policy.minimised())
                .secret_id(resource.reference());
            scope.add("Policy", policy);
        }
        Secret::of_resource(resource, self.kms_key)
    }
}
