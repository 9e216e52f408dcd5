//! CloudWatch metrics of services.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of a service.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html)
    ServiceMetrics("AWS/ECS") {
        /// Returns the CPU utilization in percent of what the tasks reserve (`CPUUtilization`, average).
        cpu: "CPUUtilization", Average;
        /// Returns the memory utilization in percent of what the tasks reserve (`MemoryUtilization`, average).
        memory: "MemoryUtilization", Average;
        /// Returns the number of tasks that run (`CPUUtilization`, sample count of a minute).
        running_tasks: "CPUUtilization", SampleCount;
    }
}
