//! Defines KMS keys.

use stanchion_aws::kms;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{SetOpt, Value, pseudo};

use crate::iam::{Operator, PolicyDocument, Principal, Statement};
use crate::{arn, text};

/// A symmetric KMS key with yearly rotation. It is retained when its stack is deleted, because data that it encrypted
/// cannot be read without it.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let key = Key::builder().alias("training-data").build(&stack, "Key");
/// let data = FileSystem::builder(&network).kms_key(key.arn()).build(&stack, "Data");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Key {
    resource: kms::KeyRef,
}

/// Builds a [`Key`].
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
    /// Returns a builder for a key whose use is governed by the IAM policies of the account.
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

    /// Returns the ARN of the key.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// Returns the ID of the key.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &kms::KeyRef {
        &self.resource
    }
}

impl KeyBuilder {
    /// Sets the description. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Adds an alias, given without `alias/`. Default: none.
    pub fn alias(mut self, name: impl Into<String>) -> Self {
        self.alias = Some(name.into());
        self
    }

    /// Adds a statement to the key policy. Default: none.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.policy.add(statement);
        self
    }

    /// Allows everyone in the account who may use EBS to use the key through EC2, as the key `aws/ebs` does. A key for
    /// volumes of Auto Scaling groups or Spot Fleets needs it. They start instances with roles that AWS manages, and no
    /// IAM policy of the account can change these roles. Default: off.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html)
    pub fn for_volumes(self) -> Self {
        self.statement(
            Statement::allow([
                "kms:CreateGrant",
                "kms:Decrypt",
                "kms:DescribeKey",
                "kms:Encrypt",
                "kms:GenerateDataKey*",
                "kms:ReEncrypt*",
            ])
            .by(Principal::Any)
            .on_any()
            .when(Operator::STRING_EQUALS, "kms:CallerAccount", [pseudo::account_id()])
            .when(
                Operator::STRING_EQUALS,
                "kms:ViaService",
                [text!["ec2.", pseudo::region(), ".amazonaws.com"]],
            ),
        )
    }

    /// Allows CloudWatch Logs to encrypt the log groups of the account and Region with the key. Default: off.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html)
    pub fn for_logs(self) -> Self {
        let service = text!["logs.", pseudo::region(), ".", pseudo::url_suffix()];
        let actions = [
            "kms:Decrypt*",
            "kms:Describe*",
            "kms:Encrypt*",
            "kms:GenerateDataKey*",
            "kms:ReEncrypt*",
        ];
        self.statement(Statement::allow(actions).by(Principal::service(service)).on_any().when(
            Operator::ARN_LIKE,
            "kms:EncryptionContext:aws:logs:arn",
            [arn::of("logs", "log-group:*")],
        ))
    }

    /// Allows CloudWatch alarms of the account and Region to publish to topics that the key encrypts. Default: off.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html)
    pub fn for_alarms(self) -> Self {
        let publish = publishing("cloudwatch.amazonaws.com")
            .when(Operator::STRING_EQUALS, "aws:SourceAccount", [pseudo::account_id()])
            .when(Operator::ARN_LIKE, "aws:SourceArn", [arn::of("cloudwatch", "alarm:*")]);
        self.statement(publish)
    }

    /// Allows EventBridge rules to publish to topics that the key encrypts. EventBridge does not support conditions on
    /// the account or the ARN of the rule here. Default: off.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html)
    pub fn for_events(self) -> Self {
        self.statement(publishing("events.amazonaws.com"))
    }

    /// Sets whether the key material is rotated. Default: `true`.
    pub fn rotation(mut self, on: bool) -> Self {
        self.rotation = on;
        self
    }

    /// Sets the number of days between rotations, 90-2,560. Default: 365.
    pub fn rotation_days(mut self, days: u32) -> Self {
        self.rotation_days = Some(days);
        self
    }

    /// Sets the waiting period in days before a key is deleted, 7-30. Default: 30.
    pub fn pending_days(mut self, days: u32) -> Self {
        self.pending_days = Some(days);
        self
    }

    /// Creates a multi-Region key, which can be replicated to other Regions. An existing key cannot be changed into
    /// one. Default: a key of one Region.
    pub fn multi_region(mut self) -> Self {
        self.multi_region = true;
        self
    }

    /// Sets the deletion policy: what happens to the key when it is removed from the stack. Default: retained.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the key.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Key {
        let scope = scope.construct(id);
        for (property, days, range) in [
            ("RotationPeriodInDays", self.rotation_days, 90..=2560),
            ("PendingWindowInDays", self.pending_days, 7..=30),
        ] {
            if days.is_some_and(|it| !range.contains(&it)) {
                scope.report(
                    Diagnostic::new(
                        code::KMS_001,
                        format!("`{property}` of the key is out of range"),
                    )
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

/// Returns a statement that allows a service to publish to the topics that a key encrypts.
fn publishing(service: &'static str) -> Statement {
    Statement::allow(["kms:Decrypt", "kms:GenerateDataKey*"])
        .by(Principal::service(service))
        .on_any()
}
