//! Facts about CloudWatch.

/// Returns true for a period in seconds that an alarm can have: 10, 20, 30 or a multiple of 60.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
pub const fn is_period(seconds: u32) -> bool {
    matches!(seconds, 10 | 20 | 30) || (seconds > 0 && seconds.is_multiple_of(60))
}

/// Returns true for a period in seconds that a metric of an alarm on several metrics can have.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html>
pub const fn is_period_of_metric(seconds: u32) -> bool {
    matches!(seconds, 1 | 5) || is_period(seconds)
}

/// The maximum number of metrics of an alarm, and the maximum number of its expressions.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html>
pub const ENTRIES_OF_ALARM: usize = 10;

/// The maximum number of actions for each state of an alarm.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
pub const ACTIONS: usize = 5;

/// The comparison operators of alarms on anomalies.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
pub const BAND_OPERATORS: [&str; 3] = [
    "GreaterThanUpperThreshold",
    "LessThanLowerOrGreaterThanUpperThreshold",
    "LessThanLowerThreshold",
];

/// Returns true for a percentile such as `p101`, which is above 100.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html>
pub fn percentile_fault(statistic: &str) -> bool {
    let number = ["tm", "tc", "ts", "wm", "p"]
        .into_iter()
        .find_map(|it| statistic.strip_prefix(it))
        .filter(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    number.and_then(|it| it.parse::<f64>().ok()).is_some_and(|it| it > 100.0)
}

/// Returns the seconds between two values of a metric of AWS, or `None` for other metrics.
///
/// Sources: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html>,
/// <https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html>,
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html>
pub fn seconds_between(namespace: &str, metric: &str) -> Option<u32> {
    match (namespace, metric) {
        ("AWS/S3", "BucketSizeBytes" | "NumberOfObjects") => Some(86_400),
        ("AWS/EFS", "StorageBytes") => Some(900),
        ("AWS/Billing", "EstimatedCharges") => Some(21_600),
        // Services publish their metrics once a minute at most.
        (
            "AWS/EFS" | "AWS/FSx" | "AWS/Lambda" | "AWS/SQS" | "AWS/SNS" | "AWS/EC2" | "AWS/S3",
            _,
        )
        | ("AWS/Batch" | "AWS/ECS" | "AWS/States" | "AWS/EBS" | "AWS/NATGateway", _)
        | ("AWS/ApiGateway" | "AWS/ApplicationELB" | "AWS/NetworkELB" | "AWS/ELB", _)
        | ("AWS/AutoScaling" | "AWS/DynamoDB" | "AWS/RDS" | "AWS/Events" | "AWS/DataSync", _) => {
            Some(60)
        }
        _ => None,
    }
}

/// The columns of the grid of a dashboard.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
pub const DASHBOARD_COLUMNS: u64 = 24;

/// The maximum height of a widget of a dashboard.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
pub const DASHBOARD_HEIGHT: u64 = 1000;

/// The maximum number of alarms in the rule of a composite alarm.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
pub const RULE_CONDITIONS: usize = 100;
