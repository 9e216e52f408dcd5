//! Facts about CloudWatch Logs.

/// The days for which a log group can keep its events, unless they never expire.
///
/// Source: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
pub const RETENTION_DAYS: [u16; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

#[cfg(test)]
mod tests {
    use stanchion_schema::Facts;

    #[test]
    fn retention_days_match_the_schema() {
        let group = Facts::bundled().resource("AWS::Logs::LogGroup").unwrap();
        let days = group.root().property("RetentionInDays").unwrap();
        let mut days: Vec<u16> =
            days.allowed_values().iter().map(|it| it.parse().unwrap()).collect();
        days.sort_unstable();
        assert_eq!(days, super::RETENTION_DAYS);
    }
}
