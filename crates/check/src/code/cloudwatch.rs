//! Findings of cloudwatch.

use super::codes;

codes! {
    CWA_001 "CWA-001" Error "A period CloudWatch does not have" {
        what: "Period is neither 10, 20, 30 nor a multiple of 60 seconds.",
        why: "CloudWatch refuses the alarm.",
        fix: "use a multiple of 60",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_002 "CWA-002" Error "An alarm looks back too far" {
        what: "EvaluationPeriods times Period is above a day, or above seven days when the period is an hour or more.",
        why: "CloudWatch refuses the alarm.",
        fix: "use fewer or shorter periods",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_003 "CWA-003" Error "More points have to be bad than are looked at" {
        what: "DatapointsToAlarm is above EvaluationPeriods, or below 1.",
        why: "CloudWatch refuses the alarm.",
        fix: "use up to EvaluationPeriods",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_004 "CWA-004" Error "An alarm names its metric in two ways, or in none" {
        what: "An alarm has both or neither of MetricName and Metrics, both Statistic and ExtendedStatistic, or MetricName without a statistic, namespace or period.",
        why: "CloudWatch refuses the alarm.",
        fix: "name one metric with Namespace, MetricName, Period and Statistic, or several with Metrics",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_005 "CWA-005" Error "A dashboard's body is no JSON" {
        what: "DashboardBody is no JSON object with widgets.",
        why: "CloudWatch refuses the dashboard.",
        fix: "write an object with a list of widgets",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html",
        examples: yes,
    }
    CWA_006 "CWA-006" Warning "A metric that EFS or FSx does not have" {
        what: "An alarm in the namespace AWS/EFS names a metric that is not one of EFS; or one of AWS/EFS or AWS/FSx has no dimension FileSystemId.",
        why: "The alarm has no data, and stays in INSUFFICIENT_DATA.",
        fix: "use a metric of EFS, with the dimension FileSystemId",
        source: "https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html",
        examples: yes,
    }
}
