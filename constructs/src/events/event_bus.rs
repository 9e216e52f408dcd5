//! Defines event buses.

use stanchion_aws::events;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, SetOpt, Value};

use crate::existing::existing;
use crate::iam::{PolicyDocument, Role, Statement};
use crate::text;
use crate::units::EventBusName;
use crate::{arn, names};

/// An event bus, which receives events and passes them on to the targets of its rules.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::events::EventBus;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let bus = EventBus::builder().description("Orders of the shop").build(&stack, "Orders");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct EventBus {
    scope: Scope,
    name: Value<String>,
    arn: Value<String>,
    resource: Option<events::EventBusRef>,
}

/// Builds an [`EventBus`].
#[derive(Clone, Debug)]
#[must_use = "an event bus exists after `build`"]
pub struct EventBusBuilder {
    name: Option<Value<String>>,
    description: Option<String>,
    kms_key: Option<Value<String>>,
}

impl EventBus {
    /// Returns a builder for a custom event bus.
    pub fn builder() -> EventBusBuilder {
        EventBusBuilder { name: None, description: None, kms_key: None }
    }

    /// Imports an existing event bus of the account and Region by its name, such as `default`. Reports a literal that is
    /// not the name of an event bus.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, name: impl IntoValue<String>) -> EventBus {
        let scope = scope.construct(id);
        let name = existing::<EventBusName>(&scope, "EventBusName", name);
        let arn = arn::of("events", text!["event-bus/", &name]).into_value();
        EventBus { scope, name, arn, resource: None }
    }

    /// Returns the name of the event bus.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the ARN of the event bus.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the resource, or `None` for an imported event bus.
    pub fn resource(&self) -> Option<&events::EventBusRef> {
        self.resource.as_ref()
    }

    /// Returns the scope of the event bus, for the keys of targets.
    pub(super) fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Allows a role to send events to the event bus.
    pub fn grant_put(&self, role: &Role) {
        role.allow(self.put());
    }

    pub(super) fn put(&self) -> Statement {
        Statement::allow(["events:PutEvents"]).on(self.arn())
    }

    /// Adds a statement to the policy of the event bus, for other accounts. Its resource is the event bus. The ID is the
    /// ID of the statement, which is unique in the policy.
    #[track_caller]
    pub fn allow(&self, id: &str, statement: Statement) {
        let scope = self.scope.construct(id);
        let document = PolicyDocument::new().with(statement.on(self.arn()));
        let statement = match document.into_value().node().get("Statement") {
            Some(stanchion_template::Node::List(items)) => items.first().cloned(),
            _ => None,
        };
        let policy = events::EventBusPolicy::new()
            .event_bus_name(self.name())
            .set_opt(statement, events::EventBusPolicy::statement)
            .statement_id(id.to_owned());
        scope.add("Policy", policy);
    }
}

impl EventBusBuilder {
    /// Sets the name, 1-256 letters, digits and `._/-`. Default: a name from the stack and the path of the construct. An update
    /// replaces the event bus.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the description, at most 512 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the KMS key that encrypts events, by its ARN. Default: a key that AWS owns.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Creates the event bus.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> EventBus {
        let scope = scope.construct(id);
        use events::EventBus as It;
        let bus = It::new()
            .set_opt(self.description, It::description)
            .set_opt(self.kms_key, It::kms_key_identifier)
            .name(self.name.unwrap_or_else(|| names::EVENT_BUS.of(&scope, "")));
        let resource = scope.add("EventBus", bus);
        let (name, arn) = (resource.reference(), resource.arn());
        EventBus { scope, name, arn, resource: Some(resource) }
    }
}
