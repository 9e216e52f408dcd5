//! Events that functions are given asynchronously.

use stanchion_aws::lambda;
use stanchion_aws::lambda::event_invoke_config as l1;
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::Function;
use crate::sqs::Queue;

/// What happens with events that a function is given asynchronously.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html)
#[derive(Clone, Debug)]
pub struct AsynchronousInvocation {
    resource: lambda::EventInvokeConfigRef,
}

/// Options of an [`AsynchronousInvocation`].
#[derive(Clone, Debug)]
#[must_use = "it exists after `build`"]
pub struct AsynchronousInvocationBuilder {
    function: Function,
    retries: Option<u8>,
    max_age_seconds: Option<u32>,
    success: Option<Queue>,
    failure: Option<Queue>,
}

impl AsynchronousInvocation {
    /// The resource.
    pub fn resource(&self) -> &lambda::EventInvokeConfigRef {
        &self.resource
    }
}

impl Function {
    /// What happens with events that it is given asynchronously.
    pub fn asynchronous_invocation(&self) -> AsynchronousInvocationBuilder {
        AsynchronousInvocationBuilder::new(self)
    }
}

impl AsynchronousInvocationBuilder {
    pub(super) fn new(function: &Function) -> AsynchronousInvocationBuilder {
        AsynchronousInvocationBuilder {
            function: function.clone(),
            retries: None,
            max_age_seconds: None,
            success: None,
            failure: None,
        }
    }

    /// How often a call that failed is tried again, 0-2; default 2.
    pub fn retries(mut self, count: u8) -> Self {
        self.retries = Some(count);
        self
    }

    /// How old an event may get in seconds, 60-21,600; default six hours.
    pub fn max_age_seconds(mut self, seconds: u32) -> Self {
        self.max_age_seconds = Some(seconds);
        self
    }

    /// Where word of what worked goes.
    pub fn on_success(mut self, queue: &Queue) -> Self {
        self.success = Some(queue.clone());
        self
    }

    /// Where word of what failed for good goes; it says more than dead letters do.
    pub fn on_failure(mut self, queue: &Queue) -> Self {
        self.failure = Some(queue.clone());
        self
    }

    /// Makes it.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> AsynchronousInvocation {
        let scope = scope.construct(id);
        let role = self.function.role();
        for queue in self.success.iter().chain(&self.failure) {
            queue.grant_send(role);
        }
        let has_destination = self.success.is_some() || self.failure.is_some();
        let destinations = l1::DestinationConfig::new()
            .set_opt(
                self.failure.map(|it| l1::OnFailure::new().destination(it.arn())),
                l1::DestinationConfig::on_failure,
            )
            .set_opt(
                self.success.map(|it| l1::OnSuccess::new().destination(it.arn())),
                l1::DestinationConfig::on_success,
            );
        let config = lambda::EventInvokeConfig::new()
            .set_opt(
                has_destination.then_some(destinations),
                lambda::EventInvokeConfig::destination_config,
            )
            .function_name(self.function.name())
            .set_opt(self.max_age_seconds, lambda::EventInvokeConfig::maximum_event_age_in_seconds)
            .set_opt(self.retries, lambda::EventInvokeConfig::maximum_retry_attempts);
        let resource = scope.add("Invocation", config.qualifier("$LATEST"));
        for policy in role.dependencies() {
            scope.edit(&resource).depends_on(&policy);
        }
        AsynchronousInvocation { resource }
    }
}
