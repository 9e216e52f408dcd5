//! Facts about SQS.

use super::Limits;

/// The number of times that a message is received before it moves to the dead letter queue.
///
/// Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>
pub const MAX_RECEIVE_COUNT: Limits = Limits::new(1, 1000);
