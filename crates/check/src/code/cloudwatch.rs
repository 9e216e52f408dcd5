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
        what: "An alarm in the namespace `AWS/EFS` names a metric that EFS does not publish. An alarm in `AWS/EFS` or `AWS/FSx` has neither the dimension `FileSystemId` nor, for a file cache, `FileCacheId`.",
        why: "The alarm receives no data, and stays in `INSUFFICIENT_DATA`.",
        fix: "Use a metric that the service publishes, with the dimension `FileSystemId`",
        source: "https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html",
        examples: yes,
    }
    CWA_007 "CWA-007" Error "The alarm's threshold does not fit its comparison operator" {
        what: "An alarm has both or neither of `Threshold` and `ThresholdMetricId`, an operator for anomaly detection without `ThresholdMetricId`, or another operator with it.",
        why: "CloudWatch refuses the alarm.",
        fix: "Set `Threshold` with an operator such as `GreaterThanThreshold`, or `ThresholdMetricId` with one such as `GreaterThanUpperThreshold`",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_008 "CWA-008" Error "The alarm has more than 5 actions for one state" {
        what: "`AlarmActions`, `OKActions` or `InsufficientDataActions` has more than 5 entries.",
        why: "CloudWatch refuses the alarm.",
        fix: "Send the notification to one topic with several subscriptions",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_009 "CWA-009" Error "A property of the alarm has a value that CloudWatch does not support" {
        what: "`TreatMissingData` is not one of `breaching`, `notBreaching`, `ignore` and `missing`. `EvaluateLowSampleCountPercentile` is neither `evaluate` nor `ignore`. The percentile in `ExtendedStatistic` is above 100.",
        why: "CloudWatch refuses the alarm.",
        fix: "Use one of the allowed values",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        examples: yes,
    }
    CWA_010 "CWA-010" Error "The metrics of the alarm are not valid" {
        what: "None or several entries in `Metrics` of an alarm return data, or an entry has both or neither of `MetricStat` and `Expression`. An `Id` that is not valid or is used twice is also reported. So are a `Period` that is neither 1, 5, 10, 20, 30 nor a multiple of 60, and more than 10 metrics or 10 expressions.",
        why: "CloudWatch refuses the alarm.",
        fix: "Give each entry its own `Id` and one of `MetricStat` and `Expression`. Set `ReturnData` to false for all entries but one",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html",
        examples: yes,
    }
    CWA_011 "CWA-011" Warning "The alarm's period is shorter than the metric's resolution" {
        what: "The period of an alarm is shorter than the time between two values of the metric. S3 publishes the size of buckets each day, AWS publishes estimated charges every 6 hours, and EFS publishes storage sizes every 15 minutes. The other metrics of AWS services have values for each minute.",
        why: "Most periods have no data, so the alarm is often in `INSUFFICIENT_DATA`.",
        fix: "Use a period that is at least the resolution of the metric",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        not_covered: "Metrics of your own, which can have a resolution of a second.",
        examples: yes,
    }
    CWA_012 "CWA-012" Error "A widget is outside of the dashboard's grid" {
        what: "A widget has an `x` above 23, a `width` that is not 1 to 24, or a `height` that is not 1 to 1000. A widget that extends past the 24th column is also reported.",
        why: "CloudWatch refuses the dashboard.",
        fix: "Place the widget within the 24 columns",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html",
        examples: yes,
    }
    CWA_013 "CWA-013" Error "The alarm cannot run its action on an instance" {
        what: "An alarm stops, terminates, reboots or recovers an instance, and does not watch a metric with the dimension `InstanceId`. An alarm that recovers an instance and watches another metric than `StatusCheckFailed_System` is a warning.",
        why: "CloudWatch refuses the alarm, or its action has no effect.",
        fix: "Watch a metric of the instance, or use another action",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html",
        examples: yes,
    }
    CWA_014 "CWA-014" Error "The composite alarm is not valid" {
        what: "The rule of a composite alarm names more than 100 alarms, or no state of an alarm. `ActionsSuppressor` without both of its periods, and periods without a suppressor, are also reported.",
        why: "CloudWatch refuses the alarm.",
        fix: "Correct `AlarmRule`, or set `ActionsSuppressor` and both of its periods",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html",
        examples: yes,
    }
    CWA_015 "CWA-015" Error "The band of an alarm on anomalies has no width" {
        what: "The number of standard deviations of an `AnomalyAlarm` is not above 0.",
        why: "CloudWatch refuses the alarm, or the alarm is always in ALARM.",
        fix: "Set a number of standard deviations above 0, such as 2",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html",
    }
}
