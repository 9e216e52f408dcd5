//! Findings of CloudWatch Logs.

use super::codes;

codes! {
    CWL_001 "CWL-001" Error "CloudWatch Logs does not support the retention period" {
        what: "`RetentionInDays` of a log group is not one of the values that CloudWatch Logs allows.",
        why: "CloudWatch Logs refuses the log group.",
        fix: "Use one of the allowed numbers of days, or 0 to keep log events indefinitely",
        source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html",
    }
}
