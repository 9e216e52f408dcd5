//! CloudWatch metrics of state machines.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of a state machine.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html)
    StateMachineMetrics("AWS/States") {
        /// Returns the number of executions started in a period (`ExecutionsStarted`, sum).
        started: "ExecutionsStarted", Sum;
        /// Returns the number of executions that succeeded in a period (`ExecutionsSucceeded`, sum).
        succeeded: "ExecutionsSucceeded", Sum;
        /// Returns the number of executions that failed in a period (`ExecutionsFailed`, sum).
        failed: "ExecutionsFailed", Sum;
        /// Returns the number of executions that timed out in a period (`ExecutionsTimedOut`, sum).
        timed_out: "ExecutionsTimedOut", Sum;
        /// Returns the number of executions that were stopped in a period (`ExecutionsAborted`, sum).
        aborted: "ExecutionsAborted", Sum;
        /// Returns the duration of an execution in milliseconds (`ExecutionTime`, average).
        duration: "ExecutionTime", Average;
    }
}
