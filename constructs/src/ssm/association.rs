//! Defines associations, which run documents on instances automatically.

use std::collections::BTreeMap;

use stanchion_aws::ssm;
use stanchion_aws::ssm::association as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, SetOpt, Value};

use super::CommandDocument;

/// The instances on which a document runs.
#[derive(Clone, Debug)]
pub enum AssociationTarget {
    /// The instances with a tag of this key and value.
    Tag {
        /// The key of the tag.
        key: String,
        /// The value of the tag.
        value: Value<String>,
    },
    /// One instance by its ID.
    Instance(Value<String>),
    /// Every instance that Systems Manager manages.
    All,
}

/// An association, which runs a document on instances: once when they appear, and on a schedule.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::ssm::{Association, AssociationTarget};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// Association::named("AWS-UpdateSSMAgent", AssociationTarget::All).schedule("rate(7 days)").build(&stack, "Agent");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Association {
    resource: ssm::AssociationRef,
}

/// Builds an [`Association`].
#[derive(Clone, Debug)]
#[must_use = "an association exists after `build`"]
pub struct AssociationBuilder {
    document: Value<String>,
    target: AssociationTarget,
    parameters: Vec<(String, Value<String>)>,
    schedule: Option<String>,
    max_concurrency: Option<String>,
    max_errors: Option<String>,
    wait_seconds: Option<u32>,
}

impl Association {
    /// Returns a builder that runs a document on instances.
    pub fn builder(document: &CommandDocument, target: AssociationTarget) -> AssociationBuilder {
        Association::named(document.name(), target)
    }

    /// Returns a builder that runs a document on instances by the name of the document, such as `AWS-UpdateSSMAgent`.
    pub fn named(
        document: impl IntoValue<String>,
        target: AssociationTarget,
    ) -> AssociationBuilder {
        AssociationBuilder {
            document: document.into_value(),
            target,
            parameters: Vec::new(),
            schedule: None,
            max_concurrency: None,
            max_errors: None,
            wait_seconds: None,
        }
    }

    /// Returns the ID of the association.
    pub fn id(&self) -> Value<String> {
        self.resource.association_id()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &ssm::AssociationRef {
        &self.resource
    }
}

impl AssociationBuilder {
    /// Sets a parameter of the document. Default: none.
    pub fn parameter(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.parameters.push((name.into(), value.into_value()));
        self
    }

    /// Sets the schedule: `rate(1 day)` or `cron(0 2 ? * SUN *)`. Default: the document runs only once.
    pub fn schedule(mut self, expression: impl Into<String>) -> Self {
        self.schedule = Some(expression.into());
        self
    }

    /// Sets the maximum number of instances that run the document at once: a number, or a percentage such as `10%`.
    /// Default: no limit.
    pub fn max_concurrency(mut self, amount: impl Into<String>) -> Self {
        self.max_concurrency = Some(amount.into());
        self
    }

    /// Sets the maximum number of errors before the association stops: a number, or a percentage such as `10%`.
    /// Default: no limit.
    pub fn max_errors(mut self, amount: impl Into<String>) -> Self {
        self.max_errors = Some(amount.into());
        self
    }

    /// Sets the number of seconds for which the stack waits for success, 15-172,800. Default: the stack does not
    /// wait.
    pub fn wait_for_success_seconds(mut self, seconds: u32) -> Self {
        self.wait_seconds = Some(seconds);
        self
    }

    /// Creates the association.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Association {
        let scope = scope.construct(id);
        let (key, values) = match self.target {
            AssociationTarget::Tag { key, value } => (format!("tag:{key}"), value),
            AssociationTarget::Instance(id) => ("InstanceIds".to_owned(), id),
            AssociationTarget::All => ("InstanceIds".to_owned(), Value::constant("*")),
        };
        let parameters: BTreeMap<String, Vec<Value<String>>> =
            self.parameters.into_iter().map(|(name, value)| (name, vec![value])).collect();
        let association = ssm::Association::new()
            .set_opt(self.max_concurrency, ssm::Association::max_concurrency)
            .set_opt(self.max_errors, ssm::Association::max_errors)
            .name(self.document)
            .set_opt((!parameters.is_empty()).then_some(parameters), ssm::Association::parameters)
            .set_opt(self.schedule, ssm::Association::schedule_expression)
            .targets([l1::Target::new().key(key).values([values])])
            .set_opt(self.wait_seconds, ssm::Association::wait_for_success_timeout_seconds);
        Association { resource: scope.add("Association", association) }
    }
}
