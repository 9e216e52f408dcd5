//! Defines topics.

use stanchion_aws::sns;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, pseudo};

use super::TopicMetrics;
use crate::arn::name_of;
use crate::existing::existing;
use crate::iam::{Operator, PolicyDocument, Principal, ResourcePolicy, Role, Statement};
use crate::kms::key_use;
use crate::units::TopicArn;

/// An SNS topic, which delivers messages to its subscribers.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let topic = Topic::builder().display_name("Storage").email("storage@example.com").build(&stack, "Alarms");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Topic {
    scope: Scope,
    arn: Value<String>,
    /// `None` for an imported topic, whose policy is managed elsewhere.
    policy: Option<ResourcePolicy>,
    resource: Option<sns::TopicRef>,
    kms_key: Option<Value<String>>,
}

/// Builds a [`Topic`].
#[derive(Clone, Debug, Default)]
#[must_use = "a topic exists after `build`"]
pub struct TopicBuilder {
    display_name: Option<String>,
    kms_key: Option<Value<String>>,
    email: Option<Value<String>>,
}

impl Topic {
    /// Returns a builder for a topic.
    pub fn builder() -> TopicBuilder {
        TopicBuilder::default()
    }

    /// Imports an existing topic by its ARN. Reports a literal that is not the ARN of a topic.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, arn: impl IntoValue<String>) -> Topic {
        let scope = scope.construct(id);
        let arn = existing::<TopicArn>(&scope, "TopicArn", arn);
        Topic { scope, arn, policy: None, resource: None, kms_key: None }
    }

    /// Sets the customer managed key that encrypts the messages of an imported topic, by its ARN, ID or alias. Grants then
    /// include its use. Default: the topic has no such key.
    #[must_use]
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Topic {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Returns the ARN of the topic.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the CloudWatch metrics of the topic.
    pub fn metrics(&self) -> TopicMetrics {
        TopicMetrics::new([("TopicName", name_of(&self.arn))])
    }

    /// Returns the place of the topic, which distinguishes it from others.
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Adds a statement to the policy of the topic, for services and other accounts. Its resource is the topic. It has no
    /// effect on an imported topic, whose policy is managed elsewhere.
    pub fn allow(&self, statement: Statement) {
        if let Some(policy) = &self.policy {
            policy.add(statement.on(self.arn()));
        }
    }

    /// Returns the policy of the topic, if it has one.
    pub(crate) fn policy(&self) -> Option<Id> {
        self.policy.as_ref().and_then(ResourcePolicy::id)
    }

    /// Allows a role to publish messages. Includes the use of the topic's KMS key through SNS.
    ///
    /// Source of the permissions for the key: <https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html>
    pub fn grant_publish(&self, role: &Role) {
        role.allow(Statement::allow(["sns:Publish"]).on(self.arn()));
        let actions = ["kms:Decrypt", "kms:GenerateDataKey"];
        let key = self.kms_key.as_ref().and_then(|it| key_use(it, "sns", &actions));
        key.into_iter().for_each(|it| role.allow(it));
    }

    /// Returns the resource, or `None` for an imported topic.
    pub fn resource(&self) -> Option<&sns::TopicRef> {
        self.resource.as_ref()
    }

    /// Subscribes an email address, whose owner must confirm the subscription first.
    pub fn email(&self, id: &str, address: impl IntoValue<String>) {
        let address = address.into_value();
        if let Some(text) = address.node().as_text()
            && !text
                .split_once('@')
                .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        {
            self.scope.report(
                Diagnostic::new(code::SNS_001, "the email address is not valid")
                    .property("Endpoint")
                    .found(format!("{text:?}"))
                    .allowed("name@host.domain"),
            );
        }
        let subscription = sns::Subscription::new().endpoint(address);
        self.scope.add(id, subscription.protocol("email").topic_arn(self.arn()));
    }
}

impl TopicBuilder {
    /// Sets the display name in emails, at most 100 characters. Default: none.
    pub fn display_name(mut self, name: impl Into<String>) -> Self {
        self.display_name = Some(name.into());
        self
    }

    /// Sets the KMS key that encrypts messages, by its ARN, ID or alias. The key policy must allow the services that publish, as
    /// [`for_alarms`](crate::kms::KeyBuilder::for_alarms) does. Alarms cannot publish with the AWS managed key
    /// `alias/aws/sns`. Default: messages are not encrypted with KMS.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Subscribes an email address. Use [`Topic::email`] for more. Default: none.
    pub fn email(mut self, address: impl IntoValue<String>) -> Self {
        self.email = Some(address.into_value());
        self
    }

    /// Creates the topic.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Topic {
        let scope = scope.construct(id);
        let topic = sns::Topic::new()
            .set_opt(self.display_name, sns::Topic::display_name)
            .set_opt(self.kms_key.clone(), sns::Topic::kms_master_key_id);
        let resource = scope.add("Topic", topic);
        let arn: Value<String> = resource.reference();
        let policy =
            ResourcePolicy::new(&scope, arn.clone(), vec![of_account(&arn)], |scope, arn| {
                let policy = sns::TopicPolicy::new().policy_document(PolicyDocument::new());
                scope.add("Policy", policy.topics([arn])).as_ref().clone()
            });
        let (policy, resource, kms_key) = (Some(policy), Some(resource), self.kms_key);
        let topic = Topic { arn, scope, policy, resource, kms_key };
        if let Some(address) = self.email {
            topic.email("Email", address);
        }
        topic
    }
}

/// Returns the statement of the policy that a topic has by default. A policy of its own replaces that one, and services such
/// as CloudWatch alarms would lose the permission to publish.
///
/// Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>
fn of_account(topic: &Value<String>) -> Statement {
    Statement::allow(["sns:Publish"]).by(Principal::Any).on(topic.clone()).when(
        Operator::STRING_EQUALS,
        "aws:SourceAccount",
        [pseudo::account_id()],
    )
}
