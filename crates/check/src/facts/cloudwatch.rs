//! Facts about CloudWatch.

/// Returns true for a period in seconds that an alarm can have: 10, 20, 30 or a multiple of 60.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
pub const fn is_period(seconds: u32) -> bool {
    matches!(seconds, 10 | 20 | 30) || (seconds > 0 && seconds.is_multiple_of(60))
}
