//! Documents that machines run by themselves.

use std::collections::BTreeMap;

use stanchion_aws::ssm;
use stanchion_aws::ssm::association as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, SetOpt, Value};

use super::CommandDocument;

/// Which machines run a document.
#[derive(Clone, Debug)]
pub enum AssociationTarget {
    /// Those with a tag of this key and value.
    Tag {
        /// The key.
        key: String,
        /// The value.
        value: Value<String>,
    },
    /// One machine by its id.
    Instance(Value<String>),
    /// Every machine Systems Manager reaches.
    All,
}

/// Runs a document on machines, once when they appear and on a schedule.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
#[derive(Clone, Debug)]
pub struct Association {
    resource: ssm::AssociationRef,
}

/// Options of an [`Association`].
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
    /// A document on machines.
    pub fn builder(document: &CommandDocument, target: AssociationTarget) -> AssociationBuilder {
        Association::named(document.name(), target)
    }

    /// A document by its name, such as `AWS-UpdateSSMAgent`, on machines.
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

    /// The association's id.
    pub fn id(&self) -> Value<String> {
        self.resource.association_id()
    }

    /// The resource.
    pub fn resource(&self) -> &ssm::AssociationRef {
        &self.resource
    }
}

impl AssociationBuilder {
    /// A parameter of the document.
    pub fn parameter(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.parameters.push((name.into(), value.into_value()));
        self
    }

    /// When it runs again: `rate(1 day)` or `cron(0 2 ? * SUN *)`; default only once.
    pub fn schedule(mut self, expression: impl Into<String>) -> Self {
        self.schedule = Some(expression.into());
        self
    }

    /// How many machines run it at once: a number, or a share such as `10%`.
    pub fn max_concurrency(mut self, amount: impl Into<String>) -> Self {
        self.max_concurrency = Some(amount.into());
        self
    }

    /// How many machines may fail before it stops: a number, or a share such as `10%`.
    pub fn max_errors(mut self, amount: impl Into<String>) -> Self {
        self.max_errors = Some(amount.into());
        self
    }

    /// How many seconds the stack waits for it to succeed, 15-172,800; default it does not wait.
    pub fn wait_for_success_seconds(mut self, seconds: u32) -> Self {
        self.wait_seconds = Some(seconds);
        self
    }

    /// Makes the association.
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
