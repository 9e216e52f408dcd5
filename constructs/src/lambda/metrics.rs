//! CloudWatch metrics of functions.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of a function.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html)
    FunctionMetrics("AWS/Lambda") {
        /// Returns the number of invocations in a period (`Invocations`, sum).
        invocations: "Invocations", Sum;
        /// Returns the number of invocations that failed in a period (`Errors`, sum).
        errors: "Errors", Sum;
        /// Returns the number of invocations that were throttled in a period (`Throttles`, sum).
        throttles: "Throttles", Sum;
        /// Returns the duration of an invocation in milliseconds (`Duration`, average).
        duration: "Duration", Average;
        /// Returns the number of environments that run at the same time (`ConcurrentExecutions`, maximum).
        concurrent_executions: "ConcurrentExecutions", Maximum;
        /// Returns the number of events that were not delivered to a dead-letter queue (`DeadLetterErrors`, sum).
        dead_letter_errors: "DeadLetterErrors", Sum;
    }
}
