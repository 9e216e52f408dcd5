//! Defines event sources: queues and streams that invoke functions.

use stanchion_aws::lambda;
use stanchion_aws::lambda::event_source_mapping as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::Function;
use crate::iam::Statement;
use crate::non_empty::non_empty;
use crate::sqs::Queue;

/// The position in a stream at which reading starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamPosition {
    /// The oldest record that the stream retains.
    TrimHorizon,
    /// Records that are added from now on.
    Latest,
}

/// An event source mapping, which invokes a function with messages of a queue or records of a stream.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
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
/// let lost = Queue::builder().build(&stack, "Lost");
/// let queue = Queue::builder().visibility_seconds(180).dead_letters(&lost, 5).build(&stack, "Work");
/// function.on_queue(&queue).batch_size(5).report_failures().build(&stack, "FromQueue");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct EventSource {
    resource: lambda::EventSourceMappingRef,
}

/// Builds an [`EventSource`].
#[derive(Clone, Debug)]
#[must_use = "an event source exists after `build`"]
pub struct EventSourceBuilder {
    function: Function,
    arn: Value<String>,
    position: Option<StreamPosition>,
    visibility_seconds: Option<u32>,
    batch_size: Option<u32>,
    batching_window_seconds: Option<u32>,
    max_concurrency: Option<u32>,
    parallelization: Option<u32>,
    filters: Vec<String>,
    report_failures: bool,
    bisect: bool,
    max_retries: Option<u32>,
    failures: Option<Queue>,
    enabled: bool,
}

impl EventSource {
    /// Returns the ID of the event source mapping.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::EventSourceMappingRef {
        &self.resource
    }
}

impl Function {
    /// Returns a builder for an event source that invokes the function with messages of a queue.
    pub fn on_queue(&self, queue: &Queue) -> EventSourceBuilder {
        EventSourceBuilder::queue(self, queue)
    }

    /// Returns a builder for an event source that invokes the function with records of a Kinesis or DynamoDB stream,
    /// which is given by its ARN.
    pub fn on_stream(
        &self,
        stream_arn: impl IntoValue<String>,
        from: StreamPosition,
    ) -> EventSourceBuilder {
        EventSourceBuilder::stream(self, stream_arn.into_value(), from)
    }
}

impl EventSourceBuilder {
    fn new(function: &Function, arn: Value<String>) -> EventSourceBuilder {
        EventSourceBuilder {
            function: function.clone(),
            arn,
            position: None,
            visibility_seconds: None,
            batch_size: None,
            batching_window_seconds: None,
            max_concurrency: None,
            parallelization: None,
            filters: Vec::new(),
            report_failures: false,
            bisect: false,
            max_retries: None,
            failures: None,
            enabled: true,
        }
    }

    pub(super) fn queue(function: &Function, queue: &Queue) -> EventSourceBuilder {
        queue.grant_receive(function.role());
        let mut source = EventSourceBuilder::new(function, queue.arn());
        source.visibility_seconds = queue.visibility_seconds();
        source
    }

    pub(super) fn stream(
        function: &Function,
        arn: Value<String>,
        from: StreamPosition,
    ) -> EventSourceBuilder {
        let mut source = EventSourceBuilder::new(function, arn);
        source.position = Some(from);
        source
    }

    /// Sets the maximum number of messages or records of an invocation, 1-10,000. Default: 10 for a queue, 100 for a
    /// stream.
    pub fn batch_size(mut self, count: u32) -> Self {
        self.batch_size = Some(count);
        self
    }

    /// Sets the number of seconds for which Lambda collects a batch, 0-300. Default: 0.
    pub fn batching_window_seconds(mut self, seconds: u32) -> Self {
        self.batching_window_seconds = Some(seconds);
        self
    }

    /// Sets the maximum number of concurrent invocations, 2-1,000. Valid only for queues. Default: no limit.
    pub fn max_concurrency(mut self, count: u32) -> Self {
        self.max_concurrency = Some(count);
        self
    }

    /// Sets the number of concurrent invocations for each shard, 1-10. Default: 1. Valid only for streams.
    pub fn parallelization(mut self, count: u32) -> Self {
        self.parallelization = Some(count);
        self
    }

    /// Adds a filter pattern in JSON. Only messages or records that match one of the patterns invoke the function.
    /// Default: none.
    pub fn filter(mut self, pattern: impl Into<String>) -> Self {
        self.filters.push(pattern.into());
        self
    }

    /// Allows the function to report which items of a batch failed, so that only those are retried. Default: off.
    pub fn report_failures(mut self) -> Self {
        self.report_failures = true;
        self
    }

    /// Splits a failed batch in two and retries each half, to isolate the faulty record. Valid only for streams.
    /// Default: off.
    pub fn bisect_on_error(mut self) -> Self {
        self.bisect = true;
        self
    }

    /// Sets the maximum number of retries of a failed batch, 0-10,000. Default: until the records expire. Only for
    /// streams.
    pub fn max_retries(mut self, count: u32) -> Self {
        self.max_retries = Some(count);
        self
    }

    /// Sets the queue that is notified of batches that failed permanently. Valid only for streams: a queue has its own
    /// dead-letter queue. Default: none.
    pub fn failures_to(mut self, queue: &Queue) -> Self {
        self.failures = Some(queue.clone());
        self
    }

    /// Sets whether the event source invokes the function. Default: `true`.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Creates the event source.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> EventSource {
        let scope = scope.construct(id);
        self.check(&scope);
        let role = self.function.role();
        if self.position.is_some() {
            // The kind of the source can be read only from an ARN that is known at synthesis.
            let stream = self.arn.node().as_text().unwrap_or_default().to_owned();
            let services = ["kinesis", "dynamodb"].map(|it| (it, format!(":{it}:")));
            let known = services.iter().find(|(_, part)| stream.contains(part)).map(|(it, _)| *it);
            for service in ["kinesis", "dynamodb"] {
                if known.is_none_or(|it| it == service) {
                    let actions =
                        ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"];
                    let list = |it: &&str| *it != "ListStreams";
                    let read = actions.iter().filter(|it| list(it));
                    role.allow(
                        Statement::allow(read.map(|it| format!("{service}:{it}")))
                            .on(self.arn.clone()),
                    );
                    let list = Statement::allow([format!("{service}:ListStreams")]);
                    role.allow(list.on_any());
                }
            }
        }
        let failures = self.failures.map(|queue| {
            queue.grant_send(role);
            let destination = l1::OnFailure::new().destination(queue.arn());
            l1::DestinationConfig::new().on_failure(destination)
        });
        let filters: Vec<_> =
            self.filters.into_iter().map(|it| l1::Filter::new().pattern(it)).collect();
        let filters = non_empty(filters).map(|it| l1::FilterCriteria::new().filters(it));
        let position = self.position.map(|it| match it {
            StreamPosition::TrimHorizon => "TRIM_HORIZON",
            StreamPosition::Latest => "LATEST",
        });
        let failed_items = l1::FunctionResponseType::REPORT_BATCH_ITEM_FAILURES;
        let concurrency =
            self.max_concurrency.map(|it| l1::ScalingConfig::new().maximum_concurrency(it));
        let mapping = lambda::EventSourceMapping::new()
            .set_opt(self.batch_size, lambda::EventSourceMapping::batch_size)
            .set_opt(
                self.bisect.then_some(true),
                lambda::EventSourceMapping::bisect_batch_on_function_error,
            )
            .set_opt(failures, lambda::EventSourceMapping::destination_config)
            .set_opt((!self.enabled).then_some(false), lambda::EventSourceMapping::enabled)
            .event_source_arn(self.arn)
            .set_opt(filters, lambda::EventSourceMapping::filter_criteria)
            .function_name(self.function.arn())
            .set_opt(
                self.report_failures.then_some([failed_items]),
                lambda::EventSourceMapping::function_response_types,
            )
            .set_opt(
                self.batching_window_seconds,
                lambda::EventSourceMapping::maximum_batching_window_in_seconds,
            )
            .set_opt(self.max_retries, lambda::EventSourceMapping::maximum_retry_attempts)
            .set_opt(self.parallelization, lambda::EventSourceMapping::parallelization_factor)
            .set_opt(concurrency, lambda::EventSourceMapping::scaling_config)
            .set_opt(position, lambda::EventSourceMapping::starting_position);
        let resource = scope.add("EventSource", mapping);
        for policy in role.dependencies() {
            scope.edit(&resource).depends_on(&policy);
        }
        EventSource { resource }
    }

    /// Source: <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html>
    fn check(&self, scope: &Scope) {
        let is_stream = self.position.is_some();
        let misplaced = [
            ("ScalingConfig", is_stream && self.max_concurrency.is_some(), "queues"),
            ("ParallelizationFactor", !is_stream && self.parallelization.is_some(), "streams"),
            ("BisectBatchOnFunctionError", !is_stream && self.bisect, "streams"),
            ("MaximumRetryAttempts", !is_stream && self.max_retries.is_some(), "streams"),
            ("DestinationConfig", !is_stream && self.failures.is_some(), "streams"),
        ];
        for (property, _, kind) in misplaced.iter().filter(|(_, wrong, _)| *wrong) {
            scope.report(
                Diagnostic::new(
                    code::LAM_019,
                    format!("only event sources of {kind} support this option"),
                )
                .property(*property)
                .found(if is_stream { "a stream" } else { "a queue" }),
            );
        }
        let timeout = self.function.timeout_seconds();
        if self.visibility_seconds.is_some_and(|it| it < timeout) {
            scope.report(
                Diagnostic::new(
                    code::LAM_020,
                    "messages become visible again while the function still processes them",
                )
                .property("EventSourceArn")
                .found(format!(
                    "a visibility timeout of {} and a function timeout of {timeout}",
                    counted(self.visibility_seconds.unwrap_or_default(), "second")
                ))
                .allowed(format!("{timeout} and up; AWS recommends {}", timeout.saturating_mul(6))),
            );
        }
        if self.batch_size.is_some_and(|it| it > 10)
            && !is_stream
            && self.batching_window_seconds.unwrap_or_default() == 0
        {
            scope.report(
                Diagnostic::new(
                    code::LAM_021,
                    "a batch of more than 10 messages requires a batching window",
                )
                .property("MaximumBatchingWindowInSeconds")
                .found(0)
                .allowed("1-300 seconds"),
            );
        }
    }
}
