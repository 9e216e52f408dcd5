//! Findings of CloudWatch alarms and dashboards.

use super::codes;

codes! {
    CWA_001 "CWA-001" Error "The alarm period is not valid" {
        what: "`Period` is neither 10, 20, 30 nor a multiple of 60 seconds.",
        why: "CloudWatch refuses the alarm.",
        fix: "Set `Period` to 10, 20, 30 or a multiple of 60",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_002 "CWA-002" Error "The alarm's evaluation range is too long" {
        what: "`EvaluationPeriods` times `Period` exceeds one day, or seven days when `Period` is one hour or more.",
        why: "CloudWatch refuses the alarm.",
        fix: "Use fewer or shorter periods",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_003 "CWA-003" Error "The alarm requires more datapoints than it evaluates" {
        what: "`DatapointsToAlarm` is above `EvaluationPeriods`, or one of them is below 1.",
        why: "CloudWatch refuses the alarm.",
        fix: "Set `DatapointsToAlarm` to a number from 1 to `EvaluationPeriods`",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_004 "CWA-004" Error "The alarm does not define its metric in exactly one way" {
        what: "An alarm has both or neither of `MetricName` and `Metrics`, both `Statistic` and `ExtendedStatistic`, or `MetricName` without a statistic, namespace or period.",
        why: "CloudWatch refuses the alarm.",
        fix: "Set `Namespace`, `MetricName`, `Period` and `Statistic` for one metric, or `Metrics` for several",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_005 "CWA-005" Error "The dashboard body is not valid JSON" {
        what: "`DashboardBody` is not a JSON object with a list of widgets.",
        why: "CloudWatch refuses the dashboard.",
        fix: "Set `DashboardBody` to a JSON object with a list `widgets`",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html",
        examples: yes,
    }
    CWA_006 "CWA-006" Warning "The alarm uses a metric or dimension that EFS or FSx does not publish" {
        what: "An alarm in the namespace `AWS/EFS` names a metric that EFS does not publish, or an alarm in `AWS/EFS` or `AWS/FSx` has no dimension `FileSystemId`.",
        why: "The alarm receives no data, and stays in `INSUFFICIENT_DATA`.",
        fix: "Use a metric that the service publishes, with the dimension `FileSystemId`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html",
        examples: yes,
    }
}
