//! Configures asynchronous invocations of functions.

use stanchion_aws::lambda;
use stanchion_aws::lambda::event_invoke_config as l1;
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::Function;
use crate::sqs::Queue;

/// The settings of asynchronous invocations of a function: retries, maximum age and destinations.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lambda::{Code, Function, Runtime};
/// use stanchion_constructs::sqs::Queue;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let code = Code::inline("def handler(event, context): return {}\n");
/// let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Worker");
/// let failed = Queue::builder().build(&stack, "Failed");
/// function.asynchronous_invocation().retries(1).on_failure(&failed).build(&stack, "Invocation");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct AsynchronousInvocation {
    resource: lambda::EventInvokeConfigRef,
}

/// Builds an [`AsynchronousInvocation`].
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
    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::EventInvokeConfigRef {
        &self.resource
    }
}

impl Function {
    /// Returns a builder for the settings of asynchronous invocations.
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

    /// Sets the maximum number of retries of a failed event, 0-2. Default: 2.
    pub fn retries(mut self, count: u8) -> Self {
        self.retries = Some(count);
        self
    }

    /// Sets the maximum age of an event in seconds, 60-21,600. Default: 21,600 (six hours).
    pub fn max_age_seconds(mut self, seconds: u32) -> Self {
        self.max_age_seconds = Some(seconds);
        self
    }

    /// Sets the queue that is notified of events that succeeded. Default: none.
    pub fn on_success(mut self, queue: &Queue) -> Self {
        self.success = Some(queue.clone());
        self
    }

    /// Sets the queue that is notified of events that failed permanently. The notification has more details than a dead
    /// letter. Default: none.
    pub fn on_failure(mut self, queue: &Queue) -> Self {
        self.failure = Some(queue.clone());
        self
    }

    /// Creates the settings.
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
