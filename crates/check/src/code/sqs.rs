//! Findings of Amazon SQS.

use super::codes;

codes! {
    SQS_001 "SQS-001" Error "The queue's name or options do not match its type" {
        what: "The name of a FIFO queue does not end with `.fifo`, or that of a standard queue does. An option of FIFO queues on a standard queue is also reported.",
        why: "SQS refuses the queue.",
        fix: "Set `FifoQueue` to true, and end the name with `.fifo`; or remove both and the options",
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html",
        examples: yes,
    }
    SQS_002 "SQS-002" Error "The redrive policy of the queue is not valid" {
        what: "`RedrivePolicy` has no `deadLetterTargetArn` or no `maxReceiveCount`, or a count that is not 1 to 1000. The URL of a queue instead of its ARN is also reported. So is a FIFO queue with a standard dead-letter queue, or the reverse.",
        why: "SQS refuses the queue.",
        fix: "Set `maxReceiveCount` and the ARN of a queue of the same type",
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
        examples: yes,
    }
    SQS_003 "SQS-003" Error "The queue policy names a queue by its ARN instead of its URL" {
        what: "`Queues` of a queue policy has the ARN of a queue.",
        why: "SQS refuses the policy, because it requires the URL.",
        fix: "Use `!Ref` of the queue",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html",
        examples: yes,
    }
    SQS_004 "SQS-004" Warning "The service is not allowed to send to the queue or topic" {
        what: "A bucket, a rule of EventBridge or a topic sends to a queue or topic of the template. No policy of the queue or topic in the template allows the service. For a bucket, the finding is an error.",
        why: "S3 refuses the notification. EventBridge and SNS send the messages, and SQS or SNS drops them.",
        fix: "Add an `AWS::SQS::QueuePolicy` or `AWS::SNS::TopicPolicy` for the service",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html",
        not_covered: "Queues and topics outside of the template, and the conditions of policies.",
        examples: yes,
    }
}
