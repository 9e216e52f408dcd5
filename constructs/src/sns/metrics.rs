//! CloudWatch metrics of topics.

use crate::cloudwatch::metrics_macro::metrics;

metrics! {
    /// The CloudWatch metrics of a topic.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html)
    TopicMetrics("AWS/SNS") {
        /// Returns the number of messages published in a period (`NumberOfMessagesPublished`, sum).
        published: "NumberOfMessagesPublished", Sum;
        /// Returns the number of messages delivered in a period (`NumberOfNotificationsDelivered`, sum).
        delivered: "NumberOfNotificationsDelivered", Sum;
        /// Returns the number of messages that were not delivered in a period (`NumberOfNotificationsFailed`, sum).
        failed: "NumberOfNotificationsFailed", Sum;
    }
}
