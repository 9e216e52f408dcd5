//! Keys.

use stanchion_aws::kms;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{SetOpt, Value};

use crate::iam::{PolicyDocument, Principal, Statement};

/// A symmetric key of KMS that is renewed every year. It is retained when its stack is deleted: without it nobody
/// reads what it encrypted.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
#[derive(Clone, Debug)]
pub struct Key {
    resource: kms::KeyRef,
}

/// Options of a [`Key`].
#[derive(Clone, Debug)]
#[must_use = "a key exists after `build`"]
pub struct KeyBuilder {
    description: Option<String>,
    alias: Option<String>,
    policy: PolicyDocument,
    rotation: bool,
    rotation_days: Option<u32>,
    pending_days: Option<u32>,
    multi_region: bool,
    removal: RemovalPolicy,
}

impl Key {
    /// A key that the account's own policies govern.
    pub fn builder() -> KeyBuilder {
        KeyBuilder {
            description: None,
            alias: None,
            policy: PolicyDocument::new()
                .with(Statement::allow(["kms:*"]).by(Principal::this_account()).on_any()),
            rotation: true,
            rotation_days: None,
            pending_days: None,
            multi_region: false,
            removal: RemovalPolicy::Retain,
        }
    }

    /// The key's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// The key's id.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &kms::KeyRef {
        &self.resource
    }
}

impl KeyBuilder {
    /// What it is for.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// A name for it, without `alias/`.
    pub fn alias(mut self, name: impl Into<String>) -> Self {
        self.alias = Some(name.into());
        self
    }

    /// Lets whom the statement names use it.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.policy.add(statement);
        self
    }

    /// Whether it is renewed; default yes.
    pub fn rotation(mut self, on: bool) -> Self {
        self.rotation = on;
        self
    }

    /// After how many days it is renewed, 90-2,560; default 365.
    pub fn rotation_days(mut self, days: u32) -> Self {
        self.rotation_days = Some(days);
        self
    }

    /// How many days pass before a deleted key is gone, 7-30; default 30.
    pub fn pending_days(mut self, days: u32) -> Self {
        self.pending_days = Some(days);
        self
    }

    /// Lets it have copies in other Regions. Update replaces.
    pub fn multi_region(mut self) -> Self {
        self.multi_region = true;
        self
    }

    /// What happens to it when it leaves the stack; default it is retained.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Makes the key.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Key {
        let scope = scope.construct(id);
        for (property, days, range) in [
            ("RotationPeriodInDays", self.rotation_days, 90..=2560),
            ("PendingWindowInDays", self.pending_days, 7..=30),
        ] {
            if days.is_some_and(|it| !range.contains(&it)) {
                scope.report(
                    Diagnostic::new(code::KMS_001, "the key's days are out of range")
                        .property(property)
                        .found(days.unwrap_or_default())
                        .allowed(format!("{}-{} days", range.start(), range.end())),
                );
            }
        }
        let key = kms::Key::new()
            .set_opt(self.description, kms::Key::description)
            .enable_key_rotation(self.rotation)
            .key_policy(self.policy.minimised())
            .set_opt(self.multi_region.then_some(true), kms::Key::multi_region)
            .set_opt(self.pending_days, kms::Key::pending_window_in_days)
            .set_opt(self.rotation_days, kms::Key::rotation_period_in_days);
        let resource = scope.add("Key", key);
        scope.edit(&resource).removal(self.removal);
        if let Some(name) = self.alias {
            let alias = kms::Alias::new().alias_name(format!("alias/{name}"));
            scope.add("Alias", alias.target_key_id(resource.reference()));
        }
        Key { resource }
    }
}
