//! Defines rules of EventBridge.

use std::collections::BTreeMap;

use stanchion_aws::events;
use stanchion_aws::events::rule as l1;
use stanchion_aws::{lambda, logs};
use stanchion_core::{Diagnostic, IdAfter, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, pseudo};

use super::target::{Parameters, TargetAccess, TargetKey};
use super::{EventBus, EventPattern, EventTarget, RuleTarget};
use crate::iam::{Operator, PolicyDocument, Principal, Role, Statement};
use crate::{Text, names, text};

/// A rule of EventBridge, which sends the events that match a pattern to its targets.
///
/// ```
/// use stanchion_constructs::events::{EventPattern, EventRule};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sqs::Queue;
///
/// let app = App::new();
/// let stack = app.stack("Watch");
/// let failed = EventPattern::new()
///     .source(["aws.batch"])
///     .detail_type(["Batch Job State Change"])
///     .detail("status", ["FAILED"]);
/// let queue = Queue::builder().build(&stack, "Failures");
/// EventRule::builder(failed).target(&queue).build(&stack, "Failed");
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("- FAILED"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
#[derive(Clone, Debug)]
pub struct EventRule {
    resource: events::RuleRef,
    role: Option<Role>,
}

/// Builds an [`EventRule`].
#[derive(Clone, Debug)]
#[must_use = "a rule exists after `build`"]
pub struct EventRuleBuilder {
    pattern: EventPattern,
    bus: Option<EventBus>,
    targets: Vec<RuleTarget>,
    name: Option<Value<String>>,
    description: Option<String>,
    enabled: bool,
}

impl EventRule {
    /// Returns a builder for a rule over events of the default event bus.
    pub fn builder(pattern: EventPattern) -> EventRuleBuilder {
        EventRuleBuilder {
            pattern,
            bus: None,
            targets: Vec::new(),
            name: None,
            description: None,
            enabled: true,
        }
    }

    /// Returns the ARN of the rule.
    pub fn arn(&self) -> Value<String> {
        self.resource.arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &events::RuleRef {
        &self.resource
    }

    /// Returns the role with which EventBridge calls the targets, or `None` if they allow the calls themselves.
    pub fn role(&self) -> Option<&Role> {
        self.role.as_ref()
    }
}

impl EventRuleBuilder {
    /// Sets the event bus. Default: the default bus of the account, which has the events of AWS services. An update
    /// replaces the rule.
    pub fn bus(mut self, bus: &EventBus) -> Self {
        self.bus = Some(bus.clone());
        self
    }

    /// Adds a target. A rule has at most five. Default: none.
    pub fn target(mut self, target: &impl EventTarget) -> Self {
        self.targets.push(target.event_target());
        self
    }

    /// Sets the name, at most 64 letters, digits and `._-`. Default: CloudFormation generates one. An update replaces the
    /// rule.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the description, at most 512 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets whether the rule is on. Default: `true`.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Creates the rule, and the permissions for its targets.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> EventRule {
        let scope = scope.construct(id);
        self.check(&scope);
        let role = self.role(&scope);
        let keys = keys(&self.targets);
        let targets: Vec<l1::Target> = self
            .targets
            .iter()
            .zip(keys)
            .map(|(target, key)| resource_of(target, key, role.as_ref()))
            .collect();
        use events::Rule as It;
        let state = if self.enabled { l1::State::ENABLED } else { l1::State::DISABLED };
        let rule = It::new()
            .set_opt(self.description, It::description)
            .set_opt(self.bus.map(|it| it.name()), It::event_bus_name)
            .event_pattern(self.pattern)
            .set_opt(self.name, It::name)
            .state(state)
            .set_opt(crate::non_empty::non_empty(targets), It::targets);
        let resource = scope.add("Rule", rule);
        for policy in role.iter().flat_map(Role::dependencies) {
            scope.edit(&resource).depends_on(&policy);
        }
        for (at, target) in self.targets.iter().enumerate() {
            // A function that has several inputs of the rule needs one permission.
            let is_known = self.targets[..at].iter().any(|it| it.is_same_function(target));
            grant(&scope, &resource, target, is_known);
        }
        EventRule { resource, role }
    }

    fn check(&self, scope: &Scope) {
        if let Some(field) = self.pattern.fault() {
            let found = match field {
                "" => "a pattern without fields".to_owned(),
                field => format!("`{field}` without values"),
            };
            scope.report(
                Diagnostic::new(code::EVT_003, "the event pattern has nothing to match")
                    .property("EventPattern")
                    .found(found)
                    .allowed("one field or more, each with one value or more"),
            );
        }
        if self.targets.len() > 5 {
            scope.report(
                Diagnostic::new(code::EVT_010, "the rule has more than five targets")
                    .property("Targets")
                    .found(self.targets.len())
                    .allowed("at most 5 targets"),
            );
        }
    }

    /// Creates the role, if a target needs one.
    fn role(&self, scope: &Scope) -> Option<Role> {
        let statements: Vec<&Statement> = self
            .targets
            .iter()
            .flat_map(|it| match &it.access {
                TargetAccess::Role(statements) => statements.as_slice(),
                _ => &[],
            })
            .collect();
        if statements.is_empty() {
            return None;
        }
        let role = Role::builder_for_this_account("events.amazonaws.com").build(scope, "Role");
        statements.into_iter().for_each(|it| role.allow(it.clone()));
        Some(role)
    }
}

/// Returns the IDs of targets: their keys, with a number where two have the same.
fn keys(targets: &[RuleTarget]) -> Vec<Text> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    targets
        .iter()
        .map(|target| {
            let (now, key) = match &target.key {
                TargetKey::Text(text) => (text.clone(), Text::from(text)),
                TargetKey::Place(place) => {
                    (place.current_key(), Text::from(names::RULE_TARGET.of_key("", place)))
                }
            };
            let count = seen.entry(now).or_default();
            *count += 1;
            if *count == 1 { key } else { key.with(format!("-{count}")) }
        })
        .collect()
}

fn resource_of(target: &RuleTarget, key: Text, role: Option<&Role>) -> l1::Target {
    let dead_letters =
        target.dead_letters.as_ref().map(|it| l1::DeadLetterConfig::new().arn(it.arn()));
    let retries = target.retries.map(|(attempts, seconds)| {
        l1::RetryPolicy::new()
            .maximum_event_age_in_seconds(seconds)
            .maximum_retry_attempts(attempts)
    });
    let role = role.filter(|_| matches!(target.access, TargetAccess::Role(_)));
    let resource = l1::Target::new()
        .arn(target.arn.clone())
        .set_opt(dead_letters, l1::Target::dead_letter_config)
        .id(key)
        .set_opt(retries, l1::Target::retry_policy)
        .set_opt(role.map(Role::arn), l1::Target::role_arn);
    let resource = match target.parameters.clone() {
        None => resource,
        Some(Parameters::Batch(it)) => resource.batch_parameters(it),
        Some(Parameters::Ecs(it)) => resource.ecs_parameters(it),
        Some(Parameters::Sqs(it)) => resource.sqs_parameters(it),
    };
    match target.input.clone() {
        None => resource,
        Some(input) => input.apply(resource),
    }
}

/// Allows the rule to call a target that has the permission itself, and to send to its dead-letter queue.
fn grant(scope: &Scope, rule: &events::RuleRef, target: &RuleTarget, is_known: bool) {
    let by_rule = |action: &'static str| {
        Statement::allow([action]).by(Principal::service("events.amazonaws.com")).when(
            Operator::ARN_EQUALS,
            "aws:SourceArn",
            [rule.arn()],
        )
    };
    if let Some(queue) = &target.dead_letters {
        queue.allow(by_rule("sqs:SendMessage"));
    }
    match &target.access {
        TargetAccess::Role(_) => {}
        TargetAccess::Queue(queue) => queue.allow(by_rule("sqs:SendMessage")),
        TargetAccess::Topic(topic) => topic.allow(by_rule("sns:Publish")),
        TargetAccess::Function(_) if is_known => {}
        TargetAccess::Function(place) => {
            let permission = lambda::Permission::new()
                .action("lambda:InvokeFunction")
                .function_name(target.arn.clone())
                .principal("events.amazonaws.com")
                .source_arn(rule.arn());
            scope.add_after(&IdAfter::new("", place, "-permission"), permission);
        }
        TargetAccess::LogGroup(group) => {
            let statement = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
                .by(Principal::service("delivery.logs.amazonaws.com"))
                .by(Principal::service("events.amazonaws.com"))
                .on(text![group.target_arn(), ":*"]);
            let document = PolicyDocument::new().with(statement);
            let text: Text = crate::json_text::json_text(&document.into_value().into_node(), 1);
            let name = text![pseudo::stack_name(), "-", names::LOG_POLICY.of_key("", scope)];
            // CloudFormation passes the document on as text.
            let policy = logs::ResourcePolicy::new()
                .policy_document(Value::from_node(text.into_node()))
                .policy_name(name);
            scope.add("LogPolicy", policy);
        }
    }
}
