//! Defines secrets.

use stanchion_aws::secretsmanager;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use crate::existing::existing;
use crate::iam::{Role, Statement};
use crate::kms::key_use;
use crate::units::{SecretArn, SecretName};
use crate::{arn, text};

/// A secret of Secrets Manager.
///
/// ```
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::secrets_manager::{GeneratedPassword, Secret};
///
/// let app = App::new();
/// let stack = app.stack("Portal");
/// let login = GeneratedPassword::new().in_json([("username", "portal")], "password");
/// let secret = Secret::builder().generate(login).build(&stack, "Login");
/// let portal = Container::new("nginx:1.27").secret_from("PASSWORD", secret.field("password"));
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("GenerateStringKey: password"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html)
#[derive(Clone, Debug)]
pub struct Secret {
    arn: Value<String>,
    /// The resource of statements about the secret.
    pattern: Value<String>,
    kms_key: Option<Value<String>>,
    resource: Option<secretsmanager::SecretRef>,
}

impl Secret {
    /// Imports an existing secret by its complete ARN, with the six characters at its end. Reports a literal that is not
    /// such an ARN.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, arn: impl IntoValue<String>) -> Secret {
        Secret::of_arn(existing::<SecretArn>(&scope.construct(id), "SecretArn", arn), None)
    }

    /// Imports an existing secret of the account and Region by its name. Grants then apply to the ARN of the name with any
    /// six characters at its end. Reports a literal that is not the name of a secret.
    #[track_caller]
    pub fn import_by_name(scope: &Scope, id: &str, name: impl IntoValue<String>) -> Secret {
        let name = existing::<SecretName>(&scope.construct(id), "SecretName", name);
        let arn = arn::of("secretsmanager", text!["secret:", name]);
        let pattern = text![&arn, "-??????"].into_value();
        Secret { pattern, ..Secret::of_arn(arn.into_value(), None) }
    }

    /// Returns a secret that another resource has, such as the one of the master user of a database.
    pub(crate) fn of_arn(arn: Value<String>, kms_key: Option<Value<String>>) -> Secret {
        Secret { pattern: arn.clone(), arn, kms_key, resource: None }
    }

    pub(super) fn of_resource(
        resource: secretsmanager::SecretRef,
        kms_key: Option<Value<String>>,
    ) -> Secret {
        let arn = resource.reference();
        Secret { resource: Some(resource), ..Secret::of_arn(arn, kms_key) }
    }

    /// Sets the ARN of the customer managed key that encrypts an imported secret. Grants then include its use. Default: the
    /// AWS managed key, which needs no grant.
    #[must_use]
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Secret {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Returns the ARN of the secret.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the resource, or `None` if this stack does not create the secret.
    pub fn resource(&self) -> Option<&secretsmanager::SecretRef> {
        self.resource.as_ref()
    }

    /// Allows a role to read the secret. Includes the use of its customer managed key through Secrets Manager.
    pub fn grant_read(&self, role: &Role) {
        let actions = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"];
        role.allow(Statement::allow(actions).on(self.pattern.clone()));
        self.decryption().into_iter().for_each(|it| role.allow(it));
    }

    /// Allows a role to store new versions of the secret. It cannot read them.
    pub fn grant_write(&self, role: &Role) {
        let actions = ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"];
        role.allow(Statement::allow(actions).on(self.pattern.clone()));
        self.use_of_key(&["kms:Decrypt", "kms:GenerateDataKey"])
            .into_iter()
            .for_each(|it| role.allow(it));
    }

    /// Returns the permissions of what only injects the value of the secret.
    pub(crate) fn injection(&self) -> Vec<Statement> {
        let read = Statement::allow(["secretsmanager:GetSecretValue"]).on(self.pattern.clone());
        [read].into_iter().chain(self.decryption()).collect()
    }

    /// Returns the permissions of a function that rotates the secret.
    ///
    /// Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html>
    pub(super) fn rotation(&self) -> Vec<Statement> {
        let actions = [
            "secretsmanager:DescribeSecret",
            "secretsmanager:GetSecretValue",
            "secretsmanager:PutSecretValue",
            "secretsmanager:UpdateSecretVersionStage",
        ];
        let rotate = Statement::allow(actions).on(self.pattern.clone());
        let random = Statement::allow(["secretsmanager:GetRandomPassword"]).on_any();
        let key = self.use_of_key(&["kms:Decrypt", "kms:GenerateDataKey"]);
        [rotate, random].into_iter().chain(key).collect()
    }

    fn decryption(&self) -> Option<Statement> {
        self.use_of_key(&["kms:Decrypt"])
    }

    /// Returns the permission to use the customer managed key, through Secrets Manager only.
    ///
    /// Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html>
    fn use_of_key(&self, actions: &[&'static str]) -> Option<Statement> {
        key_use(self.kms_key.as_ref()?, "secretsmanager", actions)
    }
}
