//! Defines archives of events.

use stanchion_aws::events;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{EventBus, EventPattern};

/// An archive, which keeps the events of a bus so that they can be replayed.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::events::{EventArchive, EventBus};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let bus = EventBus::builder().build(&stack, "Orders");
/// let archive = EventArchive::builder(&bus).retention_days(30).build(&stack, "Archive");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct EventArchive {
    resource: events::ArchiveRef,
}

/// Builds an [`EventArchive`].
#[derive(Clone, Debug)]
#[must_use = "an archive exists after `build`"]
pub struct EventArchiveBuilder {
    bus: EventBus,
    pattern: Option<EventPattern>,
    retention_days: Option<u32>,
    description: Option<String>,
    kms_key: Option<Value<String>>,
    removal: RemovalPolicy,
}

impl EventArchive {
    /// Returns a builder for an archive of all events of a bus, kept forever. It is retained when its stack is deleted.
    pub fn builder(bus: &EventBus) -> EventArchiveBuilder {
        EventArchiveBuilder {
            bus: bus.clone(),
            pattern: None,
            retention_days: None,
            description: None,
            kms_key: None,
            removal: RemovalPolicy::Retain,
        }
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &events::ArchiveRef {
        &self.resource
    }
}

impl EventArchiveBuilder {
    /// Keeps only the events that match a pattern. Default: all events of the bus.
    pub fn pattern(mut self, pattern: EventPattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Sets the number of days for which events are kept, 0 or more; 0 keeps them forever. Default: forever.
    pub fn retention_days(mut self, days: u32) -> Self {
        self.retention_days = Some(days);
        self
    }

    /// Sets the description, at most 512 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the KMS key that encrypts the archive, by its ARN. Default: a key that AWS owns.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Sets the removal policy for when the archive is removed from the stack. Default: `Retain`.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the archive.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> EventArchive {
        let scope = scope.construct(id);
        use events::Archive as It;
        let archive = It::new()
            .set_opt(self.description, It::description)
            .set_opt(self.pattern, It::event_pattern)
            .set_opt(self.kms_key, It::kms_key_identifier)
            .set_opt(self.retention_days, It::retention_days)
            .source_arn(self.bus.arn());
        let resource = scope.add("Archive", archive);
        scope.edit(&resource).removal(self.removal);
        EventArchive { resource }
    }
}
