//! Defines notifications of buckets.

use stanchion_aws::lambda;
use stanchion_aws::s3::bucket as l1;
use stanchion_core::{Diagnostic, IdAfter, Scope, code};
use stanchion_template::{Id, SetOpt, Value, pseudo};

use crate::Text;
use crate::iam::{Operator, Principal, Statement};
use crate::lambda::{Alias, Function, Invocable};
use crate::non_empty::non_empty;
use crate::sns::Topic;
use crate::sqs::Queue;

/// A kind of event of a bucket.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectEvent(std::borrow::Cow<'static, str>);

macro_rules! events {
    ($($constant:ident $name:literal $doc:literal)*) => {
        impl ObjectEvent {
            $(#[doc = $doc] pub const $constant: ObjectEvent =
                ObjectEvent(std::borrow::Cow::Borrowed($name));)*
        }
    };
}
events! {
    CREATED "s3:ObjectCreated:*" "An object was created, in any way."
    CREATED_BY_PUT "s3:ObjectCreated:Put" "An object was uploaded at once."
    CREATED_BY_COPY "s3:ObjectCreated:Copy" "An object was copied."
    CREATED_BY_PARTS "s3:ObjectCreated:CompleteMultipartUpload" "A multipart upload was completed."
    REMOVED "s3:ObjectRemoved:*" "An object was deleted, or got a delete marker."
    DELETED "s3:ObjectRemoved:Delete" "An object or a version was deleted."
    DELETE_MARKER_CREATED "s3:ObjectRemoved:DeleteMarkerCreated" "An object got a delete marker."
    RESTORED "s3:ObjectRestore:Completed" "An archived object was restored."
    EXPIRED "s3:LifecycleExpiration:*" "A lifecycle rule deleted an object."
    MOVED "s3:LifecycleTransition" "A lifecycle rule moved an object to another storage class."
    TAGGED "s3:ObjectTagging:*" "The tags of an object changed."
    REPLICATION_FAILED "s3:Replication:OperationFailedReplication" "An object could not be replicated."
}

impl ObjectEvent {
    /// Returns another kind of event, such as `s3:ObjectAcl:Put`.
    pub fn of(name: impl Into<String>) -> ObjectEvent {
        ObjectEvent(name.into().into())
    }
}

/// A notification about events of the objects of a bucket, to a queue, topic or function.
///
/// S3 checks that it may send to the target, so the bucket is created after the permission. A function that reads the bucket
/// depends on it, which would be a cycle: send such events to EventBridge
/// ([`event_bridge`](super::BucketBuilder::event_bridge)) and the function with an
/// [`EventRule`](crate::events::EventRule).
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a bucket"]
pub struct BucketNotification {
    events: Vec<ObjectEvent>,
    target: NotificationDestination,
    prefix: Option<String>,
    suffix: Option<String>,
}

/// A destination of notifications.
#[derive(Clone, Debug)]
pub struct NotificationDestination(Destination);

#[derive(Clone, Debug)]
enum Destination {
    Queue(Queue),
    Topic(Topic),
    Function { place: Scope, arn: Value<String> },
}

/// A construct to which a bucket sends notifications.
#[diagnostic::on_unimplemented(
    message = "S3 sends no notifications to `{Self}`",
    note = "pass a queue, topic, function or alias; send other events through EventBridge"
)]
pub trait NotificationTarget {
    /// Returns the destination.
    fn notification_destination(&self) -> NotificationDestination;
}

impl NotificationTarget for Queue {
    fn notification_destination(&self) -> NotificationDestination {
        NotificationDestination(Destination::Queue(self.clone()))
    }
}

impl NotificationTarget for Topic {
    fn notification_destination(&self) -> NotificationDestination {
        NotificationDestination(Destination::Topic(self.clone()))
    }
}

fn function(function: &impl Invocable) -> NotificationDestination {
    let (place, arn) = (function.scope().clone(), function.invoke_arn());
    NotificationDestination(Destination::Function { place, arn })
}

impl NotificationTarget for Function {
    fn notification_destination(&self) -> NotificationDestination {
        function(self)
    }
}

impl NotificationTarget for Alias {
    fn notification_destination(&self) -> NotificationDestination {
        function(self)
    }
}

impl BucketNotification {
    /// Returns a notification about kinds of events, for all objects.
    pub fn new(
        events: impl IntoIterator<Item = ObjectEvent>,
        target: &impl NotificationTarget,
    ) -> BucketNotification {
        BucketNotification {
            events: events.into_iter().collect(),
            target: target.notification_destination(),
            prefix: None,
            suffix: None,
        }
    }

    /// Limits the notification to objects whose key starts with a prefix. Default: all objects.
    pub fn prefix(mut self, prefix: impl Into<String>) -> BucketNotification {
        self.prefix = Some(prefix.into());
        self
    }

    /// Limits the notification to objects whose key ends with a suffix, such as `.bam`. Default: all objects.
    pub fn suffix(mut self, suffix: impl Into<String>) -> BucketNotification {
        self.suffix = Some(suffix.into());
        self
    }

    /// Allows the bucket to send, and returns what must exist before the bucket. The ARN of the bucket is known only if it
    /// has a name: a reference would be a cycle.
    pub(super) fn grant(&self, scope: &Scope, bucket: Option<&Text>) -> Option<Id> {
        let by_bucket = |action: &'static str| {
            let statement = Statement::allow([action])
                .by(Principal::service("s3.amazonaws.com"))
                .when(Operator::STRING_EQUALS, "aws:SourceAccount", [pseudo::account_id()]);
            match bucket {
                Some(arn) => statement.when(Operator::ARN_LIKE, "aws:SourceArn", [arn.clone()]),
                None => statement,
            }
        };
        match &self.target.0 {
            Destination::Queue(queue) => {
                if queue.is_fifo() {
                    scope.report(
                        Diagnostic::new(code::S3B_008, "S3 sends no notifications to a FIFO queue")
                            .property("NotificationConfiguration.QueueConfigurations")
                            .found("a FIFO queue")
                            .allowed("a standard queue"),
                    );
                }
                queue.allow(by_bucket("sqs:SendMessage"));
                queue.policy()
            }
            Destination::Topic(topic) => {
                topic.allow(by_bucket("sns:Publish"));
                topic.policy()
            }
            Destination::Function { place, arn } => {
                let permission = lambda::Permission::new()
                    .action("lambda:InvokeFunction")
                    .function_name(arn.clone())
                    .principal("s3.amazonaws.com")
                    .source_account(pseudo::account_id())
                    .set_opt(bucket.cloned(), lambda::Permission::source_arn);
                let id = IdAfter::new("", place, "-permission");
                Some(scope.add_after(&id, permission).as_ref().clone())
            }
        }
    }
}

/// Returns the identity of a destination, so that a function with several notifications has one permission.
fn is_same(one: &Destination, other: &Destination) -> bool {
    match (one, other) {
        (Destination::Function { arn, .. }, Destination::Function { arn: other, .. }) => {
            arn == other
        }
        _ => false,
    }
}

/// Allows a bucket to send its notifications, and returns what must exist before the bucket.
pub(super) fn grant(
    notifications: &[BucketNotification],
    scope: &Scope,
    bucket: Option<&Text>,
) -> Vec<Id> {
    let mut ids = Vec::new();
    for (at, it) in notifications.iter().enumerate() {
        if !notifications[..at].iter().any(|other| is_same(&other.target.0, &it.target.0)) {
            ids.extend(it.grant(scope, bucket));
        }
    }
    ids
}

/// Returns the notification configuration of a bucket, or `None` if it has no notifications.
pub(super) fn configuration(
    notifications: &[BucketNotification],
    event_bridge: bool,
) -> Option<l1::NotificationConfiguration> {
    if notifications.is_empty() && !event_bridge {
        return None;
    }
    let (mut queues, mut topics, mut functions) = (Vec::new(), Vec::new(), Vec::new());
    for it in notifications {
        for event in &it.events {
            let (event, filter) = (event.0.clone().into_owned(), filter(it));
            match &it.target.0 {
                Destination::Queue(queue) => queues.push(
                    l1::QueueConfiguration::new()
                        .event(event)
                        .set_opt(filter, l1::QueueConfiguration::filter)
                        .queue(queue.arn()),
                ),
                Destination::Topic(topic) => topics.push(
                    l1::TopicConfiguration::new()
                        .event(event)
                        .set_opt(filter, l1::TopicConfiguration::filter)
                        .topic(topic.arn()),
                ),
                Destination::Function { arn, .. } => functions.push(
                    l1::LambdaConfiguration::new()
                        .event(event)
                        .set_opt(filter, l1::LambdaConfiguration::filter)
                        .function(arn.clone()),
                ),
            }
        }
    }
    let bridge = l1::EventBridgeConfiguration::new().event_bridge_enabled(true);
    use l1::NotificationConfiguration as It;
    Some(
        It::new()
            .set_opt(event_bridge.then_some(bridge), It::event_bridge_configuration)
            .set_opt(non_empty(functions), It::lambda_configurations)
            .set_opt(non_empty(queues), It::queue_configurations)
            .set_opt(non_empty(topics), It::topic_configurations),
    )
}

fn filter(notification: &BucketNotification) -> Option<l1::NotificationFilter> {
    let rule = |name: &'static str, value: &Option<String>| {
        let value = value.clone()?;
        Some(l1::FilterRule::new().name(name).value(value))
    };
    let rules: Vec<l1::FilterRule> =
        [rule("prefix", &notification.prefix), rule("suffix", &notification.suffix)]
            .into_iter()
            .flatten()
            .collect();
    let rules = non_empty(rules)?;
    Some(l1::NotificationFilter::new().s3_key(l1::S3KeyFilter::new().rules(rules)))
}
