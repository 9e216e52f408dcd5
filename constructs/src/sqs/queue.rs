//! Defines queues.

use stanchion_aws::sqs;
use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, Map, Node, SetOpt, Value};

use super::QueueMetrics;
use crate::arn::name_of;
use crate::cloudwatch::{Metric, Statistic};
use crate::existing::existing;
use crate::iam::{PolicyDocument, ResourcePolicy, Role, Statement};
use crate::kms::key_use;
use crate::units::QueueArn;

/// A queue of messages. Default: encrypted with keys of SQS (SSE-SQS).
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sqs::Queue;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let lost = Queue::builder().build(&stack, "Lost");
/// let queue = Queue::builder().visibility_seconds(300).dead_letters(&lost, 5).build(&stack, "Work");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Queue {
    arn: Value<String>,
    url: Option<Value<String>>,
    resource: Option<sqs::QueueRef>,
    visibility_seconds: Option<u32>,
    is_fifo: bool,
    scope: Scope,
    /// `None` for an imported queue, whose policy is managed elsewhere.
    policy: Option<ResourcePolicy>,
    kms_key: Option<Value<String>>,
}

/// Builds a [`Queue`].
#[derive(Clone, Debug, Default)]
#[must_use = "a queue exists after `build`"]
pub struct QueueBuilder {
    visibility_seconds: Option<u32>,
    retention_seconds: Option<u32>,
    kms_key: Option<Value<String>>,
    dead_letters: Option<(Queue, u16)>,
    fifo: bool,
}

impl Queue {
    /// Returns a builder for a queue.
    pub fn builder() -> QueueBuilder {
        QueueBuilder::default()
    }

    /// Imports an existing queue by its ARN. Reports a literal that is not the ARN of a queue.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, arn: impl IntoValue<String>) -> Queue {
        let scope = scope.construct(id);
        let arn = existing::<QueueArn>(&scope, "Arn", arn);
        let is_fifo = arn.node().as_text().is_some_and(|it| it.ends_with(".fifo"));
        Queue {
            arn,
            url: None,
            resource: None,
            visibility_seconds: None,
            is_fifo,
            scope,
            policy: None,
            kms_key: None,
        }
    }

    /// Returns the ARN of the queue.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the URL of the queue, or `None` for an imported queue.
    pub fn url(&self) -> Option<Value<String>> {
        self.url.clone()
    }

    /// Returns the resource, or `None` for an imported queue.
    pub fn resource(&self) -> Option<&sqs::QueueRef> {
        self.resource.as_ref()
    }

    /// Returns the name of the queue.
    pub fn name(&self) -> Value<String> {
        match &self.resource {
            Some(resource) => resource.queue_name(),
            None => name_of(&self.arn),
        }
    }

    /// Sets the customer managed key that encrypts the messages of an imported queue, by its ARN, ID or alias. Grants then
    /// include its use. Default: the queue has no such key.
    #[must_use]
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Queue {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Returns the CloudWatch metrics of the queue.
    pub fn metrics(&self) -> QueueMetrics {
        QueueMetrics::new([("QueueName", self.name())])
    }

    /// Returns a CloudWatch metric of the queue by its name, such as `ApproximateNumberOfMessagesVisible`.
    pub fn metric(&self, name: impl Into<String>, statistic: Statistic) -> Metric {
        self.metrics().metric(name, statistic)
    }

    /// Returns the visibility timeout in seconds, or `None` if it is unknown.
    pub(crate) fn visibility_seconds(&self) -> Option<u32> {
        self.resource.as_ref().map(|_| self.visibility_seconds.unwrap_or(30))
    }

    /// Returns whether the queue is a FIFO queue.
    pub(crate) fn is_fifo(&self) -> bool {
        self.is_fifo
    }

    /// Returns the place of the queue, which distinguishes it from others.
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Adds a statement to the policy of the queue, for services and other accounts. Its resource is the queue. It has no
    /// effect on an imported queue, whose policy is managed elsewhere.
    pub fn allow(&self, statement: Statement) {
        if let Some(policy) = &self.policy {
            policy.add(statement.on(self.arn()));
        }
    }

    /// Returns the policy of the queue, if it has one.
    pub(crate) fn policy(&self) -> Option<Id> {
        self.policy.as_ref().and_then(ResourcePolicy::id)
    }

    /// Allows a role to send messages. Includes the use of the queue's KMS key through SQS.
    pub fn grant_send(&self, role: &Role) {
        role.allow(Statement::allow(["sqs:SendMessage"]).on(self.arn()));
        self.grant_key(role, &["kms:Decrypt", "kms:GenerateDataKey"]);
    }

    /// Allows a role to receive and delete messages. Includes the use of the queue's KMS key through SQS.
    pub fn grant_receive(&self, role: &Role) {
        role.allow(
            Statement::allow([
                "sqs:ChangeMessageVisibility",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes",
                "sqs:ReceiveMessage",
            ])
            .on(self.arn()),
        );
        self.grant_key(role, &["kms:Decrypt"]);
    }

    /// Allows a role to use the key of the queue.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html>
    fn grant_key(&self, role: &Role, actions: &[&'static str]) {
        let statement = self.kms_key.as_ref().and_then(|it| key_use(it, "sqs", actions));
        statement.into_iter().for_each(|it| role.allow(it));
    }
}

impl QueueBuilder {
    /// Sets the visibility timeout in seconds, 0-43,200. Default: 30. AWS recommends six times the timeout of a
    /// function that processes the messages.
    pub fn visibility_seconds(mut self, seconds: u32) -> Self {
        self.visibility_seconds = Some(seconds);
        self
    }

    /// Sets the number of seconds for which messages are kept, 60-1,209,600. Default: 345,600 (four days).
    pub fn retention_seconds(mut self, seconds: u32) -> Self {
        self.retention_seconds = Some(seconds);
        self
    }

    /// Sets the KMS key that encrypts messages, by its ARN, ID or alias. Prefer the ARN: if the value is
    /// known only during deployment and is no ARN, grants allow every key through SQS. Default: keys of SQS (SSE-SQS).
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Sets the dead-letter queue, which gets messages that were received 1-1,000 times without being deleted. Default:
    /// none.
    pub fn dead_letters(mut self, queue: &Queue, after_receives: u16) -> Self {
        self.dead_letters = Some((queue.clone(), after_receives));
        self
    }

    /// Creates a FIFO queue, which keeps messages of a group in order and delivers each exactly once. An update
    /// replaces the queue. Default: a standard queue.
    pub fn fifo(mut self) -> Self {
        self.fifo = true;
        self
    }

    /// Creates the queue.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Queue {
        let scope = scope.construct(id);
        let redrive = self.dead_letters.map(|(queue, receives)| {
            Node::Map(Map::from([
                ("deadLetterTargetArn", queue.arn().into_node()),
                ("maxReceiveCount", Node::Int(i64::from(receives))),
            ]))
        });
        let own_keys = self.kms_key.is_none().then_some(true);
        let queue = sqs::Queue::new()
            .set_opt(self.fifo.then_some(true), sqs::Queue::content_based_deduplication)
            .set_opt(self.fifo.then_some(true), sqs::Queue::fifo_queue)
            .set_opt(self.kms_key.clone(), sqs::Queue::kms_master_key_id)
            .set_opt(self.retention_seconds, sqs::Queue::message_retention_period)
            .set_opt(redrive, sqs::Queue::redrive_policy)
            .set_opt(own_keys, sqs::Queue::sqs_managed_sse_enabled)
            .set_opt(self.visibility_seconds, sqs::Queue::visibility_timeout);
        let resource = scope.add("Queue", queue);
        let policy = ResourcePolicy::new(&scope, resource.queue_url(), Vec::new(), |scope, url| {
            let policy = sqs::QueuePolicy::new().policy_document(PolicyDocument::new());
            scope.add("Policy", policy.queues([url])).as_ref().clone()
        });
        Queue {
            arn: resource.arn(),
            url: Some(resource.queue_url()),
            resource: Some(resource),
            visibility_seconds: self.visibility_seconds,
            is_fifo: self.fifo,
            scope,
            policy: Some(policy),
            kms_key: self.kms_key,
        }
    }
}
