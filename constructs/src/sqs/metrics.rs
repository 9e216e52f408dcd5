//! CloudWatch metrics of queues.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of a queue.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html)
    QueueMetrics("AWS/SQS") {
        /// Returns the number of messages that can be received (`ApproximateNumberOfMessagesVisible`, average).
        visible: "ApproximateNumberOfMessagesVisible", Average;
        /// Returns the number of messages that were received and not yet deleted (`ApproximateNumberOfMessagesNotVisible`,
        /// average).
        in_flight: "ApproximateNumberOfMessagesNotVisible", Average;
        /// Returns the number of messages that are delayed (`ApproximateNumberOfMessagesDelayed`, average).
        delayed: "ApproximateNumberOfMessagesDelayed", Average;
        /// Returns the age of the oldest message in seconds (`ApproximateAgeOfOldestMessage`, maximum).
        oldest_age: "ApproximateAgeOfOldestMessage", Maximum;
        /// Returns the number of messages sent in a period (`NumberOfMessagesSent`, sum).
        sent: "NumberOfMessagesSent", Sum;
        /// Returns the number of messages received in a period (`NumberOfMessagesReceived`, sum).
        received: "NumberOfMessagesReceived", Sum;
        /// Returns the number of messages deleted in a period (`NumberOfMessagesDeleted`, sum).
        deleted: "NumberOfMessagesDeleted", Sum;
    }
}
